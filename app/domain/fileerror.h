// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace meterdesk {

//! Why a whole file was not read or written.
struct FileError
{
    enum class Kind {
        NotThere, //!< no file of this name
        NotReadable, //!< detail is the system's reason
        NotWritable, //!< detail is the system's reason; what was there before is untouched
        TooLarge, //!< number: how many bytes are read at most
        TooManyRows, //!< number: how many are possible
        Empty, //!< no header line
        WrongEncoding, //!< neither UTF-8 nor UTF-16 with its mark; number: the line, 0: no matter
        QuoteOpen, //!< a quotation that never ends; number: the line where it begins
        OldWorkbook, //!< a workbook of the old kind, or under a password
        NotAWorkbook, //!< a workbook that cannot be read; detail: what of it
        TextAfterQuote, //!< text between the end of a quotation and the separator; number: the line
        UnknownColumn, //!< column; detail: the names that there are, with commas
        RepeatedColumn, //!< column
        MissingColumn, //!< column
        MissingAmounts //!< an invoice file with neither a cost nor a consumption column
    };
    Kind kind = Kind::NotReadable;
    qint64 number = 0;
    QString column; //!< as the file names it
    QString detail;

    friend bool operator==(const FileError &, const FileError &) = default;
};

//! Why a row of a file to be sent was not taken. The other rows do not suffer from it.
struct RowError
{
    enum class Kind {
        CellCount, //!< another number of cells than the header line: other of wanted
        MissingValue, //!< an empty cell where there must be something
        NotANumber,
        Grouped, //!< a number with thousands marks, or with two kinds of marks
        LooksLikeDecimals, //!< the rest of a number with a decimal comma that the separator cut
        Negative, //!< an invoice's amount below 0
        NoAmount, //!< an invoice with neither cost nor consumption
        NotATime,
        NoOffset, //!< a local time of a meter whose zone is not known
        SkippedTime, //!< a local time that the clock change in spring leaves out
        AmbiguousTime, //!< a local time that the clock change in autumn gives twice
        NotADay,
        NotARange, //!< from is not before to; of an invoice: to is before from
        ImportIdUnfit, //!< longer than 255 characters, or with a space
        SuitUnfit, //!< with a space
        UnitTooLong, //!< more than 50 characters
        NoteTooLong, //!< more than 255 characters
        MeterUnknown, //!< no meter of this id, code or serial number
        MeterAmbiguous, //!< several meters of this serial number
        OtherValue //!< the row other has the same key and another value; told of both
    };
    Kind kind = Kind::CellCount;
    QString column; //!< the name that send files give it: "state"; empty where it is about the
                    //!< whole row
    QString text; //!< the cell as it is written in the file
    qint64 other = 0; //!< a number of a row or of cells, see the kinds
    qint64 wanted = 0;

    friend bool operator==(const RowError &, const RowError &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::FileError)
Q_DECLARE_METATYPE(meterdesk::RowError)
