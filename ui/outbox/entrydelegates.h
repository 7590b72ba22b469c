// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates.h"

#include <QStyledItemDelegate>

namespace meterdesk {

//! Draws the state of an entry, or what became of it: an icon and the model's words, in the colour
//! of their tone.
class EntryStateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! Draws the meter of an entry with the badge of its energy, where the meter is known.
class EntryMeterDelegate : public BadgeDelegate
{
    Q_OBJECT
public:
    explicit EntryMeterDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

//! A figure that can be typed anew in its place.
class EntryValueDelegate : public NumberDelegate
{
    Q_OBJECT
public:
    explicit EntryValueDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
};

//! Draws the server's words in a paler colour, or in that of what needs a person.
class EntryWordsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace meterdesk
