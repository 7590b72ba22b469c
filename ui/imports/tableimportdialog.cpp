// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tableimportdialog.h"

#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/tableimport.h"
#include "services/viewstate.h"
#include "texts/filetexts.h"
#include "ui/imports/importfilter.h"
#include "ui/imports/importhead.h"
#include "ui/imports/importparts.h"
#include "ui/imports/previewmodel.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr int kWidth = 142; // the names of roles and a date with its time have room

} // namespace

TableImportDialog::TableImportDialog(ViewState *state, Shape shape, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_shape(std::move(shape))
    , m_filter(std::make_unique<ImportFilter>())
    , m_banner(new Banner(this))
    , m_source(new TableSource(this, *m_banner))
    , m_choices(new TableChoices(m_shape.choices, this))
    , m_table(new QTableView(this))
    , m_head(new ImportHead(int(m_shape.widths.size()), m_table, m_shape.kind))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    resize(m_shape.size);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_source);
    column->addWidget(m_banner);
    column->addWidget(m_choices);
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
}

TableImportDialog::~TableImportDialog()
{
    m_table->setModel(nullptr);
    delete m_files;
}

void TableImportDialog::setUp(std::unique_ptr<PreviewModel> model)
{
    m_model = std::move(model);
    m_filter->setSourceModel(m_model.get());
    m_filter->setDynamicSortFilter(false);
    makeTable();
    connect(m_source, &TableSource::sheetRead, this, &TableImportDialog::showSheet);
    connect(m_choices, &TableChoices::changed, this, &TableImportDialog::change);
    connect(m_banner, &Banner::buttonClicked, this, &TableImportDialog::answer);
    retranslate();
    read();
}

// ---- Widgets ------------------------------------------------------------------------------------

void TableImportDialog::makeTable()
{
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(m_filter.get());
    setUpPreview(m_table);
    m_head->setDefaultSectionSize(scaledToText(kWidth, font()));
    for (std::size_t column = 0; column < m_shape.widths.size(); ++column)
        m_table->setColumnWidth(int(column), scaledToText(m_shape.widths[column], font()));
    connect(m_head, &ImportHead::roleChosen, this, [this](int column, ColumnRole role) {
        TableSettings settings = m_settings;
        settings.setRole(column, role);
        change(settings);
    });
}

QWidget *TableImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    m_acts = new QHBoxLayout;
    column->addLayout(first);
    column->addLayout(m_acts);
    m_counts = new QLabel(foot);
    m_onlyProblems = new QCheckBox(foot);
    m_also = new QCheckBox(foot);
    m_copy = new QPushButton(icon(QStringLiteral("copy")), {}, foot);
    m_save = new QPushButton(icon(QStringLiteral("export")), {}, foot);
    m_take = new QPushButton(foot);
    m_close = new QPushButton(foot);
    first->addWidget(m_counts, 1);
    first->addWidget(m_onlyProblems);
    m_acts->addWidget(m_copy);
    m_acts->addWidget(m_save);
    m_acts->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_also, m_take, m_close})
        m_acts->addWidget(part);
    // Enter in the table or in a choice must not send anything.
    for (QPushButton *button : {m_copy, m_save, m_take, m_close})
        button->setAutoDefault(false);
    m_take->setProperty("primary", true);
    connect(m_onlyProblems, &QCheckBox::toggled, m_filter.get(), &ImportFilter::setOnlyProblems);
    connect(m_also, &QCheckBox::toggled, this, [this] { updateCounts(); });
    connect(m_copy, &QPushButton::clicked, this, &TableImportDialog::copyRejectedRows);
    connect(m_save, &QPushButton::clicked, this, &TableImportDialog::saveRejectedRows);
    connect(m_take, &QPushButton::clicked, this, [this] { take(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

void TableImportDialog::addToFoot(QWidget *widget)
{
    m_acts->insertWidget(m_acts->indexOf(m_take), widget);
    setTabOrder(m_also, widget);
    setTabOrder(widget, m_take);
}

//! The choices in the head come between what stands above the table and the table.
void TableImportDialog::orderTabs()
{
    QWidget *last = m_choices->last();
    for (QComboBox *choice : m_head->choices()) {
        setTabOrder(last, choice);
        last = choice;
    }
    setTabOrder(last, m_table);
}

// ---- How it is read -----------------------------------------------------------------------------

void TableImportDialog::showSheet(const Sheet &sheet)
{
    m_sheet = sheet;
    m_isTaken = false;
    m_banner->clear();
    m_settings = guess();
    if (m_state && !m_shape.keptAs.isEmpty()) {
        m_key = m_shape.keptAs + QString::fromLatin1(signatureOf(m_sheet, m_settings.hasHeader));
        if (auto known = unpacked(m_state->value(m_key), m_sheet.columnCount()))
            m_settings = withKept(*known, m_sheet);
    }
    m_onlyProblems->setChecked(false);
    read();
    m_table->setFocus();
}

//! A person says how the table is to be read.
void TableImportDialog::change(const TableSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_isTaken = false;
    if (!m_key.isEmpty())
        m_state->setValue(m_key, packed(m_settings));
    read();
}

void TableImportDialog::read()
{
    m_model->reset(m_settings, [this] { fillRows(); });
    m_head->setRoles(m_settings.roles);
    orderTabs();
    m_source->showSheet(m_sheet, m_settings);
    m_choices->setSettings(m_settings, !m_sheet.rows.empty());
    m_onlyProblems->setEnabled(!m_sheet.rows.empty());
    ask();
    updateCounts();
}

//! What can be read in two ways is asked in place; nothing is read before the answer.
void TableImportDialog::ask()
{
    const Question before = std::exchange(m_question, Question::None);
    for (m_asked = 0; m_asked < m_shape.figures.size(); ++m_asked) {
        const Figures &figures = m_shape.figures[m_asked];
        if (m_settings.*figures.mark || m_settings.column(figures.role) < 0)
            continue;
        const ColumnNumbers numbers = numbersOf(m_sheet, m_settings, figures.role);
        if (numbers.state() == ColumnNumbers::State::Clear)
            continue;
        m_question = Question::Mark;
        return askMark(*m_banner, numbers);
    }
    const DateOrders orders = dateOrdersOf(m_sheet, m_settings);
    if (orders.state != DateOrders::State::Clear && !m_settings.order) {
        m_question = Question::Order;
        return askOrder(*m_banner, orders.example);
    }
    if (before != Question::None)
        m_banner->clear();
}

void TableImportDialog::answer(int button)
{
    TableSettings settings = m_settings;
    switch (m_question) {
    case Question::Mark:
        settings.*m_shape.figures[m_asked].mark =
            button == 0 ? DecimalMark::Comma : DecimalMark::Point;
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

// ---- What is taken, and what is left over -------------------------------------------------------

void TableImportDialog::showCounts(const QString &counts, bool isChecking)
{
    m_counts->setText(counts);
    const bool hasRejected = !isChecking && !rejects().empty();
    m_copy->setEnabled(hasRejected);
    m_save->setEnabled(hasRejected);
}

void TableImportDialog::finishTaking(const QString &told)
{
    updateCounts();
    if (rejects().empty()) {
        close();
        return;
    }
    m_banner->showMessage(Banner::Kind::Info,
                          told + u' '
                              + tr("The rows with problems were left out: copy or save them."));
    m_onlyProblems->setChecked(true);
}

Table TableImportDialog::rejectedRows() const
{
    //: The name of a column
    return rejectedTable(m_sheet, m_settings, rejects(), tr("Reason"));
}

void TableImportDialog::copyRejectedRows()
{
    copyRejected(rejectedRows(), *m_banner);
}

void TableImportDialog::saveRejectedRows()
{
    delete m_files;
    m_files = new QFileDialog(this, tr("Save the rows with problems"),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              tr("Tables (*.csv);;All files (*)"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setAcceptMode(QFileDialog::AcceptSave);
    m_files->setDefaultSuffix(QStringLiteral("csv"));
    connect(m_files, &QFileDialog::fileSelected, this, &TableImportDialog::writeRejectedRows);
    m_files->open();
}

void TableImportDialog::writeRejectedRows(const QString &path)
{
    CsvOptions options;
    options.separator = ';';
    options.hasMark = true;
    const auto written = writeFile(path, csvText(rejectedRows(), options));
    if (!written)
        return m_banner->showMessage(Banner::Kind::Error, sentenceFor(written.error()));
    m_banner->showMessage(Banner::Kind::Info,
                          tr("%n row(s) were written to %1.", nullptr, int(rejects().size()))
                              .arg(QDir::toNativeSeparators(path)));
}

// ---- Language -----------------------------------------------------------------------------------

void TableImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_model) {
        retranslate();
        m_model->retranslate();
        m_head->retranslate();
        m_head->setRoles(m_settings.roles);
        updateCounts();
        if (m_question != Question::None)
            ask();
    }
    QDialog::changeEvent(event);
}

void TableImportDialog::retranslate()
{
    m_source->showSheet(m_sheet, m_settings);
    m_table->setAccessibleName(tr("Preview"));
    m_onlyProblems->setText(tr("Only problems"));
    m_copy->setText(tr("Copy rejected rows"));
    m_save->setText(tr("Save rejected rows…"));
    m_close->setText(tr("Close"));
}

} // namespace meterdesk
