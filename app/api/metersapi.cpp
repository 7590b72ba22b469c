// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/metersapi.h"

#include "api/codec/metercodec.h"
#include "api/listwalk.h"
#include "api/urlparts.h"

namespace meterdesk {

MetersApi::MetersApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{ }

MetersApi::~MetersApi() = default;

ApiFuture<QList<Meter>> MetersApi::list(IncludeDeactivated include)
{
    const QByteArray query =
        include == IncludeDeactivated::Yes ? QByteArray("include_deactivated=true") : QByteArray();
    auto *walk = new ListWalk<Meter>(m_context, "meters", query, decodeMeters, this);
    return walk->future();
}

ApiFuture<Meter> MetersApi::one(const QString &meterIdentification)
{
    HttpRequest request;
    request.path = "meters/" + pathSegment(meterIdentification);
    return m_context.client->fetch<Meter>(request, [](const HttpResponse &response) {
        return withStatus(decodeMeter(response.body), response.status);
    });
}

} // namespace meterdesk
