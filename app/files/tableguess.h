// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/numberentry.h"
#include "domain/importrow.h"
#include "files/sheet.h"

#include <QByteArray>
#include <QTime>

#include <optional>
#include <vector>

//! What the columns of somebody else's table are. Pure functions, any thread. What could be read in
//! two ways is asked, never guessed.
namespace meterdesk {

//! What stands in a column.
enum class ColumnRole {
    Ignore,
    Meter, //!< by any of its names
    ImportId,
    Code,
    Serial,
    Name,
    OwnId, //!< of the service
    Suit,
    Value, //!< the state of the register
    Date, //!< a day, or a day and a time of day
    Time, //!< a time of day
    Unit,
    Note,
    From, //!< of an invoice: its first day
    To, //!< of an invoice: its last day
    Consumption, //!< of an invoice
    Cost //!< of an invoice
};
//! Of tables of readings: the first ones.
inline constexpr int kColumnRoles = int(ColumnRole::Note) + 1;
inline constexpr int kAllColumnRoles = int(ColumnRole::Cost) + 1;

//! What the rows of a table are.
enum class TableKind {
    Readings, //!< a state of a register at a moment
    Invoices //!< what was used and paid for over days
};
//! The roles that columns of such a table can have, in the order to choose from.
std::vector<ColumnRole> rolesOf(TableKind kind);

//! The key of a role that names meters; nothing for the others.
std::optional<MeterKey> keyOf(ColumnRole role);
//! Whether only one column may have it: the value, date and so on, but not the names of meters.
bool isSingle(ColumnRole role);

//! Which part of "1/2/2026" is the month. With points the day is always first, ISO 8601 is clear.
enum class DateOrder { DayFirst, MonthFirst };

//! How a table is read: as guessed, and as a person corrected it.
struct TableSettings
{
    bool hasHeader = false; //!< the first row names the columns
    std::vector<ColumnRole> roles; //!< one for each column
    std::optional<DecimalMark> mark; //!< as answered; nothing: as the cells prove it
    std::optional<DecimalMark> costMark; //!< the same of the column of costs
    std::optional<DateOrder> order; //!< as answered; nothing: as the cells prove it
    QTime time{0, 0}; //!< of rows that have a date without a time of day

    //! The column of \a role, the first one; -1 where there is none.
    int column(ColumnRole role) const;
    //! Takes a single role away from the column that had it.
    void setRole(int column, ColumnRole role);

    friend bool operator==(const TableSettings &, const TableSettings &) = default;
};

//! The settings to be kept for tables of the same source.
QByteArray packed(const TableSettings &settings);
//! Nothing where \a bytes are none of packed(), or for another number of columns.
std::optional<TableSettings> unpacked(const QByteArray &bytes, std::size_t columns);

//! What tables of one source have in common: the names of the columns, or their number and kinds
//! where they have no names. Short, and without anything of the contents.
QByteArray signatureOf(const Sheet &sheet, bool hasHeader);

//! The settings as far as head and contents tell. Where it is not clear which column is the value,
//! none is. \a find as MeterFinder; without it contents cannot tell meters.
TableSettings guessTable(const Sheet &sheet, const MeterFinder &find,
                         TableKind kind = TableKind::Readings);
//! The settings that a person had for this source: those of \a kept, but for the decimal mark,
//! which only a person or the cells themselves may tell, and a date order that the cells refute.
TableSettings withKept(TableSettings kept, const Sheet &sheet);

//! What the cells of the columns of dates say of their order.
struct DateOrders
{
    enum class State {
        Clear, //!< every date can be read in one way
        Asked, //!< a person must say; without an answer those dates are not read
        Contradicting //!< as Asked, and there are cells that prove each order
    };
    State state = State::Clear;
    std::optional<DateOrder> proven; //!< only DayFirst is taken without a question
    QString example; //!< the cell to be asked about

    friend bool operator==(const DateOrders &, const DateOrders &) = default;
};
DateOrders dateOrdersOf(const Sheet &sheet, const TableSettings &settings);

//! The numbers of the column of \a role (Value, Consumption or Cost), those of a workbook left out:
//! they are numbers already. The name of a currency behind a cost does not matter.
ColumnNumbers numbersOf(const Sheet &sheet, const TableSettings &settings,
                        ColumnRole role = ColumnRole::Value);

} // namespace meterdesk
