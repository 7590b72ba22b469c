// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meterdesk {

//! Draws rows that are headings above others in a small, semibold, paler face.
class HeadingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! \a headingRole: the model's role with whether the row is a heading.
    explicit HeadingDelegate(int headingRole, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_headingRole;
};

} // namespace meterdesk
