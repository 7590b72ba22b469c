// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QTimeZone>

#include <vector>

namespace meterdesk {

//! What the labels of a time axis name.
enum class TickUnit { Minute, Hour, Day, Week, Month, Year };

//! A mark of a time axis.
struct TimeTick
{
    TimeMs time = 0;
    bool isMajor =
        false; //!< also begins the next larger unit: midnight among hours, January among months

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

struct TimeTicks
{
    TickUnit unit = TickUnit::Day;
    int step = 1; //!< every how many units
    std::vector<TimeTick> ticks; //!< ascending, those within the range
};

//! Marks at round moments of the clock and calendar of \a zone: full hours, midnights, Mondays,
//! first days of months and years, right also where the clock changes; the closest ones of which no
//! more than \a maximum fit into \a range.
TimeTicks timeAxisTicks(const TimeRange &range, int maximum, const QTimeZone &zone);

//! Saturdays and Sundays of \a zone that overlap \a range, joined: for shading. Empty for ranges of
//! more than \a longest days, where they would be a flicker.
std::vector<TimeRange> weekends(const TimeRange &range, const QTimeZone &zone, int longest = 70);

} // namespace meterdesk
