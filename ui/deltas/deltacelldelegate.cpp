// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltacelldelegate.h"

#include "models/deltatablemodel.h"
#include "ui/widgets/theme.h"

namespace meterdesk {

namespace {

using Model = DeltaTableModel;

bool isMonthColumn(const QModelIndex &index)
{
    return index.column() == 0;
}

bool isBold(const QModelIndex &index)
{
    const QVariant age = index.data(Model::AgeRole);
    if (age.isValid())
        return age.toInt() == 0 && !index.data(Model::PartialRole).toBool()
            && !index.data(Model::EstimateRole).toBool();
    return index.row() == Model::CumulatedRow;
}

QRgb inkOf(const QModelIndex &index, const LookTokens &colours)
{
    switch (Model::Trend(index.data(Model::TrendRole).toInt())) {
    case Model::Trend::More:
        return colours.more;
    case Model::Trend::Less:
        return colours.less;
    case Model::Trend::Same:
        break;
    }
    const bool isPale =
        index.data(Model::PartialRole).toBool() || index.data(Model::AgeRole).toInt() > 1;
    return isPale ? colours.muted : colours.text;
}

} // namespace

DeltaCellDelegate::DeltaCellDelegate(QObject *parent)
    : NumberDelegate(kNoRole, parent)
{ }

void DeltaCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    NumberDelegate::initStyleOption(option, index);
    const LookTokens &colours = tokens(option->palette);
    if (index.data(Model::SumRole).toBool())
        option->backgroundBrush = QColor(colours.header);
    if (isBold(index))
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
    const QColor ink(inkOf(index, colours));
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

void DeltaCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (isMonthColumn(index))
        QStyledItemDelegate::paint(painter, option, index);
    else
        NumberDelegate::paint(painter, option, index);
}

QSize DeltaCellDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    if (isBold(index))
        cell.font.setWeight(QFont::DemiBold);
    cell.fontMetrics = QFontMetrics(cell.font);
    return NumberDelegate::sizeHint(cell, index);
}

} // namespace meterdesk
