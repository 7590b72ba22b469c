// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/charttexts.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kLeastLeft = 52;
constexpr int kLabelMargins = 16; // left and right of a label together

} // namespace

ChartFrame::ChartFrame(QChartView &view)
    : m_chart(*view.chart())
    , m_valueAxis(new QCategoryAxis)
    , m_bottomAxis(new QValueAxis)
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
    m_valueAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_bottomAxis->setLabelsVisible(false);
    m_bottomAxis->setGridLineVisible(false);
    m_bottomAxis->setTickCount(2);
    m_bottomAxis->setRange(0, 1); // only its line is shown: the ticks are ours
    m_chart.addAxis(m_bottomAxis, Qt::AlignBottom);
    m_chart.addAxis(m_valueAxis, Qt::AlignLeft);
}

void ChartFrame::setLook(const LookTokens &colours, const QFont &font)
{
    m_valueAxis->setGridLinePen(QPen(QColor(colours.grid), 1));
    m_valueAxis->setLinePen(Qt::NoPen);
    m_valueAxis->setLineVisible(false);
    m_valueAxis->setLabelsColor(QColor(colours.muted));
    m_valueAxis->setLabelsFont(font);
    m_bottomAxis->setLinePen(QPen(QColor(colours.border), 1));
    forgetLabels();
}

void ChartFrame::setScale(const AxisScale &scale, const QLocale &locale)
{
    // Qt Charts lays the whole chart out for each label: only where they change.
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_bottom = scale.bottom;
    m_top = scale.top;
    const QStringList labels = m_valueAxis->categoriesLabels();
    for (const QString &label : labels)
        m_valueAxis->remove(label);
    m_valueAxis->setRange(m_bottom, m_top);
    m_valueAxis->setStartValue(m_bottom - scale.step);
    const int count = static_cast<int>(std::lround((m_top - m_bottom) / scale.step));
    for (int i = 0; i <= count; ++i) {
        const double value = m_bottom + i * scale.step;
        m_valueAxis->append(numberText(value, scale.decimals, locale), value);
    }
    layOut();
}

void ChartFrame::setLabelsVisible(bool visible)
{
    m_valueAxis->setLabelsVisible(visible);
}

void ChartFrame::setVisible(bool visible)
{
    m_valueAxis->setVisible(visible);
    m_bottomAxis->setVisible(visible);
}

int ChartFrame::leftMargin(const QFont &font) const
{
    int left = kLeastLeft;
    const QFontMetrics metrics(font);
    const QStringList labels = m_valueAxis->categoriesLabels();
    for (const QString &label : labels)
        left = std::max(left, metrics.horizontalAdvance(label) + kLabelMargins);
    return left;
}

void ChartFrame::place(const QRect &plot)
{
    m_chart.setPlotArea(plot);
    layOut();
}

//! Qt Charts leaves its axes where they were until the next layout.
void ChartFrame::layOut()
{
    m_chart.layout()->invalidate();
    m_chart.layout()->activate();
}

qreal ChartFrame::yOf(double value, const QRect &plot) const
{
    return plot.top() + (m_top - value) / (m_top - m_bottom) * plot.height();
}

} // namespace meterdesk
