// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MainWindow that says what is so: on the page without a connection, in the banner and
// in the strip at the bottom.
#include "ui/shell/mainwindow.h"

#include "services/desk.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/periodpicker.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/noticepage.h"
#include "ui/shell/rail.h"
#include "ui/shell/statuslabel.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>

namespace meterdesk {

void MainWindow::updateNotice()
{
    const bool hasSession = m_desk.session() != nullptr;
    m_centre->setCurrentWidget(hasSession ? static_cast<QWidget *>(m_explore) : m_notice);
    m_dock->setVisible(hasSession);
    m_rail->setVisible(hasSession);
    m_period->setVisible(hasSession && m_actions->explore->isChecked());
    m_connectionLabel->setEnabled(m_connection->count() > 0);
    m_connection->setEnabled(m_connection->count() > 0);
    m_actions->reload->setEnabled(hasSession);
    m_actions->deactivated->setEnabled(hasSession);
    if (m_storageError) {
        m_notice->setNotice(tr("Meterdesk cannot use its data"), sentenceFor(*m_storageError),
                            tr("Quit"));
        return;
    }
    switch (m_desk.lack()) {
    case Desk::Lack::None:
        m_notice->setNotice({}, {}, {});
        break;
    case Desk::Lack::NoConnections:
        m_notice->setNotice(
            tr("No connection yet"),
            tr("Meterdesk shows the meters of an Enectiva account. Its tokens are in the API "
               "dashboard of the Enectiva web application; they are kept in the system keychain. "
               "Add a connection in a terminal with:\n\nmeterdesk connections add --name NAME "
               "--customer UUID\n\nThe demo needs no account, and nothing leaves this computer."),
            tr("Open the demo"));
        break;
    case Desk::Lack::UnknownConnection:
        m_notice->setNotice(tr("There is no such connection"),
                            tr("No connection of the name that was asked for is set up on this "
                               "computer. The connections there are can be chosen above."),
                            tr("Open the demo"));
        break;
    case Desk::Lack::NoTokens:
        m_notice->setNotice(tr("The login token is missing"),
                            m_desk.tokenError()
                                ? sentenceFor(*m_desk.tokenError())
                                : tr("This connection has no login token, so nothing can be "
                                     "looked at. It can still be used for sending."),
                            tr("Try again"), tr("Open the demo"));
        break;
    }
}

void MainWindow::updateState()
{
    Session *session = m_desk.session();
    m_status->showState(session);
    m_banner->clear();
    if (!session) {
        m_note->clear();
        updateTitle();
        updateProgress();
        return;
    }
    const MeterStore &meters = session->meters();
    const std::optional<ApiError> error = session->error() ? session->error() : meters.error();
    // Without any lists the browser says it at their place.
    if (error && meters.loadedAt())
        m_banner->showMessage(session->state() == Session::State::Offline ? Banner::Kind::Offline
                                                                          : Banner::Kind::Error,
                              sentenceFor(*error), {tr("Try again")});
    updateTitle();
    updateProgress();
}

void MainWindow::updateProgress()
{
    Session *session = m_desk.session();
    const MeterId meter = m_explore->meter();
    const bool isLoading = session
        && (session->meters().isLoading()
            || (!meter.isEmpty() && session->readings().isLoading(meter)));
    m_progress->setVisible(isLoading);
    m_note->setText(!isLoading                          ? QString()
                        : session->meters().isLoading() ? tr("Loading entities and meters…")
                                                        : tr("Loading readings…"));
}

void MainWindow::updateTitle()
{
    const auto current = m_desk.current();
    setWindowTitle(current ? QStringLiteral("%1 – Meterdesk").arg(current->name)
                           : QStringLiteral("Meterdesk"));
}

void MainWindow::updateSummary()
{
    m_summary->setText(m_exploreSummary);
}

} // namespace meterdesk
