// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/heatmap.h"
#include "ui/charts/heatramp.h"

#include <QImage>

namespace meterdesk {

//! The device pixel that day \a index of \a days begins at in a picture of \a width pixels.
int heatEdge(int index, int count, int width);

//! The cells of \a map as a picture of \a size device pixels: days from left to right, slots from
//! top to bottom. A cell is one colour to its edges; where several days share a pixel, it has the
//! mean of their values. No data is hatched, as is a pixel that half of is not known. \a ratio:
//! device pixels per pixel, for the hatch. Three years of quarter hours in a few milliseconds.
QImage heatImage(const HeatMap &map, const HeatRamp &ramp, const LookTokens &colours,
                 const QSize &size, qreal ratio);

} // namespace meterdesk
