// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsheet.h"

#include <QApplication>
#include <QBuffer>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kInch = 25.4; // millimetres
constexpr qreal kUnitsPerInch = 96;
constexpr qreal kMargins = 12; // of a page, millimetres
constexpr qreal kHighest = 0.75; // a chart on a tall page, of its width
constexpr qreal kLowest = 200; // units

} // namespace

QSizeF ChartSheet::size() const
{
    return {chartSize.width(),
            head.height(chartSize.width(), QApplication::font()) + chartSize.height()};
}

void ChartSheet::paint(QPainter &painter, const QRectF &rect) const
{
    painter.fillRect(rect, QColor(kLightTokens.surface));
    const QFont font = QApplication::font();
    head.paint(painter, rect, font, kLightTokens);
    if (chart)
        chart(painter, rect.adjusted(0, head.height(rect.width(), font), 0, 0), kLightTokens);
}

QImage ChartSheet::image(qreal ratio) const
{
    const QSizeF units = size();
    QImage image((units * ratio).toSize(), QImage::Format_RGB32);
    image.fill(kLightTokens.surface);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    paint(painter, QRectF(QPointF(), units));
    painter.end();
    const int perMetre = qRound(ratio * kUnitsPerInch * 1000 / kInch);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    return image;
}

QByteArray ChartSheet::svg() const
{
    const QSizeF units = size();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(kUnitsPerInch));
    generator.setSize(units.toSize());
    generator.setViewBox(QRectF(QPointF(), units));
    generator.setTitle(head.title);
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), units));
    painter.end();
    return buffer.data();
}

QByteArray ChartSheet::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(head.title);
    writer.setCreator(QStringLiteral("Meterdesk"));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(kMargins, kMargins, kMargins, kMargins),
                                     QPageLayout::Millimeter));
    return print(writer) ? buffer.data() : QByteArray();
}

bool ChartSheet::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    QRectF area = device.pageLayout().paintRect(QPageLayout::Point);
    // A printer that prints on the whole paper begins at its corner.
    if (device.pageLayout().mode() != QPageLayout::FullPageMode)
        area.moveTopLeft({});
    const qreal pointsToDevice = device.logicalDpiX() / 72.0;
    const qreal unit = area.width() / chartSize.width(); // in points
    painter.scale(pointsToDevice * unit, pointsToDevice * unit);
    const QRectF units(area.left() / unit, area.top() / unit, chartSize.width(),
                       area.height() / unit);
    const qreal above = head.height(units.width(), QApplication::font());
    const qreal room = std::max(kLowest, units.height() - above);
    paint(painter,
          QRectF(units.topLeft(),
                 QSizeF(units.width(), above + std::min(room, units.width() * kHighest))));
    return painter.end();
}

} // namespace meterdesk
