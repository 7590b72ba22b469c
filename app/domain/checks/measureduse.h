// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deltas.h"
#include "domain/ledgerrules.h"
#include "domain/reading.h"

#include <QTimeZone>

#include <array>
#include <cstdint>
#include <optional>

namespace meterdesk {

//! What a meter used over whole days, and how sure that is. A value.
struct MeasuredUse
{
    //! What keeps the value from being that of all the days. Several may hold.
    enum Flaw : std::uint8_t {
        NoFlaw = 0,
        NoReadings = 1, //!< fewer than two readings, or none within or around the days
        NotCovered = 2, //!< the readings begin after the first or end before the last instant
        OtherUnit = 8, //!< nothing turns the register's unit into the one that is asked for
        Fallen = 4 //!< the register fell (rolled over, exchanged) in an interval the days need
    };

    TimeRange range; //!< UTC: from the first day's 00:00 to that of the day after the last one
    //! In the register's unit. With NotCovered that of the part that is covered, with Fallen what
    //! is left of it; NaN where the readings say nothing.
    double value = 0;
    //! Plus or minus, in the register's unit; see measuredUse(). 0 where both edges are readings.
    double uncertainty = 0;
    //! How begin and end got their states. An edge without a reading on one side is not covered.
    std::array<DeltaEdge, 2> edges;
    std::uint8_t flaws = NoFlaw; //!< of enum Flaw

    //! Whether it can be compared with what was invoiced.
    bool isComplete() const { return flaws == NoFlaw; }

    //! NaN equals NaN here.
    friend bool operator==(const MeasuredUse &a, const MeasuredUse &b);
};

//! From the first instant of \a days to the first one after them in \a zone, UTC.
TimeRange instantsOf(const DayRange &days, const QTimeZone &zone);

//! The use of \a readings over \a days, both inclusive, in \a zone: the state is interpolated
//! linearly at both edges and subtracted, as stateAt() and the service's own deltas do.
//!
//! Uncertainty: an edge that lies strictly between two readings, at the distances d1 and d2, with
//! the use u between them, has a state that is off by at most
//!     e = u * min(d1, d2) / (d1 + d2)
//! as long as the rate from the edge to the nearer reading was between nothing and twice the mean
//! of that interval: e is the use that the interpolation puts there. An edge on a reading has
//! e = 0. The two edges are independent, and combined as such: sqrt(e1^2 + e2^2) (GUM, JCGM
//! 100:2008, 5.1.2). Where both lie between the same two readings, an error of one is one of the
//! other as well: e1 + e2, and never more than u.
//!
//! Pure; any thread; O(log readings), and linear in those within \a days.
MeasuredUse measuredUse(const ReadingSeries &readings, const DayRange &days, const QTimeZone &zone);

//! \a use in another unit: \a factor times; without one it cannot be compared.
MeasuredUse inUnit(MeasuredUse use, const std::optional<double> &factor);

} // namespace meterdesk
