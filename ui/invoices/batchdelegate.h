// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/invoicebatchmodel.h"
#include "ui/widgets/icons.h"

#include <QStyledItemDelegate>

namespace meterdesk {

//! How a row of the batch is shown: the icon before its verdict, and the ink of both.
struct BatchLook
{
    QString icon;
    IconInk ink = IconInk::Muted;
};
BatchLook lookOf(InvoiceBatchModel::Tone tone);

//! Draws the cells of the batch. Texts come from the model, so that screen readers get the same.
class BatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace meterdesk
