// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/entrydelegates.h"

#include "models/outboxmodel.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace meterdesk {

namespace {

using Tone = OutboxModel::Tone;

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(OutboxModel::ToneRole).toInt());
}

QRgb inkOf(Tone tone, const LookTokens &colours)
{
    switch (tone) {
    case Tone::Plain:
        return colours.text;
    case Tone::Pale:
        break;
    case Tone::Good:
        return colours.ok;
    case Tone::Busy:
        return colours.info;
    case Tone::Waiting:
    case Tone::Warning:
        return colours.warn;
    case Tone::Bad:
        return colours.error;
    }
    return colours.muted;
}

QString iconOf(EntryState state, Tone tone)
{
    switch (state) {
    case EntryState::Draft:
        return QStringLiteral("note");
    case EntryState::Queued:
        return tone == Tone::Waiting ? QStringLiteral("pause") : QStringLiteral("outbox");
    case EntryState::Sending:
        return QStringLiteral("send");
    case EntryState::Sent:
        return QStringLiteral("check");
    case EntryState::AlreadyThere:
        return QStringLiteral("info");
    case EntryState::Conflict:
        return QStringLiteral("swap");
    case EntryState::Rejected:
        return QStringLiteral("error");
    case EntryState::Unknown:
        return QStringLiteral("warning");
    case EntryState::Undone:
        return QStringLiteral("undo");
    case EntryState::Dropped:
        return QStringLiteral("trash");
    }
    return {};
}

QString iconOf(Fate fate)
{
    switch (fate) {
    case Fate::None:
        break;
    case Fate::Accepted:
        return QStringLiteral("check");
    case Fate::Suspicious:
        return QStringLiteral("warning");
    case Fate::Pending:
        return QStringLiteral("hourglass");
    }
    return {};
}

} // namespace

void EntryStateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintBlankCell(painter, cell);
    if (cell.text.isEmpty())
        return;
    const auto entry = index.data(OutboxModel::ItemRole).value<OutboxEntry>();
    const Tone tone = toneOf(index);
    const QString iconName =
        index.column() == EntryCells::FateColumn ? iconOf(entry.fate) : iconOf(entry.state, tone);
    QFont font = cell.font;
    if (tone == Tone::Bad || tone == Tone::Warning)
        font.setWeight(QFont::DemiBold);
    paintIconAndText(painter, cell, iconName, cell.text, font,
                     QColor(inkOf(tone, tokens(cell.palette))));
}

QSize EntryStateDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return iconAndTextSize(index.data().toString(), font);
}

EntryMeterDelegate::EntryMeterDelegate(QObject *parent)
    : BadgeDelegate(OutboxModel::EnergyCodeRole, parent)
{ }

void EntryMeterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.data(OutboxModel::EnergyCodeRole).toString().isEmpty())
        QStyledItemDelegate::paint(painter, option, index);
    else
        BadgeDelegate::paint(painter, option, index);
}

EntryValueDelegate::EntryValueDelegate(QObject *parent)
    : NumberDelegate(kNoRole, parent)
{ }

QWidget *EntryValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setAutoFillBackground(true); // the figure lies below
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void EntryWordsDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tone tone = toneOf(index);
    const QColor ink(inkOf(tone == Tone::Bad || tone == Tone::Warning ? tone : Tone::Pale,
                           tokens(option->palette)));
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace meterdesk
