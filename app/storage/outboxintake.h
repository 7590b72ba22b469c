// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/outboxtable.h"

#include <QSet>

namespace meterdesk {

class SqlSession;

//! One intake of requests, within one transaction: finds what stands in the way of each, and adds
//! the others under one batch. Internal to app/storage; the database's thread.
class OutboxIntake
{
public:
    OutboxIntake(SqlSession &session, const OutboxTable::Intake &intake, TimeMs now);

    //! Admits or refuses each of \a requests, those of OutboxTable::Intake::together as one.
    std::optional<StorageError> take(const QList<WriteRequest> &requests);
    //! Admits or refuses \a request.
    std::optional<StorageError> take(const WriteRequest &request);
    //! Adds the removal of \a entry from the server, or drops it where it was not sent; nothing
    //! where neither can be.
    std::optional<StorageError> takeBack(const OutboxEntry &entry);
    //! Drops entries, see OutboxTable::drop().
    std::optional<StorageError> drop(const QList<EntryId> &entries);

    //! With the entries as they are now.
    StorageResult<OutboxTable::Taken> result();

    //! Those of \a ids that are invoices with a day of another one that is known or under way.
    static StorageResult<QSet<EntryId>> invoicesInTheWay(SqlSession &session,
                                                         const QList<EntryId> &ids);

private:
    //! What is to become of a request.
    struct Judgement
    {
        std::optional<Refusal> refusal;
        std::optional<OutboxEntry> other; //!< that is refused for, or replaced
        std::optional<EntryId> after; //!< the removal that has to go first
    };

    StorageResult<Judgement> judge(const WriteRequest &request);
    std::optional<StorageError> takeTogether(const QList<WriteRequest> &requests);
    //! The entry that stands in the way of \a request, newest first; nothing where none does.
    StorageResult<std::optional<OutboxEntry>> obstacle(const WriteRequest &request);
    StorageResult<std::optional<OutboxEntry>> valueBefore(const OutboxEntry &entry);
    StorageResult<EntryId> add(const WriteRequest &request, std::optional<EntryId> undoes = {},
                               std::optional<EntryId> after = {});
    std::optional<StorageError> replace(const OutboxEntry &old, const WriteRequest &request);
    StorageResult<QList<EntryId>> dropAlone(const QList<EntryId> &entries);
    std::optional<StorageError> dropPartners(const QSet<EntryId> &dropped);

    SqlSession &m_session;
    const OutboxTable::Intake &m_intake;
    const TimeMs m_now;
    OutboxTable::Taken m_taken;
    QSet<EntryId> m_changed;
    QSet<EntryId> m_dropped; //!< those whose partners are still to be looked at
};

} // namespace meterdesk
