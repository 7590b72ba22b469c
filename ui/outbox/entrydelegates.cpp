// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/entrydelegates.h"

#include "models/outboxmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace meterdesk {

namespace {

using Tone = OutboxModel::Tone;

constexpr int kCellPadding = 8;
constexpr int kGap = 6;

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
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;
    const auto entry = index.data(OutboxModel::ItemRole).value<OutboxEntry>();
    const Tone tone = toneOf(index);
    const QColor ink(inkOf(tone, tokens(cell.palette)));
    const QString iconName =
        index.column() == EntryCells::FateColumn ? iconOf(entry.fate) : iconOf(entry.state, tone);
    QRect rect = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const QRect icon(rect.left(), rect.top() + (rect.height() - metrics::kRowIcon) / 2,
                     metrics::kRowIcon, metrics::kRowIcon);
    paintIcon(painter, icon, iconName, ink);
    rect.setLeft(icon.right() + 1 + kGap);
    QFont font = cell.font;
    if (tone == Tone::Bad || tone == Tone::Warning)
        font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize EntryStateDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics fontMetrics(font);
    return {fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kCellPadding
                + metrics::kRowIcon + kGap,
            std::max(metrics::kRow, fontMetrics.height() + 4)};
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
