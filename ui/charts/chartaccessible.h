// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meterdesk {

//! A widget that has this property set to true is a chart, too, without a value.
inline constexpr char kChartProperty[] = "isChart";

//! Makes every TimeChartView, DeltaChartView, HeatMapView and CurveChartView a chart on the
//! accessibility bus: its accessible name and description are the widget's own, its value is what
//! stands at the cursor or is selected. Once for each process; called by the views.
void installChartAccessibility();

} // namespace meterdesk
