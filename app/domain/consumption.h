// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <QDate>
#include <QTimeZone>

#include <cstdint>
#include <span>
#include <vector>

namespace meterdesk {

//! The length of the periods that use is told for, in the zone of the meter.
enum class Resolution {
    Interval, //!< from one reading to the next
    QuarterHour,
    Hour,
    Day, //!< from midnight to midnight: 23 or 25 hours on the days of the change
    Week, //!< from Monday
    Month
};

//! The use of a register over periods that follow each other, in columns. Period k lasts from
//! edges[k] to edges[k + 1]; there is one edge more than there are values.
struct Consumption
{
    //! What keeps a value from being that of its whole period. Several may hold.
    enum Flaw : std::uint8_t {
        NoFlaw = 0,
        Cut =
            1, //!< the readings begin or end within the period: the value is of the part they cover
        Estimated = 2, //!< an edge of the period lies in a gap of the readings: how the use of the
                       //!< gap is shared out is a guess
        Fallen = 4 //!< the register fell within the period (rolled over, exchanged): the use of
                   //!< that interval is unknown and left out; NaN where nothing is left
    };

    Resolution resolution = Resolution::Interval;
    std::vector<TimeMs> edges;
    std::vector<double> values; //!< in the register's unit
    std::vector<std::uint8_t> flaws; //!< of enum Flaw

    std::size_t size() const { return values.size(); }
    bool isEmpty() const { return values.empty(); }
    bool isComplete(std::size_t index) const { return flaws[index] == NoFlaw; }
};

//! The first instant of \a date in \a zone (UTC): also where that is not 00:00, or comes twice.
TimeMs dayStart(QDate date, const QTimeZone &zone);

//! The edges of the periods of \a resolution in \a zone that together cover \a range, which has a
//! begin and an end. Not for Resolution::Interval, whose edges are the readings.
std::vector<TimeMs> periodEdges(const TimeRange &range, Resolution resolution,
                                const QTimeZone &zone);

//! The use over the periods of \a resolution in \a zone that overlap \a range, of what lies within
//! the readings. Only whole periods: those at the ends of \a range are not cut by it.
//!
//! The state at an edge is interpolated linearly between the readings around it, the service's own
//! rule for monthly deltas: exact where a reading is on the edge.
Consumption consumption(const ReadingSeries &readings, Resolution resolution, const QTimeZone &zone,
                        const TimeRange &range = {});

//! The use between two moments by the same rule; a flaw tells what is missing. NaN where the
//! readings say nothing of it.
struct Use
{
    double value = 0;
    std::uint8_t flaws = Consumption::NoFlaw;
};
Use useBetween(const ReadingSeries &readings, const TimeRange &range);
//! The same for many ranges, in the time of one walk where they ascend.
std::vector<Use> usesBetween(const ReadingSeries &readings, std::span<const TimeRange> ranges);

//! The state at \a time by the same rule: of the reading there, else interpolated between the two
//! around it. NaN outside of the readings, and between two where the register fell.
double stateAt(const ReadingSeries &readings, TimeMs time);

} // namespace meterdesk
