// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/importdialog.h"

#include "files/tableimport.h"
#include "services/entryround.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/enter/importmodel.h"
#include "ui/imports/importfilter.h"
#include "ui/imports/importhead.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablechoices.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
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
    setSizeGripEnabled(true);
    resize(kUsualSize);
    m_filter->setSourceModel(m_model.get());
    m_filter->setDynamicSortFilter(false);
    makeWidgets();
    connect(m_import.get(), &ReadingImport::countsChanged, this, &ImportDialog::updateCounts);
    connect(m_import.get(), &ReadingImport::metersChanged, this, &ImportDialog::read);
    connect(m_source, &TableSource::sheetRead, this, &ImportDialog::showSheet);
    connect(m_choices, &TableChoices::changed, this, &ImportDialog::change);
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
    m_source = new TableSource(this, *m_banner);
    m_choices =
        new TableChoices(TableChoices::Mark | TableChoices::Order | TableChoices::Time, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_source);
    column->addWidget(m_banner);
    column->addWidget(m_choices);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeButtons());
    // Enter in the table or in a choice must not send anything.
    for (QPushButton *button : {m_copy, m_save, m_take, m_close})
        button->setAutoDefault(false);
    m_take->setProperty("primary", true);
}

QWidget *ImportDialog::makeTable()
{
    m_table = new QTableView(this);
    m_head = new ImportHead(ImportModel::OwnColumns, m_table);
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(m_filter.get());
    setUpPreview(m_table);
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
    QWidget *last = m_choices->last();
    for (QComboBox *choice : m_head->choices()) {
        setTabOrder(last, choice);
        last = choice;
    }
    setTabOrder(last, m_table);
}

// ---- The table ----------------------------------------------------------------------------------

void ImportDialog::showSheet(const Sheet &sheet)
{
    m_sheet = sheet;
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
    m_source->showSheet(m_sheet, m_settings);
    m_choices->setSettings(m_settings, !m_sheet.rows.empty());
    m_onlyProblems->setEnabled(!m_sheet.rows.empty());
}

//! What can be read in two ways is asked in place; nothing is read before the answer.
void ImportDialog::ask()
{
    const Question before = std::exchange(m_question, Question::None);
    const ColumnNumbers numbers = numbersOf(m_sheet, m_settings);
    const DateOrders orders = dateOrdersOf(m_sheet, m_settings);
    if (numbers.state() != ColumnNumbers::State::Clear && !m_settings.mark) {
        m_question = Question::Mark;
        askMark(*m_banner, numbers);
    } else if (orders.state != DateOrders::State::Clear && !m_settings.order) {
        m_question = Question::Order;
        askOrder(*m_banner, orders.example);
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
