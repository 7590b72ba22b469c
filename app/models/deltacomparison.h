// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deltas.h"

#include <QStringList>

#include <optional>

namespace meterdesk {

//! The consumption of one month of a meter, as the service tells it and as it is computed here.
struct DeltaComparison
{
    YearMonth month;
    std::optional<double> fromService; //!< nothing where the service has none
    std::optional<double> computed; //!< nothing where the readings say nothing of the month
    std::uint8_t flaws = Consumption::NoFlaw; //!< of computed, of Consumption::Flaw
    std::optional<std::array<DeltaEdge, 2>> edges; //!< what computed was made from

    std::optional<DeltaLimits> limits; //!< between which a late reading could move computed
    std::optional<double> interpolated; //!< what of computed is interpolated, as interpolatedPart()

    //! Computed less the service's; nothing where one of them is missing.
    std::optional<double> difference() const;
    //! Whether an edge is the first or the last reading, within the month: \a which 0 or 1.
    bool isCut(int which, const QTimeZone &zone) const;
    //! All figures, but not the readings, times \a factor: in another unit.
    DeltaComparison scaled(double computedFactor, double serviceFactor) const;
};

//! Looks only at the readings around \a month: cheap for any number of them.
DeltaComparison compareDelta(YearMonth month, std::optional<double> fromService,
                             const ReadingSeries &readings, const QTimeZone &zone);

//! For which times readings must be known before compareDelta() is final: from the last of
//! \a readings before \a month to the first one behind it. Without such a reading from the begin or
//! to the end of all time.
TimeRange rangeBehindDelta(YearMonth month, const ReadingSeries &readings, const QTimeZone &zone);

//! What keeps the computed value from being exact, as sentences; none for Consumption::NoFlaw.
QStringList flawTexts(std::uint8_t flaws);

} // namespace meterdesk
