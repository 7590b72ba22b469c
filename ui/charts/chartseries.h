// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/cumulate.h"
#include "domain/consumption.h"
#include "domain/pyramid.h"
#include "domain/reading.h"

#include <QString>
#include <QTimeZone>

#include <memory>
#include <span>
#include <vector>

namespace meterdesk {

//! What a chart says beside the figures.
struct ChartLabels
{
    QString unit; //!< kWh
    QString axisTitle; //!< above the value axis: "kWh per 15 min"; the unit where it is empty
    QTimeZone zone; //!< of the meter: all times are told in it; UTC where it is not valid
    int decimals = 1; //!< of values at the cursor
    bool isOfValues = false; //!< of a data series: values and their means, no uses to be summed up
};

//! What a TimeChartView draws: columns that nobody changes, with the pyramid that makes drawing
//! independent of their length. Made once for each set of readings, in any thread; then shared.
class ChartSeries
{
public:
    enum class Kind {
        Register, //!< a state, or the value of a point, at each time: a line
        Consumption, //!< a use from each time to the next: steps, or bars where they are wide
        Cumulated //!< the use since the first time, at each time: a line from zero
    };
    using Pointer = std::shared_ptr<const ChartSeries>;

    static Pointer fromReadings(std::shared_ptr<const ReadingSeries> readings, ChartLabels labels);
    //! The points of a data series, whose states are their values; \a isStepped: a value holds
    //! until the next.
    static Pointer fromPoints(std::shared_ptr<const ReadingSeries> points, ChartLabels labels,
                              bool isStepped);
    //! Means of a data series, laid out like a use; see fromConsumption().
    static Pointer fromMeans(std::shared_ptr<const Consumption> means, ChartLabels labels);
    //! Estimated, unknown and cut values: the first two are not drawn (the gap is), the last is.
    static Pointer fromConsumption(std::shared_ptr<const Consumption> consumption,
                                   ChartLabels labels);

    //! The running sum of a use; not drawn where nothing is known.
    static Pointer fromCumulated(std::shared_ptr<const Cumulated> sums, ChartLabels labels);

    Kind kind() const { return m_kind; }
    //! Of a data series: its axis need not begin at zero, and nothing is summed up.
    bool isOfValues() const { return m_labels.isOfValues; }
    //! Values of points that hold until the next.
    bool isStepped() const { return m_isStepped; }
    const ChartLabels &labels() const { return m_labels; }
    std::size_t size() const { return m_values.size(); }
    bool isEmpty() const { return m_values.empty(); }
    //! Times of the readings, or the begins of the periods.
    std::span<const TimeMs> times() const { return m_times; }
    //! NaN where there is none.
    std::span<const double> values() const { return m_values; }
    const MinMaxPyramid &pyramid() const { return m_pyramid; }
    //! Indices of the first points after a gap.
    std::span<const std::size_t> gaps() const { return m_gaps; }
    //! The times without data, between the first and the last.
    std::span<const TimeRange> gapRanges() const { return m_gapRanges; }
    //! From the first time to the last; periods to the end of the last one.
    TimeRange range() const;
    //! The time that the point \a index ends at: of a reading its own.
    TimeMs endOf(std::size_t index) const;
    //! The point to show for \a time: the nearest reading, or the period it falls in.
    std::size_t nearest(TimeMs time) const;
    //! Whether the register or use of point \a index can be told.
    bool hasValue(std::size_t index) const;
    //! The points that overlap \a range.
    std::pair<std::size_t, std::size_t> indicesIn(const TimeRange &range) const;

private:
    ChartSeries() = default;

    Kind m_kind = Kind::Register;
    bool m_isStepped = false;
    ChartLabels m_labels;
    std::shared_ptr<const void> m_owner; // keeps what the spans look at
    std::span<const TimeMs> m_times;
    std::span<const double> m_values;
    std::vector<double> m_ownValues; // where values had to be blanked
    TimeMs m_end = 0;
    MinMaxPyramid m_pyramid;
    std::vector<std::size_t> m_gaps;
    std::vector<TimeRange> m_gapRanges;
};

} // namespace meterdesk
