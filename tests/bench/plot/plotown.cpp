// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plot/plot.h"

#include "domain/analysis/heatmap.h"
#include "storage/database.h"
#include "storage/seriescache.h"
#include "ui/charts/denselineitem.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/timechartview.h"

#include <QGraphicsScene>

namespace meterdesk::bench {

namespace {

class OwnWidget : public TimeChartView
{
public:
    explicit OwnWidget(int &paintings)
        : m_paintings(paintings)
    { }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        TimeChartView::paintEvent(event);
        ++m_paintings;
    }

private:
    int &m_paintings;
};

std::shared_ptr<const ReadingSeries> readingsOf(const PlotData &data)
{
    auto readings = std::make_shared<ReadingSeries>();
    readings->reserve(data.times.size());
    for (std::size_t i = 0; i < data.times.size(); ++i)
        readings->append(QByteArray::number(90'000'000 + static_cast<qint64>(i)),
                         static_cast<TimeMs>(data.times[i]), data.values[i]);
    return readings;
}

//! The cache of the program, in a folder of its own.
class OwnStore
{
public:
    explicit OwnStore(const QString &folder)
        : m_directory(folder + QStringLiteral("/own"))
        , m_database(m_directory, DatabaseFile::cache(QStringLiteral("bench")))
        , m_series(m_database)
    {
        if (!m_directory.open().has_value())
            qFatal("no folder for the store");
        valueOf(m_database.open());
    }
    void store(const ReadingSeries &readings)
    {
        const TimeRange range{readings.firstTime(), readings.lastTime() + 1};
        valueOf(m_series.store(kSeries, range, ReadingSeries(readings), 1));
    }
    std::shared_ptr<const ReadingSeries> load()
    {
        return valueOf(m_series.load(kSeries, {})).readings;
    }

private:
    static inline const QString kSeries = QStringLiteral("meter/1");

    template<typename T>
    static T valueOf(StorageFuture<T> future)
    {
        future.waitForFinished();
        auto result = future.result();
        if (!result)
            qFatal("the store: %s", qUtf8Printable(result.error().detail));
        return std::move(*result);
    }

    DataDirectory m_directory;
    Database m_database;
    SeriesCache m_series;
};

class OwnPlot : public Plot
{
public:
    OwnPlot(std::span<const PlotData> data, const PlotStyle &style)
        : m_style(style)
        , m_widget(new OwnWidget(m_paintings))
    {
        for (const PlotData &each : data)
            m_readings.push_back(readingsOf(each));
    }
    QWidget *widget() override { return m_widget; }
    bool setStore(const QString &folder) override
    {
        m_store = std::make_unique<OwnStore>(folder);
        m_store->store(*m_readings.front());
        return true;
    }
    void setData() override
    {
        if (m_store)
            m_readings = {m_store->load()};
        for (const auto &readings : m_readings)
            m_series.push_back(ChartSeries::fromReadings(
                readings, {QStringLiteral("kWh"), {}, QTimeZone("Europe/Prague"), 1}));
        ChartLayers layers;
        for (std::size_t i = 0; i < m_series.size(); ++i) {
            ChartLayer layer;
            layer.series = m_series[i];
            layer.number = static_cast<int>(i);
            layers.push_back(layer);
        }
        m_widget->setState(TimeChartView::State::Ready);
        m_widget->setLayers(layers);
        m_widget->showAll();
        widenPens();
    }
    void setRange(double from, double to) override
    {
        m_widget->setVisibleRange({static_cast<TimeMs>(from), static_cast<TimeMs>(to)});
        widenPens(); // the view sets its own
    }

private:
    void widenPens()
    {
        if (m_style.pen == 1)
            return;
        const QList<QGraphicsItem *> items = m_widget->scene()->items();
        for (QGraphicsItem *item : items)
            if (auto *line = dynamic_cast<DenseLineItem *>(item))
                line->setPen(1.5 * m_style.pen, {});
    }

    PlotStyle m_style;
    OwnWidget *m_widget;
    std::unique_ptr<OwnStore> m_store;
    std::vector<std::shared_ptr<const ReadingSeries>> m_readings;
    std::vector<ChartSeries::Pointer> m_series;
};

//! The heat map of the first meter. It has no range: a frame is all of it.
class MapPlot : public Plot
{
public:
    explicit MapPlot(std::span<const PlotData> data)
        : m_readings(readingsOf(data.front()))
        , m_widget(new MapWidget(m_paintings))
    { }
    QWidget *widget() override { return m_widget; }
    void setData() override
    {
        const QTimeZone zone("Europe/Prague");
        m_widget->setMap(std::make_shared<const HeatMap>(
                             heatMap(*m_readings, zone, {}, Resolution::QuarterHour)),
                         {QStringLiteral("kWh"), {}, zone, 1});
        m_widget->setState(HeatMapView::State::Ready);
    }
    void setRange(double, double) override { m_widget->update(); }

private:
    class MapWidget : public HeatMapView
    {
    public:
        explicit MapWidget(int &paintings)
            : m_paintings(paintings)
        { }

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            HeatMapView::paintEvent(event);
            ++m_paintings;
        }

    private:
        int &m_paintings;
    };

    std::shared_ptr<const ReadingSeries> m_readings;
    MapWidget *m_widget;
};

} // namespace

std::unique_ptr<Plot> makeOwnPlot(std::span<const PlotData> data, const PlotStyle &style)
{
    return std::make_unique<OwnPlot>(data, style);
}

std::unique_ptr<Plot> makeMapPlot(std::span<const PlotData> data)
{
    return std::make_unique<MapPlot>(data);
}

} // namespace meterdesk::bench
