// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outboxsender.h"

#include "api/datapointsapi.h"
#include "api/invoicesapi.h"
#include "api/librarian.h"
#include "api/profilesapi.h"
#include "api/readingsapi.h"
#include "domain/numbertext.h"
#include "domain/onresult.h"

#include <QDateTime>
#include <QTimeZone>

namespace meterdesk {
namespace {

//! Part of what is stored, so that it never depends on the version.
const QString kSender = QStringLiteral("Meterdesk");

QString idOf(Done)
{
    return {};
}

QString idOf(const StoredProfile &stored)
{
    return stored.id.value;
}

template<typename Tag>
QString idOf(const StrongId<Tag> &id)
{
    return id.value;
}

template<typename Draft>
Draft momentDraft(const WriteRequest &request)
{
    Draft draft;
    draft.importId = request.owner;
    draft.suit = request.suit;
    draft.time = request.range.from;
    draft.unit = request.unit;
    draft.sender = kSender;
    return draft;
}

QDate dayOf(TimeMs midnight)
{
    return QDateTime::fromMSecsSinceEpoch(midnight, QTimeZone::utc()).date();
}

//! Where it is removed by the server's id, whether it is worth trying by its key, too: the server
//! may not offer the former, or not know the id any more.
bool asksForKey(ApiError::Kind kind, int httpStatus)
{
    return kind == ApiError::Kind::NotFound
        || (kind == ApiError::Kind::Server && httpStatus == 501);
}

OutboxSender::Comparison comparison(const WriteRequest &request, double stored)
{
    const bool isSame = request.value.toDouble() == stored;
    return {isSame ? EntryState::AlreadyThere : EntryState::Conflict,
            QString::fromLatin1(numberText(stored))};
}

} // namespace

OutboxSender::OutboxSender(Librarian &librarian, MetersOf metersOf, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_metersOf(std::move(metersOf))
{ }

OutboxSender::~OutboxSender() = default;

template<typename T>
void OutboxSender::forward(const ApiFuture<T> &future, Sent then)
{
    onResult(future, this, [then = std::move(then)](const ApiResult<T> &result) {
        if (result)
            then(idOf(*result));
        else
            then(result.error());
    });
}

void OutboxSender::send(const WriteRequest &request, Sent then)
{
    switch (request.kind) {
    case WriteKind::Reading: {
        auto draft = momentDraft<ReadingDraft>(request);
        draft.state = request.value;
        return forward(m_librarian.readings().create(draft), std::move(then));
    }
    case WriteKind::DataPoint: {
        auto draft = momentDraft<DataPointDraft>(request);
        draft.value = request.value;
        return forward(m_librarian.dataPoints().create(draft), std::move(then));
    }
    case WriteKind::Profile: {
        ProfileDraft draft;
        draft.importId = request.owner;
        draft.suit = request.suit;
        draft.range = request.range;
        draft.value = request.value;
        draft.unit = request.unit;
        draft.sender = kSender;
        return forward(m_librarian.profiles().store(draft), std::move(then));
    }
    case WriteKind::Invoice: {
        InvoiceDraft draft;
        draft.from = dayOf(request.range.from);
        draft.to = dayOf(request.range.to);
        draft.cost = request.cost;
        draft.consumption = request.value;
        draft.note = request.note;
        return forward(m_librarian.invoices().create(request.owner, draft), std::move(then));
    }
    case WriteKind::RemoveReading:
    case WriteKind::RemoveDataPoint:
    case WriteKind::RemoveProfile:
        break;
    }
    if (request.target.isEmpty())
        return removeByKey(request, std::move(then));
    // Of a profile that was named by its id alone nobody knows the range.
    const bool hasKey = request.kind != WriteKind::RemoveProfile || !request.range.isEmpty();
    const Sent orByKey = [this, request, hasKey, then](const ApiResult<QString> &result) {
        if (!result && hasKey && asksForKey(result.error().kind, result.error().httpStatus))
            removeByKey(request, then);
        else
            then(result);
    };
    if (request.kind == WriteKind::RemoveReading)
        forward(m_librarian.readings().remove(ReadingId{request.target}), orByKey);
    else if (request.kind == WriteKind::RemoveDataPoint)
        forward(m_librarian.dataPoints().remove(DataPointId{request.target}), orByKey);
    else
        forward(m_librarian.profiles().remove(ProfileId{request.target}), orByKey);
}

void OutboxSender::removeByKey(const WriteRequest &request, Sent then)
{
    if (request.kind == WriteKind::RemoveReading) {
        forward(m_librarian.readings().remove(request.owner, request.suit, request.range.from),
                std::move(then));
    } else if (request.kind == WriteKind::RemoveDataPoint) {
        forward(m_librarian.dataPoints().remove(request.owner, request.suit, request.range.from),
                std::move(then));
    } else {
        forward(m_librarian.profiles().remove(request.owner, request.suit, request.range),
                std::move(then));
    }
}

void OutboxSender::compare(const WriteRequest &request, Compared then)
{
    if (request.kind == WriteKind::DataPoint)
        compareDataPoint(request, std::move(then));
    else
        compareReading(request, std::move(then));
}

void OutboxSender::compareReading(const WriteRequest &request, Compared then)
{
    onResult(m_librarian.readings().latest(request.owner, request.suit), this,
             [this, request, then](const ApiResult<std::optional<LatestReading>> &latest) {
                 if (!latest)
                     return then(latest.error());
                 if (*latest && (*latest)->reading.time == request.range.from)
                     return then(comparison(request, (*latest)->reading.state));
                 compareWithList(request, m_metersOf(request.owner, request.suit), then);
             });
}

void OutboxSender::compareDataPoint(const WriteRequest &request, Compared then)
{
    onResult(m_librarian.dataPoints().latest(request.owner, request.suit), this,
             [request, then](const ApiResult<std::optional<LatestDataPoint>> &latest) {
                 if (!latest)
                     return then(latest.error());
                 if (*latest && (*latest)->point.time == request.range.from)
                     return then(comparison(request, (*latest)->point.value));
                 then(Comparison{});
             });
}

void OutboxSender::compareWithList(const WriteRequest &request, QList<MeterId> meters,
                                   Compared then)
{
    if (meters.isEmpty())
        return then(Comparison{});
    const TimeMs time = request.range.from;
    onResult(m_librarian.readings().list(meters.takeFirst(), {time, time + 1000}), this,
             [this, request, meters, then](const ApiResult<ReadingSeries> &list) {
                 if (list && !list->isEmpty())
                     return then(comparison(request, list->at(0).state));
                 // Not allowed to read it, or not processed yet: the next one may tell.
                 compareWithList(request, meters, then);
             });
}

} // namespace meterdesk
