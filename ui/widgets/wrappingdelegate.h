// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace meterdesk {

//! A column of a tree whose texts break into lines instead of being cut, so that rows are as high
//! as they need. Owned by the view.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! Makes rows of \a view as high as their texts in \a columns, and draws these.
    WrappingDelegate(QTreeView *view, const QList<int> &columns);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

} // namespace meterdesk
