// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The times of TimeChartView that nobody has asked the service for yet. They look other than gaps:
// there may be readings.
#include "ui/charts/chartdecor.h"
#include "ui/charts/timechartview.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <cmath>
#include <iterator>

namespace meterdesk {

namespace {

constexpr qreal kLeastWidth = 2; // a narrower stretch is not to be seen
constexpr qreal kDotDistance = 12;
constexpr qreal kDot = 1.5;

//! The dots in a tile of a grid whose rows are shifted by turns, with those that reach into it.
constexpr QPointF kTileDots[] = {{0, kDotDistance / 2},
                                 {kDotDistance, kDotDistance / 2},
                                 {kDotDistance / 2, 1.5 * kDotDistance}};
constexpr QSizeF kTile{kDotDistance, 2 * kDotDistance};

QPen penOf(const QColor &ink)
{
    return QPen(ink, kDot, Qt::SolidLine, Qt::RoundCap);
}

//! One by one: where lines stay lines, as in a PDF.
void paintEachDot(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    QList<QPointF> dots;
    for (qreal y = 0; y < rect.bottom(); y += kTile.height()) {
        for (qreal x = std::floor(rect.left() / kTile.width()) * kTile.width(); x < rect.right();
             x += kTile.width()) {
            for (const QPointF &dot : {kTileDots[0], kTileDots[2]}) {
                if (rect.contains(dot + QPointF(x, y)))
                    dots.append(dot + QPointF(x, y));
            }
        }
    }
    painter->setPen(penOf(ink));
    painter->drawPoints(dots.constData(), int(dots.size()));
}

//! A grid of dots that stays in place while the stretch grows. Thousands of round dots would take
//! longer than all else of a chart: a picture of some is laid side by side.
void paintDots(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    if (painter->paintEngine()->type() != QPaintEngine::Raster)
        return paintEachDot(painter, rect, ink);
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap tile((kTile * ratio).toSize());
    tile.fill(Qt::transparent);
    QPainter dots(&tile);
    const QSizeF scale(tile.width() / kTile.width(), tile.height() / kTile.height());
    dots.scale(scale.width(), scale.height());
    dots.setRenderHints(painter->renderHints());
    dots.setPen(penOf(ink));
    dots.drawPoints(kTileDots, int(std::size(kTileDots)));
    dots.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / scale.width(), 1 / scale.height()));
    painter->fillRect(rect, brush);
}

} // namespace

void TimeChartView::setNotLoaded(const std::vector<TimeRange> &ranges)
{
    if (m_notLoaded == ranges)
        return;
    m_notLoaded = ranges;
    viewport()->update();
}

void TimeChartView::drawNotLoaded(QPainter *painter) const
{
    const LookTokens &colours = tokens(palette());
    const ChartDecor frame = decor();
    const QString words = tr("not loaded");
    const QFontMetricsF metrics(frame.font);
    const qreal width = metrics.horizontalAdvance(words);
    painter->setFont(frame.font);
    qreal free = m_plot.left(); // right of the words written before
    for (const TimeRange &range : *m_notLoaded) {
        if (range.to <= m_visible.from || range.from >= m_visible.to)
            continue;
        const qreal left = range.from <= m_visible.from ? m_plot.left() : frame.xOf(range.from);
        const qreal right = range.to >= m_visible.to ? m_plot.right() + 1 : frame.xOf(range.to);
        const QRectF rect(left, m_plot.top(), right - left, m_plot.height());
        if (rect.width() < kLeastWidth)
            continue;
        painter->fillRect(rect, QColor(colours.bg));
        paintDots(painter, rect, QColor(colours.border));
        const QRectF label(rect.center().x() - width / 2, rect.top() + 2, width, metrics.height());
        if (label.left() < free || label.right() > m_plot.right())
            continue;
        painter->fillRect(label.adjusted(-4, 0, 4, 0), QColor(colours.bg));
        painter->setPen(QColor(colours.muted));
        painter->drawText(label, Qt::AlignCenter, words);
        free = label.right() + width / 2;
    }
}

} // namespace meterdesk
