// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates.h"

namespace meterdesk {

//! Draws the cells of a DeltaPartsModel: parts indented below the whole, differences in the colours
//! of more and less, shares as bars, that of the rest hatched.
class DeltaPartsDelegate : public NumberDelegate
{
    Q_OBJECT
public:
    explicit DeltaPartsDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintShare(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
};

} // namespace meterdesk
