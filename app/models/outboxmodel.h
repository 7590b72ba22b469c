// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrycells.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace meterdesk {

//! The entries of the outbox (what is not settled yet) or of the journal (what is), those that pass
//! what was asked for, in the order that was asked for: the outbox as it was entered, the journal
//! with the latest change first.
//!
//! A vector of ids over the service's entries. Changes of some entries insert, remove and change
//! rows; filtering, sorting and changes of very many entries reset the model, so a view keeps the
//! selected ids, not the rows. GUI thread.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Outbox, Journal };
    Q_ENUM(Part)
    //! How much an entry wants to be seen.
    enum class Tone { Plain, Pale, Good, Busy, Waiting, Warning, Bad };
    Q_ENUM(Tone)
    enum Role {
        RawRole = Qt::UserRole + 1, //!< see EntryCells::raw()
        IdRole, //!< EntryId
        ItemRole, //!< OutboxEntry
        EnergyCodeRole, //!< two letters for the badge of the meter; empty without one
        ToneRole, //!< Tone, as int, of state and fate
    };
    Q_ENUM(Role)

    //! What is shown; an empty set means all.
    struct Filter
    {
        QString text; //!< words that must all occur
        QSet<EntryState> states;
        QSet<WriteKind> kinds;
        std::optional<qint64> batch;

        friend bool operator==(const Filter &, const Filter &) = default;
    };
    //! How many entries of this part there are, whatever is shown.
    struct Counts
    {
        int all = 0;
        QHash<EntryState, int> states;
        QHash<WriteKind, int> kinds;
    };

    //! \a outbox, \a meters and \a mapping, of one session, must outlive the model.
    OutboxModel(Part part, const Outbox &outbox, const MeterStore &meters,
                const ImportMapping &mapping, QObject *parent = nullptr);

    Part part() const { return m_part; }
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    Counts counts() const;
    //! The language is another one.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    //! Changes nothing but tells valueTyped().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    //! -1 where the entry is not shown.
    int rowOf(EntryId id) const;
    EntryId idAt(int row) const;
    //! Null where there is no such row. Valid until the outbox changes.
    const OutboxEntry *entryAt(int row) const;

    //! Whether a person may give it another value.
    static bool canEdit(const OutboxEntry &entry);
    //! How much an entry in \a state wants to be seen.
    static Tone toneOf(EntryState state);

Q_SIGNALS:
    //! A person typed another value of an entry that canEdit().
    void valueTyped(meterdesk::EntryId entry, const QString &text);

private:
    struct Row
    {
        EntryId id;
        double number = 0; // of a column of numbers or moments
        std::optional<QCollatorSortKey> text; // of the others
    };
    using Rows = std::vector<Row>;

    bool isBefore(const Row &a, const Row &b) const;
    Row rowFor(const OutboxEntry &entry) const;
    bool belongs(const OutboxEntry &entry) const;
    bool passes(const OutboxEntry &entry) const;
    QString keyOf(const OutboxEntry &entry) const;
    void rebuild();
    void take(const QList<EntryId> &changed);
    QHash<EntryId, int> rowsOf(const QList<EntryId> &ids) const;
    void removeRuns(std::vector<int> rows);
    void insertRuns(Rows rows);
    void tellChanged(std::vector<int> rows);
    void takeMeters();

    const Part m_part;
    const Outbox &m_outbox;
    EntryCells m_cells;
    Filter m_filter;
    QStringList m_words; // folded, of the filter's text
    mutable QHash<EntryId, QString> m_keys; // what is searched in, made when it is first needed
    QCollator m_collator;
    int m_sortColumn;
    Qt::SortOrder m_sortOrder;
    Rows m_rows;
};

} // namespace meterdesk
