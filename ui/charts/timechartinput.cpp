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

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kDragDistance = 4;
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120;

//! What stands above the axis at the right.
QString rightTitle(const ChartLayers &layers)
{
    for (const ChartLayer &layer : layers) {
        const ChartLabels &labels = layer.series->labels();
        if (layer.isRight)
            return labels.axisTitle.isEmpty() ? labels.unit : labels.axisTitle;
    }
    return {};
}

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
    if (m_notLoaded)
        drawNotLoaded(painter);
    else if (m_state == State::Loading)
        frame.paintNotLoaded(painter, m_series ? m_series->range() : TimeRange{0, 0});
    drawSelection(painter);
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
    m_rightAxis.paint(painter, m_plot, rightTitle(m_layers), colours, locale());
    drawAnnotations(painter);
    drawFlags(painter);
    drawLetters(painter);
    if (m_cursor && m_series)
        drawCursor(painter);
    if (hasFocus())
        styleparts::paintFocusRing(painter, viewport()->rect(), colours, 0);
    painter->restore();
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
    const double length = static_cast<double>(m_visible.to - m_visible.from);
    const QPoint pixels = event->pixelDelta();
    QPoint turned = event->angleDelta();
    // With Shift a plain wheel goes sideways, too.
    if (event->modifiers().testFlag(Qt::ShiftModifier) && turned.x() == 0)
        turned = {turned.y(), 0};
    if (std::abs(turned.x()) <= std::abs(turned.y()))
        zoom(std::pow(kZoomStep, -turned.y() / kWheelNotch), event->position().x());
    else if (pixels.x() != 0) // a touchpad: the data stays under the fingers
        pan(static_cast<TimeMs>(-pixels.x() * length / std::max(1, m_plot.width())));
    else
        pan(static_cast<TimeMs>(-turned.x() / kWheelNotch / 10 * length));
    event->accept();
}

void TimeChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_isSelecting =
        event->modifiers().testFlag(Qt::ShiftModifier) && m_series && !m_series->isEmpty();
    if (m_isSelecting) {
        m_selectFrom = m_series->times()[m_series->nearest(timeAt(event->position().x()))];
        placeCursorAt(event->position().x());
        return;
    }
    m_dragFrom = event->position().toPoint();
    m_dragRange = m_visible;
    m_isDragging = false;
}

void TimeChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_isSelecting) {
        const qreal x = std::clamp<qreal>(event->position().x(), m_plot.left(), m_plot.right());
        placeCursorAt(x);
        selectTo(m_series->nearest(timeAt(x)));
        return;
    }
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
    m_isSelecting = false;
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

//! The keys that move the cursor; with Shift they take the selection with them.
bool TimeChartView::moveByKey(QKeyEvent *event)
{
    const auto [first, last] =
        m_series ? m_series->indicesIn(m_visible) : std::pair<std::size_t, std::size_t>();
    const qsizetype leap = event->modifiers().testFlag(Qt::ControlModifier)
        ? std::max<qsizetype>(1, static_cast<qsizetype>(last - first) / 10)
        : 1;
    const bool isSelecting = event->modifiers().testFlag(Qt::ShiftModifier);
    if (isSelecting && !m_selectFrom && m_cursor)
        m_selectFrom = m_series->times()[*m_cursor];
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
    default:
        return false;
    }
    if (!isSelecting)
        m_selectFrom.reset();
    else if (m_cursor)
        selectTo(*m_cursor);
    return true;
}

void TimeChartView::keyPressEvent(QKeyEvent *event)
{
    const TimeMs length = m_visible.to - m_visible.from;
    event->accept();
    // Alt with an arrow is another one's.
    if (!event->modifiers().testFlag(Qt::AltModifier) && moveByKey(event))
        return;
    switch (event->key()) {
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
    case Qt::Key_Escape:
        if (m_selection) {
            setSelection(std::nullopt);
            break;
        }
        [[fallthrough]];
    default:
        event->ignore();
    }
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
