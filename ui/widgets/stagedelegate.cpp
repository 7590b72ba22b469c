// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagedelegate.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/theme.h"

namespace meterdesk {

namespace {

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
    paintBlankCell(painter, cell);
    const ReadingStage stage = stageAt(index, m_stageRole);
    const StageLook look = lookOf(stage);
    // What is as it should be steps back.
    const bool isPlain = stage == ReadingStage::Valid;
    paintIconAndText(painter, cell, isPlain ? QString() : look.icon, cell.text, cell.font,
                     isPlain ? QColor(tokens(cell.palette).muted)
                             : colourOf(look.ink, cell.palette));
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return iconAndTextSize(index.data().toString(), option.font);
}

} // namespace meterdesk
