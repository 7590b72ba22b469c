// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/signdelegate.h"

#include "ui/widgets/theme.h"

namespace meterdesk {

void SignDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int sign = index.data(m_signRole).toInt();
    if (sign == 0)
        return;
    const LookTokens &colours = tokens(option->palette);
    const QColor ink(sign > 0 ? colours.more : colours.less);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace meterdesk
