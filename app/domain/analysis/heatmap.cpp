// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/heatmap.h"

#include "domain/analysis/quantile.h"
#include "domain/gaps.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr TimeMs kMinute = 60'000;
constexpr TimeMs kHour = 60 * kMinute;
constexpr TimeMs kDay = 24 * kHour;

double completeValue(const Consumption &use, std::size_t index)
{
    return use.isComplete(index) ? use.values[index] : std::nan("");
}

QDate localDate(TimeMs time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).date();
}

// Sets the days and their sums. A date that the zone never had (Samoa, 30 December 2011) keeps an
// empty row.
void setDays(const Consumption &days, const QTimeZone &zone, HeatMap *map)
{
    map->firstDay = localDate(days.edges.front(), zone);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto row =
            static_cast<std::size_t>(map->firstDay.daysTo(localDate(days.edges[i], zone)));
        map->dayEdges.resize(row, days.edges[i]);
        map->daySums.resize(row, std::nan(""));
        map->dayEdges.push_back(days.edges[i]);
        map->daySums.push_back(completeValue(days, i));
    }
    map->days = static_cast<int>(map->daySums.size());
    map->dayEdges.push_back(days.edges.back());
    for (std::size_t i = 0; i < map->daySums.size(); ++i) {
        const TimeMs length = map->dayEdges[i + 1] - map->dayEdges[i];
        map->dayHours.push_back(static_cast<std::uint8_t>((length + kHour / 2) / kHour));
    }
}

// Fills the cells of one day with the periods [from, to) of \a use.
class RowFiller
{
public:
    RowFiller(const Consumption &use, const QTimeZone &zone, HeatMap *map)
        : m_use(use)
        , m_zone(zone)
        , m_map(map)
        , m_slots(static_cast<std::size_t>(map->slotsPerDay))
    { }

    void fill(std::size_t row, std::size_t from, std::size_t to)
    {
        double *cells = m_map->values.data() + row * m_slots;
        const TimeMs begin = m_map->dayEdges[row];
        const bool isPlain = to - from == m_slots && m_map->dayEdges[row + 1] - begin == kDay
            && m_use.edges[from] == begin;
        if (isPlain) {
            for (std::size_t i = 0; i < m_slots; ++i)
                cells[i] = completeValue(m_use, from + i);
            return;
        }
        // The clock is put, or the readings begin or end on this day.
        m_counts.assign(m_slots, 0);
        for (std::size_t i = from; i < to; ++i) {
            const QTime clock = QDateTime::fromMSecsSinceEpoch(m_use.edges[i], m_zone).time();
            const auto slot = static_cast<std::size_t>(clock.msecsSinceStartOfDay())
                / static_cast<std::size_t>(kDay / m_map->slotsPerDay);
            const double value = completeValue(m_use, i);
            const int count = ++m_counts[slot];
            cells[slot] = count == 1 ? value : cells[slot] + (value - cells[slot]) / count;
        }
    }

private:
    const Consumption &m_use;
    const QTimeZone &m_zone;
    HeatMap *m_map;
    const std::size_t m_slots;
    std::vector<int> m_counts;
};

void setColours(HeatMap *map)
{
    const auto slots = static_cast<std::size_t>(map->slotsPerDay);
    std::vector<double> sums(slots, 0);
    std::vector<int> counts(slots, 0);
    std::vector<double> known;
    known.reserve(map->values.size());
    for (std::size_t i = 0; i < map->values.size();) {
        for (std::size_t slot = 0; slot < slots; ++slot, ++i) {
            const double value = map->values[i];
            if (std::isnan(value))
                continue;
            sums[slot] += value;
            ++counts[slot];
            known.push_back(value);
        }
    }
    for (std::size_t slot = 0; slot < slots; ++slot)
        map->slotMeans.push_back(counts[slot] > 0 ? sums[slot] / counts[slot] : std::nan(""));
    map->low = quantile(known, 0.02);
    map->high = quantile(known, 0.98);
}

} // namespace

HeatMap heatMap(const ReadingSeries &readings, const QTimeZone &zone, const TimeRange &range,
                Resolution resolution)
{
    HeatMap map;
    const bool isQuarter = resolution == Resolution::QuarterHour;
    map.slotsPerDay = isQuarter ? 96 : 24;
    const Consumption days = consumption(readings, Resolution::Day, zone, range);
    if (days.isEmpty()) {
        map.low = map.high = std::nan("");
        return map;
    }
    setDays(days, zone, &map);
    map.isInterpolated = usualInterval(readings.times()) > kDay / map.slotsPerDay;
    map.values.assign(map.daySums.size() * static_cast<std::size_t>(map.slotsPerDay), std::nan(""));
    const Consumption use =
        consumption(readings, isQuarter ? Resolution::QuarterHour : Resolution::Hour, zone,
                    {map.dayEdges.front(), map.dayEdges.back()});
    RowFiller filler(use, zone, &map);
    std::size_t from = 0;
    for (std::size_t row = 0; row < map.daySums.size(); ++row) {
        std::size_t to = from;
        while (to < use.size() && use.edges[to] < map.dayEdges[row + 1])
            ++to;
        filler.fill(row, from, to);
        from = to;
    }
    setColours(&map);
    return map;
}

double usual(const HeatMap &map, int day, int slot)
{
    std::vector<double> values;
    for (int other = day % 7; other < map.days; other += 7) {
        const double value = map.value(other, slot);
        if (!std::isnan(value))
            values.push_back(value);
    }
    return median(values);
}

} // namespace meterdesk
