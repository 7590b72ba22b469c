// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gaps.h"

#include <algorithm>
#include <array>

namespace meterdesk {

namespace {

constexpr std::size_t kNeighbours = 8; // intervals looked at on either side
constexpr double kAutomaticFactor = 2.5; // one missing reading is no gap: the register bridges it
constexpr double kManualFactor = 6;
constexpr TimeMs kManual = 20 * 3'600'000LL; // daily or less often, with room for a day of 23 hours

TimeMs median(std::span<TimeMs> intervals)
{
    if (intervals.empty())
        return 0;
    auto middle = intervals.begin() + static_cast<std::ptrdiff_t>(intervals.size() / 2);
    std::nth_element(intervals.begin(), middle, intervals.end());
    return *middle;
}

// Of the intervals that end at the times from \a first to before \a last.
TimeMs medianOf(std::span<const TimeMs> times, std::size_t first, std::size_t last)
{
    std::array<TimeMs, kNeighbours> intervals;
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i)
        intervals[count++] = times[i] - times[i - 1];
    return median({intervals.data(), count});
}

bool isMuchLonger(TimeMs interval, TimeMs usual)
{
    const double factor = usual < kManual ? kAutomaticFactor : kManualFactor;
    return static_cast<double>(interval) > factor * static_cast<double>(usual);
}

// Whether kStretch intervals, from the one that ends at the time \a index on, are all the same.
constexpr std::size_t kStretch = 64;
bool isRegular(std::span<const TimeMs> times, std::size_t index)
{
    if (index + kStretch > times.size())
        return false;
    const TimeMs *at = times.data() + index;
    const TimeMs interval = at[0] - at[-1];
    TimeMs differing = 0;
    for (std::size_t i = 0; i < kStretch; ++i) // a round number of turns, for the vectorizer
        differing |= (at[i] - (at - 1)[i]) ^ interval;
    return differing == 0;
}

} // namespace

TimeMs usualInterval(std::span<const TimeMs> times)
{
    std::vector<TimeMs> intervals;
    for (std::size_t i = 1; i < times.size(); ++i)
        intervals.push_back(times[i] - times[i - 1]);
    return median(intervals);
}

bool isGap(std::span<const TimeMs> times, std::size_t index)
{
    // Two readings have one interval, which is the usual one.
    if (times.size() <= 2 || index == 0)
        return false;
    const TimeMs interval = times[index] - times[index - 1];
    // Cheap way out for regular series: a gap is longer than at least one of its neighbours.
    const bool stands = (index > 1 && isMuchLonger(interval, times[index - 1] - times[index - 2]))
        || (index + 1 < times.size() && isMuchLonger(interval, times[index + 1] - times[index]));
    if (!stands)
        return false;
    const TimeMs before = medianOf(times, index > kNeighbours ? index - kNeighbours : 1, index);
    const TimeMs after =
        medianOf(times, index + 1, std::min(times.size(), index + 1 + kNeighbours));
    return isMuchLonger(interval, std::max(before, after));
}

std::vector<std::size_t> findGaps(std::span<const TimeMs> times)
{
    std::vector<std::size_t> gaps;
    for (std::size_t i = 1; i < times.size(); ++i) {
        // Most series are regular for years: none of these is longer than its neighbours.
        while (i > 1 && isRegular(times, i - 1))
            i += kStretch - 2;
        if (isGap(times, i))
            gaps.push_back(i);
    }
    return gaps;
}

} // namespace meterdesk
