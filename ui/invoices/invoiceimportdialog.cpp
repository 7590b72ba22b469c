// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoiceimportdialog.h"

#include "files/invoicetable.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/imports/importfilter.h"
#include "ui/imports/importhead.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablechoices.h"
#include "ui/imports/tablesource.h"
#include "ui/invoices/invoiceimportmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr QSize kUsualSize(1100, 640);
constexpr int kWidth = 130;
constexpr int kWidths[] = {230, 170, 180, 120, 110};

QString keyOf(const Sheet &sheet, bool hasHeader)
{
    return QStringLiteral("invoices/import/") + QString::fromLatin1(signatureOf(sheet, hasHeader));
}

} // namespace

InvoiceImportDialog::InvoiceImportDialog(Session &session, ViewState &state, InvoiceBatch &batch,
                                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_state(state)
    , m_batch(batch)
    , m_import(std::make_unique<InvoiceImport>(session))
    , m_model(std::make_unique<InvoiceImportModel>(*m_import, m_sheet))
    , m_filter(std::make_unique<ImportFilter>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    resize(kUsualSize);
    m_filter->setSourceModel(m_model.get());
    m_filter->setDynamicSortFilter(false);
    makeWidgets();
    connect(m_import.get(), &InvoiceImport::countsChanged, this,
            &InvoiceImportDialog::updateCounts);
    connect(m_import.get(), &InvoiceImport::metersChanged, this, &InvoiceImportDialog::read);
    connect(m_source, &TableSource::sheetRead, this, &InvoiceImportDialog::showSheet);
    connect(m_choices, &TableChoices::changed, this, &InvoiceImportDialog::change);
    connect(m_banner, &Banner::buttonClicked, this, &InvoiceImportDialog::answer);
    retranslate();
    updateCounts();
}

InvoiceImportDialog::~InvoiceImportDialog()
{
    m_table->setModel(nullptr);
}

void InvoiceImportDialog::makeWidgets()
{
    m_banner = new Banner(this);
    m_source = new TableSource(this, *m_banner);
    makeChoices();
    m_table = new QTableView(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_source);
    column->addWidget(m_banner);
    column->addWidget(m_choices);
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    for (QPushButton *button : {m_copy, m_take, m_close})
        button->setAutoDefault(false);
    m_take->setProperty("primary", true);
}

void InvoiceImportDialog::makeChoices()
{
    m_choices = new TableChoices(TableChoices::NoPart, this);
    m_purposeLabel = new QLabel(m_choices);
    m_purpose = new QComboBox(m_choices);
    m_choices->addOwn(m_purposeLabel, m_purpose);
    connect(m_purpose, &QComboBox::activated, this, &InvoiceImportDialog::read);
}

void InvoiceImportDialog::makeTable()
{
    m_head = new ImportHead(InvoiceImportModel::OwnColumns, m_table, TableKind::Invoices);
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(m_filter.get());
    setUpPreview(m_table);
    m_head->setDefaultSectionSize(kWidth);
    for (int column = 0; column < InvoiceImportModel::OwnColumns; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    connect(m_head, &ImportHead::roleChosen, this, [this](int column, ColumnRole role) {
        TableSettings settings = m_settings;
        settings.setRole(column, role);
        change(settings);
    });
}

QWidget *InvoiceImportDialog::makeButtons()
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
    m_take = new QPushButton(bars);
    m_close = new QPushButton(bars);
    first->addWidget(m_counts, 1);
    first->addWidget(m_onlyProblems);
    second->addWidget(m_copy);
    second->addStretch();
    second->addWidget(m_withWarnings);
    second->addWidget(m_take);
    second->addWidget(m_close);
    connect(m_onlyProblems, &QCheckBox::toggled, m_filter.get(), &ImportFilter::setOnlyProblems);
    connect(m_withWarnings, &QCheckBox::toggled, this, &InvoiceImportDialog::updateCounts);
    connect(m_copy, &QPushButton::clicked, this, &InvoiceImportDialog::copyRejected);
    connect(m_take, &QPushButton::clicked, this, &InvoiceImportDialog::take);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    return bars;
}

// ---- How it is read -----------------------------------------------------------------------------

void InvoiceImportDialog::showSheet(const Sheet &sheet)
{
    m_sheet = sheet;
    m_banner->clear();
    m_settings = guessTable(m_sheet, m_import->finder(), TableKind::Invoices);
    m_key = keyOf(m_sheet, m_settings.hasHeader);
    if (auto known = unpacked(m_state.value(m_key), m_sheet.columnCount()))
        m_settings = withKept(*known, m_sheet);
    m_onlyProblems->setChecked(false);
    read();
    m_table->setFocus();
}

//! A person says how the table is to be read.
void InvoiceImportDialog::change(const TableSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_state.setValue(m_key, packed(m_settings));
    read();
}

InvoiceImport::Purpose InvoiceImportDialog::purpose() const
{
    return m_purpose->currentIndex() == 1 ? InvoiceImport::Purpose::Ledger
                                          : InvoiceImport::Purpose::Batch;
}

void InvoiceImportDialog::read()
{
    m_model->reset(m_settings, [this] {
        m_import->setRows(invoiceRows(m_sheet, m_settings, m_import->finder()), purpose());
    });
    m_head->setRoles(m_settings.roles);
    m_choices->setSettings(m_settings, !m_sheet.rows.empty());
    m_source->showSheet(m_sheet, m_settings);
    ask();
    updateCounts();
}

//! What can be read in two ways is asked in place; nothing is read before the answer.
void InvoiceImportDialog::ask()
{
    const Question before = std::exchange(m_question, Question::None);
    const auto asksMark = [this](ColumnRole role, Question question) {
        if (m_settings.column(role) < 0)
            return false;
        const ColumnNumbers numbers = numbersOf(m_sheet, m_settings, role);
        if (numbers.state() == ColumnNumbers::State::Clear)
            return false;
        m_question = question;
        askMark(*m_banner, numbers);
        return true;
    };
    const DateOrders orders = dateOrdersOf(m_sheet, m_settings);
    if (!m_settings.mark && asksMark(ColumnRole::Consumption, Question::Consumption))
        return;
    if (!m_settings.costMark && asksMark(ColumnRole::Cost, Question::Cost))
        return;
    if (orders.state != DateOrders::State::Clear && !m_settings.order) {
        m_question = Question::Order;
        return askOrder(*m_banner, orders.example);
    }
    if (before != Question::None)
        m_banner->clear();
}

void InvoiceImportDialog::answer(int button)
{
    TableSettings settings = m_settings;
    const DecimalMark mark = button == 0 ? DecimalMark::Comma : DecimalMark::Point;
    switch (m_question) {
    case Question::Consumption:
        settings.mark = mark;
        break;
    case Question::Cost:
        settings.costMark = mark;
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
