// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"

#include <QHash>
#include <QList>

#include <optional>
#include <set>

namespace meterdesk {

//! The entries of the outbox in memory, and whose turn it is. A value; GUI thread.
class OutboxBook
{
public:
    //! What can be sent now.
    struct Abilities
    {
        bool canImport = false; //!< there is an import token, and it was not refused
        bool canRead = false; //!< the same of the login token, which invoices need
        TimeMs now = 0; //!< UTC; entries that are put off to later wait
        //! Of an entry that is about to be queued again (streamOf()); empty: none.
        QString heldStream;
    };

    void reset(const QList<OutboxEntry> &entries);
    //! Replaces entries or adds new ones.
    void put(const QList<OutboxEntry> &entries);

    //! By id.
    const QList<OutboxEntry> &entries() const { return m_entries; }
    //! Null where there is none. Valid until the next change.
    const OutboxEntry *find(EntryId id) const;

    //! The queued entry to send next: the oldest one that waits neither for an earlier one of its
    //! stream, nor for its own later moment, nor for a token.
    std::optional<EntryId> next(const Abilities &abilities) const;
    //! The oldest queued entry of the stream of \a entry, for which it waits: may be itself. Null
    //! where none is queued.
    const OutboxEntry *headOf(const OutboxEntry &entry) const;
    //! When the first of those that are put off may be sent; nothing where none is.
    std::optional<TimeMs> nextMoment(TimeMs now) const;

    //! Drafts, queued ones and the one on its way.
    int unsentCount() const;
    //! Those that need a person: conflict, rejected, unknown.
    int attentionCount() const;
    //! Entries of \a batch that are queued or on their way.
    int onTheWayCount(qint64 batch) const { return m_onTheWay.value(batch); }

private:
    bool waitsForOther(const OutboxEntry &entry) const;
    void count(const OutboxEntry &entry, int by);
    void setQueued(const OutboxEntry &entry);

    QList<OutboxEntry> m_entries;
    QHash<EntryId, qsizetype> m_rows;
    QHash<QString, std::set<EntryId>> m_streams; //!< the queued ones by streamOf()
    //! The first queued one of each stream: only these can be next, however many are behind them.
    std::set<EntryId> m_heads;
    QHash<EntryState, int> m_counts;
    QHash<qint64, int> m_onTheWay; //!< by batch
};

} // namespace meterdesk
