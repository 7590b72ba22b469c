// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace meterdesk {

//! A table whose first column stays in place while the others are scrolled sideways. The column is
//! a second view of the same model and selection, laid over the first one; keys, the focus and the
//! accessibility bus know only the table itself.
class FrozenTable : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenTable(QWidget *parent = nullptr);
    ~FrozenTable() override;

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    //! The view that is laid over the first column.
    const QTableView &frozen() const { return *m_frozen; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeLook();
    void placeFrozen();

    QTableView *m_frozen;
};

} // namespace meterdesk
