// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/vectorseries.h"

#include "domain/decimate.h"
#include "ui/charts/seriespainter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kColumnsPerUnit = 4;

class VectorPainter
{
public:
    VectorPainter(QPainter *painter, const ChartSeries &series, const VectorSeries &how)
        : m_painter(painter)
        , m_series(series)
        , m_how(how)
        , m_columns{double(how.range.from), double(how.range.to),
                    std::max(1, qRound(how.plot.width() * kColumnsPerUnit))}
    { }

    void paintBars() const;
    void paintCourse() const;

private:
    //! \a x in columns.
    qreal xOf(double x) const
    {
        return m_how.plot.left() + x * m_how.plot.width() / m_columns.count;
    }
    qreal yOf(double value) const
    {
        return m_how.plot.top()
            + (m_how.top - value) / (m_how.top - m_how.bottom) * m_how.plot.height();
    }
    qreal zero() const { return std::clamp(yOf(0), m_how.plot.top(), m_how.plot.bottom()); }
    QPolygonF lineOf(std::span<const LinePoint> run, bool isDecimated) const;
    double endOf(const LinePoint &last) const;
    QPolygonF cut(const QPolygonF &line) const;
    void paintLine(const QPolygonF &line) const;

    QPainter *m_painter;
    const ChartSeries &m_series;
    const VectorSeries &m_how;
    PixelColumns m_columns;
};

void VectorPainter::paintBars() const
{
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_how.line);
    const auto [from, to] = m_series.indicesIn(m_how.range);
    for (std::size_t i = from; i < to; ++i) {
        if (!m_series.hasValue(i))
            continue;
        const qreal left = xOf(m_columns.position(double(m_series.times()[i])));
        const qreal right = xOf(m_columns.position(double(m_series.endOf(i))));
        const qreal space = std::clamp((right - left) / 5, 0.5, m_how.penWidth * 4);
        const qreal y = yOf(m_series.values()[i]);
        const QRectF bar(left + space / 2, std::min(y, zero()), std::max(0.5, right - left - space),
                         std::abs(zero() - y));
        const QRectF shown = bar & m_how.plot;
        if (!shown.isEmpty())
            m_painter->drawRect(shown);
    }
}

void VectorPainter::paintCourse() const
{
    const DecimatedLine line = decimate(m_series.times(), m_series.values(), m_series.pyramid(),
                                        m_series.gaps(), m_columns);
    for (std::size_t i = 0; i < line.starts.size(); ++i)
        paintLine(cut(lineOf(line.run(i), line.isDecimated)));
}

QPolygonF VectorPainter::lineOf(std::span<const LinePoint> run, bool isDecimated) const
{
    const bool isSteps = m_how.shape == SeriesShape::Steps;
    QPolygonF line;
    line.reserve(qsizetype(run.size() * 2 + 1));
    for (const LinePoint &point : run) {
        const QPointF at(xOf(point.x), yOf(point.y));
        if (isSteps && !line.isEmpty() && line.last().y() != at.y())
            line << QPointF(at.x(), line.last().y());
        line << at;
    }
    // The last value of a run holds to the end of its period.
    if (isSteps && !isDecimated && !line.isEmpty())
        line << QPointF(endOf(run.back()), line.last().y());
    return line;
}

double VectorPainter::endOf(const LinePoint &last) const
{
    const double time = m_columns.from + last.x * (m_columns.to - m_columns.from) / m_columns.count;
    const std::size_t index = m_series.nearest(TimeMs(std::llround(time)));
    return xOf(m_columns.position(double(m_series.endOf(index))));
}

//! What of \a line, which goes from left to right, is between the edges of the plot.
QPolygonF VectorPainter::cut(const QPolygonF &line) const
{
    const qreal left = m_how.plot.left();
    const qreal right = m_how.plot.right();
    const auto between = [](const QPointF &a, const QPointF &b, qreal x) {
        return QPointF(x, a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y()));
    };
    QPolygonF inside;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF &at = line.at(i);
        if (i > 0) {
            const QPointF &before = line.at(i - 1);
            if (before.x() < left && at.x() > left)
                inside << between(before, at, left);
            if (before.x() < right && at.x() > right)
                inside << between(before, at, right);
        }
        if (at.x() >= left && at.x() <= right)
            inside << at;
    }
    return inside;
}

void VectorPainter::paintLine(const QPolygonF &line) const
{
    if (line.isEmpty())
        return;
    if (m_how.fill.isValid() && line.size() > 1) {
        QPolygonF area = line;
        area << QPointF(line.last().x(), zero()) << QPointF(line.first().x(), zero());
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_how.fill);
        m_painter->drawPolygon(area);
    }
    QPen pen(m_how.line, m_how.penWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!m_how.dashes.isEmpty()) {
        QList<qreal> pattern;
        for (const int dash : m_how.dashes)
            pattern << dash / m_how.penWidth;
        pen.setDashPattern(pattern);
    }
    m_painter->setBrush(Qt::NoBrush);
    if (line.size() == 1) {
        m_painter->setPen(QPen(m_how.line, m_how.penWidth, Qt::SolidLine, Qt::RoundCap));
        m_painter->drawPoint(line.first());
        return;
    }
    m_painter->setPen(pen);
    m_painter->drawPolyline(line);
}

} // namespace

bool isDrawing(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() != QPaintEngine::Raster
        && engine->type() != QPaintEngine::OpenGL2;
}

void paintVectorSeries(QPainter *painter, const ChartSeries &series, const VectorSeries &how)
{
    if (series.isEmpty() || how.plot.isEmpty() || how.range.isEmpty() || !(how.top > how.bottom))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const VectorPainter parts(painter, series, how);
    if (how.shape == SeriesShape::Bars)
        parts.paintBars();
    else
        parts.paintCourse();
    painter->restore();
}

} // namespace meterdesk
