// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/entitiesapi.h"

#include "api/codec/entitycodec.h"
#include "api/listwalk.h"
#include "api/urlparts.h"

namespace meterdesk {

EntitiesApi::EntitiesApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{ }

EntitiesApi::~EntitiesApi() = default;

ApiFuture<QList<Entity>> EntitiesApi::list()
{
    auto *walk = new ListWalk<Entity>(m_context, "entities", {}, decodeEntities, this);
    return walk->future();
}

ApiFuture<Entity> EntitiesApi::one(const EntityId &id)
{
    HttpRequest request;
    request.path = "entities/" + pathSegment(id.value);
    return m_context.client->fetch<Entity>(request, [](const HttpResponse &response) {
        return withStatus(decodeEntity(response.body), response.status);
    });
}

} // namespace meterdesk
