// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "demo/demoserver.h"
#include "services/connectionservice.h"
#include "services/keychainsecretstore.h"
#include "services/memorysecretstore.h"
#include "singleinstance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"

#include <QCoreApplication>
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
        if (options.dataDirectory.isEmpty())
            options.dataDirectory = m_throwAway.path();
        m_secrets = std::make_unique<MemorySecretStore>();
    } else {
        options.runTokens = ConnectionService::takeTokensFromEnvironment();
        m_secrets = std::make_unique<KeychainSecretStore>();
    }
    if (options.dataDirectory.isEmpty())
        options.dataDirectory =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    makeWindow(options);
    m_desk->open();
    if (!m_arguments.shots.isEmpty())
        shoot();
    return true;
}

void Program::makeWindow(const Desk::Options &options)
{
    m_desk = std::make_unique<Desk>(options, *m_secrets);
    m_instance = std::make_unique<SingleInstance>(options.dataDirectory);
    m_window = std::make_unique<MainWindow>(*m_desk, m_appearance);
    connect(m_window.get(), &MainWindow::demoAsked, this, [this] {
        // The demo has a process of its own, so that it cannot touch what is kept here.
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--demo")});
        m_window->close();
    });
    // The window comes as it was left; it does not wait long for that.
    connect(m_desk.get(), &Desk::opened, this, [this] {
        m_instance->listen();
        showWindow();
    });
    connect(m_desk.get(), &Desk::openFailed, this, &Program::giveWay);
    connect(m_instance.get(), &SingleInstance::asked, m_window.get(), &MainWindow::comeForward);
    QTimer::singleShot(kShowAtLast, this, &Program::showWindow);
}

void Program::showWindow()
{
    if (m_isGivingWay || m_window->isVisible())
        return;
    m_window->show();
    qCInfo(lcStart) << "Shown after" << m_sinceStart.elapsed() << "ms";
}

//! Another program that has this data open shows itself, and this one ends.
void Program::giveWay(const StorageError &error)
{
    if (error.kind != StorageError::Kind::Busy || !m_arguments.shots.isEmpty())
        return showWindow();
    m_isGivingWay = true;
    connect(m_instance.get(), &SingleInstance::answered, this, [this](bool isThere) {
        m_isGivingWay = false;
        if (isThere)
            QCoreApplication::quit();
        else
            showWindow();
    });
    m_instance->ask(m_arguments.connection);
}

void Program::shoot()
{
    m_shots = std::make_unique<Shots>(*m_window, m_appearance.theme(), m_arguments.shots);
    connect(m_shots.get(), &Shots::finished, this, [](const QString &failure) {
        if (!failure.isEmpty())
            QTextStream(stderr) << failure << '\n';
        QCoreApplication::exit(failure.isEmpty() ? 0 : 1);
    });
    m_shots->take();
}

} // namespace meterdesk
