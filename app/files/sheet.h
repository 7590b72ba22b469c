// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace meterdesk {

//! What stands in a place of a table that somebody else made. A workbook knows whether it is a
//! number or a time; separated text does not, there everything is text.
struct SheetCell
{
    enum class Kind { Empty, Text, Number, Time };
    Kind kind = Kind::Empty;
    QString text; //!< as written; of a number its digits with a point, of a time ISO 8601
    QDate date; //!< of a time; not valid where there is only a time of day
    QTime time; //!< of a time; not valid where there is only a day

    //! Empty for blanks alone.
    static SheetCell ofText(const QString &text);
    bool isEmpty() const { return kind == Kind::Empty; }
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

//! A table as it was found: rows of any length, nothing interpreted. Rows without anything at the
//! end are not there.
struct Sheet
{
    //! A row, with the number that the file or the program that made it shows beside it.
    struct Row
    {
        qint64 number = 0; //!< the first is 1
        std::vector<SheetCell> cells;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString name; //!< of the sheet; empty for separated text
    std::vector<Row> rows;
    char separator = 0; //!< of separated text; 0 in a workbook

    std::size_t columnCount() const;
};

//! More rows than these are refused.
inline constexpr qsizetype kMaxSheetRows = 500'000;

//! The table of a file: separated text (see CsvReader), or the first visible sheet of an XLSX
//! workbook, told apart by the bytes. The results of formulas count, as they were last computed.
//! Any thread; blocks. Errors of CsvReader; OldWorkbook, NotAWorkbook, TooManyRows, TooLarge.
Result<Sheet, FileError> readSheet(const QByteArray &bytes);

//! The table that a person copied somewhere: rows are lines, cells are apart by tabs. Never fails.
Sheet sheetOfClipboard(const QString &text);

} // namespace meterdesk
