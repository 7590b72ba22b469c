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

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kHeight = 48;
constexpr int kGap = 16;
constexpr int kUnitGap = 4; // between a figure and its unit
constexpr int kMark = 16; // the mark of a course before its caption
constexpr int kShortestCaption = 60;

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
    setToolTip(words.join(QLatin1Char('\n'))); // what is cut is whole there
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
    return kMark;
}

//! What every figure takes: where there is not room for all, first the captions give way, the
//! longest first, as far as their figure reaches, then what is told behind the units.
QList<ReadoutStrip::Place> ReadoutStrip::places() const
{
    const QFontMetrics captions(smallFont(font()));
    const QFontMetrics values(figureFont(font()));
    const QFontMetrics units(font());
    const int room = width() - 2 * metrics::kSidePadding;
    QList<Place> places;
    const auto total = [&places] {
        int sum = -2 * kGap;
        for (const Place &place : std::as_const(places))
            sum += place.width + 2 * kGap;
        return sum;
    };
    for (const Figure &figure : m_figures) {
        Place place;
        place.caption = figure.caption;
        place.behind = figure.more.isEmpty()
            ? figure.unit
            : QStringLiteral("%1 · %2").arg(figure.unit, figure.more);
        place.mark = figure.layer >= 0 && figure.layer < m_layers.size() ? kMark : 0;
        place.line = values.horizontalAdvance(figure.value) + kUnitGap
            + units.horizontalAdvance(place.behind);
        place.width = std::max(place.mark + captions.horizontalAdvance(figure.caption), place.line);
        places.append(place);
    }
    const auto spareOf = [](const Place &place) {
        return place.width - std::max(place.line, kShortestCaption);
    };
    // The longest one first: it says most of what it has to say all the same.
    for (int over = total() - room; over > 0; over = total() - room) {
        const auto longest = std::max_element(
            places.begin(), places.end(),
            [&spareOf](const auto &a, const auto &b) { return spareOf(a) < spareOf(b); });
        if (longest == places.end() || spareOf(*longest) <= 0)
            break;
        longest->width -= std::min(over, spareOf(*longest));
        longest->caption =
            captions.elidedText(longest->caption, Qt::ElideRight, longest->width - longest->mark);
    }
    for (int i = int(places.size()) - 1; i >= 0 && total() > room; --i) {
        const Figure &figure = m_figures.at(i);
        if (figure.more.isEmpty())
            continue;
        Place &place = places[i];
        place.width -= place.line;
        place.line = values.horizontalAdvance(figure.value) + kUnitGap
            + units.horizontalAdvance(figure.unit);
        place.width = std::max(place.line, place.mark + captions.horizontalAdvance(place.caption));
        place.behind = figure.unit;
    }
    return places;
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
    const QList<Place> room = places();
    for (int i = 0; i < int(room.size()); ++i) {
        const Figure &figure = m_figures.at(i);
        const Place &place = room.at(i);
        if (x > metrics::kSidePadding) {
            painter.fillRect(x - kGap, 6, 1, height() - 12, QColor(colours.line));
        }
        painter.setFont(captions);
        const int mark = paintMark(&painter, figure, x, middle);
        const int valueWidth = QFontMetrics(values).horizontalAdvance(figure.value);
        painter.setPen(QColor(colours.muted));
        painter.drawText(QRect(x + mark, 5, place.width - mark + 1, middle - 5),
                         Qt::AlignLeft | Qt::AlignVCenter, place.caption);
        painter.setFont(values);
        painter.setPen(QColor(figure.tone == Figure::Tone::More       ? colours.more
                                  : figure.tone == Figure::Tone::Less ? colours.less
                                                                      : colours.text));
        const QRect line(x, middle - 1, width(), middle - 4);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, figure.value);
        painter.setFont(font());
        painter.setPen(QColor(colours.muted));
        painter.drawText(line.adjusted(valueWidth + kUnitGap, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, place.behind);
        x += place.width + 2 * kGap;
    }
}

} // namespace meterdesk
