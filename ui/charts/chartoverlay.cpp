// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kMarker = 4;
constexpr qreal kBracketFoot = 6;
constexpr float kWash = 0.16F;

QPolygonF markerPolygon(const QPointF &at, int shape)
{
    const qreal r = kMarker + 0.5;
    switch (shape % 4) {
    case 1: // square
        return QPolygonF(QRectF(at.x() - kMarker, at.y() - kMarker, 2 * kMarker, 2 * kMarker));
    case 2: // triangle
        return QPolygonF({at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)});
    default: // rhomb
        return QPolygonF({at + QPointF(0, -r - 1), at + QPointF(r + 1, 0), at + QPointF(0, r + 1),
                          at + QPointF(-r - 1, 0)});
    }
}

} // namespace

void paintSelection(QPainter *painter, const QRectF &rect, const LookTokens &colours)
{
    QColor wash(colours.accent);
    wash.setAlphaF(kWash);
    painter->fillRect(rect, wash);
    painter->fillRect(QRectF(std::round(rect.left()), rect.top(), 1, rect.height()),
                      QColor(colours.accent));
    painter->fillRect(QRectF(std::round(rect.right()) - 1, rect.top(), 1, rect.height()),
                      QColor(colours.accent));
}

void paintMarker(QPainter *painter, const QPointF &at, int shape, const QColor &ink,
                 const LookTokens &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ink);
    painter->setPen(QPen(QColor(colours.surface), 1.5));
    if (shape % 4 == 0)
        painter->drawEllipse(at, kMarker, kMarker);
    else
        painter->drawPolygon(markerPolygon(at, shape));
    painter->restore();
}

void paintLetter(QPainter *painter, const QPointF &at, QChar letter, const QColor &ink,
                 const LookTokens &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter->font());
    const QRectF box(at.x() - 7, at.y() - metrics.height() / 2, 14, metrics.height());
    painter->setPen(QPen(ink, 1.5));
    painter->setBrush(QColor(colours.surface));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QColor(colours.text));
    painter->drawText(box, Qt::AlignCenter, QString(letter));
    painter->restore();
}

QRectF paintBracket(QPainter *painter, qreal left, qreal right, qreal y, const QString &text,
                    const QRectF &plot, const QList<QRectF> &taken, const LookTokens &colours)
{
    const QColor ink(colours.warnMark);
    left = std::round(std::max(left, plot.left()));
    right = std::round(std::max(std::min(right, plot.right()), left + 3));
    y = std::round(y);
    painter->fillRect(QRectF(left, y, right - left, 1.5), ink);
    painter->fillRect(QRectF(left, y, 1.5, kBracketFoot), ink);
    painter->fillRect(QRectF(right - 1.5, y, 1.5, kBracketFoot), ink);
    const QFontMetricsF metrics(painter->font());
    QRectF words(0, y - metrics.height() - 3, metrics.horizontalAdvance(text), metrics.height());
    words.moveLeft((left + right - words.width()) / 2);
    words.moveLeft(std::clamp(words.left(), plot.left() + 2,
                              std::max(plot.left() + 2, plot.right() - words.width() - 2)));
    const auto meets = [&words](const QRectF &other) { return other.intersects(words); };
    if (words.width() > plot.width() || std::any_of(taken.begin(), taken.end(), meets))
        return {};
    QColor wash(colours.surface);
    wash.setAlphaF(0.85F);
    painter->fillRect(words.adjusted(-2, 0, 2, 1), wash);
    painter->setPen(QColor(colours.warn));
    painter->drawText(words, Qt::AlignCenter | Qt::TextDontClip, text);
    return words.adjusted(-8, 0, 8, 0);
}

} // namespace meterdesk
