// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What comes into InvoicesPage from elsewhere and leaves it: tables, paper, receipts; texts.
#include "ui/invoices/invoicespage.h"

#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/invoicetable.h"
#include "files/xlsx.h"
#include "models/formats.h"
#include "models/invoicebatchmodel.h"
#include "models/ledgerstripmodel.h"
#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "services/session.h"
#include "texts/filetexts.h"
#include "ui/charts/chartoutput.h"
#include "ui/imports/tablesource.h"
#include "ui/invoices/batchbar.h"
#include "ui/invoices/invoiceform.h"
#include "ui/invoices/invoiceimportdialog.h"
#include "ui/invoices/invoicesendpage.h"
#include "ui/invoices/ledgerpaper.h"
#include "ui/invoices/ledgerstrip.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

namespace meterdesk {

// ---- In -----------------------------------------------------------------------------------------

InvoiceImportDialog *InvoicesPage::openImport()
{
    if (!m_session)
        return nullptr;
    if (!m_importDialog)
        m_importDialog = new InvoiceImportDialog(*m_session, m_connectionState, *m_batch, this);
    m_importDialog->setGas(m_gas);
    m_importDialog->show();
    m_importDialog->raise();
    m_importDialog->activateWindow();
    return m_importDialog;
}

void InvoicesPage::paste()
{
    if (InvoiceImportDialog *dialog = openImport())
        dialog->source().paste();
}

// ---- Out ----------------------------------------------------------------------------------------

bool InvoicesPage::canExport() const
{
    return m_session && !m_session->records().ledger().meters().isEmpty();
}

//! Behind the columns that are read back: what the figures are.
void InvoicesPage::addUnits(Table &table) const
{
    const auto columns = std::size_t(table.header.size());
    table.header << QStringLiteral("unit") << QStringLiteral("currency");
    std::vector<Cell> cells;
    for (std::size_t i = 0; i + columns <= table.cells.size(); i += columns) {
        const auto row = table.cells.begin() + std::ptrdiff_t(i);
        cells.insert(cells.end(), row, row + std::ptrdiff_t(columns));
        const QString *meter = std::get_if<QString>(&*row);
        cells.emplace_back(meter ? m_batch->unitOf({*meter}) : QString());
        cells.emplace_back(m_batch->currency());
    }
    table.cells = std::move(cells);
}

//! The ledger of the meters that are shown; of all where none of them has invoices.
ChartOutcome InvoicesPage::outcome() const
{
    const InvoiceLedger &ledger = m_session->records().ledger();
    QList<LedgerInvoice> invoices;
    for (const MeterId &meter : m_stripModel->meters())
        invoices << ledger.invoicesOf(meter);
    if (invoices.isEmpty())
        invoices = ledger.all();
    ChartOutcome outcome;
    TitleBlock &head = outcome.sheet.head;
    head.title = tr("Ledger of invoices");
    const auto add = [&head](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            head.lines.append({caption, text});
    };
    add(tr("Meters of"), m_selection.title);
    add(tr("Connection"), m_session->connection().name);
    add(tr("Months"),
        QStringLiteral("%1 – %2").arg(dayText(m_stripModel->days().from, QLocale()),
                                      dayText(m_stripModel->days().to, QLocale())));
    add(tr("Printed"), momentText(m_clock(), QTimeZone::systemTimeZone(), QLocale()));
    outcome.sheet.chart = ledgerPaper(*m_stripModel);
    add(tr("Currency"), m_batch->currency());
    Table table = invoicesTable(invoices);
    addUnits(table);
    table.name = tr("Ledger");
    outcome.table = [table] { return table; };
    outcome.fileName =
        QStringList{tr("Ledger"), m_session->connection().name, m_selection.title}.join(u' ');
    return outcome;
}

void InvoicesPage::exportShown()
{
    if (canExport())
        m_output->askAndWrite(outcome());
}

void InvoicesPage::printShown()
{
    if (canExport())
        m_output->print(outcome());
}

// ---- Receipts -----------------------------------------------------------------------------------

void InvoicesPage::showReceipt(qint64 batch)
{
    if (!m_batch)
        return;
    m_sendPage->showReceipt(batch);
    m_stack->setCurrentIndex(SendFace);
    m_sendPage->focusFirst();
    updateReceipts();
}

void InvoicesPage::updateReceipts()
{
    constexpr qsizetype kMost = 20;
    QList<std::pair<QString, qint64>> receipts;
    const QList<qint64> batches = m_batch->receipts().mid(0, kMost);
    for (const qint64 batch : batches) {
        const auto receipt = m_batch->receipt(batch);
        if (!receipt)
            continue;
        const QString moment = momentText(receipt->madeAt, QTimeZone::systemTimeZone(), QLocale());
        receipts.append(
            {tr("%1: %n invoice(s)", nullptr, int(receipt->lines.size())).arg(moment), batch});
    }
    m_bar->setReceipts(receipts);
}

void InvoicesPage::saveReceipt(qint64 batch)
{
    const auto receipt = m_batch ? m_batch->receipt(batch) : std::nullopt;
    if (!receipt)
        return;
    delete m_files;
    m_files = new QFileDialog(this, tr("Save the receipt"),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              tr("Tables (*.csv);;Workbooks (*.xlsx);;Text (*.txt)"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setAcceptMode(QFileDialog::AcceptSave);
    m_files->setDefaultSuffix(QStringLiteral("csv"));
    //: Begins the name of a file; %1 is a number
    m_files->selectFile(tr("Receipt %1").arg(batch));
    connect(m_files, &QFileDialog::fileSelected, this,
            [this, batch](const QString &path) { writeReceipt(batch, path); });
    m_files->open();
}

void InvoicesPage::writeReceipt(qint64 batch, const QString &path)
{
    const auto receipt = m_batch ? m_batch->receipt(batch) : std::nullopt;
    if (!receipt)
        return;
    const Table table = receiptTable(*receipt);
    CsvOptions options;
    options.hasMark = true;
    options.hasTitle = true;
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        options.separator = '\t';
    Result<QByteArray, FileError> bytes = csvText(table, options);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        bytes = xlsxBytes(table);
    if (!bytes)
        return Q_EMIT told(Banner::Kind::Error, sentenceFor(bytes.error()));
    const auto written = writeFile(path, bytes.value());
    if (!written)
        return Q_EMIT told(Banner::Kind::Error, sentenceFor(written.error()));
    Q_EMIT told(Banner::Kind::Info,
                tr("The receipt is in %1.").arg(QDir::toNativeSeparators(path)));
}

// ---- Texts --------------------------------------------------------------------------------------

void InvoicesPage::retranslate()
{
    m_strip->setAccessibleName(tr("Ledger"));
    m_strip->setAccessibleDescription(
        tr("A row for each meter, a column for each month. Enter on a gap begins an invoice."));
    m_table->setAccessibleName(tr("Invoices"));
    m_noRows->setMessage(
        tr("Nothing in the batch. Type an invoice above, or paste a supplier's list."),
        tr("Paste a list"));
    m_new->setText(tr("New invoice"));
    m_send->setText(tr("Send invoices"));
    m_paste->setText(tr("Paste a supplier's list"));
    m_import->setText(tr("Open a supplier's list…"));
    m_edit->setText(tr("Change"));
    m_accept->setText(tr("Accept the warnings"));
    m_remove->setText(tr("Take out of the batch"));
    m_undo->setText(tr("Undo"));
    for (QAction *action : {m_new, m_paste, m_import})
        action->setToolTip(action->text());
    m_bar->setAddTrouble({});
    updateFace();
}

void InvoicesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_stripModel->retranslate();
    if (m_model)
        m_model->retranslate();
    m_question = m_question == Question::Removed ? m_question : Question::None;
    updateStrip();
    updateState();
    showDraft();
}

} // namespace meterdesk
