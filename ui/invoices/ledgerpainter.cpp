// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/ledgerpainter.h"

#include <QPainter>

namespace meterdesk {

namespace {

using Kind = LedgerSpan::Kind;

constexpr double kBar = 0.5; // of the height of the lane
constexpr double kTallBar = 0.66;
constexpr double kBetween = 2; // invoices of one meter stand apart
constexpr double kThinnest = 2;
constexpr int kHatch = 6;

void paintHatched(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(QPen(colour, 1.4));
    // From the strip's own origin, so that pieces of one span fit together.
    const double first = std::floor((rect.left() - rect.height()) / kHatch) * kHatch;
    for (double x = first; x < rect.right() + rect.height(); x += kHatch)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter->restore();
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

void paintSpan(QPainter *painter, const QRectF &rect, Kind kind, const LookTokens &colours)
{
    switch (kind) {
    case Kind::Invoiced:
        return painter->fillRect(rect, QColor(colours.previous));
    case Kind::Overlap:
        return painter->fillRect(rect, QColor(colours.errorMark));
    case Kind::Gap:
        return paintHatched(painter, rect, QColor(colours.warnMark));
    case Kind::NotYet:
        return paintHatched(painter, rect, QColor(colours.previous));
    }
}

void paintSpans(QPainter *painter, const QRectF &lane, const QList<LedgerSpan> &spans,
                const LedgerX &x, const LookTokens &colours)
{
    for (const LedgerSpan &span : spans) {
        double left = x(span.days.from);
        double right = x(span.days.to.addDays(1));
        if (right <= lane.left() || left >= lane.right())
            continue;
        if (span.kind == Kind::Invoiced || span.kind == Kind::Gap)
            right = std::max(right - kBetween, left + kThinnest);
        left = std::max(left, lane.left() - 2);
        right = std::min(std::max(right, left + kThinnest), lane.right() + 2);
        const double height =
            std::round(lane.height() * (span.kind == Kind::Overlap ? kTallBar : kBar));
        const QRectF rect(left, lane.top() + std::round((lane.height() - height) / 2), right - left,
                          height);
        paintSpan(painter, rect, span.kind, colours);
        const bool isTyped =
            span.kind == Kind::Invoiced && span.invoice.source == LedgerInvoice::Source::Typed;
        if (isTyped) { // hollow: it exists here only
            painter->fillRect(rect.adjusted(1.5, 2.5, -1.5, -2.5), QColor(colours.surface));
        }
    }
}

} // namespace meterdesk
