// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthlydelta.h"
#include "domain/timerange.h"

#include <QByteArray>
#include <QDate>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <utility>
#include <variant>
#include <vector>

namespace meterdesk {

//! A number in digits that matter: "12.50", as JSON writes numbers.
struct NumberText
{
    QByteArray digits;

    friend bool operator==(const NumberText &, const NumberText &) = default;
};

//! A moment as the clocks of a place show it.
struct ZonedTime
{
    TimeMs time = 0; //!< UTC; written in whole seconds
    QTimeZone zone; //!< not valid: UTC

    friend bool operator==(const ZonedTime &, const ZonedTime &) = default;
};

//! What stands in one place of a table; nothing, infinity and NaN are an empty cell.
using Cell =
    std::variant<std::monostate, QString, double, NumberText, bool, QDate, YearMonth, ZonedTime>;

//! A table to be written to a file, in which numbers are numbers and times are times: no locale has
//! touched them yet. A value; make it in any thread.
struct Table
{
    QString name; //!< of the sheet in a workbook
    //! Lines above the table: what it is about, from where, in which zone.
    std::vector<std::pair<QString, Cell>> title;
    QStringList header; //!< one name for each column
    std::vector<Cell> cells; //!< row by row, each of header.size()

    //! One cell for each column.
    template<typename... Cells>
    void addRow(Cells &&...row)
    {
        Q_ASSERT(qsizetype(sizeof...(row)) == header.size());
        (cells.emplace_back(std::forward<Cells>(row)), ...);
    }
    std::size_t columnCount() const { return std::size_t(header.size()); }
    std::size_t rowCount() const { return header.isEmpty() ? 0 : cells.size() / columnCount(); }
    const Cell &at(std::size_t row, std::size_t column) const
    {
        return cells[row * columnCount() + column];
    }
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::Table)
