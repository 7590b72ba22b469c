// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/pointcourse.h"

#include "domain/gaps.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace meterdesk {

namespace {

constexpr double kHour = 3'600'000.0;
constexpr std::size_t kMostDifferent = 12; // of a discrete series
constexpr std::size_t kFewPoints = 4; // they do not tell what they are of

} // namespace

SeriesNature seriesNature(std::span<const double> values)
{
    if (values.size() < kFewPoints)
        return SeriesNature::Continuous;
    std::set<double> different;
    bool isWhole = true;
    for (const double value : values) {
        isWhole = isWhole && value == std::round(value);
        different.insert(value);
        if (different.size() > kMostDifferent || (!isWhole && different.size() > 2))
            return SeriesNature::Continuous;
    }
    if (different.size() == 2)
        return SeriesNature::Binary;
    // One value alone is drawn the same in any way.
    return isWhole && different.size() > 2 && values.size() >= 2 * different.size()
        ? SeriesNature::Discrete
        : SeriesNature::Continuous;
}

PointKind pointKindOf(SeriesNature nature)
{
    return nature == SeriesNature::Continuous ? PointKind::Instant : PointKind::Interval;
}

double ValueHours::mean(double use, TimeMs length) const
{
    return length > 0 ? use / (static_cast<double>(length) / kHour) + floor : std::nan("");
}

ValueHours valueHours(std::span<const TimeMs> times, std::span<const double> values, PointKind kind)
{
    ValueHours hours;
    auto grown = std::make_shared<ReadingSeries>();
    grown->reserve(times.size());
    if (!values.empty())
        hours.floor = *std::min_element(values.begin(), values.end());
    double state = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (i > 0) {
            const double length = static_cast<double>(times[i] - times[i - 1]) / kHour;
            const double before = values[i - 1] - hours.floor;
            const double now = values[i] - hours.floor;
            state += length * (kind == PointKind::Interval ? before : (before + now) / 2);
        }
        grown->append({}, times[i], state);
    }
    hours.grown = std::move(grown);
    return hours;
}

namespace {

//! What of \a period the series tells of.
TimeMs knownLength(const TimeRange &period, const ReadingSeries &grown)
{
    if (grown.isEmpty())
        return 0;
    const TimeMs from = std::max(period.from, grown.firstTime());
    const TimeMs to = std::min(period.to, grown.lastTime());
    return std::max<TimeMs>(0, to - from);
}

} // namespace

Consumption meanCourse(const ValueHours &hours, Resolution resolution, const QTimeZone &zone,
                       const TimeRange &range)
{
    Consumption course = consumption(*hours.grown, resolution, zone, range);
    for (std::size_t i = 0; i < course.size(); ++i)
        course.values[i] = hours.mean(
            course.values[i], knownLength({course.edges[i], course.edges[i + 1]}, *hours.grown));
    return course;
}

Comparison meansOf(const Comparison &comparison, const Consumption &use, const ValueHours &hours)
{
    Comparison means = comparison;
    means.commonBefore = means.commonNow = 0;
    means.commonPeriods = 0;
    for (std::size_t i = 0; i < means.size(); ++i) {
        means.values[i] =
            hours.mean(comparison.values[i], knownLength(comparison.periods[i], *hours.grown));
        const double now =
            hours.mean(use.values[i], knownLength({use.edges[i], use.edges[i + 1]}, *hours.grown));
        const bool isWhole =
            use.isComplete(i) && comparison.flaws[i] == Consumption::NoFlaw && !std::isnan(now);
        means.changes[i] =
            isWhole ? change(means.values[i], now) : Change{std::nan(""), std::nan("")};
        if (!isWhole || std::isnan(means.values[i]))
            continue;
        means.commonBefore += means.values[i];
        means.commonNow += now;
        ++means.commonPeriods;
    }
    if (means.commonPeriods > 0) {
        means.commonBefore /= means.commonPeriods;
        means.commonNow /= means.commonPeriods;
    }
    means.total = hours.mean(comparison.total, knownLength(comparison.range, *hours.grown));
    return means;
}

HeatMap meansOf(const HeatMap &map, const ValueHours &hours)
{
    HeatMap means = map;
    const TimeMs slot = TimeMs(24 * kHour) / std::max(1, map.slotsPerDay);
    for (std::vector<double> *values : {&means.values, &means.slotMeans}) {
        for (double &value : *values)
            value = hours.mean(value, slot);
    }
    means.low = hours.mean(map.low, slot);
    means.high = hours.mean(map.high, slot);
    for (std::size_t day = 0; day < means.daySums.size(); ++day)
        means.daySums[day] =
            hours.mean(map.daySums[day], map.dayEdges[day + 1] - map.dayEdges[day]);
    means.isOfMeans = true;
    return means;
}

DurationCurve meansOf(DurationCurve curve, const ValueHours &hours)
{
    for (double &value : curve.values)
        value += hours.floor;
    return curve;
}

PointStatistics pointStatistics(std::span<const TimeMs> times, std::span<const double> values,
                                const TimeRange &range, PointKind kind)
{
    const auto begin = std::size_t(std::ranges::lower_bound(times, range.from) - times.begin());
    const auto end = range.hasEnd()
        ? std::size_t(std::ranges::lower_bound(times, range.to) - times.begin())
        : times.size();
    PointStatistics told;
    if (begin >= end) {
        for (double *value : {&told.mean, &told.min, &told.max, &told.first, &told.last, &told.sum})
            *value = std::nan("");
        return told;
    }
    const auto within = values.subspan(begin, end - begin);
    const auto moments = times.subspan(begin, end - begin);
    told.count = within.size();
    told.first = within.front();
    told.last = within.back();
    for (const double value : within)
        told.sum += value;
    const auto least = std::min_element(within.begin(), within.end());
    const auto most = std::max_element(within.begin(), within.end());
    told.min = *least;
    told.max = *most;
    told.minAt = moments[std::size_t(least - within.begin())];
    told.maxAt = moments[std::size_t(most - within.begin())];
    const TimeMs usual = usualInterval(times);
    const TimeRange seen{std::max(range.from, times.front()),
                         range.hasEnd() ? std::min(range.to, times.back() + 1) : times.back() + 1};
    told.expected =
        usual > 0 ? std::max(told.count, std::size_t((seen.to - seen.from) / usual)) : told.count;
    const ValueHours hours = valueHours(moments, within, kind);
    const TimeMs length = moments.back() - moments.front();
    told.mean = length > 0 ? hours.mean(hours.grown->states().back(), length) : told.first;
    return told;
}

} // namespace meterdesk
