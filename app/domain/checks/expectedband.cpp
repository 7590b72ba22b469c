// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/expectedband.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace meterdesk {
namespace {

constexpr TimeMs kDay = 86'400'000;
constexpr TimeMs kYear = TimeMs(365.2425 * double(kDay));
constexpr TimeMs kThreeMonths = 91 * kDay;
constexpr int kLeastIntervals = 4;
constexpr std::size_t kRecentIntervals = 12;
// These limits were chosen with the figures of `meterdesk_bench checkstuning`.
constexpr double kDeviations = 3;
constexpr double kLeastShare = 0.5;
constexpr double kLeastShareOfThreeYears = 0.35;
// An interval shorter than this is a part of a day; of its peaks, against intervals of hours and
// against intervals of days or months.
constexpr TimeMs kShort = 20 * 3'600'000;
constexpr double kPeakOfHours = 4;
constexpr double kPeakOfDays = 10;
// Where no earlier year tells of the season, it may do this to the rate of the last interval.
constexpr double kSeasonDown = 0.4;
constexpr double kSeasonUp = 2.5;
// The last months say something of this one, but a meter is not trusted to double at once, and half
// of what they differed by was the weather.
constexpr double kLeastScale = 0.5;
constexpr double kMostScale = 2;

// At most 12 numbers, without the heap.
struct Samples
{
    std::array<double, kRecentIntervals> values{};
    std::size_t size = 0;

    void add(double value) { values[size++] = value; }
    double median() const
    {
        std::array<double, kRecentIntervals> sorted = values;
        std::sort(sorted.begin(), sorted.begin() + std::ptrdiff_t(size));
        return size % 2 ? sorted[size / 2] : (sorted[size / 2 - 1] + sorted[size / 2]) / 2;
    }
    double deviation(double from) const
    {
        Samples distances;
        for (std::size_t i = 0; i < size; ++i)
            distances.add(std::abs(values[i] - from));
        return distances.median();
    }
};

double days(TimeMs from, TimeMs to)
{
    return double(to - from) / double(kDay);
}

// What the last three months were, as a multiple of the same months \a shift earlier.
double scaleOf(const MeterHistory &history, TimeMs from, TimeMs shift)
{
    const double now = history.use(from - kThreeMonths, from);
    const double then = history.use(from - kThreeMonths - shift, from - shift);
    if (!(then > 0) || std::isnan(now))
        return 1;
    return std::sqrt(std::clamp(now / then, kLeastScale, kMostScale));
}

Samples earlierYears(const MeterHistory &history, TimeMs from, TimeMs to)
{
    Samples samples;
    for (int year = 1; year <= 3; ++year) {
        const TimeMs shift = year * kYear;
        const double use = history.use(from - shift, to - shift);
        if (!std::isnan(use))
            samples.add(use / days(from, to) * scaleOf(history, from, shift));
    }
    return samples;
}

// The daily rates of the last intervals up to \a to, the last one first.
Samples recentRates(const MeterHistory &history, TimeMs to)
{
    Samples samples;
    const auto times = history.times();
    auto i = std::size_t(std::upper_bound(times.begin(), times.end(), to) - times.begin());
    for (; i > 1 && samples.size < kRecentIntervals; --i) {
        const double use = history.useAt(i - 1);
        if (!std::isnan(use))
            samples.add(use / days(times[i - 2], times[i - 1]));
    }
    return samples;
}

// Within a day there is no season, but night and noon: anything up to some times the most of the
// last intervals.
void spreadOverADay(ExpectedBand &band, const MeterHistory &history, const Samples &recent,
                    TimeMs length)
{
    const bool isReadDaily = history.usualInterval() < kShort;
    band.basis = ExpectedBand::Basis::Recent;
    band.samples = int(recent.size);
    band.likely = recent.median();
    band.high = band.most * (isReadDaily ? kPeakOfHours : kPeakOfDays)
        + 2 * std::pow(10.0, -history.decimals()) / days(0, length);
}

} // namespace

ExpectedBand expectedBand(const MeterHistory &history, TimeMs from, TimeMs to)
{
    ExpectedBand band;
    const Samples recent = recentRates(history, from);
    band.intervals = int(recent.size);
    band.zeros = int(std::count(recent.values.begin(),
                                recent.values.begin() + std::ptrdiff_t(recent.size), 0.0));
    band.most = *std::max_element(recent.values.begin(), recent.values.end()); // the rest is 0
    if (history.intervals() < kLeastIntervals || from >= to)
        return band;
    if (to - from < kShort) {
        if (recent.size >= std::size_t(kLeastIntervals))
            spreadOverADay(band, history, recent, to - from);
        return band;
    }
    Samples samples = earlierYears(history, from, to);
    const double share = samples.size == 3 ? kLeastShareOfThreeYears : kLeastShare;
    const bool isRecent = samples.size == 0;
    if (isRecent) {
        if (recent.size < std::size_t(kLeastIntervals))
            return band;
        samples = recent;
    }
    band.basis = isRecent ? ExpectedBand::Basis::Recent : ExpectedBand::Basis::EarlierYears;
    band.samples = int(samples.size);
    band.likely = samples.median();
    // A register shows whole steps: use below them comes and goes.
    const double step = 2 * std::pow(10.0, -history.decimals()) / days(from, to);
    const double width =
        std::max({kDeviations * samples.deviation(band.likely), share * band.likely, step});
    band.low = std::max(0.0, band.likely - width);
    band.high = band.likely + width;
    // What the meter just did, it may do again.
    if (recent.size > 0) {
        band.low = std::min(band.low, recent.values[0] * (isRecent ? kSeasonDown : 1));
        band.high = std::max(band.high, recent.values[0] * (isRecent ? kSeasonUp : 1));
    }
    return band;
}

RegisterRange registerRange(const ExpectedBand &band, double state, TimeMs from, TimeMs to)
{
    const double length = days(from, to);
    return {state + band.low * length, state + band.likely * length, state + band.high * length};
}

} // namespace meterdesk
