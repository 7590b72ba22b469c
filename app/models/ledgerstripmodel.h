// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthlydelta.h"
#include "models/ledgerspans.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

#include <functional>
#include <optional>

namespace meterdesk {

class InvoiceLedger;
class LocalChoices;
class MeterStore;

//! The ledger of many meters as a strip: a row for each meter, its name first, then a column for
//! each month. What a month is told as is the most important of its spans: overlap, gap, invoiced,
//! not yet. Spans are made for the rows that are looked at. GUI thread.
class LedgerStripModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MeterColumn, FirstMonth };
    enum Role {
        EnergyCodeRole = Qt::UserRole + 1, //!< as the server wrote it
        SerialRole, //!< serial number; code where it has none
        MeterIdRole,
        KindRole, //!< of the month: LedgerSpan::Kind as int; nothing where nothing is known
    };
    //! The day that is over, in the zone of a meter; replaced in tests.
    using Yesterday = std::function<QDate(const MeterId &meter)>;

    explicit LedgerStripModel(QObject *parent = nullptr);

    //! Null for none; all must outlive their being used.
    void setSource(MeterStore *meters, InvoiceLedger *ledger, LocalChoices *choices,
                   Yesterday yesterday);
    void setMeters(const QList<MeterId> &meters);
    const QList<MeterId> &meters() const { return m_meters; }
    //! \a count months from \a first on.
    void setMonths(YearMonth first, int count);
    int monthCount() const { return m_months; }
    //! The month of a column from FirstMonth on.
    YearMonth monthOf(int column) const;
    //! -1 where it is not shown.
    int columnOf(YearMonth month) const;
    //! The first and the last day that are shown.
    DayRange days() const;

    //! The invoice that is being typed: what it overlaps is red, and where it would be is told by
    //! draftDays(). One without a meter or days is none.
    void setDraft(const LedgerInvoice &draft);
    //! Nothing where the draft is of another row.
    std::optional<DayRange> draftDays(int row) const;

    const QList<LedgerSpan> &spans(int row) const;
    //! The span of \a row that a click on \a day means: an overlap before the others. Null where
    //! nothing is known of that day.
    const LedgerSpan *spanAt(int row, QDate day) const;
    //! The one that the month of \a index is told as; null where nothing is known of it.
    const LedgerSpan *spanOf(const QModelIndex &index) const;
    //! \a span of \a row in a sentence.
    QString sentenceOf(int row, const LedgerSpan &span) const;
    //! What is told of a kind in one word.
    static QString wordOf(LedgerSpan::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    void takeChange(const QList<MeterId> &meters);
    QVariant meterData(const MeterId &id, int role) const;
    QVariant monthData(const QModelIndex &index, int role) const;
    QString placeOf(const MeterId &id) const;
    QString amountOf(int row, const LedgerInvoice &invoice) const;

    MeterStore *m_store = nullptr;
    InvoiceLedger *m_ledger = nullptr;
    LocalChoices *m_choices = nullptr;
    Yesterday m_yesterday;
    QList<MeterId> m_meters;
    QHash<MeterId, int> m_rows;
    mutable QHash<int, QList<LedgerSpan>> m_spans; //!< of the rows that were looked at
    LedgerInvoice m_draft;
    YearMonth m_first{2000, 1};
    int m_months = 0;
    QLocale m_locale;
};

} // namespace meterdesk
