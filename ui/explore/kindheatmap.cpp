// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/kindheatmap.h"

#include <QCoreApplication>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartKind)
};

} // namespace

QString HeatMapKind::name() const
{
    //: A kind of chart: a picture of days by hours
    return Text::tr("Heat map");
}

void HeatMapKind::build(const ChartOrder &order, ChartPicture &picture) const
{
    const ChartSource &source = order.sources.first();
    if (source.isOfValues()) {
        const ValueHours hours = valueHours(source);
        picture.heatMap = std::make_shared<HeatMap>(meansOf(
            heatMap(*hours.grown, order.zone, order.window, resolution(order.choice.resolution)),
            hours));
        return;
    }
    picture.heatMap =
        std::make_shared<HeatMap>(heatMap(*shownReadings(order.sources.first()), order.zone,
                                          order.window, resolution(order.choice.resolution)));
}

} // namespace meterdesk
