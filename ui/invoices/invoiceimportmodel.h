// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/invoiceimport.h"
#include "ui/imports/previewmodel.h"

namespace meterdesk {

//! The preview of a list of invoices. GUI thread.
class InvoiceImportModel : public PreviewModel
{
    Q_OBJECT

public:
    //! The columns of the table follow behind these.
    enum Column {
        VerdictColumn,
        MeterColumn,
        PeriodColumn,
        ConsumptionColumn,
        CostColumn,
        OwnColumns
    };

    //! \a import and \a sheet must outlive the model.
    InvoiceImportModel(const InvoiceImport &import, const Sheet &sheet, QObject *parent = nullptr);

    QString reasonOf(int row) const override;

protected:
    int importCount() const override;
    qint64 numberOf(int row) const override;
    RowSign signOf(int row) const override;
    QString ownText(int row, int column) const override;
    QString ownName(int column) const override;
    bool isOfFigures(int column) const override;

private:
    const InvoiceImport::Row &rowAt(int row) const;
    QString verdictText(const InvoiceImport::Row &row) const;

    const InvoiceImport &m_import;
};

} // namespace meterdesk
