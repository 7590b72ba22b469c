// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/dateentry.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;

namespace meterdesk {

class RoundDateEdit;

//! Asks in place for the moment of a record that is to be deleted, also of one that is in no list:
//! the service deletes by time what it knows by no id here. Esc closes it.
class RemoveAtTime : public QWidget
{
    Q_OBJECT

public:
    explicit RemoveAtTime(QWidget *parent = nullptr);

    //! Opens it at \a moment (UTC), told in \a zone. \a of names what it is of.
    void open(const QString &of, TimeMs moment, const QTimeZone &zone);

Q_SIGNALS:
    //! The person wants to delete what is there at \a time (UTC, whole seconds).
    void asked(meterdesk::TimeMs time);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void ask();

    QString m_of;
    DateEntry m_entry;
    QLabel *m_label;
    RoundDateEdit *m_time;
    QLabel *m_note;
    QPushButton *m_delete;
    QPushButton *m_close;
};

} // namespace meterdesk
