// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MainWindow that says what is so: on the page without a connection, in the banner and
// in the strip at the bottom.
#include "ui/shell/mainwindow.h"

#include "domain/unsentcounts.h"
#include "services/deltastore.h"
#include "services/desk.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/topup.h"
#include "texts/datetexts.h"
#include "texts/errortexts.h"
#include "texts/offlinetexts.h"
#include "ui/connections/firstrunpage.h"
#include "ui/deltas/deltaspage.h"
#include "ui/enter/enterpage.h"
#include "ui/explore/explorepage.h"
#include "ui/invoices/invoicespage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/series/seriespage.h"
#include "ui/shell/datanotice.h"
#include "ui/shell/loadstrip.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/noticepage.h"
#include "ui/shell/statuslabel.h"
#include "ui/shell/windowdialogs.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolBar>

namespace meterdesk {

void MainWindow::showStorageFailure(const StorageError &error)
{
    m_storageError = error;
    updateNotice();
}

void MainWindow::showConnections()
{
    m_bar->setConnections(m_desk.connections(), m_desk.current());
    updateNotice();
    updateTitle();
}

void MainWindow::follow(Session &session)
{
    MeterStore &meters = session.meters();
    connect(&session, &Session::stateChanged, this, &MainWindow::updateState);
    connect(&meters, &MeterStore::loadStarted, this, &MainWindow::updateState);
    // How many wait is told while it is offline.
    if (Outbox *outbox = session.outbox())
        connect(outbox, &Outbox::streamsChanged, this, [this, &session] {
            if (session.state() == Session::State::Offline)
                updateState();
        });
    connect(&meters, &MeterStore::loaded, this, &MainWindow::updateState);
    connect(&meters, &MeterStore::loadFailed, this, &MainWindow::updateState);
    connect(&meters, &MeterStore::oneFailed, this, [this](const ApiError &error) {
        m_dataNotice->tell(Banner::Kind::Error, sentenceFor(error));
    });
    connect(&session.topUp(), &TopUp::due, m_explore, &ExplorePage::topUp);
    watchOverTime();
    ReadingStore &readings = session.readings();
    connect(&readings, &ReadingStore::loadStarted, this, &MainWindow::updateProgress);
    connect(&readings, &ReadingStore::progressed, this, &MainWindow::updateProgress);
    connect(&readings, &ReadingStore::loadFinished, this, &MainWindow::updateProgress);
    connect(&readings, &ReadingStore::loadFailed, this, &MainWindow::updateProgress);
    DeltaStore &deltas = session.deltas();
    connect(&deltas, &DeltaStore::loadStarted, this, &MainWindow::updateProgress);
    connect(&deltas, &DeltaStore::deltasChanged, this, &MainWindow::updateProgress);
    connect(&deltas, &DeltaStore::loadFailed, this, &MainWindow::updateProgress);
}

//! Nothing is asked for again while nobody can see it.
void MainWindow::watchOverTime()
{
    if (Session *session = m_desk.session())
        session->topUp().setWatched(isVisible() && !isMinimized());
}

void MainWindow::updateNotice()
{
    const bool hasSession = m_desk.session() != nullptr;
    const bool isExplore = workspace() == Workspace::Explore;
    m_railBar->setVisible(hasSession);
    m_bar->setVisible(hasSession || !m_desk.connections().isEmpty());
    m_bar->setJumpShown(hasSession);
    m_bar->setPeriodShown(hasSession && isExplore && !lacksReading());
    m_bar->setOutboxShown(hasSession);
    m_actions->reload->setEnabled(hasSession);
    m_actions->deactivated->setEnabled(hasSession);
    for (QAction *action : {m_actions->jump, m_actions->filter, m_actions->card})
        action->setEnabled(hasSession);
    for (QAction *action : {m_actions->backUp, m_actions->restore})
        action->setEnabled(m_desk.customerData() != nullptr);
    const bool canEdit = m_isRestored && m_desk.canEditConnections();
    m_actions->addConnection->setEnabled(canEdit);
    m_actions->manageConnections->setEnabled(canEdit);
    updateOut();
    fitDocks();
    updateRights();
    if (!hasSession)
        showLack();
    else if (lacksReading())
        showLackOfReading();
    else
        m_centre->setCurrentWidget(&pageOf(workspace()));
}

//! Why no connection is open, and the ways out.
void MainWindow::showLack()
{
    const bool isFirstRun = !m_storageError && m_desk.lack() == Desk::Lack::NoConnections;
    if (!isFirstRun)
        m_centre->setCurrentWidget(m_notice);
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
        showFirstRun();
        break;
    case Desk::Lack::UnknownConnection:
        m_notice->setNotice(tr("There is no such connection"),
                            tr("No connection of the name that was asked for is set up on this "
                               "computer. The connections there are can be chosen above."),
                            tr("Add connection…"), tr("Open the demo"));
        break;
    case Desk::Lack::NoTokens:
        m_notice->setNotice(m_desk.tokenError() ? tr("The login token is missing")
                                                : tr("This connection has no token"),
                            m_desk.tokenError()
                                ? sentenceFor(*m_desk.tokenError())
                                : tr("This connection has no token, so nothing can be looked at "
                                     "or sent."),
                            tr("Enter a token…"), tr("Try again"));
        break;
    }
}

void MainWindow::showFirstRun()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage(m_desk);
        m_centre->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::demoAsked, this, &MainWindow::demoAsked);
    }
    if (m_centre->currentWidget() == m_firstRun)
        return;
    m_centre->setCurrentWidget(m_firstRun);
    m_firstRun->focusFirstField();
}

void MainWindow::takeFirstWayOut()
{
    if (m_storageError)
        close();
    else if (lacksReading() || m_desk.lack() == Desk::Lack::NoTokens)
        m_dialogs->enterTokens();
    else
        m_dialogs->addConnection();
}

void MainWindow::takeSecondWayOut()
{
    if (lacksReading())
        showWorkspace(Workspace::Enter);
    else if (m_desk.lack() != Desk::Lack::NoTokens)
        Q_EMIT demoAsked();
    else if (m_desk.current())
        m_desk.select(m_desk.current()->id);
}

namespace {

//! Without a network what holds meanwhile, otherwise what is wrong.
QString bannerText(Session &session, const ApiError &error)
{
    if (session.state() != Session::State::Offline || error.kind != ApiError::Kind::Offline)
        return sentenceFor(error);
    OfflineFacts facts;
    facts.since = session.since().toLocalTime();
    if (const auto loadedAt = session.meters().loadedAt())
        facts.loadedAt = loadedAt->toLocalTime();
    if (const Outbox *outbox = session.outbox(); outbox && !outbox->isPaused())
        facts.queued = unsentCountsOf(outbox->entries()).queued;
    facts.now = QDateTime::currentDateTime();
    return sentenceFor(facts);
}

} // namespace

void MainWindow::updateState()
{
    Session *session = m_desk.session();
    m_bar->status().showState(session);
    m_banner->clear();
    updateTitle();
    updateProgress();
    updateSummary();
    if (!session)
        return;
    const MeterStore &meters = session->meters();
    if (session->state() == Session::State::Silent)
        return m_banner->showMessage(
            Banner::Kind::Offline,
            tr("The server does not answer (since %1). It is still waited for; data already loaded "
               "stays.")
                .arg(clockText(session->since().toLocalTime().time())));
    const std::optional<ApiError> error = session->error() ? session->error() : meters.error();
    const bool isSignedOut = session->state() == Session::State::SignedOut;
    // Without any lists the browser says it at their place; it has no way to another token.
    if (!error || (!meters.loadedAt() && !isSignedOut))
        return;
    QStringList buttons = {tr("Try again")};
    if (isSignedOut && m_desk.canEditConnections())
        buttons.append(tr("Enter a token…"));
    m_banner->showMessage(session->state() == Session::State::Offline ? Banner::Kind::Offline
                                                                      : Banner::Kind::Error,
                          bannerText(*session, *error), buttons);
}

void MainWindow::updateProgress()
{
    Session *session = m_desk.session();
    const MeterId meter = m_explore->meter();
    QString note;
    if (!session)
        note = m_desk.lack() == Desk::Lack::NoConnections ? tr("No connection yet") : QString();
    else if (session->meters().isLoading())
        note = tr("Loading entities and meters…");
    else if (!meter.isEmpty() && session->readings().isLoading(meter))
        note = tr("Loading readings…");
    else if (workspace() == Workspace::Deltas && m_deltas && !m_deltas->isSettled())
        note = tr("Loading deltas…");
    m_progress->setVisible(session && !note.isEmpty());
    m_note->setText(note);
}

void MainWindow::updateTitle()
{
    const auto current = m_desk.current();
    setWindowTitle(current ? QStringLiteral("%1 – Meterdesk").arg(current->name)
                           : QStringLiteral("Meterdesk"));
}

void MainWindow::updateSummary()
{
    m_loads->setWanted(workspace() == Workspace::Explore && !lacksReading());
    if (!m_desk.session())
        m_summary->setText(
            QStringLiteral("Meterdesk %1").arg(QCoreApplication::applicationVersion()));
    else if (workspace() == Workspace::Outbox || lacksReading())
        m_summary->clear(); // the page says it above its rows
    else if (workspace() == Workspace::Enter)
        m_summary->setText(enterPage().statusText());
    else if (workspace() == Workspace::Invoices)
        m_summary->setText(invoicesPage().statusText());
    else if (workspace() == Workspace::Series)
        m_summary->setText(seriesPage().statusText());
    else
        m_summary->setText(workspace() == Workspace::Explore ? m_exploreSummary : m_deltasSummary);
}

bool MainWindow::isSettled() const
{
    Session *session = m_desk.session();
    if (!session)
        return m_storageError || m_desk.lack() != Desk::Lack::None;
    const MeterStore &meters = session->meters();
    bool isSettled =
        areAllPagesMade() && !meters.isLoading() && (meters.loadedAt() || meters.error());
    onPages([&isSettled](const auto &page) { isSettled = isSettled && page.isSettled(); });
    return isSettled;
}

} // namespace meterdesk
