// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/charttexts.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kLeastLeft = 52;
constexpr int kLabelMargins = 16; // left and right of a label together
constexpr int kLabelDistance = 7; // of a label from the plot

} // namespace

class ChartFrame::Item : public QGraphicsItem
{
public:
    struct Label
    {
        double share; //!< of the height, from the top
        QString text;
        int width;
    };

    void setLook(const LookTokens &colours, const QFont &font)
    {
        m_grid = QColor(colours.grid);
        m_line = QColor(colours.border);
        m_ink = QColor(colours.muted);
        m_font = font;
        update();
    }
    void setLabels(std::vector<Label> labels)
    {
        const QFontMetrics metrics(m_font);
        m_widest = 0;
        for (Label &label : labels) {
            label.width = metrics.horizontalAdvance(label.text);
            m_widest = std::max(m_widest, label.width);
        }
        m_labels = std::move(labels);
        update();
    }
    void setHasTexts(bool has)
    {
        m_hasTexts = has;
        update();
    }
    void place(const QRect &plot)
    {
        prepareGeometryChange();
        m_plot = plot;
    }
    int widest() const { return m_widest; }

    QRectF boundingRect() const override
    {
        const int around = kLabelMargins;
        return QRectF(m_plot).adjusted(-m_widest - around, -around, around, around);
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const QFontMetrics metrics(m_font);
        painter->setFont(m_font);
        painter->setPen(m_ink);
        const qreal middle = (metrics.ascent() - metrics.descent()) / 2.0;
        for (const Label &label : m_labels) {
            const qreal y = std::round(m_plot.top() + label.share * m_plot.height());
            painter->fillRect(QRectF(m_plot.left(), y, m_plot.width(), 1), m_grid);
            if (m_hasTexts)
                painter->drawText(QPointF(m_plot.left() - kLabelDistance - label.width, y + middle),
                                  label.text);
        }
        painter->fillRect(QRectF(m_plot.left(), m_plot.bottom() + 1, m_plot.width(), 1), m_line);
    }

private:
    QRect m_plot;
    QColor m_grid;
    QColor m_line;
    QColor m_ink;
    QFont m_font;
    std::vector<Label> m_labels;
    int m_widest = 0;
    bool m_hasTexts = true;
};

ChartFrame::ChartFrame(QChartView &view)
    : m_chart(*view.chart())
    , m_item(new Item)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setRenderHint(QPainter::Antialiasing, false);
    m_chart.legend()->hide();
    m_chart.setBackgroundVisible(false);
    m_chart.setMargins(QMargins());
    m_chart.layout()->setContentsMargins(0, 0, 0, 0);
    m_item->setParentItem(&m_chart);
    m_item->setAcceptedMouseButtons(Qt::NoButton);
}

void ChartFrame::setLook(const LookTokens &colours, const QFont &font)
{
    m_item->setLook(colours, font);
    forgetLabels();
}

void ChartFrame::setScale(const AxisScale &scale, const QLocale &locale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_bottom = scale.bottom;
    m_top = scale.top;
    const int count = static_cast<int>(std::lround((m_top - m_bottom) / scale.step));
    std::vector<Item::Label> labels;
    for (int i = 0; i <= count; ++i) {
        const double value = m_bottom + i * scale.step;
        labels.push_back(
            {1 - static_cast<double>(i) / count, numberText(value, scale.decimals, locale), 0});
    }
    m_item->setLabels(std::move(labels));
}

void ChartFrame::setLabelsVisible(bool visible)
{
    m_item->setHasTexts(visible);
}

void ChartFrame::setVisible(bool visible)
{
    m_item->setVisible(visible);
}

int ChartFrame::leftMargin(const QFont &) const
{
    return std::max(kLeastLeft, m_item->widest() + kLabelMargins);
}

void ChartFrame::place(const QRect &plot)
{
    m_chart.setPlotArea(plot);
    m_item->place(plot);
}

qreal ChartFrame::yOf(double value, const QRect &plot) const
{
    return plot.top() + (m_top - value) / (m_top - m_bottom) * plot.height();
}

void prepareForPaper(QChartView &copy, const QChartView &original, const QSize &size,
                     const LookTokens &colours)
{
    copy.setAttribute(Qt::WA_DontShowOnScreen);
    copy.setPalette(themePalette(colours));
    copy.setFont(original.font());
    copy.setLocale(original.locale());
    copy.resize(size);
    copy.viewport()->resize(copy.size());
    QResizeEvent resized(copy.size(), QSize());
    QCoreApplication::sendEvent(copy.viewport(), &resized);
}

} // namespace meterdesk
