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

} // namespace

ReadoutStrip::ReadoutStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateFigures();
}

void ReadoutStrip::setSeries(ChartSeries::Pointer series)
{
    ChartLayers layers;
    if (series) {
        layers.append(ChartLayer());
        layers.first().series = std::move(series);
    }
    setLayers(layers);
}

void ReadoutStrip::setLayers(const ChartLayers &layers)
{
    m_layers = layers;
    m_cursor.reset();
    updateFigures();
}

void ReadoutStrip::setSelection(const std::optional<TimeRange> &range)
{
    m_selection = range;
    updateFigures();
}

void ReadoutStrip::setFigures(const ReadoutFigures &figures)
{
    m_layers.clear();
    m_figures = figures;
    tellFigures();
}

void ReadoutStrip::setVisibleRange(const TimeRange &range)
{
    m_range = range;
    if (!m_cursor || m_selection)
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
    if (!m_layers.isEmpty() && !m_layers.first().series->isEmpty()) {
        const ChartSeries &main = *m_layers.first().series;
        const TimeRange shown = m_range == TimeRange() ? main.range() : m_range;
        if (m_selection)
            m_figures = selectionFigures(m_layers, *m_selection, shown, locale());
        else if (m_cursor && *m_cursor < main.size())
            m_figures = cursorFigures(m_layers, *m_cursor, locale());
        else
            m_figures = rangeReadout(m_layers, shown, locale());
    }
    tellFigures();
}

void ReadoutStrip::tellFigures()
{
    QStringList words;
    for (const Figure &figure : std::as_const(m_figures))
        words
            << QStringLiteral("%1: %2 %3").arg(figure.caption, figure.value, figure.unit).trimmed()
                + (figure.more.isEmpty() ? QString() : QStringLiteral(" · ") + figure.more);
    setAccessibleName(words.isEmpty() ? tr("At the cursor") : words.join(QStringLiteral("; ")));
    update();
}

//! The mark of the course before a caption; returns the room it takes.
int ReadoutStrip::paintMark(QPainter *painter, const Figure &figure, int x, int middle) const
{
    if (figure.layer < 0 || figure.layer >= m_layers.size())
        return 0;
    const ChartLayer &layer = m_layers.at(figure.layer);
    const QColor ink = layer.colour(tokens(palette()));
    const int centre = (5 + middle) / 2;
    if (layer.role == ChartLayer::Role::Meter) {
        painter->fillRect(x, centre - 3, 11, 6, ink);
    } else if (layer.dashes().isEmpty()) {
        painter->fillRect(x, centre, 11, 1, ink);
    } else {
        painter->fillRect(x, centre, 5, 1, ink);
        painter->fillRect(x + 7, centre, 4, 1, ink);
    }
    return 16;
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
        painter.setFont(captions);
        const int mark = paintMark(&painter, figure, x, middle);
        const int captionWidth = mark + QFontMetrics(captions).horizontalAdvance(figure.caption);
        const int valueWidth = QFontMetrics(values).horizontalAdvance(figure.value);
        const QString behind = figure.more.isEmpty()
            ? figure.unit
            : QStringLiteral("%1 · %2").arg(figure.unit, figure.more);
        const int unitWidth = QFontMetrics(font()).horizontalAdvance(behind);
        painter.setPen(QColor(colours.muted));
        painter.drawText(QRect(x + mark, 5, captionWidth + 1, middle - 5),
                         Qt::AlignLeft | Qt::AlignVCenter, figure.caption);
        painter.setFont(values);
        painter.setPen(QColor(figure.tone == Figure::Tone::More       ? colours.more
                                  : figure.tone == Figure::Tone::Less ? colours.less
                                                                      : colours.text));
        const QRect line(x, middle - 1, width(), middle - 4);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, figure.value);
        painter.setFont(font());
        painter.setPen(QColor(colours.muted));
        painter.drawText(line.adjusted(valueWidth + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         behind);
        x += std::max(captionWidth, valueWidth + 4 + unitWidth) + 2 * kGap;
    }
}

} // namespace meterdesk
