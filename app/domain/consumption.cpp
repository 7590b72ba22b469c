// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumption.h"

#include "domain/gaps.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr TimeMs kQuarterHour = 15 * 60'000LL;
constexpr TimeMs kHour = 3'600'000LL;

QDate firstDate(TimeMs time, Resolution resolution, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time, zone).date();
    if (resolution == Resolution::Week)
        return date.addDays(1 - date.dayOfWeek());
    if (resolution == Resolution::Month)
        return QDate(date.year(), date.month(), 1);
    return date;
}

QDate nextDate(QDate date, Resolution resolution)
{
    if (resolution == Resolution::Week)
        return date.addDays(7);
    return resolution == Resolution::Month ? date.addMonths(1) : date.addDays(1);
}

// The state at \a time between the readings \a index and \a index + 1, which are at other times.
double interpolated(std::span<const TimeMs> times, std::span<const double> states,
                    std::size_t index, TimeMs time)
{
    const double share = static_cast<double>(time - times[index])
        / static_cast<double>(times[index + 1] - times[index]);
    return states[index] + (states[index + 1] - states[index]) * share;
}

// Walks over the readings once and tells the use of periods that follow each other.
class Walker
{
public:
    explicit Walker(const ReadingSeries &readings)
        : m_times(readings.times())
        , m_states(readings.states())
    { }

    // Goes to the reading before \a time at once, where the first period begins late.
    void seek(TimeMs time)
    {
        const auto after = std::ranges::upper_bound(m_times, time) - m_times.begin();
        m_index = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - 1, 0));
    }

    // What was used from \a from to \a to; quickest where \a from ascends from call to call.
    Use use(TimeMs from, TimeMs to)
    {
        if (m_times.size() < 2 || to <= m_times.front() || from >= m_times.back() || from >= to)
            return {std::nan(""), Consumption::Cut};
        Use use;
        if (from < m_times.front() || to > m_times.back())
            use.flaws |= Consumption::Cut;
        from = std::max(from, m_times.front());
        to = std::min(to, m_times.back());
        if (from < m_times[m_index])
            seek(from);
        while (m_times[m_index + 1] <= from)
            ++m_index;
        bool isKnown = false;
        // Differences of states, not sums of shares: exact where the edges are readings.
        double begin = stateAt(m_index, from, &use.flaws);
        std::size_t i = m_index;
        for (; m_times[i + 1] < to; ++i) {
            if (isFall(i)) {
                use.flaws |= Consumption::Fallen;
                use.value += i > m_index ? m_states[i] - begin : 0;
                begin = m_states[i + 1];
            } else {
                isKnown = true;
            }
        }
        if (isFall(i)) {
            use.flaws |= Consumption::Fallen;
            use.value += i > m_index ? m_states[i] - begin : 0;
        } else {
            isKnown = true;
            use.value += stateAt(i, to, &use.flaws) - begin;
        }
        if (!isKnown)
            use.value = std::nan("");
        return use;
    }

private:
    // Whether the register falls between the readings \a index and \a index + 1.
    bool isFall(std::size_t index) const { return m_states[index + 1] < m_states[index]; }

    // The state at \a time, which lies from reading \a index to the next one.
    double stateAt(std::size_t index, TimeMs time, std::uint8_t *flaws) const
    {
        if (time == m_times[index])
            return m_states[index];
        if (time == m_times[index + 1])
            return m_states[index + 1];
        if (isGap(m_times, index + 1))
            *flaws |= Consumption::Estimated;
        return interpolated(m_times, m_states, index, time);
    }

    std::span<const TimeMs> m_times;
    std::span<const double> m_states;
    std::size_t m_index = 0;
};

// The part of \a range that the readings cover.
TimeRange covered(const ReadingSeries &readings, const TimeRange &range)
{
    return {std::max(range.from, readings.firstTime()), std::min(range.to, readings.lastTime())};
}

Consumption intervals(const ReadingSeries &readings, const TimeRange &range)
{
    Consumption result;
    const std::span<const TimeMs> times = readings.times();
    const std::span<const double> states = readings.states();
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] <= range.from || times[i - 1] >= range.to)
            continue;
        if (result.edges.empty())
            result.edges.push_back(times[i - 1]);
        const bool isFallen = states[i] < states[i - 1];
        std::uint8_t flaws = isFallen ? Consumption::Fallen : Consumption::NoFlaw;
        if (isGap(times, i))
            flaws |= Consumption::Estimated;
        result.edges.push_back(times[i]);
        result.values.push_back(isFallen ? std::nan("") : states[i] - states[i - 1]);
        result.flaws.push_back(flaws);
    }
    return result;
}

} // namespace

TimeMs dayStart(QDate date, const QTimeZone &zone)
{
    QDateTime start = date.startOfDay(zone);
    // Samoa never had 30 December 2011: that day is empty and begins with the next one.
    if (!start.isValid())
        start = date.addDays(1).startOfDay(zone);
    const TimeMs time = start.toMSecsSinceEpoch();
    // Where clocks go back from 1 to 0 there are two, and Qt takes the second one.
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(time - 1, zone);
    if (before.date() < start.date())
        return time;
    return time - (before.offsetFromUtc() - start.offsetFromUtc()) * 1000LL;
}

std::vector<TimeMs> periodEdges(const TimeRange &range, Resolution resolution,
                                const QTimeZone &zone)
{
    std::vector<TimeMs> edges;
    if (range.isEmpty() || resolution == Resolution::Interval)
        return edges;
    // Hours are counted within their day: not every zone is whole hours from UTC.
    const TimeMs step = resolution == Resolution::QuarterHour ? kQuarterHour
        : resolution == Resolution::Hour                      ? kHour
                                                              : 0;
    QDate date = firstDate(range.from, resolution, zone);
    TimeMs begin = dayStart(date, zone);
    while (begin < range.to) {
        date = nextDate(date, resolution);
        const TimeMs end = dayStart(date, zone);
        for (TimeMs edge = begin; edge<end; edge += step> 0 ? step : end - begin) {
            const TimeMs next = step > 0 ? std::min(edge + step, end) : end;
            if (next > range.from && edge < range.to)
                edges.push_back(edge);
        }
        begin = end;
    }
    if (!edges.empty()) {
        const TimeMs last = edges.back();
        edges.push_back(
            step == 0 ? dayStart(nextDate(firstDate(last, resolution, zone), resolution), zone)
                      : std::min(last + step, begin));
    }
    return edges;
}

Consumption consumption(const ReadingSeries &readings, Resolution resolution, const QTimeZone &zone,
                        const TimeRange &range)
{
    Consumption result;
    if (readings.size() >= 2 && resolution == Resolution::Interval) {
        result = intervals(readings, range);
    } else if (readings.size() >= 2) {
        result.edges = periodEdges(covered(readings, range), resolution, zone);
        result.values.reserve(result.edges.size());
        result.flaws.reserve(result.edges.size());
        Walker walker(readings);
        for (std::size_t i = 1; i < result.edges.size(); ++i) {
            const Use use = walker.use(result.edges[i - 1], result.edges[i]);
            result.values.push_back(use.value);
            result.flaws.push_back(use.flaws);
        }
    }
    result.resolution = resolution;
    return result;
}

Use useBetween(const ReadingSeries &readings, const TimeRange &range)
{
    Walker walker(readings);
    walker.seek(range.from);
    return walker.use(range.from, range.to);
}

std::vector<Use> usesBetween(const ReadingSeries &readings, std::span<const TimeRange> ranges)
{
    std::vector<Use> result;
    result.reserve(ranges.size());
    Walker walker(readings);
    for (const TimeRange &range : ranges)
        result.push_back(walker.use(range.from, range.to));
    return result;
}

double stateAt(const ReadingSeries &readings, TimeMs time)
{
    const std::span<const TimeMs> times = readings.times();
    const std::span<const double> states = readings.states();
    const std::size_t index = readings.lowerBound(time);
    if (index == times.size() || (index == 0 && times[0] != time))
        return std::nan("");
    if (times[index] == time)
        return states[index];
    if (states[index] < states[index - 1])
        return std::nan("");
    return interpolated(times, states, index - 1, time);
}

} // namespace meterdesk
