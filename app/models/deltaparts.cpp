// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltaparts.h"

#include "services/meterstore.h"

#include <QHash>

#include <map>

namespace meterdesk {

namespace {

//! Whether \a entity is \a above or lies below it; a tree that runs in a circle ends.
bool isWithin(const MeterStore &store, EntityId entity, const EntityId &above)
{
    for (qsizetype steps = 0; steps <= store.entities().size(); ++steps) {
        if (entity == above)
            return true;
        const Entity *known = store.entity(entity);
        if (!known || !known->parent)
            return false;
        entity = *known->parent;
    }
    return false;
}

QList<DeltaPart> entitiesBelow(const MeterStore &store, const EntityId &parent,
                               const QString &energyCode)
{
    QList<DeltaPart> parts;
    for (const Entity &entity : store.entities()) {
        if (entity.parent == parent && !zoneGroups(store, entity.id, energyCode).isEmpty())
            parts << DeltaPart{{DeltaSubject::Kind::Entity, entity.id.value}, entity.name};
    }
    return parts;
}

QList<DeltaPart> metersOf(const MeterStore &store, const EntityId &entity,
                          const QString &energyCode)
{
    QList<DeltaPart> parts;
    for (const Meter &meter : store.meters()) {
        if (meter.entity == entity && isSameEnergy(meter.energyCode, energyCode))
            parts << DeltaPart{{DeltaSubject::Kind::Meter, meter.id.value}, meter.shownName()};
    }
    return parts;
}

bool isOnlyMeter(const MeterStore &store, const Meter &meter)
{
    for (const Meter &other : store.meters()) {
        if (other.entity == meter.entity && other.id != meter.id && !other.isDeactivated
            && isSameEnergy(other.energyCode, meter.energyCode))
            return false;
    }
    return true;
}

} // namespace

bool isSameEnergy(const QString &code, const QString &other)
{
    const std::optional<Energy> energy = energyFromCode(code);
    return energy ? energy == energyFromCode(other) : code.compare(other, Qt::CaseInsensitive) == 0;
}

QList<DeltaPart> deltaParts(const MeterStore &store, const DeltaSubject &whole,
                            const QString &energyCode)
{
    if (whole.kind == DeltaSubject::Kind::Entity) {
        const EntityId entity{whole.id};
        const QList<DeltaPart> below = entitiesBelow(store, entity, energyCode);
        if (!below.isEmpty())
            return below;
        const QList<DeltaPart> meters = metersOf(store, entity, energyCode);
        return meters.size() > 1 ? meters : QList<DeltaPart>();
    }
    const Meter *meter =
        whole.kind == DeltaSubject::Kind::Meter ? store.meter({whole.id}) : nullptr;
    if (!meter || !meter->entity || meter->isDeactivated || !isOnlyMeter(store, *meter))
        return {};
    return entitiesBelow(store, *meter->entity, meter->energyCode);
}

QList<ZoneGroup> zoneGroups(const MeterStore &store, const EntityId &entity,
                            const QString &energyCode)
{
    std::map<QByteArray, int> counts;
    QHash<EntityId, bool> known; // many meters share an entity
    for (const Meter &meter : store.meters()) {
        if (!meter.entity || !isSameEnergy(meter.energyCode, energyCode))
            continue;
        const auto found = known.constFind(*meter.entity);
        const bool isInside = found != known.constEnd()
            ? *found
            : *known.insert(*meter.entity, isWithin(store, *meter.entity, entity));
        if (isInside)
            ++counts[store.timeZone(meter)];
    }
    QList<ZoneGroup> groups;
    for (const auto &[zone, meters] : counts)
        groups << ZoneGroup{zone, meters};
    return groups;
}

} // namespace meterdesk
