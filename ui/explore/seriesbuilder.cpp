// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/seriesbuilder.h"

#include "domain/inpool.h"
#include "domain/onresult.h"
#include "ui/explore/chartkind.h"

namespace meterdesk {

namespace {

ChartSeries::Pointer historyOf(const ChartOrder &order)
{
    const ChartSource &source = order.sources.first();
    const ChartLabels labels{source.unit, {}, order.zone, 1};
    if (source.isOfValues())
        return ChartSeries::fromMeans(std::make_shared<Consumption>(meanCourse(
                                          valueHours(source), Resolution::Day, order.zone)),
                                      labels);
    return ChartSeries::fromConsumption(std::make_shared<Consumption>(consumption(
                                            *shownReadings(source), Resolution::Day, order.zone)),
                                        labels);
}

} // namespace

void SeriesBuilder::build(const ChartOrder &order)
{
    const int number = ++m_newest;
    const auto work = [order] {
        ChartPicture picture;
        ChartKind::of(order.choice.kind).build(order, picture);
        picture.history = historyOf(order);
        return picture;
    };
    onResult(inPool(work), this, [this, number](const ChartPicture &picture) {
        if (number == m_newest)
            Q_EMIT built(picture);
    });
}

void SeriesBuilder::notice(const ChartOrder &order, const AnomalyOptions &options)
{
    const int number = ++m_newestLook;
    const auto work = [order, options] {
        return findAnomalies(*shownReadings(order.sources.first()), order.zone, options);
    };
    onResult(inPool(work), this, [this, number](const std::vector<Anomaly> &anomalies) {
        if (number == m_newestLook)
            Q_EMIT noticed(anomalies);
    });
}

} // namespace meterdesk
