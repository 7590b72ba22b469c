// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/entryround.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace meterdesk {

class ShareBar;

//! Beside the review of a round: how many of its readings will be sent, how many stay, and the
//! button that sends them.
class ReviewSide : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewSide(QWidget *parent = nullptr);

    //! Tells \a counts of a round that goes to \a connection; sends while \a canSend.
    void tell(const EntryRound::Counts &counts, const QString &connection, bool canSend);
    QPushButton &sendButton() { return *m_send; }

Q_SIGNALS:
    void sendAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part;
    static QList<Part> partsOf(const EntryRound::Counts &counts);
    void addPart(const Part &part, int row);
    void fill();

    EntryRound::Counts m_counts;
    QString m_connection;
    bool m_canSend = false;
    QLabel *m_willBeSent;
    QLabel *m_number;
    ShareBar *m_bar;
    QWidget *m_list = nullptr; //!< made anew for other counts
    QLabel *m_about;
    QPushButton *m_send;
};

} // namespace meterdesk
