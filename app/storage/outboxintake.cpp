// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outboxintake.h"

#include "domain/outboxrules.h"
#include "domain/suit.h"
#include "storage/ledgerrows.h"
#include "storage/outboxrows.h"
#include "storage/replacements.h"
#include "storage/sqlsession.h"

#include <utility>

namespace meterdesk {
namespace {

//! States in which a thing is on its way or there.
QList<EntryState> present()
{
    return {EntryState::Draft, EntryState::Queued,       EntryState::Sending,
            EntryState::Sent,  EntryState::AlreadyThere, EntryState::Unknown};
}

//! States in which a removal is not over: what it has removed may be written and removed again.
QList<EntryState> underWay()
{
    return {EntryState::Draft, EntryState::Queued, EntryState::Sending};
}

//! Entries in \a states that would write the same record.
QString sameKeyIn(const QList<EntryState> &states)
{
    return QStringLiteral("e.kind = ? AND e.owner = ? AND e.suit = ? AND e.from_ms = ?"
                          " AND e.to_ms = ? AND e.state IN (%1)")
        .arg(outboxrows::listed(states));
}

//! Entries that would write another value of the same record, and were dropped though they may be
//! stored: the service would keep both.
QString droppedUnclear()
{
    return sameKeyIn({EntryState::Dropped})
        + QStringLiteral(" AND CAST(e.value AS REAL) <> CAST(? AS REAL) AND EXISTS"
                         " (SELECT 1 FROM tries t WHERE t.entry = e.id"
                         " AND t.outcome = 'unclear')");
}

//! Profiles of one range in \a states, without those that a later removal takes away.
QString profilesIn(const QList<EntryState> &states)
{
    return sameKeyIn(states)
        + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM entries r WHERE r.kind = '%1'"
                         " AND r.owner = e.owner AND r.suit = e.suit AND r.from_ms = e.from_ms"
                         " AND r.to_ms = e.to_ms AND r.id > e.id AND r.state IN (%2))")
              .arg(entryWord(WriteKind::RemoveProfile), outboxrows::listed(underWay()));
}

//! Invoices of a meter that share a day; not one that a person took out of the ledger again.
QString overlappingInvoices()
{
    return QStringLiteral("e.kind = ? AND e.owner = ? AND e.from_ms <= ? AND e.to_ms >= ?"
                          " AND e.state IN (%1) AND NOT (e.state = 'sent' AND EXISTS"
                          " (SELECT 1 FROM ledger l WHERE l.entry = e.id AND l.removed = 1))")
        .arg(outboxrows::listed(present()));
}

//! States that a person may end or have sent (again).
QList<EntryState> waiting()
{
    return {EntryState::Draft, EntryState::Queued, EntryState::Conflict, EntryState::Rejected,
            EntryState::Unknown};
}

//! What is on its way, or may be there without our knowing, must come to its end first.
bool canBeReplaced(const OutboxEntry &entry)
{
    return isSettled(entry.state) || (canDrop(entry) && !entry.hasUnclearTry);
}

//! Of an entry of a kind that can be removed.
WriteRequest removalFor(const OutboxEntry &entry)
{
    WriteRequest removal = entry.request;
    removal.kind = removalOf(entry.request.kind).value_or(WriteKind::RemoveReading);
    removal.value.clear();
    removal.unit.clear();
    removal.target = entry.serverId;
    return removal;
}

//! "default" is what the server makes of no suit: one key, one spelling.
WriteRequest normalized(WriteRequest request)
{
    request.suit = shortSuit(request.suit);
    return request;
}

} // namespace

OutboxIntake::OutboxIntake(SqlSession &session, const OutboxTable::Intake &intake, TimeMs now)
    : m_session(session)
    , m_intake(intake)
    , m_now(now)
{ }

std::optional<StorageError> OutboxIntake::take(const QList<WriteRequest> &requests)
{
    qsizetype at = 0;
    for (const int size : m_intake.together) {
        if (const auto error = takeTogether(requests.mid(at, size)))
            return error;
        at += size;
    }
    for (; at < requests.size(); ++at) {
        if (const auto error = take(requests.at(at)))
            return error;
    }
    return std::nullopt;
}

std::optional<StorageError> OutboxIntake::takeTogether(const QList<WriteRequest> &requests)
{
    QList<Admission> refused;
    bool isAnyRefused = false;
    for (const WriteRequest &request : requests) {
        const auto judged = judge(normalized(request));
        if (!judged)
            return judged.error();
        const bool isRefused = judged->refusal && *judged->refusal != Refusal::Repeated;
        isAnyRefused = isAnyRefused || isRefused;
        refused << Admission{{},
                             judged->refusal.value_or(Refusal::Together),
                             judged->refusal && judged->other ? judged->other->id : EntryId{}};
    }
    if (isAnyRefused) {
        m_taken.admissions << refused;
        return std::nullopt;
    }
    for (const WriteRequest &request : requests) {
        if (const auto error = take(request))
            return error;
    }
    return std::nullopt;
}

std::optional<StorageError> OutboxIntake::take(const WriteRequest &typed)
{
    const WriteRequest request = normalized(typed);
    const auto judged = judge(request);
    if (!judged)
        return judged.error();
    if (judged->refusal) {
        m_taken.admissions << Admission{
            {}, judged->refusal, judged->other ? judged->other->id : EntryId{}};
        return std::nullopt;
    }
    if (judged->other)
        return replace(*judged->other, request);
    const auto added = add(request, {}, judged->after);
    if (!added)
        return added.error();
    m_taken.admissions << Admission{*added, {}, {}};
    return std::nullopt;
}

StorageResult<OutboxIntake::Judgement> OutboxIntake::judge(const WriteRequest &request)
{
    if (const auto flaw = flawOf(request))
        return Judgement{flaw, {}, {}};
    const auto found = obstacle(request);
    if (!found)
        return found.error();
    if (const auto &other = *found) {
        if (isSettled(other->state) && removalOf(request.kind)) {
            const auto removal = obstacle(removalFor(*other));
            if (!removal)
                return removal.error();
            // A person takes it back already, and enters another one in its place.
            if (*removal)
                return Judgement{{}, {}, (*removal)->id};
        }
        if (isSameContent(other->request, request))
            return Judgement{Refusal::Repeated, other, {}};
        if (request.kind == WriteKind::Invoice)
            return Judgement{Refusal::Overlap, other, {}};
        // The service replaces the profile of the same range; nothing needs to be removed first.
        if (request.kind == WriteKind::Profile && isSettled(other->state))
            return Judgement{};
        if (m_intake.replacesOthers && canBeReplaced(*other))
            return Judgement{{}, other, {}};
        return Judgement{Refusal::OtherValue, other, {}};
    }
    if (request.kind == WriteKind::Invoice) {
        const auto isTaken = ledgerrows::isTaken(m_session, request);
        if (!isTaken)
            return isTaken.error();
        if (*isTaken)
            return Judgement{Refusal::Overlap, {}, {}};
    }
    return Judgement{};
}

StorageResult<std::optional<OutboxEntry>> OutboxIntake::obstacle(const WriteRequest &request)
{
    static const QString kInvoices = overlappingInvoices();
    static const QString kUnderWay = sameKeyIn(underWay());
    static const QString kPresent = sameKeyIn(present());
    static const QString kProfiles = profilesIn(present());
    static const QString kDropped = droppedUnclear();
    if (request.kind == WriteKind::Invoice)
        return outboxrows::selectLast(m_session, kInvoices,
                                      {entryWord(request.kind), request.owner,
                                       qint64(request.range.to), qint64(request.range.from)});
    const QString &others = isRemoval(request.kind) ? kUnderWay
        : request.kind == WriteKind::Profile        ? kProfiles
                                                    : kPresent;
    QVariantList key{entryWord(request.kind), request.owner, request.suit,
                     qint64(request.range.from), qint64(request.range.to)};
    const auto found = outboxrows::selectLast(m_session, others, key);
    const bool isMoment =
        request.kind == WriteKind::Reading || request.kind == WriteKind::DataPoint;
    if (!found || *found || !isMoment)
        return found;
    key << QString::fromLatin1(request.value);
    return outboxrows::selectLast(m_session, kDropped, key);
}

StorageResult<EntryId> OutboxIntake::add(const WriteRequest &request, std::optional<EntryId> undoes,
                                         std::optional<EntryId> after)
{
    if (m_taken.batch.id == 0) {
        const auto batch = outboxrows::insertBatch(m_session, m_intake.label, m_now);
        if (!batch)
            return batch.error();
        m_taken.batch = {*batch, m_intake.label, m_now};
    }
    OutboxEntry entry;
    entry.batch = m_taken.batch.id;
    entry.request = request;
    entry.state = m_intake.asDrafts ? EntryState::Draft : EntryState::Queued;
    entry.connection = m_intake.connection;
    entry.madeAt = entry.changedAt = m_now;
    entry.undoes = undoes;
    entry.after = after;
    const auto id = outboxrows::insert(m_session, entry);
    if (id)
        m_changed << *id;
    return id;
}

std::optional<StorageError> OutboxIntake::replace(const OutboxEntry &old,
                                                  const WriteRequest &request)
{
    std::optional<EntryId> removal;
    if (isSettled(old.state)) {
        const auto added = add(removalFor(old), old.id);
        if (!added)
            return added.error();
        removal = *added;
    } else {
        const auto dropped = dropAlone({old.id});
        if (!dropped)
            return dropped.error();
        removal = old.after; // it waits in the place of the dropped one
    }
    const auto added = add(request, {}, removal);
    if (!added)
        return added.error();
    m_taken.admissions << Admission{*added, {}, old.id};
    return std::nullopt;
}

std::optional<StorageError> OutboxIntake::takeBack(const OutboxEntry &entry)
{
    // What may have been stored is removed as well; an invoice cannot be.
    const bool isUnclear = entry.hasUnclearTry && removalOf(entry.request.kind);
    if (canDrop(entry) && (!entry.hasUnclearTry || isUnclear)) {
        const auto dropped = dropAlone({entry.id});
        if (!dropped)
            return dropped.error();
        m_dropped.insert(entry.id); // of a whole batch they are looked at together
    }
    const bool isToRemove = canUndo(entry) || (canDrop(entry) && isUnclear && !entry.undoes);
    if (!isToRemove)
        return std::nullopt;
    const auto before = valueBefore(entry);
    if (!before)
        return before.error();
    const WriteRequest back = *before ? (*before)->request : removalFor(entry);
    const auto other = obstacle(back);
    if (!other)
        return other.error();
    const bool isOnItsWay = *other && !isSettled((*other)->state);
    if (isOnItsWay)
        return std::nullopt;
    const auto added = add(back, entry.id);
    if (!added)
        return added.error();
    m_taken.admissions << Admission{*added, {}, entry.id};
    const auto replaced = replacements::replacedBy(m_session, entry);
    if (!replaced)
        return replaced.error();
    if (*replaced) {
        if (const auto again = add((*replaced)->request, entry.id, *added); !again)
            return again.error();
    }
    return std::nullopt;
}

//! Of a profile that was given another value by \a entry, what it was before; nothing where \a
//! entry was the first of its range, as far as is known here.
StorageResult<std::optional<OutboxEntry>> OutboxIntake::valueBefore(const OutboxEntry &entry)
{
    if (entry.request.kind != WriteKind::Profile)
        return std::optional<OutboxEntry>();
    static const QString kBefore =
        profilesIn({EntryState::Sent, EntryState::AlreadyThere}) + QStringLiteral(" AND e.id < ?");
    const WriteRequest &request = entry.request;
    return outboxrows::selectLast(m_session, kBefore,
                                  {entryWord(request.kind), request.owner, request.suit,
                                   qint64(request.range.from), qint64(request.range.to),
                                   entry.id.value});
}

std::optional<StorageError> OutboxIntake::drop(const QList<EntryId> &entries)
{
    const auto dropped = dropAlone(entries);
    if (!dropped)
        return dropped.error();
    return dropPartners(QSet<EntryId>(dropped->cbegin(), dropped->cend()));
}

StorageResult<QList<EntryId>> OutboxIntake::dropAlone(const QList<EntryId> &entries)
{
    const auto done = outboxrows::change(m_session, entries, waiting(), EntryState::Dropped, m_now);
    if (done)
        m_changed.unite(QSet<EntryId>(done->cbegin(), done->cend()));
    return done;
}

std::optional<StorageError> OutboxIntake::dropPartners(const QSet<EntryId> &dropped)
{
    const auto done = replacements::afterDrop(m_session, dropped, m_now);
    if (!done)
        return done.error();
    m_changed.unite(QSet<EntryId>(done->cbegin(), done->cend()));
    return std::nullopt;
}

StorageResult<OutboxTable::Taken> OutboxIntake::result()
{
    if (!m_dropped.isEmpty()) {
        if (const auto error = dropPartners(std::exchange(m_dropped, {})))
            return *error;
    }
    const auto entries = outboxrows::select(m_session, m_changed.values());
    if (!entries)
        return entries.error();
    m_taken.changed = *entries;
    return m_taken;
}

StorageResult<QSet<EntryId>> OutboxIntake::invoicesInTheWay(SqlSession &session,
                                                            const QList<EntryId> &ids)
{
    QSet<EntryId> blocked;
    const auto entries = outboxrows::select(
        session,
        QStringLiteral("e.kind = ? AND e.state IN (%1)").arg(outboxrows::listed(waiting())),
        {entryWord(WriteKind::Invoice)});
    if (!entries)
        return entries.error();
    const QSet<EntryId> asked(ids.cbegin(), ids.cend());
    const QString others = overlappingInvoices() + QStringLiteral(" AND e.id <> ?");
    for (const OutboxEntry &entry : *entries) {
        const WriteRequest &request = entry.request;
        if (!asked.contains(entry.id))
            continue;
        const auto other = outboxrows::selectLast(session, others,
                                                  {entryWord(request.kind), request.owner,
                                                   qint64(request.range.to),
                                                   qint64(request.range.from), entry.id.value});
        if (!other)
            return other.error();
        const auto isTaken = ledgerrows::isTaken(session, request);
        if (!isTaken)
            return isTaken.error();
        if (*other || *isTaken)
            blocked.insert(entry.id);
    }
    return blocked;
}

} // namespace meterdesk
