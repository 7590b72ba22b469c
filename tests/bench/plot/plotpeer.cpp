// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef METERDESK_HAS_QCUSTOMPLOT
// Its header is written with what our own code goes without.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_NO_CAST_TO_ASCII
#undef QT_NO_FOREACH
#undef QT_NO_KEYWORDS
#include <qcustomplot.h>
#endif

#include "tests/bench/plot/plot.h"

#include <cmath>

namespace meterdesk::bench {

#ifdef METERDESK_HAS_QCUSTOMPLOT
namespace {

class PeerWidget : public QCustomPlot
{
public:
    explicit PeerWidget(int &paintings)
        : m_paintings(paintings)
    { }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QCustomPlot::paintEvent(event);
        ++m_paintings;
    }

private:
    int &m_paintings;
};

//! As its documentation tells to use it for many points: sorted data, adaptive sampling, which is
//! its default.
class PeerPlot : public Plot
{
public:
    PeerPlot(std::span<const PlotData> data, const PlotStyle &style)
        : m_data(data)
        , m_style(style)
        , m_widget(new PeerWidget(m_paintings))
    {
        m_widget->xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>::create());
        m_widget->yAxis->setRange(kLowest, kHighest);
    }
    QWidget *widget() override { return m_widget; }
    void setData() override
    {
        for (std::size_t i = 0; i < m_data.size(); ++i)
            addGraph(i);
        setRange(m_data.front().times.front(), m_data.front().times.back());
    }
    void setRange(double from, double to) override
    {
        m_widget->xAxis->setRange(from / 1000, to / 1000);
        m_widget->replot();
    }

private:
    void addGraph(std::size_t index)
    {
        const PlotData &data = m_data[index];
        QCPGraph *graph = m_widget->addGraph();
        graph->setPen(QPen(plotColour(index), m_style.pen));
        graph->setAdaptiveSampling(true);
        graph->setAntialiased(m_style.isSmooth);
        QVector<QCPGraphData> points;
        points.reserve(static_cast<qsizetype>(data.times.size() + data.gaps.size()));
        auto gap = data.gaps.begin();
        for (std::size_t i = 0; i < data.times.size(); ++i) {
            if (gap != data.gaps.end() && *gap == i) {
                points.append({data.times[i] / 1000 - 1, std::nan("")}); // its way to draw a gap
                ++gap;
            }
            points.append({data.times[i] / 1000, data.values[i]});
        }
        auto container = QSharedPointer<QCPGraphDataContainer>::create();
        container->set(points, true);
        graph->setData(container);
    }

    std::span<const PlotData> m_data;
    PlotStyle m_style;
    PeerWidget *m_widget;
};

} // namespace
#endif

std::unique_ptr<Plot> makePeerPlot([[maybe_unused]] std::span<const PlotData> data,
                                   [[maybe_unused]] const PlotStyle &style)
{
#ifdef METERDESK_HAS_QCUSTOMPLOT
    return std::make_unique<PeerPlot>(data, style);
#else
    return nullptr;
#endif
}

} // namespace meterdesk::bench
