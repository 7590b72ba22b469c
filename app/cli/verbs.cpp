// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "cli/commandline.h"
#include "cli/connectionsverb.h"
#include "cli/console.h"
#include "cli/datacommand.h"
#include "cli/exitcode.h"
#include "cli/exportcommand.h"
#include "cli/exportverb.h"
#include "cli/outboxverb.h"
#include "cli/sendverb.h"
#include "services/connectionservice.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <QTimer>

namespace meterdesk::cli {

namespace {

//! Runs a verb to its end: started by the loop, which its end quits.
int runInLoop(QCoreApplication &application, Verb &verb)
{
    QObject::connect(&verb, &Verb::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &verb, &Verb::start);
    return application.exec();
}

//! Help or a mistake end the run before it begins.
template<typename Parsed>
std::optional<int> endedBy(const Parsed &parsed, const Tokens &runTokens)
{
    if (!parsed.help.isEmpty()) {
        console::print(parsed.help);
        return ExitDone;
    }
    if (!parsed.command) {
        console::tell(parsed.mistake);
        return ExitUsage;
    }
    if (const auto problem = problemOfTokens(runTokens)) {
        console::tell(sentenceFor(*problem));
        return ExitUsage;
    }
    return std::nullopt;
}

int runData(QCoreApplication &application, const QStringList &arguments, Context context,
            const Tokens &runTokens)
{
    const auto parsed = parseData(arguments, firstWord(arguments));
    if (const auto code = endedBy(parsed, runTokens))
        return *code;
    if (isSend(parsed.command->verb)) {
        SendVerb verb(*parsed.command, std::move(context), runTokens);
        return runInLoop(application, verb);
    }
    OutboxVerb verb(*parsed.command, std::move(context), runTokens);
    return runInLoop(application, verb);
}

int runExport(QCoreApplication &application, const QStringList &arguments, Context context,
              const Tokens &runTokens)
{
    const auto parsed = parseExport(arguments);
    if (const auto code = endedBy(parsed, runTokens))
        return *code;
    ExportVerb verb(*parsed.command, std::move(context), runTokens);
    return runInLoop(application, verb);
}

bool isExportWord(const QString &word)
{
    return word == QLatin1String("export");
}

} // namespace

bool isVerb(const QStringList &arguments)
{
    const QString word = firstWord(arguments);
    return word == QLatin1String("connections") || isExportWord(word) || isDataWord(word);
}

QString language(const QStringList &arguments)
{
    return languageOption(arguments);
}

int run(QCoreApplication &application, const QStringList &arguments, Context context)
{
    // Before anything else could start a program that would see them.
    const auto runTokens = ConnectionService::takeTokensFromEnvironment();
    if (isExportWord(firstWord(arguments)))
        return runExport(application, arguments, std::move(context), runTokens);
    if (isDataWord(firstWord(arguments)))
        return runData(application, arguments, std::move(context), runTokens);
    const auto parsed = parseConnections(arguments);
    if (const auto code = endedBy(parsed, runTokens))
        return *code;
    TokenInput input;
    if (parsed.command->verb == Command::Verb::Add)
        input = readTokens(runTokens.isEmpty());
    if (!input.isUnderstood) {
        console::tell(QCoreApplication::translate(
            "meterdesk::cli",
            "The standard input holds something else than one line login=… and one line "
            "import=… Nothing was stored. Give each token once, on a line of its own."));
        return ExitUsage;
    }
    ConnectionsVerb verb(*parsed.command, std::move(context), runTokens, input.tokens);
    return runInLoop(application, verb);
}

} // namespace meterdesk::cli
