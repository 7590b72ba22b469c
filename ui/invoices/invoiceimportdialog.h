// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/invoiceimport.h"
#include "ui/imports/tableimportdialog.h"

#include <memory>

class QComboBox;
class QLabel;

namespace meterdesk {

class Session;

//! A supplier's list of invoices: into the batch, to be sent, or into the ledger, where the service
//! has them already.
class InvoiceImportDialog : public TableImportDialog
{
    Q_OBJECT

public:
    //! \a session, \a state and \a batch must outlive the dialog.
    InvoiceImportDialog(Session &session, ViewState &state, InvoiceBatch &batch,
                        QWidget *parent = nullptr);
    ~InvoiceImportDialog() override;

    //! How volumes of gas become the energy that is invoiced; for tables that are read afterwards.
    void setGas(const GasProperties &gas) { m_import->setGas(gas); }
    const InvoiceImport &import() const { return *m_import; }

protected:
    TableSettings guess() const override;
    void fillRows() override;
    Rejected rejects() const override;
    void updateCounts() override;
    void take() override;
    void retranslate() override;

private:
    int takeCount() const;
    InvoiceImport::Purpose purpose() const;

    InvoiceBatch &m_batch;
    std::unique_ptr<InvoiceImport> m_import;
    QLabel *m_purposeLabel;
    QComboBox *m_purpose;
};

} // namespace meterdesk
