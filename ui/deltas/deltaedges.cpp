// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltaedges.h"

#include "ui/charts/chartdecor.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kBetween = 40; // both edges
constexpr int kMargin = 8; // left and right of a line, for its points
constexpr int kRadius = 4;
constexpr int kTick = 16; // from the label to the line
constexpr int kLineRoom = 8; // below it
constexpr int kLeastWidth = 420;
constexpr int kWidestEdge = 340;
constexpr double kLeastShare = 0.04; // so that the boundary stays apart from its readings

} // namespace

DeltaEdgesView::DeltaEdgesView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DeltaEdgesView::setEdges(const std::array<Edge, 2> &edges)
{
    m_edges = edges;
    update();
}

void DeltaEdgesView::clear()
{
    m_edges.reset();
    update();
}

QFont DeltaEdgesView::timeFont() const
{
    return smallFont(font());
}

QFont DeltaEdgesView::boldFont() const
{
    QFont bold = smallFont(font());
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize DeltaEdgesView::sizeHint() const
{
    return {2 * kWidestEdge + kBetween,
            3 * QFontMetrics(timeFont()).height() + kTick + 2 * kLineRoom + 2};
}

QSize DeltaEdgesView::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

void DeltaEdgesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void DeltaEdgesView::paintEvent(QPaintEvent *)
{
    if (!m_edges)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = std::min((this->width() - kBetween) / 2, kWidestEdge);
    paintEdge(&painter, m_edges->front(), {0, 0, width, height()});
    paintEdge(&painter, m_edges->back(), {width + kBetween, 0, width, height()});
}

//! Time and state one below the other, at one end of \a room.
void DeltaEdgesView::paintPoint(QPainter *painter, const Point &point, const QRect &room, int top,
                                Qt::Alignment alignment) const
{
    const LookTokens &colours = tokens(palette());
    const int line = QFontMetrics(timeFont()).height();
    painter->setFont(timeFont());
    painter->setPen(QColor(colours.muted));
    painter->drawText(QRect(room.left(), top, room.width(), line), int(alignment), point.time);
    painter->setPen(QColor(colours.text));
    painter->drawText(QRect(room.left(), top + line, room.width(), line), int(alignment),
                      point.state);
}

void DeltaEdgesView::paintEdge(QPainter *painter, const Edge &edge, const QRect &room) const
{
    const LookTokens &colours = tokens(palette());
    const QFontMetrics metrics(timeFont());
    const QFontMetrics bold(boldFont());
    const int left = room.left() + kMargin;
    const int right = room.right() - kMargin;
    const int lineY = metrics.height() + kTick;
    const bool isBetween = edge.before && edge.after;
    const double share = std::clamp(edge.share, kLeastShare, 1 - kLeastShare);
    const int x = isBetween ? left + int(std::lround((right - left) * share)) : left;

    const QString time = edge.at.time + QStringLiteral(": ");
    const int width = metrics.horizontalAdvance(time) + bold.horizontalAdvance(edge.at.state);
    const int label =
        std::clamp(x - width / 2, room.left(), std::max(room.left(), room.right() - width));
    painter->setFont(timeFont());
    painter->setPen(QColor(colours.text));
    painter->drawText(QPoint(label, metrics.ascent()), time);
    painter->setFont(boldFont());
    painter->drawText(QPoint(label + metrics.horizontalAdvance(time), metrics.ascent()),
                      edge.at.state);

    painter->setPen(QPen(QColor(colours.border), 1.5));
    painter->drawLine(left, lineY, right, lineY);
    painter->setPen(QPen(QColor(colours.text), 1.5, Qt::DotLine));
    painter->drawLine(x, metrics.height() + 2, x, lineY - kRadius - 1);
    const int texts = lineY + kLineRoom;
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(colours.accent));
    if (isBetween) {
        painter->drawEllipse(QPoint(left, lineY), kRadius, kRadius);
        painter->drawEllipse(QPoint(right, lineY), kRadius, kRadius);
        painter->setBrush(QColor(colours.surface));
        painter->setPen(QPen(QColor(colours.text), 1.5));
        painter->drawEllipse(QPoint(x, lineY), kRadius, kRadius);
        paintPoint(painter, *edge.before, room, texts, Qt::AlignLeft);
        paintPoint(painter, *edge.after, room, texts, Qt::AlignRight);
    } else {
        painter->drawEllipse(QPoint(x, lineY), kRadius, kRadius);
        paintPoint(painter, {edge.note, {}}, room, texts, Qt::AlignLeft);
    }
}

} // namespace meterdesk
