// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoiceimportdialog.h"

#include "domain/inpool.h"
#include "domain/onresult.h"
#include "files/fileio.h"
#include "files/invoicetable.h"
#include "models/formats.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/filetexts.h"
#include "ui/enter/importfilter.h"
#include "ui/enter/importhead.h"
#include "ui/invoices/invoiceimportmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr QSize kUsualSize(1100, 640);
constexpr int kWidth = 130;
constexpr int kWidths[] = {230, 170, 180, 120, 110};

QString keyOf(const Sheet &sheet, bool hasHeader)
{
    return QStringLiteral("invoices/import/") + QString::fromLatin1(signatureOf(sheet, hasHeader));
}

QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const auto found =
        std::find_if(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return found == urls.end() ? QString() : found->toLocalFile();
}

Result<Sheet, FileError> sheetOf(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return readSheet(bytes.value());
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
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    resize(kUsualSize);
    m_filter->setSourceModel(m_model.get());
    m_filter->setDynamicSortFilter(false);
    makeWidgets();
    connect(m_import.get(), &InvoiceImport::countsChanged, this,
            &InvoiceImportDialog::updateCounts);
    connect(m_import.get(), &InvoiceImport::metersChanged, this, &InvoiceImportDialog::read);
    connect(m_banner, &Banner::buttonClicked, this, &InvoiceImportDialog::answer);
    retranslate();
    updateCounts();
}

InvoiceImportDialog::~InvoiceImportDialog()
{
    m_table->setModel(nullptr);
    delete m_files;
}

void InvoiceImportDialog::makeWidgets()
{
    m_banner = new Banner(this);
    m_table = new QTableView(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeSource());
    column->addWidget(m_banner);
    column->addWidget(makeSettings());
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    for (QPushButton *button : {m_paste, m_open, m_copy, m_take, m_close})
        button->setAutoDefault(false);
    m_take->setProperty("primary", true);
}

QWidget *InvoiceImportDialog::makeSource()
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
    connect(m_paste, &QPushButton::clicked, this, &InvoiceImportDialog::paste);
    connect(m_open, &QPushButton::clicked, this, &InvoiceImportDialog::chooseFile);
    return bar;
}

QWidget *InvoiceImportDialog::makeSettings()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_hasHeader = new QCheckBox(bar);
    m_purposeLabel = new QLabel(bar);
    m_purpose = new QComboBox(bar);
    m_purposeLabel->setBuddy(m_purpose);
    row->addWidget(m_hasHeader);
    row->addSpacing(16);
    row->addWidget(m_purposeLabel);
    row->addWidget(m_purpose);
    row->addStretch();
    connect(m_hasHeader, &QCheckBox::clicked, this, [this] {
        TableSettings settings = m_settings;
        settings.hasHeader = m_hasHeader->isChecked() && !m_sheet.rows.empty();
        change(settings);
    });
    connect(m_purpose, &QComboBox::activated, this, &InvoiceImportDialog::read);
    return bar;
}

void InvoiceImportDialog::makeTable()
{
    m_head = new ImportHead(InvoiceImportModel::OwnColumns, m_table, TableKind::Invoices);
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

// ---- Where it comes from ------------------------------------------------------------------------

void InvoiceImportDialog::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && !copied->hasText() && !fileIn(*copied).isEmpty())
        return openFile(fileIn(*copied));
    showText(QGuiApplication::clipboard()->text());
}

void InvoiceImportDialog::showText(const QString &text)
{
    Sheet sheet = sheetOfClipboard(text);
    if (sheet.rows.empty())
        return m_banner->showMessage(
            Banner::Kind::Info,
            tr("There is no table on the clipboard. Copy one in the spreadsheet, or open a file."));
    ++m_reads;
    showSheet(std::move(sheet), {});
}

void InvoiceImportDialog::openFile(const QString &path)
{
    const int read = ++m_reads;
    onResult(inPool([path] { return sheetOf(path); }), this,
             [this, read, path](const Result<Sheet, FileError> &sheet) {
                 if (read != m_reads)
                     return;
                 if (!sheet)
                     return m_banner->showMessage(Banner::Kind::Error, sentenceFor(sheet.error()));
                 showSheet(sheet.value(), QFileInfo(path).fileName());
             });
}

void InvoiceImportDialog::chooseFile()
{
    delete m_files;
    m_files = new QFileDialog(this, tr("Open a list of invoices"),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setFileMode(QFileDialog::ExistingFile);
    connect(m_files, &QFileDialog::fileSelected, this, &InvoiceImportDialog::openFile);
    m_files->open();
}

void InvoiceImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void InvoiceImportDialog::dropEvent(QDropEvent *event)
{
    const QString file = fileIn(*event->mimeData());
    event->acceptProposedAction();
    file.isEmpty() ? showText(event->mimeData()->text()) : openFile(file);
}

void InvoiceImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Open))
        return chooseFile();
    QDialog::keyPressEvent(event);
}

// ---- How it is read -----------------------------------------------------------------------------

void InvoiceImportDialog::showSheet(Sheet sheet, const QString &name)
{
    m_sheet = std::move(sheet);
    m_name = name;
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
    const QSignalBlocker blocker(m_hasHeader);
    m_hasHeader->setChecked(m_settings.hasHeader);
    m_hasHeader->setEnabled(!m_sheet.rows.empty());
    showSource();
    ask();
    updateCounts();
}

void InvoiceImportDialog::askMark(ColumnRole role, Question question)
{
    const ColumnNumbers numbers = numbersOf(m_sheet, m_settings, role);
    m_question = question;
    const auto reading = [&numbers](DecimalMark mark) {
        const QByteArray digits = numbers.exampleDigits(mark);
        return digits.isEmpty() ? QStringLiteral("–") : figureText(digits, QLocale());
    };
    m_banner->showMessage(Banner::Kind::Warning,
                          tr("Which number is “%1”? Such values are not read until you say so.")
                              .arg(numbers.example()),
                          {tr("Comma: %1").arg(reading(DecimalMark::Comma)),
                           tr("Point: %1").arg(reading(DecimalMark::Point))});
}

//! What can be read in two ways is asked in place; nothing is read before the answer.
void InvoiceImportDialog::ask()
{
    const Question before = std::exchange(m_question, Question::None);
    const auto isOpen = [this](ColumnRole role) {
        return m_settings.column(role) >= 0
            && numbersOf(m_sheet, m_settings, role).state() != ColumnNumbers::State::Clear;
    };
    const DateOrders orders = dateOrdersOf(m_sheet, m_settings);
    if (!m_settings.mark && isOpen(ColumnRole::Consumption))
        return askMark(ColumnRole::Consumption, Question::Consumption);
    if (!m_settings.costMark && isOpen(ColumnRole::Cost))
        return askMark(ColumnRole::Cost, Question::Cost);
    if (orders.state != DateOrders::State::Clear && !m_settings.order) {
        m_question = Question::Order;
        return m_banner->showMessage(
            Banner::Kind::Warning,
            tr("Which day is “%1”? Such dates are not read until you say so.").arg(orders.example),
            {tr("Day first"), tr("Month first")});
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
