// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartdecor.h"
#include "ui/charts/heatimage.h"
#include "ui/charts/heatmappainter.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr TimeMs kMinute = 60'000;
constexpr int kDayMinutes = 24 * 60;
constexpr qreal kLeastVectorRatio = 3; // of the cells in a file that can be magnified
constexpr qreal kWidestImage = 8000;
constexpr int kTextMargin = 12;

QTimeZone zoneOf(const ChartLabels &labels)
{
    return labels.zone.isValid() ? labels.zone : QTimeZone::utc();
}

QSize deviceSize(const HeatMapLayout &layout)
{
    return {static_cast<int>(std::lround(layout.plot.width() * layout.ratio)),
            static_cast<int>(std::lround(layout.plot.height() * layout.ratio))};
}

HeatMapLayout layoutOf(const HeatMap &map, const ChartLabels &labels, const QSizeF &size,
                       const QFont &font, const QLocale &locale, qreal ratio)
{
    const QFont small = smallFont(font);
    return HeatMapLayout::make(size, map.days, map.slotsPerDay, QFontMetricsF(small).height(),
                               HeatMapPainter::leftMargin(map, labels, small, locale), ratio);
}

} // namespace

HeatMapView::HeatMapView(QWidget *parent)
    : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    updateLayout();
}

HeatMapView::~HeatMapView() = default;

void HeatMapView::setMap(MapPointer map, const ChartLabels &labels)
{
    std::optional<TimeMs> time;
    if (m_cursor)
        time = timeOf(*m_cursor).from;
    m_map = std::move(map);
    m_labels = labels;
    m_cursor = time ? cellOf(*time) : std::nullopt;
    updateLayout();
    Q_EMIT figuresChanged();
}

void HeatMapView::setState(State state, const QString &emptyText)
{
    m_state = state;
    m_emptyText = emptyText;
    update();
}

TimeRange HeatMapView::timeOf(const HeatCell &cell) const
{
    const auto day = static_cast<std::size_t>(cell.day);
    const TimeMs begin = m_map->dayEdges[day];
    const TimeMs end = m_map->dayEdges[day + 1];
    const int minutes = kDayMinutes / m_map->slotsPerDay;
    const TimeMs length = minutes * kMinute;
    if (end - begin == kDayMinutes * kMinute)
        return {begin + cell.slot * length, begin + (cell.slot + 1) * length};
    // The clock is put on this day: the first moment at which it shows this slot or a later one.
    const QTimeZone zone = zoneOf(m_labels);
    for (TimeMs time = begin; time < end; time += length) {
        const QTime clock = QDateTime::fromMSecsSinceEpoch(time, zone).time();
        if (clock.msecsSinceStartOfDay() / length >= cell.slot)
            return {time, time + length};
    }
    return {end - length, end};
}

std::optional<HeatCell> HeatMapView::cellOf(TimeMs time) const
{
    if (!hasMap() || time < m_map->dayEdges.front() || time >= m_map->dayEdges.back())
        return std::nullopt;
    const auto &edges = m_map->dayEdges;
    const auto day = std::upper_bound(edges.begin(), edges.end(), time) - edges.begin() - 1;
    const QTime clock = QDateTime::fromMSecsSinceEpoch(time, zoneOf(m_labels)).time();
    const int minute = clock.hour() * 60 + clock.minute();
    return HeatCell{static_cast<int>(day), minute * m_map->slotsPerDay / kDayMinutes};
}

void HeatMapView::setCursorTime(std::optional<TimeMs> time)
{
    setCursorCell(time ? cellOf(*time) : std::nullopt);
}

void HeatMapView::setCursorCell(std::optional<HeatCell> cell)
{
    if (cell == m_cursor)
        return;
    m_cursor = cell;
    update();
    QAccessibleValueChangeEvent event(this, cursorText());
    QAccessible::updateAccessibility(&event);
    Q_EMIT figuresChanged();
}

QList<ReadoutStrip::Figure> HeatMapView::figures() const
{
    if (!m_cursor)
        return {};
    const QLocale place = locale();
    return HeatMapTexts(*m_map, m_labels, place).figures(*m_cursor);
}

QString HeatMapView::cursorText() const
{
    if (!m_cursor)
        return {};
    const QLocale place = locale();
    return HeatMapTexts(*m_map, m_labels, place).cellText(*m_cursor);
}

QSize HeatMapView::sizeHint() const
{
    return {800, 440};
}

QSize HeatMapView::minimumSizeHint() const
{
    return {240, 200};
}

const HeatMap &HeatMapView::shownMap() const
{
    static const HeatMap s_none;
    return m_map ? *m_map : s_none;
}

void HeatMapView::updateLayout()
{
    m_layout = layoutOf(shownMap(), m_labels, size(), font(), locale(), devicePixelRatioF());
    m_image = {};
    update();
}

void HeatMapView::updateImage()
{
    const LookTokens &colours = tokens(palette());
    m_image = heatImage(*m_map, heatRamp(colours), colours, deviceSize(m_layout), m_layout.ratio);
}

void HeatMapView::paintEvent(QPaintEvent *)
{
    // The window may have moved to another screen.
    if (m_layout.ratio != devicePixelRatioF())
        updateLayout();
    const LookTokens &colours = tokens(palette());
    const QLocale place = locale();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(colours.surface));
    HeatMapPainter parts(painter, shownMap(), m_labels, m_layout, colours, smallFont(font()),
                         place);
    if (hasMap()) {
        if (m_image.isNull())
            updateImage();
        parts.paintCells(m_image);
    } else if (m_state == State::Loading) {
        paintHatch(&painter, m_layout.plot, colours);
    }
    if (hasMap() || m_state != State::Empty)
        parts.paintFrame();
    if (m_cursor)
        parts.paintCursor(*m_cursor);
    if (m_state == State::Empty && !m_emptyText.isEmpty()) {
        painter.setFont(font());
        painter.setPen(QColor(colours.muted));
        painter.drawText(
            m_layout.plot.adjusted(kTextMargin, kTextMargin, -kTextMargin, -kTextMargin),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (hasFocus())
        styleparts::paintFocusRing(&painter, rect(), colours, 0);
}

void HeatMapView::paintChart(QPainter &painter, const QRectF &rect, const LookTokens &colours) const
{
    if (!hasMap())
        return;
    qreal ratio = painter.deviceTransform().m11();
    if (!painter.paintEngine() || painter.paintEngine()->type() != QPaintEngine::Raster)
        ratio = std::max(ratio, kLeastVectorRatio);
    ratio = std::clamp(ratio, 1.0, std::max(1.0, kWidestImage / std::max(1.0, rect.width())));
    const QLocale place = locale();
    const HeatMapLayout layout = layoutOf(*m_map, m_labels, rect.size(), font(), place, ratio);
    painter.save();
    painter.fillRect(rect, QColor(colours.surface));
    painter.translate(rect.topLeft());
    HeatMapPainter parts(painter, *m_map, m_labels, layout, colours, smallFont(font()), place);
    parts.paintCells(
        heatImage(*m_map, heatRamp(colours), colours, deviceSize(layout), layout.ratio));
    parts.paintFrame();
    painter.restore();
}

} // namespace meterdesk
