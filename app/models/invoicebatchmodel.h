// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/invoicebatch.h"
#include "texts/invoicetexts.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace meterdesk {

class MeterStore;

//! The batch of invoices as a table. GUI thread.
class InvoiceBatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        MeterColumn, //!< its serial number
        PlaceColumn,
        PeriodColumn,
        ConsumptionColumn,
        UnitColumn,
        CostColumn,
        MeasuredColumn,
        DifferenceColumn,
        VerdictColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        EnergyCodeRole = Qt::UserRole + 1, //!< as the server wrote it
        ToneRole, //!< Tone as int, of the row
        RawRole, //!< figures as double
        LedgerIdRole,
    };
    //! How a row is to be looked at.
    enum class Tone {
        None, //!< being checked, or nothing to compare with
        Good,
        Accepted, //!< warnings that were accepted
        Warning,
        Error,
        UnderWay,
        Check //!< nobody knows whether it was stored
    };

    //! \a batch and \a meters must outlive the model.
    InvoiceBatchModel(const InvoiceBatch &batch, const MeterStore &meters,
                      QObject *parent = nullptr);

    static Tone toneOf(const InvoiceBatch::Row &row);
    //! What is told of the row in its cell.
    QString verdictText(const InvoiceBatch::Row &row) const;
    QString verdictWords(const InvoiceBatch::Row &row) const;
    //! The same in sentences: everything that was found.
    QString sentenceOf(const InvoiceBatch::Row &row) const;
    InvoiceWording wordingOf(const MeterId &meter) const;
    //! "1/2/26 – 28/2/26"
    QString periodOf(const LedgerInvoice &invoice) const;
    QString placeOf(const MeterId &meter) const;
    //! Serial number, or code.
    QString nameOf(const MeterId &meter) const;
    LedgerId idAt(int row) const;
    //! What stands above costs.
    QString costTitle() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    QString text(int row, int column) const;
    QVariant raw(int row, int column) const;

    const InvoiceBatch &m_batch;
    const MeterStore &m_meters;
    QLocale m_locale;
};

} // namespace meterdesk
