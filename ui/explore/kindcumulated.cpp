// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/kindcumulated.h"

#include <algorithm>

#include <QCoreApplication>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartKind)
};

} // namespace

QString CumulatedKind::name() const
{
    //: A kind of chart: use summed up from the begin of the period on
    return Text::tr("Cumulated");
}

void CumulatedKind::build(const ChartOrder &order, ChartPicture &picture) const
{
    for (const ChartSource &source : order.sources) {
        if (source.isOfValues()) {
            addCourse(order, source, picture);
            continue;
        }
        const auto readings = shownReadings(source);
        ChartLabels labels = chartLabels(source, *readings, order.zone);
        labels.decimals = std::max(labels.decimals, 1);
        const auto use = useOf(order, *readings);
        picture.layers << meterLayer(
            source,
            ChartSeries::fromCumulated(std::make_shared<Cumulated>(cumulate(*use)), labels));
        const auto comparisons = comparisonsOf(order, *use, *readings);
        for (int i = 0; i < int(comparisons.size()); ++i) {
            const auto uses = usesOf(*use, *comparisons.at(i));
            picture.layers << previousLayer(
                order, i,
                ChartSeries::fromCumulated(std::make_shared<Cumulated>(cumulate(*uses)), labels),
                nullptr);
        }
    }
}

} // namespace meterdesk
