// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "demo/demoserver.h"
#include "demodraft.h"
#include "demoledger.h"
#include "demoround.h"
#include "process/singleinstance.h"
#include "services/connectionservice.h"
#include "services/keychainsecretstore.h"
#include "services/memorysecretstore.h"
#include "ui/explore/explorepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"
#include "ui/widgets/firstpaint.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace meterdesk {

namespace {

Q_LOGGING_CATEGORY(lcStart, "meterdesk.start")

//! How long the window waits for the way it looked last time.
constexpr std::chrono::milliseconds kShowAtLast{400};
//! How long it then waits for the chart of the last time, so that it is drawn once and not thrice.
constexpr std::chrono::milliseconds kAwaitChartFor{100};
//! How long the data may be held by somebody who shows no window: one who only just begins, is
//! about to end, or runs a verb.
constexpr std::chrono::milliseconds kGiveWayFor{3000};
constexpr std::chrono::milliseconds kAskAgainAfter{100};
//! The window may have been left in another workspace, where no chart is drawn.
constexpr std::chrono::milliseconds kFirstChartAtLast{4000};

} // namespace

//! The demo's server as a connection with its tokens.
Desk::Given demoConnection(const demo::DemoServer &server)
{
    Connection connection;
    connection.name = server.customerName();
    connection.apiUrl = server.baseUrl();
    connection.customerId = server.customerId();
    connection.hasLoginToken = true;
    connection.hasImportToken = true;
    return {connection,
            {server.loginToken().toUtf8(), server.importToken().toUtf8()},
            {server.firstMeter()}};
}

Program::Program(QCoreApplication &application, const Arguments &arguments)
    : m_arguments(arguments)
    , m_appearance(application, arguments.language)
{
    m_sinceStart.start();
}

Program::~Program() = default;

bool Program::start()
{
    Desk::Options options;
    options.dataDirectory = m_arguments.dataDirectory;
    options.connectionName = m_arguments.connection;
    if (m_arguments.isDemo) {
        m_demo = std::make_unique<demo::DemoServer>();
        if (!m_demo->start()) {
            QTextStream(stderr) << m_demo->errorString() << '\n';
            return false;
        }
        options.given = demoConnection(*m_demo);
        if (options.dataDirectory.isEmpty()) {
            m_throwAway.emplace();
            if (!m_throwAway->isValid()) {
                QTextStream(stderr) << m_throwAway->errorString() << '\n';
                return false;
            }
            options.dataDirectory = m_throwAway->path();
        }
        m_secrets = std::make_unique<MemorySecretStore>();
    } else {
        options.runTokens = ConnectionService::takeTokensFromEnvironment();
        m_secrets = std::make_unique<KeychainSecretStore>();
    }
    if (options.dataDirectory.isEmpty())
        options.dataDirectory =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    makeDesk(options);
    m_desk->open();
    // While the desk waits for the disk: the window cannot be made without the fonts of the system.
    (void)QFontMetrics(QApplication::font()).height();
    return true;
}

void Program::makeDesk(const Desk::Options &options)
{
    m_desk = std::make_unique<Desk>(options, *m_secrets);
    m_instance = std::make_unique<SingleInstance>(options.dataDirectory);
    connect(&m_endSignals, &EndSignals::asked, this, &Program::end);
    connect(m_instance.get(), &SingleInstance::answered, this, &Program::takeAnswer);
    // The window comes as it was left. It is made while the desk opens the connection of the last
    // time in threads: hence the queue.
    connect(m_desk.get(), &Desk::opened, this, &Program::takeOpened, Qt::QueuedConnection);
    connect(m_desk.get(), &Desk::openFailed, this, &Program::takeOpenFailure);
    QTimer::singleShot(kShowAtLast, this, &Program::showWindow);
}

void Program::takeOpened()
{
    m_givingWay.reset();
    makeWindow();
    m_instance->listen();
    if (m_window->isWorthSeeing())
        showWindow();
    else
        QTimer::singleShot(kAwaitChartFor, this, &Program::showWindow);
}

//! Once.
void Program::makeWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<MainWindow>(*m_desk, m_appearance);
    connect(m_window.get(), &MainWindow::demoAsked, this, [this] {
        // The demo has a process of its own, so that it cannot touch what is kept here.
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--demo")});
        m_window->close();
    });
    connect(m_window.get(), &MainWindow::worthSeeing, this, &Program::showWindow);
    connect(m_instance.get(), &SingleInstance::asked, m_window.get(), &MainWindow::comeForward);
    tellHowLong();
    if (m_arguments.isDemo)
        startDemoRound();
    if (!m_arguments.shots.isEmpty())
        shoot();
}

void Program::showWindow()
{
    if (m_givingWay || isShown())
        return;
    makeWindow();
    m_window->show();
}

bool Program::isShown() const
{
    return m_window && m_window->isVisible();
}

//! Another program that has this data open shows itself, and this one ends.
void Program::takeOpenFailure(const StorageError &error)
{
    if (m_desk->holdsDirectory()) {
        makeWindow();
        m_instance->listen(); // this window is the one, though it shows no data
    } else if (error.kind == StorageError::Kind::Busy && m_arguments.shots.isEmpty()
               && !isShown()) {
        if (!m_givingWay)
            m_givingWay = QDeadlineTimer(kGiveWayFor);
        m_instance->ask(m_arguments.connection);
        return;
    }
    m_givingWay.reset();
    showWindow();
}

void Program::takeAnswer(bool isThere)
{
    if (isThere)
        return QCoreApplication::quit();
    if (!m_givingWay->hasExpired()) {
        QTimer::singleShot(kAskAgainAfter, m_desk.get(), &Desk::open);
        return;
    }
    m_givingWay.reset();
    showWindow();
}

//! For whoever measures (tests/bench/startup.py), where that is asked for.
void Program::tellHowLong()
{
    if (!lcStart().isInfoEnabled())
        return;
    const auto tell = [this](const char *what) {
        qCInfo(lcStart) << what << "after" << m_sinceStart.elapsed() << "ms";
    };
    connect(new FirstPaint(*m_window, m_window.get()), &FirstPaint::painted, this,
            [tell] { tell("First window"); });
    if (const auto *explore = m_window->findChild<ExplorePage *>()) {
        connect(
            explore, &ExplorePage::chartDrawn, this, [tell] { tell("First chart"); },
            Qt::SingleShotConnection);
    }
}

void Program::shoot()
{
    m_shots = std::make_unique<Shots>(*m_window, m_appearance.theme(), m_arguments.shots);
    connect(m_shots.get(), &Shots::finished, this, [](const QString &failure) {
        if (!failure.isEmpty())
            QTextStream(stderr) << failure << '\n';
        QCoreApplication::exit(failure.isEmpty() ? 0 : 1);
    });
    // The pictures show what the demo has sent and typed.
    if (m_demoLedger && !m_demoLedger->isDone())
        connect(m_demoLedger.get(), &DemoLedger::done, m_shots.get(), &Shots::take);
    else
        m_shots->take();
}

//! After the first chart, so that the start of the demo does not wait for it.
void Program::startDemoRound()
{
    m_demoRound = std::make_unique<DemoRound>(*m_desk);
    m_demoDraft = std::make_unique<DemoDraft>(*m_desk);
    connect(m_demoRound.get(), &DemoRound::done, m_demoDraft.get(), &DemoDraft::start);
    m_demoLedger = std::make_unique<DemoLedger>(
        *m_desk, [this](const LedgerInvoice &typed) { m_window->fillInvoiceForm(typed); });
    connect(m_demoDraft.get(), &DemoDraft::done, m_demoLedger.get(), &DemoLedger::start);
    const auto *explore = m_window->findChild<ExplorePage *>();
    connect(explore, &ExplorePage::chartDrawn, m_demoRound.get(), &DemoRound::start,
            Qt::SingleShotConnection);
    QTimer::singleShot(kFirstChartAtLast, m_demoRound.get(), &DemoRound::start);
}

//! Keeps what closing the window keeps. Nobody may be there to answer a question.
void Program::end()
{
    if (m_window)
        m_window->closeAtOnce();
    QApplication::closeAllWindows();
    QCoreApplication::exit(m_shots ? 1 : 0);
}

} // namespace meterdesk
