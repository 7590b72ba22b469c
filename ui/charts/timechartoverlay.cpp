// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What TimeChartView lays over its data: the cursor, the selection, what is noticed; and the ways
// to select and to zoom in that are not keys.
#include "ui/charts/chartdecor.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/timechartview.h"
#include "ui/widgets/theme.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr TimeMs kDay = 24 * 3'600'000LL;
constexpr qsizetype kWithLetters = 4; //!< from so many meters on colours alone do not do
constexpr int kBracketAbove = 12; //!< of the data below it
constexpr int kBracketRoom = 24; //!< for the words, from the top of the plot

} // namespace

// ---- Painted -----------------------------------------------------------------------------------

void TimeChartView::drawCursor(QPainter *painter) const
{
    const std::size_t index = *m_cursor;
    // A period is pointed at in its middle.
    const qreal x = (xOf(m_series->times()[index]) + xOf(m_series->endOf(index))) / 2;
    if (x < m_plot.left() - 1 || x > m_plot.right() + 1)
        return;
    const LookTokens &colours = tokens(palette());
    const ChartLayer &main = m_layers.first();
    const bool hasValue = m_series->hasValue(index);
    const double value = m_series->values()[index];
    decor().paintCursor(painter, x, hasValue ? std::optional(yOf(main, value)) : std::nullopt,
                        numberText(value, m_series->labels().decimals, locale()),
                        pointTimeText(*m_series, index, locale(), true), colours.accent);
    for (qsizetype i = 1; i < m_layers.size(); ++i) {
        const ChartLayer &layer = m_layers.at(i);
        const auto point = layer.pointFor(*m_series, index);
        if (!point || !layer.series->hasValue(*point))
            continue;
        const qreal y = yOf(layer, layer.series->values()[*point]);
        const int shape = layer.role == ChartLayer::Role::Previous ? 0 : layer.number;
        if (y >= m_plot.top() - 1 && y <= m_plot.bottom() + 1)
            paintMarker(painter, QPointF(std::round(x) + 0.5, y), shape, layer.colour(colours),
                        colours);
    }
}

void TimeChartView::drawSelection(QPainter *painter) const
{
    if (!m_selection)
        return;
    const qreal left = std::max<qreal>(m_plot.left(), xOf(m_selection->from));
    const qreal right = std::min<qreal>(m_plot.right() + 1, xOf(m_selection->to));
    if (right > left)
        paintSelection(
            painter, QRectF(left, m_plot.top(), std::max<qreal>(2, right - left), m_plot.height()),
            tokens(palette()));
}

void TimeChartView::drawAnnotations(QPainter *painter) const
{
    if (!m_series)
        return;
    QList<QRectF> taken;
    for (const ChartAnnotation &annotation : m_annotations) {
        const TimeRange &range = annotation.range;
        if (range.to <= m_visible.from || range.from >= m_visible.to)
            continue;
        const auto [from, to] = m_series->indicesIn(
            {std::max(range.from, m_visible.from), std::min(range.to, m_visible.to)});
        const MinMax minMax = m_series->pyramid().query(m_series->values(), from, to);
        const qreal above = minMax.isEmpty() ? m_plot.bottom() - 20.0 : yOf(minMax.max);
        const qreal y = std::clamp<qreal>(above - kBracketAbove, m_plot.top() + kBracketRoom,
                                          m_plot.bottom() - kBracketAbove);
        const QRectF words = paintBracket(painter, xOf(range.from), xOf(range.to), y,
                                          annotation.text, m_plot, taken, tokens(palette()));
        if (!words.isEmpty())
            taken << words;
    }
}

void TimeChartView::drawLetters(QPainter *painter) const
{
    if (m_layers.size() < kWithLetters)
        return;
    qreal free = m_plot.top();
    QList<std::pair<qreal, const ChartLayer *>> ends;
    for (const ChartLayer &layer : m_layers) {
        auto [from, to] = layer.series->indicesIn(m_visible);
        while (to > from && !layer.series->hasValue(to - 1))
            --to;
        if (to > from && !layer.letter.isNull())
            ends.append({yOf(layer, layer.series->values()[to - 1]), &layer});
    }
    std::sort(ends.begin(), ends.end());
    for (const auto &[wanted, layer] : std::as_const(ends)) {
        const qreal height = painter->fontMetrics().height();
        const qreal y = std::max(wanted, free + height / 2);
        paintLetter(painter, {m_plot.right() - 4.0, y}, layer->letter,
                    layer->colour(tokens(palette())), tokens(palette()));
        free = y + height / 2 + 1;
    }
}

// ---- Selecting ---------------------------------------------------------------------------------

TimeRange TimeChartView::rangeOf(std::size_t first, std::size_t last) const
{
    if (m_series->kind() == ChartSeries::Kind::Consumption)
        return {m_series->times()[first], m_series->endOf(last)};
    return {m_series->times()[first], m_series->times()[last] + 1};
}

void TimeChartView::setSelection(const std::optional<TimeRange> &range)
{
    const auto wanted = range && !range->isEmpty() ? range : std::nullopt;
    if (!wanted)
        m_selectFrom.reset();
    if (wanted == m_selection)
        return;
    m_selection = wanted;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TimeChartView::selectTo(std::size_t index)
{
    if (!m_series || !m_selectFrom || index >= m_series->size())
        return;
    const std::size_t from = m_series->nearest(*m_selectFrom);
    const TimeMs kept = *m_selectFrom;
    setSelection(rangeOf(std::min(from, index), std::max(from, index)));
    m_selectFrom = kept;
}

void TimeChartView::setAnnotations(const QList<ChartAnnotation> &annotations)
{
    if (annotations == m_annotations)
        return;
    m_annotations = annotations;
    viewport()->update();
}

// ---- Zooming in --------------------------------------------------------------------------------

//! To the day at \a time where more than one is shown, from two months on to its month.
void TimeChartView::zoomInto(TimeMs time)
{
    if (!m_series)
        return;
    const QTimeZone &zone = m_series->labels().zone;
    const TimeMs length = m_visible.to - m_visible.from;
    const Resolution part = length > 62 * kDay ? Resolution::Month : Resolution::Day;
    if (length < kDay * 3 / 2)
        return;
    const std::vector<TimeMs> edges = periodEdges({time, time + 1}, part, zone);
    if (edges.size() == 2)
        setVisibleRange({edges[0], edges[1]});
}

void TimeChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_plot.contains(event->position().toPoint()))
        zoomInto(timeAt(event->position().x()));
    event->accept();
}

bool TimeChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = flagTextAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 / std::max(0.1, 1 + gesture->value()), gesture->position().x());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            m_dragFrom.reset(); // the first finger began to drag
            if (pinch->scaleFactor() > 0)
                zoom(1 / pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()).x());
            gestures->accept(pinch);
            return true;
        }
    }
    return QChartView::viewportEvent(event);
}

} // namespace meterdesk
