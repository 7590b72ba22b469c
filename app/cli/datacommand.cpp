// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datacommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace meterdesk::cli {
namespace {

using Verb = DataCommand::Verb;

//! The verbs of each noun in the order of its table.
constexpr Verb kSendVerbs[] = {Verb::SendReadings, Verb::SendPoints, Verb::SendProfiles,
                               Verb::SendInvoices};
constexpr Verb kOutboxVerbs[] = {Verb::OutboxList,   Verb::OutboxFlush, Verb::OutboxPause,
                                 Verb::OutboxResume, Verb::OutboxRetry, Verb::OutboxDrop};

//! Only the context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::cli::DataCommand)

public:
    static VerbTable table(const QString &noun);
    static QString read(const ReadVerb &read, DataCommand &command);

private:
    static VerbSpec send(const QString &word, const QString &purpose);
    static QList<VerbSpec> sendVerbs();
    static QList<VerbSpec> outboxVerbs();
};

QString sendNoun()
{
    return QStringLiteral("send");
}

QString outboxNoun()
{
    return QStringLiteral("outbox");
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), Texts::tr("Write JSON, one object a line.")};
}

VerbSpec Texts::send(const QString &word, const QString &purpose)
{
    return {word,
            purpose,
            QStringLiteral("FILE.csv"),
            {},
            {{QStringLiteral("dry-run"), tr("Check every row and send nothing.")},
             {QStringLiteral("accept-warnings"), tr("Send rows that only raise a warning, too.")},
             jsonOption()}};
}

QList<VerbSpec> Texts::sendVerbs()
{
    return {send(QStringLiteral("readings"),
                 tr("Sends readings: columns import_id, suit, time, state, unit.")),
            send(QStringLiteral("points"),
                 tr("Sends data points: columns import_id, suit, time, value, unit.")),
            send(QStringLiteral("profiles"),
                 tr("Sends profiles: columns import_id, suit, from, to, value, unit.")),
            send(QStringLiteral("invoices"),
                 tr("Sends invoices: columns meter, from, to, cost, consumption, note."))};
}

QList<VerbSpec> Texts::outboxVerbs()
{
    const QString id = QStringLiteral("ID");
    return {
        {QStringLiteral("list"),
         tr("Lists what waits to be sent or needs a look."),
         {},
         {},
         {jsonOption()}},
        {QStringLiteral("flush"), tr("Sends what waits, and ends when nothing does."), {}, {}, {}},
        {QStringLiteral("pause"), tr("Nothing is sent until it is resumed."), {}, {}, {}},
        {QStringLiteral("resume"), tr("Takes the pause back."), {}, {}, {}},
        {QStringLiteral("retry"),
         tr("Queues an entry again that was refused, or whose outcome is unknown."),
         id,
         {},
         {}},
        {QStringLiteral("drop"),
         tr("Takes an entry out that was not sent; it stays in the journal."),
         id,
         {},
         {}}};
}

VerbTable Texts::table(const QString &noun)
{
    return {noun,
            QStringLiteral("VERB"),
            true,
            tr("The verb is missing."),
            tr("There is no such verb."),
            noun == sendNoun() ? sendVerbs() : outboxVerbs()};
}

//! Fills \a command; a sentence where something is wrong.
QString Texts::read(const ReadVerb &read, DataCommand &command)
{
    const auto has = [&](const char *option) {
        return read.parser->optionNames().contains(QString::fromLatin1(option));
    };
    command.isJson = has("json");
    command.isDryRun = has("dry-run");
    command.acceptsWarnings = has("accept-warnings");
    if (isSend(command.verb)) {
        command.file = read.operand;
        return {};
    }
    if (read.operand.isEmpty())
        return {};
    bool isNumber = false;
    command.entry = {read.operand.toLongLong(&isNumber)};
    return isNumber && command.entry.value > 0
        ? QString()
        : tr("An ID is a number of %1.").arg(QStringLiteral("outbox list"));
}

} // namespace

bool isSend(DataCommand::Verb verb)
{
    return verb == Verb::SendReadings || verb == Verb::SendPoints || verb == Verb::SendProfiles
        || verb == Verb::SendInvoices;
}

bool isDataWord(const QString &word)
{
    return word == sendNoun() || word == outboxNoun();
}

QList<QCommandLineOption> dataOptions()
{
    return Texts::table(sendNoun()).options() + Texts::table(outboxNoun()).options();
}

ParsedDataCommand parseData(const QStringList &arguments, const QString &noun)
{
    const ReadVerb read = readVerb(arguments, Texts::table(noun));
    if (read.verb < 0)
        return {{}, read.help, read.mistake};
    DataCommand command;
    static_cast<VerbTarget &>(command) = read.target;
    command.verb = noun == sendNoun() ? kSendVerbs[read.verb] : kOutboxVerbs[read.verb];
    const QString wrong = Texts::read(read, command);
    if (!wrong.isEmpty())
        return {{}, {}, mistakeOf(wrong, noun, read.word)};
    return {command, {}, {}};
}

} // namespace meterdesk::cli
