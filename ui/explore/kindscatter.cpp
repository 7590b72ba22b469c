// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/kindscatter.h"

#include <QCoreApplication>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartKind)
};

} // namespace

QString ScatterKind::name() const
{
    //: A kind of chart: use against outdoor temperature
    return Text::tr("Scatter against temperature");
}

void ScatterKind::build(const ChartOrder &order, ChartPicture &picture) const
{
    if (!order.temperature)
        return;
    picture.scatter = std::make_shared<Scatter>(
        scatter(*shownReadings(order.sources.first()), resolution(order.choice.resolution),
                order.zone, order.window, *order.temperature));
    picture.scatterFit = {regression(*picture.scatter), bentFit(*picture.scatter)};
}

} // namespace meterdesk
