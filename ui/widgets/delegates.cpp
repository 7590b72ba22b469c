// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.h"

#include "domain/energy.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace meterdesk {

namespace {

constexpr int kCellPadding = 8;
constexpr int kGap = 4;
constexpr int kIconGap = 6;

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant own = index.data(Qt::ForegroundRole);
    if (own.canConvert<QBrush>() && own.isValid())
        return own.value<QBrush>().color();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    return option.palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text);
}

QColor paleColour(const QStyleOptionViewItem &option)
{
    const LookTokens &colours = tokens(option.palette);
    return (option.state & QStyle::State_Enabled) ? colours.muted : colours.disabled;
}

QSize rowSize(const QStyleOptionViewItem &option, int width)
{
    return {width, std::max(metrics::kRow, option.fontMetrics.height() + 4)};
}

} // namespace

void paintBlankCell(QPainter *painter, const QStyleOptionViewItem &cell)
{
    QStyleOptionViewItem blank(cell);
    blank.text.clear();
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &blank, painter, cell.widget);
}

void paintIconAndText(QPainter *painter, const QStyleOptionViewItem &cell, const QString &iconName,
                      const QString &text, const QFont &font, const QColor &ink)
{
    QRect rect = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    if (!iconName.isEmpty()) {
        const QRect icon(rect.left(), rect.top() + (rect.height() - metrics::kRowIcon) / 2,
                         metrics::kRowIcon, metrics::kRowIcon);
        paintIcon(painter, icon, iconName, ink);
        rect.setLeft(icon.right() + 1 + kIconGap);
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize iconAndTextSize(const QString &text, const QFont &font)
{
    const QFontMetrics fontMetrics(font);
    return {fontMetrics.horizontalAdvance(text) + 2 * kCellPadding + metrics::kRowIcon + kIconGap,
            std::max(metrics::kRow, fontMetrics.height() + 4)};
}

NumberDelegate::NumberDelegate(int unitRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_unitRole(unitRole)
{ }

QString NumberDelegate::unit(const QModelIndex &index) const
{
    return m_unitRole == kNoRole ? QString() : index.data(m_unitRole).toString();
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString figure = cell.text;
    paintBlankCell(painter, cell);
    QRect rect = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    painter->save();
    painter->setFont(cell.font);
    if (const QString text = unit(index); !text.isEmpty() && !figure.isEmpty()) {
        painter->setPen(paleColour(cell));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
        rect.setRight(rect.right() - cell.fontMetrics.horizontalAdvance(text) - kGap);
    }
    painter->setPen(textColour(cell, index));
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(figure, Qt::ElideLeft, rect.width()));
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QString own = unit(index);
    return rowSize(option,
                   option.fontMetrics.horizontalAdvance(text) + 2 * kCellPadding
                       + (own.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(own) + kGap));
}

BadgeDelegate::BadgeDelegate(int codeRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_codeRole(codeRole)
{ }

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintBlankCell(painter, cell);
    QRect rect = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    // A title over several columns has no energy.
    if (const QVariant code = index.data(m_codeRole); code.isValid()) {
        const QSize size = badgeSize(cell.font);
        const QRect badge(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2),
                          size);
        paintBadge(painter, badge, energyFromCode(code.toString()), code.toString(), cell.font,
                   cell.palette);
        rect.setLeft(badge.right() + 1 + kGap + 2);
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColour(cell, index));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return rowSize(option,
                   option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kCellPadding
                       + badgeSize(option.font).width() + kGap + 2);
}

CountDelegate::CountDelegate(int countRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_countRole(countRole)
{ }

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QVariant value = index.data(m_countRole);
    const QString count = value.isValid() ? cell.locale.toString(value.toLongLong()) : QString();
    const int width =
        count.isEmpty() ? 0 : cell.fontMetrics.horizontalAdvance(count) + kCellPadding;
    // The name gives way to the figure: it is the one that may be cut.
    const int room =
        styleOf(cell)->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).width()
        - width - kCellPadding;
    cell.text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, std::max(room, 0));
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(paleColour(cell));
    painter->drawText(cell.rect.adjusted(0, 0, -kCellPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                      count);
    painter->restore();
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(metrics::kTreeRow, option.fontMetrics.height() + 2)};
}

} // namespace meterdesk
