// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmappainter.h"

#include "domain/timeaxisticks.h"
#include "ui/charts/chartdecor.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/datetexts.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kGap = 12; // between texts on one line
constexpr qreal kTick = 4;
constexpr qreal kLabelGap = 8; // between the labels of hours and the plot
constexpr qreal kLeastLeft = 52; // as ChartFrame
constexpr qreal kDateRoom = 46; // pixels that a label of the axis of days is given
constexpr qreal kCloseHours = 360; // a plot of this height has labels every three hours
constexpr qreal kLeastCursor = 7;
constexpr qreal kMark = 4; // half the width

// The ticks of whole days: a clock has no place on this axis.
TimeTicks dayTicks(const HeatMap &map, const ChartLabels &labels, qreal width)
{
    const TimeRange range{map.dayEdges.front(), map.dayEdges.back()};
    const QTimeZone zone = labels.zone.isValid() ? labels.zone : QTimeZone::utc();
    const int most = std::max(1, static_cast<int>(width / kDateRoom));
    TimeTicks ticks = timeAxisTicks(range, std::min(most, map.days), zone);
    if (ticks.unit == TickUnit::Hour || ticks.unit == TickUnit::Minute)
        std::erase_if(ticks.ticks, [](const TimeTick &tick) { return !tick.isMajor; });
    return ticks;
}

MinMax minMaxOf(const std::vector<double> &values)
{
    MinMax minMax;
    for (const double value : values)
        minMax.add(value);
    return minMax;
}

AxisScale scaleOf(const std::vector<double> &values)
{
    const MinMax minMax = minMaxOf(values);
    return minMax.isEmpty() ? AxisScale() : axisScale(minMax.min, minMax.max, 2, true);
}

} // namespace

HeatMapPainter::HeatMapPainter(QPainter &painter, const HeatMap &map, const ChartLabels &labels,
                               const HeatMapLayout &layout, const LookTokens &colours,
                               const QFont &font, const QLocale &locale)
    : m_painter(painter)
    , m_map(map)
    , m_layout(layout)
    , m_labels(labels)
    , m_colours(colours)
    , m_texts(map, labels, locale)
    , m_metrics(font)
    , m_locale(locale)
{
    m_painter.setFont(font);
}

QStringList HeatMapPainter::sumsLines(const HeatMap &map, const ChartLabels &labels,
                                      const QLocale &locale)
{
    const AxisScale scale = scaleOf(map.daySums);
    QStringList lines{numberText(scale.top, scale.decimals, locale), labels.unit,
                      HeatMapTexts(map, labels, locale).sumsTitle()};
    lines.removeAll(QString());
    return lines;
}

qreal HeatMapPainter::leftMargin(const HeatMap &map, const ChartLabels &labels, const QFont &font,
                                 const QLocale &locale)
{
    const QFontMetricsF metrics(font);
    QStringList texts = sumsLines(map, labels, locale);
    texts << hourText(0) << hourText(12);
    qreal widest = 0;
    for (const QString &text : std::as_const(texts))
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return std::max(kLeastLeft, std::ceil(widest) + 2 * kLabelGap);
}

void HeatMapPainter::paintFrame()
{
    paintHours();
    if (m_map.isEmpty())
        return;
    paintHead();
    paintScale();
    paintDates();
    paintMarks();
    paintSums();
    paintMeans();
}

void HeatMapPainter::paintHead()
{
    // What is at the right comes first: without the figures colours say nothing.
    const qreal line = m_metrics.height();
    const QRectF &head = m_layout.head;
    m_painter.setPen(QColor(m_colours.muted));
    qreal right = m_layout.scale.left() - kGap;
    const auto paintLine = [this](const QRectF &rect, const QString &text) {
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           m_metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    paintLine({head.left(), head.top() + line + 2, right - head.left(), line}, m_texts.remarks());
    const QString title = m_texts.title();
    const qreal titleWidth = m_metrics.horizontalAdvance(title);
    for (const QString &scale : {m_texts.scaleText(), m_texts.shortScaleText()}) {
        const qreal width = m_metrics.horizontalAdvance(scale);
        if (head.left() + titleWidth + 2 * kGap + width > right)
            continue;
        m_painter.drawText(QRectF(right - width, head.top(), width + 1, line),
                           Qt::AlignRight | Qt::AlignVCenter, scale);
        right -= width + kGap;
        break;
    }
    paintLine({head.left(), head.top(), right - head.left(), line}, title);
}

void HeatMapPainter::paintScale()
{
    const QStringList figures = m_texts.scaleFigures();
    if (figures.isEmpty())
        return;
    const HeatRamp ramp = heatRamp(m_colours);
    QImage bar(static_cast<int>(ramp.size()), 1, QImage::Format_RGB32);
    std::copy(ramp.begin(), ramp.end(), reinterpret_cast<QRgb *>(bar.scanLine(0)));
    const qreal unitWidth = m_metrics.horizontalAdvance(m_labels.unit);
    const QRectF scale = m_layout.scale.adjusted(0, 0, -std::ceil(unitWidth) - kTick, 0);
    m_painter.fillRect(scale, QColor(m_colours.border));
    m_painter.drawImage(scale.adjusted(1, 1, -1, -1), bar);
    m_painter.setPen(QColor(m_colours.muted));
    m_painter.drawText(QRectF(scale.right() + kTick, scale.center().y() - m_metrics.height() / 2,
                              unitWidth + 1, m_metrics.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, m_labels.unit);
    const qreal top = scale.bottom() + 2;
    const qreal firstEnd = scale.left() + m_metrics.horizontalAdvance(figures.first());
    const qreal lastBegin = scale.right() - m_metrics.horizontalAdvance(figures.last());
    m_painter.drawText(QPointF(scale.left(), top + m_metrics.ascent()), figures.first());
    m_painter.drawText(QPointF(lastBegin, top + m_metrics.ascent()), figures.last());
    // All of the inner ones, or the one in the middle.
    qreal widest = 0;
    for (const QString &figure : figures)
        widest = std::max(widest, m_metrics.horizontalAdvance(figure));
    const qreal step = scale.width() / qreal(figures.size() - 1);
    const qreal free = std::min(scale.left() + step - firstEnd, lastBegin - scale.right() + step);
    const qsizetype every = free - kTick >= widest / 2 ? 1 : 2;
    for (qsizetype i = every; i < figures.size() - 1; i += every) {
        const qreal width = m_metrics.horizontalAdvance(figures[i]);
        m_painter.drawText(
            QPointF(scale.left() + step * qreal(i) - width / 2, top + m_metrics.ascent()),
            figures[i]);
    }
}

void HeatMapPainter::paintHours()
{
    const QRectF &plot = m_layout.plot;
    const int step = plot.height() >= kCloseHours ? 3 : 6;
    const qreal line = m_metrics.height();
    for (int hour = 0; hour <= 24; hour += step) {
        const qreal y = m_layout.yOf(m_layout.slots * hour / 24);
        m_painter.fillRect(QRectF(plot.left() - kTick, std::min(y, plot.bottom() - 1), kTick, 1),
                           QColor(m_colours.border));
        // The last one would stand among the dates.
        const qreal top = std::min(y - line / 2, plot.bottom() - line + 2);
        m_painter.setPen(QColor(m_colours.muted));
        m_painter.drawText(QRectF(0, top, plot.left() - kLabelGap, line),
                           Qt::AlignRight | Qt::AlignVCenter, hourText(hour));
    }
}

void HeatMapPainter::paintDates()
{
    const TimeTicks ticks = dayTicks(m_map, m_labels, m_layout.dates.width());
    const QTimeZone zone = m_labels.zone.isValid() ? m_labels.zone : QTimeZone::utc();
    qreal free = m_layout.dates.left();
    for (std::size_t i = 0; i < ticks.ticks.size(); ++i) {
        const TimeTick &tick = ticks.ticks[i];
        const auto edge = std::lower_bound(m_map.dayEdges.begin(), m_map.dayEdges.end(), tick.time);
        const auto day = static_cast<int>(edge - m_map.dayEdges.begin());
        const QDate date = m_map.day(day);
        const qreal x = m_layout.xOf(day);
        m_painter.fillRect(QRectF(x, m_layout.dates.top(), 1, kTick), QColor(m_colours.border));
        QString text = tickText(ticks, i, zone, m_locale);
        // Years stand in the title; where there are several, the first month has the year's name.
        if (ticks.unit == TickUnit::Month) {
            const bool isYear = date.month() == 1 && m_map.days > 366;
            text = isYear ? QString::number(date.year())
                          : m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        } else if (ticks.unit == TickUnit::Hour || ticks.unit == TickUnit::Minute) {
            text = dayMonthText(date, m_locale);
        }
        const qreal width = m_metrics.horizontalAdvance(text);
        if (x + kTick < free || x + kTick + width > m_layout.dates.right() + kGap)
            continue;
        m_painter.setPen(QColor(m_colours.muted));
        m_painter.drawText(QPointF(x + kTick, m_layout.dates.top() + kTick + m_metrics.ascent()),
                           text);
        free = x + kTick + width + kLabelGap;
    }
}

void HeatMapPainter::paintMarks()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(m_colours.muted));
    const qreal bottom = m_layout.marks.bottom() - 2;
    for (int day = 0; day < m_map.days; ++day) {
        if (m_texts.markText(day).isEmpty())
            continue;
        const qreal x = m_layout.cellRect({day, 0}).center().x();
        const QPointF mark[] = {
            {x - kMark, bottom - 1.5 * kMark}, {x + kMark, bottom - 1.5 * kMark}, {x, bottom}};
        m_painter.drawPolygon(mark, 3);
    }
    m_painter.restore();
}

void HeatMapPainter::paintSums()
{
    const QRectF &sums = m_layout.sums;
    const AxisScale scale = scaleOf(m_map.daySums);
    const qreal line = m_metrics.height();
    m_painter.fillRect(QRectF(sums.left(), sums.top(), sums.width(), 1), QColor(m_colours.grid));
    paintSumBars(scale);
    m_painter.setPen(QColor(m_colours.muted));
    qreal top = sums.top() - line / 2;
    for (const QString &text : sumsLines(m_map, m_labels, m_locale)) {
        if (top + line > sums.bottom() + kGap)
            break;
        m_painter.drawText(QRectF(0, top, sums.left() - kLabelGap, line),
                           Qt::AlignRight | Qt::AlignVCenter, text);
        top += line;
    }
}

void HeatMapPainter::paintSumBars(const AxisScale &scale)
{
    const QRectF &sums = m_layout.sums;
    const qreal pixel = 1 / m_layout.ratio;
    const auto yOf = [&](double value) {
        const qreal y =
            sums.bottom() - (value - scale.bottom) / (scale.top - scale.bottom) * sums.height();
        return std::round(y * m_layout.ratio) / m_layout.ratio;
    };
    const qreal zero = yOf(0);
    // All or none: days differ by a pixel.
    const bool hasGaps = sums.width() / m_map.days >= 3 * pixel;
    for (int day = 0; day < m_map.days;) {
        const qreal left = m_layout.xOf(day);
        // Days that begin at the same pixel share a bar: the mean, as their cells do.
        double sum = 0;
        int count = 0;
        int next = day;
        do {
            const double value = m_map.daySums[static_cast<std::size_t>(next++)];
            if (std::isnan(value))
                continue;
            sum += value;
            ++count;
        } while (next < m_map.days && m_layout.xOf(next) < left + pixel / 2);
        const qreal right = m_layout.xOf(next);
        const bool isKnown = 2 * count >= next - day && count > 0;
        day = next;
        if (!isKnown)
            continue;
        const qreal gap = hasGaps ? std::max(pixel, (right - left) / 6) : 0;
        const qreal y = yOf(sum / count);
        const qreal width =
            std::max(pixel, std::round((right - left - gap) * m_layout.ratio) / m_layout.ratio);
        fillBar(QRectF(QPointF(left, y), QPointF(left + width, zero)).normalized());
    }
    m_painter.fillRect(QRectF(sums.left(), zero, sums.width(), 1), QColor(m_colours.border));
}

void HeatMapPainter::fillBar(const QRectF &bar)
{
    m_painter.fillRect(bar, QColor(m_colours.series[0]));
}

void HeatMapPainter::paintMeans()
{
    const QRectF &means = m_layout.means;
    if (means.isEmpty())
        return;
    const AxisScale scale = scaleOf(m_map.slotMeans);
    const qreal pixel = 1 / m_layout.ratio;
    const auto xOf = [&](double value) {
        const qreal x =
            means.left() + (value - scale.bottom) / (scale.top - scale.bottom) * means.width();
        return std::round(x * m_layout.ratio) / m_layout.ratio;
    };
    for (int slot = 0; slot < m_map.slotsPerDay; ++slot) {
        const double value = m_map.slotMeans[static_cast<std::size_t>(slot)];
        if (std::isnan(value))
            continue;
        const qreal top = m_layout.yOf(slot);
        const qreal height = m_layout.yOf(slot + 1) - top;
        const qreal gap = height > 2.5 * pixel ? std::max(pixel, 1.0) : 0;
        fillBar(QRectF(QPointF(xOf(0), top), QPointF(xOf(value), top + height - gap)).normalized());
    }
    m_painter.fillRect(QRectF(xOf(0), means.top(), 1, means.height()), QColor(m_colours.border));
    m_painter.setPen(QColor(m_colours.muted));
    const qreal line = m_metrics.height();
    const qreal titleWidth = m_metrics.horizontalAdvance(m_texts.meansTitle()) + 1;
    const qreal titleLeft = std::min(means.left(), means.right() + kGap - titleWidth);
    m_painter.drawText(QRectF(titleLeft, means.top() - line - 2, titleWidth, line),
                       Qt::AlignLeft | Qt::AlignVCenter, m_texts.meansTitle());
    const QRectF below(means.left(), means.bottom() + kTick, means.width(), line);
    m_painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                       numberText(scale.bottom, scale.decimals, m_locale));
    m_painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                       QStringLiteral("%1 %2")
                           .arg(numberText(scale.top, scale.decimals, m_locale), m_labels.unit)
                           .trimmed());
}

void HeatMapPainter::paintCells(const QImage &image)
{
    m_painter.drawImage(m_layout.plot, image);
}

void HeatMapPainter::paintCursor(const HeatCell &cell)
{
    const QRectF box = m_layout.cellRect(cell);
    const QRectF &plot = m_layout.plot;
    const auto snap = [this](qreal value) {
        return std::round(value * m_layout.ratio) / m_layout.ratio;
    };
    const qreal x = snap(box.center().x() - 0.5);
    const qreal y = snap(box.center().y() - 0.5);
    const qreal right = m_layout.means.isEmpty() ? plot.right() : m_layout.means.right();
    QColor halo(m_colours.surface);
    halo.setAlphaF(0.45F);
    QColor ink(m_colours.text);
    ink.setAlphaF(0.8F);
    const QRectF lines[] = {{x, plot.top(), 1, m_layout.sums.bottom() - plot.top()},
                            {plot.left(), y, right - plot.left(), 1}};
    m_painter.fillRect(lines[0].adjusted(-1, 0, 1, 0), halo);
    m_painter.fillRect(lines[1].adjusted(0, -1, 0, 1), halo);
    for (const QRectF &line : lines)
        m_painter.fillRect(line, ink);
    // A cell of a pixel's width has a frame that one can see, filled with its colour.
    const qreal wider = std::max(0.0, std::ceil((kLeastCursor - box.width()) / 2));
    const qreal taller = std::max(0.0, std::ceil((kLeastCursor - box.height()) / 2));
    const QRectF frame = box.adjusted(-wider, -taller, wider, taller);
    const double value = m_map.value(cell.day, cell.slot);
    if (!std::isnan(value)) {
        const int step = HeatScale(m_map.low, m_map.high).step(value);
        m_painter.fillRect(frame, QColor(heatRamp(m_colours)[static_cast<std::size_t>(step)]));
    }
    m_painter.save();
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        QPen(QColor(m_colours.surface), 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.drawRect(frame.adjusted(-1.5, -1.5, 1.5, 1.5));
    m_painter.setPen(QPen(QColor(m_colours.text), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.drawRect(frame);
    m_painter.restore();
}

} // namespace meterdesk
