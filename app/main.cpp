// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: reads the command line, makes the objects of the layers, connects them.

#include "cli/verbs.h"
#include "demo/demoserver.h"
#include "program.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace meterdesk;

namespace {

constexpr int kWrongUsage = 2;

//! Reads the options of the window; ends the program for --help, --version and wrong ones.
Program::Arguments parsed(const QCoreApplication &application)
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

//! Runs a verb: no window, no display.
int runVerb(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Language language(application);
    language.choose(cli::language(QCoreApplication::arguments()));
    auto server = std::make_shared<demo::DemoServer>();
    cli::Context context;
    context.startDemo = [server]() -> std::optional<Desk::Given> {
        if (!server->start())
            return std::nullopt;
        return demoConnection(*server);
    };
    return cli::run(application, QCoreApplication::arguments(), std::move(context));
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
    QGuiApplication::setDesktopFileName(QStringLiteral("org.meterdesk.Meterdesk"));
    const Program::Arguments arguments = parsed(application);
    Program program(application, arguments);
    if (!program.start())
        return 1;
    return QApplication::exec();
}
