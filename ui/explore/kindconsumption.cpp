// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/kindconsumption.h"

#include <algorithm>

#include <QCoreApplication>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartKind)
};

} // namespace

QString ConsumptionKind::name() const
{
    return Text::tr("Consumption");
}

QString ConsumptionKind::seriesName() const
{
    //: A kind of chart: the values of a data series over time
    return Text::tr("Course");
}

void ConsumptionKind::build(const ChartOrder &order, ChartPicture &picture) const
{
    for (const ChartSource &source : order.sources) {
        if (source.isOfValues()) {
            addCourse(order, source, picture);
            continue;
        }
        const auto readings = shownReadings(source);
        ChartLabels labels = chartLabels(source, *readings, order.zone);
        // Shares of an interval have places that the register does not show.
        if (order.choice.resolution != Resolution::Interval)
            labels.decimals = std::max(labels.decimals, 1);
        const auto use = useOf(order, *readings);
        picture.layers << meterLayer(source, ChartSeries::fromConsumption(use, labels));
        const auto comparisons = comparisonsOf(order, *use, *readings);
        for (int i = 0; i < int(comparisons.size()); ++i)
            picture.layers << previousLayer(
                order, i, ChartSeries::fromConsumption(usesOf(*use, *comparisons.at(i)), labels),
                comparisons.at(i));
    }
}

} // namespace meterdesk
