// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"

#include <cstddef>

namespace meterdesk {

//! The lowest or highest period of a range.
struct Extreme
{
    TimeRange period; //!< of the first one where several are alike; empty where there is none
    double use = 0; //!< of the period, in the register's unit; NaN where there is none
    double power = 0; //!< mean, in the register's unit per hour; NaN where there is none
};

//! What is told of a range that was selected.
struct RangeStatistics
{
    TimeRange range;
    double sum = 0; //!< use from the begin to the end, interpolated there; NaN if nothing is known
    std::uint8_t flaws = 0; //!< of the sum, of Consumption::Flaw
    double meanPower = 0; //!< sum per hour of what the readings cover, in the register's unit per
                          //!< hour; NaN if nothing is known
    Extreme min; //!< among the complete periods that lie wholly in the range
    Extreme max;
    std::size_t count = 0; //!< readings in the range
    std::size_t expected = 0; //!< readings there would be at the usual interval
    double coverage = 0; //!< the share of the range that is between readings without a gap, 0 to 1
    double nightBase = 0; //!< median of the mean power from 0 to 4 h on the wall, in the register's
                          //!< unit per hour; NaN where readings are more than an hour apart
};

//! Of \a range, or where it has no begin or end of what the readings cover. \a resolution says of
//! which periods min and max are; those of Interval are compared by their power, others by use.
RangeStatistics rangeStatistics(const ReadingSeries &readings, const TimeRange &range,
                                const QTimeZone &zone,
                                Resolution resolution = Resolution::Interval);

//! \a part of \a whole, 1 for all of it; NaN where either is not known or the whole is zero.
double shareOf(double part, double whole);

} // namespace meterdesk
