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
#include "ui/shell/meterbrowser.h"
#include "ui/shell/noticepage.h"
#include "ui/shell/statuslabel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr QLatin1String kGeometryKey("window/geometry");
constexpr QLatin1String kLayoutKey("window/layout");
constexpr QLatin1String kThemeKey("window/theme");
constexpr QLatin1String kDeactivatedKey("browser/deactivated");
constexpr int kLayoutVersion = 1;
constexpr int kDockWidth = 290;

QWidget *makeSpacer()
{
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spacer;
}

} // namespace

MainWindow::MainWindow(Desk &desk, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_theme(theme)
{
    resize(1440, 900);
    makeMenus();
    makeToolBar();
    makeDock();
    makeCentre();
    makeStrip();
    connectDesk();
    retranslate();
    updateNotice();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_reload = m_fileMenu->addAction(QString());
    m_reload->setShortcut(QKeySequence::Refresh);
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString());
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);

    m_viewMenu = menuBar()->addMenu(QString());
    m_exploreAction = m_viewMenu->addAction(icon(QStringLiteral("explore")), QString());
    m_exploreAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    m_filterAction = m_viewMenu->addAction(icon(QStringLiteral("filter")), QString());
    m_filterAction->setShortcut(QKeySequence::Find);
    m_viewMenu->addSeparator();
    m_deactivated = m_viewMenu->addAction(QString());
    m_deactivated->setCheckable(true);
    m_themeMenu = m_viewMenu->addMenu(QString());
    auto *themes = new QActionGroup(this);
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        themes->addAction(action);
        m_themes[int(choice)] = action;
        connect(action, &QAction::triggered, this, [this, choice] {
            m_theme.setChoice(choice);
            m_desk.windowState().setValue(kThemeKey, QByteArray::number(int(choice)));
        });
    }

    m_helpMenu = menuBar()->addMenu(QString());
    m_about = m_helpMenu->addAction(QString());
    m_about->setMenuRole(QAction::AboutRole);

    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_about, &QAction::triggered, this, &MainWindow::about);
    connect(m_filterAction, &QAction::triggered, this, [this] { m_browser->focusFilter(); });
    connect(m_exploreAction, &QAction::triggered, this,
            [this] { m_explore->setFocus(Qt::ShortcutFocusReason); });
    connect(m_deactivated, &QAction::toggled, this, [this](bool isOn) {
        if (!m_desk.session())
            return;
        m_desk.connectionState().setValue(kDeactivatedKey, isOn ? "1" : "0");
        m_desk.session()->meters().setIncludesDeactivated(isOn);
    });
    connect(m_reload, &QAction::triggered, this, [this] {
        if (m_desk.session()) {
            m_desk.session()->meters().reload();
            m_explore->refresh();
        }
    });
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar;
    bar->setObjectName(QStringLiteral("mainBar"));
    bar->setMovable(false);
    bar->setFixedHeight(metrics::kToolBar);
    bar->toggleViewAction()->setEnabled(false);
    m_connectionLabel = new QLabel;
    m_connectionLabel->setContentsMargins(metrics::kSidePadding, 0, 8, 0);
    m_connectionLabel->setForegroundRole(QPalette::PlaceholderText);
    m_connection = new QComboBox;
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_connection->setMinimumWidth(180);
    m_connectionLabel->setBuddy(m_connection);
    m_status = new StatusLabel;
    bar->addWidget(m_connectionLabel);
    bar->addWidget(m_connection);
    bar->addWidget(makeSpacer());
    bar->addWidget(m_status);
    addToolBar(bar);
    connect(m_connection, &QComboBox::activated, this,
            [this](int index) { m_desk.select({m_connection->itemData(index).toString()}); });
}

void MainWindow::makeDock()
{
    m_browser = new MeterBrowser(m_desk.connectionState());
    m_browser->setFirstMeter(m_desk.firstMeter());
    m_dock = new QDockWidget;
    m_dock->setObjectName(QStringLiteral("browserDock"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget);
    m_dock->setWidget(m_browser);
    addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {kDockWidth}, Qt::Horizontal);
    connect(m_browser, &MeterBrowser::meterSelected, this,
            [this](const MeterId &meter) { m_explore->setMeter(meter); });
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
    connect(m_explore, &ExplorePage::summaryChanged, m_summary, &QLabel::setText);
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
}

void MainWindow::takeSession()
{
    Session *session = m_desk.session();
    if (session) {
        MeterStore &meters = session->meters();
        const bool includes = m_desk.connectionState().value(kDeactivatedKey) == "1";
        if (includes)
            meters.setIncludesDeactivated(true);
        const QSignalBlocker blocker(m_deactivated);
        m_deactivated->setChecked(includes);
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

void MainWindow::updateNotice()
{
    m_centre->setCurrentWidget(m_desk.session() ? static_cast<QWidget *>(m_explore) : m_notice);
    m_dock->setVisible(m_desk.session() != nullptr);
    m_connectionLabel->setEnabled(m_connection->count() > 0);
    m_connection->setEnabled(m_connection->count() > 0);
    m_reload->setEnabled(m_desk.session() != nullptr);
    m_deactivated->setEnabled(m_desk.session() != nullptr);
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
    const int theme = state.value(kThemeKey).toInt();
    if (theme > 0 && theme <= int(ThemeChoice::Dark)) {
        m_theme.setChoice(ThemeChoice(theme));
        m_themes[theme]->setChecked(true);
    }
    m_isRestored = true;
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
    m_fileMenu->setTitle(tr("&File"));
    m_reload->setText(tr("Reload"));
    m_quit->setText(tr("Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_exploreAction->setText(tr("Explore"));
    m_filterAction->setText(tr("Filter entities and meters"));
    m_deactivated->setText(tr("Include deactivated meters"));
    m_themeMenu->setTitle(tr("Theme"));
    m_themes[int(ThemeChoice::System)]->setText(tr("As the system"));
    m_themes[int(ThemeChoice::Light)]->setText(tr("Light"));
    m_themes[int(ThemeChoice::Dark)]->setText(tr("Dark"));
    m_helpMenu->setTitle(tr("&Help"));
    m_about->setText(tr("About Meterdesk"));
    m_connectionLabel->setText(tr("Connection"));
    m_connection->setAccessibleName(tr("Connection"));
    m_dock->setWindowTitle(tr("Entities and meters"));
    m_progress->setAccessibleName(tr("Progress"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLook();
    m_desk.windowState().flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateNotice();
        updateState();
    }
    QMainWindow::changeEvent(event);
}

} // namespace meterdesk
