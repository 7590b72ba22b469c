// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datacommand.h"

#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace meterdesk::cli {
namespace {

using Verb = DataCommand::Verb;

//! A verb of two words and what it is there for.
struct Spec
{
    Verb verb;
    QString noun;
    QString word;
    QString purpose;
    QString operand; //!< FILE.csv, ID or nothing
    QList<QCommandLineOption> options;
};

//! Only the context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::cli::DataCommand)

public:
    static QList<Spec> specs();
    static QString overview(const QString &noun);
    static QString mistake(const QString &what, const Spec &spec);
    static QString read(const QCommandLineParser &parser, const Spec &spec, DataCommand &command);

private:
    static Spec send(Verb verb, const QString &word, const QString &purpose);
};

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), Texts::tr("Write JSON, one object a line.")};
}

Spec Texts::send(Verb verb, const QString &word, const QString &purpose)
{
    return {verb,
            QStringLiteral("send"),
            word,
            purpose,
            QStringLiteral("FILE.csv"),
            {{QStringLiteral("dry-run"), tr("Check every row and send nothing.")},
             {QStringLiteral("accept-warnings"), tr("Send rows that only raise a warning, too.")},
             jsonOption()}};
}

QList<Spec> Texts::specs()
{
    const QString outbox = QStringLiteral("outbox");
    const QString id = QStringLiteral("ID");
    return {
        send(Verb::SendReadings, QStringLiteral("readings"),
             tr("Sends readings: columns import_id, suit, time, state, unit.")),
        send(Verb::SendPoints, QStringLiteral("points"),
             tr("Sends data points: columns import_id, suit, time, value, unit.")),
        send(Verb::SendProfiles, QStringLiteral("profiles"),
             tr("Sends profiles: columns import_id, suit, from, to, value, unit.")),
        send(Verb::SendInvoices, QStringLiteral("invoices"),
             tr("Sends invoices: columns meter, from, to, cost, consumption, note.")),
        {Verb::OutboxList,
         outbox,
         QStringLiteral("list"),
         tr("Lists what waits to be sent or needs a look."),
         {},
         {jsonOption()}},
        {Verb::OutboxFlush,
         outbox,
         QStringLiteral("flush"),
         tr("Sends what waits, and ends when nothing does."),
         {},
         {}},
        {Verb::OutboxPause,
         outbox,
         QStringLiteral("pause"),
         tr("Nothing is sent until it is resumed."),
         {},
         {}},
        {Verb::OutboxResume, outbox, QStringLiteral("resume"), tr("Takes the pause back."), {}, {}},
        {Verb::OutboxRetry,
         outbox,
         QStringLiteral("retry"),
         tr("Queues an entry again that was refused, or whose outcome is unknown."),
         id,
         {}},
        {Verb::OutboxDrop,
         outbox,
         QStringLiteral("drop"),
         tr("Takes an entry out that was not sent; it stays in the journal."),
         id,
         {}},
    };
}

QString Texts::overview(const QString &noun)
{
    QString text =
        tr("Usage: %1")
            .arg(QStringLiteral("meterdesk %1 VERB --connection NAME [options]").arg(noun));
    text += QLatin1String("\n\n");
    for (const Spec &spec : specs()) {
        if (spec.noun == noun)
            text += QStringLiteral("  %1  %2\n").arg(spec.word, -8).arg(spec.purpose);
    }
    return text + QLatin1Char('\n')
        + tr("More: %1").arg(QStringLiteral("meterdesk %1 VERB --help").arg(noun));
}

QString Texts::mistake(const QString &what, const Spec &spec)
{
    const QString words = spec.word.isEmpty() ? spec.noun : spec.noun + u' ' + spec.word;
    //: %1 is what is wrong with the arguments, %2 a command
    return tr("%1 Nothing was done. See: %2")
        .arg(what, QStringLiteral("meterdesk %1 --help").arg(words));
}

//! Fills \a command; a sentence where something is wrong.
QString Texts::read(const QCommandLineParser &parser, const Spec &spec, DataCommand &command)
{
    const QStringList words = parser.positionalArguments(); // the noun, the verb, the operand
    command.verb = spec.verb;
    command.isDemo = parser.isSet(QStringLiteral("demo"));
    command.dataDirectory = parser.value(QStringLiteral("data-dir"));
    command.connection = parser.value(QStringLiteral("connection"));
    const auto has = [&](const char *option) {
        const QString name = QString::fromLatin1(option);
        return parser.optionNames().contains(name);
    };
    command.isJson = has("json");
    command.isDryRun = has("dry-run");
    command.acceptsWarnings = has("accept-warnings");
    if (parser.isSet(QStringLiteral("data-dir")) && command.dataDirectory.isEmpty())
        return tr("%1 needs a value.").arg(QStringLiteral("--data-dir"));
    if (command.connection.isEmpty() && !command.isDemo)
        return tr("%1 is missing.").arg(QStringLiteral("--connection"));
    if (words.size() > (spec.operand.isEmpty() ? 2 : 3))
        return tr("There are too many words.");
    if (spec.operand.isEmpty())
        return {};
    if (words.size() < 3)
        return tr("%1 is missing.").arg(spec.operand);
    if (spec.operand != QLatin1String("ID")) {
        command.file = words.at(2);
        return {};
    }
    bool isNumber = false;
    command.entry = {words.at(2).toLongLong(&isNumber)};
    return isNumber && command.entry.value > 0
        ? QString()
        : tr("An ID is a number of %1.").arg(QStringLiteral("outbox list"));
}

QList<QCommandLineOption> sharedOptions()
{
    QList<QCommandLineOption> options = commonOptions();
    options << QCommandLineOption(QStringLiteral("connection"),
                                  Texts::tr("The connection, whatever the case."),
                                  QStringLiteral("NAME"));
    return options;
}

} // namespace

bool isSend(DataCommand::Verb verb)
{
    return verb == Verb::SendReadings || verb == Verb::SendPoints || verb == Verb::SendProfiles
        || verb == Verb::SendInvoices;
}

bool isDataWord(const QString &word)
{
    const QList<Spec> specs = Texts::specs();
    return std::any_of(specs.cbegin(), specs.cend(),
                       [&](const Spec &spec) { return spec.noun == word; });
}

QList<QCommandLineOption> dataOptions()
{
    QList<QCommandLineOption> options;
    QStringList names;
    for (const Spec &spec : Texts::specs()) {
        for (const QCommandLineOption &option : spec.options) {
            if (names.contains(option.names().first()))
                continue;
            names << option.names().first();
            options << option;
        }
    }
    return options;
}

ParsedDataCommand parseData(const QStringList &arguments)
{
    const QStringList words = positionalWords(arguments);
    const QList<Spec> specs = Texts::specs();
    const auto spec = std::find_if(specs.cbegin(), specs.cend(), [&](const Spec &known) {
        return known.noun == words.value(0) && known.word == words.value(1);
    });
    QCommandLineParser parser;
    parser.addOptions(sharedOptions());
    if (spec == specs.cend()) {
        parser.parse(arguments);
        if (words.size() < 2 && parser.isSet(QStringLiteral("help")))
            return {{}, Texts::overview(words.value(0)), {}};
        const QString what = words.size() < 2 ? Texts::tr("The verb is missing.")
                                              : Texts::tr("There is no such verb.");
        return {{}, {}, Texts::mistake(what, {{}, words.value(0), {}, {}, {}, {}})};
    }
    parser.addOptions(spec->options);
    parser.setApplicationDescription(spec->purpose);
    const QString verb = spec->noun + u' ' + spec->word;
    parser.addPositionalArgument(verb, {}, verb);
    if (!spec->operand.isEmpty())
        parser.addPositionalArgument(spec->operand, {}, spec->operand);
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help")))
        return {{}, parser.helpText().trimmed(), {}};
    if (!isUnderstood)
        return {{}, {}, Texts::mistake(parser.errorText(), *spec)};
    DataCommand command;
    const QString mistake = Texts::read(parser, *spec, command);
    if (!mistake.isEmpty())
        return {{}, {}, Texts::mistake(mistake, *spec)};
    return {command, {}, {}};
}

} // namespace meterdesk::cli
