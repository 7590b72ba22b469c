// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimate.h"
#include "ui/charts/chartseries.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QRect>

class QPainter;

namespace meterdesk {

//! Where a series is drawn, in device pixels, and what the edges stand for.
struct PlotGeometry
{
    QRect rect; //!< device pixels; each pixel column is a column of the decimation
    double from = 0; //!< ms UTC at the left edge
    double to = 1; //!< ms UTC at the right edge
    double bottom = 0; //!< value at the lower edge
    double top = 1; //!< value at the upper edge

    PixelColumns columns() const { return {from, to, rect.width()}; }
    double y(double value) const;
    friend bool operator==(const PlotGeometry &, const PlotGeometry &) = default;
};

enum class SeriesShape {
    Line, //!< points joined by straight lines
    Steps, //!< each value holds until the next
    Bars //!< a bar for each period
};

//! Puts a painter into device pixels: one unit is one pixel of what is painted on, also at
//! fractional scales, where the corner of a widget may lie between two pixels. Undone by
//! QPainter::restore(). Returns the map from the painter's coordinates of before.
QTransform enterDevicePixels(QPainter *painter);

//! Turns a series into few large primitives and paints them. Never a long wide polyline, which the
//! raster engine takes seconds for: where points are dense one rectangle for each pixel column,
//! else single lines.
class SeriesPainter
{
public:
    //! \a penWidth in device pixels. \a isFilled: down to the value 0.
    void build(const ChartSeries &series, const PlotGeometry &geometry, SeriesShape shape,
               qreal penWidth, bool isFilled);
    //! The painter is in device pixels; nothing is painted outside the geometry's rectangle.
    void paint(QPainter *painter, const QColor &line, const QColor &fill) const;

    bool isEmpty() const { return m_rects.isEmpty() && m_lines.isEmpty(); }
    //! Whether lines were made, which are smoothed; rectangles are not.
    bool hasLines() const { return !m_lines.isEmpty(); }

private:
    //! The rows that are inked in a column of pixels.
    struct Column
    {
        int low;
        int high;
    };

    void addLines(const DecimatedLine &line);
    bool isManyLines(const DecimatedLine &line) const;
    void addColumns(const DecimatedLine &line, SeriesShape shape);
    void addSegment(const LinePoint &from, const LinePoint &to);
    void cover(int column, double y1, double y2);
    void coverPoint(double x, double y);
    void coverRows(int column, int low, int high);
    void addBars(const ChartSeries &series);
    void columnsToRects(bool isFilled);
    void addFill();
    void widenColumns(int width);

    PlotGeometry m_geometry;
    qreal m_penWidth = 1;
    std::vector<Column> m_columns;
    QList<QRect> m_rects;
    QList<QRect> m_fill;
    QList<QLineF> m_lines;
};

} // namespace meterdesk
