// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartdecor.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/denselineitem.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kTop = 26; // room for the unit
constexpr int kBottom = 26; // room for the time labels
constexpr int kRight = 14;
constexpr int kStepHeight = 64; // of the value axis, about
constexpr TimeMs kLeastSpan = 5 * 60'000LL;
constexpr qreal kFillOpacity = 0.14;
constexpr qreal kLeastBar = 4; // a narrower period is drawn as a step
constexpr TimeMs kLeastBarLength = 20 * 3'600'000LL; // shorter periods are a course of power: steps

} // namespace

TimeChartView::TimeChartView(QWidget *parent)
    : QChartView(parent)
    , m_frame(*this)
    , m_item(new DenseLineItem)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_item->setParentItem(chart());
    m_item->setZValue(100); // above the grid
    updateLook();
}

TimeChartView::~TimeChartView() = default;

void TimeChartView::setSeries(ChartSeries::Pointer series)
{
    m_series = std::move(series);
    m_cursor.reset();
    if (m_visible == TimeRange() && m_series && !m_series->isEmpty())
        m_visible = m_series->range();
    updateValueAxis();
    Q_EMIT cursorChanged(-1);
}

void TimeChartView::setState(State state, const QString &emptyText)
{
    m_state = state;
    m_emptyText = emptyText;
    viewport()->update();
}

void TimeChartView::setRegisterJoint(Joint joint)
{
    m_joint = joint;
    updateItem();
}

void TimeChartView::setVisibleRange(const TimeRange &range)
{
    if (!range.hasBegin() || !range.hasEnd())
        return;
    TimeRange visible = range;
    if (visible.to - visible.from < kLeastSpan) {
        const TimeMs middle = visible.from + (visible.to - visible.from) / 2;
        visible = {middle - kLeastSpan / 2, middle + kLeastSpan / 2};
    }
    if (visible == m_visible)
        return;
    m_visible = visible;
    updateValueAxis();
    Q_EMIT visibleRangeChanged(m_visible);
}

void TimeChartView::setLimits(const TimeRange &limits)
{
    m_limits.reset();
    if (!limits.isEmpty() && limits.hasBegin() && limits.hasEnd())
        m_limits = limits;
}

TimeRange TimeChartView::limits() const
{
    if (m_limits)
        return *m_limits;
    return m_series && !m_series->isEmpty() ? m_series->range() : m_visible;
}

void TimeChartView::showAll()
{
    if (m_series && !m_series->isEmpty())
        setVisibleRange(m_series->range());
}

void TimeChartView::setCursor(std::optional<std::size_t> index)
{
    if (index && (!m_series || *index >= m_series->size()))
        index.reset();
    if (index == m_cursor)
        return;
    m_cursor = index;
    if (m_cursor) {
        const TimeMs from = m_series->times()[*m_cursor];
        const TimeMs to = m_series->endOf(*m_cursor);
        const TimeMs length = m_visible.to - m_visible.from;
        if (to > m_visible.to)
            setVisibleRange({to - length * 9 / 10, to + length / 10});
        else if (from < m_visible.from)
            setVisibleRange({from - length / 10, from + length * 9 / 10});
    }
    viewport()->update();
    Q_EMIT cursorChanged(m_cursor ? static_cast<qsizetype>(*m_cursor) : -1);
}

qreal TimeChartView::xOf(TimeMs time) const
{
    return m_plot.left()
        + static_cast<double>(time - m_visible.from)
        / static_cast<double>(m_visible.to - m_visible.from) * m_plot.width();
}

TimeMs TimeChartView::timeAt(qreal x) const
{
    return m_visible.from
        + static_cast<TimeMs>((x - m_plot.left()) / std::max(1, m_plot.width())
                              * static_cast<double>(m_visible.to - m_visible.from));
}

qreal TimeChartView::yOf(double value) const
{
    return m_frame.yOf(value, m_plot);
}

QSize TimeChartView::sizeHint() const
{
    return {800, 380};
}

void TimeChartView::updateLook()
{
    const LookTokens &colours = tokens(palette());
    m_frame.setLook(colours, smallFont(font()));
    const QColor line(colours.series[0]);
    m_item->setColours(line, blended(QColor(colours.surface), line, kFillOpacity));
    updateValueAxis();
}

void TimeChartView::updatePlotRect()
{
    const int left = m_frame.leftMargin(smallFont(font()));
    const QSize size = viewport()->size();
    const QRect plot(left, kTop, std::max(10, size.width() - left - kRight),
                     std::max(10, size.height() - kTop - kBottom));
    if (plot == m_plot)
        return;
    m_plot = plot;
    m_frame.place(m_plot);
    Q_EMIT plotRectChanged(m_plot);
}

void TimeChartView::updateValueAxis()
{
    const bool hasData =
        m_series && !m_series->isEmpty() && !m_visible.isEmpty() && m_visible.hasBegin();
    // Figures of another series would be wrong, and none are known yet.
    m_frame.setLabelsVisible(hasData);
    MinMax minMax;
    if (hasData) {
        auto [from, to] = m_series->indicesIn(m_visible);
        if (m_series->kind() == ChartSeries::Kind::Register) {
            // The line also comes from and goes to a neighbour outside.
            from -= from > 0 ? 1 : 0;
            to += to < m_series->size() ? 1 : 0;
        }
        minMax = m_series->pyramid().query(m_series->values(), from, to);
    }
    const bool fromZero = !hasData || m_series->kind() == ChartSeries::Kind::Consumption;
    const int steps = std::max(2, (viewport()->height() - kTop - kBottom) / kStepHeight);
    const AxisScale scale = axisScale(minMax.min, minMax.max, steps, fromZero);
    if (!minMax.isEmpty() || !m_frame.hasScale())
        m_frame.setScale(scale, locale());
    updatePlotRect();
    updateItem();
}

void TimeChartView::updateItem()
{
    SeriesShape shape = m_joint == Joint::Step ? SeriesShape::Steps : SeriesShape::Line;
    if (m_series && m_series->kind() == ChartSeries::Kind::Consumption) {
        shape = SeriesShape::Steps;
        const auto [from, to] = m_series->indicesIn(m_visible);
        if (to > from) {
            const TimeMs length = (m_series->endOf(to - 1) - m_series->times()[from])
                / static_cast<TimeMs>(to - from);
            const qreal width = static_cast<double>(length)
                / static_cast<double>(m_visible.to - m_visible.from) * m_plot.width();
            if (length >= kLeastBarLength && width >= kLeastBar)
                shape = SeriesShape::Bars;
        }
    }
    const LookTokens &colours = tokens(palette());
    const QColor line(colours.series[0]);
    const bool isFilled = m_series && m_series->kind() == ChartSeries::Kind::Consumption;
    QColor fill = line;
    fill.setAlphaF(kFillOpacity);
    m_item->setColours(line, isFilled ? fill : QColor());
    m_item->setContent(m_series, m_plot, m_visible, m_frame.bottom(), m_frame.top(), shape);
    viewport()->update();
}

void TimeChartView::zoom(double factor, qreal x)
{
    const TimeRange all = limits();
    const double length = static_cast<double>(m_visible.to - m_visible.from);
    // Out of the whole there is nothing more to see than a little room.
    const double longest = std::max(length, static_cast<double>(all.to - all.from) * 1.1);
    const double wanted = std::clamp(length * factor, static_cast<double>(kLeastSpan), longest);
    const TimeMs anchor = timeAt(x);
    const double share = (x - m_plot.left()) / std::max(1, m_plot.width());
    const TimeMs from = anchor - static_cast<TimeMs>(wanted * share);
    setVisibleRange({from, from + static_cast<TimeMs>(wanted)});
}

void TimeChartView::pan(TimeMs by)
{
    const TimeRange all = limits();
    const TimeMs length = m_visible.to - m_visible.from;
    // At least a tenth of the window keeps showing what there is.
    const TimeMs first = std::min(m_visible.from, all.from - length * 9 / 10);
    const TimeMs last = std::max(m_visible.from, all.to - length / 10);
    const TimeMs from = std::clamp(m_visible.from + by, first, last);
    setVisibleRange({from, from + length});
}

} // namespace meterdesk
