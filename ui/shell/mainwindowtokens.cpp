// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that says what a connection with one of its two tokens cannot do, where
// that would be done, and leads to the other token.
#include "services/desk.h"
#include "services/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticepage.h"
#include "ui/widgets/banner.h"

#include <QStackedWidget>

namespace meterdesk {

//! What the shown workspace lacks without a login token; empty: nothing.
QString MainWindow::sendOnlyText() const
{
    switch (workspace()) {
    case Workspace::Enter:
        return tr("This connection only sends: the program sees the newest imported value and what "
                  "was sent from here, nothing older.");
    case Workspace::Invoices:
        return tr("This connection only sends readings, points and profiles. Invoices wait here "
                  "until it has a login token.");
    case Workspace::Series:
        return tr("This connection only sends: points and profiles can be entered, sent and taken "
                  "back; what the server shows of them cannot be seen.");
    case Workspace::Outbox:
        return tr("This connection only sends: the program sees that a reading is stored, not "
                  "whether it is accepted.");
    case Workspace::Explore:
    case Workspace::Deltas:
        break; // a page says it
    }
    return {};
}

//! The same without an import token.
QString MainWindow::readOnlyText() const
{
    switch (workspace()) {
    case Workspace::Enter:
        return tr("This connection is read-only: what you type is checked and stays on this "
                  "computer; no reading is sent.");
    case Workspace::Series:
        return tr("This connection is read-only: points and profiles can be looked at, none can be "
                  "sent or deleted.");
    case Workspace::Outbox:
        return tr("This connection is read-only: invoices go out, all else waits here until it has "
                  "an import token.");
    case Workspace::Explore:
    case Workspace::Invoices:
    case Workspace::Deltas:
        break;
    }
    return {};
}

void MainWindow::updateRights()
{
    const Session *session = m_desk.session();
    const bool isSendOnly = session && session->isSendOnly();
    const bool isReadOnly = session && session->isReadOnly();
    const QString text = isSendOnly ? sendOnlyText() : isReadOnly ? readOnlyText() : QString();
    QStringList buttons;
    if (m_desk.canEditConnections())
        buttons << (isSendOnly ? tr("Add a login token…") : tr("Add an import token…"));
    if (text.isEmpty())
        m_rights->clear();
    else if (m_rights->text() != text || !m_rights->isVisibleTo(this))
        m_rights->showMessage(Banner::Kind::Info, text, buttons);
}

//! Whether the shown workspace has nothing to show without a login token.
bool MainWindow::lacksReading() const
{
    const bool needsIt = workspace() == Workspace::Explore || workspace() == Workspace::Deltas;
    return needsIt && m_desk.session() && m_desk.session()->isSendOnly();
}

void MainWindow::showLackOfReading()
{
    m_notice->setNotice(tr("This connection only sends"),
                        tr("It has an import token and no login token, so the server lists no "
                           "meters and shows no readings. Readings, points and profiles can be "
                           "entered, sent and taken back. With a login token the rest is here, "
                           "too."),
                        m_desk.canEditConnections() ? tr("Add a login token…") : QString(),
                        tr("Enter readings"));
    m_centre->setCurrentWidget(m_notice);
}

} // namespace meterdesk
