// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/metercodec.h"

#include "api/codec/recordreader.h"
#include "api/codec/timeparser.h"

namespace meterdesk {

namespace {

//! Whether and since when the meter is out of service. A date alone, or a text that is no time at
//! all, still says that it is; it is left among the further attributes then.
void takeDeactivation(RawRecord &record, Meter &meter)
{
    const QByteArray since = record.text({"deactivated_at"}).toLatin1();
    if (const auto time = parseRfc3339({since.constData(), std::size_t(since.size())})) {
        meter.deactivatedAt = QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC);
        record.take({"deactivated_at"});
    }
    meter.isDeactivated = !since.isEmpty()
        || record.takeFlag({"deactivated", "is_deactivated"}).value_or(false)
        || !record.takeFlag({"active", "is_active"}).value_or(true);
}

Meter toMeter(RawRecord record, WireShapes &found)
{
    Meter meter;
    meter.id = {record.id};
    meter.name = record.take({"name", "title"});
    meter.code = record.take({"code"});
    meter.energyCode = record.takeEnergyCode(found);
    meter.energy = energyFromCode(meter.energyCode);
    meter.unit = record.take({"unit", "default_unit"});
    meter.serialNumber = record.take({"serial_number"});
    meter.registrationCode = record.take({"registration_code"});
    meter.externalId = record.take({"external_id"});
    meter.importId = record.take({"import_id"});
    meter.suit = record.take({"suit"});
    const QString entity = record.takeParentId("entity", found);
    if (!entity.isEmpty())
        meter.entity = EntityId{entity};
    takeDeactivation(record, meter);
    meter.further = record.rest();
    return meter;
}

} // namespace

ApiResult<ListPage<Meter>> decodeMeters(const QByteArray &body)
{
    return decodeList<Meter>(body, "meters", toMeter);
}

ApiResult<Meter> decodeMeter(const QByteArray &body)
{
    return decodeOne<Meter>(body, toMeter);
}

} // namespace meterdesk
