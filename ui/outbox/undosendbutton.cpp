// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/undosendbutton.h"

#include "domain/onresult.h"
#include "services/lastsend.h"
#include "services/session.h"
#include "ui/widgets/icons.h"

#include <QEvent>

namespace meterdesk {

UndoSendButton::UndoSendButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(meterdesk::icon(QStringLiteral("undo")));
    connect(this, &QToolButton::clicked, this, &UndoSendButton::undo);
    updateLook();
}

UndoSendButton::~UndoSendButton() = default;

void UndoSendButton::setSession(Session *session)
{
    m_last.reset();
    m_session = session;
    if (session && session->outbox()) {
        m_last = std::make_unique<LastSend>(*session->outbox());
        connect(m_last.get(), &LastSend::changed, this, &UndoSendButton::updateLook);
    }
    updateLook();
}

void UndoSendButton::updateLook()
{
    const int count = m_last ? int(m_last->entries().size()) : 0;
    setText(tr("Undo last send"));
    const QString what = tr("Deletes %n record(s) on the server again", nullptr, count);
    const QString label = m_last ? m_last->label() : QString();
    setToolTip(label.isEmpty() ? what : QStringLiteral("%1 · %2").arg(what, label));
    setAccessibleDescription(toolTip());
    setEnabled(count > 0);
    setVisible(count > 0);
}

void UndoSendButton::undo()
{
    if (!m_last || m_last->entries().isEmpty())
        return;
    setEnabled(false); // one press, one undo
    const Outbox::Intake intake{tr("Undo"), m_session->connection().id, false, false};
    onResult(m_last->undo(intake), m_last.get(), [this](const StorageResult<Outbox::Taken> &taken) {
        updateLook();
        if (taken)
            Q_EMIT undone(int(taken->admissions.size()));
        else
            Q_EMIT failed(taken.error());
    });
}

void UndoSendButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateLook();
    QToolButton::changeEvent(event);
}

} // namespace meterdesk
