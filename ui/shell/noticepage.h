// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QPushButton;

namespace meterdesk {

//! What stands in the middle while no connection is open: what is so, what it means, and the next
//! step as buttons.
class NoticePage : public QWidget
{
    Q_OBJECT

public:
    explicit NoticePage(QWidget *parent = nullptr);

    //! \a primary is the button to press next, \a secondary another way; either may be empty.
    void setNotice(const QString &title, const QString &text, const QString &primary,
                   const QString &secondary = {});

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_primary;
    QPushButton *m_secondary;
};

} // namespace meterdesk
