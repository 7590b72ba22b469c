// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storageerror.h"

#include <QToolButton>

#include <memory>

namespace meterdesk {

class LastSend;
class Session;

//! In the strip at the bottom: takes back what was sent last, in one go. Not there while there is
//! nothing to take back.
class UndoSendButton : public QToolButton
{
    Q_OBJECT

public:
    explicit UndoSendButton(QWidget *parent = nullptr);
    ~UndoSendButton() override;

    //! The session must outlive its being followed; nullptr for none.
    void setSession(Session *session);

Q_SIGNALS:
    //! \a count records are to be deleted on the server.
    void undone(int count);
    void failed(const meterdesk::StorageError &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();
    void undo();

    Session *m_session = nullptr;
    std::unique_ptr<LastSend> m_last;
};

} // namespace meterdesk
