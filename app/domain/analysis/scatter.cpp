// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/scatter.h"

#include "domain/gaps.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr double kNeeded = 0.9; // of a period that the series must cover

// A stretch of time over which a series is known, with a straight line of values.
struct Stretch
{
    TimeMs from = 0;
    TimeMs to = 0;
    double begin = 0;
    double end = 0;
};

class MeanFinder
{
public:
    MeanFinder(const DataPointSeries &series, PointKind kind)
        : m_times(series.times())
        , m_values(series.values())
        , m_kind(kind)
        , m_gaps(findGaps(m_times))
        , m_usual(usualInterval(m_times))
    { }

    double mean(const TimeRange &period) const
    {
        const auto first = std::ranges::lower_bound(m_times, period.from) - m_times.begin();
        double integral = 0;
        TimeMs covered = 0;
        for (auto i = static_cast<std::size_t>(std::max<std::ptrdiff_t>(first - 1, 0));
             i < m_times.size() && m_times[i] < period.to; ++i) {
            const Stretch stretch = stretchAfter(i);
            const TimeMs from = std::max(stretch.from, period.from);
            const TimeMs to = std::min(stretch.to, period.to);
            const double value = (valueAt(stretch, from) + valueAt(stretch, to)) / 2;
            if (from >= to || std::isnan(value))
                continue;
            integral += value * static_cast<double>(to - from);
            covered += to - from;
        }
        const auto length = static_cast<double>(period.to - period.from);
        return static_cast<double>(covered) < kNeeded * length || covered == 0
            ? std::nan("")
            : integral / static_cast<double>(covered);
    }

private:
    // What point \a index says of the time after it; empty where it says nothing.
    Stretch stretchAfter(std::size_t index) const
    {
        const TimeMs from = m_times[index];
        const double value = m_values[index];
        const bool isLast = index + 1 == m_times.size();
        const bool isGap = !isLast && std::binary_search(m_gaps.begin(), m_gaps.end(), index + 1);
        if (m_kind == PointKind::Interval)
            return {from, isLast || isGap ? from + m_usual : m_times[index + 1], value, value};
        if (isLast || isGap)
            return {from, from, value, value};
        return {from, m_times[index + 1], value, m_values[index + 1]};
    }

    static double valueAt(const Stretch &stretch, TimeMs time)
    {
        if (stretch.from == stretch.to)
            return stretch.begin;
        const double share = static_cast<double>(time - stretch.from)
            / static_cast<double>(stretch.to - stretch.from);
        return stretch.begin + (stretch.end - stretch.begin) * share;
    }

    std::span<const TimeMs> m_times;
    std::span<const double> m_values;
    const PointKind m_kind;
    const std::vector<std::size_t> m_gaps;
    const TimeMs m_usual;
};

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

struct Sums
{
    double xx = 0; // about the means
    double xy = 0;
    double yy = 0;
    double meanX = 0;
    double meanY = 0;
};

Sums sumsOf(std::span<const double> x, std::span<const double> y)
{
    Sums sums;
    sums.meanX = meanOf(x);
    sums.meanY = meanOf(y);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double dx = x[i] - sums.meanX;
        const double dy = y[i] - sums.meanY;
        sums.xx += dx * dx;
        sums.xy += dx * dy;
        sums.yy += dy * dy;
    }
    return sums;
}

// A line whose intercept is not negative, and the squares it leaves.
struct Line
{
    double slope = 0;
    double intercept = 0;
    double squares = 0;
    double yy = 0;
};

Line lineAbove(std::span<const double> x, std::span<const double> y)
{
    const Sums sums = sumsOf(x, y);
    Line line;
    line.yy = sums.yy;
    line.slope = sums.xx > 0 ? sums.xy / sums.xx : 0;
    line.intercept = sums.meanY - line.slope * sums.meanX;
    if (line.intercept < 0) {
        const auto n = static_cast<double>(x.size());
        // Through the origin: the sums about zero.
        const double xx = sums.xx + n * sums.meanX * sums.meanX;
        line.intercept = 0;
        line.slope = xx > 0 ? (sums.xy + n * sums.meanX * sums.meanY) / xx : 0;
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double rest = y[i] - line.intercept - line.slope * x[i];
        line.squares += rest * rest;
    }
    return line;
}

double explained(double squares, double yy)
{
    return yy > 0 ? std::max(0.0, 1 - squares / yy) : 0;
}

double errorOf(double squares, std::size_t n, std::size_t parameters)
{
    return n > parameters ? std::sqrt(squares / static_cast<double>(n - parameters)) : std::nan("");
}

double degrees(double temperature, double balance, DegreeDays kind)
{
    return std::max(0.0,
                    kind == DegreeDays::Heating ? balance - temperature : temperature - balance);
}

void split(const Scatter &scatter, std::vector<double> *x, std::vector<double> *y)
{
    for (const ScatterPoint &point : scatter.points) {
        x->push_back(point.temperature);
        y->push_back(point.use);
    }
}

} // namespace

std::vector<double> means(const DataPointSeries &series, std::span<const TimeMs> edges,
                          PointKind kind)
{
    std::vector<double> result;
    const MeanFinder finder(series, kind);
    for (std::size_t i = 1; i < edges.size(); ++i)
        result.push_back(finder.mean({edges[i - 1], edges[i]}));
    return result;
}

Scatter scatter(const Consumption &use, const DataPointSeries &temperature, PointKind kind)
{
    Scatter result;
    result.resolution = use.resolution;
    const std::vector<double> temperatures = means(temperature, use.edges, kind);
    for (std::size_t i = 0; i < use.size(); ++i) {
        if (!use.isComplete(i))
            ++result.incompleteUse;
        else if (std::isnan(temperatures[i]))
            ++result.missingTemperature;
        else
            result.points.push_back(
                {{use.edges[i], use.edges[i + 1]}, temperatures[i], use.values[i]});
    }
    return result;
}

Scatter scatter(const ReadingSeries &readings, Resolution resolution, const QTimeZone &zone,
                const TimeRange &range, const DataPointSeries &temperature, PointKind kind)
{
    return scatter(consumption(readings, resolution, zone, range), temperature, kind);
}

std::optional<Regression> regression(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 2 || x.size() != y.size())
        return std::nullopt;
    const Sums sums = sumsOf(x, y);
    if (!(sums.xx > 0))
        return std::nullopt;
    Regression result;
    result.n = static_cast<int>(x.size());
    result.slope = sums.xy / sums.xx;
    result.intercept = sums.meanY - result.slope * sums.meanX;
    double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double rest = (y[i] - sums.meanY) - result.slope * (x[i] - sums.meanX);
        squares += rest * rest;
    }
    result.r2 = explained(squares, sums.yy);
    result.standardError = errorOf(squares, x.size(), 2);
    return result;
}

std::optional<Regression> regression(const Scatter &scatter)
{
    std::vector<double> x;
    std::vector<double> y;
    split(scatter, &x, &y);
    return regression(x, y);
}

double DegreeDayFit::at(double temperature) const
{
    return baseLoad + slope * degrees(temperature, balance, kind);
}

std::optional<DegreeDayFit> degreeDayFit(const Scatter &scatter, DegreeDays kind)
{
    constexpr std::size_t kSide = 3; // points that there must be on either side
    constexpr double kStepsPerDegree = 10;
    std::vector<double> temperatures;
    std::vector<double> uses;
    split(scatter, &temperatures, &uses);
    if (temperatures.size() < 2 * kSide)
        return std::nullopt;
    std::vector<double> sorted = temperatures;
    std::sort(sorted.begin(), sorted.end());
    const double lowest = std::ceil(sorted[kSide - 1] * kStepsPerDegree);
    const double highest = std::floor(sorted[sorted.size() - kSide] * kStepsPerDegree);

    std::optional<DegreeDayFit> best;
    double least = 0;
    std::vector<double> x(temperatures.size());
    for (double step = lowest; step <= highest; ++step) {
        const double balance = step / kStepsPerDegree;
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] = degrees(temperatures[i], balance, kind);
        const Line line = lineAbove(x, uses);
        if (!(line.slope > 0) || (best && line.squares >= least))
            continue;
        least = line.squares;
        best = DegreeDayFit{kind,
                            balance,
                            line.intercept,
                            line.slope,
                            explained(line.squares, line.yy),
                            static_cast<int>(x.size()),
                            errorOf(line.squares, x.size(), 3)};
    }
    return best;
}

double ScatterFit::at(double temperature) const
{
    return bend ? bend->at(temperature) : line ? line->at(temperature) : std::nan("");
}

double ScatterFit::r2() const
{
    return bend ? bend->r2 : line ? line->r2 : std::nan("");
}

std::optional<DegreeDayFit> bentFit(const Scatter &scatter)
{
    constexpr double kWorthIt = 0.98;
    const auto line = regression(scatter);
    if (!line)
        return std::nullopt;
    std::optional<DegreeDayFit> best;
    for (const DegreeDays kind : {DegreeDays::Heating, DegreeDays::Cooling}) {
        const auto fit = degreeDayFit(scatter, kind);
        if (fit && (!best || fit->standardError < best->standardError))
            best = fit;
    }
    return best && best->standardError < line->standardError * kWorthIt ? best : std::nullopt;
}

} // namespace meterdesk
