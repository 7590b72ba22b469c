// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates.h"

#include <functional>

class QKeyEvent;

namespace meterdesk {

//! Draws the cells of a round: figures, the tinted column of the new value, the wash of a verdict.
//! Texts come from the model, so that screen readers get the same words.
class RoundCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

//! The cells that are typed into. The editor tells the model with every key.
class RoundEditDelegate : public RoundCellDelegate
{
    Q_OBJECT
public:
    //! Gets the keys that mean something for the grid; true: it was taken.
    using KeyTaker = std::function<bool(const QKeyEvent &event)>;

    //! \a isGridKey tells of a key whether the window's actions must leave it alone.
    RoundEditDelegate(KeyTaker takeKey, KeyTaker isGridKey, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void restore(QWidget *editor);

    KeyTaker m_takeKey;
    KeyTaker m_isGridKey;
};

//! The use a day as a mark in the band of what is expected; arrows where it lies outside.
class RoundBandDelegate : public RoundCellDelegate
{
    Q_OBJECT
public:
    using RoundCellDelegate::RoundCellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! Icon and words of a verdict.
class RoundVerdictDelegate : public RoundCellDelegate
{
    Q_OBJECT
public:
    using RoundCellDelegate::RoundCellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

//! The number of a row, and a bracket that joins rows whose values seem exchanged.
class RoundGutterDelegate : public RoundCellDelegate
{
    Q_OBJECT
public:
    using RoundCellDelegate::RoundCellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

//! How a tone looks; shared with the panel below the grid and the review.
struct ToneLook
{
    QString icon; //!< empty: none
    QRgb ink;
    std::optional<QRgb> wash;
};
ToneLook lookOf(int tone, const QPalette &palette);

} // namespace meterdesk
