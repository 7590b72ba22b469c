// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltapartsdelegate.h"

#include "models/deltapartsmodel.h"
#include "ui/charts/chartdecor.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

using Model = DeltaPartsModel;

constexpr int kIndent = 16;
constexpr int kMargin = 8;
constexpr int kBarHeight = 10;
constexpr int kMostBar = 250;
constexpr int kFigureRoom = 76;
constexpr qreal kHatchStep = 5;

} // namespace

DeltaPartsDelegate::DeltaPartsDelegate(QObject *parent)
    : NumberDelegate(kNoRole, parent)
{ }

void DeltaPartsDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    NumberDelegate::initStyleOption(option, index);
    const LookTokens &colours = tokens(option->palette);
    const int trend = index.data(Model::TrendRole).toInt();
    const bool isPale =
        index.column() == Model::PreviousColumn || index.column() == Model::ShareColumn;
    const QColor ink(trend > 0       ? colours.more
                         : trend < 0 ? colours.less
                         : isPale    ? colours.muted
                                     : colours.text);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

void DeltaPartsDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintBlankCell(painter, cell);
    const QVariant share = index.data(Model::ShareRole);
    if (!share.isValid())
        return;
    const LookTokens &colours = tokens(option.palette);
    const int most = std::clamp(cell.rect.width() - 2 * kMargin - kFigureRoom, 0, kMostBar);
    const int width = int(most * std::clamp(share.toDouble(), 0.0, 1.0));
    const QRect bar(cell.rect.left() + kMargin, cell.rect.center().y() - kBarHeight / 2 + 1, width,
                    kBarHeight);
    if (index.data(Model::RestRole).toBool())
        paintHatch(painter, bar, QColor(colours.accent), kHatchStep);
    else
        painter->fillRect(bar, QColor(colours.accent));
    painter->setPen(QColor(colours.muted));
    painter->setFont(cell.font);
    painter->drawText(
        QRect(cell.rect.left() + kMargin + most, cell.rect.top(), kFigureRoom, cell.rect.height()),
        Qt::AlignRight | Qt::AlignVCenter, text);
}

void DeltaPartsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.column() == Model::ShareColumn) {
        painter->save();
        paintShare(painter, option, index);
        painter->restore();
        return;
    }
    if (index.column() != Model::NameColumn) {
        NumberDelegate::paint(painter, option, index);
        return;
    }
    if (index.data(Model::WholeRole).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintBlankCell(painter, cell);
    const QRect room = cell.rect.adjusted(kMargin + kIndent, 0, -kMargin, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace meterdesk
