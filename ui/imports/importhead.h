// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tableguess.h"

#include <QHeaderView>
#include <QList>

class QComboBox;

namespace meterdesk {

//! The head of the preview: below the name of each column of the table a choice of what it is.
//! Owned by its table.
class ImportHead : public QHeaderView
{
    Q_OBJECT

public:
    //! The first \a own sections have no choice; the others can be what columns of \a kind are.
    explicit ImportHead(int own, QWidget *parent = nullptr, TableKind kind = TableKind::Readings);

    //! A choice for each of \a roles; no more than kMost of them.
    void setRoles(const std::vector<ColumnRole> &roles);
    //! The choices from left to right, for the order of Tab.
    const QList<QComboBox *> &choices() const { return m_choices; }
    void retranslate();
    QSize sizeHint() const override;

    static constexpr int kMost = 64;
    //! What a role is called.
    static QString nameOf(ColumnRole role);

Q_SIGNALS:
    //! A person chose \a role for the table's column \a column, the first is 0.
    void roleChosen(int column, meterdesk::ColumnRole role);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void fill(QComboBox *choice) const;

    int indexOf(ColumnRole role) const;

    const int m_own;
    const std::vector<ColumnRole> m_roles; //!< to choose from
    QList<QComboBox *> m_choices;
};

} // namespace meterdesk
