// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readoutstrip.h"

#include "ui/charts/chartdecor.h"
#include "ui/charts/charttexts.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace meterdesk {

namespace {

constexpr int kHeight = 48;
constexpr int kGap = 16;

QFont figureFont(const QFont &font)
{
    QFont bold(font);
    bold.setPixelSize(QFontInfo(font).pixelSize() + 1);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int powerDecimals(double power)
{
    return std::abs(power) < 10 ? 2 : std::abs(power) < 1000 ? 1 : 0;
}

} // namespace

ReadoutStrip::ReadoutStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateFigures();
}

void ReadoutStrip::setSeries(ChartSeries::Pointer series)
{
    m_series = std::move(series);
    m_cursor.reset();
    updateFigures();
}

void ReadoutStrip::setVisibleRange(const TimeRange &range)
{
    m_range = range;
    if (!m_cursor)
        updateFigures();
}

void ReadoutStrip::setCursor(std::optional<std::size_t> index)
{
    m_cursor = index;
    updateFigures();
}

QSize ReadoutStrip::sizeHint() const
{
    return {480, kHeight};
}

QSize ReadoutStrip::minimumSizeHint() const
{
    return {120, kHeight};
}

void ReadoutStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        updateFigures();
}

void ReadoutStrip::updateFigures()
{
    m_figures.clear();
    if (m_series && !m_series->isEmpty()) {
        if (m_cursor && *m_cursor < m_series->size())
            addCursorFigures(*m_cursor);
        else
            addRangeFigures();
    }
    QStringList words;
    for (const Figure &figure : std::as_const(m_figures))
        words
            << QStringLiteral("%1: %2 %3").arg(figure.caption, figure.value, figure.unit).trimmed();
    setAccessibleName(words.isEmpty() ? tr("At the cursor") : words.join(QStringLiteral(", ")));
    update();
}

void ReadoutStrip::addCursorFigures(std::size_t index)
{
    const ChartLabels &labels = m_series->labels();
    const double value = m_series->values()[index];
    const bool isUse = m_series->kind() == ChartSeries::Kind::Consumption;
    m_figures << Figure{tr("At the cursor"), pointTimeText(*m_series, index, locale(), false), {}};
    if (!m_series->hasValue(index)) {
        m_figures << Figure{isUse ? tr("Use") : tr("Register"), tr("no data"), {}};
        return;
    }
    //: Caption above a figure: the number read off the meter
    m_figures << Figure{isUse ? tr("Use") : tr("Register"),
                        numberText(value, labels.decimals, locale()), labels.unit};
    const double power = isUse ? meanPower(*m_series, index) : std::nan("");
    if (!std::isnan(power))
        m_figures << Figure{tr("Mean power"), numberText(power, powerDecimals(power), locale()),
                            QStringLiteral("kW")};
}

void ReadoutStrip::addRangeFigures()
{
    const ChartLabels &labels = m_series->labels();
    const RangeFigures figures =
        rangeFigures(*m_series, m_range == TimeRange() ? m_series->range() : m_range);
    if (figures.count == 0) {
        m_figures << Figure{tr("Visible range"), tr("no data"), {}};
        return;
    }
    const auto figure = [&](const QString &caption, double value) {
        m_figures << Figure{caption, numberText(value, labels.decimals, locale()), labels.unit};
    };
    if (m_series->kind() == ChartSeries::Kind::Register) {
        figure(tr("First"), figures.first);
        figure(tr("Last"), figures.last);
        // A register that fell says nothing of the use by its ends.
        if (figures.sum >= 0)
            figure(tr("Use"), figures.sum);
    } else {
        figure(tr("Sum"), figures.sum);
        figure(tr("Smallest"), figures.minMax.min);
        figure(tr("Largest"), figures.minMax.max);
    }
}

void ReadoutStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    painter.fillRect(rect(), QColor(colours.surface));
    painter.fillRect(0, height() - 1, width(), 1, QColor(colours.line));
    const QFont captions = smallFont(font());
    const QFont values = figureFont(font());
    const int middle = height() / 2;
    int x = metrics::kSidePadding;
    for (const Figure &figure : std::as_const(m_figures)) {
        if (x > metrics::kSidePadding) {
            painter.fillRect(x - kGap, 6, 1, height() - 12, QColor(colours.line));
        }
        const int captionWidth = QFontMetrics(captions).horizontalAdvance(figure.caption);
        const int valueWidth = QFontMetrics(values).horizontalAdvance(figure.value);
        const int unitWidth = QFontMetrics(font()).horizontalAdvance(figure.unit);
        painter.setFont(captions);
        painter.setPen(QColor(colours.muted));
        painter.drawText(QRect(x, 5, captionWidth + 1, middle - 5),
                         Qt::AlignLeft | Qt::AlignVCenter, figure.caption);
        painter.setFont(values);
        painter.setPen(QColor(colours.text));
        const QRect line(x, middle - 1, width(), middle - 4);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, figure.value);
        painter.setFont(font());
        painter.setPen(QColor(colours.muted));
        painter.drawText(line.adjusted(valueWidth + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         figure.unit);
        x += std::max(captionWidth, valueWidth + 4 + unitWidth) + 2 * kGap;
    }
}

} // namespace meterdesk
