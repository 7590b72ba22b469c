// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/numberentry.h"
#include "domain/loadprofile.h"
#include "files/loadclock.h"
#include "files/sheet.h"
#include "files/tableguess.h"

#include <QTimeZone>

#include <optional>

//! The load profile of a distributor: amounts of an interval each, mostly of 15 minutes, in local
//! time. Pure functions, any thread. A year of quarter hours takes a fraction of a second.
namespace meterdesk {

//! What the figures of a file are, and what is sent of them.
enum class LoadAmount {
    Energy, //!< kWh, sent as they are
    Power, //!< mean kW, sent as kWh: times the hours of an interval
    PowerAsIs, //!< kW, sent as they are
    AsIs //!< of another unit, sent as they are
};

//! How a file is read: as guessed, and as a person corrected it.
struct LoadSettings
{
    enum class Orientation {
        ValueRows, //!< a row for each amount
        DayRows //!< a row for each day, with a column for each interval
    };
    Orientation orientation = Orientation::ValueRows;
    int firstRow = 0; //!< the first row with an amount: index in Sheet::rows
    int dateColumn = 0; //!< the day, or the day and a time of day; -1: none was found
    int timeColumn = -1; //!< the time of day; -1: in the date's cell
    int valueColumn = -1; //!< of the amounts, or of the first one of a day; -1: none was found
    LoadStamp stamp = LoadStamp::Begin;
    LoadAmount amount = LoadAmount::Energy;
    int stepMinutes = 15;
    QTimeZone zone; //!< of times without an offset; not valid: UTC
    std::optional<DecimalMark> mark; //!< as answered; nothing: as the cells prove it
    std::optional<DateOrder> order; //!< as answered; nothing: as the cells prove it

    friend bool operator==(const LoadSettings &, const LoadSettings &) = default;
};

//! What a person must be asked before everything can be read.
struct LoadQuestions
{
    QString markExample; //!< the cell that can be read in two ways; empty: none
    QString orderExample; //!< the same of dates

    friend bool operator==(const LoadQuestions &, const LoadQuestions &) = default;
};

//! The table of a file as readSheet() has it; also text with lines of another form before the
//! table, and text that is not UTF-8, as Latin-1: only its figures matter. Errors of readSheet().
Result<Sheet, FileError> readLoadSheet(const QByteArray &bytes);

//! The settings as far as the table tells them.
LoadSettings guessLoadProfile(const Sheet &sheet, const QTimeZone &zone);
//! The names of the columns: what stands above the amounts, else their letters as a spreadsheet has
//! them ("B"). One for each column.
QStringList loadColumns(const Sheet &sheet, const LoadSettings &settings);
//! The unit that is sent: "kWh", "kW" or "" for AsIs.
QString sentUnit(LoadAmount amount);

//! All amounts, each with its interval; what cannot be read is told row by row and leaves the
//! others alone. \a questions, where it is not null, is what a person must be asked.
LoadProfile readLoadProfile(const Sheet &sheet, const LoadSettings &settings,
                            LoadQuestions *questions = nullptr);

} // namespace meterdesk
