// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace meterdesk {

//! Which day of an earlier year stands beside a day of this one.
enum class Alignment {
    ByDate, //!< the same day and month: 1 March beside 1 March
    ByWeekday //!< the nearest day with the same weekday: one year back is 52 weeks
};

//! \a range as many \a years back on the calendar of \a zone, at the same time of the clock. By
//! date, 29 February becomes 1 March where there is none. By weekday the whole range moves by the
//! same number of weeks, the one nearest to whole years at its begin. Ends that are open stay so.
TimeRange yearsBack(const TimeRange &range, int years, const QTimeZone &zone, Alignment alignment);

//! A difference, and in percent of what was before.
struct Change
{
    double difference = 0; //!< now less before; NaN where either is not known
    double percent = 0; //!< NaN also where before is zero
};
Change change(double before, double now);

//! The use of other periods beside that of now: value k stands under value k of the use it was made
//! for, so that bars line up also where clocks are put on other days.
struct Comparison
{
    TimeRange range; //!< the other period as a whole
    std::vector<TimeRange> periods; //!< those of the values; empty ranges where there is no such
                                    //!< time: 29 February, an hour that the clock left out
    std::vector<double> values; //!< in the unit of the readings; NaN where not known
    std::vector<std::uint8_t> flaws; //!< of Consumption::Flaw; Cut where there is no such time
    std::vector<Change> changes; //!< from each value to that of now; only where both are complete
    double total = 0; //!< over range as a whole, exact; NaN where nothing is known
    std::uint8_t totalFlaws = 0; //!< of Consumption::Flaw
    double commonBefore = 0; //!< sum of the values that are complete in both
    double commonNow = 0; //!< sum of the values of now that are complete in both
    int commonPeriods = 0; //!< how many those are

    std::size_t size() const { return values.size(); }
    Change commonChange() const;
};

//! \a earlier (the same meter's readings, or another's) in the periods that lie \a years before
//! those of \a now. Periods up to an hour stand beside the same time on the wall and last as long:
//! an hour that is shown twice now stands beside the same hour both times; of one that was shown
//! twice then the first is taken. Days, weeks and months go from midnight to midnight.
Comparison compareYears(const Consumption &now, const ReadingSeries &earlier, const QTimeZone &zone,
                        int years, Alignment alignment);

//! The same with the period that begins on the day \a begin in \a zone; months follow months, all
//! others days. \a begin may also be later than now.
Comparison compareFrom(const Consumption &now, const ReadingSeries &other, const QTimeZone &zone,
                       QDate begin);

} // namespace meterdesk
