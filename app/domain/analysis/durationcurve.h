// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"

#include <vector>

namespace meterdesk {

//! For how many hours the use was how high: the periods sorted by their mean power, highest first.
//! A period weighs as much as it lasts.
struct DurationCurve
{
    std::vector<double> values; //!< descending, in the register's unit per hour
    std::vector<double> hours; //!< until the end of each: cumulated; the last one is the total
    double leftOutHours = 0; //!< of periods that are not wholly known

    bool isEmpty() const { return values.empty(); }
    double totalHours() const { return hours.empty() ? 0 : hours.back(); }
    //! The value that is reached or exceeded during \a share (0 to 1) of the time; NaN for none.
    double valueAt(double share) const;
    //! The share of the time, 0 to 1, with a value above \a value; NaN for none.
    double shareAbove(double value) const;
    //! Where the curve is at \a index on the axis of time: its end, 0 to 1.
    double share(std::size_t index) const { return hours[index] / totalHours(); }
};

//! Of the complete periods of \a use.
DurationCurve durationCurve(const Consumption &use);

} // namespace meterdesk
