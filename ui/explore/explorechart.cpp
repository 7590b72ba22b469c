// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorechart.h"

#include "ui/charts/overviewstrip.h"
#include "ui/charts/readoutstrip.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartcopy.h"
#include "ui/explore/chartkind.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

ExploreChart::ExploreChart(QWidget *parent)
    : QWidget(parent)
    , m_readout(new ReadoutStrip)
    , m_views(new QStackedWidget)
    , m_time(new TimeChartView)
    , m_overview(new OverviewStrip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_views->addWidget(m_time);
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
    connect(m_time, &TimeChartView::plotRectChanged, m_overview,
            [this](const QRect &plot) { m_overview->setPlotLeft(plot.left()); });
    connect(m_time, &TimeChartView::cursorChanged, this, [this](qsizetype index) {
        m_readout->setCursor(index < 0 ? std::nullopt : std::optional(std::size_t(index)));
    });
    connect(m_time, &TimeChartView::selectionChanged, this,
            [this] { m_readout->setSelection(m_time->selection()); });
    connect(m_overview, &OverviewStrip::rangeSelected, m_time, &TimeChartView::setVisibleRange);
    connect(&m_builder, &SeriesBuilder::built, this, &ExploreChart::take);
}

void ExploreChart::show(const ChartOrder &order)
{
    m_order = order;
    m_isBuilding = true;
    m_builder.build(order);
}

void ExploreChart::clear()
{
    m_picture = {};
    m_time->setSelection(std::nullopt);
    m_time->setCursor(std::nullopt);
    m_time->setLayers({});
    m_time->setAnnotations({});
    m_overview->setSeries(nullptr);
    m_readout->setLayers({});
}

void ExploreChart::take(const ChartPicture &picture)
{
    m_isBuilding = false;
    m_picture = picture;
    m_views->setCurrentWidget(m_time);
    takeLayers();
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
    // The same moment has another index once older readings are there.
    if (cursorTime && !series->isEmpty())
        m_time->setCursor(series->nearest(*cursorTime));
}

QWidget *ExploreChart::view() const
{
    return m_views->currentWidget();
}

void ExploreChart::setStripsShown(bool isShown)
{
    m_readout->setVisible(isShown);
    m_overview->setVisible(isShown);
}

void ExploreChart::copyData() const
{
    if (m_picture.layers.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(copyOfChart(
        m_picture.layers, m_time->selection().value_or(m_time->visibleRange()), locale()));
}

} // namespace meterdesk
