// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbspec.h"

#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace meterdesk::cli {
namespace {

//! Only the context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::cli::VerbSpec)

public:
    static QString overview(const VerbTable &table);
    static QString read(const VerbTable &table, ReadVerb &read);
};

QString nameOfConnection()
{
    return QStringLiteral("connection");
}

QString Texts::overview(const VerbTable &table)
{
    const QString options = table.needsConnection ? QStringLiteral("--connection NAME [options]")
                                                  : QStringLiteral("[options]");
    QString text =
        tr("Usage: %1")
            .arg(QStringLiteral("meterdesk %1 %2 %3").arg(table.noun, table.placeholder, options));
    text += QLatin1String("\n\n");
    qsizetype width = 8;
    for (const VerbSpec &verb : table.verbs)
        width = std::max(width, verb.word.size());
    for (const VerbSpec &verb : table.verbs)
        text += QStringLiteral("  %1  %2\n").arg(verb.word, -int(width)).arg(verb.purpose);
    return text + QLatin1Char('\n')
        + tr("More: %1")
              .arg(QStringLiteral("meterdesk %1 %2 --help").arg(table.noun, table.placeholder));
}

//! What all verbs take; a sentence where something is wrong.
QString Texts::read(const VerbTable &table, ReadVerb &read)
{
    const QCommandLineParser &parser = *read.parser;
    const VerbSpec &spec = table.verbs.at(read.verb);
    const QStringList words = parser.positionalArguments(); // the noun, the verb, the operand
    read.target.isDemo = parser.isSet(QStringLiteral("demo"));
    read.target.dataDirectory = parser.value(QStringLiteral("data-dir"));
    if (const QString empty = emptyOptionOf(parser, {QStringLiteral("data-dir")}); !empty.isEmpty())
        return empty;
    const QString language = QStringLiteral("lang");
    if (parser.isSet(language) && !languages().contains(parser.value(language)))
        return tr("%1 takes one of %2.")
            .arg(QStringLiteral("--lang"), languages().join(QStringLiteral("|")));
    if (table.needsConnection) {
        read.target.connection = parser.value(nameOfConnection());
        if (read.target.connection.isEmpty() && !read.target.isDemo)
            return tr("%1 is missing.").arg(QStringLiteral("--connection"));
    }
    if (words.size() > (spec.operand.isEmpty() ? 2 : 3))
        return tr("There are too many words.");
    if (!spec.operand.isEmpty() && words.size() < 3)
        return tr("%1 is missing.").arg(spec.operand);
    read.operand = words.value(2);
    return {};
}

} // namespace

QList<QCommandLineOption> VerbTable::options() const
{
    QList<QCommandLineOption> options;
    QStringList names;
    for (const VerbSpec &verb : verbs) {
        for (const QCommandLineOption &option : verb.options) {
            if (names.contains(option.names().constFirst()))
                continue;
            names << option.names();
            options << option;
        }
    }
    return options;
}

QString mistakeOf(const QString &what, const QString &noun, const QString &word)
{
    const QString words = word.isEmpty() ? noun : noun + u' ' + word;
    //: %1 is what is wrong with the arguments, %2 a command
    return Texts::tr("%1 Nothing was done. See: %2")
        .arg(what, QStringLiteral("meterdesk %1 --help").arg(words));
}

QString emptyOptionOf(const QCommandLineParser &parser, const QStringList &options)
{
    for (const QString &option : options) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return Texts::tr("%1 needs a value.").arg(QStringLiteral("--") + option);
    }
    return {};
}

ReadVerb readVerb(const QStringList &arguments, const VerbTable &table)
{
    ReadVerb read;
    const QString word = positionalWords(arguments).value(1);
    const auto spec = std::find_if(table.verbs.cbegin(), table.verbs.cend(),
                                   [&word](const VerbSpec &known) { return known.word == word; });
    read.parser = std::make_unique<QCommandLineParser>();
    QCommandLineParser &parser = *read.parser;
    parser.addOptions(commonOptions());
    if (spec == table.verbs.cend()) {
        parser.parse(arguments);
        if (word.isEmpty() && parser.isSet(QStringLiteral("help")))
            read.help = Texts::overview(table);
        else
            read.mistake =
                mistakeOf(word.isEmpty() ? table.missing : table.unknown, table.noun, {});
        return read;
    }
    if (table.needsConnection)
        parser.addOption({nameOfConnection(), Texts::tr("The connection, whatever the case."),
                          QStringLiteral("NAME")});
    parser.addOptions(spec->options);
    parser.setApplicationDescription(spec->purpose);
    const QString verb = table.noun + u' ' + word;
    parser.addPositionalArgument(verb, {}, verb);
    if (!spec->operand.isEmpty())
        parser.addPositionalArgument(spec->operand, spec->operandPurpose);
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        read.help = parser.helpText().trimmed();
        return read;
    }
    read.verb = spec - table.verbs.cbegin();
    read.word = word;
    const QString wrong = isUnderstood ? Texts::read(table, read) : parser.errorText();
    if (!wrong.isEmpty()) {
        read.mistake = mistakeOf(wrong, table.noun, word);
        read.verb = -1;
    }
    return read;
}

} // namespace meterdesk::cli
