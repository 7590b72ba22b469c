// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"
#include "storage/storageerror.h"

#include <QList>

#include <optional>

namespace meterdesk {

class Database;

//! The entries of a customer: outbox and journal in one. None is ever deleted.
//!
//! Every change is one transaction, on the disk when it is Done, and answers with the entries it
//! changed as they are now. A view of \a database (DatabaseFile::entries()), which must outlive it.
class OutboxTable
{
public:
    //! All there is, in the order in which it was made.
    struct Contents
    {
        QList<OutboxEntry> entries;
        QList<EntryBatch> batches;
        bool isPaused = false;
    };
    //! How requests are to be taken in.
    struct Intake
    {
        QString label; //!< of the batch
        ConnectionId connection;
        bool asDrafts = false; //!< not to be sent before they are released
        //! What the person said to another value under the same key: the new one is meant. The old
        //! one is dropped where it certainly was not sent, else removed from the server first.
        bool replacesOthers = false;
        //! How many requests in a row go together, from the first on: where one of them is refused,
        //! none is taken. Those that are left over are each for themselves.
        QList<int> together = {};
    };
    struct Taken
    {
        QList<Admission> admissions; //!< one for each request
        QList<OutboxEntry> changed;
        EntryBatch batch; //!< id 0 where nothing was admitted
    };
    //! How a try ended.
    struct Settlement
    {
        EntryId entry;
        EntryState state = EntryState::Queued;
        bool isUnclear = false;
        QString serverId;
        std::optional<ApiError::Kind> error;
        int httpStatus = 0;
        QString detail;
        TimeMs nextTryAt = 0;
    };

    explicit OutboxTable(Database &database);

    StorageFuture<Contents> load();
    //! Takes up what was being sent when the program ended: to be done once, before anything is
    //! sent. Answers with how many there were.
    StorageFuture<int> takeUp(TimeMs now);

    //! Takes in what can be: see Refusal. A request that is refused does not keep out the others.
    StorageFuture<Taken> add(const QList<WriteRequest> &requests, const Intake &intake, TimeMs now);
    //! Ends one try and begins another, either of which may be missing. Only a queued entry begins,
    //! only one that is being sent ends: anything else is Conflict, and nothing is done.
    StorageFuture<QList<OutboxEntry>> advance(const std::optional<Settlement> &ended,
                                              const std::optional<EntryId> &next, TimeMs now);
    //! Drafts are queued, with the removals that they wait for.
    StorageFuture<QList<OutboxEntry>> release(const QList<EntryId> &entries, TimeMs now);
    //! What canRetry() is queued, unless the same thing is on its way already, or an invoice of the
    //! same days is known or under way.
    StorageFuture<QList<OutboxEntry>> retry(const QList<EntryId> &entries, TimeMs now);
    //! What canDrop() is dropped, and with what was to replace something its removal, as long as
    //! that was never tried. What waited for a removal that is dropped is in conflict.
    StorageFuture<QList<OutboxEntry>> drop(const QList<EntryId> &entries, TimeMs now);
    //! What canUndo() is to be removed from the server, by entries of their own in one batch; what
    //! was not sent is dropped, and removed as well where it may have been stored. What replaced
    //! another value gets that one back.
    StorageFuture<Taken> undo(const QList<EntryId> &entries, const Intake &intake, TimeMs now);
    //! Drops \a entry and takes \a request in instead; Conflict where it cannot be dropped, or may
    //! have been stored. Refused requests change nothing.
    StorageFuture<Taken> edit(EntryId entry, const WriteRequest &request, const Intake &intake,
                              TimeMs now);
    StorageFuture<QList<OutboxEntry>> setFate(const QList<EntryId> &entries, Fate fate);
    StorageFuture<Done> setPaused(bool isPaused);

private:
    Database &m_database;
};

} // namespace meterdesk
