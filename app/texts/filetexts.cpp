// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/filetexts.h"

#include "texts/quotation.h"

#include <QCoreApplication>
#include <QLocale>

namespace meterdesk {

//! Only the context of the translations.
class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::FileTexts)

public:
    static QString ofFile(const FileError &error);
    static QString ofForm(const FileError &error);
    static QString ofHeader(const FileError &error);
    static QString ofNumber(const RowError &error);
    static QString ofTime(const RowError &error);
    static QString ofTexts(const RowError &error);
    static QString ofRow(const RowError &error);
    static QString repetition(qint64 row);
    static QString withDetails(const QString &ours, const QString &words);
};

QString FileTexts::withDetails(const QString &ours, const QString &words)
{
    if (words.trimmed().isEmpty())
        return ours;
    //: %1 is a whole message, %2 the technical reason in quotes
    return tr("%1 Details: %2").arg(ours, quoted(words));
}

QString FileTexts::ofFile(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::NotThere:
        return tr("There is no such file. Nothing was read. Check its name and folder.");
    case FileError::Kind::NotReadable:
        return withDetails(tr("The file cannot be read. Nothing was taken from it. Check its "
                              "permissions, and whether another program holds it."),
                           error.detail);
    case FileError::Kind::NotWritable:
        return withDetails(tr("The file cannot be written. What was there before is unchanged. "
                              "Choose another folder, or make room."),
                           error.detail);
    case FileError::Kind::TooLarge:
        return tr("The file is larger than %1. Nothing was read. Split it into smaller files.")
            .arg(QLocale().formattedDataSize(error.number, 0));
    case FileError::Kind::TooManyRows:
        return tr("The table has more rows than the %1 that are possible. Nothing was done. Split "
                  "it into smaller ones.")
            .arg(QLocale().toString(error.number));
    default:
        return {};
    }
}

//! Errors of the text as a whole.
QString FileTexts::ofForm(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::Empty:
        return tr("The file is empty. Nothing was read. Save the table again, with the names of "
                  "the columns in the first line.");
    case FileError::Kind::WrongEncoding:
        if (error.number > 0)
            return tr("Line %1 is not written in UTF-8. Nothing was read. In the spreadsheet, save "
                      "the table as “CSV UTF-8”.")
                .arg(error.number);
        return tr("The text of the file is damaged. Nothing was read. In the spreadsheet, save the "
                  "table as “CSV UTF-8”.");
    case FileError::Kind::OldWorkbook:
        return tr("The file is a workbook of an old kind, or it is protected by a password. "
                  "Nothing was read. In the spreadsheet, save it as “Excel workbook (.xlsx)” "
                  "without a password.");
    case FileError::Kind::NotAWorkbook:
        return withDetails(tr("The workbook is damaged, or the file is none. Nothing was read. "
                              "Open it in the spreadsheet and save it again."),
                           error.detail);
    case FileError::Kind::QuoteOpen:
        return tr("The quotation mark in line %1 is never closed. Nothing was read. Close it, or "
                  "leave it out.")
            .arg(error.number);
    case FileError::Kind::TextAfterQuote:
        return tr("In line %1, text follows the closing quotation mark of a cell. Nothing was "
                  "read. Double the quotation marks within a cell.")
            .arg(error.number);
    default:
        return {};
    }
}

QString FileTexts::ofHeader(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::UnknownColumn:
        return tr("The first line names a column %1, which is not known. Nothing was read. "
                  "Possible are: %2.")
            .arg(quoted(error.column), error.detail);
    case FileError::Kind::RepeatedColumn:
        return tr("The first line names the column %1 twice. Nothing was read. Remove one of them.")
            .arg(quoted(error.column));
    case FileError::Kind::MissingColumn:
        return tr("The first line does not name the column %1. Nothing was read. Add the column.")
            .arg(quoted(error.column));
    case FileError::Kind::MissingAmounts:
        return tr("The first line names neither the column %1 nor %2. Nothing was read. Add one of "
                  "them.")
            .arg(quoted(QStringLiteral("cost")), quoted(QStringLiteral("consumption")));
    default:
        return {};
    }
}

QString FileTexts::ofNumber(const RowError &error)
{
    const QString cell = quoted(error.text);
    const QString column = quoted(error.column);
    switch (error.kind) {
    case RowError::Kind::NotANumber:
        //: %1 is a cell, %2 the name of its column, both in quotes; also below
        return tr("%1 in %2 is not a number. The row was left out. Write it as 1234.5 or 1234,5.")
            .arg(cell, column);
    case RowError::Kind::Grouped:
        return tr("%1 in %2 has marks for thousands. The row was left out, as the number could be "
                  "read in two ways. Write it without them.")
            .arg(cell, column);
    case RowError::Kind::LooksLikeDecimals:
        return tr("%1 in %2 looks like the rest of a number with a decimal comma. The row was left "
                  "out. Put the number in quotes, or separate the columns by semicolons.")
            .arg(cell, column);
    case RowError::Kind::Negative:
        return tr("%1 in %2 is less than 0. The row was left out. Amounts of invoices are not "
                  "negative.")
            .arg(cell, column);
    case RowError::Kind::NoAmount:
        return tr("The invoice has neither a cost nor a consumption. The row was left out. Enter "
                  "one of them.");
    default:
        return {};
    }
}

QString FileTexts::ofTime(const RowError &error)
{
    const QString cell = quoted(error.text);
    const QString column = quoted(error.column);
    switch (error.kind) {
    case RowError::Kind::NotATime:
        return tr("%1 in %2 is not a time. The row was left out. Write it as "
                  "2025-09-01T10:00:00+02:00.")
            .arg(cell, column);
    case RowError::Kind::NoOffset:
        return tr("%1 in %2 has no offset, and the time zone of the meter is not known. The row "
                  "was left out. Add the offset, such as +02:00.")
            .arg(cell, column);
    case RowError::Kind::SkippedTime:
        return tr("%1 in %2 does not exist: the clocks were put forward. The row was left out. "
                  "Correct the time, or add its offset.")
            .arg(cell, column);
    case RowError::Kind::AmbiguousTime:
        return tr("%1 in %2 exists twice: the clocks were put back. The row was left out. Add the "
                  "offset of the one that is meant.")
            .arg(cell, column);
    case RowError::Kind::NotADay:
        return tr("%1 in %2 is not a day. The row was left out. Write it as 2025-09-01.")
            .arg(cell, column);
    case RowError::Kind::NotARange:
        return tr("%1 in %2 is too early: the period would end before it begins. The row was left "
                  "out. Check both ends.")
            .arg(cell, column);
    default:
        return {};
    }
}

QString FileTexts::ofTexts(const RowError &error)
{
    const QString cell = quoted(error.text);
    switch (error.kind) {
    case RowError::Kind::ImportIdUnfit:
        return tr("The import ID %1 has a space or more than 255 characters. The row was left out. "
                  "Copy it from the meter in Enectiva.")
            .arg(cell);
    case RowError::Kind::SuitUnfit:
        return tr("The suit %1 has a space. The row was left out. Copy it from the meter in "
                  "Enectiva.")
            .arg(cell);
    case RowError::Kind::UnitTooLong:
        return tr("The unit %1 has more than 50 characters. The row was left out. Shorten it.")
            .arg(cell);
    case RowError::Kind::NoteTooLong:
        return tr("The note has more than 255 characters. The row was left out. Shorten it.");
    case RowError::Kind::MeterUnknown:
        return tr("There is no meter with the ID, code or serial number %1. The row was left out. "
                  "Check it, or load the meters again.")
            .arg(cell);
    case RowError::Kind::MeterAmbiguous:
        return tr("Several meters have the serial number %1. The row was left out. Write the ID or "
                  "the code of the meter instead.")
            .arg(cell);
    default:
        return {};
    }
}

QString FileTexts::ofRow(const RowError &error)
{
    switch (error.kind) {
    case RowError::Kind::CellCount:
        return tr("The row has not as many cells as the first line: %1 instead of %2. It was left "
                  "out, as values could be in the wrong columns. Put numbers with a decimal comma "
                  "in quotes, or separate the columns by semicolons.")
            .arg(error.other)
            .arg(error.wanted);
    case RowError::Kind::MissingValue:
        return tr("%1 is empty. The row was left out. Enter a value.").arg(quoted(error.column));
    case RowError::Kind::OtherValue:
        return tr("Row %1 has another value for the same record. Both were left out. Remove the "
                  "one that is wrong.")
            .arg(error.other);
    default:
        return {};
    }
}

QString FileTexts::repetition(qint64 row)
{
    return tr("The row repeats row %1. It was left out. Nothing is to be done.").arg(row);
}

QString sentenceFor(const FileError &error)
{
    for (const auto part : {FileTexts::ofFile, FileTexts::ofForm, FileTexts::ofHeader})
        if (auto sentence = part(error); !sentence.isEmpty())
            return sentence;
    return {};
}

QString sentenceFor(const RowError &error)
{
    for (const auto part :
         {FileTexts::ofNumber, FileTexts::ofTime, FileTexts::ofTexts, FileTexts::ofRow})
        if (auto sentence = part(error); !sentence.isEmpty())
            return sentence;
    return {};
}

QString repetitionSentence(qint64 row)
{
    return FileTexts::repetition(row);
}

} // namespace meterdesk
