// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/entriesmerge.h"
#include "storage/localrows.h"

#include <QSet>

namespace meterdesk {

//! Takes rows of the local tables of another file over into this one, within one transaction: what
//! is newer counts. Out of a backup comes back what is not here any more, but for what was sent; a
//! removal in it removes nothing. Internal to app/storage; the database's thread.
class LocalMerge
{
public:
    //! \a entries leads from the ids of entries in the other file to those here.
    LocalMerge(SqlSession &session, EntriesMerge::Origin origin,
               const QHash<qint64, qint64> &entries)
        : m_session(session)
        , m_origin(origin)
        , m_entries(entries)
    { }

    std::optional<StorageError> write(const QList<LocalRow> &rows);
    //! Rows that were added or changed.
    int taken() const { return m_taken; }

private:
    StorageResult<std::optional<LocalRow>> ownRow(const LocalRow &row);
    bool counts(LocalRow &row, const std::optional<LocalRow> &own) const;
    void follow(LocalRow &row) const;

    SqlSession &m_session;
    const EntriesMerge::Origin m_origin;
    const QHash<qint64, qint64> &m_entries;
    QSet<QString> m_theirs; // keys of the rows of the other file
    int m_taken = 0;
};

} // namespace meterdesk
