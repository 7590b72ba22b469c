// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/loadprofilefile.h"
#include "files/tabledate.h"

#include <QDate>
#include <QStringView>

#include <optional>

//! What single cells of a load profile say. What loadprofilefile.cpp and loadguess.cpp are made of.
namespace meterdesk {

//! A day and a time of day.
struct LoadDate
{
    TableDate day; //!< without its time
    std::optional<qint64>
        time; //!< milliseconds since midnight, 24:00 is a whole day; nothing: none
    std::optional<int> offset; //!< seconds east of UTC
};

const SheetCell &loadCell(const Sheet::Row &row, int column);

//! "0:15", "24:00", "00:15:00", "2:30 PM", of "00:00 - 00:15" the first: milliseconds since
//! midnight. Nothing for any other text.
std::optional<qint64> loadTimeOf(const SheetCell &cell);

//! Reads dates, and remembers the last day: it mostly comes again.
class LoadDates
{
public:
    //! Nothing where the cell is no date.
    std::optional<LoadDate> read(const SheetCell &cell);

private:
    QString m_text;
    TableDate m_day;
};

} // namespace meterdesk
