// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimate.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr std::size_t kPointsPerColumn = 4;

// One call of decimate(): what it works on and what it has made so far.
class Decimator
{
public:
    Decimator(std::span<const TimeMs> times, std::span<const double> values,
              const MinMaxPyramid &pyramid, const PixelColumns &columns)
        : m_times(times)
        , m_values(values)
        , m_pyramid(pyramid)
        , m_columns(columns)
        , m_width((columns.to - columns.from) / columns.count)
    { }

    void addAll(std::size_t from, std::size_t to)
    {
        bool isOpen = false;
        for (std::size_t i = from; i < to; ++i) {
            if (std::isnan(m_values[i])) {
                isOpen = false;
                continue;
            }
            if (!isOpen)
                m_line.starts.push_back(m_line.points.size());
            isOpen = true;
            add(position(i), m_values[i]);
        }
    }

    // The points of [from, to), which has no gap wider than a column, column by column.
    void addColumns(std::size_t from, std::size_t to)
    {
        bool isOpen = false;
        while (from < to) {
            const double column = std::floor(position(from));
            const std::size_t end = endOfColumn(from, to, column);
            const MinMax minMax = m_pyramid.query(m_values, from, end);
            if (minMax.isEmpty()) {
                isOpen = false; // a column of nothing but NaN
            } else {
                if (!isOpen)
                    m_line.starts.push_back(m_line.points.size());
                isOpen = true;
                addColumn(from, end, minMax);
            }
            from = end;
        }
    }

    double columnOf(std::size_t index) const { return std::floor(position(index)); }
    DecimatedLine take() { return std::move(m_line); }

private:
    double position(std::size_t index) const
    {
        return m_columns.position(static_cast<double>(m_times[index]));
    }

    void add(double x, double y) { m_line.points.push_back({x, y}); }

    void addColumn(std::size_t from, std::size_t end, const MinMax &minMax)
    {
        std::size_t first = from;
        std::size_t last = end - 1;
        while (std::isnan(m_values[first]))
            ++first;
        while (std::isnan(m_values[last]))
            --last;
        const double x = position(first);
        const double width = position(last) - x;
        add(x, m_values[first]);
        if (last == first)
            return;
        // Where in the column they lie cannot be seen.
        add(x + width / 3, minMax.min);
        add(x + width * 2 / 3, minMax.max);
        add(x + width, m_values[last]);
    }

    // The first index beyond \a column: galloping from a guess by the density of the points.
    std::size_t endOfColumn(std::size_t from, std::size_t to, double column) const
    {
        const double edge = m_columns.from + m_width * (column + 1);
        const auto time = [this](std::size_t i) { return static_cast<double>(m_times[i]); };
        std::size_t step = 16;
        std::size_t low = from + 1; // the column holds at least the point it was found by
        std::size_t high = low;
        while (high < to && time(high) < edge) {
            low = high;
            high = std::min(to, high + step);
            step *= 2;
        }
        const auto begin = m_times.begin();
        const auto found = std::lower_bound(
            begin + static_cast<std::ptrdiff_t>(low), begin + static_cast<std::ptrdiff_t>(high),
            edge, [](TimeMs a, double b) { return static_cast<double>(a) < b; });
        return static_cast<std::size_t>(found - begin);
    }

    std::span<const TimeMs> m_times;
    std::span<const double> m_values;
    const MinMaxPyramid &m_pyramid;
    const PixelColumns m_columns;
    const double m_width;
    DecimatedLine m_line;
};

} // namespace

std::span<const LinePoint> DecimatedLine::run(std::size_t index) const
{
    const std::size_t end = index + 1 < starts.size() ? starts[index + 1] : points.size();
    return std::span(points).subspan(starts[index], end - starts[index]);
}

DecimatedLine decimate(std::span<const TimeMs> times, std::span<const double> values,
                       const MinMaxPyramid &pyramid, std::span<const std::size_t> gaps,
                       const PixelColumns &columns)
{
    if (times.empty() || columns.isEmpty())
        return {};
    const auto index = [&times](auto it) { return static_cast<std::size_t>(it - times.begin()); };
    std::size_t from = index(
        std::lower_bound(times.begin(), times.end(), columns.from, [](TimeMs time, double edge) {
            return static_cast<double>(time) < edge;
        }));
    std::size_t to = index(
        std::upper_bound(times.begin(), times.end(), columns.to, [](double edge, TimeMs time) {
            return edge < static_cast<double>(time);
        }));
    from -= from > 0 ? 1 : 0;
    to += to < times.size() ? 1 : 0;

    const bool isDecimated = to - from > kPointsPerColumn * static_cast<std::size_t>(columns.count);
    Decimator decimator(times, values, pyramid, columns);
    std::size_t begin = from;
    const auto addRun = [&](std::size_t end) {
        if (isDecimated)
            decimator.addColumns(begin, end);
        else
            decimator.addAll(begin, end);
        begin = end;
    };
    for (auto gap = std::upper_bound(gaps.begin(), gaps.end(), from); gap != gaps.end(); ++gap) {
        if (*gap >= to)
            break;
        if (isDecimated && decimator.columnOf(*gap - 1) == decimator.columnOf(*gap))
            continue;
        addRun(*gap);
    }
    addRun(to);
    DecimatedLine line = decimator.take();
    line.isDecimated = isDecimated;
    return line;
}

} // namespace meterdesk
