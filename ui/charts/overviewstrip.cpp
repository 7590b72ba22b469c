// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overviewstrip.h"

#include "ui/charts/chartdecor.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/seriespainter.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kHeight = 52;
constexpr int kLeft = 52; // of the plot above, as long as nobody tells
constexpr int kRight = 14;
constexpr int kTop = 4;
constexpr int kBottom = 18;
constexpr int kGripWidth = 5;
constexpr qreal kLeastFrame = 6; // a frame that can still be caught
constexpr int kLabelRoom = 110;
constexpr TimeMs kLeastSpan = 3'600'000LL;

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_left(kLeft)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Whole history"));
}

void OverviewStrip::setSeries(ChartSeries::Pointer series)
{
    m_series = std::move(series);
    update();
}

void OverviewStrip::setVisibleRange(const TimeRange &range)
{
    m_visible = range;
    update();
}

void OverviewStrip::setPlotLeft(int left)
{
    m_left = left;
    update();
}

QSize OverviewStrip::sizeHint() const
{
    return {480, kHeight};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {160, kHeight};
}

QRect OverviewStrip::plotRect() const
{
    return rect().adjusted(m_left, kTop, -kRight, -kBottom);
}

qreal OverviewStrip::xOf(TimeMs time) const
{
    const TimeRange all = m_series->range();
    return plotRect().left()
        + static_cast<double>(time - all.from) / static_cast<double>(all.to - all.from)
        * plotRect().width();
}

TimeMs OverviewStrip::timeAt(qreal x) const
{
    const TimeRange all = m_series->range();
    return all.from
        + static_cast<TimeMs>((x - plotRect().left()) / plotRect().width()
                              * static_cast<double>(all.to - all.from));
}

QRectF OverviewStrip::frameRect() const
{
    if (!m_series || m_series->isEmpty() || !m_visible.hasBegin() || !m_visible.hasEnd())
        return {};
    const QRectF plot(plotRect());
    qreal left = std::clamp(xOf(m_visible.from), plot.left(), plot.right());
    qreal right = std::clamp(xOf(m_visible.to), plot.left(), plot.right());
    if (right - left < kLeastFrame) {
        left = std::clamp((left + right - kLeastFrame) / 2, plot.left(),
                          std::max(plot.left(), plot.right() - kLeastFrame));
        right = left + kLeastFrame;
    }
    return {left, plot.top() - 1, right - left, plot.height() + 2};
}

void OverviewStrip::paintHistory(QPainter *painter)
{
    const TimeRange all = m_series->range();
    const MinMax minMax = m_series->pyramid().query(m_series->values(), 0, m_series->size());
    if (minMax.isEmpty() || all.isEmpty())
        return;
    const bool isPeriods = m_series->kind() == ChartSeries::Kind::Consumption;
    const bool isUse = isPeriods && !m_series->isOfValues();
    painter->save();
    const QTransform toDevice = enterDevicePixels(painter);
    PlotGeometry geometry;
    geometry.rect = toDevice.mapRect(QRectF(plotRect())).toAlignedRect();
    geometry.from = static_cast<double>(all.from);
    geometry.to = static_cast<double>(all.to);
    geometry.bottom = isUse ? std::min(0.0, minMax.min) : minMax.min;
    geometry.top = minMax.max > geometry.bottom ? minMax.max : geometry.bottom + 1;
    SeriesPainter series;
    series.build(*m_series, geometry, isPeriods ? SeriesShape::Steps : SeriesShape::Line,
                 toDevice.m11(), isUse);
    const QColor colour(tokens(palette()).previous);
    series.paint(painter, colour, colour);
    painter->restore();
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    painter.fillRect(rect(), QColor(colours.surface));
    painter.fillRect(0, 0, width(), 1, QColor(colours.line));
    const QRect plot = plotRect();
    painter.fillRect(plot.left(), plot.bottom() + 1, plot.width(), 1, QColor(colours.border));
    if (!m_series || m_series->isEmpty() || m_series->range().isEmpty())
        return;
    paintHistory(&painter);
    const QTimeZone &zone = m_series->labels().zone;
    const TimeTicks ticks = timeAxisTicks(m_series->range(), plot.width() / kLabelRoom, zone);
    painter.setFont(smallFont(font()));
    painter.setPen(QColor(colours.muted));
    for (std::size_t i = 0; i < ticks.ticks.size(); ++i) {
        const qreal x = xOf(ticks.ticks[i].time);
        painter.fillRect(QRectF(std::round(x), plot.bottom() + 1, 1, 4), QColor(colours.border));
        const QString text = tickText(ticks, i, zone, locale());
        if (x + 4 + painter.fontMetrics().horizontalAdvance(text) <= width())
            painter.drawText(QPointF(x + 4, plot.bottom() + 4 + painter.fontMetrics().ascent()),
                             text);
    }
    const QRectF frame = frameRect();
    QColor wash(colours.accent);
    wash.setAlphaF(0.14F);
    painter.fillRect(frame, wash);
    painter.setPen(QPen(QColor(colours.accent), hasFocus() ? 2 : 1.5));
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
}

OverviewStrip::Grip OverviewStrip::gripAt(const QPointF &position) const
{
    const QRectF frame = frameRect();
    if (frame.isNull())
        return Grip::None;
    // A narrow frame is only moved: its edges could not be told apart.
    const bool isWide = frame.width() > 3 * kGripWidth;
    if (isWide && std::abs(position.x() - frame.left()) <= kGripWidth)
        return Grip::LeftEdge;
    if (isWide && std::abs(position.x() - frame.right()) <= kGripWidth)
        return Grip::RightEdge;
    return frame.adjusted(-kGripWidth, 0, kGripWidth, 0).contains(position) ? Grip::Frame
                                                                            : Grip::None;
}

void OverviewStrip::select(TimeRange range)
{
    if (range.to - range.from < kLeastSpan || range == m_visible)
        return;
    m_visible = range;
    update();
    Q_EMIT rangeSelected(m_visible);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || frameRect().isNull())
        return;
    m_grip = gripAt(event->position());
    if (m_grip == Grip::None) {
        // A press beside the frame brings it there, and it can be dragged on.
        const TimeMs length = m_visible.to - m_visible.from;
        const TimeMs from = timeAt(event->position().x()) - length / 2;
        select({from, from + length});
        m_grip = Grip::Frame;
    }
    m_pressX = event->position().x();
    m_pressRange = m_visible;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::Frame      ? Qt::OpenHandCursor
                      : grip == Grip::None ? Qt::ArrowCursor
                                           : Qt::SizeHorCursor);
        return;
    }
    const TimeMs moved = timeAt(event->position().x()) - timeAt(m_pressX);
    TimeRange range = m_pressRange;
    if (m_grip != Grip::RightEdge)
        range.from += moved;
    if (m_grip != Grip::LeftEdge)
        range.to += moved;
    select(range);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if ((!isLeft && event->key() != Qt::Key_Right) || frameRect().isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const TimeMs length = m_visible.to - m_visible.from;
    const TimeMs by = event->modifiers().testFlag(Qt::ControlModifier) ? length : length / 10;
    select({m_visible.from + (isLeft ? -by : by), m_visible.to + (isLeft ? -by : by)});
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace meterdesk
