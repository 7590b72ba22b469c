// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/usebars.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kRow = 26;
constexpr int kBar = 15;
constexpr int kWidth = 130;
constexpr int kWhisker = 21;
constexpr int kRight = 8; // room for the end of the whisker

} // namespace

UseBars::UseBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(70);
    setMaximumWidth(200);
}

void UseBars::setBars(const Bars &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    update();
}

int UseBars::rowHeight()
{
    return kRow;
}

QSize UseBars::sizeHint() const
{
    return {kWidth, 2 * kRow};
}

void UseBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    const double uncertainty = m_bars.uncertainty.value_or(0);
    const double most =
        std::max(m_bars.invoiced.value_or(0), m_bars.measured.value_or(0) + uncertainty);
    painter.fillRect(0, 0, 2, height(), QColor(colours.border));
    if (most <= 0)
        return;
    const double scale = (width() - kRight) / most;
    const auto bar = [&](int row, double value, QRgb colour) {
        const double length = std::max(0., value) * scale;
        painter.fillRect(QRectF(2, row * kRow + (kRow - kBar) / 2., length, kBar), QColor(colour));
    };
    if (m_bars.invoiced)
        bar(0, *m_bars.invoiced, colours.previous);
    if (!m_bars.measured)
        return;
    bar(1, *m_bars.measured, colours.series[0]);
    if (uncertainty <= 0)
        return;
    const double middle = kRow * 1.5;
    const double left = 2 + std::max(0., *m_bars.measured - uncertainty) * scale;
    const double right = 2 + (*m_bars.measured + uncertainty) * scale;
    painter.setPen(QPen(QColor(colours.text), 1.5));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, middle - kWhisker / 2.), QPointF(x, middle + kWhisker / 2.));
}

} // namespace meterdesk
