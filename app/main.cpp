// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: reads the command line, makes the objects of the layers, connects them.

#include "cli/verbs.h"
#include "demo/demoserver.h"
#include "services/connectionservice.h"
#include "services/desk.h"
#include "services/keychainsecretstore.h"
#include "services/memorysecretstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace meterdesk;

namespace {

constexpr int kWrongUsage = 2;

struct Arguments
{
    bool isDemo = false;
    QString dataDirectory;
    QString connection;
    QString language;
    QString shots;
};

//! Reads the options of the window; ends the program for --help, --version and wrong ones.
Arguments parsed(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Meters, readings and invoices of Enectiva.\n\n"
                                                    "Verbs: meterdesk connections --help"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open the embedded demo: no account needed."));
    const QCommandLineOption dataDirectory(QStringLiteral("data-dir"),
                                           QStringLiteral("Keep database and logs in DIR."),
                                           QStringLiteral("DIR"));
    const QCommandLineOption connection(QStringLiteral("connection"),
                                        QStringLiteral("Open the connection NAME."),
                                        QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QStringLiteral("Language of this start: en, cs or de."),
                                      QStringLiteral("LANG"));
    const QCommandLineOption shots(QStringLiteral("shots"),
                                   QStringLiteral("Save pictures of the window to DIR and quit."),
                                   QStringLiteral("DIR"));
    parser.addOptions({demo, dataDirectory, connection, language, shots});
    parser.process(application);
    const QString lang = parser.value(language);
    const QStringList languages = {QString(), QStringLiteral("en"), QStringLiteral("cs"),
                                   QStringLiteral("de")};
    if (!languages.contains(lang) || !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << (languages.contains(lang)
                                    ? QStringLiteral("Unknown argument: %1\n")
                                          .arg(parser.positionalArguments().value(0))
                                    : QStringLiteral("--lang takes en, cs or de\n"));
        ::exit(kWrongUsage);
    }
    return {parser.isSet(demo), parser.value(dataDirectory), parser.value(connection), lang,
            parser.value(shots)};
}

//! Whether the program is only asked about itself: that needs no display.
bool onlyTells(const QStringList &words)
{
    static const QStringList kQuestions = {QStringLiteral("--help"), QStringLiteral("-h"),
                                           QStringLiteral("--help-all"),
                                           QStringLiteral("--version"), QStringLiteral("-v")};
    return std::any_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return kQuestions.contains(word); });
}

//! The locale of texts, numbers and dates: the system's, unless another language is asked for.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted = language == QLatin1String("en")
        ? QLocale(QLocale::English, QLocale::UnitedKingdom)
        : QLocale(language);
    return language.isEmpty() || wanted.language() == system.language() ? system : wanted;
}

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
    auto *qt = new QTranslator(&application);
    if (qt->load(QStringLiteral("qtbase_%1").arg(code),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    auto *own = new QTranslator(&application);
    if (own->load(QStringLiteral(":/i18n/meterdesk_%1.qm").arg(code))
        || own->load(QStringLiteral(":/i18n/meterdesk_en.qm")))
        application.installTranslator(own);
}

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

//! Runs a verb: no window, no display.
int runVerb(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installTranslators(application, localeFor(cli::language(QCoreApplication::arguments())));
    auto server = std::make_shared<demo::DemoServer>();
    cli::Context context;
    context.startDemo = [server]() -> std::optional<Desk::Given> {
        if (!server->start())
            return std::nullopt;
        return demoConnection(*server);
    };
    return cli::run(application, QCoreApplication::arguments(), std::move(context));
}

//! What the person started, for as long as the window is open.
class Program : public QObject
{
public:
    explicit Program(const Arguments &arguments)
        : m_arguments(arguments)
    { }

    bool start();

private:
    void shoot();

    Arguments m_arguments;
    Theme m_theme;
    QTemporaryDir m_throwAway;
    std::unique_ptr<demo::DemoServer> m_demo;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Shots> m_shots;
};

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
    m_desk = std::make_unique<Desk>(options, *m_secrets);
    m_window = std::make_unique<MainWindow>(*m_desk, m_theme);
    connect(m_window.get(), &MainWindow::demoAsked, this, [this] {
        // The demo has a process of its own, so that it cannot touch what is kept here.
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--demo")});
        m_window->close();
    });
    m_desk->open();
    m_window->show();
    if (!m_arguments.shots.isEmpty())
        shoot();
    return true;
}

void Program::shoot()
{
    m_shots = std::make_unique<Shots>(*m_window, m_theme, m_arguments.shots);
    connect(m_shots.get(), &Shots::finished, this, [](const QString &failure) {
        if (!failure.isEmpty())
            QTextStream(stderr) << failure << '\n';
        QCoreApplication::exit(failure.isEmpty() ? 0 : 1);
    });
    m_shots->take(m_arguments.isDemo ? QStringLiteral("explore") : QStringLiteral("first-run"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("meterdesk"));
    // What goes on is told on request (QT_LOGGING_RULES), trouble always.
    QLoggingCategory::setFilterRules(
        QStringLiteral("meterdesk.*.info=false\nmeterdesk.*.debug=false"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METERDESK_VERSION));
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (cli::isVerb(words))
        return runVerb(argc, argv);
    if (onlyTells(words)) {
        const QCoreApplication application(argc, argv);
        parsed(application); // ends the program
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Meterdesk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.meterdesk.Meterdesk"));
    const Arguments arguments = parsed(application);
    installTranslators(application, localeFor(arguments.language));
    Program program(arguments);
    if (!program.start())
        return 1;
    return QApplication::exec();
}
