// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exportcommand.h"
#include "domain/consumptionsum.h"
#include "domain/meter.h"
#include "files/table.h"

#include <QList>
#include <QTimeZone>

#include <map>

namespace meterdesk {
class MeterStore;
}

namespace meterdesk::cli {

//! What the meters of an entity and of those below it use together, each unit by itself.
class EntityConsumption
{
public:
    //! \a store must outlive this. \a zone is the entity's.
    EntityConsumption(const MeterStore &store, const ExportCommand &command, const QTimeZone &zone);

    //! Those that are summed, in the order of the list.
    QList<Meter> meters() const;
    //! A sentence where one unit is that of several energies; empty otherwise.
    QString severalEnergies() const;
    //! In which the periods of \a meter are: its own; of hours and shorter ones the entity's, as
    //! they are the same everywhere.
    QTimeZone zoneOf(const Meter &meter) const;
    void add(const Meter &meter, const Consumption &consumption);
    //! from, to, value, unit, complete: in the order of the units, then of the periods.
    Table table() const;

private:
    bool isWithin(const Meter &meter) const;

    const MeterStore &m_store;
    const EntityId m_entity;
    const std::optional<Energy> m_energy;
    const Resolution m_resolution;
    const QTimeZone m_zone;
    std::map<QString, ConsumptionSum> m_sums; //!< by unit
};

} // namespace meterdesk::cli
