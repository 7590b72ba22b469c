// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/importendpoint.h"

#include "api/removecall.h"
#include "api/urlparts.h"

namespace meterdesk {

ImportEndpoint::ImportEndpoint(const ApiContext &context, const QByteArray &kind, QObject *owner)
    : m_context(context)
    , m_path("import/" + kind + '/' + pathSegment(context.customerId))
    , m_owner(owner)
{ }

ApiFuture<Done> ImportEndpoint::remove(const QString &id) const
{
    if (m_context.customerId.isEmpty() || id.isEmpty())
        return settledWith<Done>(invalid(QStringLiteral("customer_id or id is empty")));
    HttpRequest removal = request(m_path + '/' + pathSegment(id));
    removal.method = HttpRequest::Method::Delete;
    return m_context.client->fetch<Done>(
        removal, [](const HttpResponse &) { return ApiResult<Done>(Done{}); });
}

ApiFuture<Done> ImportEndpoint::remove(const QString &importId, const QString &suit,
                                       const QList<NamedTime> &times) const
{
    if (const auto error = missing(importId))
        return settledWith<Done>(*error);
    auto *call = new RemoveByTimeCall(m_context, streamPath(importId, suit), times, m_owner);
    return call->future();
}

//! Why nothing below /import can be addressed; nothing if it can.
std::optional<ApiError> ImportEndpoint::missing(const QString &importId) const
{
    if (m_context.customerId.isEmpty())
        return invalid(QStringLiteral("customer_id is empty"));
    if (importId.isEmpty())
        return invalid(QStringLiteral("import_id is empty"));
    return std::nullopt;
}

QByteArray ImportEndpoint::streamPath(const QString &importId, const QString &suit) const
{
    const QByteArray suitSegment = suit.isEmpty() ? QByteArray("default") : pathSegment(suit);
    return m_path + '/' + pathSegment(importId) + '/' + suitSegment;
}

HttpRequest ImportEndpoint::request(const QByteArray &path) const
{
    HttpRequest request;
    request.bearer = Bearer::ImportToken;
    request.path = path;
    return request;
}

} // namespace meterdesk
