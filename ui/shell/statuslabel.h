// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QLabel;

namespace meterdesk {

class Session;

//! Whether the service can be reached, as an icon and words: Online, Offline since 9:40, Read-only,
//! Signed out, Paused.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    //! Shows the state of \a session; nothing for nullptr.
    void showState(const Session *session);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QString m_iconName;
    IconInk m_ink = IconInk::Muted;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace meterdesk
