// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The flags of TimeChartView: what a person noted at a moment.
#include "ui/charts/timechartview.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace meterdesk {

namespace {

constexpr int kPole = 14; //!< pixels from the top of the plot
constexpr int kCloth = 9;
constexpr int kReach = 6; //!< around the pole, where it is pointed at

} // namespace

void TimeChartView::setFlags(const QList<ChartFlag> &flags)
{
    if (flags == m_flags)
        return;
    m_flags = flags;
    viewport()->update();
}

void TimeChartView::drawFlags(QPainter *painter) const
{
    if (m_state == State::Empty)
        return;
    const LookTokens &colours = tokens(palette());
    painter->save();
    for (const ChartFlag &flag : m_flags) {
        // At the right edge half a flag is better than none.
        if (!m_visible.contains(flag.at))
            continue;
        const qreal x = std::round(xOf(flag.at)) + 0.5;
        const qreal top = m_plot.top() + 1.0;
        painter->setPen(QPen(QColor(colours.accent), 1));
        painter->drawLine(QPointF(x, top), QPointF(x, top + kPole));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(colours.accent));
        painter->drawPolygon(
            QPolygonF({{x, top}, {x + kCloth, top + kCloth / 2.0 - 0.5}, {x, top + kCloth - 1.0}}));
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    painter->restore();
}

QString TimeChartView::flagTextAt(const QPoint &position) const
{
    if (position.y() < m_plot.top() || position.y() > m_plot.top() + kPole + kReach)
        return {};
    QStringList texts;
    for (const ChartFlag &flag : m_flags) {
        const qreal x = xOf(flag.at);
        if (m_visible.contains(flag.at) && position.x() >= x - kReach
            && position.x() <= x + kCloth + 1)
            texts.append(flag.text);
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace meterdesk
