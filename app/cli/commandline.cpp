// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/datacommand.h"
#include "cli/exportcommand.h"
#include "domain/connection.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace meterdesk::cli {

namespace {

constexpr int kLongestTimeout = 3600;

const QStringList &languages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("cs"), QStringLiteral("de")};
    return all;
}

//! The options of a verb and what it is there for.
struct VerbSpec
{
    Command::Verb verb;
    QString word;
    QString purpose;
    bool takesName;
    QList<QCommandLineOption> options;
};

//! Only the context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::cli::CommandLine)

public:
    static QList<VerbSpec> verbs();
    static QString overview(const QList<VerbSpec> &verbs);
    static QString mistake(const QString &what, const QString &verb);
    static QString read(const QCommandLineParser &parser, const VerbSpec &spec, Command &command);
    static QString readTimeout(const QCommandLineParser &parser, Command &command);
};

QList<VerbSpec> Texts::verbs()
{
    return {
        {Command::Verb::List,
         QStringLiteral("list"),
         tr("Lists the connections: name, address, customer ID and stored tokens."),
         false,
         {{QStringLiteral("json"), tr("Write a JSON array.")}}},
        {Command::Verb::Add,
         QStringLiteral("add"),
         tr("Adds a connection. Its tokens are read from the standard input, one a line: "
            "login=… and import=…, and kept in the system's keychain. At a terminal you are "
            "asked for them. Tokens are never taken from arguments."),
         false,
         {{QStringLiteral("name"), tr("A name of your choice."), QStringLiteral("NAME")},
          {QStringLiteral("customer"),
           tr("The customer's ID, from Enectiva's API dashboard. May be left out without an "
              "import token."),
           QStringLiteral("UUID")},
          {QStringLiteral("api-url"), tr("The service's address."), QStringLiteral("URL"),
           defaultApiUrl().toString()}}},
        {Command::Verb::Check,
         QStringLiteral("check"),
         tr("Tries the tokens of a connection and reads its entities and meters to the end. "
            "METERDESK_LOGIN_TOKEN and METERDESK_IMPORT_TOKEN, where set, are used instead of the "
            "stored tokens."),
         true,
         {{QStringLiteral("timeout"), tr("Give a request up after so many seconds."),
           QStringLiteral("SECONDS")}}},
        {Command::Verb::Remove,
         QStringLiteral("remove"),
         tr("Removes a connection, and its tokens from the keychain."),
         true,
         {{QStringLiteral("discard-unsent"),
           tr("Remove it even while entries of it wait to be sent: they go to the journal as "
              "dropped.")}}},
    };
}

QString Texts::overview(const QList<VerbSpec> &verbs)
{
    QString text = tr("Usage: %1").arg(QStringLiteral("meterdesk connections VERB [options]"));
    text += QLatin1String("\n\n");
    for (const auto &verb : verbs)
        text += QStringLiteral("  %1  %2\n").arg(verb.word, -8).arg(verb.purpose);
    return text + QLatin1Char('\n')
        + tr("More: %1").arg(QStringLiteral("meterdesk connections VERB --help"));
}

QString Texts::mistake(const QString &what, const QString &verb)
{
    const auto command = verb.isEmpty()
        ? QStringLiteral("meterdesk connections --help")
        : QStringLiteral("meterdesk connections %1 --help").arg(verb);
    //: %1 is what is wrong with the arguments, %2 a command
    return tr("%1 Nothing was done. See: %2").arg(what, command);
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
QString Texts::read(const QCommandLineParser &parser, const VerbSpec &spec, Command &command)
{
    const auto words = parser.positionalArguments(); // "connections", the verb, the name
    command.verb = spec.verb;
    command.isDemo = parser.isSet(QStringLiteral("demo"));
    command.dataDirectory = parser.value(QStringLiteral("data-dir"));
    if (parser.isSet(QStringLiteral("data-dir")) && command.dataDirectory.isEmpty())
        return tr("%1 needs a value.").arg(QStringLiteral("--data-dir"));
    if (parser.isSet(QStringLiteral("lang"))
        && !languages().contains(parser.value(QStringLiteral("lang"))))
        return tr("%1 takes en, cs or de.").arg(QStringLiteral("--lang"));
    if (words.size() > (spec.takesName ? 3 : 2))
        return tr("There are too many words.");
    if (spec.takesName) {
        if (words.size() < 3)
            return tr("The name of the connection is missing.");
        command.name = words.at(2);
    }
    const bool changesTheList =
        spec.verb == Command::Verb::Add || spec.verb == Command::Verb::Remove;
    if (command.isDemo && changesTheList)
        return tr("The demo has one connection, which can be neither added nor removed.");
    switch (spec.verb) {
    case Command::Verb::List:
        command.isJson = parser.isSet(QStringLiteral("json"));
        return {};
    case Command::Verb::Add:
        if (!parser.isSet(QStringLiteral("name")))
            return tr("%1 is missing.").arg(QStringLiteral("--name"));
        command.name = parser.value(QStringLiteral("name"));
        command.customerId = parser.value(QStringLiteral("customer"));
        command.apiUrl = parser.value(QStringLiteral("api-url"));
        return {};
    case Command::Verb::Check:
        return readTimeout(parser, command);
    case Command::Verb::Remove:
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
    QList<QCommandLineOption> options = dataOptions() + exportOptions();
    for (const auto &verb : Texts::verbs())
        options << verb.options;
    for (const auto &option : std::as_const(options)) {
        if (!known.contains(option.names().first()))
            parser.addOption(option);
        known << option.names();
    }
    parser.parse(arguments);
}

} // namespace

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
    const auto verbs = Texts::verbs();
    const auto word = positionalWords(arguments).value(1);
    const auto spec = std::find_if(verbs.begin(), verbs.end(),
                                   [&word](const VerbSpec &verb) { return verb.word == word; });
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    if (spec == verbs.end()) {
        parser.parse(arguments);
        if (word.isEmpty() && parser.isSet(QStringLiteral("help")))
            return {{}, Texts::overview(verbs), {}};
        return {{},
                {},
                Texts::mistake(word.isEmpty() ? Texts::tr("The verb is missing.")
                                              : Texts::tr("There is no such verb."),
                               {})};
    }
    parser.addOptions(spec->options);
    parser.setApplicationDescription(spec->purpose);
    const auto words = QStringLiteral("connections ") + word;
    parser.addPositionalArgument(words, {}, words);
    if (spec->takesName)
        parser.addPositionalArgument(QStringLiteral("NAME"),
                                     Texts::tr("The connection, whatever the case."));
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help")))
        return {{}, parser.helpText().trimmed(), {}};
    if (!isUnderstood)
        return {{}, {}, Texts::mistake(parser.errorText(), word)};
    Command command;
    const auto mistake = Texts::read(parser, *spec, command);
    if (!mistake.isEmpty())
        return {{}, {}, Texts::mistake(mistake, word)};
    return {command, {}, {}};
}

} // namespace meterdesk::cli
