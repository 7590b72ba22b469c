// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoiceimportdialog.h"

#include "files/invoicetable.h"
#include "services/invoicebatch.h"
#include "services/session.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablesource.h"
#include "ui/invoices/invoiceimportmodel.h"
#include "ui/widgets/comboitems.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace meterdesk {

using State = InvoiceImport::State;

InvoiceImportDialog::InvoiceImportDialog(Session &session, ViewState &state, InvoiceBatch &batch,
                                         QWidget *parent)
    : TableImportDialog(&state,
                        {.kind = TableKind::Invoices,
                         .choices = TableChoices::NoPart,
                         .figures = {{ColumnRole::Consumption, &TableSettings::mark},
                                     {ColumnRole::Cost, &TableSettings::costMark}},
                         .widths = {230, 170, 180, 120, 110},
                         .size = QSize(1100, 640),
                         .keptAs = QStringLiteral("invoices/import/")},
                        parent)
    , m_batch(batch)
    , m_import(std::make_unique<InvoiceImport>(session))
    , m_purposeLabel(new QLabel(&choices()))
    , m_purpose(new QComboBox(&choices()))
{
    choices().addOwn(m_purposeLabel, m_purpose);
    connect(m_purpose, &QComboBox::activated, this, &InvoiceImportDialog::read);
    connect(m_import.get(), &InvoiceImport::countsChanged, this,
            &InvoiceImportDialog::updateCounts);
    connect(m_import.get(), &InvoiceImport::metersChanged, this, &InvoiceImportDialog::read);
    setUp(std::make_unique<InvoiceImportModel>(*m_import, sheet()));
}

InvoiceImportDialog::~InvoiceImportDialog() = default;

TableSettings InvoiceImportDialog::guess() const
{
    return guessTable(sheet(), m_import->finder(), TableKind::Invoices);
}

void InvoiceImportDialog::fillRows()
{
    m_import->setRows(invoiceRows(sheet(), settings(), m_import->finder()), purpose());
}

InvoiceImport::Purpose InvoiceImportDialog::purpose() const
{
    return m_purpose->currentIndex() == 1 ? InvoiceImport::Purpose::Ledger
                                          : InvoiceImport::Purpose::Batch;
}

// ---- Where it goes ------------------------------------------------------------------------------

int InvoiceImportDialog::takeCount() const
{
    const auto &rows = m_import->rows();
    return int(std::count_if(rows.begin(), rows.end(), [this](const InvoiceImport::Row &row) {
        return InvoiceImport::isToTake(row, alsoBox().isChecked());
    }));
}

void InvoiceImportDialog::updateCounts()
{
    const InvoiceImport::Counts counts = m_import->counts();
    const int problems = counts.refused + counts.problems;
    showCounts(countsText({
                   {counts.checking, tr("%n being checked", nullptr, counts.checking)},
                   {counts.ready, tr("%n ready", nullptr, counts.ready)},
                   {counts.toDecide, tr("%n with a warning", nullptr, counts.toDecide)},
                   {problems, tr("%n with a problem", nullptr, problems)},
                   {counts.there, tr("%n in the ledger already", nullptr, counts.there)},
               }),
               m_import->isChecking());
    alsoBox().setText(tr("Also %n with a warning", nullptr, counts.toDecide));
    alsoBox().setEnabled(counts.toDecide > 0);
    const int taken = takeCount();
    takeButton().setText(purpose() == InvoiceImport::Purpose::Batch
                             ? tr("Into the batch: %n invoice(s)", nullptr, taken)
                             : tr("Into the ledger: %n invoice(s)", nullptr, taken));
    takeButton().setEnabled(taken > 0 && !m_import->isChecking());
}

void InvoiceImportDialog::take()
{
    const int taken = m_import->take(&m_batch, alsoBox().isChecked());
    finishTaking(purpose() == InvoiceImport::Purpose::Batch
                     ? tr("%n invoice(s) are in the batch.", nullptr, taken)
                     : tr("%n invoice(s) are in the ledger.", nullptr, taken));
}

TableImportDialog::Rejected InvoiceImportDialog::rejects() const
{
    Rejected rows;
    for (int i = 0; i < int(m_import->rows().size()); ++i) {
        const InvoiceImport::Row &row = m_import->rows()[std::size_t(i)];
        const bool isLeft = row.state == State::Problem || row.state == State::Refused
            || (row.state == State::ToDecide && !alsoBox().isChecked());
        if (isLeft)
            rows.emplace_back(row.row.cells.number, model().reasonOf(i));
    }
    return rows;
}

void InvoiceImportDialog::retranslate()
{
    TableImportDialog::retranslate();
    setWindowTitle(tr("Take over a list of invoices"));
    source().setFileTitle(tr("Open a list of invoices"));
    m_purposeLabel->setText(tr("These invoices:"));
    setItems(m_purpose, {tr("are to be sent"), tr("are in Enectiva already")});
}

} // namespace meterdesk
