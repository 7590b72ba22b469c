// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/seriesbuilder.h"

#include "domain/inpool.h"
#include "domain/onresult.h"
#include "models/formats.h"

namespace meterdesk {

namespace {

struct Built
{
    ChartSeries::Pointer series;
    ChartSeries::Pointer history;
};

ChartSeries::Pointer seriesOf(const SeriesBuilder::Order &order)
{
    ChartLabels labels{order.unit, order.axisTitle, order.zone,
                       decimalsOf(order.readings->states())};
    if (order.kind == ChartSeries::Kind::Register)
        return ChartSeries::fromReadings(order.readings, labels);
    auto use =
        std::make_shared<Consumption>(consumption(*order.readings, order.resolution, order.zone));
    // Shares of an interval have places that the register does not show.
    if (order.resolution != Resolution::Interval)
        labels.decimals = std::max(labels.decimals, 1);
    return ChartSeries::fromConsumption(std::move(use), labels);
}

ChartSeries::Pointer historyOf(const SeriesBuilder::Order &order)
{
    const ChartLabels labels{order.unit, {}, order.zone, 1};
    return ChartSeries::fromConsumption(
        std::make_shared<Consumption>(consumption(*order.readings, Resolution::Day, order.zone)),
        labels);
}

} // namespace

void SeriesBuilder::build(const Order &order)
{
    const int number = ++m_newest;
    const auto work = [order] {
        return Built{seriesOf(order), order.wantsHistory ? historyOf(order) : nullptr};
    };
    onResult(inPool(work), this, [this, number](const Built &answer) {
        if (number == m_newest)
            Q_EMIT built(answer.series, answer.history);
    });
}

} // namespace meterdesk
