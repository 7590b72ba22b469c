// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappingdelegate.h"

#include "ui/widgets/meterdeskstyle.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kHighest = 1000;
constexpr int kAroundLines = 10;

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *view, const QList<int> &columns)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->setWordWrap(true);
    view->setUniformRowHeights(false);
    for (const int column : columns)
        view->setItemDelegateForColumn(column, this);
    connect(view->header(), &QHeaderView::sectionResized, view, [view, columns](int resized) {
        if (columns.contains(resized))
            view->doItemsLayout();
    });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int margin =
        m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
    int room = m_view->columnWidth(index.column()) - 2 * margin;
    if (!index.data(Qt::DecorationRole).isNull())
        room -= option.decorationSize.width() + 2 * margin;
    const int lines = option.fontMetrics
                          .boundingRect(0, 0, std::max(room, 1), kHighest, Qt::TextWordWrap,
                                        index.data().toString())
                          .height();
    return {hint.width(), std::max(metrics::kRow, lines + kAroundLines)};
}

} // namespace meterdesk
