// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Where the invoices of a list go, and what is left over.
#include "ui/invoices/invoiceimportdialog.h"

#include "files/tableimport.h"
#include "services/invoicebatch.h"
#include "ui/imports/importhead.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablesource.h"
#include "ui/invoices/invoiceimportmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/comboitems.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace meterdesk {

namespace {

using State = InvoiceImport::State;

} // namespace

// ---- Where it goes ------------------------------------------------------------------------------

int InvoiceImportDialog::takeCount() const
{
    const auto &rows = m_import->rows();
    return int(std::count_if(rows.begin(), rows.end(), [this](const InvoiceImport::Row &row) {
        return InvoiceImport::isToTake(row, m_withWarnings->isChecked());
    }));
}

void InvoiceImportDialog::updateCounts()
{
    const InvoiceImport::Counts counts = m_import->counts();
    const int problems = counts.refused + counts.problems;
    m_counts->setText(countsText({
        {counts.checking, tr("%n being checked", nullptr, counts.checking)},
        {counts.ready, tr("%n ready", nullptr, counts.ready)},
        {counts.toDecide, tr("%n with a warning", nullptr, counts.toDecide)},
        {problems, tr("%n with a problem", nullptr, problems)},
        {counts.there, tr("%n in the ledger already", nullptr, counts.there)},
    }));
    m_withWarnings->setText(tr("Also %n with a warning", nullptr, counts.toDecide));
    m_withWarnings->setEnabled(counts.toDecide > 0);
    const int taken = takeCount();
    m_take->setText(purpose() == InvoiceImport::Purpose::Batch
                        ? tr("Into the batch: %n invoice(s)", nullptr, taken)
                        : tr("Into the ledger: %n invoice(s)", nullptr, taken));
    m_take->setEnabled(taken > 0 && !m_import->isChecking());
    m_copy->setEnabled(!m_import->isChecking() && !rejected().empty());
}

void InvoiceImportDialog::take()
{
    const bool isBatch = purpose() == InvoiceImport::Purpose::Batch;
    const int taken = m_import->take(&m_batch, m_withWarnings->isChecked());
    updateCounts();
    if (rejected().empty()) {
        close();
        return;
    }
    const QString told = isBatch ? tr("%n invoice(s) are in the batch.", nullptr, taken)
                                 : tr("%n invoice(s) are in the ledger.", nullptr, taken);
    m_banner->showMessage(Banner::Kind::Info,
                          told + u' ' + tr("The rows with problems were left out: copy them."));
    m_onlyProblems->setChecked(true);
}

//! The rows that are not taken for a reason, by their numbers in the table.
std::vector<std::pair<qint64, QString>> InvoiceImportDialog::rejected() const
{
    std::vector<std::pair<qint64, QString>> rows;
    for (int i = 0; i < int(m_import->rows().size()); ++i) {
        const InvoiceImport::Row &row = m_import->rows()[std::size_t(i)];
        const bool isLeft = row.state == State::Problem || row.state == State::Refused
            || (row.state == State::ToDecide && !m_withWarnings->isChecked());
        if (isLeft)
            rows.emplace_back(row.row.cells.number, m_model->reasonOf(i));
    }
    return rows;
}

Table InvoiceImportDialog::rejectedRows() const
{
    //: The name of a column
    return rejectedTable(m_sheet, m_settings, rejected(), tr("Reason"));
}

void InvoiceImportDialog::copyRejected()
{
    meterdesk::copyRejected(rejectedRows(), *m_banner);
}

// ---- Texts --------------------------------------------------------------------------------------

void InvoiceImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
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

void InvoiceImportDialog::retranslate()
{
    setWindowTitle(tr("Take over a list of invoices"));
    m_source->setFileTitle(tr("Open a list of invoices"));
    m_source->showSheet(m_sheet, m_settings);
    m_purposeLabel->setText(tr("These invoices:"));
    setItems(m_purpose, {tr("are to be sent"), tr("are in Enectiva already")});
    m_table->setAccessibleName(tr("Preview"));
    m_onlyProblems->setText(tr("Only problems"));
    m_copy->setText(tr("Copy rejected rows"));
    m_close->setText(tr("Close"));
}

} // namespace meterdesk
