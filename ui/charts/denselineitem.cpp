// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/denselineitem.h"

#include "ui/charts/vectorseries.h"

#include <QPainter>
#include <QRegion>

#include <cmath>
#include <vector>

namespace meterdesk {

namespace {

// The whole pixels that \a plot touches, with the times and values at their edges: the columns of
// the decimation must lie on the pixels, or one in ten is wrong.
PlotGeometry alignedGeometry(const QRectF &plot, const TimeRange &range, double bottom, double top)
{
    PlotGeometry geometry;
    const int left = static_cast<int>(std::floor(plot.left() + 1e-6));
    const int right = static_cast<int>(std::ceil(plot.right() - 1e-6));
    const int upper = static_cast<int>(std::floor(plot.top() + 1e-6));
    const int lower = static_cast<int>(std::ceil(plot.bottom() - 1e-6));
    geometry.rect = QRect(left, upper, right - left, lower - upper);
    const double perPixel = static_cast<double>(range.to - range.from) / plot.width();
    geometry.from = static_cast<double>(range.from) - (plot.left() - left) * perPixel;
    geometry.to = static_cast<double>(range.to) + (right - plot.right()) * perPixel;
    const double perRow = (top - bottom) / plot.height();
    geometry.top = top + (plot.top() - upper) * perRow;
    geometry.bottom = bottom - (lower - plot.bottom()) * perRow;
    return geometry;
}

// The columns of \a rect in which a dashed line is drawn.
QRegion stripes(const QRect &rect, const QList<int> &dashes, qreal ratio)
{
    std::vector<QRect> columns;
    qreal x = rect.left();
    for (qsizetype i = 0; x <= rect.right(); ++i) {
        const qreal width = dashes.at(i % dashes.size()) * ratio;
        if (i % 2 == 0)
            columns.emplace_back(qRound(x), rect.top(), qRound(x + width) - qRound(x),
                                 rect.height());
        x += width;
    }
    QRegion region;
    region.setRects(columns.data(), static_cast<int>(columns.size()));
    return region;
}

} // namespace

DenseLineItem::DenseLineItem()
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void DenseLineItem::setContent(ChartSeries::Pointer series, const QRectF &plot,
                               const TimeRange &range, double bottom, double top, SeriesShape shape)
{
    if (m_plot != plot)
        prepareGeometryChange();
    m_series = std::move(series);
    m_plot = plot;
    m_range = range;
    m_bottom = bottom;
    m_top = top;
    m_shape = shape;
    m_isStale = true;
    update();
}

void DenseLineItem::setColours(const QColor &line, const QColor &fill)
{
    m_line = line;
    m_fill = fill;
    m_isStale = true;
    update();
}

void DenseLineItem::setPen(qreal width, const QList<int> &dashes)
{
    if (width == m_penWidth && dashes == m_dashes)
        return;
    m_penWidth = width;
    m_dashes = dashes;
    m_isStale = true;
    update();
}

void DenseLineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_series || m_series->isEmpty() || m_range.isEmpty())
        return;
    if (isDrawing(*painter)) {
        paintVectorSeries(
            painter, *m_series,
            {m_plot, m_range, m_bottom, m_top, m_shape, m_penWidth, m_dashes, m_line, m_fill});
        return;
    }
    painter->save();
    const QTransform toDevice = enterDevicePixels(painter);
    const PlotGeometry geometry =
        alignedGeometry(toDevice.mapRect(m_plot), m_range, m_bottom, m_top);
    if (m_isStale || geometry != m_painted) {
        const qreal ratio = toDevice.m11();
        m_painter.build(*m_series, geometry, m_shape, m_penWidth * ratio, m_fill.isValid());
        m_painted = geometry;
        m_isStale = false;
    }
    if (!m_dashes.isEmpty())
        painter->setClipRegion(stripes(geometry.rect, m_dashes, toDevice.m11()));
    m_painter.paint(painter, m_line, m_fill);
    painter->restore();
}

} // namespace meterdesk
