// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/entryround.h"

#include <QList>

#include <optional>

namespace meterdesk {

//! What the rows of a round that will be sent used, by energy and unit, beside what the same meters
//! used in as many days a month and a year before. States are interpolated, the service's own rule.
struct EnergySum
{
    QString energyCode; //!< as the server wrote it
    QString unit;
    int meters = 0;
    double use = 0; //!< of the rows whose use is known
    //! Nothing where it is not known of every meter.
    std::optional<double> monthBefore;
    std::optional<double> yearBefore;

    friend bool operator==(const EnergySum &, const EnergySum &) = default;
};

//! In the order of the rows.
QList<EnergySum> energySums(const EntryRound &round);

} // namespace meterdesk
