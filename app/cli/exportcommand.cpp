// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/commandline.h"
#include "files/celltext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace meterdesk::cli {
namespace {

using Kind = ExportCommand::Kind;
using Subject = ExportCommand::Subject;
using Format = ExportCommand::Format;

//! A kind of export, what it is of, and what it is there for.
struct Spec
{
    Kind kind;
    QString word;
    QList<Subject> subjects; //!< none: of the whole connection
    QString purpose;
};

//! The texts of the command line; they never repeat an argument.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::cli::ExportCommand)

public:
    static QList<Spec> specs();
    static QString overview();
    static QString mistake(const QString &what, const QString &word);
    static QString read(const QCommandLineParser &parser, const Spec &spec, ExportCommand &command);

private:
    static QString readSubject(const QCommandLineParser &parser, const Spec &spec,
                               ExportCommand &command);
    static QString readChoices(const QCommandLineParser &parser, ExportCommand &command);
};

QString optionOf(Subject subject)
{
    switch (subject) {
    case Subject::Meter:
        return QStringLiteral("meter");
    case Subject::VirtualMeter:
        return QStringLiteral("virtual-meter");
    case Subject::Entity:
        return QStringLiteral("entity");
    case Subject::Series:
        return QStringLiteral("series");
    case Subject::None:
        break;
    }
    return {};
}

//! "--meter, --entity"
QString optionsText(const QList<Subject> &subjects)
{
    QStringList names;
    for (const Subject subject : subjects)
        names << QStringLiteral("--") + optionOf(subject);
    return names.join(QStringLiteral(", "));
}

template<typename Value>
using Words = QList<std::pair<QString, Value>>;

Words<Resolution> resolutions()
{
    return {{QStringLiteral("15min"), Resolution::QuarterHour},
            {QStringLiteral("hour"), Resolution::Hour},
            {QStringLiteral("day"), Resolution::Day},
            {QStringLiteral("week"), Resolution::Week},
            {QStringLiteral("month"), Resolution::Month}};
}

Words<Format> formats()
{
    return {{QStringLiteral("csv"), Format::Csv},
            {QStringLiteral("tsv"), Format::Tsv},
            {QStringLiteral("xlsx"), Format::Xlsx},
            {QStringLiteral("json"), Format::Json}};
}

//! "csv|tsv"
template<typename Value>
QString choicesOf(const Words<Value> &words)
{
    QStringList texts;
    for (const auto &word : words)
        texts << word.first;
    return texts.join(u'|');
}

//! Takes the value of \a word; whether there is such a word.
template<typename Value>
bool choose(const Words<Value> &words, const QString &word, Value &value)
{
    const auto found = std::find_if(words.cbegin(), words.cend(),
                                    [&word](const auto &known) { return known.first == word; });
    if (found == words.cend())
        return false;
    value = found->second;
    return true;
}

QList<Spec> Texts::specs()
{
    return {
        {Kind::Readings,
         QStringLiteral("readings"),
         {Subject::Meter},
         tr("The readings of a meter: columns time, state, unit.")},
        {Kind::Deltas,
         QStringLiteral("deltas"),
         {Subject::Meter, Subject::VirtualMeter, Subject::Entity},
         tr("Monthly deltas: columns month, value, energy, unit.")},
        {Kind::Points,
         QStringLiteral("points"),
         {Subject::Series},
         tr("The points of a data series: columns time, value.")},
        {Kind::Consumption,
         QStringLiteral("consumption"),
         {Subject::Meter},
         tr("The consumption of a meter: columns from, to, value, unit, complete.")},
        {Kind::Invoices,
         QStringLiteral("invoices"),
         {},
         tr("The invoices of the ledger: columns meter, from, to, cost, consumption, note.")},
        {Kind::Journal,
         QStringLiteral("journal"),
         {},
         tr("What was sent from here, and what became of it.")},
    };
}

QString Texts::overview()
{
    QString text =
        tr("Usage: %1").arg(QStringLiteral("meterdesk export KIND --connection NAME [options]"));
    text += QLatin1String("\n\n");
    for (const Spec &spec : specs())
        text += QStringLiteral("  %1  %2\n").arg(spec.word, -11).arg(spec.purpose);
    return text + QLatin1Char('\n')
        + tr("More: %1").arg(QStringLiteral("meterdesk export KIND --help"));
}

QString Texts::mistake(const QString &what, const QString &word)
{
    const QString words =
        word.isEmpty() ? QStringLiteral("export") : QStringLiteral("export ") + word;
    //: %1 is what is wrong with the arguments, %2 a command
    return tr("%1 Nothing was done. See: %2")
        .arg(what, QStringLiteral("meterdesk %1 --help").arg(words));
}

QString Texts::readSubject(const QCommandLineParser &parser, const Spec &spec,
                           ExportCommand &command)
{
    for (const Subject subject :
         {Subject::Meter, Subject::VirtualMeter, Subject::Entity, Subject::Series}) {
        const QString option = optionOf(subject);
        if (!parser.isSet(option))
            continue;
        if (!spec.subjects.contains(subject))
            //: %1 is an option, %2 a kind of export such as readings
            return tr("%1 is not for %2.").arg(QStringLiteral("--") + option, spec.word);
        if (command.subject != Subject::None)
            return tr("Give one of %1 only.").arg(optionsText(spec.subjects));
        command.subject = subject;
        command.id = parser.value(option);
        if (command.id.isEmpty())
            return tr("%1 needs a value.").arg(QStringLiteral("--") + option);
    }
    if (command.subject == Subject::None && !spec.subjects.isEmpty())
        return spec.subjects.size() == 1
            ? tr("%1 is missing.").arg(optionsText(spec.subjects))
            : tr("One of %1 is missing.").arg(optionsText(spec.subjects));
    return {};
}

QString Texts::readChoices(const QCommandLineParser &parser, ExportCommand &command)
{
    const QString resolution = QStringLiteral("resolution");
    if (parser.isSet(resolution)) {
        if (command.kind != Kind::Consumption)
            return tr("%1 is for the consumption alone.").arg(QStringLiteral("--resolution"));
        if (!choose(resolutions(), parser.value(resolution), command.resolution))
            return tr("%1 takes one of %2.")
                .arg(QStringLiteral("--resolution"), choicesOf(resolutions()));
    }
    const QString format = QStringLiteral("format");
    if (parser.isSet(format) && !choose(formats(), parser.value(format), command.format))
        return tr("%1 takes one of %2.").arg(QStringLiteral("--format"), choicesOf(formats()));
    return {};
}

//! Fills \a command; a sentence where something is wrong.
QString Texts::read(const QCommandLineParser &parser, const Spec &spec, ExportCommand &command)
{
    command.kind = spec.kind;
    command.isDemo = parser.isSet(QStringLiteral("demo"));
    command.isOffline = parser.isSet(QStringLiteral("offline"));
    command.dataDirectory = parser.value(QStringLiteral("data-dir"));
    command.connection = parser.value(QStringLiteral("connection"));
    command.from = parser.value(QStringLiteral("from"));
    command.to = parser.value(QStringLiteral("to"));
    command.file = parser.value(QStringLiteral("output"));
    for (const char *option : {"data-dir", "from", "to", "output"}) {
        const QString name = QString::fromLatin1(option);
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return tr("%1 needs a value.").arg(QStringLiteral("--") + name);
    }
    if (command.connection.isEmpty() && !command.isDemo)
        return tr("%1 is missing.").arg(QStringLiteral("--connection"));
    if (parser.positionalArguments().size() > 2)
        return tr("There are too many words.");
    if (const QString wrong = readSubject(parser, spec, command); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = readChoices(parser, command); !wrong.isEmpty())
        return wrong;
    // Most mistakes need no zone to be seen: nothing is asked for then.
    for (const auto &[text, option] :
         {std::pair(command.from, "--from"), std::pair(command.to, "--to")}) {
        if (!text.isEmpty() && !dayOf(text) && !momentOf(text, QTimeZone::utc()))
            return tr("%1 takes a day such as 2025-01-31, or a time such as "
                      "2025-01-31T12:00:00+01:00.")
                .arg(QLatin1String(option));
    }
    return {};
}

QList<QCommandLineOption> specificOptions()
{
    const QString id = QStringLiteral("ID");
    return {
        {QStringLiteral("connection"), Texts::tr("The connection, whatever the case."),
         QStringLiteral("NAME")},
        {QStringLiteral("meter"), Texts::tr("The meter's ID."), id},
        {QStringLiteral("virtual-meter"), Texts::tr("The virtual meter's ID."), id},
        {QStringLiteral("entity"), Texts::tr("The entity's ID."), id},
        {QStringLiteral("series"), Texts::tr("The data series' ID."), id},
        {QStringLiteral("from"), Texts::tr("From this day or time on; default: the first."),
         QStringLiteral("TIME")},
        {QStringLiteral("to"), Texts::tr("Before this day or time; default: to the last."),
         QStringLiteral("TIME")},
        {QStringLiteral("resolution"), Texts::tr("The periods of the consumption; default: day."),
         choicesOf(resolutions())},
        {QStringLiteral("format"), Texts::tr("How the table is written; default: csv."),
         choicesOf(formats())},
        {QStringLiteral("offline"), Texts::tr("Answer from what is stored here alone.")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         Texts::tr("Write to this file, wholly or not at all, instead of the standard output."),
         QStringLiteral("FILE")},
    };
}

//! The first instant of a day, or the moment that the text tells.
Result<TimeMs, RowError::Kind> instantOf(const QString &text, const QTimeZone &zone)
{
    const auto day = dayOf(text);
    if (!day)
        return momentOf(text, zone);
    // Not every day begins at 0:00: the periods know when it does.
    const TimeMs noon = QDateTime(*day, QTime(12, 0), zone).toMSecsSinceEpoch();
    return periodEdges({noon, noon + 1}, Resolution::Day, zone).front();
}

} // namespace

QList<QCommandLineOption> exportOptions()
{
    return specificOptions();
}

ParsedExport parseExport(const QStringList &arguments)
{
    const QStringList words = positionalWords(arguments);
    const QList<Spec> specs = Texts::specs();
    const auto spec = std::find_if(specs.cbegin(), specs.cend(),
                                   [&](const Spec &known) { return known.word == words.value(1); });
    QCommandLineParser parser;
    parser.addOptions(commonOptions() + specificOptions());
    if (spec == specs.cend()) {
        parser.parse(arguments);
        if (words.size() < 2 && parser.isSet(QStringLiteral("help")))
            return {{}, Texts::overview(), {}};
        const QString what = words.size() < 2 ? Texts::tr("The kind of export is missing.")
                                              : Texts::tr("There is no such kind of export.");
        return {{}, {}, Texts::mistake(what, {})};
    }
    parser.setApplicationDescription(spec->purpose);
    const QString verb = QStringLiteral("export ") + spec->word;
    parser.addPositionalArgument(verb, {}, verb);
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help")))
        return {{}, parser.helpText().trimmed(), {}};
    if (!isUnderstood)
        return {{}, {}, Texts::mistake(parser.errorText(), spec->word)};
    ExportCommand command;
    const QString mistake = Texts::read(parser, *spec, command);
    if (!mistake.isEmpty())
        return {{}, {}, Texts::mistake(mistake, spec->word)};
    return {command, {}, {}};
}

Result<TimeRange, QString> rangeOf(const ExportCommand &command, const QTimeZone &zone)
{
    TimeRange range;
    for (const auto &[text, end, option] : {std::tuple(command.from, &range.from, "--from"),
                                            std::tuple(command.to, &range.to, "--to")}) {
        if (text.isEmpty())
            continue;
        const auto instant = instantOf(text, zone);
        if (!instant)
            return Texts::tr("The time of %1 does not exist in %2, or exists twice. Nothing was "
                             "written. Give it an offset, such as +01:00.")
                .arg(QLatin1String(option), QString::fromLatin1(zone.id()));
        *end = *instant;
    }
    if (range.isEmpty())
        return Texts::tr("%1 is not before %2. Nothing was written.")
            .arg(QStringLiteral("--from"), QStringLiteral("--to"));
    return range;
}

} // namespace meterdesk::cli
