// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/seriesbuilder.h"

#include "models/formats.h"

#include <QPointer>
#include <QThreadPool>

namespace meterdesk {

namespace {

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
    // Answers in the GUI thread even when this object is gone by then.
    const std::shared_ptr<QObject> relay(new QObject,
                                         [](QObject *object) { object->deleteLater(); });
    QThreadPool::globalInstance()->start(
        [self = QPointer<SeriesBuilder>(this), relay, order, number] {
            const ChartSeries::Pointer series = seriesOf(order);
            const ChartSeries::Pointer history = order.wantsHistory ? historyOf(order) : nullptr;
            QMetaObject::invokeMethod(
                relay.get(),
                [self, relay, series, history, number] {
                    if (self && number == self->m_newest)
                        Q_EMIT self->built(series, history);
                },
                Qt::QueuedConnection);
        });
}

} // namespace meterdesk
