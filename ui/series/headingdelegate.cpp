// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/headingdelegate.h"

namespace meterdesk {

HeadingDelegate::HeadingDelegate(int headingRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_headingRole(headingRole)
{ }

void HeadingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_headingRole).toBool())
        return;
    option->font.setWeight(QFont::DemiBold);
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace meterdesk
