// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartfill.h"

#include "domain/analysis/units.h"
#include "ui/charts/curvechartview.h"
#include "ui/charts/heatmapview.h"

#include <algorithm>

namespace meterdesk {

ChartLabels mainLabels(const ChartOrder &order)
{
    const ChartSource &source = order.sources.first();
    ChartLabels labels = chartLabels(source, *source.readings, order.zone);
    labels.decimals = std::max(labels.decimals, 1);
    return labels;
}

void fill(HeatMapView &view, const ChartOrder &order, const ChartPicture &picture)
{
    view.setMap(picture.heatMap, mainLabels(order));
}

void fill(CurveChartView &view, const ChartOrder &order, const ChartPicture &picture)
{
    const ChartLabels labels = mainLabels(order);
    if (picture.averageDay) {
        view.setAverageDay(picture.averageDay, labels);
    } else if (picture.durationCurve) {
        ChartLabels power = labels;
        if (!power.isOfValues)
            power.unit = powerUnit(power.unit);
        power.axisTitle = power.unit;
        view.setDurationCurve(picture.durationCurve, power);
    } else if (picture.scatter) {
        view.setScatter(picture.scatter, picture.scatterFit, labels, QStringLiteral("°C"));
    } else {
        view.clear();
    }
}

} // namespace meterdesk
