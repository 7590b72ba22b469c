// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quitnotice.h"

#include "services/desk.h"
#include "services/outbox.h"
#include "services/session.h"
#include "texts/outboxtexts.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

namespace meterdesk {

QuitNotice::QuitNotice(Desk &desk, QWidget *parent)
    : Banner(parent)
    , m_desk(desk)
{
    connect(this, &Banner::buttonClicked, this, [this](int button) {
        if (button == 0)
            Q_EMIT quitAsked();
        else
            stay();
    });
    connect(&m_desk, &Desk::sessionChanged, this, &QuitNotice::follow);
    connect(&m_desk, &Desk::sessionAboutToClose, this, &Banner::clear);
}

//! What is in the demo is nobody's work, and goes with it.
UnsentCounts QuitNotice::counts() const
{
    Session *session = m_desk.canEditConnections() ? m_desk.session() : nullptr;
    const Outbox *outbox = session ? session->outbox() : nullptr;
    return outbox ? unsentCountsOf(outbox->entries()) : UnsentCounts();
}

bool QuitNotice::mayQuit()
{
    if (isVisible() || counts().isEmpty())
        return true;
    m_before = QApplication::focusWidget();
    QWidget &seen = *window();
    seen.setWindowState(seen.windowState() & ~Qt::WindowMinimized);
    tell();
    focusButton(0);
    return false;
}

void QuitNotice::tell()
{
    const UnsentCounts unsent = counts();
    //: %1 counts the entries by their state: "1 draft, 2 queued"
    const QString text = tr("%n entries are not sent: %1. They are kept, and are here again at the "
                            "next start.",
                            nullptr, unsent.all())
                             .arg(countsText(unsent));
    showMessage(Kind::Info, text,
                {tr("Quit"),
                 //: Not to quit
                 tr("Stay")});
}

void QuitNotice::follow()
{
    Session *session = m_desk.session();
    if (session && session->outbox())
        connect(session->outbox(), &Outbox::entriesChanged, this, &QuitNotice::refresh);
}

//! Sending goes on meanwhile.
void QuitNotice::refresh()
{
    if (!isVisible())
        return;
    if (counts().isEmpty())
        stay();
    else
        tell();
}

void QuitNotice::stay()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    clear();
    if (hadKeys && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void QuitNotice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return stay();
    Banner::keyPressEvent(event);
}

void QuitNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Banner::changeEvent(event);
}

} // namespace meterdesk
