// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriespainter.h"

#include <QPainter>
#include <QTransform>

#include <cmath>
#include <limits>

namespace meterdesk {

namespace {

// A dense line that rises by less in a column is drawn as lines all the same: it has no steep parts
// that would lie over each other, and columns would look like stairs.
constexpr double kSmooth = 3; // pixels
constexpr double kSteep = 10; // pixels; the same where lines are no wider than four columns
constexpr double kMostLines = 1.5; // pen widths a column; each takes as long as many rectangles
constexpr double kSame = 0.5; // pixels; nearer points of a column look like one
constexpr double kFar = 1e6; // pixels; beyond it the raster engine loses precision

constexpr int kGroup = 16; // columns that are filled together: a line of the cache
constexpr int kSmallGroup = 4; // in what is left of them
constexpr int kTall = 12; // pixels; less in common is not worth a rectangle

double clamped(double y)
{
    return std::clamp(y, -kFar, kFar);
}

// Neighbours have most of their rows in common. Filled together these take a fraction of the time:
// each row of a single column is another line of memory. \a columns are one pixel wide, from left
// to right.
void addGrouped(QList<QRect> &rects, const QList<QRect> &columns, int group = kGroup)
{
    QList<QRect> above;
    QList<QRect> below;
    for (qsizetype begin = 0; begin < columns.size();) {
        QRect common = columns[begin];
        qsizetype end = begin + 1;
        for (; end < columns.size() && end - begin < group; ++end) {
            if (columns[end].x() != columns[end - 1].x() + 1)
                break;
            const int top = std::max(common.top(), columns[end].top());
            const int bottom = std::min(common.bottom(), columns[end].bottom());
            if (bottom - top < kTall)
                break;
            common.setCoords(common.left(), top, columns[end].right(), bottom);
        }
        rects.append(common);
        for (; begin < end; ++begin) {
            const QRect &column = columns[begin];
            if (column.top() < common.top())
                above.append({column.left(), column.top(), 1, common.top() - column.top()});
            if (column.bottom() > common.bottom())
                below.append(
                    {column.left(), common.bottom() + 1, 1, column.bottom() - common.bottom()});
        }
    }
    if (group > kSmallGroup) {
        addGrouped(rects, above, kSmallGroup);
        addGrouped(rects, below, kSmallGroup);
    } else {
        rects += above;
        rects += below;
    }
}

} // namespace

double PlotGeometry::y(double value) const
{
    return clamped(rect.top() + (top - value) / (top - bottom) * rect.height());
}

QTransform enterDevicePixels(QPainter *painter)
{
    const QTransform toDevice = painter->deviceTransform();
    const QTransform world = painter->worldTransform();
    // The part of the way to the device that is not ours: ratio and offset of the widget.
    const QTransform rest = world.inverted() * toDevice;
    painter->setWorldTransform(rest.inverted());
    return toDevice;
}

void SeriesPainter::build(const ChartSeries &series, const PlotGeometry &geometry,
                          SeriesShape shape, qreal penWidth, bool isFilled)
{
    m_geometry = geometry;
    m_penWidth = std::max(penWidth, qreal(1));
    m_rects.clear();
    m_fill.clear();
    m_lines.clear();
    if (geometry.columns().isEmpty() || series.isEmpty())
        return;
    if (shape == SeriesShape::Bars) {
        addBars(series);
        return;
    }
    const DecimatedLine line = decimate(series.times(), series.values(), series.pyramid(),
                                        series.gaps(), geometry.columns());
    if (shape == SeriesShape::Line && !isManyLines(line)) {
        addLines(line);
        return;
    }
    if (line.isDecimated || shape == SeriesShape::Line)
        m_penWidth = std::max(1.0, std::floor(m_penWidth / 1.5)); // 1 px where 1.5 px would smear
    m_columns.assign(static_cast<std::size_t>(geometry.rect.width()),
                     {std::numeric_limits<int>::max(), std::numeric_limits<int>::lowest()});
    addColumns(line, shape);
    if (shape == SeriesShape::Steps && !line.isDecimated) {
        // The last value of each run holds to the end of its period.
        for (std::size_t i = 0; i < line.starts.size(); ++i) {
            const LinePoint last = line.run(i).back();
            const double time =
                geometry.from + last.x * (geometry.to - geometry.from) / geometry.columns().count;
            const std::size_t index = series.nearest(static_cast<TimeMs>(std::llround(time)));
            const double end =
                geometry.columns().position(static_cast<double>(series.endOf(index)));
            addSegment({last.x, geometry.y(last.y)}, {end, geometry.y(last.y)});
        }
    }
    columnsToRects(isFilled);
}

//! Whether single lines would take long: they cost their number and their length.
bool SeriesPainter::isManyLines(const DecimatedLine &line) const
{
    double way = 0; // up and down, in pixels
    for (std::size_t i = 0; i < line.starts.size(); ++i) {
        const std::span<const LinePoint> run = line.run(i);
        for (std::size_t k = 1; k < run.size(); ++k)
            way += std::abs(m_geometry.y(run[k].y) - m_geometry.y(run[k - 1].y));
    }
    const double width = m_geometry.rect.width();
    const double count = static_cast<double>(line.points.size());
    if (way < kSmooth * width)
        return false;
    return count * m_penWidth > kMostLines * width || (count > width / 4 && way > kSteep * width);
}

void SeriesPainter::addLines(const DecimatedLine &line)
{
    const double left = m_geometry.rect.left();
    for (std::size_t i = 0; i < line.starts.size(); ++i) {
        const std::span<const LinePoint> run = line.run(i);
        const auto at = [&](std::size_t k) {
            return QPointF(left + run[k].x, m_geometry.y(run[k].y));
        };
        QPointF before = at(0);
        for (std::size_t k = 1; k < run.size(); ++k) {
            const QPointF point = at(k);
            const bool isLast = k + 1 == run.size();
            if (!isLast && std::floor(point.x()) == std::floor(before.x())
                && std::abs(point.y() - before.y()) < kSame)
                continue;
            m_lines.append(QLineF(before, point));
            before = point;
        }
        if (run.size() == 1) // alone between gaps: a dot
            m_lines.append(QLineF(at(0) - QPointF(m_penWidth, 0), at(0) + QPointF(m_penWidth, 0)));
    }
}

void SeriesPainter::addColumns(const DecimatedLine &line, SeriesShape shape)
{
    for (std::size_t i = 0; i < line.starts.size(); ++i) {
        const std::span<const LinePoint> run = line.run(i);
        LinePoint before{run[0].x, m_geometry.y(run[0].y)};
        if (shape == SeriesShape::Steps || run.size() == 1)
            coverPoint(before.x, before.y);
        for (std::size_t k = 1; k < run.size(); ++k) {
            const LinePoint point{run[k].x, m_geometry.y(run[k].y)};
            if (shape == SeriesShape::Steps) {
                addSegment(before, {point.x, before.y});
                coverPoint(point.x, before.y);
                coverPoint(point.x, point.y);
            } else {
                addSegment(before, point);
            }
            before = point;
        }
    }
}

// Covers what a line covers, column by column: in each from where it enters to where it leaves.
void SeriesPainter::addSegment(const LinePoint &from, const LinePoint &to)
{
    const int last = static_cast<int>(std::floor(std::min<double>(to.x, m_geometry.rect.width())));
    int column = static_cast<int>(std::floor(std::max(from.x, -1.0)));
    if (column >= last) {
        cover(column, from.y, to.y);
        return;
    }
    const double slope = (to.y - from.y) / (to.x - from.x);
    const auto yAt = [&](double x) { return from.y + (x - from.x) * slope; };
    double y = column <= from.x ? from.y : yAt(column);
    for (; column < last; ++column) {
        const double next = yAt(column + 1);
        cover(column, y, next);
        y = next;
    }
    cover(last, y, to.x < m_geometry.rect.width() ? to.y : y);
}

// A steep line inks the rows whose middle it crosses within the column, as the raster engine does;
// a flat one the row it is in. So neighbouring columns do not both ink the row between them.
void SeriesPainter::cover(int column, double y1, double y2)
{
    const auto [top, bottom] = std::minmax(y1, y2);
    const int low = static_cast<int>(std::ceil(top - 0.5));
    const int high = static_cast<int>(std::ceil(bottom - 0.5)) - 1;
    if (low <= high) {
        coverRows(column, low, high);
    } else {
        const int row = static_cast<int>(std::floor((y1 + y2) / 2));
        coverRows(column, row, row);
    }
}

// A corner of steps, or a point alone, is inked wherever in its pixel it lies.
void SeriesPainter::coverPoint(double x, double y)
{
    const int row = static_cast<int>(std::floor(y));
    coverRows(static_cast<int>(std::floor(std::clamp(x, -1.0, kFar))), row, row);
}

void SeriesPainter::coverRows(int column, int low, int high)
{
    if (column < 0 || column >= static_cast<int>(m_columns.size()))
        return;
    Column &covered = m_columns[static_cast<std::size_t>(column)];
    covered.low = std::min(covered.low, low);
    covered.high = std::max(covered.high, high);
}

void SeriesPainter::columnsToRects(bool isFilled)
{
    // A value on the lower edge of the plot stays within it.
    for (Column &column : m_columns) {
        if (column.low <= column.high)
            column.low = std::min(column.low, m_geometry.rect.bottom());
        column.high = std::min(column.high, m_geometry.rect.bottom());
    }
    if (isFilled)
        addFill();
    widenColumns(std::max(1, qRound(m_penWidth)));
}

//! From the line to the value 0.
void SeriesPainter::addFill()
{
    const int base = qRound(std::clamp(m_geometry.y(0), double(m_geometry.rect.top()),
                                       double(m_geometry.rect.bottom() + 1)));
    QList<QRect> fills;
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const Column &column = m_columns[static_cast<std::size_t>(i)];
        const int x = m_geometry.rect.left() + i;
        if (column.low > column.high)
            continue;
        if (base > column.high)
            fills.append(QRect(x, column.high, 1, base - column.high));
        else if (base < column.low)
            fills.append(QRect(x, base, 1, column.low - base));
    }
    addGrouped(m_fill, fills);
}

//! The inked rows of each pixel column, with a pen of \a width pixels: what the columns around it
//! reach over to it. No pixel is filled twice.
void SeriesPainter::widenColumns(int width)
{
    const int before = (width - 1) / 2;
    const int count = static_cast<int>(m_columns.size());
    QList<QRect> rects;
    rects.reserve(count);
    for (int x = 0; x < count; ++x) {
        QRect inked; // null: nothing yet
        for (int i = std::max(0, x + before - width + 1); i <= std::min(count - 1, x + before);
             ++i) {
            const Column &column = m_columns[static_cast<std::size_t>(i)];
            if (column.low > column.high)
                continue;
            const QRect reached(m_geometry.rect.left() + x, column.low - before, 1,
                                column.high - column.low + width);
            const bool isApart = !inked.isNull()
                && (reached.top() > inked.bottom() + 1 || reached.bottom() < inked.top() - 1);
            if (isApart)
                m_rects.append(reached); // on the other side of a gap
            else
                inked |= reached;
        }
        if (!inked.isNull())
            rects.append(inked);
    }
    addGrouped(m_rects, rects);
}

void SeriesPainter::addBars(const ChartSeries &series)
{
    const PixelColumns columns = m_geometry.columns();
    const auto [from, to] = series.indicesIn({static_cast<TimeMs>(std::floor(m_geometry.from)),
                                              static_cast<TimeMs>(std::ceil(m_geometry.to))});
    const int base = qRound(m_geometry.y(0));
    for (std::size_t i = from; i < to; ++i) {
        if (!series.hasValue(i))
            continue;
        const int left = qRound(columns.position(static_cast<double>(series.times()[i])));
        const int right = qRound(columns.position(static_cast<double>(series.endOf(i))));
        const int space = std::clamp((right - left) / 5, 1, qRound(m_penWidth * 4));
        const int y = qRound(m_geometry.y(series.values()[i]));
        const QRect bar(m_geometry.rect.left() + left + space / 2, std::min(y, base),
                        std::max(1, right - left - space), std::max(1, std::abs(base - y)));
        m_rects.append(bar);
    }
}

void SeriesPainter::paint(QPainter *painter, const QColor &line, const QColor &fill) const
{
    painter->save();
    painter->setClipRect(m_geometry.rect, Qt::IntersectClip); // also far faster than without
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    if (!m_fill.isEmpty()) {
        painter->setBrush(fill);
        painter->drawRects(m_fill);
    }
    if (!m_rects.isEmpty()) {
        painter->setBrush(line);
        painter->drawRects(m_rects);
    }
    if (!m_lines.isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(line, m_penWidth, Qt::SolidLine, Qt::SquareCap));
        painter->drawLines(m_lines);
    }
    painter->restore();
}

} // namespace meterdesk
