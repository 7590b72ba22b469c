// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pyramid.h"
#include "domain/timerange.h"

#include <span>
#include <vector>

namespace meterdesk {

//! A row of device pixels and the time that it shows: pixel column c covers the times from
//! from + c * width up to the next column. Fractions of milliseconds count, so not a TimeRange.
struct PixelColumns
{
    double from = 0; //!< ms UTC at the left edge of column 0
    double to = 0; //!< ms UTC at the right edge of the last column
    int count = 0;

    double position(double time) const { return (time - from) * count / (to - from); }
    bool isEmpty() const { return count <= 0 || !(to > from); }
};

//! A point of a line: x in device pixels from the left edge of column 0, y in the series' unit.
struct LinePoint
{
    double x = 0;
    double y = 0;

    friend bool operator==(const LinePoint &, const LinePoint &) = default;
};

//! A line that may have gaps: run k is points[starts[k], starts[k + 1]).
struct DecimatedLine
{
    std::vector<LinePoint> points;
    std::vector<std::size_t> starts;
    bool isDecimated = false; //!< false: every point of the range is there

    std::span<const LinePoint> run(std::size_t index) const;
};

//! The points to draw for the columns of \a columns, so that the picture is the one of all points.
//!
//! With fewer than four points a column on average: all of them. Else M4 (Jugel et al., PVLDB
//! 7(10), 2014): of each column and run the first, the smallest, the largest and the last, in at
//! most O(columns * log n). One neighbour outside on either side, so that the line reaches the
//! edges. \a gaps as from findGaps(): the line is not drawn across; NaN values end a run too. Gaps
//! within one column cannot be seen and are not told. \a times in ascending order, \a values as
//! many, \a pyramid of \a values.
DecimatedLine decimate(std::span<const TimeMs> times, std::span<const double> values,
                       const MinMaxPyramid &pyramid, std::span<const std::size_t> gaps,
                       const PixelColumns &columns);

} // namespace meterdesk
