// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "cli/commandline.h"
#include "cli/connectionsverb.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "services/connectionservice.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <QTimer>

namespace meterdesk::cli {

namespace {

//! Runs a verb to its end: started by the loop, which its end quits.
int runInLoop(QCoreApplication &application, ConnectionsVerb &verb)
{
    QObject::connect(&verb, &ConnectionsVerb::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &verb, &ConnectionsVerb::start);
    return application.exec();
}

} // namespace

bool isVerb(const QStringList &arguments)
{
    return firstWord(arguments) == QLatin1String("connections");
}

QString language(const QStringList &arguments)
{
    return languageOption(arguments);
}

int run(QCoreApplication &application, const QStringList &arguments, Context context)
{
    // Before anything else could start a program that would see them.
    const auto runTokens = ConnectionService::takeTokensFromEnvironment();
    const auto parsed = parseConnections(arguments);
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
