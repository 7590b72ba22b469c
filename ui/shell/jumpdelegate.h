// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace meterdesk {

class JumpModel;

//! Draws a row of a JumpModel: badge or entity, the name with what was typed standing out, the
//! place, the number. Where there is little room the place gives way first.
class JumpDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! \a model must outlive the delegate.
    explicit JumpDelegate(const JumpModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMark(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &rect,
                   const QModelIndex &index) const;
    int paintText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &rect,
                  const QString &text, const QColor &colour) const;

    const JumpModel &m_model;
};

} // namespace meterdesk
