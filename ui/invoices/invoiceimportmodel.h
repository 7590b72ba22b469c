// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"
#include "files/tableguess.h"
#include "services/invoiceimport.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

#include <functional>

namespace meterdesk {

//! The preview of a list of invoices: what is understood of each row on the left, and the row as it
//! is in the table on the right. Texts are made only for the rows that are looked at. GUI thread.
class InvoiceImportModel : public QAbstractTableModel
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

    //! The table has changed, or how it is read; \a fill puts the rows into the import.
    void reset(const TableSettings &settings, const std::function<void()> &fill);
    //! Why the row is not taken as it is, in a sentence; empty where it is.
    QString reasonOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    const InvoiceImport::Row &rowAt(int row) const;
    QString text(int row, int column) const;
    QString verdictText(const InvoiceImport::Row &row) const;
    QString sheetText(const InvoiceImport::Row &row, int column) const;

    const InvoiceImport &m_import;
    const Sheet &m_sheet;
    TableSettings m_settings;
    QHash<qint64, std::size_t> m_sheetRows; //!< by their numbers
    QLocale m_locale;
};

} // namespace meterdesk
