// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The times of TimeChartView that nobody has asked the service for yet. They look other than gaps:
// there may be readings.
#include "ui/charts/chartdecor.h"
#include "ui/charts/timechartview.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kLeastWidth = 2; // a narrower stretch is not to be seen
constexpr qreal kDotDistance = 12;
constexpr qreal kDot = 1.5;

//! A grid of dots that stays in place while the stretch grows.
void paintDots(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    QList<QPointF> dots;
    int row = 0;
    for (qreal y = kDotDistance / 2; y < rect.bottom(); y += kDotDistance, ++row) {
        if (y < rect.top())
            continue;
        const qreal shift = row % 2 ? kDotDistance / 2 : 0;
        for (qreal x = std::floor(rect.left() / kDotDistance) * kDotDistance + shift;
             x < rect.right(); x += kDotDistance) {
            if (x >= rect.left())
                dots.append({x, y});
        }
    }
    painter->setPen(QPen(ink, kDot, Qt::SolidLine, Qt::RoundCap));
    painter->drawPoints(dots.constData(), int(dots.size()));
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
