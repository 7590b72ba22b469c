// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdecor.h"

#include "ui/charts/charttexts.h"
#include "ui/charts/seriespainter.h"
#include "ui/charts/vectorseries.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kHatchDistance = 6;
constexpr int kTickRoom = 92; // device-independent pixels a label of the time axis is given
constexpr int kTagHeight = 18;
constexpr qreal kWideHatch = 40; // device-independent pixels; lines across more take long

//! One period of a hatch, \a size device pixels in both directions.
QPixmap hatchTile(const QColor &ink, int size, qreal width)
{
    const QString key =
        QStringLiteral("meterdesk-hatch/%1/%2/%3").arg(ink.rgba(), 0, 16).arg(size).arg(width);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    tile = QPixmap(size, size);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, width));
    for (int sum = 0; sum <= 2 * size; sum += size) // also what reaches in from the neighbours
        painter.drawLine(QPointF(sum + size, -size), QPointF(sum - 2 * size, 2 * size));
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

} // namespace

QFont smallFont(const QFont &font)
{
    QFont small(font);
    small.setPixelSize(std::max(11, QFontInfo(font).pixelSize() - 1));
    return small;
}

void paintHatch(QPainter *painter, const QRectF &rect, const LookTokens &colours)
{
    QColor ink(colours.border);
    ink.setAlphaF(0.6F);
    paintHatch(painter, rect, ink, kHatchDistance);
}

void paintHatch(QPainter *painter, const QRectF &rect, const QColor &ink, qreal step)
{
    const QTransform toDevice = painter->deviceTransform();
    const qreal ratio = toDevice.m11();
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    if (!isDrawing(*painter) && rect.width() > kWideHatch && toDevice.type() <= QTransform::TxScale
        && std::floor(step * ratio) == step * ratio) {
        enterDevicePixels(painter);
        painter->fillRect(toDevice.mapRect(rect), hatchTile(ink, qRound(step * ratio), ratio));
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1));
    QList<QLineF> lines;
    // From a fixed grid, so that the hatches of neighbours meet and panning does not make them
    // swim.
    const qreal first = std::floor((rect.left() + rect.top()) / step) * step;
    for (qreal sum = first; sum < rect.right() + rect.bottom(); sum += step) {
        // Cut at the edges, for devices without clipping.
        const qreal right = std::min(sum - rect.top(), rect.right());
        const qreal left = std::max(sum - rect.bottom(), rect.left());
        if (left < right)
            lines.append(QLineF(right, sum - right, left, sum - left));
    }
    painter->drawLines(lines);
    painter->restore();
}

qreal ChartDecor::xOf(TimeMs time) const
{
    return plot.left()
        + static_cast<double>(time - visible.from) / static_cast<double>(visible.to - visible.from)
        * plot.width();
}

QRectF ChartDecor::span(const TimeRange &range) const
{
    const qreal left = std::max<qreal>(plot.left(), xOf(range.from));
    const qreal right = std::min<qreal>(plot.right() + 1, xOf(range.to));
    return {left, qreal(plot.top()), std::max<qreal>(0, right - left), qreal(plot.height())};
}

TimeTicks ChartDecor::ticks() const
{
    return timeAxisTicks(visible, plot.width() / kTickRoom, zone);
}

void ChartDecor::paintWeekends(QPainter *painter) const
{
    for (const TimeRange &range : weekends(visible, zone))
        painter->fillRect(span(range), QColor(colours.header));
}

void ChartDecor::paintDividers(QPainter *painter) const
{
    const TimeTicks marks = ticks();
    for (const TimeTick &tick : marks.ticks)
        painter->fillRect(QRectF(std::round(xOf(tick.time)), plot.top(), 1, plot.height()),
                          QColor(tick.isMajor ? colours.line : colours.grid));
}

void ChartDecor::paintGaps(QPainter *painter, const ChartSeries &series) const
{
    const QString words = QCoreApplication::translate("meterdesk::ReadoutStrip", "no data");
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(words);
    qreal free = plot.left(); // right of the words written before
    painter->setFont(font);
    for (const TimeRange &gap : series.gapRanges()) {
        if (gap.to <= visible.from || gap.from >= visible.to)
            continue;
        const QRectF rect = span(gap);
        if (rect.width() < 1)
            continue;
        painter->fillRect(rect, QColor(colours.surface));
        paintHatch(painter, rect, colours);
        QRectF label(rect.center().x() - width / 2, plot.top() + 2, width, metrics.height());
        if (label.left() < free || label.right() > plot.right())
            continue;
        painter->fillRect(label.adjusted(-2, 0, 2, 0), QColor(colours.surface));
        painter->setPen(QColor(colours.muted));
        painter->drawText(label, Qt::AlignCenter, words);
        free = label.right() + width / 2;
    }
}

void ChartDecor::paintNotLoaded(QPainter *painter, const TimeRange &loaded) const
{
    if (loaded.isEmpty()) {
        paintHatch(painter, plot, colours);
        return;
    }
    if (loaded.from > visible.from)
        paintHatch(painter, span({visible.from, std::min(loaded.from, visible.to)}), colours);
    if (loaded.to < visible.to)
        paintHatch(painter, span({std::max(loaded.to, visible.from), visible.to}), colours);
}

void ChartDecor::paintTimeLabels(QPainter *painter) const
{
    const TimeTicks marks = ticks();
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(QColor(colours.muted));
    qreal free = plot.left();
    for (std::size_t i = 0; i < marks.ticks.size(); ++i) {
        const qreal x = std::round(xOf(marks.ticks[i].time));
        painter->fillRect(QRectF(x, plot.bottom() + 1, 1, 4), QColor(colours.border));
        const QString text = tickText(marks, i, zone, locale);
        const qreal width = metrics.horizontalAdvance(text);
        // Behind its mark: the label names the span that begins there.
        if (x + 6 < free || x + 6 + width > plot.right() + 12)
            continue;
        painter->drawText(QPointF(x + 6, plot.bottom() + 5 + metrics.ascent()), text);
        free = x + 6 + width + 8;
    }
}

void ChartDecor::paintCursor(QPainter *painter, qreal x, std::optional<qreal> y,
                             const QString &value, const QString &time, QRgb ink) const
{
    const QFontMetricsF metrics(font);
    const qreal line = std::round(x);
    painter->fillRect(QRectF(line, plot.top(), 1, plot.height()), QColor(colours.text));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    painter->setPen(Qt::NoPen);
    if (y && *y >= plot.top() - 1 && *y <= plot.bottom() + 1) {
        painter->setBrush(QColor(ink));
        painter->setPen(QPen(QColor(colours.surface), 1.5));
        painter->drawEllipse(QPointF(line + 0.5, *y), 4, 4);
        painter->setPen(Qt::NoPen);
        const qreal width = std::max<qreal>(metrics.horizontalAdvance(value) + 12, 44);
        const QRectF tag(plot.left() - 4 - width, *y - kTagHeight / 2.0, width, kTagHeight);
        painter->drawRoundedRect(tag, 2, 2);
        painter->setPen(QColor(colours.onAccent));
        painter->drawText(tag.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, value);
        painter->setPen(Qt::NoPen);
    }
    const qreal width = metrics.horizontalAdvance(time) + 24;
    QRectF tag(line - width / 2, plot.bottom() + 3, width, kTagHeight);
    tag.moveLeft(std::clamp(tag.left(), plot.left() - 40.0, plot.right() + 14.0 - width));
    painter->setBrush(QColor(colours.text));
    painter->drawRoundedRect(tag, 2, 2);
    painter->setPen(QColor(colours.surface));
    painter->drawText(tag, Qt::AlignCenter, time);
    painter->restore();
}

} // namespace meterdesk
