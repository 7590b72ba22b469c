// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayer.h"

namespace meterdesk {

QColor ChartLayer::colour(const LookTokens &colours) const
{
    if (role == Role::Previous)
        return QColor(colours.previous);
    return QColor(colours.series[static_cast<std::size_t>(number) % colours.series.size()]);
}

QList<int> ChartLayer::dashes() const
{
    if (role != Role::Previous)
        return {};
    switch (number) {
    case 2:
        return {6, 3};
    case 3:
        return {2, 3};
    case 4:
        return {8, 3, 2, 3};
    case 5:
        return {12, 4};
    default:
        return {};
    }
}

std::optional<std::size_t> ChartLayer::pointFor(const ChartSeries &main, std::size_t index) const
{
    if (series.get() == &main)
        return index;
    if (series->isEmpty() || index >= main.size())
        return std::nullopt;
    const TimeMs time = main.times()[index];
    const TimeRange range = series->range();
    const bool isPeriods = series->kind() == ChartSeries::Kind::Consumption;
    if (time < range.from || (isPeriods ? time >= range.to : time > range.to))
        return std::nullopt;
    return series->nearest(time);
}

} // namespace meterdesk
