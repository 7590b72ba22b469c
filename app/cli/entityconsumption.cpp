// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/entityconsumption.h"

#include "cli/exporttable.h"
#include "services/meterstore.h"

#include <QCoreApplication>
#include <QSet>

namespace meterdesk::cli {
namespace {

//! Only the context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::cli::EntityConsumption)
};

} // namespace

EntityConsumption::EntityConsumption(const MeterStore &store, const ExportCommand &command,
                                     const QTimeZone &zone)
    : m_store(store)
    , m_entity{command.id}
    , m_energy(command.energy)
    , m_resolution(command.resolution)
    , m_zone(zone)
{ }

//! A wrong list may go round in a circle.
bool EntityConsumption::isWithin(const Meter &meter) const
{
    QSet<EntityId> seen;
    std::optional<EntityId> at = meter.entity;
    while (at && !seen.contains(*at)) {
        if (*at == m_entity)
            return true;
        seen.insert(*at);
        const Entity *entity = m_store.entity(*at);
        at = entity ? entity->parent : std::nullopt;
    }
    return false;
}

QList<Meter> EntityConsumption::meters() const
{
    QList<Meter> meters;
    for (const Meter &meter : m_store.meters()) {
        if ((!m_energy || meter.energy == m_energy) && isWithin(meter))
            meters << meter;
    }
    return meters;
}

QString EntityConsumption::severalEnergies() const
{
    std::map<QString, QStringList> energies;
    for (const Meter &meter : meters()) {
        const QString code =
            (meter.energy ? energyCode(*meter.energy) : meter.energyCode).toLower();
        QStringList &known = energies[meter.unit];
        if (!known.contains(code))
            known << code;
    }
    for (const auto &[unit, codes] : energies) {
        if (codes.size() > 1)
            //: %1 is a unit, %2 are codes of energies, %3 an option
            return Texts::tr("%1 is summed over several energies: %2. Narrow it with %3.")
                .arg(unit, codes.join(QStringLiteral(", ")), QStringLiteral("--energy"));
    }
    return {};
}

QTimeZone EntityConsumption::zoneOf(const Meter &meter) const
{
    if (m_resolution == Resolution::QuarterHour || m_resolution == Resolution::Hour)
        return m_zone;
    const QTimeZone zone(m_store.timeZone(meter));
    return zone.isValid() ? zone : QTimeZone(MeterStore::usualZone());
}

void EntityConsumption::add(const Meter &meter, const Consumption &consumption)
{
    const auto sum = m_sums.try_emplace(meter.unit, m_resolution, m_zone).first;
    sum->second.add(consumption, zoneOf(meter),
                    meter.deactivatedAt ? TimeMs(meter.deactivatedAt->toMSecsSinceEpoch())
                                        : TimeRange::kEnd);
}

Table EntityConsumption::table() const
{
    Table table = consumptionTable({}, m_zone, {});
    for (const auto &[unit, sum] : m_sums) {
        for (const ConsumptionSum::Row &row : sum.rows())
            addConsumptionRow(table, {row.from, row.to}, row.value, row.isComplete, m_zone, unit);
    }
    return table;
}

} // namespace meterdesk::cli
