// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/entryround.h"
#include "ui/widgets/reviewframe.h"

#include <optional>

class QTableWidget;
class QTableWidgetItem;
class QTreeWidgetItem;

namespace meterdesk {

class ReviewSide;
class RoundTableModel;

//! The round once more before it is sent: what blocks first, what is fine last; sums by energy
//! beside the month and the year before; how many readings will go, and the button that sends them.
class ReviewPage : public ReviewFrame
{
    Q_OBJECT

public:
    //! Both must outlive the page.
    ReviewPage(EntryRound &round, RoundTableModel &model, QWidget *parent = nullptr);

    //! Shows what is so now. \a connection is where the readings will go.
    void refresh(const QString &connection);
    //! Gives the keys to what is to be done next.
    void focusFirst();

Q_SIGNALS:
    //! To the cell of \a row.
    void rowAsked(int row);

protected:
    bool canSend() const override;
    void showNow() override { refresh(m_connection); }
    void retranslate() override;

private:
    enum Group { Blocked, ToDecide, Accepted, Skipped, There, Ready, GroupCount };

    void setUpTables();
    void colourChange(QTableWidgetItem *item, double use, std::optional<double> before) const;
    void fillSums();
    void fillRows();
    void addGroup(Group group, const QList<int> &rows);
    void fillRow(QTreeWidgetItem *item, int row, Group group);
    void act(QTreeWidgetItem *item);
    QString titleOf(Group group) const;
    QString actionOf(Group group) const;
    QString whyOf(int row, Group group) const;

    EntryRound &m_round;
    RoundTableModel &m_model;
    QString m_connection;
    QTableWidget *m_sums;
    ReviewSide *m_side;
};

} // namespace meterdesk
