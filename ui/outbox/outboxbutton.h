// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace meterdesk {

//! The counter of the outbox in the bar at the top: how much is not settled, in the colour of a
//! warning where something needs a person.
class OutboxButton : public QToolButton
{
    Q_OBJECT

public:
    explicit OutboxButton(QWidget *parent = nullptr);

    //! \a attention: those of \a open that need a person.
    void setCounts(int open, int attention);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    int m_open = 0;
    int m_attention = 0;
    bool m_isColouring = false;
};

} // namespace meterdesk
