// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartseries.h"

#include "domain/gaps.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

QTimeZone usable(const QTimeZone &zone)
{
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

ChartSeries::Pointer ChartSeries::fromReadings(std::shared_ptr<const ReadingSeries> readings,
                                               ChartLabels labels)
{
    std::shared_ptr<ChartSeries> series(new ChartSeries);
    series->m_kind = Kind::Register;
    series->m_labels = std::move(labels);
    series->m_labels.zone = usable(series->m_labels.zone);
    series->m_times = readings->times();
    series->m_values = readings->states();
    series->m_end = readings->isEmpty() ? 0 : readings->lastTime();
    series->m_gaps = findGaps(series->m_times);
    for (std::size_t gap : series->m_gaps)
        series->m_gapRanges.push_back({series->m_times[gap - 1], series->m_times[gap]});
    series->m_pyramid.extend(series->m_values);
    series->m_owner = std::move(readings);
    return series;
}

ChartSeries::Pointer ChartSeries::fromPoints(std::shared_ptr<const ReadingSeries> points,
                                             ChartLabels labels, bool isStepped)
{
    labels.isOfValues = true;
    const Pointer made = fromReadings(std::move(points), std::move(labels));
    std::shared_ptr<ChartSeries> series(new ChartSeries(*made));
    series->m_isStepped = isStepped;
    return series;
}

ChartSeries::Pointer ChartSeries::fromMeans(std::shared_ptr<const Consumption> means,
                                            ChartLabels labels)
{
    labels.isOfValues = true;
    return fromConsumption(std::move(means), std::move(labels));
}

ChartSeries::Pointer ChartSeries::fromConsumption(std::shared_ptr<const Consumption> consumption,
                                                  ChartLabels labels)
{
    std::shared_ptr<ChartSeries> series(new ChartSeries);
    series->m_kind = Kind::Consumption;
    series->m_labels = std::move(labels);
    series->m_labels.zone = usable(series->m_labels.zone);
    const std::size_t count = consumption->size();
    series->m_times = std::span(consumption->edges).first(count);
    series->m_end = count == 0 ? 0 : consumption->edges.back();
    series->m_ownValues = consumption->values;
    for (std::size_t i = 0; i < count; ++i) {
        // What was used in a gap is known at most as a whole: a figure for its parts would be made
        // up.
        if (consumption->flaws[i] & Consumption::Estimated)
            series->m_ownValues[i] = std::nan("");
        if (!std::isnan(series->m_ownValues[i]))
            continue;
        const TimeRange range{consumption->edges[i], consumption->edges[i + 1]};
        if (!series->m_gapRanges.empty() && series->m_gapRanges.back().to == range.from)
            series->m_gapRanges.back().to = range.to;
        else
            series->m_gapRanges.push_back(range);
    }
    series->m_values = series->m_ownValues;
    series->m_pyramid.extend(series->m_values);
    series->m_owner = std::move(consumption);
    return series;
}

ChartSeries::Pointer ChartSeries::fromCumulated(std::shared_ptr<const Cumulated> sums,
                                                ChartLabels labels)
{
    std::shared_ptr<ChartSeries> series(new ChartSeries);
    series->m_kind = Kind::Cumulated;
    series->m_labels = std::move(labels);
    series->m_labels.zone = usable(series->m_labels.zone);
    series->m_times = sums->edges;
    series->m_end = sums->isEmpty() ? 0 : sums->edges.back();
    series->m_ownValues = sums->values;
    for (std::size_t i = 1; i < sums->size(); ++i) {
        if (!sums->isHole[i])
            continue;
        series->m_ownValues[i] = std::nan("");
        const TimeRange range{sums->edges[i - 1], sums->edges[i]};
        if (!series->m_gapRanges.empty() && series->m_gapRanges.back().to == range.from)
            series->m_gapRanges.back().to = range.to;
        else
            series->m_gapRanges.push_back(range);
    }
    series->m_values = series->m_ownValues;
    series->m_pyramid.extend(series->m_values);
    series->m_owner = std::move(sums);
    return series;
}

TimeRange ChartSeries::range() const
{
    return isEmpty() ? TimeRange{0, 0} : TimeRange{m_times.front(), m_end};
}

TimeMs ChartSeries::endOf(std::size_t index) const
{
    if (m_kind != Kind::Consumption)
        return m_times[index];
    return index + 1 < m_times.size() ? m_times[index + 1] : m_end;
}

std::size_t ChartSeries::nearest(TimeMs time) const
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), time);
    if (after == m_times.begin())
        return 0;
    const std::size_t before = static_cast<std::size_t>(after - m_times.begin()) - 1;
    if (m_kind == Kind::Consumption || after == m_times.end())
        return before;
    return time - m_times[before] <= *after - time ? before : before + 1;
}

bool ChartSeries::hasValue(std::size_t index) const
{
    return index < m_values.size() && !std::isnan(m_values[index]);
}

std::pair<std::size_t, std::size_t> ChartSeries::indicesIn(const TimeRange &range) const
{
    const auto index = [this](auto it) { return static_cast<std::size_t>(it - m_times.begin()); };
    std::size_t from = index(std::lower_bound(m_times.begin(), m_times.end(), range.from));
    // A period that began before the range may reach into it.
    if (from > 0 && m_kind == Kind::Consumption && endOf(from - 1) > range.from)
        --from;
    // A reading at the very end is drawn.
    const auto end = m_kind != Kind::Consumption
        ? std::upper_bound(m_times.begin(), m_times.end(), range.to)
        : std::lower_bound(m_times.begin(), m_times.end(), range.to);
    return {from, std::max(from, index(end))};
}

} // namespace meterdesk
