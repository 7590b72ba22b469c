// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

//! Dates and times in tables of somebody else. Whole dates only, no short forms. Any thread.
namespace meterdesk {

//! What a cell says before it is known which part is the month.
struct TableDate
{
    int year = 0; //!< 0: there is no day in the cell
    int first = 0; //!< day, or month
    int second = 0;
    bool isOrdered = false; //!< first is the month, second the day, whatever is chosen (ISO 8601),
                            //!< or isDayFirst
    bool isDayFirst = false; //!< with points: first is the day, whatever is chosen
    QTime time; //!< not valid: none is given
    std::optional<int> offset; //!< seconds east of UTC

    //! Whether only a choice tells what is meant.
    bool needsOrder() const { return year > 0 && !isOrdered && !isDayFirst && first != second; }
    //! Not valid where there is no such day.
    QDate date(bool isMonthFirst) const;
};

//! "2026-09-01", "20260901", "1.9.2026", "1. 9. 26", "1/9/2026", "1-9-2026", each also with a time
//! of day behind it as tableTime() reads it, ISO 8601 also with "T" and an offset. Nothing for any
//! other text.
std::optional<TableDate> tableDate(QStringView text);

//! "14:00", "7:30:15", "2:30 PM"; not valid for any other text.
QTime tableTime(QStringView text);

} // namespace meterdesk
