// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace meterdesk {

//! The use of a meter as a picture: a row for each day, a column for each hour or quarter-hour of
//! the clock on the wall.
//!
//! A clock that is put back shows an hour twice: its cells tell the mean of both. One that is put
//! forward leaves out an hour: NaN. Sums of days are exact all the same.
struct HeatMap
{
    QDate firstDay; //!< in the zone of the meter; invalid where there is nothing
    int days = 0;
    int slotsPerDay = 24; //!< 24 or 96
    std::vector<double> values; //!< day after day, in the register's unit; NaN where not known:
                                //!< not all of it read, in a gap of the readings, register fell
    std::vector<TimeMs> dayEdges; //!< midnights in UTC; one more than there are days
    std::vector<std::uint8_t> dayHours; //!< 24; 23 or 25 where the clock is put; rounded
    std::vector<double> daySums; //!< from midnight to midnight; NaN where that is not known
    std::vector<double> slotMeans; //!< of the known values of a slot over all days; NaN for none
    double low = 0; //!< 2 % of the values are below: the range of colours; NaN for no values
    double high = 0; //!< 2 % of the values are above
    //! The usual time between two readings is longer than a slot: cells are interpolated.
    bool isInterpolated = false;
    bool isOfMeans = false; //!< of a data series: cells and days tell means, no uses

    bool isEmpty() const { return days == 0; }
    QDate day(int index) const { return firstDay.addDays(index); }
    double value(int day, int slot) const
    {
        return values[static_cast<std::size_t>(day) * static_cast<std::size_t>(slotsPerDay)
                      + static_cast<std::size_t>(slot)];
    }
};

//! The map of the days in \a zone that \a range and the readings share. \a resolution: QuarterHour,
//! or anything else for hours. Thread-safe; three years of quarter-hours in a few milliseconds.
HeatMap heatMap(const ReadingSeries &readings, const QTimeZone &zone, const TimeRange &range,
                Resolution resolution);

//! What is usual for a cell: the median of its slot on all days with the same weekday, itself too.
//! NaN where none of them is known.
double usual(const HeatMap &map, int day, int slot);

} // namespace meterdesk
