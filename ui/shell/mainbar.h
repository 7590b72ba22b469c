// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QList>
#include <QToolBar>

#include <optional>

class QComboBox;
class QLabel;

namespace meterdesk {

class JumpBox;
class OutboxButton;
class PeriodPicker;
class StatusLabel;

//! The bar above everything: which connection, where to, which time, and whether the service is
//! there.
class MainBar : public QToolBar
{
    Q_OBJECT

public:
    explicit MainBar(QWidget *parent = nullptr);

    //! Shows \a connections with \a current chosen, without a signal.
    void setConnections(const QList<Connection> &connections,
                        const std::optional<Connection> &current);
    void setCurrent(const ConnectionId &current);
    //! A period is picked in some workspaces only.
    void setPeriodShown(bool isShown);
    void setJumpShown(bool isShown);
    void setOutboxShown(bool isShown);

    JumpBox &jump() { return *m_jump; }
    PeriodPicker &period() { return *m_period; }
    StatusLabel &status() { return *m_status; }
    OutboxButton &outbox() { return *m_outbox; }

Q_SIGNALS:
    void connectionChosen(const meterdesk::ConnectionId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QComboBox *m_connection;
    JumpBox *m_jump;
    PeriodPicker *m_period;
    StatusLabel *m_status;
    OutboxButton *m_outbox;
    QAction *m_jumpAction;
    QAction *m_periodAction;
    QAction *m_outboxAction;
};

} // namespace meterdesk
