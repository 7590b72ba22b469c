// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/importtexts.h"

#include "texts/quotation.h"

#include <QCoreApplication>

namespace meterdesk {

//! Only the context of the translations.
class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ImportTexts)

public:
    static QString words(ImportProblem problem, qint64 other);
    static QString ofMeter(const ImportRow &row, ImportProblem problem);
    static QString ofValue(const ImportRow &row, ImportProblem problem);
    static QString ofDate(const ImportRow &row, ImportProblem problem);
    static QString ofOthers(ImportProblem problem, qint64 other);
};

QString ImportTexts::words(ImportProblem problem, qint64 other)
{
    switch (problem) {
    case ImportProblem::None:
        return {};
    case ImportProblem::NoValue:
        return tr("No value");
    case ImportProblem::NoMeter:
        return tr("No meter named");
    case ImportProblem::MeterUnknown:
        return tr("Meter not known");
    case ImportProblem::MeterAmbiguous:
        return tr("Several meters fit");
    case ImportProblem::MeterContradictory:
        return tr("Cells name different meters");
    case ImportProblem::NotANumber:
        return tr("Not a number");
    case ImportProblem::MarkAsked:
        return tr("Which decimal mark?");
    case ImportProblem::CutDecimals:
        return tr("Decimals in the next column?");
    case ImportProblem::TooManyCells:
        return tr("Too many cells");
    case ImportProblem::NotADate:
        return tr("Not a date");
    case ImportProblem::OrderAsked:
        return tr("Day or month first?");
    case ImportProblem::UnitOther:
        return tr("Another unit");
    case ImportProblem::NoStream:
        return tr("No import ID");
    case ImportProblem::DateSkipped:
        return tr("Hour does not exist");
    case ImportProblem::DateAmbiguous:
        return tr("Hour exists twice");
    case ImportProblem::Repeated:
        //: %1 is the number of a row
        return tr("Repeats row %1").arg(other);
    case ImportProblem::OtherValue:
        //: %1 is the number of a row
        return tr("Row %1 says otherwise").arg(other);
    }
    return {};
}

QString ImportTexts::ofMeter(const ImportRow &row, ImportProblem problem)
{
    const QString meter = quoted(row.meterText);
    switch (problem) {
    case ImportProblem::NoMeter:
        return tr("No cell of the row names a meter. Say which column does, or add it.");
    case ImportProblem::MeterUnknown:
        //: %1 is what a cell says, in quotes; also below
        return tr("No meter is called %1. Check it, or load the meters again.").arg(meter);
    case ImportProblem::MeterAmbiguous:
        return tr("%n meters are called %1. Name the meter by its import ID or code.", nullptr,
                  int(row.meters.size()))
            .arg(meter);
    case ImportProblem::MeterContradictory:
        return tr("The cells of the row name different meters. Correct the one that is wrong.");
    case ImportProblem::NoStream:
        return tr("The meter %1 has no import ID, so that no readings can be sent for it. Enter "
                  "one for it.")
            .arg(meter);
    default:
        return {};
    }
}

QString ImportTexts::ofValue(const ImportRow &row, ImportProblem problem)
{
    const QString value = quoted(row.valueText);
    switch (problem) {
    case ImportProblem::NoValue:
        return tr("The row has no value.");
    case ImportProblem::NotANumber:
        return row.entry.flaw == NumberFlaw::OtherMark
            ? tr("%1 has another decimal mark than the column. Write it as the others are.")
                  .arg(value)
            : tr("%1 is not a number. Write it as 1234.5 or 1234,5.").arg(value);
    case ImportProblem::MarkAsked:
        return tr("%1 can be read in two ways. Say which decimal mark the table has.").arg(value);
    case ImportProblem::CutDecimals:
        return tr("The number %1 seems to go on in the next column. Put numbers with a decimal "
                  "comma in quotes, or separate the columns by semicolons.")
            .arg(value);
    case ImportProblem::TooManyCells:
        return tr("The row has more cells than the head has names, so that its values may stand in "
                  "the wrong columns. Put numbers with a decimal comma in quotes, or separate the "
                  "columns by semicolons.");
    case ImportProblem::UnitOther:
        return tr("%1 is not the unit of the meter. Convert the value.").arg(quoted(row.unit));
    default:
        return {};
    }
}

QString ImportTexts::ofDate(const ImportRow &row, ImportProblem problem)
{
    const QString date = quoted(row.dateText);
    switch (problem) {
    case ImportProblem::NotADate:
        return row.dateText.isEmpty()
            ? tr("The row has no date. Add it.")
            : tr("%1 is not a date. Write it as 2025-09-01 14:00.").arg(date);
    case ImportProblem::OrderAsked:
        return tr("%1 can be read in two ways. Say whether day or month comes first.").arg(date);
    case ImportProblem::DateSkipped:
        return tr("%1 does not exist: the clocks were put forward. Correct the time.").arg(date);
    case ImportProblem::DateAmbiguous:
        return tr("%1 exists twice: the clocks were put back. Write the offset behind it, such as "
                  "+02:00.")
            .arg(date);
    default:
        return {};
    }
}

QString ImportTexts::ofOthers(ImportProblem problem, qint64 other)
{
    switch (problem) {
    case ImportProblem::Repeated:
        return tr("The row repeats row %1. Nothing is to be done.").arg(other);
    case ImportProblem::OtherValue:
        return tr("Row %1 has another value for the same meter and time. Remove the one that is "
                  "wrong.")
            .arg(other);
    default:
        return {};
    }
}

QString wordsFor(ImportProblem problem, qint64 other)
{
    return ImportTexts::words(problem, other);
}

QString reasonFor(const ImportRow &row, ImportProblem problem, qint64 other)
{
    for (const auto part : {ImportTexts::ofMeter, ImportTexts::ofValue, ImportTexts::ofDate}) {
        if (const QString sentence = part(row, problem); !sentence.isEmpty())
            return sentence;
    }
    return ImportTexts::ofOthers(problem, other);
}

} // namespace meterdesk
