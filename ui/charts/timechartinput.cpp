// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What TimeChartView paints on top of its axes and how it answers keys and the pointer.
#include "ui/charts/chartdecor.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/timechartview.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace meterdesk {

namespace {

constexpr int kDragDistance = 4;
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120;

} // namespace

ChartDecor TimeChartView::decor() const
{
    return {tokens(palette()), smallFont(font()),
            locale(),          m_plot,
            m_visible,         m_series ? m_series->labels().zone : QTimeZone::utc()};
}

void TimeChartView::drawBackground(QPainter *painter, const QRectF &)
{
    const LookTokens &colours = tokens(palette());
    painter->fillRect(viewport()->rect(), QColor(colours.surface));
    if (m_visible.isEmpty() || !m_visible.hasBegin())
        return;
    painter->save();
    painter->setClipRect(m_plot);
    const ChartDecor frame = decor();
    frame.paintWeekends(painter);
    frame.paintDividers(painter);
    if (m_series)
        frame.paintGaps(painter, *m_series);
    if (m_state == State::Loading)
        frame.paintNotLoaded(painter, m_series ? m_series->range() : TimeRange{0, 0});
    painter->restore();
}

void TimeChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const LookTokens &colours = tokens(palette());
    const ChartDecor frame = decor();
    painter->save();
    painter->setFont(frame.font);
    painter->setPen(QColor(colours.muted));
    if (m_series) {
        const ChartLabels &labels = m_series->labels();
        painter->drawText(QRect(8, 2, m_plot.right() - 8, m_plot.top() - 8),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          labels.axisTitle.isEmpty() ? labels.unit : labels.axisTitle);
    }
    if (!m_visible.isEmpty() && m_visible.hasBegin())
        frame.paintTimeLabels(painter);
    if (m_state == State::Empty && !m_emptyText.isEmpty()) {
        painter->setFont(font());
        painter->drawText(m_plot.adjusted(12, 12, -12, -12),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (m_cursor && m_series)
        drawCursor(painter);
    if (hasFocus())
        styleparts::paintFocusRing(painter, viewport()->rect(), colours, 0);
    painter->restore();
}

void TimeChartView::drawCursor(QPainter *painter) const
{
    const std::size_t index = *m_cursor;
    // A period is pointed at in its middle.
    const qreal x = (xOf(m_series->times()[index]) + xOf(m_series->endOf(index))) / 2;
    if (x < m_plot.left() - 1 || x > m_plot.right() + 1)
        return;
    const LookTokens &colours = tokens(palette());
    const bool hasValue = m_series->hasValue(index);
    const double value = m_series->values()[index];
    decor().paintCursor(painter, x, hasValue ? std::optional(yOf(value)) : std::nullopt,
                        numberText(value, m_series->labels().decimals, locale()),
                        pointTimeText(*m_series, index, locale(), true), colours.accent);
}

void TimeChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    updateValueAxis();
}

void TimeChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange)
        updateLook();
}

void TimeChartView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (turned.y() != 0)
        zoom(std::pow(kZoomStep, -turned.y() / kWheelNotch), event->position().x());
    else if (turned.x() != 0)
        pan(static_cast<TimeMs>(-turned.x() / kWheelNotch / 10
                                * static_cast<double>(m_visible.to - m_visible.from)));
    event->accept();
}

void TimeChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_dragFrom = event->position().toPoint();
    m_dragRange = m_visible;
    m_isDragging = false;
}

void TimeChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_dragFrom) {
        if (m_plot.contains(position))
            placeCursorAt(event->position().x());
        return;
    }
    const int moved = position.x() - m_dragFrom->x();
    m_isDragging = m_isDragging || std::abs(moved) >= kDragDistance;
    if (!m_isDragging)
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const double perPixel =
        static_cast<double>(m_dragRange.to - m_dragRange.from) / std::max(1, m_plot.width());
    const TimeMs from = m_dragRange.from - static_cast<TimeMs>(moved * perPixel);
    pan(from - m_visible.from);
}

void TimeChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragFrom && !m_isDragging && m_plot.contains(event->position().toPoint()))
        placeCursorAt(event->position().x());
    m_dragFrom.reset();
    m_isDragging = false;
    viewport()->unsetCursor();
}

void TimeChartView::placeCursorAt(qreal x)
{
    if (m_series && !m_series->isEmpty())
        setCursor(m_series->nearest(timeAt(x)));
}

void TimeChartView::moveCursor(qsizetype by)
{
    if (!m_series || m_series->isEmpty())
        return;
    const auto [first, last] = m_series->indicesIn(m_visible);
    if (!m_cursor) {
        // The first key brings the cursor to the side that it comes from.
        setCursor(std::min(by > 0 ? first : std::max(last, first + 1) - 1, m_series->size() - 1));
        return;
    }
    const auto size = static_cast<qsizetype>(m_series->size());
    setCursor(static_cast<std::size_t>(
        std::clamp<qsizetype>(static_cast<qsizetype>(*m_cursor) + by, 0, size - 1)));
}

void TimeChartView::keyPressEvent(QKeyEvent *event)
{
    const TimeMs length = m_visible.to - m_visible.from;
    const auto [first, last] =
        m_series ? m_series->indicesIn(m_visible) : std::pair<std::size_t, std::size_t>();
    const qsizetype leap = event->modifiers().testFlag(Qt::ControlModifier)
        ? std::max<qsizetype>(1, static_cast<qsizetype>(last - first) / 10)
        : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-leap);
        break;
    case Qt::Key_Right:
        moveCursor(leap);
        break;
    case Qt::Key_Home:
        setCursor(last > first ? std::optional(first) : std::nullopt);
        break;
    case Qt::Key_End:
        setCursor(last > first ? std::optional(last - 1) : std::nullopt);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / kZoomStep / kZoomStep, keyboardAnchor());
        break;
    case Qt::Key_Minus:
        zoom(kZoomStep * kZoomStep, keyboardAnchor());
        break;
    case Qt::Key_PageUp:
        pan(-length);
        break;
    case Qt::Key_PageDown:
        pan(length);
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

// Zooming by keys keeps the cursor in place where it is in view.
qreal TimeChartView::keyboardAnchor() const
{
    const qreal middle = m_plot.center().x();
    if (!m_cursor || !m_series)
        return middle;
    const qreal x = xOf(m_series->times()[*m_cursor]);
    return x >= m_plot.left() && x <= m_plot.right() ? x : middle;
}

void TimeChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TimeChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace meterdesk
