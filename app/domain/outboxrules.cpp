// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outboxrules.h"

#include "domain/numbertext.h"
#include "domain/streammeter.h"
#include "domain/suit.h"

namespace meterdesk {
namespace {

using Kind = ApiError::Kind;
using Queue = Verdict::Queue;

bool isSuccess(int httpStatus)
{
    return httpStatus >= 200 && httpStatus < 300;
}

bool isSameNumber(const QByteArray &a, const QByteArray &b)
{
    return a == b || (!a.isEmpty() && !b.isEmpty() && a.toDouble() == b.toDouble());
}

QString suitOf(const WriteRequest &request)
{
    return suitOrDefault(request.suit);
}

//! Nobody knows whether it was stored.
Verdict unclear(WriteKind kind, Queue queue)
{
    if (!isRepeatable(kind))
        return {EntryState::Unknown, true, false, queue};
    return {EntryState::Queued, true, queue == Queue::GoOn, queue};
}

//! The server said no to this one.
Verdict refused(const OutboxEntry &entry, Kind error, bool mayBeAbsent)
{
    // What an earlier try removed is not there any more.
    const bool isAbsent = isRemoval(entry.request.kind) && error == Kind::NotFound;
    if (isAbsent && (entry.hasUnclearTry || mayBeAbsent))
        return {EntryState::Sent, false, false, Queue::GoOn};
    return {EntryState::Rejected, false, false, Queue::GoOn};
}

Verdict duplicate(const OutboxEntry &entry)
{
    switch (entry.request.kind) {
    case WriteKind::Reading:
    case WriteKind::DataPoint:
        if (entry.hasUnclearTry)
            return {EntryState::AlreadyThere, false, false, Queue::GoOn};
        return {std::nullopt, false, false, Queue::GoOn};
    case WriteKind::Profile: // the same range is replaced, so this is another one that overlaps
    case WriteKind::Invoice:
        return {EntryState::Conflict, false, false, Queue::GoOn};
    case WriteKind::RemoveReading:
    case WriteKind::RemoveDataPoint:
    case WriteKind::RemoveProfile:
        break;
    }
    return {EntryState::Rejected, false, false, Queue::GoOn};
}

//! 5xx: the server failed somewhere on the way.
Verdict serverFailed(const OutboxEntry &entry, int httpStatus)
{
    if (httpStatus == 501) // it does not know how, and never will by itself
        return {EntryState::Rejected, false, false, Queue::GoOn};
    if (httpStatus == 503) // it did not begin
        return {EntryState::Queued, false, true, Queue::GoOn};
    return unclear(entry.request.kind, Queue::GoOn);
}

} // namespace

bool isRemoval(WriteKind kind)
{
    return kind == WriteKind::RemoveReading || kind == WriteKind::RemoveDataPoint
        || kind == WriteKind::RemoveProfile;
}

bool isRepeatable(WriteKind kind)
{
    return kind != WriteKind::Invoice;
}

std::optional<WriteKind> removalOf(WriteKind kind)
{
    switch (kind) {
    case WriteKind::Reading:
        return WriteKind::RemoveReading;
    case WriteKind::DataPoint:
        return WriteKind::RemoveDataPoint;
    case WriteKind::Profile:
        return WriteKind::RemoveProfile;
    case WriteKind::Invoice:
    case WriteKind::RemoveReading:
    case WriteKind::RemoveDataPoint:
    case WriteKind::RemoveProfile:
        break;
    }
    return std::nullopt;
}

bool needsImportToken(WriteKind kind)
{
    return kind != WriteKind::Invoice;
}

bool isSettled(EntryState state)
{
    switch (state) {
    case EntryState::Draft:
    case EntryState::Queued:
    case EntryState::Sending:
    case EntryState::Conflict:
    case EntryState::Rejected:
    case EntryState::Unknown:
        return false;
    case EntryState::Sent:
    case EntryState::AlreadyThere:
    case EntryState::Undone:
    case EntryState::Dropped:
        break;
    }
    return true;
}

bool isUnsent(EntryState state)
{
    return state == EntryState::Draft || state == EntryState::Queued || state == EntryState::Sending
        || state == EntryState::Unknown;
}

EntryState stateAfterRestart(WriteKind kind)
{
    return isRepeatable(kind) ? EntryState::Queued : EntryState::Unknown;
}

QString streamOf(const WriteRequest &request)
{
    const QString separator(QChar(u'\n'));
    switch (request.kind) {
    case WriteKind::Reading:
    case WriteKind::RemoveReading:
        return QStringLiteral("readings") + separator + request.owner + separator + suitOf(request);
    case WriteKind::DataPoint:
    case WriteKind::RemoveDataPoint:
        return QStringLiteral("points") + separator + request.owner + separator + suitOf(request);
    case WriteKind::Profile:
    case WriteKind::RemoveProfile:
        return QStringLiteral("profiles") + separator + request.owner + separator + suitOf(request);
    case WriteKind::Invoice:
        break;
    }
    return QStringLiteral("invoices") + separator + request.owner;
}

QString readingStream(const QString &importId, const QString &suit)
{
    WriteRequest sample;
    sample.owner = importId;
    sample.suit = suit;
    return streamOf(sample);
}

bool isSameKey(const WriteRequest &a, const WriteRequest &b)
{
    return a.kind == b.kind && a.owner == b.owner && suitOf(a) == suitOf(b) && a.range == b.range;
}

bool isSameContent(const WriteRequest &a, const WriteRequest &b)
{
    return isSameKey(a, b) && isSameNumber(a.value, b.value) && isSameNumber(a.cost, b.cost)
        && a.unit == b.unit && a.note == b.note;
}

bool areOverlappingInvoices(const WriteRequest &a, const WriteRequest &b)
{
    return a.kind == WriteKind::Invoice && b.kind == WriteKind::Invoice && a.owner == b.owner
        && a.range.from <= b.range.to && b.range.from <= a.range.to;
}

std::optional<Refusal> flawOf(const WriteRequest &request)
{
    const auto isNumber = [](const QByteArray &text) { return isNumberText(text); };
    if (request.owner.isEmpty())
        return Refusal::Invalid;
    switch (request.kind) {
    case WriteKind::Reading:
    case WriteKind::DataPoint:
        if (!isNumber(request.value) || request.range.from != request.range.to)
            return Refusal::Invalid;
        break;
    case WriteKind::Profile:
        if (!isNumber(request.value) || request.range.isEmpty())
            return Refusal::Invalid;
        break;
    case WriteKind::Invoice:
        if (isStreamMeter({request.owner}) || (request.value.isEmpty() && request.cost.isEmpty())
            || (!request.value.isEmpty() && !isNumber(request.value))
            || (!request.cost.isEmpty() && !isNumber(request.cost))
            || request.range.from > request.range.to)
            return Refusal::Invalid;
        break;
    case WriteKind::RemoveReading:
    case WriteKind::RemoveDataPoint:
    case WriteKind::RemoveProfile:
        break;
    }
    return std::nullopt;
}

bool canDrop(const OutboxEntry &entry)
{
    return !isSettled(entry.state) && entry.state != EntryState::Sending;
}

bool canRetry(const OutboxEntry &entry)
{
    return entry.state == EntryState::Rejected || entry.state == EntryState::Conflict
        || entry.state == EntryState::Unknown
        || (entry.state == EntryState::Queued && entry.nextTryAt > 0);
}

bool isDroppedUnclear(const OutboxEntry &entry)
{
    return entry.state == EntryState::Dropped && entry.hasUnclearTry;
}

bool canUndo(const OutboxEntry &entry)
{
    return removalOf(entry.request.kind) && !entry.undoes
        && (entry.state == EntryState::Sent || isDroppedUnclear(entry)
            || (entry.state == EntryState::AlreadyThere && entry.hasUnclearTry));
}

Verdict verdictOf(const OutboxEntry &entry, const std::optional<ApiError> &error, bool mayBeAbsent)
{
    if (!error)
        return {EntryState::Sent, false, false, Queue::GoOn};
    switch (error->kind) {
    case Kind::Offline:
    case Kind::Timeout: // of a write: nothing left
    case Kind::Tls:
    case Kind::Proxy:
    case Kind::Redirect:
        return {EntryState::Queued, false, false, Queue::Offline};
    case Kind::Unauthorized:
        return {EntryState::Queued, false, false, Queue::SignedOut};
    case Kind::RateLimited:
        return {EntryState::Queued, false, false, Queue::RateLimited};
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Validation:
    case Kind::ClientBug:
        return refused(entry, error->kind, mayBeAbsent);
    case Kind::Duplicate:
        return duplicate(entry);
    case Kind::Server:
        return serverFailed(entry, error->httpStatus);
    case Kind::NotTheService:
        // A portal may have passed the request on; a page with another status is no answer at all.
        return isSuccess(error->httpStatus)
            ? unclear(entry.request.kind, Queue::Offline)
            : Verdict{EntryState::Queued, false, false, Queue::Offline};
    case Kind::Protocol:
        return unclear(entry.request.kind, Queue::GoOn);
    case Kind::Transport:
    case Kind::OutcomeUnknown:
    case Kind::Cancelled:
        break;
    }
    return unclear(entry.request.kind, Queue::Offline);
}

} // namespace meterdesk
