// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outboxtable.h"

#include "domain/outboxrules.h"
#include "storage/database.h"
#include "storage/ledgerrows.h"
#include "storage/outboxintake.h"
#include "storage/outboxrows.h"
#include "storage/replacements.h"
#include "storage/sqlsession.h"

#include <QSqlQuery>

namespace meterdesk {
namespace {

using Entries = QList<OutboxEntry>;

StorageError notInThatState(EntryId id)
{
    return {StorageError::Kind::Conflict,
            QStringLiteral("entry %1 is not in that state").arg(id.value)};
}

//! The profile of a removal's range is gone, whichever of its values was the last; not what was
//! sent to that range afterwards.
std::optional<StorageError> undoProfiles(SqlSession &session, EntryId removal, TimeMs now,
                                         QList<EntryId> &changed)
{
    QList<EntryId> gone;
    const auto found = session.forEachRow(
        QStringLiteral("SELECT e.id FROM entries r JOIN entries e ON e.kind = 'profile' AND"
                       " e.owner = r.owner AND e.suit = r.suit AND e.from_ms = r.from_ms"
                       " AND e.to_ms = r.to_ms WHERE r.id = ? AND r.kind = 'remove-profile'"
                       " AND e.id < r.id"),
        {removal.value}, [&](const QSqlQuery &row) { gone << EntryId{row.value(0).toLongLong()}; });
    if (!found)
        return found.error();
    const auto done = outboxrows::change(
        session, gone, {EntryState::Sent, EntryState::AlreadyThere}, EntryState::Undone, now);
    if (!done)
        return done.error();
    changed << *done;
    return std::nullopt;
}

//! What was dropped though it may have been stored is not there now.
std::optional<StorageError> clearDropped(SqlSession &session, EntryId entry, TimeMs now,
                                         QList<EntryId> &changed)
{
    const auto found =
        session.execute(QStringLiteral("UPDATE entries SET changed_ms = ? WHERE id = ?"
                                       " AND state = 'dropped'"),
                        {qint64(now), entry.value});
    if (!found)
        return found.error();
    if (*found == 0)
        return std::nullopt;
    const auto cleared = session.execute(
        QStringLiteral(
            "UPDATE tries SET outcome = 'clear' WHERE entry = ? AND outcome = 'unclear'"),
        {entry.value});
    if (!cleared)
        return cleared.error();
    changed << entry;
    return std::nullopt;
}

//! A removal that worked takes the entry back that it removed; what waited for one that did not is
//! refused with it.
std::optional<StorageError> settleOthers(SqlSession &session, const OutboxTable::Settlement &ended,
                                         TimeMs now, QList<EntryId> &changed)
{
    QVariant undone;
    bool isInvoice = false;
    bool isRemoval = false;
    bool isProfileRemoval = false;
    const auto read =
        session.forEachRow(QStringLiteral("SELECT undoes, kind FROM entries WHERE id = ?"),
                           {ended.entry.value}, [&](const QSqlQuery &row) {
                               undone = row.value(0);
                               const auto kind = writeKindOf(row.value(1).toString());
                               isInvoice = kind == WriteKind::Invoice;
                               isRemoval = kind && meterdesk::isRemoval(*kind);
                               isProfileRemoval = kind == WriteKind::RemoveProfile;
                           });
    if (!read)
        return read.error();
    if (isInvoice && ended.state == EntryState::Sent) {
        if (const auto error = ledgerrows::takeSent(session, ended.entry, now))
            return error;
    }
    if (ended.state == EntryState::Sent && !undone.isNull()) {
        const auto done = outboxrows::change(session, {EntryId{undone.toLongLong()}},
                                             {EntryState::Sent, EntryState::AlreadyThere},
                                             EntryState::Undone, now);
        if (!done)
            return done.error();
        changed << *done;
        if (const auto error = clearDropped(session, EntryId{undone.toLongLong()}, now, changed))
            return error;
    }
    if (ended.state == EntryState::Sent && isProfileRemoval) {
        if (const auto error = undoProfiles(session, ended.entry, now, changed))
            return error;
    }
    // Only removals are waited for; what is queued need not be looked through for others.
    if (ended.state != EntryState::Rejected || !isRemoval)
        return std::nullopt;
    const auto refused = replacements::afterRefusal(session, ended, now);
    if (!refused)
        return refused.error();
    changed << *refused;
    return std::nullopt;
}

std::optional<StorageError> end(SqlSession &session, const OutboxTable::Settlement &ended,
                                TimeMs now, QList<EntryId> &changed)
{
    const auto done = session.execute(
        QStringLiteral("UPDATE entries SET state = ?, changed_ms = ?, next_try_ms = ?,"
                       " server_id = CASE WHEN ? = '' THEN server_id ELSE ? END, error = ?,"
                       " http_status = ?, detail = ? WHERE id = ? AND state = 'sending'"),
        {entryWord(ended.state), qint64(now), qint64(ended.nextTryAt), ended.serverId,
         ended.serverId, ended.error ? kindName(*ended.error) : QString(), ended.httpStatus,
         ended.detail, ended.entry.value});
    if (!done)
        return done.error();
    if (*done != 1)
        return notInThatState(ended.entry);
    const auto tried = session.execute(
        QStringLiteral("UPDATE tries SET ended_ms = ?, outcome = ? WHERE entry = ?"
                       " AND ended_ms IS NULL"),
        {qint64(now), ended.isUnclear ? QStringLiteral("unclear") : QStringLiteral("clear"),
         ended.entry.value});
    if (!tried)
        return tried.error();
    changed << ended.entry;
    return settleOthers(session, ended, now, changed);
}

std::optional<StorageError> begin(SqlSession &session, EntryId id, TimeMs now,
                                  QList<EntryId> &changed)
{
    const auto done =
        session.execute(QStringLiteral("UPDATE entries SET state = 'sending', changed_ms = ?,"
                                       " tries = tries + 1 WHERE id = ? AND state = 'queued'"),
                        {qint64(now), id.value});
    if (!done)
        return done.error();
    if (*done != 1)
        return notInThatState(id);
    const auto tried = session.execute(
        QStringLiteral("INSERT INTO tries (entry, number, started_ms, ended_ms, outcome)"
                       " SELECT id, tries, ?, NULL, '' FROM entries WHERE id = ?"),
        {qint64(now), id.value});
    if (!tried)
        return tried.error();
    changed << id;
    return std::nullopt;
}

//! To be sent (again); answers with what changed. The service keeps one invoice as often as it is
//! sent: one whose days are taken meanwhile stays as it is.
StorageResult<Entries> requeue(SqlSession &session, const QList<EntryId> &ids,
                               const QList<EntryState> &from, TimeMs now)
{
    const auto blocked = OutboxIntake::invoicesInTheWay(session, ids);
    if (!blocked)
        return blocked.error();
    QList<EntryId> free = ids;
    free.removeIf([&](EntryId id) { return blocked->contains(id); });
    const auto changed = outboxrows::change(session, free, from, EntryState::Queued, now);
    if (!changed)
        return changed.error();
    return outboxrows::select(session, *changed);
}

} // namespace

OutboxTable::OutboxTable(Database &database)
    : m_database(database)
{ }

StorageFuture<OutboxTable::Contents> OutboxTable::load()
{
    return m_database.read([](SqlSession &session) -> StorageResult<Contents> {
        Contents contents;
        const auto entries = outboxrows::select(session);
        if (!entries)
            return entries.error();
        contents.entries = *entries;
        const auto batches = session.forEachRow(
            QStringLiteral("SELECT id, label, made_ms FROM batches ORDER BY id"), {},
            [&](const QSqlQuery &row) {
                contents.batches << EntryBatch{row.value(0).toLongLong(), row.value(1).toString(),
                                               row.value(2).toLongLong()};
            });
        if (!batches)
            return batches.error();
        const auto paused =
            session.value(QStringLiteral("SELECT value FROM settings WHERE key = 'paused'"));
        if (!paused)
            return paused.error();
        contents.isPaused = paused->toString() == QLatin1String("1");
        return contents;
    });
}

StorageFuture<int> OutboxTable::takeUp(TimeMs now)
{
    return m_database.write([now](SqlSession &session) -> StorageResult<int> {
        const auto tried =
            session.execute(QStringLiteral("UPDATE tries SET ended_ms = ?, outcome = 'unclear'"
                                           " WHERE ended_ms IS NULL"),
                            {qint64(now)});
        if (!tried)
            return tried.error();
        // What was put off is tried anew: the service may have recovered long ago.
        const auto woken = session.execute(
            QStringLiteral("UPDATE entries SET next_try_ms = 0 WHERE next_try_ms <> 0"));
        if (!woken)
            return woken.error();
        const auto left = outboxrows::select(session, QStringLiteral("e.state = 'sending'"));
        if (!left)
            return left.error();
        for (const OutboxEntry &entry : *left) {
            const auto done = outboxrows::change(session, {entry.id}, {EntryState::Sending},
                                                 stateAfterRestart(entry.request.kind), now);
            if (!done)
                return done.error();
        }
        return int(left->size());
    });
}

StorageFuture<OutboxTable::Taken> OutboxTable::add(const QList<WriteRequest> &requests,
                                                   const Intake &intake, TimeMs now)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Taken> {
        OutboxIntake taking(session, intake, now);
        if (const auto error = taking.take(requests))
            return *error;
        return taking.result();
    });
}

StorageFuture<Entries> OutboxTable::advance(const std::optional<Settlement> &ended,
                                            const std::optional<EntryId> &next, TimeMs now)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Entries> {
        QList<EntryId> changed;
        if (ended) {
            if (const auto error = end(session, *ended, now, changed))
                return *error;
        }
        if (next) {
            if (const auto error = begin(session, *next, now, changed))
                return *error;
        }
        return outboxrows::select(session, changed);
    });
}

StorageFuture<Entries> OutboxTable::release(const QList<EntryId> &entries, TimeMs now)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Entries> {
        // What waits for a draft would wait for ever, and hold up its stream.
        const auto removals = replacements::removalsFor(session, entries, EntryState::Draft);
        if (!removals)
            return removals.error();
        return requeue(session, *removals + entries, {EntryState::Draft}, now);
    });
}

StorageFuture<Entries> OutboxTable::retry(const QList<EntryId> &entries, TimeMs now)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Entries> {
        return requeue(
            session, entries,
            {EntryState::Rejected, EntryState::Conflict, EntryState::Unknown, EntryState::Queued},
            now);
    });
}

StorageFuture<Entries> OutboxTable::drop(const QList<EntryId> &entries, TimeMs now)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Entries> {
        const Intake intake;
        OutboxIntake taking(session, intake, now);
        if (const auto error = taking.drop(entries))
            return *error;
        const auto taken = taking.result();
        if (!taken)
            return taken.error();
        return taken->changed;
    });
}

StorageFuture<OutboxTable::Taken> OutboxTable::undo(const QList<EntryId> &entries,
                                                    const Intake &intake, TimeMs now)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Taken> {
        const auto found = outboxrows::select(session, entries);
        if (!found)
            return found.error();
        OutboxIntake taking(session, intake, now);
        for (const OutboxEntry &entry : *found) {
            if (const auto error = taking.takeBack(entry))
                return *error;
        }
        return taking.result();
    });
}

StorageFuture<OutboxTable::Taken> OutboxTable::edit(EntryId entry, const WriteRequest &request,
                                                    const Intake &intake, TimeMs now)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Taken> {
        const auto found = outboxrows::select(session, QList<EntryId>{entry});
        if (!found)
            return found.error();
        if (found->isEmpty() || !canDrop(found->first()) || found->first().hasUnclearTry)
            return notInThatState(entry);
        // What replaces another value still does, with the value that is meant now.
        Intake meant = intake;
        meant.replacesOthers = intake.replacesOthers || found->first().after;
        OutboxIntake taking(session, meant, now);
        if (const auto error = taking.drop({entry}))
            return *error;
        if (const auto error = taking.take(request))
            return *error;
        const auto taken = taking.result();
        if (taken && taken->admissions.first().refusal) {
            return StorageError{StorageError::Kind::Conflict,
                                QStringLiteral("the edited entry was refused")};
        }
        return taken;
    });
}

StorageFuture<Entries> OutboxTable::setFate(const QList<EntryId> &entries, Fate fate)
{
    return m_database.write([=](SqlSession &session) -> StorageResult<Entries> {
        for (const EntryId id : entries) {
            const auto done =
                session.execute(QStringLiteral("UPDATE entries SET fate = ? WHERE id = ?"),
                                {entryWord(fate), id.value});
            if (!done)
                return done.error();
        }
        return outboxrows::select(session, entries);
    });
}

StorageFuture<Done> OutboxTable::setPaused(bool isPaused)
{
    return m_database.write([isPaused](SqlSession &session) -> StorageResult<Done> {
        const auto done = session.execute(
            QStringLiteral("INSERT INTO settings (key, value) VALUES ('paused', ?)"
                           " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
            {isPaused ? QStringLiteral("1") : QStringLiteral("0")});
        if (!done)
            return done.error();
        return Done{};
    });
}

} // namespace meterdesk
