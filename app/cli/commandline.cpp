// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/datacommand.h"
#include "cli/exportcommand.h"
#include "domain/connection.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

namespace meterdesk::cli {

namespace {

constexpr int kLongestTimeout = 3600;

using Verb = Command::Verb;

//! The verbs in the order of the table.
constexpr Verb kVerbs[] = {Verb::List, Verb::Add, Verb::Check, Verb::Remove};

//! Only the context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::cli::CommandLine)

public:
    static VerbTable table();
    static QString read(const QCommandLineParser &parser, const QString &operand, Command &command);

private:
    static QList<VerbSpec> verbs();
    static QList<QCommandLineOption> addOptions();
    static QString readTimeout(const QCommandLineParser &parser, Command &command);
};

QList<QCommandLineOption> Texts::addOptions()
{
    return {{QStringLiteral("name"), tr("A name of your choice."), QStringLiteral("NAME")},
            {QStringLiteral("customer"),
             tr("The customer's ID, from Enectiva's API dashboard. May be left out without an "
                "import token."),
             QStringLiteral("UUID")},
            {QStringLiteral("api-url"), tr("The service's address."), QStringLiteral("URL"),
             defaultApiUrl().toString()}};
}

QList<VerbSpec> Texts::verbs()
{
    const QString name = QStringLiteral("NAME");
    const QString whatever = tr("The connection, whatever the case.");
    return {
        {QStringLiteral("list"),
         tr("Lists the connections: name, address, customer ID and stored tokens."),
         {},
         {},
         {{QStringLiteral("json"), tr("Write a JSON array.")}}},
        {QStringLiteral("add"),
         tr("Adds a connection. Its tokens are read from the standard input, one a line: "
            "login=… and import=…, and kept in the system's keychain. At a terminal you are "
            "asked for them. Tokens are never taken from arguments."),
         {},
         {},
         addOptions()},
        {QStringLiteral("check"),
         tr("Tries the tokens of a connection and reads its entities and meters to the end. "
            "METERDESK_LOGIN_TOKEN and METERDESK_IMPORT_TOKEN, where set, are used instead of the "
            "stored tokens."),
         name,
         whatever,
         {{QStringLiteral("timeout"), tr("Give a request up after so many seconds."),
           QStringLiteral("SECONDS")}}},
        {QStringLiteral("remove"),
         tr("Removes a connection, and its tokens from the keychain."),
         name,
         whatever,
         {{QStringLiteral("discard-unsent"),
           tr("Remove it even while entries of it wait to be sent: they go to the journal as "
              "dropped.")}}},
    };
}

VerbTable Texts::table()
{
    return {QStringLiteral("connections"), QStringLiteral("VERB"),       false,
            tr("The verb is missing."),    tr("There is no such verb."), verbs()};
}

QString Texts::readTimeout(const QCommandLineParser &parser, Command &command)
{
    if (!parser.isSet(QStringLiteral("timeout")))
        return {};
    bool isNumber = false;
    const int seconds = parser.value(QStringLiteral("timeout")).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > kLongestTimeout)
        return tr("%1 takes a whole number from 1 to %2.")
            .arg(QStringLiteral("--timeout"))
            .arg(kLongestTimeout);
    command.timeout = std::chrono::seconds(seconds);
    return {};
}

//! Fills \a command; a sentence where something is wrong.
QString Texts::read(const QCommandLineParser &parser, const QString &operand, Command &command)
{
    command.name = operand;
    const bool changesTheList = command.verb == Verb::Add || command.verb == Verb::Remove;
    if (command.isDemo && changesTheList)
        return tr("The demo has one connection, which can be neither added nor removed.");
    switch (command.verb) {
    case Verb::List:
        command.isJson = parser.isSet(QStringLiteral("json"));
        return {};
    case Verb::Add:
        if (!parser.isSet(QStringLiteral("name")))
            return tr("%1 is missing.").arg(QStringLiteral("--name"));
        command.name = parser.value(QStringLiteral("name"));
        command.customerId = parser.value(QStringLiteral("customer"));
        command.apiUrl = parser.value(QStringLiteral("api-url"));
        return {};
    case Verb::Check:
        return readTimeout(parser, command);
    case Verb::Remove:
        command.discardsUnsent = parser.isSet(QStringLiteral("discard-unsent"));
        return {};
    }
    return {};
}

//! Every option of every verb, and words between them.
void readLoosely(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addOptions(commonOptions());
    // The window's options, which may stand before a verb by mistake or habit.
    parser.addOptions({{QStringLiteral("connection"), {}, QStringLiteral("NAME")},
                       {QStringLiteral("shots"), {}, QStringLiteral("DIR")}});
    QStringList known{QStringLiteral("connection")};
    const auto options = dataOptions() + exportOptions() + Texts::table().options();
    for (const auto &option : options) {
        if (!known.contains(option.names().first()))
            parser.addOption(option);
        known << option.names();
    }
    parser.parse(arguments);
}

} // namespace

const QStringList &languages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("cs"), QStringLiteral("de")};
    return all;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("data-dir"),
         Texts::tr("Keep the local data in <DIR> instead of the system's place."),
         QStringLiteral("DIR")},
        {QStringLiteral("demo"),
         Texts::tr("Use the built-in demo; needs no account and no keychain.")},
        {QStringLiteral("lang"), Texts::tr("Language of the messages for this run."),
         QStringLiteral("en|cs|de")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Show this help.")},
    };
}

QStringList positionalWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    readLoosely(parser, arguments);
    return parser.positionalArguments();
}

QString firstWord(const QStringList &arguments)
{
    return positionalWords(arguments).value(0);
}

QString languageOption(const QStringList &arguments)
{
    QCommandLineParser parser;
    readLoosely(parser, arguments);
    const auto language = parser.value(QStringLiteral("lang"));
    return languages().contains(language) ? language : QString();
}

ParsedCommand parseConnections(const QStringList &arguments)
{
    const ReadVerb read = readVerb(arguments, Texts::table());
    if (read.verb < 0)
        return {{}, read.help, read.mistake};
    Command command;
    static_cast<VerbTarget &>(command) = read.target;
    command.verb = kVerbs[read.verb];
    const QString wrong = Texts::read(*read.parser, read.operand, command);
    if (!wrong.isEmpty())
        return {{}, {}, mistakeOf(wrong, QStringLiteral("connections"), read.word)};
    return {command, {}, {}};
}

} // namespace meterdesk::cli
