// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace meterdesk {

enum class SeriesShape;

//! Whether \a painter makes a drawing (SVG, PDF, a printer) that has no pixels of its own.
bool isDrawing(const QPainter &painter);

//! How a series is put into a drawing, in the units of the painter.
struct VectorSeries
{
    QRectF plot;
    TimeRange range; //!< at the edges of plot
    double bottom = 0; //!< value at the lower edge
    double top = 1;
    SeriesShape shape;
    qreal penWidth = 1.5;
    QList<int> dashes; //!< as DenseLineItem::setPen()
    QColor line;
    QColor fill; //!< down to the value 0 where it is valid
};

//! Paints \a series as lines that stay sharp at any scale, from at most a few points for each
//! quarter of a unit: more cannot be seen on paper. Whatever lies outside of the plot is cut off,
//! also where the device knows no clipping, like SVG of Qt 6.4.
void paintVectorSeries(QPainter *painter, const ChartSeries &series, const VectorSeries &how);

} // namespace meterdesk
