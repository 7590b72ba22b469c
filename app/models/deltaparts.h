// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deltaexplanation.h"
#include "services/deltastore.h"

#include <QList>
#include <QString>

namespace meterdesk {

class MeterStore;

//! A part of a whole, whose deltas can be asked for.
struct DeltaPart
{
    DeltaSubject subject;
    QString name;

    friend bool operator==(const DeltaPart &, const DeltaPart &) = default;
};

//! The parts of \a whole in the energy \a energyCode: of an entity the entities below it that have
//! such meters, without any its own meters; of a meter those entities where it is the only meter
//! of its energy in its entity that is in use, so that they lie behind it. Empty where there are no
//! parts, or they cannot be told. In the order of the store.
QList<DeltaPart> deltaParts(const MeterStore &store, const DeltaSubject &whole,
                            const QString &energyCode);

//! The zones of the meters of \a energyCode within \a entity, in the order of their names.
QList<ZoneGroup> zoneGroups(const MeterStore &store, const EntityId &entity,
                            const QString &energyCode);

//! Whether \a code names the energy of \a other: "el" and "EL-VEN" do.
bool isSameEnergy(const QString &code, const QString &other);

} // namespace meterdesk
