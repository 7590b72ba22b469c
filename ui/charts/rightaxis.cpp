// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rightaxis.h"

#include "ui/charts/charttexts.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kGap = 8; // between plot and labels
constexpr int kMargin = 6; // right of the labels

int decimalsOfStep(double factor, int power)
{
    return std::max(0, (factor == 2.5 ? 1 : 0) - power);
}

} // namespace

AxisScale scaleWithSteps(double min, double max, int steps, bool fromZero)
{
    double low = fromZero ? std::min(0.0, min) : min;
    double high = fromZero ? std::max(0.0, max) : max;
    if (!(high > low))
        high = low + 1;
    steps = std::max(1, steps);
    const double least = (high - low) / steps;
    for (int power = static_cast<int>(std::floor(std::log10(least))) - 1;; ++power) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * std::pow(10.0, power);
            if (step < least * (1 - 1e-9))
                continue;
            const double bottom = std::floor(low / step + 1e-9) * step;
            if (bottom + steps * step >= high - step * 1e-9)
                return {bottom, bottom + steps * step, step, decimalsOfStep(factor, power)};
        }
    }
}

void RightAxis::setScale(const MinMax &minMax, int steps, bool fromZero)
{
    if (minMax.isEmpty())
        m_scale.reset();
    else
        m_scale = scaleWithSteps(minMax.min, minMax.max, steps, fromZero);
}

qreal RightAxis::yOf(double value, const QRect &plot) const
{
    return plot.top() + (top() - value) / (top() - bottom()) * plot.height();
}

QStringList RightAxis::labels(const QLocale &locale) const
{
    QStringList texts;
    const int count =
        static_cast<int>(std::lround((m_scale->top - m_scale->bottom) / m_scale->step));
    for (int i = 0; i <= count; ++i)
        texts << numberText(m_scale->bottom + i * m_scale->step, m_scale->decimals, locale);
    return texts;
}

int RightAxis::width(const QFont &font, const QLocale &locale) const
{
    if (!m_scale)
        return 0;
    const QFontMetrics metrics(font);
    int widest = 0;
    const QStringList texts = labels(locale);
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest + kGap + kMargin;
}

void RightAxis::paint(QPainter *painter, const QRect &plot, const QString &title,
                      const LookTokens &colours, const QLocale &locale) const
{
    if (!m_scale)
        return;
    painter->setPen(QColor(colours.muted));
    const QStringList texts = labels(locale);
    const int height = painter->fontMetrics().height();
    for (int i = 0; i < int(texts.size()); ++i) {
        const qreal y = yOf(m_scale->bottom + i * m_scale->step, plot);
        painter->drawText(QRectF(plot.right() + kGap, y - height / 2.0, 200, height),
                          Qt::AlignLeft | Qt::AlignVCenter, texts.at(i));
    }
    painter->drawText(QRect(plot.left(), 2, plot.width() + width(painter->font(), locale) - kMargin,
                            plot.top() - 8),
                      Qt::AlignRight | Qt::AlignVCenter, title);
}

} // namespace meterdesk
