// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartpicture.h"

#include "models/formats.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kMostDecimals = 6;
constexpr int kMoneyDecimals = 2;

} // namespace

std::shared_ptr<const ReadingSeries> shownReadings(const ChartSource &source)
{
    if (!source.prices.isEmpty())
        return std::make_shared<ReadingSeries>(moneyStates(*source.readings, source.prices));
    if (source.factor == 1)
        return source.readings;
    auto shown = std::make_shared<ReadingSeries>();
    shown->reserve(source.readings->size());
    const auto times = source.readings->times();
    const auto states = source.readings->states();
    for (std::size_t i = 0; i < times.size(); ++i)
        shown->append({}, times[i], states[i] * source.factor);
    return shown;
}

ValueHours valueHours(const ChartSource &source)
{
    const auto points = shownReadings(source);
    return valueHours(points->times(), points->states(), source.pointKind());
}

ChartLabels chartLabels(const ChartSource &source, const ReadingSeries &, const QTimeZone &zone)
{
    if (!source.prices.isEmpty())
        return {source.unit, source.axisTitle, zone, kMoneyDecimals};
    // As many places as the register tells, moved with the unit.
    const int shift = source.factor == 1 ? 0 : int(std::ceil(-std::log10(source.factor)));
    const int decimals =
        std::clamp(decimalsOf(source.readings->states()) + shift, 0, kMostDecimals);
    return {source.unit, source.axisTitle, zone, decimals, source.isOfValues()};
}

} // namespace meterdesk
