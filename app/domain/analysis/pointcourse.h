// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/comparison.h"
#include "domain/analysis/durationcurve.h"
#include "domain/analysis/heatmap.h"
#include "domain/analysis/scatter.h"
#include "domain/consumption.h"
#include "domain/reading.h"

#include <memory>
#include <span>

//! A data series with the tools that are made for registers. Pure functions, any thread.
namespace meterdesk {

//! What values a data series has. The service does not tell; it is seen from the values.
enum class SeriesNature {
    Continuous, //!< a temperature: between two points it goes straight
    Discrete, //!< few different whole numbers: one holds until the next
    Binary //!< two values: one holds until the other
};
SeriesNature seriesNature(std::span<const double> values);
//! Discrete and binary values hold until the next point.
PointKind pointKindOf(SeriesNature nature);

//! A data series as a register that grows: what is above \a floor, times the hours for which it
//! was. Its use over a period, divided by the hours, is the mean of the series over it.
struct ValueHours
{
    std::shared_ptr<const ReadingSeries> grown; //!< never null; at the times of the points
    double floor = 0; //!< the lowest value of the series

    //! The mean of which \a use was in \a length; NaN for none.
    double mean(double use, TimeMs length) const;
};
//! \a times and \a values are those of the points, ascending by time.
ValueHours valueHours(std::span<const TimeMs> times, std::span<const double> values,
                      PointKind kind);

//! The means over the periods of \a resolution in \a zone that overlap \a range: laid out like a
//! use, but the values are means of what is known of each period.
Consumption meanCourse(const ValueHours &hours, Resolution resolution, const QTimeZone &zone,
                       const TimeRange &range = {});

//! The means of other periods beside those of now. \a use is what \a comparison was made for:
//! consumption() of \a hours. Sums over what is common become means.
Comparison meansOf(const Comparison &comparison, const Consumption &use, const ValueHours &hours);
//! A map of means instead of uses; also a day has its mean.
HeatMap meansOf(const HeatMap &map, const ValueHours &hours);
//! For how long the series was how high.
DurationCurve meansOf(DurationCurve curve, const ValueHours &hours);

//! What is told of a range of a data series. NaN where there is no point.
struct PointStatistics
{
    std::size_t count = 0; //!< points in the range
    std::size_t expected = 0; //!< that there would be at the usual interval
    double mean = 0; //!< over time
    double min = 0;
    double max = 0;
    double first = 0;
    double last = 0;
    double sum = 0; //!< of the values
    TimeMs minAt = 0; //!< UTC; of the first one where several are alike
    TimeMs maxAt = 0;
};
PointStatistics pointStatistics(std::span<const TimeMs> times, std::span<const double> values,
                                const TimeRange &range, PointKind kind);

} // namespace meterdesk
