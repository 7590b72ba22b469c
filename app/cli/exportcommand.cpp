// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

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

//! A kind of export and what it is of.
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
    static VerbTable table();
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

Words<Energy> energies()
{
    Words<Energy> words;
    for (const Energy energy : kEnergies)
        words.append({energyCode(energy).toLower(), energy});
    return words;
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
         {Subject::Meter, Subject::Entity},
         tr("The consumption of a meter, or of all meters of an entity and below: columns from, "
            "to, "
            "value, unit, complete.")},
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
    const QString energy = QStringLiteral("energy");
    if (parser.isSet(energy)) {
        if (command.kind != Kind::Consumption || command.subject != Subject::Entity)
            return tr("%1 is for the consumption of an entity alone.")
                .arg(QStringLiteral("--energy"));
        Energy wanted;
        if (!choose(energies(), parser.value(energy).toLower(), wanted))
            return tr("%1 takes one of %2.").arg(QStringLiteral("--energy"), choicesOf(energies()));
        command.energy = wanted;
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
    command.isOffline = parser.isSet(QStringLiteral("offline"));
    command.from = parser.value(QStringLiteral("from"));
    command.to = parser.value(QStringLiteral("to"));
    command.file = parser.value(QStringLiteral("output"));
    const QString empty = emptyOptionOf(
        parser, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("output")});
    if (!empty.isEmpty())
        return empty;
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
        {QStringLiteral("energy"),
         Texts::tr("Of an entity, only the meters of this energy; default: each unit apart."),
         choicesOf(energies())},
        {QStringLiteral("format"), Texts::tr("How the table is written; default: csv."),
         choicesOf(formats())},
        {QStringLiteral("offline"), Texts::tr("Answer from what is stored here alone.")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         Texts::tr("Write to this file, wholly or not at all, instead of the standard output."),
         QStringLiteral("FILE")},
    };
}

VerbTable Texts::table()
{
    VerbTable table{QStringLiteral("export"),
                    QStringLiteral("KIND"),
                    true,
                    tr("The kind of export is missing."),
                    tr("There is no such kind of export."),
                    {}};
    for (const Spec &spec : specs())
        table.verbs.append({spec.word, spec.purpose, {}, {}, specificOptions()});
    return table;
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
    const ReadVerb read = readVerb(arguments, Texts::table());
    if (read.verb < 0)
        return {{}, read.help, read.mistake};
    ExportCommand command;
    static_cast<VerbTarget &>(command) = read.target;
    const QString wrong = Texts::read(*read.parser, Texts::specs().at(read.verb), command);
    if (!wrong.isEmpty())
        return {{}, {}, mistakeOf(wrong, QStringLiteral("export"), read.word)};
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
