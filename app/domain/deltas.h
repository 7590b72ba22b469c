// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"
#include "domain/monthlydelta.h"
#include "domain/reading.h"

#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace meterdesk {

//! The consumption of a calendar month computed here from readings, by the service's documented
//! rule: the state is interpolated linearly at both boundaries of the local month, and subtracted
//! ("Introduction to deltas" of its documentation). The first month begins with the first reading,
//! the last one ends with the last reading.
struct ComputedDelta
{
    YearMonth month;
    TimeRange range; //!< the local month in UTC
    double value = 0; //!< in the register's unit; NaN where the readings say nothing of it
    std::uint8_t flaws = Consumption::NoFlaw; //!< of Consumption::Flaw
};

//! How a boundary of a month got its state: from the readings next to it.
struct DeltaEdge
{
    TimeMs time = 0; //!< the boundary
    double state = 0; //!< interpolated there; NaN where the register fell between the two readings
    std::optional<Reading> before; //!< the last one at or before the boundary
    std::optional<Reading> after; //!< the first one at or after it
};
//! The edge at \a time. Its state is NaN outside of the readings, too; O(log readings).
DeltaEdge deltaEdgeAt(const ReadingSeries &readings, TimeMs time);

//! All months that \a readings touch, ascending and without holes, in \a zone: from that of the
//! first reading to that of the last one, which is not begun by a reading on its first instant
//! alone. Nothing for fewer than two readings. Thread-safe; linear in the readings.
std::vector<ComputedDelta> monthlyDeltas(const ReadingSeries &readings, const QTimeZone &zone);

//! The first instant of \a month and of the next one in \a zone.
TimeRange monthRange(YearMonth month, const QTimeZone &zone);
//! The month that \a time lies in, in \a zone.
YearMonth monthOf(TimeMs time, const QTimeZone &zone);

//! Begin and end of \a month: what its value was made from. Where the readings begin or end within
//! the month, the edge is the first or last reading itself. Nothing where monthlyDeltas() does not
//! have the month.
std::optional<std::array<DeltaEdge, 2>> deltaEdges(const ReadingSeries &readings, YearMonth month,
                                                   const QTimeZone &zone);

//! Between which values the use of a month lies, whatever reading still comes.
struct DeltaLimits
{
    double least = 0;
    double most = 0;
};

//! How far a reading that comes late, taken exactly at a boundary, could move the value made from
//! \a edges: a register only rises, so that its state at a boundary lies between those of the
//! readings around it. An edge that is a reading itself does not move. Nothing where the register
//! fell around an edge.
std::optional<DeltaLimits> deltaLimits(const std::array<DeltaEdge, 2> &edges);

//! What of the value made from \a edges rests on the interpolation alone: the use between each
//! boundary and the reading with the nearest state. Nothing where the register fell around an edge.
std::optional<double> interpolatedPart(const std::array<DeltaEdge, 2> &edges);

} // namespace meterdesk
