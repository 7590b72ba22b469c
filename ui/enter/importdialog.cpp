// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/importdialog.h"

#include "files/tableimport.h"
#include "models/formats.h"
#include "services/entryround.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/enter/importfilter.h"
#include "ui/enter/importhead.h"
#include "ui/enter/importmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr QSize kUsualSize(1100, 680);
constexpr int kWidth = 130; // the names of roles have room
constexpr int kWidths[] = {230, 190, 120, 130};
constexpr TimeMs kMinute = 60'000;

QString keyOf(const Sheet &sheet, bool hasHeader)
{
    return QStringLiteral("import/") + QString::fromLatin1(signatureOf(sheet, hasHeader));
}

} // namespace

ImportDialog::ImportDialog(Session &session, ViewState &state, EntryRound *round, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_state(state)
    , m_round(round)
    , m_import(std::make_unique<ReadingImport>(session))
    , m_model(std::make_unique<ImportModel>(*m_import, m_sheet))
    , m_filter(std::make_unique<ImportFilter>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    resize(kUsualSize);
    m_filter->setSourceModel(m_model.get());
    m_filter->setDynamicSortFilter(false);
    makeWidgets();
    connect(m_import.get(), &ReadingImport::countsChanged, this, &ImportDialog::updateCounts);
    connect(m_import.get(), &ReadingImport::metersChanged, this, &ImportDialog::read);
    connect(m_banner, &Banner::buttonClicked, this, &ImportDialog::answer);
    if (m_round)
        connect(m_round, &EntryRound::reset, this, &ImportDialog::updateTargets);
    retranslate();
    showSettings();
    updateCounts();
}

ImportDialog::~ImportDialog()
{
    m_table->setModel(nullptr);
    delete m_files;
}

void ImportDialog::makeWidgets()
{
    m_banner = new Banner(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeSource());
    column->addWidget(m_banner);
    column->addWidget(makeSettings());
    column->addWidget(makeTable(), 1);
    column->addWidget(makeButtons());
    // Enter in the table or in a choice must not send anything.
    for (QPushButton *button : {m_paste, m_open, m_copy, m_save, m_take, m_close})
        button->setAutoDefault(false);
    m_take->setProperty("primary", true);
}

QWidget *ImportDialog::makeSource()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_source = new QLabel(bar);
    m_source->setTextFormat(Qt::PlainText);
    m_paste = new QPushButton(icon(QStringLiteral("paste")), {}, bar);
    m_open = new QPushButton(icon(QStringLiteral("import")), {}, bar);
    row->addWidget(m_source, 1);
    row->addWidget(m_paste);
    row->addWidget(m_open);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(m_open, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    return bar;
}

QWidget *ImportDialog::makeSettings()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_hasHeader = new QCheckBox(bar);
    m_markLabel = new QLabel(bar);
    m_mark = new QComboBox(bar);
    m_orderLabel = new QLabel(bar);
    m_order = new QComboBox(bar);
    m_timeLabel = new QLabel(bar);
    m_time = new QTimeEdit(bar);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_markLabel->setBuddy(m_mark);
    m_orderLabel->setBuddy(m_order);
    m_timeLabel->setBuddy(m_time);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_hasHeader, m_markLabel, m_mark, m_orderLabel, m_order, m_timeLabel, m_time})
        row->addWidget(widget);
    row->addStretch();
    const auto changed = [this](auto put) {
        return [this, put] {
            TableSettings settings = m_settings;
            put(settings);
            change(settings);
        };
    };
    connect(m_hasHeader, &QCheckBox::clicked, this, changed([this](TableSettings &settings) {
                settings.hasHeader = m_hasHeader->isChecked() && !m_sheet.rows.empty();
            }));
    connect(m_mark, &QComboBox::activated, this, changed([this](TableSettings &settings) {
                const int index = m_mark->currentIndex();
                settings.mark = index == 0
                    ? std::nullopt
                    : std::optional(index == 1 ? DecimalMark::Comma : DecimalMark::Point);
            }));
    connect(m_order, &QComboBox::activated, this, changed([this](TableSettings &settings) {
                const int index = m_order->currentIndex();
                settings.order = index == 0
                    ? std::nullopt
                    : std::optional(index == 1 ? DateOrder::DayFirst : DateOrder::MonthFirst);
            }));
    connect(m_time, &QTimeEdit::editingFinished, this,
            changed([this](TableSettings &settings) { settings.time = m_time->time(); }));
    return bar;
}

QWidget *ImportDialog::makeTable()
{
    m_table = new QTableView(this);
    m_head = new ImportHead(ImportModel::OwnColumns, m_table);
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(m_filter.get());
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_head->setDefaultSectionSize(kWidth);
    for (int column = 0; column < ImportModel::OwnColumns; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    connect(m_head, &ImportHead::roleChosen, this, [this](int column, ColumnRole role) {
        TableSettings settings = m_settings;
        settings.setRole(column, role);
        change(settings);
    });
    return m_table;
}

QWidget *ImportDialog::makeButtons()
{
    auto *bars = new QWidget(this);
    auto *column = new QVBoxLayout(bars);
    column->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    column->addLayout(first);
    column->addLayout(second);
    m_counts = new QLabel(bars);
    m_onlyProblems = new QCheckBox(bars);
    m_withWarnings = new QCheckBox(bars);
    m_copy = new QPushButton(icon(QStringLiteral("copy")), {}, bars);
    m_save = new QPushButton(icon(QStringLiteral("export")), {}, bars);
    m_target = new QComboBox(bars);
    m_take = new QPushButton(bars);
    m_close = new QPushButton(bars);
    first->addWidget(m_counts, 1);
    first->addWidget(m_onlyProblems);
    for (QPushButton *button : {m_copy, m_save})
        second->addWidget(button);
    second->addStretch();
    second->addWidget(m_withWarnings);
    second->addWidget(m_target);
    second->addWidget(m_take);
    second->addWidget(m_close);
    connect(m_onlyProblems, &QCheckBox::toggled, m_filter.get(), &ImportFilter::setOnlyProblems);
    connect(m_withWarnings, &QCheckBox::toggled, this, &ImportDialog::updateCounts);
    connect(m_target, &QComboBox::activated, this, [this] {
        m_hasChosenTarget = true;
        updateCounts();
    });
    connect(m_copy, &QPushButton::clicked, this, &ImportDialog::copyRejected);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRejected);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    return bars;
}

//! The choices in the head come between what stands above the table and the table.
void ImportDialog::orderTabs()
{
    QWidget *last = m_time;
    for (QComboBox *choice : m_head->choices()) {
        setTabOrder(last, choice);
        last = choice;
    }
    setTabOrder(last, m_table);
}

// ---- The table ----------------------------------------------------------------------------------

void ImportDialog::showSheet(Sheet sheet, const QString &name)
{
    m_sheet = std::move(sheet);
    m_name = name;
    m_isTaken = false;
    m_hasChosenTarget = false;
    m_banner->clear();
    m_settings = guessTable(m_sheet, m_import->finder());
    m_key = keyOf(m_sheet, m_settings.hasHeader);
    if (auto known = unpacked(m_state.value(m_key), m_sheet.columnCount()))
        m_settings = withKept(*known, m_sheet);
    m_onlyProblems->setChecked(false);
    read();
    m_table->setFocus();
}

//! A person says how the table is to be read.
void ImportDialog::change(const TableSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_isTaken = false;
    m_state.setValue(m_key, packed(m_settings));
    read();
}

void ImportDialog::read()
{
    m_model->reset(m_settings, [this] {
        m_import->setRows(importRows(m_sheet, m_settings, m_import->finder()), moment());
    });
    m_head->setRoles(m_settings.roles);
    orderTabs();
    showSource();
    showSettings();
    ask();
}

//! Of rows that give no time: the round's, else now.
TimeMs ImportDialog::moment() const
{
    if (m_round && m_round->isOpen())
        return m_round->header().at;
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    return now - now % kMinute;
}

void ImportDialog::showSettings()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_hasHeader), QSignalBlocker(m_mark),
                                       QSignalBlocker(m_order), QSignalBlocker(m_time)};
    m_hasHeader->setChecked(m_settings.hasHeader);
    m_mark->setCurrentIndex(!m_settings.mark ? 0 : *m_settings.mark == DecimalMark::Comma ? 1 : 2);
    m_order->setCurrentIndex(!m_settings.order                              ? 0
                                 : *m_settings.order == DateOrder::DayFirst ? 1
                                                                            : 2);
    m_time->setTime(m_settings.time);
    const bool hasSheet = !m_sheet.rows.empty();
    const bool hasDate = m_settings.column(ColumnRole::Date) >= 0;
    m_hasHeader->setEnabled(hasSheet);
    m_mark->setEnabled(m_settings.column(ColumnRole::Value) >= 0);
    m_order->setEnabled(hasDate);
    m_time->setEnabled(hasDate);
    m_onlyProblems->setEnabled(hasSheet);
}

//! What can be read in two ways is asked in place; nothing is read before the answer.
void ImportDialog::ask()
{
    const Question before = std::exchange(m_question, Question::None);
    const ColumnNumbers numbers = numbersOf(m_sheet, m_settings);
    const DateOrders orders = dateOrdersOf(m_sheet, m_settings);
    if (numbers.state() != ColumnNumbers::State::Clear && !m_settings.mark) {
        m_question = Question::Mark;
        const auto reading = [&numbers](DecimalMark mark) {
            const QByteArray digits = numbers.exampleDigits(mark);
            return digits.isEmpty() ? QStringLiteral("–") : figureText(digits, QLocale());
        };
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("Which number is “%1”? Such values are not read until you say so.")
                                  .arg(numbers.example()),
                              {tr("Comma: %1").arg(reading(DecimalMark::Comma)),
                               tr("Point: %1").arg(reading(DecimalMark::Point))});
    } else if (orders.state != DateOrders::State::Clear && !m_settings.order) {
        m_question = Question::Order;
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("Which day is “%1”? Such dates are not read until you say so.").arg(orders.example),
            {tr("Day first"), tr("Month first")});
    } else if (before != Question::None) {
        m_banner->clear();
    }
}

void ImportDialog::answer(int button)
{
    TableSettings settings = m_settings;
    switch (m_question) {
    case Question::Mark:
        settings.mark = button == 0 ? DecimalMark::Comma : DecimalMark::Point;
        break;
    case Question::Order:
        settings.order = button == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
        break;
    case Question::None:
        return;
    }
    change(settings);
    m_question == Question::None ? m_table->setFocus() : m_banner->focusButton(0);
}

} // namespace meterdesk
