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
constexpr double kDeviations = 5;
constexpr double kLeastShare = 0.5;
constexpr double kLeastShareOfThreeYears = 0.25;
// The last months say something of this one, but a meter is not trusted to double at once.
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
    return std::clamp(now / then, kLeastScale, kMostScale);
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

// The daily rates of the last intervals up to \a to.
Samples recentRates(const MeterHistory &history, TimeMs to, int *zeros)
{
    Samples samples;
    const auto times = history.times();
    auto i = std::size_t(std::upper_bound(times.begin(), times.end(), to) - times.begin());
    for (; i > 1 && samples.size < kRecentIntervals; --i) {
        const double use = history.useAt(i - 1);
        if (std::isnan(use))
            continue;
        samples.add(use / days(times[i - 2], times[i - 1]));
        *zeros += use == 0 ? 1 : 0;
    }
    return samples;
}

} // namespace

ExpectedBand expectedBand(const MeterHistory &history, TimeMs from, TimeMs to)
{
    ExpectedBand band;
    if (history.intervals() < kLeastIntervals || from >= to)
        return band;
    const Samples recent = recentRates(history, from, &band.zeros);
    Samples samples = earlierYears(history, from, to);
    double share = samples.size == 3 ? kLeastShareOfThreeYears : kLeastShare;
    band.basis = ExpectedBand::Basis::EarlierYears;
    if (samples.size == 0) {
        if (recent.size < std::size_t(kLeastIntervals))
            return {};
        samples = recent;
        band.basis = ExpectedBand::Basis::Recent;
    }
    band.samples = int(samples.size);
    band.likely = samples.median();
    const double width =
        std::max(kDeviations * samples.deviation(band.likely), share * band.likely);
    // A register shows whole steps: use below them comes and goes.
    const double step = 2 * std::pow(10.0, -history.decimals()) / days(from, to);
    band.low = std::max(0.0, band.likely - std::max(width, step));
    band.high = band.likely + std::max(width, step);
    return band;
}

RegisterRange registerRange(const ExpectedBand &band, double state, TimeMs from, TimeMs to)
{
    const double length = days(from, to);
    return {state + band.low * length, state + band.likely * length, state + band.high * length};
}

} // namespace meterdesk
