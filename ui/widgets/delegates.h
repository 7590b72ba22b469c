// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meterdesk {

//! Draws a figure right-aligned, with the unit behind it in a paler colour where the model has one.
//! The text comes from DisplayRole, so that screen readers get the same words.
class NumberDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kNoRole = -1;

    //! \a unitRole: the model's role with the unit as text, or kNoRole.
    explicit NumberDelegate(int unitRole = kNoRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString unit(const QModelIndex &index) const;

    const int m_unitRole;
};

//! Draws the badge of an energy and the text of DisplayRole behind it.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! \a codeRole: the model's role with the energy's code as the server wrote it (el, EL, EL-VEN
    //! …).
    explicit BadgeDelegate(int codeRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_codeRole;
};

//! Draws a name on the left and a small figure on the right edge in a paler colour: an entity and
//! the number of its meters. The figure is left out where the model has none.
class CountDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CountDelegate(int countRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_countRole;
};

//! Draws the cell without its text: background, selection, focus.
void paintBlankCell(QPainter *painter, const QStyleOptionViewItem &cell);
//! Draws the icon \a iconName (empty: none) and \a text behind it into \a cell, in \a font and
//! \a ink; what has no room is cut with dots.
void paintIconAndText(QPainter *painter, const QStyleOptionViewItem &cell, const QString &iconName,
                      const QString &text, const QFont &font, const QColor &ink);
//! The room that paintIconAndText() needs for \a text in \a font.
QSize iconAndTextSize(const QString &text, const QFont &font);

} // namespace meterdesk
