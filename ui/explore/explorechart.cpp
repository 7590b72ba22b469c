// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorechart.h"

#include "ui/charts/charttexts.h"
#include "ui/charts/curvechartview.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/readoutstrip.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartfill.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/exporttable.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace meterdesk {

ExploreChart::ExploreChart(QWidget *parent)
    : QWidget(parent)
    , m_readout(new ReadoutStrip)
    , m_views(new QStackedWidget)
    , m_time(new TimeChartView)
    , m_heat(new HeatMapView)
    , m_curve(new CurveChartView)
    , m_overview(new OverviewStrip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *view : {static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_heat),
                          static_cast<QWidget *>(m_curve)})
        m_views->addWidget(view);
    m_views->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    column->addWidget(m_readout);
    column->addWidget(m_views, 1);
    column->addWidget(m_overview);
    m_time->setContextMenuPolicy(Qt::CustomContextMenu);
    connectViews();
}

ExploreChart::~ExploreChart() = default;

void ExploreChart::connectViews()
{
    connect(m_time, &TimeChartView::visibleRangeChanged, this, [this](const TimeRange &range) {
        m_overview->setVisibleRange(range);
        m_readout->setVisibleRange(range);
    });
    connect(m_time, &TimeChartView::plotRectChanged, this, &ExploreChart::placeOverview);
    connect(m_curve, &CurveChartView::plotRectChanged, this, &ExploreChart::placeOverview);
    connect(m_time, &TimeChartView::cursorChanged, this, [this](qsizetype index) {
        m_readout->setCursor(index < 0 ? std::nullopt : std::optional(std::size_t(index)));
    });
    connect(m_time, &TimeChartView::selectionChanged, this,
            [this] { m_readout->setSelection(m_time->selection()); });
    connect(m_heat, &HeatMapView::figuresChanged, this, [this] {
        if (view() == m_heat)
            m_readout->setFigures(heatFigures());
    });
    connect(m_heat, &HeatMapView::cursorChanged, this, &ExploreChart::timePointedAt);
    connect(m_heat, &HeatMapView::dayAsked, this, &ExploreChart::dayAsked);
    connect(m_curve, &CurveChartView::figuresChanged, this, [this] {
        if (view() == m_curve)
            m_readout->setFigures(m_curve->figures());
    });
    connect(m_overview, &OverviewStrip::rangeSelected, m_time, &TimeChartView::setVisibleRange);
    connect(&m_builder, &SeriesBuilder::built, this, &ExploreChart::take);
}

void ExploreChart::show(const ChartOrder &order)
{
    m_order = order;
    m_isBuilding = !order.sources.isEmpty();
    if (m_isBuilding)
        m_builder.build(order);
}

void ExploreChart::clear()
{
    m_picture = {};
    m_time->setSelection(std::nullopt);
    m_time->setCursor(std::nullopt);
    m_time->setLayers({});
    m_time->setAnnotations({});
    m_heat->setMap(nullptr);
    m_curve->clear();
    m_overview->setSeries(nullptr);
    m_readout->setLayers({});
}

void ExploreChart::take(const ChartPicture &picture)
{
    m_isBuilding = false;
    m_picture = picture;
    const QWidget *before = view();
    const bool hadFocus = m_views->isAncestorOf(QApplication::focusWidget());
    if (ChartKind::of(m_order.choice.kind).isOverTime()) {
        m_views->setCurrentWidget(m_time);
        takeLayers();
        if (before == m_heat)
            takeCursorOfHeatMap();
    } else {
        m_views->setCurrentWidget(picture.heatMap ? takeHeatMap() : takeCurve());
    }
    if (before == m_time && view() == m_heat)
        giveCursorToHeatMap();
    // The keys stay with the chart, whichever it is.
    if (hadFocus && !view()->hasFocus())
        view()->setFocus(Qt::OtherFocusReason);
    updateOverview();
    m_overview->setSeries(picture.history);
    m_overview->setVisibleRange(m_time->visibleRange());
    Q_EMIT built();
}

void ExploreChart::takeLayers()
{
    const ChartLayers &layers = m_picture.layers;
    const TimeRange visible = m_time->visibleRange();
    const TimeRange known = m_picture.history->range();
    // One may look on to the end of the period that is running.
    if (!m_picture.history->isEmpty())
        m_time->setLimits({std::min(known.from, visible.from), std::max(known.to, visible.to)});
    const ChartSeries::Pointer series = layers.isEmpty() ? nullptr : layers.first().series;
    const ChartSeries::Pointer before = m_time->series();
    std::optional<TimeMs> cursorTime;
    if (m_time->cursor() && before && series && before->kind() == series->kind())
        cursorTime = before->times()[*m_time->cursor()];
    m_time->setLayers(layers);
    m_readout->setLayers(layers);
    m_readout->setVisibleRange(m_time->visibleRange());
    // The same moment has another index once older readings are there. Where another time is looked
    // at, it is not gone back to.
    if (cursorTime && !series->isEmpty() && m_time->visibleRange().contains(*cursorTime))
        m_time->setCursor(series->nearest(*cursorTime));
}

QWidget *ExploreChart::view() const
{
    return m_views->currentWidget();
}

//! Both point at the same moment.
void ExploreChart::giveCursorToHeatMap()
{
    const ChartSeries::Pointer series = m_time->series();
    if (!m_time->cursor() || !series || series->isEmpty())
        return;
    m_heat->setCursorTime(series->times()[*m_time->cursor()]);
    m_readout->setFigures(heatFigures());
}

void ExploreChart::takeCursorOfHeatMap()
{
    const ChartSeries::Pointer series = m_time->series();
    const auto cell = m_heat->cursorCell();
    if (!cell || !series || series->isEmpty())
        return;
    const TimeMs time = m_heat->timeOf(*cell).from;
    if (m_time->visibleRange().contains(time))
        m_time->setCursor(series->nearest(time));
}

QWidget *ExploreChart::takeHeatMap()
{
    fill(*m_heat, m_order, m_picture);
    m_readout->setFigures(heatFigures());
    return m_heat;
}

ReadoutFigures ExploreChart::heatFigures() const
{
    const ReadoutFigures atCursor = m_heat->figures();
    if (!atCursor.isEmpty() || !m_picture.heatMap)
        return atCursor;
    const HeatMap &map = *m_picture.heatMap;
    double sum = 0;
    int known = 0;
    for (const double day : map.daySums) {
        if (!std::isnan(day)) {
            sum += day;
            ++known;
        }
    }
    const ChartLabels own = mainLabels(m_order);
    return {{tr("Sum of %n whole day(s)", nullptr, known), numberText(sum, own.decimals, locale()),
             own.unit}};
}

QWidget *ExploreChart::takeCurve()
{
    fill(*m_curve, m_order, m_picture);
    m_readout->setFigures(m_curve->figures());
    return m_curve;
}

void ExploreChart::setState(State state, const QString &text)
{
    m_time->setState(TimeChartView::State(int(state)), text);
    m_heat->setState(HeatMapView::State(int(state)), text);
    m_curve->setState(CurveChartView::State(int(state)), text);
}

void ExploreChart::setTexts(const QString &name, const QString &description)
{
    for (int i = 0; i < m_views->count(); ++i) {
        m_views->widget(i)->setAccessibleName(name);
        m_views->widget(i)->setAccessibleDescription(description);
    }
}

void ExploreChart::setStripsShown(bool isShown)
{
    m_areStripsShown = isShown;
    m_readout->setVisible(isShown);
    updateOverview();
}

//! The heat map has the sums of its days below.
void ExploreChart::updateOverview()
{
    m_overview->setVisible(m_areStripsShown && view() != m_heat);
    placeOverview();
}

//! Under the plot.
void ExploreChart::placeOverview()
{
    const QRect plot = view() == m_curve ? m_curve->plotRect() : m_time->plotRect();
    m_overview->setPlotLeft(plot.left());
}

void ExploreChart::copyData() const
{
    const TimeRange range = m_picture.layers.isEmpty()
        ? m_order.window
        : m_time->selection().value_or(m_time->visibleRange());
    QGuiApplication::clipboard()->setMimeData(
        copyOfTable(exportTable(m_order, m_picture, range), locale()));
}

} // namespace meterdesk
