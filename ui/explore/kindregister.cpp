// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/kindregister.h"

#include <QCoreApplication>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartKind)
};

} // namespace

QString RegisterKind::name() const
{
    //: A kind of chart: the states that were read off
    return Text::tr("Register");
}

void RegisterKind::build(const ChartOrder &order, ChartPicture &picture) const
{
    for (const ChartSource &source : order.sources) {
        if (source.isOfValues()) {
            addCourse(order, source, picture);
            continue;
        }
        const auto readings = shownReadings(source);
        picture.layers << meterLayer(
            source,
            ChartSeries::fromReadings(readings, chartLabels(source, *readings, order.zone)));
    }
}

} // namespace meterdesk
