// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"
#include "domain/entity.h"
#include "domain/ids.h"

#include <QDateTime>

#include <optional>

namespace meterdesk {

//! A physical meter. Absent texts are empty.
struct Meter
{
    MeterId id;
    QString name;
    QString code; //!< AAA-BBB-CCCC-DD-EE, unique in the whole service
    QString energyCode; //!< as the server wrote it
    std::optional<Energy> energy; //!< of energyCode, where it is known
    QString unit; //!< unit of the register and of deltas: kWh, m³ …
    QString serialNumber;
    QString registrationCode; //!< EAN of the supply point
    QString externalId;
    QString importId; //!< with suit: names the stream that readings are imported into
    QString suit;
    std::optional<EntityId> entity;
    std::optional<QDateTime> deactivatedAt; //!< UTC
    bool isDeactivated = false;
    FurtherAttributes further;

    //! What it is called: by its code where it has no name.
    const QString &shownName() const { return name.isEmpty() ? code : name; }
    //! What people tell it by on the spot: its serial number, else its code; of a mere stream its
    //! import id.
    const QString &shownNumber() const
    {
        return !serialNumber.isEmpty() ? serialNumber : !code.isEmpty() ? code : importId;
    }

    friend bool operator==(const Meter &, const Meter &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::Meter)
