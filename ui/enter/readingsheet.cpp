// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/readingsheet.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr qreal kHead = 46; // points, of the title
constexpr qreal kColumnHead = 20;
constexpr qreal kFoot = 18;
constexpr qreal kGap = 5;
constexpr int kSmall = 7; // sizes of the letters, points
constexpr int kText = 9;
constexpr int kFigure = 10;
constexpr int kTitle = 15;
constexpr qreal kHair = 0.4;

//! Shares of the width, in the order of the sheet.
enum Column { Number, Place, MeterColumn, Last, Expected, Room, Unit, Tick, ColumnCount };
constexpr qreal kShares[ColumnCount] = {0.04, 0.255, 0.19, 0.12, 0.17, 0.135, 0.055, 0.035};

QRectF columnOf(const QRectF &row, Column column)
{
    qreal left = row.left();
    for (int i = 0; i < column; ++i)
        left += kShares[i] * row.width();
    return {left, row.top(), kShares[column] * row.width(), row.height()};
}

QFont fontOf(int points, bool isBold = false)
{
    QFont font;
    font.setPixelSize(points); // the painter's unit is a point
    font.setBold(isBold);
    return font;
}

//! One line, cut with dots where there is no room.
void line(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    const QString fit =
        QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::TextSingleLine), fit);
}

//! Paper is white, whatever the theme of the window.
const QPalette &paper()
{
    static const QPalette palette = [] {
        QPalette made(Qt::white);
        for (const auto role : {QPalette::Window, QPalette::Base})
            made.setColor(role, Qt::white);
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            made.setColor(role, Qt::black);
        return made;
    }();
    return palette;
}

QPen muted()
{
    return QPen(QColor(tokens(paper()).muted), kHair);
}

QPen hair()
{
    return QPen(QColor(tokens(paper()).border), kHair);
}

} // namespace

ReadingSheet::ReadingSheet(Head head, QList<Row> rows)
    : m_head(std::move(head))
    , m_rows(std::move(rows))
{ }

int ReadingSheet::pageCount() const
{
    return std::max(1, int((m_rows.size() + kRowsOfPage - 1) / kRowsOfPage));
}

bool ReadingSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF area = device.pageLayout().paintRect(QPageLayout::Point);
    const qreal scale = device.logicalDpiX() / 72.0;
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        // A printer that prints on the whole paper begins at its corner.
        const bool isFull = device.pageLayout().mode() == QPageLayout::FullPageMode;
        paintPage(painter, isFull ? area : QRectF(QPointF(), area.size()), page);
        painter.restore();
    }
    return painter.end();
}

void ReadingSheet::paintPage(QPainter &painter, const QRectF &area, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, QRectF(area.left(), area.top(), area.width(), kHead + kColumnHead));
    paintFoot(painter, QRectF(area.left(), area.bottom() - kFoot, area.width(), kFoot), page);
    const qreal top = area.top() + kHead + kColumnHead;
    const qreal height = (area.bottom() - kFoot - top) / kRowsOfPage;
    for (int i = 0; i < kRowsOfPage; ++i) {
        const int row = page * kRowsOfPage + i;
        if (row >= m_rows.size())
            break;
        paintRow(painter, QRectF(area.left(), top + i * height, area.width(), height), row + 1,
                 m_rows.at(row));
    }
}

void ReadingSheet::paintHead(QPainter &painter, const QRectF &area) const
{
    painter.setPen(Qt::black);
    const QRectF title(area.left(), area.top(), area.width() * 0.58, 22);
    line(painter, title, m_head.round, fontOf(kTitle, true));
    const QRectF fields(area.left() + area.width() * 0.6, area.top(), area.width() * 0.4, 22);
    line(painter, fields, tr("Read on ____________  at ______"), fontOf(kText),
         Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(muted());
    QString about = tr("Last states as of %1, times in %2").arg(m_head.madeAt, m_head.zone);
    if (!m_head.connection.isEmpty())
        about = m_head.connection + QStringLiteral(" · ") + about;
    line(painter, title.translated(0, 20), about, fontOf(kSmall + 1));
    line(painter, fields.translated(0, 20), tr("Read by ______________________"), fontOf(kText),
         Qt::AlignRight | Qt::AlignVCenter);

    const QRectF row(area.left(), area.bottom() - kColumnHead, area.width(), kColumnHead);
    const std::pair<Column, QString> names[] = {
        {Place, tr("Place")},       {MeterColumn, tr("Meter")}, {Last, tr("Last state")},
        {Expected, tr("Expected")}, {Room, tr("New state")},    {Unit, tr("Unit")},
    };
    for (const auto &[column, name] : names) {
        const bool isFigure = column == Last || column == Expected;
        line(painter, columnOf(row, column).adjusted(0, 0, -kGap, 0), name, fontOf(kSmall + 1),
             (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    line(painter, columnOf(row, Tick), QStringLiteral("✓"), fontOf(kSmall + 1), Qt::AlignCenter);
    painter.setPen(QPen(Qt::black, kHair * 2));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

void ReadingSheet::paintRow(QPainter &painter, const QRectF &area, int number, const Row &row) const
{
    const auto cell = [&](Column column) {
        return columnOf(area, column).adjusted(0, 0, -kGap, 0);
    };
    const auto upper = [](QRectF rect) { return rect.adjusted(0, 2, 0, -rect.height() / 2 + 1); };
    const auto lower = [](QRectF rect) { return rect.adjusted(0, rect.height() / 2, 0, -1); };
    painter.setPen(muted());
    line(painter, cell(Number), QString::number(number), fontOf(kText),
         Qt::AlignRight | Qt::AlignVCenter);
    if (!row.note.isEmpty())
        line(painter, lower(cell(Place)), row.note, fontOf(kSmall));
    line(painter, lower(cell(Last)), row.lastDay, fontOf(kSmall),
         Qt::AlignRight | Qt::AlignVCenter);
    line(painter, cell(Expected), row.expected, fontOf(kSmall + 1),
         Qt::AlignRight | Qt::AlignVCenter);
    line(painter, columnOf(area, Unit), row.unit, fontOf(kText));
    painter.setPen(Qt::black);
    line(painter, row.note.isEmpty() ? cell(Place) : upper(cell(Place)), row.place, fontOf(kText));
    line(painter, upper(cell(Last)), row.lastValue, fontOf(kFigure),
         Qt::AlignRight | Qt::AlignVCenter);

    QRectF meter = cell(MeterColumn);
    const QSize badge = badgeSize(fontOf(kSmall));
    paintBadge(
        &painter,
        QRect(QPoint(int(meter.left()), int(meter.center().y() - badge.height() / 2.0)), badge),
        row.energy, row.energyCode, fontOf(kSmall), paper());
    painter.setPen(Qt::black);
    meter.setLeft(meter.left() + badge.width() + kGap);
    line(painter, meter, row.serial, fontOf(kText));

    painter.setPen(hair());
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell(Room).adjusted(0, 2.5, 0, -2.5));
    const QRectF tick = columnOf(area, Tick);
    const qreal side = 9;
    painter.drawRect(QRectF(tick.center() - QPointF(side / 2, side / 2), QSizeF(side, side)));
    painter.setPen(QPen(QColor(tokens(paper()).line), kHair));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void ReadingSheet::paintFoot(QPainter &painter, const QRectF &area, int page) const
{
    painter.setPen(muted());
    line(painter, area, tr("%n meter(s)", nullptr, int(m_rows.size())), fontOf(kSmall + 1));
    line(painter, area, tr("Page %1 of %2").arg(page + 1).arg(pageCount()), fontOf(kSmall + 1),
         Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace meterdesk
