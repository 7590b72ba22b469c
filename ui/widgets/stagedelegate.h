// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentreading.h"
#include "ui/widgets/icons.h"

#include <QStyledItemDelegate>

namespace meterdesk {

//! How to show how far a reading is, beside the word for it.
struct StageLook
{
    QString icon;
    IconInk ink;
};
//! A valid one has a tick.
StageLook lookOf(ReadingStage stage);

//! Draws how far a reading is on its way: an icon and the model's words. A reading of the list is
//! written plainly, because nothing is to be decided.
class StageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! \a stageRole: the model's role with the ReadingStage as int.
    explicit StageDelegate(int stageRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_stageRole;
};

} // namespace meterdesk
