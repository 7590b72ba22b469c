// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/kinddurationcurve.h"

#include <QCoreApplication>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartKind)
};

} // namespace

QString DurationCurveKind::name() const
{
    //: A kind of chart: the uses sorted by height, over the share of the time
    return Text::tr("Duration curve");
}

void DurationCurveKind::build(const ChartOrder &order, ChartPicture &picture) const
{
    const ChartSource &source = order.sources.first();
    if (source.isOfValues()) {
        const ValueHours hours = valueHours(source);
        picture.durationCurve = std::make_shared<DurationCurve>(
            meansOf(durationCurve(*useOf(order, *hours.grown)), hours));
        return;
    }
    picture.durationCurve = std::make_shared<DurationCurve>(
        durationCurve(*useOf(order, *shownReadings(order.sources.first()))));
}

} // namespace meterdesk
