// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/averageday.h"

#include "domain/analysis/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meterdesk {

namespace {

DayShape shapeOf(const HeatMap &map, bool isWeekend)
{
    std::vector<int> days;
    for (int day = 0; day < map.days; ++day) {
        if ((map.day(day).dayOfWeek() >= Qt::Saturday) == isWeekend)
            days.push_back(day);
    }
    DayShape shape;
    std::vector<bool> isKnown(days.size(), false);
    std::vector<double> values;
    for (int slot = 0; slot < map.slotsPerDay; ++slot) {
        values.clear();
        for (std::size_t i = 0; i < days.size(); ++i) {
            const double value = map.value(days[i], slot);
            if (std::isnan(value))
                continue;
            values.push_back(value);
            isKnown[i] = true;
        }
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        shape.mean.push_back(values.empty() ? std::nan("")
                                            : sum / static_cast<double>(values.size()));
        shape.low.push_back(quantile(values, 0.1));
        shape.high.push_back(quantile(values, 0.9));
    }
    shape.days = static_cast<int>(std::count(isKnown.begin(), isKnown.end(), true));
    return shape;
}

} // namespace

AverageDay averageDay(const HeatMap &map)
{
    return {map.slotsPerDay, shapeOf(map, false), shapeOf(map, true)};
}

AverageDay averageDay(const ReadingSeries &readings, const QTimeZone &zone, const TimeRange &range,
                      Resolution resolution)
{
    return averageDay(heatMap(readings, zone, range, resolution));
}

} // namespace meterdesk
