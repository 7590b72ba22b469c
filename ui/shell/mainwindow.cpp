// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "services/desk.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/periodpicker.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/meterbrowser.h"
#include "ui/shell/noticepage.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statuslabel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr QLatin1String kGeometryKey("window/geometry");
constexpr QLatin1String kLayoutKey("window/layout");
constexpr QLatin1String kWorkspaceKey("window/workspace");
constexpr QLatin1String kDeactivatedKey("browser/deactivated");
constexpr int kLayoutVersion = 2;
constexpr int kDockWidth = 290;

QWidget *makeSpacer()
{
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spacer;
}

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

} // namespace

MainWindow::MainWindow(Desk &desk, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_actions(new MainActions(this))
{
    resize(1440, 900);
    m_actions->fill(menuBar());
    makeToolBar();
    makeDocks();
    makeCentre();
    makeStrip();
    connectActions();
    connectDesk();
    retranslate();
    updateNotice();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    m_bar = new QToolBar;
    m_bar->setObjectName(QStringLiteral("mainBar"));
    m_bar->setMovable(false);
    m_bar->setFixedHeight(metrics::kToolBar);
    m_bar->toggleViewAction()->setEnabled(false);
    m_connectionLabel = new QLabel;
    m_connectionLabel->setContentsMargins(metrics::kSidePadding, 0, 8, 0);
    m_connectionLabel->setForegroundRole(QPalette::PlaceholderText);
    m_connection = new QComboBox;
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_connection->setMinimumWidth(180);
    m_connectionLabel->setBuddy(m_connection);
    m_period = new PeriodPicker;
    m_status = new StatusLabel;
    m_bar->addWidget(m_connectionLabel);
    m_bar->addWidget(m_connection);
    m_bar->addWidget(makeSpacer());
    m_bar->addWidget(m_period);
    m_bar->addWidget(makeSpacer());
    m_bar->addWidget(m_status);
    addToolBar(m_bar);
    connect(m_connection, &QComboBox::activated, this,
            [this](int index) { m_desk.select({m_connection->itemData(index).toString()}); });
}

void MainWindow::makeDocks()
{
    m_rail = new Rail;
    m_rail->addWorkspace(m_actions->explore);
    m_rail->addWorkspace(m_actions->deltas);
    auto *railBar = new QToolBar;
    railBar->setObjectName(QStringLiteral("railBar"));
    railBar->setMovable(false);
    railBar->toggleViewAction()->setEnabled(false);
    railBar->addWidget(m_rail);
    railBar->layout()->setContentsMargins(0, 0, 0, 0);
    addToolBar(Qt::LeftToolBarArea, railBar);
    m_browser = new MeterBrowser(m_desk.connectionState());
    m_browser->setFirstMeter(m_desk.firstMeter());
    m_dock = new QDockWidget;
    m_dock->setObjectName(QStringLiteral("browserDock"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget);
    m_dock->setWidget(m_browser);
    addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {kDockWidth}, Qt::Horizontal);
    connect(m_browser, &MeterBrowser::meterSelected, this, &MainWindow::showMeter);
}

void MainWindow::makeCentre()
{
    m_explore = new ExplorePage(m_desk.windowState());
    m_notice = new NoticePage;
    m_banner = new Banner;
    m_centre = new QStackedWidget;
    m_centre->addWidget(m_notice);
    m_centre->addWidget(m_explore);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_centre, 1);
    setCentralWidget(middle);
    connect(m_notice, &NoticePage::primaryClicked, this, [this] {
        if (m_desk.lack() == Desk::Lack::NoTokens && m_desk.current())
            m_desk.select(m_desk.current()->id);
        else if (m_storageError)
            close();
        else
            Q_EMIT demoAsked();
    });
    connect(m_notice, &NoticePage::secondaryClicked, this, &MainWindow::demoAsked);
    connect(m_banner, &Banner::buttonClicked, this, [this] {
        if (m_desk.session())
            m_desk.session()->meters().reload();
    });
    connect(m_explore, &ExplorePage::rangeShown, m_period, &PeriodPicker::setRange);
    connect(m_period, &PeriodPicker::shiftAsked, m_explore, &ExplorePage::shiftPeriod);
    connect(m_period, &PeriodPicker::daysChosen, m_explore, &ExplorePage::showDays);
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
    statusBar()->addPermanentWidget(m_summary);
    connect(m_explore, &ExplorePage::summaryChanged, this, [this](const QString &summary) {
        m_exploreSummary = summary;
        updateSummary();
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::editPreferences);
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions->filter, &QAction::triggered, this, [this] { m_browser->focusFilter(); });
    connect(m_actions->explore, &QAction::triggered, this,
            [this] { showWorkspace(Workspace::Explore); });
    connect(m_actions->deltas, &QAction::triggered, this,
            [this] { showWorkspace(Workspace::Deltas); });
    for (int theme = 0; theme <= int(Preferences::Theme::Dark); ++theme) {
        connect(m_actions->themes[theme], &QAction::triggered, this, [this, theme] {
            Preferences preferences = m_preferences;
            preferences.theme = Preferences::Theme(theme);
            usePreferences(preferences);
        });
    }
    connect(m_actions->deactivated, &QAction::toggled, this, [this](bool isOn) {
        if (!m_desk.session())
            return;
        m_desk.connectionState().setValue(kDeactivatedKey, isOn ? "1" : "0");
        m_desk.session()->meters().setIncludesDeactivated(isOn);
    });
    connect(m_actions->reload, &QAction::triggered, this, [this] {
        if (m_desk.session()) {
            m_desk.session()->meters().reload();
            m_explore->refresh();
        }
    });
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::opened, this, &MainWindow::showOpened);
    connect(&m_desk, &Desk::openFailed, this, &MainWindow::showStorageFailure);
    connect(&m_desk, &Desk::connectionsChanged, this, &MainWindow::showConnections);
    connect(&m_desk, &Desk::sessionAboutToClose, this, &MainWindow::letGo);
    connect(&m_desk, &Desk::sessionChanged, this, &MainWindow::takeSession);
}

void MainWindow::showOpened()
{
    usePreferences(Preferences::read(m_desk.windowState()));
    restoreLook();
    m_explore->restoreState();
}

void MainWindow::showStorageFailure(const StorageError &error)
{
    m_storageError = error;
    updateNotice();
}

void MainWindow::showConnections()
{
    const QSignalBlocker blocker(m_connection);
    m_connection->clear();
    for (const Connection &connection : m_desk.connections())
        m_connection->addItem(icon(QStringLiteral("plug"), IconInk::Muted), connection.name,
                              connection.id.value);
    if (const auto current = m_desk.current())
        m_connection->setCurrentIndex(m_connection->findData(current->id.value));
}

void MainWindow::takeSession()
{
    Session *session = m_desk.session();
    if (session) {
        MeterStore &meters = session->meters();
        const bool includes = m_desk.connectionState().value(kDeactivatedKey) == "1";
        if (includes)
            meters.setIncludesDeactivated(true);
        const QSignalBlocker blocker(m_actions->deactivated);
        m_actions->deactivated->setChecked(includes);
        connect(session, &Session::stateChanged, this, &MainWindow::updateState);
        connect(&meters, &MeterStore::loadStarted, this, &MainWindow::updateState);
        connect(&meters, &MeterStore::loaded, this, &MainWindow::updateState);
        connect(&meters, &MeterStore::loadFailed, this, &MainWindow::updateState);
        ReadingStore &readings = session->readings();
        connect(&readings, &ReadingStore::loadStarted, this, &MainWindow::updateProgress);
        connect(&readings, &ReadingStore::progressed, this, &MainWindow::updateProgress);
        connect(&readings, &ReadingStore::loadFinished, this, &MainWindow::updateProgress);
        connect(&readings, &ReadingStore::loadFailed, this, &MainWindow::updateProgress);
        const int index = m_connection->findData(session->connection().id.value);
        m_connection->setCurrentIndex(index);
    }
    m_browser->setSession(session);
    m_explore->setSession(session);
    updateNotice();
    updateState();
}

void MainWindow::letGo()
{
    m_browser->setSession(nullptr);
    m_explore->setSession(nullptr);
}

void MainWindow::showMeter(const MeterId &meter)
{
    m_explore->setMeter(meter);
}

QList<MainWindow::Workspace> MainWindow::workspaces() const
{
    if (!m_desk.session())
        return {};
    return {Workspace::Explore, Workspace::Deltas};
}

void MainWindow::showWorkspace(Workspace workspace)
{
    const bool isExplore = workspace == Workspace::Explore;
    (isExplore ? m_actions->explore : m_actions->deltas)->setChecked(true);
    m_desk.windowState().setValue(kWorkspaceKey, isExplore ? "explore" : "deltas");
    updateNotice();
    updateSummary();
    if (m_desk.session())
        m_centre->currentWidget()->setFocus(Qt::ShortcutFocusReason);
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

bool MainWindow::isSettled() const
{
    const Session *session = m_desk.session();
    if (!session)
        return m_storageError || m_desk.lack() != Desk::Lack::None;
    MeterStore &meters = m_desk.session()->meters();
    return !meters.isLoading() && (meters.loadedAt() || meters.error()) && m_explore->isSettled();
}

void MainWindow::saveLook()
{
    if (!m_isRestored)
        return;
    m_desk.windowState().setValue(kGeometryKey, saveGeometry());
    m_desk.windowState().setValue(kLayoutKey, QMainWindow::saveState(kLayoutVersion));
}

void MainWindow::restoreLook()
{
    const ViewState &state = m_desk.windowState();
    const QByteArray geometry = state.value(kGeometryKey);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray layout = state.value(kLayoutKey);
    if (!layout.isEmpty())
        QMainWindow::restoreState(layout, kLayoutVersion);
    if (state.value(kWorkspaceKey) == "deltas")
        m_actions->deltas->setChecked(true);
    m_isRestored = true;
}

void MainWindow::usePreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_appearance.apply(preferences);
    m_desk.usePreferences(preferences);
    preferences.write(m_desk.windowState());
    m_actions->themes[int(preferences.theme)]->setChecked(true);
    if (m_preferencesDialog && m_preferencesDialog->preferences() != preferences)
        m_preferencesDialog->setPreferences(preferences);
}

void MainWindow::editPreferences()
{
    if (!m_preferencesDialog) {
        m_preferencesDialog = new PreferencesDialog(m_preferences, this);
        m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferencesDialog, &PreferencesDialog::preferencesChanged, this,
                &MainWindow::usePreferences);
    }
    m_preferencesDialog->show();
    m_preferencesDialog->raise();
    m_preferencesDialog->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions->withKeys(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::focusNextPane()
{
    const QList<QWidget *> panes = {m_bar, m_rail, m_dock, centralWidget()};
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

void MainWindow::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Meterdesk"),
        tr("<b>Meterdesk %1</b><p>Meters, readings and invoices of an Enectiva account.</p>"
           "<p>Free software under the GNU General Public License 3 or later. The demo shows open "
           "data of the OpenDSM project (Apache License 2.0).</p>")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_connectionLabel->setText(tr("Connection"));
    m_connection->setAccessibleName(tr("Connection"));
    m_dock->setWindowTitle(tr("Entities and meters"));
    m_progress->setAccessibleName(tr("Progress"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
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
    QMainWindow::changeEvent(event);
}

} // namespace meterdesk
