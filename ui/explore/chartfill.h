// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartpicture.h"

namespace meterdesk {

class CurveChartView;
class HeatMapView;

//! What is written at the figures of the first meter of \a order, whose unit is that of the chart.
ChartLabels mainLabels(const ChartOrder &order);
//! Shows what was made for \a order, which is not over time.
void fill(HeatMapView &view, const ChartOrder &order, const ChartPicture &picture);
void fill(CurveChartView &view, const ChartOrder &order, const ChartPicture &picture);

} // namespace meterdesk
