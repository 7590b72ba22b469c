// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/batchdelegate.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/theme.h"

namespace meterdesk {

using Model = InvoiceBatchModel;
using Tone = InvoiceBatchModel::Tone;

BatchLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {QStringLiteral("check"), IconInk::Ok};
    case Tone::Accepted:
        return {QStringLiteral("check"), IconInk::Warn};
    case Tone::Warning:
        return {QStringLiteral("warning"), IconInk::Warn};
    case Tone::Check:
        return {QStringLiteral("warning"), IconInk::Error};
    case Tone::Error:
        return {QStringLiteral("error"), IconInk::Error};
    case Tone::UnderWay:
        return {QStringLiteral("send"), IconInk::Info};
    case Tone::None:
        break;
    }
    return {{}, IconInk::Muted};
}

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const LookTokens &colours = tokens(cell.palette);
    if (index.column() == Model::VerdictColumn) {
        const BatchLook look = lookOf(Tone(index.data(Model::ToneRole).toInt()));
        const QString text = cell.text;
        paintBlankCell(painter, cell);
        return paintIconAndText(painter, cell, look.icon, text, cell.font,
                                colourOf(look.ink, cell.palette));
    }
    const bool isPale = index.column() == Model::NumberColumn || index.column() == Model::UnitColumn
        || index.column() == Model::MeasuredColumn;
    if (isPale) {
        cell.palette.setColor(QPalette::Text, QColor(colours.muted));
        cell.palette.setColor(QPalette::HighlightedText, QColor(colours.muted));
    }
    const QString text = cell.text;
    const QRect rect = cell.rect.adjusted(8, 0, -8, 0);
    paintBlankCell(painter, cell);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(rect, int(cell.displayAlignment),
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace meterdesk
