// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/rangestatistics.h"

#include "domain/analysis/quantile.h"
#include "domain/gaps.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <vector>

namespace meterdesk {

namespace {

constexpr TimeMs kHour = 3'600'000;

double hoursOf(const TimeRange &range)
{
    return static_cast<double>(range.to - range.from) / static_cast<double>(kHour);
}

// The parts of \a range that lie between readings and in no gap, in milliseconds.
TimeMs coveredTime(const ReadingSeries &readings, const TimeRange &range)
{
    const std::span<const TimeMs> times = readings.times();
    const auto overlap = [&range](TimeMs from, TimeMs to) {
        return std::max<TimeMs>(0, std::min(to, range.to) - std::max(from, range.from));
    };
    TimeMs covered = overlap(times.front(), times.back());
    for (const std::size_t gap : findGaps(times))
        covered -= overlap(times[gap - 1], times[gap]);
    return covered;
}

// The time of \a range whose use is known: between readings, where the register did not fall.
TimeMs knownTime(const ReadingSeries &readings, const TimeRange &range)
{
    const std::span<const TimeMs> times = readings.times();
    const std::span<const double> states = readings.states();
    TimeMs known = 0;
    for (std::size_t i = std::max<std::size_t>(1, readings.lowerBound(range.from));
         i < times.size() && times[i - 1] < range.to; ++i) {
        if (states[i] >= states[i - 1])
            known += std::min(times[i], range.to) - std::max(times[i - 1], range.from);
    }
    return known;
}

// The usual interval in the range; in a range of few readings that of all of them.
TimeMs intervalWithin(const ReadingSeries &readings, const TimeRange &range)
{
    const std::size_t from = readings.lowerBound(range.from);
    const std::size_t to = readings.lowerBound(range.to);
    const std::span<const TimeMs> times = readings.times();
    const TimeMs usual = to - from >= 3 ? usualInterval(times.subspan(from, to - from)) : 0;
    return usual > 0 ? usual : usualInterval(times);
}

void setExtremes(const Consumption &use, RangeStatistics *result)
{
    const bool byPower = use.resolution == Resolution::Interval;
    for (std::size_t i = 0; i < use.size(); ++i) {
        const TimeRange period{use.edges[i], use.edges[i + 1]};
        if (!use.isComplete(i) || !result->range.contains(period))
            continue;
        const Extreme found{period, use.values[i], use.values[i] / hoursOf(period)};
        const auto key = [byPower](const Extreme &e) { return byPower ? e.power : e.use; };
        if (std::isnan(result->min.use) || key(found) < key(result->min))
            result->min = found;
        if (std::isnan(result->max.use) || key(found) > key(result->max))
            result->max = found;
    }
}

double nightBaseOf(const ReadingSeries &readings, const TimeRange &range, const QTimeZone &zone)
{
    if (intervalWithin(readings, range) > kHour)
        return std::nan("");
    const Consumption hours = consumption(readings, Resolution::Hour, zone, range);
    std::vector<double> values;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const TimeRange hour{hours.edges[i], hours.edges[i + 1]};
        if (hours.isComplete(i) && range.contains(hour)
            && QDateTime::fromMSecsSinceEpoch(hour.from, zone).time().hour() < 4)
            values.push_back(hours.values[i] / hoursOf(hour));
    }
    return median(values);
}

} // namespace

RangeStatistics rangeStatistics(const ReadingSeries &readings, const TimeRange &range,
                                const QTimeZone &zone, Resolution resolution)
{
    RangeStatistics result;
    const double nan = std::nan("");
    result.range = range;
    result.sum = result.meanPower = result.nightBase = nan;
    result.min = result.max = {{0, 0}, nan, nan};
    result.flaws = Consumption::Cut;
    if (readings.isEmpty())
        return result;
    if (!range.hasBegin())
        result.range.from = readings.firstTime();
    if (!range.hasEnd())
        result.range.to = readings.lastTime();
    const TimeRange &whole = result.range;
    const std::size_t end = range.hasEnd() ? readings.lowerBound(whole.to) : readings.size();
    result.count = end - std::min(end, readings.lowerBound(whole.from));
    if (whole.isEmpty() || readings.size() < 2)
        return result;

    const Use use = useBetween(readings, whole);
    result.sum = use.value;
    result.flaws = use.flaws;
    if (const TimeMs known = knownTime(readings, whole); known > 0)
        result.meanPower = use.value * static_cast<double>(kHour) / static_cast<double>(known);
    const TimeMs usual = intervalWithin(readings, whole);
    result.expected = static_cast<std::size_t>((whole.to - whole.from + usual / 2) / usual)
        + (range.hasEnd() ? 0 : 1);
    result.coverage = static_cast<double>(coveredTime(readings, whole))
        / static_cast<double>(whole.to - whole.from);
    setExtremes(consumption(readings, resolution, zone, whole), &result);
    result.nightBase = nightBaseOf(readings, whole, zone);
    return result;
}

double shareOf(double part, double whole)
{
    return whole == 0 ? std::nan("") : part / whole;
}

} // namespace meterdesk
