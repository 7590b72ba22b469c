// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/entitycodec.h"

#include "api/codec/recordreader.h"

namespace meterdesk {

namespace {

Entity toEntity(RawRecord record, WireShapes &found)
{
    Entity entity;
    entity.id = {record.id};
    entity.name = record.take({"name", "title"});
    entity.type = record.take({"type", "entity_type", "kind"});
    const QString parent = record.takeParentId("parent", found);
    if (!parent.isEmpty())
        entity.parent = EntityId{parent};
    entity.timeZone = record.take({"time_zone"}).toLatin1();
    entity.further = record.rest();
    return entity;
}

} // namespace

ApiResult<ListPage<Entity>> decodeEntities(const QByteArray &body)
{
    return decodeList<Entity>(body, "entities", toEntity);
}

ApiResult<Entity> decodeEntity(const QByteArray &body)
{
    return decodeOne<Entity>(body, toEntity);
}

} // namespace meterdesk
