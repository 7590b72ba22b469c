// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates.h"

namespace meterdesk {

//! Draws the cells of a DeltaTableModel: this year bold, years before the last one and what is
//! partial paler, differences in the colours of more and less, the sums on the ground of heads.
class DeltaCellDelegate : public NumberDelegate
{
    Q_OBJECT
public:
    explicit DeltaCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace meterdesk
