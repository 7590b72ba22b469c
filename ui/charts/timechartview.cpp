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
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kTop = 26; // room for the unit
constexpr int kBottom = 26; // room for the time labels
constexpr int kRight = 14;
constexpr int kStepHeight = 64; // of the value axis, about
constexpr TimeMs kLeastSpan = 5 * 60'000LL;
constexpr qreal kFillOpacity = 0.14;
constexpr qreal kPen = 1.5; // device-independent pixels
constexpr qreal kThinPen = 1; // of what is not this year's
constexpr qreal kLeastBar = 4; // a narrower period is drawn as a step
constexpr TimeMs kLeastBarLength = 20 * 3'600'000LL; // shorter periods are a course of power: steps

} // namespace

TimeChartView::TimeChartView(QWidget *parent)
    : QChartView(parent)
    , m_frame(*this)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    updateLook();
}

TimeChartView::~TimeChartView() = default;

void TimeChartView::setSeries(ChartSeries::Pointer series)
{
    ChartLayers layers;
    if (series) {
        layers.append(ChartLayer());
        layers.first().series = std::move(series);
    }
    setLayers(layers);
}

void TimeChartView::setLayers(const ChartLayers &layers)
{
    m_layers = layers;
    m_series = layers.isEmpty() ? nullptr : layers.first().series;
    m_cursor.reset();
    m_selectFrom.reset();
    if (m_visible == TimeRange() && m_series && !m_series->isEmpty())
        m_visible = m_series->range();
    if (!m_series)
        setSelection(std::nullopt);
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
    updateItems();
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
    updateValueAxis();
}

void TimeChartView::updatePlotRect()
{
    const int left = m_frame.leftMargin(smallFont(font()));
    const QSize size = viewport()->size();
    const int right = std::max(kRight, m_rightAxis.width(smallFont(font()), locale()));
    const QRect plot(left, kTop, std::max(10, size.width() - left - right),
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
    const MinMax minMax = hasData ? visibleMinMax(false) : MinMax();
    const auto fromZero = [this, hasData](bool isRight) {
        return !hasData
            || std::any_of(m_layers.begin(), m_layers.end(), [isRight](const ChartLayer &layer) {
                   return layer.isRight == isRight && !layer.series->isOfValues()
                       && layer.series->kind() != ChartSeries::Kind::Register;
               });
    };
    const int steps = std::max(2, (viewport()->height() - kTop - kBottom) / kStepHeight);
    if (!minMax.isEmpty() || !m_frame.hasScale()) {
        m_scale = axisScale(minMax.min, minMax.max, steps, fromZero(false));
        m_frame.setScale(m_scale, locale());
    }
    m_rightAxis.setScale(
        hasData ? visibleMinMax(true) : MinMax(),
        static_cast<int>(std::lround((m_scale.top - m_scale.bottom) / m_scale.step)),
        fromZero(true));
    updatePlotRect();
    updateItems();
}

MinMax TimeChartView::visibleMinMax(bool isRight) const
{
    MinMax minMax;
    for (const ChartLayer &layer : m_layers) {
        if (layer.isRight == isRight)
            minMax.add(visibleMinMax(*layer.series));
    }
    return minMax;
}

MinMax TimeChartView::visibleMinMax(const ChartSeries &series) const
{
    auto [from, to] = series.indicesIn(m_visible);
    if (series.kind() != ChartSeries::Kind::Consumption) {
        // The line also comes from and goes to a neighbour outside.
        from -= from > 0 ? 1 : 0;
        to += to < series.size() ? 1 : 0;
    }
    return series.pyramid().query(series.values(), from, to);
}

qreal TimeChartView::yOf(const ChartLayer &layer, double value) const
{
    return layer.isRight ? m_rightAxis.yOf(value, m_plot) : yOf(value);
}

SeriesShape TimeChartView::shapeOf(const ChartSeries &series) const
{
    if (series.kind() == ChartSeries::Kind::Cumulated)
        return SeriesShape::Line;
    if (series.kind() == ChartSeries::Kind::Register)
        return m_joint == Joint::Step || series.isStepped() ? SeriesShape::Steps
                                                            : SeriesShape::Line;
    if (series.isOfValues())
        return SeriesShape::Steps;
    const auto [from, to] = series.indicesIn(m_visible);
    if (to <= from)
        return SeriesShape::Steps;
    const TimeMs length =
        (series.endOf(to - 1) - series.times()[from]) / static_cast<TimeMs>(to - from);
    const qreal width = static_cast<double>(length)
        / static_cast<double>(m_visible.to - m_visible.from) * m_plot.width();
    return length >= kLeastBarLength && width >= kLeastBar ? SeriesShape::Bars : SeriesShape::Steps;
}

void TimeChartView::updateItems()
{
    while (m_items.size() < m_layers.size()) {
        auto *item = new DenseLineItem;
        item->setParentItem(chart());
        m_items.append(item);
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        DenseLineItem &item = *m_items.at(i);
        item.setVisible(i < m_layers.size());
        // Above the grid, the first on top of all.
        item.setZValue(200.0 - static_cast<double>(i));
        if (i < m_layers.size())
            updateItem(m_layers.at(i), item);
        else
            item.setContent(nullptr, m_plot, m_visible, 0, 1, SeriesShape::Line);
    }
    viewport()->update();
}

void TimeChartView::updateItem(const ChartLayer &layer, DenseLineItem &item)
{
    const ChartSeries &series = *layer.series;
    const bool isPrevious = layer.role == ChartLayer::Role::Previous;
    const QColor line = layer.colour(tokens(palette()));
    const auto isMeter = [](const ChartLayer &other) {
        return other.role == ChartLayer::Role::Meter;
    };
    const bool isAlone = std::count_if(m_layers.begin(), m_layers.end(), isMeter) == 1;
    SeriesShape shape = shapeOf(series);
    // Bars over bars would hide each other: their tops are drawn.
    if (shape == SeriesShape::Bars && (isPrevious || !isAlone))
        shape = SeriesShape::Steps;
    QColor fill = line;
    fill.setAlphaF(kFillOpacity);
    const bool isFilled = series.kind() == ChartSeries::Kind::Consumption && !isPrevious && isAlone
        && !series.isOfValues();
    item.setColours(line, isFilled ? fill : QColor());
    item.setPen(isPrevious ? kThinPen : kPen, layer.dashes());
    item.setContent(layer.series, m_plot, m_visible,
                    layer.isRight ? m_rightAxis.bottom() : m_frame.bottom(),
                    layer.isRight ? m_rightAxis.top() : m_frame.top(), shape);
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

void TimeChartView::paintChart(QPainter &painter, const QRectF &rect,
                               const LookTokens &colours) const
{
    if (m_layers.isEmpty())
        return;
    // A view of that size, as what is seen keeps its own.
    TimeChartView copy;
    prepareForPaper(copy, *this, rect.size().toSize(), colours);
    copy.m_joint = m_joint;
    copy.m_notLoaded = m_notLoaded;
    copy.m_annotations = m_annotations;
    copy.m_visible = m_visible;
    copy.setState(State::Ready);
    copy.setLayers(m_layers);
    copy.render(&painter, rect, copy.viewport()->rect(), Qt::IgnoreAspectRatio);
}

} // namespace meterdesk
