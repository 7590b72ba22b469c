// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/anomalyfinders.h"
#include "domain/analysis/quantile.h"
#include "domain/gaps.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr TimeMs kHour = 3'600'000;
constexpr TimeMs kDay = 24 * kHour;
constexpr TimeMs kPause = 3 * kHour; // between two spikes that are told as one

double hoursOf(const TimeRange &range)
{
    return static_cast<double>(range.to - range.from) / static_cast<double>(kHour);
}

// What a usual use would have been while the register stood still in the periods [from, to), at
// times when it usually runs.
struct Missed
{
    double hours = 0;
    double use = 0;
};

Missed missedUse(const WeekFrame &frame, std::size_t from, std::size_t to)
{
    constexpr std::size_t kFewest = 4;
    // One week tells of all that follow.
    const bool isHourly = frame.use().resolution == Resolution::Hour;
    const std::size_t end = std::min(to, from + (isHourly ? 168 : 7));
    Missed missed;
    for (std::size_t i = from; i < end; ++i) {
        std::vector<double> usual = frame.powersBefore(i, from);
        if (usual.size() < kFewest)
            usual = frame.powersAfter(i, to - 1);
        const auto zeros = static_cast<std::size_t>(std::count(usual.begin(), usual.end(), 0.0));
        // The one week may have been idle.
        if (usual.size() < kFewest || zeros > 1)
            continue;
        const double hours = hoursOf(frame.period(i));
        missed.hours += hours;
        missed.use += hours * median(usual);
    }
    if (end < to) {
        const double weeks = static_cast<double>(to - from) / static_cast<double>(end - from);
        missed.hours *= weeks;
        missed.use *= weeks;
    }
    return missed;
}

// A false reading among right ones: the register falls and jumps back, or jumps and falls back,
// within a day. The range of the readings around it.
TimeRange falseReading(const ReadingSeries &readings, std::size_t fall)
{
    const std::span<const TimeMs> times = readings.times();
    const std::span<const double> states = readings.states();
    const double before = states[fall - 1];
    const double after = states[fall];
    const double jump = (before - after) / 2;
    for (std::size_t i = fall + 1; i < times.size() && times[i] - times[fall] <= kDay; ++i) {
        if (states[i] >= before && states[i] - states[i - 1] >= jump)
            return {times[fall - 1], times[i]};
    }
    for (std::size_t i = fall - 1; i > 0 && times[fall] - times[i] <= kDay; --i) {
        if (states[i - 1] <= after && states[i] - states[i - 1] >= jump)
            return {times[i - 1], times[fall]};
    }
    return {times[fall - 1], times[fall]};
}

} // namespace

std::vector<Anomaly> findSteps(const ReadingSeries &readings)
{
    const std::span<const double> states = readings.states();
    std::vector<Anomaly> result;
    for (std::size_t i = 1; i < states.size(); ++i) {
        if (!(states[i] < states[i - 1]))
            continue;
        const TimeRange range = falseReading(readings, i);
        if (!result.empty() && range.from < result.back().range.to) {
            result.back().range.to = std::max(result.back().range.to, range.to);
            result.back().extra = std::max(result.back().extra, states[i - 1] - states[i]);
            continue;
        }
        result.push_back({AnomalyKind::NegativeStep, range, states[i], states[i - 1],
                          states[i - 1] - states[i]});
    }
    return result;
}

std::vector<Anomaly> findFlatLines(const ReadingSeries &readings, const WeekFrame &frame,
                                   const AnomalyOptions &options)
{
    const std::span<const TimeMs> times = readings.times();
    const std::span<const double> states = readings.states();
    const std::vector<std::size_t> gaps = findGaps(times);
    const std::vector<TimeMs> &edges = frame.use().edges;
    const auto isFlat = [&](std::size_t i) {
        return states[i] == states[i - 1] && !std::binary_search(gaps.begin(), gaps.end(), i);
    };
    std::vector<Anomaly> result;
    for (std::size_t i = 1; i < times.size();) {
        const std::size_t first = i;
        while (i < times.size() && isFlat(i))
            ++i;
        const TimeRange range{times[first - 1], times[i - 1]};
        if (i == first)
            ++i;
        if (hoursOf(range) < options.flatHours)
            continue;
        // The periods that lie wholly in it.
        const auto from =
            static_cast<std::size_t>(std::ranges::lower_bound(edges, range.from) - edges.begin());
        const auto to =
            static_cast<std::size_t>(std::ranges::upper_bound(edges, range.to) - edges.begin());
        if (to < from + 2)
            continue;
        const Missed missed = missedUse(frame, from, to - 1);
        if (missed.hours < options.flatHours)
            continue;
        result.push_back({AnomalyKind::FlatLine, range, 0, missed.use / missed.hours, missed.use});
    }
    return result;
}

std::vector<Anomaly> findSpikes(const WeekFrame &frame, const std::vector<Anomaly> &steps,
                                const AnomalyOptions &options)
{
    std::vector<Anomaly> result;
    auto step = steps.begin();
    for (std::size_t i = 0; i < frame.size(); ++i) {
        const TimeRange period = frame.period(i);
        while (step != steps.end() && step->range.to <= period.from)
            ++step;
        const double power = frame.power(i);
        if (std::isnan(power) || (step != steps.end() && step->range.from < period.to))
            continue;
        const WeekFrame::Usual usual = frame.usual(i);
        if (!(power > usual.median + options.threshold * usual.scale))
            continue;
        const double extra = (power - usual.median) * hoursOf(period);
        if (result.empty() || period.from - result.back().range.to > kPause) {
            result.push_back({AnomalyKind::Spike, period, power, usual.median, extra});
            continue;
        }
        Anomaly &last = result.back();
        last.range.to = period.to;
        last.extra += extra;
        if (power > last.value) {
            last.value = power;
            last.usual = usual.median;
        }
    }
    return result;
}

std::vector<Anomaly> findAnomalies(const ReadingSeries &readings, const QTimeZone &zone,
                                   const AnomalyOptions &options)
{
    std::vector<Anomaly> result = findSteps(readings);
    const TimeMs interval = usualInterval(readings.times());
    if (interval > 0 && interval <= 2 * kDay) {
        const bool isHourly = interval <= kHour;
        const WeekFrame frame(readings, isHourly ? Resolution::Hour : Resolution::Day, zone);
        const auto add = [&result](const std::vector<Anomaly> &found) {
            result.insert(result.end(), found.begin(), found.end());
        };
        const std::vector<Anomaly> spikes = findSpikes(frame, result, options);
        add(spikes);
        add(findFlatLines(readings, frame, options));
        if (isHourly)
            add(findNights(frame, options));
    }
    std::erase_if(result, [&options](const Anomaly &anomaly) {
        return anomaly.range.from >= options.range.to || anomaly.range.to <= options.range.from;
    });
    std::stable_sort(result.begin(), result.end(),
                     [](const Anomaly &a, const Anomaly &b) { return a.extra > b.extra; });
    return result;
}

} // namespace meterdesk
