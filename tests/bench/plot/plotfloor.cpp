// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plot/plot.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterdesk::bench {

namespace {

constexpr std::size_t kBlock = 32;

struct Extremes
{
    double low;
    double high;

    void add(const Extremes &other)
    {
        low = std::min(low, other.low);
        high = std::max(high, other.high);
    }
};

//! Smallest and largest of blocks of 32 values, and of four blocks on each further level.
class Blocks
{
public:
    explicit Blocks(const std::vector<double> &values)
        : m_values(values)
    {
        std::vector<Extremes> level((values.size() + kBlock - 1) / kBlock, {INFINITY, -INFINITY});
        for (std::size_t i = 0; i < values.size(); ++i)
            level[i / kBlock].add({values[i], values[i]});
        while (level.size() > 4) {
            std::vector<Extremes> next((level.size() + 3) / 4, {INFINITY, -INFINITY});
            for (std::size_t i = 0; i < level.size(); ++i)
                next[i / 4].add(level[i]);
            m_levels.push_back(std::move(level));
            level = std::move(next);
        }
        m_levels.push_back(std::move(level));
    }

    //! Of the values [from, to), which are some.
    Extremes of(std::size_t from, std::size_t to) const
    {
        Extremes found{m_values[from], m_values[from]};
        while (from < to && from % kBlock != 0)
            addValue(found, from++);
        while (from < to && to % kBlock != 0)
            addValue(found, --to);
        from /= kBlock;
        to /= kBlock;
        for (std::size_t level = 0; from < to; ++level, from /= 4, to /= 4) {
            const bool isLast = level + 1 == m_levels.size();
            while (from < to && (isLast || from % 4 != 0))
                found.add(m_levels[level][from++]);
            while (from < to && to % 4 != 0)
                found.add(m_levels[level][--to]);
        }
        return found;
    }

private:
    void addValue(Extremes &found, std::size_t index) const
    {
        found.add({m_values[index], m_values[index]});
    }

    const std::vector<double> &m_values;
    std::vector<std::vector<Extremes>> m_levels;
};

class FloorWidget : public QWidget
{
public:
    FloorWidget(const PlotStyle &style, int &paintings)
        : m_style(style)
        , m_paintings(paintings)
    { }

    void takeData(std::span<const PlotData> meters)
    {
        m_meters = meters;
        for (const PlotData &meter : m_meters)
            m_blocks.emplace_back(meter.values);
    }
    void setRange(double from, double to)
    {
        m_from = from;
        m_to = to;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        {
            QPainter painter(this);
            painter.fillRect(rect(), Qt::white);
            const QRectF plot(60, 20, width() - 80, height() - 70);
            paintAxes(painter, plot);
            painter.setClipRect(plot); // also far faster than without
            painter.setRenderHint(QPainter::Antialiasing, m_style.isSmooth);
            for (std::size_t i = 0; i < m_blocks.size(); ++i) {
                painter.setPen(QPen(plotColour(i), m_style.pen));
                paintLine(painter, plot, i);
            }
        }
        ++m_paintings;
    }

private:
    void paintAxes(QPainter &painter, const QRectF &plot) const
    {
        for (int i = 0; i <= 8; ++i) {
            const double x = plot.left() + plot.width() * i / 8;
            painter.setPen(Qt::lightGray);
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            painter.setPen(Qt::black);
            const auto time = static_cast<qint64>(m_from + (m_to - m_from) * i / 8);
            painter.drawText(QRectF(x - 60, plot.bottom() + 4, 120, 20), Qt::AlignHCenter,
                             QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-dd"));
        }
        for (int i = 0; i <= 6; ++i) {
            const double y = plot.bottom() - plot.height() * i / 6;
            painter.setPen(Qt::lightGray);
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            painter.setPen(Qt::black);
            painter.drawText(QRectF(0, y - 10, 55, 20), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(kLowest + (kHighest - kLowest) * i / 6, 'f', 1));
        }
    }

    //! From gap to gap; of each column the first, lowest, highest and last point where there are
    //! more than four.
    void paintLine(QPainter &painter, const QRectF &plot, std::size_t index)
    {
        const PlotData &meter = m_meters[index];
        const auto at = [&](double time) {
            const auto found = std::lower_bound(meter.times.begin(), meter.times.end(), time);
            return static_cast<std::size_t>(found - meter.times.begin());
        };
        std::size_t begin = at(m_from);
        begin -= begin > 0 ? 1 : 0;
        const std::size_t end = std::min(meter.times.size(), at(m_to) + 1);
        const bool isDense = end - begin > static_cast<std::size_t>(4 * plot.width());
        const auto paintTo = [&](std::size_t stop) {
            m_line.clear();
            if (isDense)
                addColumns(plot, index, begin, stop);
            else
                for (std::size_t i = begin; i < stop; ++i)
                    addPoint(plot, meter.times[i], meter.values[i]);
            painter.drawPolyline(m_line);
            begin = stop;
        };
        for (const std::size_t gap : meter.gaps)
            if (gap > begin && gap < end)
                paintTo(gap);
        paintTo(end);
    }

    void addPoint(const QRectF &plot, double time, double value)
    {
        m_line << QPointF(plot.left() + (time - m_from) * plot.width() / (m_to - m_from),
                          plot.bottom() - (value - kLowest) * plot.height() / (kHighest - kLowest));
    }

    void addColumns(const QRectF &plot, std::size_t index, std::size_t from, std::size_t to)
    {
        const PlotData &meter = m_meters[index];
        const double width = (m_to - m_from) / plot.width();
        const double density =
            static_cast<double>(to - from) / (meter.times[to - 1] - meter.times[from] + 1);
        while (from < to) {
            const double edge =
                m_from + width * (std::floor((meter.times[from] - m_from) / width) + 1);
            std::size_t end = std::min(
                to, from + 1 + static_cast<std::size_t>((edge - meter.times[from]) * density));
            while (end < to && meter.times[end] < edge)
                ++end;
            while (end > from + 1 && meter.times[end - 1] >= edge)
                --end;
            const Extremes extremes = m_blocks[index].of(from, end);
            const double first = meter.times[from];
            const double last = meter.times[end - 1];
            addPoint(plot, first, meter.values[from]);
            addPoint(plot, first + (last - first) / 3, extremes.low);
            addPoint(plot, first + (last - first) * 2 / 3, extremes.high);
            addPoint(plot, last, meter.values[end - 1]);
            from = end;
        }
    }

    std::span<const PlotData> m_meters;
    PlotStyle m_style;
    int &m_paintings;
    std::vector<Blocks> m_blocks;
    QPolygonF m_line;
    double m_from = 0;
    double m_to = 1;
};

class FloorPlot : public Plot
{
public:
    FloorPlot(std::span<const PlotData> meters, const PlotStyle &style)
        : m_meters(meters)
        , m_widget(new FloorWidget(style, m_paintings))
    { }
    QWidget *widget() override { return m_widget; }
    bool setStore(const QString &folder) override
    {
        m_store = makeFloorStore(folder);
        if (!m_store)
            return false;
        m_store->store(m_meters.front());
        m_loaded.gaps = m_meters.front().gaps;
        return true;
    }
    void setData() override
    {
        if (m_store) {
            m_store->load(m_loaded);
            m_meters = std::span(&m_loaded, 1);
        }
        m_widget->takeData(m_meters);
        setRange(m_meters.front().times.front(), m_meters.front().times.back());
    }
    void setRange(double from, double to) override { m_widget->setRange(from, to); }

private:
    std::span<const PlotData> m_meters;
    std::unique_ptr<FloorStore> m_store;
    PlotData m_loaded;
    FloorWidget *m_widget;
};

} // namespace

std::unique_ptr<Plot> makeFloorPlot(std::span<const PlotData> data, const PlotStyle &style)
{
    return std::make_unique<FloorPlot>(data, style);
}

} // namespace meterdesk::bench
