// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/entriesrows.h"
#include "storage/storageerror.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace meterdesk {

class SqlSession;

//! Takes rows of another file of entries over into this one, within one transaction. An entry that
//! is there already, by content and the time it was made, is not added again. Ids of a damaged file
//! are kept where they are free; entries of a backup get new ones. Internal to app/storage; the
//! database's thread.
class EntriesMerge
{
public:
    //! Where the rows are from, which decides what becomes of those that were still to be sent.
    enum class Origin {
        Damaged, //!< goes on, but for invoices: damage may have taken the note that one was sent
        Backup, //!< nothing is sent unasked: drafts; what was just being sent and must not be sent
                //!< twice is unknown
    };

    EntriesMerge(SqlSession &session, Origin origin)
        : m_session(session)
        , m_origin(origin)
    { }

    //! Also the settings, of a damaged file.
    std::optional<StorageError> write(const EntriesRows &rows);
    int added() const { return int(m_written.size()); }
    //! Rows of the local tables that were added or changed.
    int records() const { return m_records; }

private:
    using Failure = std::optional<StorageError>;

    Failure run(const QString &sql, const QVariantList &values);
    Failure writeEntry(QVariantList row, const EntriesRows &rows);
    StorageResult<qint64> batchFor(const QVariantList &row, const EntriesRows &rows);
    StorageResult<std::optional<qint64>> knownId(const QVariantList &row);
    void makeSafe(QVariantList &row);
    QString safeState(const QVariantList &row, bool lostItsTurn) const;
    Failure makeRoom(QVariantList &row);
    Failure writeTries(qint64 id, qint64 oldId, const QVariantList &row, const EntriesRows &rows);
    void follow(QVariantList &row, EntriesRows::EntryColumn column);

    SqlSession &m_session;
    const Origin m_origin;
    QHash<qint64, qint64> m_entries; // ids in the other file to those here
    QHash<qint64, qint64> m_batches;
    QSet<qint64> m_written;
    int m_records = 0;
};

} // namespace meterdesk
