// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/kindaverageday.h"

#include <QCoreApplication>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartKind)
};

} // namespace

QString AverageDayKind::name() const
{
    return Text::tr("Average day");
}

void AverageDayKind::build(const ChartOrder &order, ChartPicture &picture) const
{
    const ChartSource &source = order.sources.first();
    if (source.isOfValues()) {
        const ValueHours hours = valueHours(source);
        const HeatMap map =
            heatMap(*hours.grown, order.zone, order.window, resolution(order.choice.resolution));
        picture.averageDay = std::make_shared<AverageDay>(averageDay(meansOf(map, hours)));
        return;
    }
    picture.averageDay =
        std::make_shared<AverageDay>(averageDay(*shownReadings(order.sources.first()), order.zone,
                                                order.window, resolution(order.choice.resolution)));
}

} // namespace meterdesk
