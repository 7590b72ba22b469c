// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unreadmeters.h"

#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace meterdesk {

namespace {

bool counts(const OutboxEntry &entry)
{
    return entry.request.kind == WriteKind::Reading && entry.state != EntryState::Dropped
        && entry.state != EntryState::Rejected && entry.state != EntryState::Undone;
}

//! The newest reading of each meter that was typed here.
QHash<MeterId, TimeMs> typedTimes(Session &session)
{
    QHash<MeterId, TimeMs> times;
    if (!session.outbox())
        return times;
    const ImportMapping &mapping = session.records().mapping();
    for (const OutboxEntry &entry : session.outbox()->entries()) {
        if (!counts(entry))
            continue;
        for (const MeterId &meter : mapping.metersOf(entry.request.owner, entry.request.suit)) {
            TimeMs &time = times[meter];
            time = std::max(time, entry.request.range.from);
        }
    }
    return times;
}

TimeMs beginOfMonth(const QByteArray &zoneId, TimeMs now)
{
    QTimeZone zone(zoneId);
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const QDate day = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return QDate(day.year(), day.month(), 1).startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

UnreadMeters unreadMeters(Session &session, TimeMs now)
{
    UnreadMeters unread;
    const QHash<MeterId, TimeMs> typed = typedTimes(session);
    const MeterStore &store = session.meters();
    const ReadingStore &readings = session.readings();
    QHash<QByteArray, TimeMs> begins; // a zone is dear to make, and to be found among 100,000
    QHash<EntityId, TimeMs> beginsThere;
    for (const Meter &meter : store.meters()) {
        if (meter.isDeactivated)
            continue;
        const EntityId entity = meter.entity.value_or(EntityId());
        auto there = beginsThere.constFind(entity);
        if (there == beginsThere.cend()) {
            const QByteArray zoneId = store.timeZone(entity);
            if (!begins.contains(zoneId))
                begins[zoneId] = beginOfMonth(zoneId, now);
            there = beginsThere.insert(entity, begins.value(zoneId));
        }
        const TimeMs begin = *there;
        if (readings.latestTime(meter.id).value_or(0) >= begin || typed.value(meter.id) >= begin)
            continue;
        unread.meters.append(meter.id);
        if (!readings.isLoaded(meter.id, {begin, now}))
            ++unread.unknown;
    }
    return unread;
}

} // namespace meterdesk
