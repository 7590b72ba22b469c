// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/readingsapi.h"

#include "api/codec/importcodec.h"
#include "api/codec/timeparser.h"
#include "api/importcall.h"
#include "api/readingswalk.h"
#include "api/urlparts.h"

namespace meterdesk {

namespace {

//! A future that is settled already, for what need not be asked.
template<typename T>
ApiFuture<T> settled(const ApiError &error)
{
    QPromise<ApiResult<T>> promise;
    promise.start();
    promise.addResult(ApiResult<T>(error));
    promise.finish();
    return promise.future();
}

ApiError invalid(const QString &reason)
{
    return {ApiError::Kind::Validation, 0, reason, {}};
}

//! Why nothing below /import can be addressed; nothing if it can.
std::optional<ApiError> missing(const QString &customerId, const QString &importId)
{
    if (customerId.isEmpty())
        return invalid(QStringLiteral("customer_id is empty"));
    if (importId.isEmpty())
        return invalid(QStringLiteral("import_id is empty"));
    return std::nullopt;
}

QByteArray streamPath(const QString &customerId, const QString &importId, const QString &suit)
{
    const QByteArray suitSegment = suit.isEmpty() ? QByteArray("default") : pathSegment(suit);
    return "import/readings/" + pathSegment(customerId) + '/' + pathSegment(importId) + '/'
        + suitSegment;
}

} // namespace

ReadingsApi::ReadingsApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{ }

ReadingsApi::~ReadingsApi() = default;

ApiFuture<ReadingSeries> ReadingsApi::list(const MeterId &meter, const TimeRange &range,
                                           Priority priority, PageHandler onPage)
{
    auto *walk = new ReadingsWalk(m_context, meter, range, priority, std::move(onPage), this);
    return walk->future();
}

ApiFuture<LatestReading> ReadingsApi::latest(const QString &importId, const QString &suit)
{
    if (const auto error = missing(m_context.customerId, importId))
        return settled<LatestReading>(*error);
    HttpRequest request;
    request.bearer = Bearer::ImportToken;
    request.path = streamPath(m_context.customerId, importId, suit) + "/latest";
    return m_context.client->fetch<LatestReading>(request, [](const HttpResponse &response) {
        return withStatus(decodeLatestReading(response.body), response.status);
    });
}

ApiFuture<ReadingId> ReadingsApi::create(const ReadingDraft &draft)
{
    if (const auto error = missing(m_context.customerId, draft.importId))
        return settled<ReadingId>(*error);
    auto *call = new ImportCall(m_context, draft, this);
    return call->future();
}

ApiFuture<Done> ReadingsApi::remove(const ReadingId &id)
{
    if (m_context.customerId.isEmpty() || id.isEmpty())
        return settled<Done>(invalid(QStringLiteral("customer_id or id is empty")));
    HttpRequest request;
    request.method = HttpRequest::Method::Delete;
    request.bearer = Bearer::ImportToken;
    request.path =
        "import/readings/" + pathSegment(m_context.customerId) + '/' + pathSegment(id.value);
    return m_context.client->fetch<Done>(
        request, [](const HttpResponse &) { return ApiResult<Done>(Done{}); });
}

ApiFuture<Done> ReadingsApi::remove(const QString &importId, const QString &suit, TimeMs time)
{
    if (const auto error = missing(m_context.customerId, importId))
        return settled<Done>(*error);
    if (rfc3339(time).isEmpty())
        return settled<Done>(invalid(QStringLiteral("time is outside of the years 1 to 9999")));
    auto *call = new RemoveByTimeCall(m_context, streamPath(m_context.customerId, importId, suit),
                                      time, this);
    return call->future();
}

} // namespace meterdesk
