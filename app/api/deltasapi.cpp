// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/deltasapi.h"

#include "api/deltaswalk.h"
#include "api/urlparts.h"

namespace meterdesk {

DeltasApi::DeltasApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{ }

DeltasApi::~DeltasApi() = default;

ApiFuture<QList<MonthlyDelta>> DeltasApi::ofEntity(const EntityId &entity)
{
    auto *walk = new DeltasWalk(m_context, "entities/" + pathSegment(entity.value) + "/deltas",
                                {{"entity_deltas"}, DeltasWalk::Filters::Documented, true}, this);
    return walk->future();
}

ApiFuture<QList<MonthlyDelta>> DeltasApi::ofMeter(const QString &meterIdentification)
{
    auto *walk = new DeltasWalk(m_context, "meters/" + pathSegment(meterIdentification) + "/deltas",
                                {{"meter_deltas"}, DeltasWalk::Filters::Documented, false}, this);
    return walk->future();
}

ApiFuture<QList<MonthlyDelta>> DeltasApi::ofVirtualMeter(const QString &id)
{
    auto *walk = new DeltasWalk(
        m_context, "virtual_meters/" + pathSegment(id) + "/deltas",
        {{"virtual_meter_deltas", "meter_deltas"}, DeltasWalk::Filters::Guessed, false}, this);
    return walk->future();
}

} // namespace meterdesk
