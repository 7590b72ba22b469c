// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriespainter.h"

#include <QGraphicsItem>
#include <QList>

namespace meterdesk {

//! The data of a chart as one item of its scene, painted over the plot area on the grid of device
//! pixels. What is painted is kept while nothing changes, so that moving the cursor is cheap. Owned
//! by the scene.
class DenseLineItem : public QGraphicsItem
{
public:
    DenseLineItem();

    //! Data, place (scene coordinates) and time at its edges. \a shape: how it is drawn.
    void setContent(ChartSeries::Pointer series, const QRectF &plot, const TimeRange &range,
                    double bottom, double top, SeriesShape shape);
    //! Fills with \a fill down to zero where it is valid.
    void setColours(const QColor &line, const QColor &fill);
    //! \a width of the line in device-independent pixels; \a dashes: how long it is drawn and left
    //! out by turns, in pixels along the axis of time; empty for a whole line.
    void setPen(qreal width, const QList<int> &dashes);

    QRectF boundingRect() const override { return m_plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartSeries::Pointer m_series;
    QRectF m_plot;
    TimeRange m_range;
    double m_bottom = 0;
    double m_top = 1;
    SeriesShape m_shape = SeriesShape::Line;
    QColor m_line;
    QColor m_fill;
    qreal m_penWidth = 1.5;
    QList<int> m_dashes;
    SeriesPainter m_painter;
    PlotGeometry m_painted; // what m_painter was built for
    bool m_isStale = true;
};

} // namespace meterdesk
