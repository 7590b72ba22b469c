// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "services/desk.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/deltas/deltaspage.h"
#include "ui/enter/enterpage.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/periodpicker.h"
#include "ui/invoices/invoicespage.h"
#include "ui/metercard/metercard.h"
#include "ui/outbox/outboxpage.h"
#include "ui/outbox/undosendbutton.h"
#include "ui/series/seriespage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/backupdialogs.h"
#include "ui/shell/datanotice.h"
#include "ui/shell/jumpbox.h"
#include "ui/shell/loadstrip.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/meterbrowser.h"
#include "ui/shell/noticepage.h"
#include "ui/shell/quitnotice.h"
#include "ui/shell/rail.h"
#include "ui/shell/windowdialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QProgressBar>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

constexpr QLatin1String kDeactivatedKey("browser/deactivated");
constexpr int kDockWidth = 224;
constexpr int kCardWidth = 276;

//! Where the focus was in \a pane, or the first place in it that takes it.
QWidget *focusTarget(QWidget &pane)
{
    if (QWidget *last = pane.focusWidget(); last && last->isVisible() && last->isEnabled())
        return last;
    const QList<QWidget *> inside = pane.findChildren<QWidget *>();
    const auto takesFocus = [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
    };
    const auto found = std::find_if(inside.cbegin(), inside.cend(), takesFocus);
    return found == inside.cend() ? nullptr : *found;
}

QDockWidget *makeDock(const QString &name, QWidget *content)
{
    auto *dock = new QDockWidget;
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(new QWidget);
    dock->setWidget(content);
    return dock;
}

} // namespace

MainWindow::MainWindow(Desk &desk, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_actions(new MainActions(this))
    , m_dialogs(new WindowDialogs(desk, *m_actions, this))
{
    resize(1440, 900);
    m_actions->fill(menuBar());
    makeToolBar();
    makeRail();
    makeDocks();
    makeCentre();
    makeStrip();
    connectActions();
    connectDesk();
    retranslate();
    updateNotice();
    awaitFirstChart();
    catchUp();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    m_bar = new MainBar;
    m_bar->jump().setKeyHint(m_actions->jump->shortcut());
    addToolBar(m_bar);
    connect(m_bar, &MainBar::connectionChosen, &m_desk, &Desk::select);
    connect(&m_bar->jump(), &JumpBox::meterChosen, this,
            [this](const MeterId &meter) { m_browser->selectMeter(meter); });
    connect(&m_bar->jump(), &JumpBox::entityChosen, this,
            [this](const EntityId &entity) { m_browser->selectEntity(entity); });
}

void MainWindow::makeRail()
{
    m_rail = new Rail;
    for (const Workspace workspace : allWorkspaces())
        m_rail->addWorkspace(actionOf(workspace));
    m_railBar = new QToolBar;
    m_railBar->setObjectName(QStringLiteral("railBar"));
    m_railBar->setMovable(false);
    m_railBar->toggleViewAction()->setEnabled(false);
    m_railBar->addWidget(m_rail);
    m_railBar->layout()->setContentsMargins(0, 0, 0, 0);
    addToolBar(Qt::LeftToolBarArea, m_railBar);
}

void MainWindow::makeDocks()
{
    m_browser = new MeterBrowser(m_desk.connectionState());
    m_browser->setFirstMeter(m_desk.firstMeter());
    m_dock = makeDock(QStringLiteral("browserDock"), m_browser);
    addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    m_card = new MeterCard;
    m_cardDock = makeDock(QStringLiteral("cardDock"), m_card);
    addDockWidget(Qt::RightDockWidgetArea, m_cardDock);
    resizeDocks({m_dock, m_cardDock}, {kDockWidth, kCardWidth}, Qt::Horizontal);
    connect(m_browser, &MeterBrowser::meterSelected, this, &MainWindow::showMeter);
    connect(m_browser, &MeterBrowser::meterAdded, this, [this](const MeterId &meter) {
        m_explore->addMeter(meter);
        showWorkspace(Workspace::Explore);
    });
}

void MainWindow::makeCentre()
{
    m_explore = new ExplorePage(m_desk.windowState());
    m_notice = new NoticePage;
    m_banner = new Banner;
    m_rights = new Banner;
    m_centre = new QStackedWidget;
    // A workspace that is not shown must not take width from the docks beside another one.
    m_centre->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_centre->addWidget(m_notice);
    m_centre->addWidget(m_explore);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_dataNotice = new DataNotice(m_desk);
    m_quitNotice = new QuitNotice(m_desk);
    column->addWidget(m_quitNotice);
    column->addWidget(m_dataNotice);
    column->addWidget(m_banner);
    column->addWidget(m_rights);
    column->addWidget(m_centre, 1);
    setCentralWidget(middle);
    auto *backups = new BackupDialogs(m_desk, this);
    connect(m_actions->backUp, &QAction::triggered, backups, &BackupDialogs::backUp);
    connect(m_actions->restore, &QAction::triggered, backups, &BackupDialogs::restore);
    connect(backups, &BackupDialogs::told, m_dataNotice, &DataNotice::tell);
    connect(m_notice, &NoticePage::primaryClicked, this, &MainWindow::takeFirstWayOut);
    connect(m_notice, &NoticePage::secondaryClicked, this, &MainWindow::takeSecondWayOut);
    connect(m_rights, &Banner::buttonClicked, m_dialogs, &WindowDialogs::enterTokens);
    connect(m_banner, &Banner::buttonClicked, this, [this](int button) {
        if (button > 0)
            m_dialogs->enterTokens();
        else
            m_actions->reload->trigger();
    });
    connectBrowser();
    connectOut();
    connect(m_explore, &ExplorePage::rangeShown, &m_bar->period(), &PeriodPicker::setRange);
    connect(&m_bar->period(), &PeriodPicker::shiftAsked, m_explore, &ExplorePage::shiftPeriod);
    connect(&m_bar->period(), &PeriodPicker::daysChosen, m_explore, &ExplorePage::showDays);
}

void MainWindow::makeStrip()
{
    m_summary = new QLabel;
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_note = new QLabel;
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new QProgressBar;
    m_progress->setFixedSize(140, 8);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    statusBar()->addWidget(m_progress);
    statusBar()->addWidget(m_note, 1);
    m_undoSend = new UndoSendButton;
    statusBar()->addPermanentWidget(m_undoSend);
    m_loads = new LoadStrip(m_actions->loadAll, m_actions->stopLoading, m_explore);
    statusBar()->addPermanentWidget(m_loads);
    statusBar()->addPermanentWidget(m_summary);
    connect(m_explore, &ExplorePage::summaryChanged, this, [this](const QString &summary) {
        m_exploreSummary = summary;
        updateSummary();
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->addConnection, &QAction::triggered, m_dialogs,
            &WindowDialogs::addConnection);
    connect(m_actions->manageConnections, &QAction::triggered, m_dialogs,
            &WindowDialogs::manageConnections);
    connect(m_actions->reload, &QAction::triggered, this, &MainWindow::reload);
    connect(m_actions->preferences, &QAction::triggered, this,
            [this] { m_dialogs->editPreferences(m_preferences); });
    connect(m_dialogs, &WindowDialogs::preferencesChanged, this, &MainWindow::usePreferences);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_quitNotice, &QuitNotice::quitAsked, this, &QWidget::close);
    // The system ends the session: its question is not to be held up by one of ours.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_isEnding = true; });
    for (const Workspace workspace : allWorkspaces())
        connect(actionOf(workspace), &QAction::triggered, this,
                [this, workspace] { showWorkspace(workspace); });
    connectOutbox();
    connect(m_actions->jump, &QAction::triggered, this, [this] { m_bar->jump().activate(); });
    connect(m_actions->filter, &QAction::triggered, this, &MainWindow::callBrowser);
    connect(m_actions->card, &QAction::triggered, this, &MainWindow::callCard);
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions->deactivated, &QAction::toggled, this, [this](bool isOn) {
        if (!m_desk.session())
            return;
        m_desk.connectionState().setValue(kDeactivatedKey, isOn ? "1" : "0");
        m_desk.session()->meters().setIncludesDeactivated(isOn);
    });
    for (int theme = 0; theme <= int(Preferences::Theme::Dark); ++theme) {
        connect(m_actions->themes[theme], &QAction::triggered, this, [this, theme] {
            Preferences preferences = m_preferences;
            preferences.theme = Preferences::Theme(theme);
            usePreferences(preferences);
        });
    }
    connect(m_actions->diagnostics, &QAction::triggered, m_dialogs,
            &WindowDialogs::showDiagnostics);
    connect(m_actions->shortcuts, &QAction::triggered, m_dialogs, &WindowDialogs::showShortcuts);
    connect(m_actions->about, &QAction::triggered, m_dialogs, &WindowDialogs::showAbout);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::opened, this, &MainWindow::showOpened);
    connect(&m_desk, &Desk::openFailed, this, &MainWindow::showStorageFailure);
    connect(&m_desk, &Desk::connectionsChanged, this, &MainWindow::showConnections);
    connect(&m_desk, &Desk::sessionAboutToClose, this, &MainWindow::letGo);
    connect(&m_desk, &Desk::sessionChanged, this, &MainWindow::takeSession);
}

//! What the desk told before there was a window.
void MainWindow::catchUp()
{
    if (m_desk.openError())
        showStorageFailure(*m_desk.openError());
    if (!m_desk.isOpened())
        return;
    showConnections();
    showOpened();
    if (m_desk.session() || m_desk.lack() != Desk::Lack::None)
        takeSession();
}

void MainWindow::showOpened()
{
    // Whoever held the data may have let go of them meanwhile.
    m_storageError.reset();
    usePreferences(Preferences::read(m_desk.windowState()));
    restoreLook();
    onPages([](auto &page) {
        if constexpr (requires { page.restoreState(); })
            page.restoreState();
    });
    updateNotice();
}

void MainWindow::takeSession()
{
    if (Session *session = m_desk.session()) {
        const bool includes = m_desk.connectionState().value(kDeactivatedKey) == "1";
        if (includes)
            session->meters().setIncludesDeactivated(true);
        const QSignalBlocker blocker(m_actions->deactivated);
        m_actions->deactivated->setChecked(includes);
        follow(*session);
        m_bar->setCurrent(session->connection().id);
    }
    giveSession(m_desk.session());
    updateNotice();
    updateState();
    tellIfWorthSeeing();
    // Otherwise the first field of the bar would have the keys after the start.
    if (m_desk.session() && !std::exchange(m_hadSession, true))
        m_browser->setFocus();
}

void MainWindow::letGo()
{
    giveSession(nullptr);
}

void MainWindow::giveSession(Session *session)
{
    m_bar->jump().setStore(session ? &session->meters() : nullptr);
    m_browser->setSession(session);
    m_explore->setSession(session);
    m_loads->setSession(session);
    onLatePages([session](auto &page) { page.setSession(session); });
    m_undoSend->setSession(session);
    m_card->setSession(session);
}

void MainWindow::showMeter(const MeterId &meter)
{
    onPages([&meter](auto &page) {
        if constexpr (requires { page.setMeter(meter); })
            page.setMeter(meter);
    });
    m_card->setMeter(meter);
}

void MainWindow::comeForward(const QString &name)
{
    for (const Connection &connection : m_desk.connections()) {
        const bool isOpen = m_desk.current() && m_desk.current()->id == connection.id;
        if (!isOpen && connection.name.compare(name, Qt::CaseInsensitive) == 0)
            m_desk.select(connection.id);
    }
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
}

void MainWindow::usePreferences(const Preferences &preferences)
{
    const bool isOtherUnit = m_isRestored && preferences.units != m_preferences.units;
    m_preferences = preferences;
    m_appearance.apply(preferences);
    m_desk.usePreferences(preferences);
    preferences.write(m_desk.windowState());
    m_actions->themes[int(preferences.theme)]->setChecked(true);
    m_dialogs->showPreferences(preferences);
    const GasProperties gas = preferences.gas();
    onPages([&](auto &page) {
        if constexpr (requires { page.setGas(gas); })
            page.setGas(gas);
        if constexpr (requires { page.setPreferredUnits(preferences.units); }) {
            page.setPreferredUnits(preferences.units);
            if (isOtherUnit)
                page.forgetUnit();
        }
    });
}

void MainWindow::reload()
{
    if (!m_desk.session())
        return;
    m_desk.session()->meters().reload();
    onPages([](auto &page) {
        if constexpr (requires { page.refresh(); })
            page.refresh();
    });
    if (Outbox *outbox = m_desk.session()->outbox())
        outbox->wake();
}

void MainWindow::focusIn(QWidget &pane)
{
    if (QWidget *target = focusTarget(pane))
        target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusNextPane()
{
    const QList<QWidget *> panes = {m_bar, m_rail, m_dock, centralWidget(), m_cardDock};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size() && focused; ++i) {
        if (panes.at(i)->isAncestorOf(focused))
            current = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes.at((current + step) % panes.size());
        if (QWidget *target = pane->isVisible() ? focusTarget(*pane) : nullptr) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_dock->setWindowTitle(tr("Entities and meters"));
    m_cardDock->setWindowTitle(tr("Meter card"));
    m_cardDock->setAccessibleName(tr("Meter card"));
    m_progress->setAccessibleName(tr("Progress"));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool hadRoom = event->oldSize().width() >= kRoomForCard;
    if (hadRoom != (width() >= kRoomForCard))
        m_isCardCalled = false;
    if (width() >= kRoomForBrowser)
        m_isBrowserCalled = false;
    fitDocks();
}

void MainWindow::closeAtOnce()
{
    m_isEnding = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isEnding && !m_quitNotice->mayQuit())
        return event->ignore();
    saveLook();
    m_desk.windowState().flush();
    m_desk.connectionState().flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        // Numbers and dates follow the language; what was made before keeps its locale otherwise.
        setLocale(QLocale());
        retranslate();
        updateNotice();
        updateState();
    }
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange)
        watchOverTime();
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    watchOverTime();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    watchOverTime();
}

} // namespace meterdesk
