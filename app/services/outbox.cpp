// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox.h"

#include "domain/onresult.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace meterdesk {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcOutbox, "meterdesk.services.outbox", QtInfoMsg)

//! Where the disk did not take the outcome of a try, it is tried again after this.
constexpr std::chrono::milliseconds kDiskPause = 5s;
//! The next entry was dropped just now.
constexpr std::chrono::milliseconds kOvertakenPause = 50ms;
constexpr std::chrono::milliseconds kTellStreamsEvery = 200ms;
//! A server that asks to slow down without saying for how long.
constexpr auto kRateLimitPause = 10s;

QList<EntryId> idsOf(const QList<OutboxEntry> &entries)
{
    QList<EntryId> ids;
    ids.reserve(entries.size());
    for (const OutboxEntry &entry : entries)
        ids << entry.id;
    return ids;
}

} // namespace

Outbox::Outbox(Database &database, Librarian &librarian, Options options, QObject *parent)
    : QObject(parent)
    , m_table(database)
    , m_options(std::move(options))
    , m_sender(
          librarian,
          m_options.metersOf ? m_options.metersOf
                             : [](const QString &, const QString &) { return QList<MeterId>(); })
    , m_offlinePause(m_options.retryBase, m_options.retryBase, m_options.retryMost,
                     m_options.jitter)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::pump);
    m_streamsTold.setSingleShot(true);
    m_streamsTold.setInterval(kTellStreamsEvery);
    connect(&m_streamsTold, &QTimer::timeout, this, &Outbox::tellStreams);
}

Outbox::~Outbox() = default;

void Outbox::load()
{
    const auto read = [this] {
        onResult(m_table.load(), this, [this](const StorageResult<OutboxTable::Contents> &result) {
            if (result)
                take(*result);
            else
                fail(result.error());
        });
    };
    if (!m_options.sendsByItself)
        return read();
    onResult(m_table.takeUp(now()), this, [this, read](const StorageResult<int> &result) {
        if (!result)
            return fail(result.error());
        if (*result > 0)
            qCInfo(lcOutbox) << "Entries that were being sent when the program ended:" << *result;
        read();
    });
}

void Outbox::take(const OutboxTable::Contents &contents)
{
    m_book.reset(contents.entries);
    for (const EntryBatch &batch : contents.batches)
        m_batches.insert(batch.id, batch.label);
    m_isPaused = contents.isPaused;
    m_isLoaded = true;
    Q_EMIT loaded();
    pump();
}

void Outbox::refresh()
{
    onResult(m_table.load(), this, [this](const StorageResult<OutboxTable::Contents> &result) {
        if (!result)
            return fail(result.error());
        for (const EntryBatch &batch : result->batches)
            m_batches.insert(batch.id, batch.label);
        put(result->entries);
        pump();
    });
}

TimeMs Outbox::now() const
{
    return m_options.clock ? m_options.clock() : TimeMs(QDateTime::currentMSecsSinceEpoch());
}

OutboxBook::Abilities Outbox::abilities() const
{
    OutboxBook::Abilities able{m_options.canImport && !m_isImportRefused,
                               m_options.canRead && !m_isLoginRefused,
                               now(),
                               {}};
    if (m_ended && m_ended->state == EntryState::Queued)
        able.heldStream = streamOf(m_book.find(m_ended->entry)->request);
    return able;
}

WaitReason Outbox::waitReason(const OutboxEntry &entry) const
{
    const OutboxBook::Abilities able = abilities();
    if (m_isPaused)
        return WaitReason::Paused;
    if (!(needsImportToken(entry.request.kind) ? able.canImport : able.canRead))
        return WaitReason::SignedOut;
    if (m_hold == Hold::Offline)
        return WaitReason::Offline;
    if (m_hold == Hold::RateLimited)
        return WaitReason::RateLimited;
    const OutboxEntry *head = m_book.headOf(entry);
    return head && head->nextTryAt > able.now ? WaitReason::ServerError : WaitReason::Turn;
}

std::optional<TimeMs> Outbox::resumesAt() const
{
    if (m_isPaused)
        return std::nullopt;
    // One that has passed ends with the next try, whenever there is something to try.
    const TimeMs moment = now();
    return m_hold != Hold::None && *m_holdUntil > moment ? m_holdUntil : m_book.nextMoment(moment);
}

// ---- What people do --------------------------------------------------------------------------

StorageFuture<Outbox::Taken> Outbox::add(const QList<WriteRequest> &requests, const Intake &intake)
{
    return following(m_table.add(requests, intake, now()));
}

StorageFuture<Outbox::Taken> Outbox::undo(const QList<EntryId> &entries, const Intake &intake)
{
    return following(m_table.undo(entries, intake, now()));
}

StorageFuture<Outbox::Taken> Outbox::edit(EntryId entry, const WriteRequest &request,
                                          const Intake &intake)
{
    return following(m_table.edit(entry, request, intake, now()));
}

StorageFuture<QList<OutboxEntry>> Outbox::release(const QList<EntryId> &entries)
{
    return follow(m_table.release(entries, now()));
}

StorageFuture<QList<OutboxEntry>> Outbox::retry(const QList<EntryId> &entries)
{
    m_isImportRefused = m_isLoginRefused = false;
    setHold(Hold::None, 0ms);
    return follow(m_table.retry(entries, now()));
}

std::optional<Refusal> Outbox::refusalOf(const QList<EntryId> &asked,
                                         const QList<OutboxEntry> &queued) const
{
    for (const EntryId id : asked) {
        const auto isIt = [id](const OutboxEntry &entry) { return entry.id == id; };
        const OutboxEntry *entry = find(id);
        if (!entry || !canDrop(*entry) || std::any_of(queued.cbegin(), queued.cend(), isIt))
            continue;
        return entry->request.kind == WriteKind::Invoice ? Refusal::Overlap : Refusal::Repeated;
    }
    return std::nullopt;
}

void Outbox::drop(const QList<EntryId> &entries)
{
    follow(m_table.drop(entries, now()));
}

void Outbox::setFate(const QList<EntryId> &entries, Fate fate)
{
    follow(m_table.setFate(entries, fate));
}

void Outbox::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    onResult(m_table.setPaused(isPaused), this, [this](const StorageResult<Done> &result) {
        if (!result)
            fail(result.error());
    });
    Q_EMIT queueChanged();
    pump();
}

void Outbox::wake()
{
    setHold(Hold::None, 0ms);
    pump();
}

void Outbox::reached()
{
    if (m_hold == Hold::Offline)
        wake();
}

//! \a future, with its changes known here before it is answered to others.
StorageFuture<Outbox::Taken> Outbox::following(const StorageFuture<Taken> &future)
{
    onResult(future, this, [this](const StorageResult<Taken> &result) {
        if (!result) {
            if (result.error().kind != StorageError::Kind::Conflict)
                fail(result.error());
            return;
        }
        if (result->batch.id > 0)
            m_batches.insert(result->batch.id, result->batch.label);
        put(result->changed);
        pump();
    });
    return future;
}

StorageFuture<QList<OutboxEntry>> Outbox::follow(const StorageFuture<QList<OutboxEntry>> &future)
{
    onResult(future, this, [this](const StorageResult<QList<OutboxEntry>> &result) {
        if (!result)
            return fail(result.error());
        put(*result);
        pump();
    });
    return future;
}

void Outbox::put(const QList<OutboxEntry> &entries)
{
    if (entries.isEmpty())
        return;
    m_book.put(entries);
    for (const OutboxEntry &entry : entries)
        m_changedStreams.insert(streamOf(entry.request));
    Q_EMIT entriesChanged(idsOf(entries));
    if (!m_streamsTold.isActive())
        tellStreams();
}

void Outbox::tellStreams()
{
    if (m_changedStreams.isEmpty())
        return;
    m_streamsTold.start();
    Q_EMIT streamsChanged(std::exchange(m_changedStreams, {}));
}

void Outbox::fail(const StorageError &error)
{
    qCWarning(lcOutbox) << "The outbox could not be written:" << error.detail;
    Q_EMIT storageFailed(error);
}

// ---- Sending ---------------------------------------------------------------------------------

void Outbox::pump()
{
    if (!m_isLoaded || !m_options.sendsByItself || m_isWriting || m_isSending)
        return;
    std::optional<EntryId> next;
    // After a hold one entry is tried; only what comes of it ends the hold.
    if (!m_isPaused && (m_hold == Hold::None || *m_holdUntil <= now()))
        next = m_book.next(abilities());
    if (m_ended || next)
        advance(next);
    else
        schedule();
}

//! Puts the outcome of the last try and the beginning of the next on the disk in one go.
void Outbox::advance(const std::optional<EntryId> &next)
{
    m_isWriting = true;
    onResult(m_table.advance(m_ended, next, now()), this,
             [this, next](const StorageResult<QList<OutboxEntry>> &result) {
                 m_isWriting = false;
                 if (!result) {
                     // What was answered is kept, and nothing is sent until it is written.
                     const bool isOvertaken = result.error().kind == StorageError::Kind::Conflict;
                     if (!isOvertaken) // not by a change that was under way
                         fail(result.error());
                     m_timer.start(isOvertaken ? kOvertakenPause : kDiskPause);
                     return;
                 }
                 m_ended.reset();
                 m_isSending = next.has_value();
                 put(*result);
                 if (next)
                     send(*next);
                 else
                     pump();
             });
}

void Outbox::send(EntryId id)
{
    m_sender.send(m_book.find(id)->request,
                  [this, id](const ApiResult<QString> &result) { judge(id, result); });
}

void Outbox::judge(EntryId id, const ApiResult<QString> &result)
{
    const OutboxEntry entry = *m_book.find(id);
    const auto error = result ? std::nullopt : std::optional(result.error());
    const OutboxEntry *undone = entry.undoes ? find(*entry.undoes) : nullptr;
    const Verdict verdict = verdictOf(entry, error, undone && isDroppedUnclear(*undone));
    OutboxTable::Settlement settlement;
    settlement.entry = id;
    settlement.isUnclear = verdict.isUnclear;
    settlement.serverId = result.value_or({});
    if (error) {
        settlement.error = error->kind;
        settlement.httpStatus = error->httpStatus;
        settlement.detail = error->detail;
        if (verdict.isPutOff)
            settlement.nextTryAt = putOff(entry);
        else
            m_troubles.remove(id);
        holdQueue(verdict, *error);
        if (verdict.queue == Verdict::Queue::SignedOut)
            refuseToken(entry.request.kind);
    } else {
        setHold(Hold::None, 0ms);
    }
    Q_EMIT answered(error);
    if (verdict.state) {
        settlement.state = *verdict.state;
        return settle(settlement);
    }
    m_sender.compare(entry.request,
                     [this, settlement](const ApiResult<OutboxSender::Comparison> &found) mutable {
                         if (found) {
                             settlement.state = found->state;
                             if (found->state == EntryState::Conflict)
                                 settlement.detail = found->detail;
                         } else {
                             // The 409 was clear; what is stored can be compared at the next try.
                             settlement.state = EntryState::Queued;
                             settlement.nextTryAt = putOff(*m_book.find(settlement.entry));
                         }
                         settle(settlement);
                     });
}

void Outbox::settle(const OutboxTable::Settlement &settlement)
{
    m_ended = settlement;
    m_isSending = false;
    pump();
}

void Outbox::holdQueue(const Verdict &verdict, const ApiError &error)
{
    switch (verdict.queue) {
    case Verdict::Queue::GoOn:
    case Verdict::Queue::SignedOut:
        return setHold(Hold::None, 0ms);
    case Verdict::Queue::Offline:
        return setHold(Hold::Offline, m_offlinePause.next());
    case Verdict::Queue::RateLimited:
        break;
    }
    const std::chrono::milliseconds asked = error.retryAfter.value_or(kRateLimitPause);
    setHold(Hold::RateLimited, std::max<std::chrono::milliseconds>(asked, 100ms));
}

//! Sending for what needs that token stops until there is another one (another Session), or a
//! person wants it tried.
void Outbox::refuseToken(WriteKind kind)
{
    (needsImportToken(kind) ? m_isImportRefused : m_isLoginRefused) = true;
    Q_EMIT queueChanged();
}

void Outbox::setHold(Hold hold, std::chrono::milliseconds wait)
{
    if (hold == Hold::None)
        m_offlinePause.reset();
    if (hold == Hold::None && m_hold == Hold::None)
        return;
    m_hold = hold;
    m_holdUntil = hold == Hold::None ? std::nullopt : std::optional(now() + wait.count());
    Q_EMIT queueChanged();
}

//! A jittered pause that doubles with every failure.
TimeMs Outbox::putOff(const OutboxEntry &entry)
{
    const double jitter =
        m_options.jitter ? m_options.jitter() : QRandomGenerator::global()->generateDouble();
    const int doublings = std::min(m_troubles[entry.id]++, 20);
    const double pause = std::min(double(m_options.retryBase.count()) * double(1 << doublings),
                                  double(m_options.retryMost.count()));
    return now() + std::max<TimeMs>(1, TimeMs(pause * (0.5 + jitter / 2)));
}

//! Wakes up when something that waits for a moment may be sent.
void Outbox::schedule()
{
    const std::optional<TimeMs> at = resumesAt();
    if (!at)
        return m_timer.stop();
    const TimeMs wait = std::clamp<TimeMs>(*at - now(), 1, m_options.retryMost.count());
    m_timer.start(std::chrono::milliseconds(wait));
}

} // namespace meterdesk
