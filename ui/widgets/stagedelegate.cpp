// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagedelegate.h"

#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kCellPadding = 8;
constexpr int kGap = 6;

ReadingStage stageAt(const QModelIndex &index, int role)
{
    return ReadingStage(index.data(role).toInt());
}

} // namespace

StageLook lookOf(ReadingStage stage)
{
    switch (stage) {
    case ReadingStage::Valid:
        return {QStringLiteral("check"), IconInk::Ok};
    case ReadingStage::Waiting:
        return {QStringLiteral("outbox"), IconInk::Muted};
    case ReadingStage::Pending:
        return {QStringLiteral("hourglass"), IconInk::Info};
    case ReadingStage::Suspicious:
        return {QStringLiteral("warning"), IconInk::Warn};
    case ReadingStage::Stuck:
        return {QStringLiteral("error"), IconInk::Error};
    }
    return {};
}

StageDelegate::StageDelegate(int stageRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stageRole(stageRole)
{ }

void StageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const ReadingStage stage = stageAt(index, m_stageRole);
    const StageLook look = lookOf(stage);
    QRect rect = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    QColor ink(tokens(cell.palette).muted);
    if (stage != ReadingStage::Valid) {
        ink = colourOf(look.ink, cell.palette);
        const QRect icon(rect.left(), rect.top() + (rect.height() - metrics::kRowIcon) / 2,
                         metrics::kRowIcon, metrics::kRowIcon);
        paintIcon(painter, icon, look.icon, ink);
        rect.setLeft(icon.right() + 1 + kGap);
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kCellPadding
                + metrics::kRowIcon + kGap,
            std::max(metrics::kRow, option.fontMetrics.height() + 4)};
}

} // namespace meterdesk
