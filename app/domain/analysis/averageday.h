// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/heatmap.h"

namespace meterdesk {

//! How a day usually goes: for each slot of the clock on the wall the mean, and the values that
//! 10 % of the days are below and above. NaN where no day is known.
struct DayShape
{
    std::vector<double> mean; //!< in the register's unit per slot
    std::vector<double> low; //!< 10 %
    std::vector<double> high; //!< 90 %
    int days = 0; //!< days of which at least one slot is known
};

//! The average day, apart for Monday to Friday and for Saturday and Sunday. Without a calendar of
//! holidays: those count as what their weekday says.
struct AverageDay
{
    int slotsPerDay = 24; //!< 24 or 96
    DayShape workDays;
    DayShape weekends;
};

//! Of all days of \a map.
AverageDay averageDay(const HeatMap &map);
//! Of the days in \a zone that \a range and the readings share; as heatMap().
AverageDay averageDay(const ReadingSeries &readings, const QTimeZone &zone, const TimeRange &range,
                      Resolution resolution);

} // namespace meterdesk
