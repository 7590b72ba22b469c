// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meterdesk {

//! Draws a figure right-aligned; a difference above zero and one below have colours of their own
//! beside their sign.
class SignDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! \a signRole: the model's role with 1, -1 or 0.
    explicit SignDelegate(int signRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_signRole(signRole)
    { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_signRole;
};

} // namespace meterdesk
