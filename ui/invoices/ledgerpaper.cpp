// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/ledgerpaper.h"

#include "models/ledgerstripmodel.h"
#include "ui/invoices/ledgerpainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::LedgerPaper)
};

constexpr int kMostRows = 40;
constexpr double kNameShare = 0.24;
constexpr double kHead = 20;
constexpr double kTallest = 22;

struct PaperRow
{
    QString name;
    QString serial;
    QList<LedgerSpan> spans;
};

struct Paper
{
    QList<PaperRow> rows;
    int more = 0; //!< meters that have no room
    DayRange days;
    int months = 0;
};

void paintHead(QPainter &painter, const Paper &paper, const QRectF &head, double month,
               const LookTokens &colours)
{
    painter.setPen(QColor(colours.muted));
    QDate first = paper.days.from;
    for (int i = 0; i < paper.months; ++i, first = first.addMonths(1)) {
        const QRectF cell(head.left() + i * month, head.top(), month, kHead);
        const bool isYear = first.month() == 1;
        painter.drawText(cell.adjusted(-month, 0, month, 0), Qt::AlignCenter,
                         isYear ? QString::number(first.year()) : QString::number(first.month()));
    }
}

void paintPaper(QPainter &painter, const QRectF &rect, const Paper &paper,
                const LookTokens &colours)
{
    const double names = rect.width() * kNameShare;
    const double month = (rect.width() - names) / std::max(1, paper.months);
    const QRectF head(rect.left() + names, rect.top(), rect.width() - names, kHead);
    paintHead(painter, paper, head, month, colours);
    const int lines = int(paper.rows.size()) + (paper.more > 0 ? 1 : 0);
    const double height = std::min(kTallest, (rect.height() - kHead) / std::max(1, lines));
    const auto x = [&](QDate day) {
        const int months =
            (day.year() - paper.days.from.year()) * 12 + day.month() - paper.days.from.month();
        return head.left() + (months + double(day.day() - 1) / day.daysInMonth()) * month;
    };
    double top = rect.top() + kHead;
    for (const PaperRow &row : paper.rows) {
        const QRectF name(rect.left(), top, names - 8, height);
        painter.setPen(QColor(colours.text));
        const QFontMetricsF metrics(painter.font());
        const double serial = metrics.horizontalAdvance(row.serial) + 6;
        painter.drawText(name.adjusted(0, 0, -serial, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, name.width() - serial));
        painter.setPen(QColor(colours.muted));
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter, row.serial);
        painter.save();
        const QRectF lane(head.left(), top, head.width(), height);
        painter.setClipRect(lane, Qt::IntersectClip);
        paintSpans(&painter, lane, row.spans, x, colours);
        painter.restore();
        painter.fillRect(QRectF(rect.left(), top + height - 0.5, rect.width(), 0.5),
                         QColor(colours.grid));
        top += height;
    }
    if (paper.more > 0) {
        painter.setPen(QColor(colours.muted));
        painter.drawText(QRectF(rect.left(), top, rect.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         Text::tr("and %n more meter(s): choose fewer on the left, or export the "
                                  "table",
                                  nullptr, paper.more));
    }
}

} // namespace

std::function<void(QPainter &painter, const QRectF &rect, const LookTokens &colours)> ledgerPaper(
    const LedgerStripModel &model)
{
    Paper paper;
    paper.days = model.days();
    paper.months = model.monthCount();
    const int rows = model.rowCount();
    paper.more = std::max(0, rows - kMostRows);
    for (int row = 0; row < std::min(rows, kMostRows); ++row) {
        const QModelIndex meter = model.index(row, LedgerStripModel::MeterColumn);
        paper.rows.append({meter.data().toString(),
                           meter.data(LedgerStripModel::SerialRole).toString(), model.spans(row)});
    }
    return [paper](QPainter &painter, const QRectF &rect, const LookTokens &colours) {
        paintPaper(painter, rect, paper, colours);
    };
}

} // namespace meterdesk
