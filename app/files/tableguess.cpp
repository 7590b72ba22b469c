// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tableguess.h"

#include "files/tabledate.h"
#include "files/tablewords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace meterdesk {

namespace {

constexpr std::size_t kSample = 300;
constexpr double kMost = 0.8; // of the cells of a column, where its kind is told by them
constexpr double kHalf = 0.5;

const SheetCell &cellAt(const Sheet::Row &row, std::size_t column)
{
    static const SheetCell kNothing;
    return column < row.cells.size() ? row.cells[column] : kNothing;
}

bool isNumber(const SheetCell &cell)
{
    return cell.kind == SheetCell::Kind::Number
        || (cell.kind == SheetCell::Kind::Text
            && readTypedNumber(cell.text).kind == NumberEntry::Kind::Value);
}

//! Eight digits are a number here: only a head can tell that they are a day.
bool isDate(const SheetCell &cell)
{
    if (cell.kind == SheetCell::Kind::Time)
        return cell.date.isValid();
    return cell.kind == SheetCell::Kind::Text && cell.text.trimmed().size() != 8
        && tableDate(cell.text);
}

bool isShortDate(const SheetCell &cell)
{
    return cell.kind == SheetCell::Kind::Text && cell.text.trimmed().size() == 8 && !isNumber(cell)
        && tableDate(cell.text);
}

bool isTime(const SheetCell &cell)
{
    if (cell.kind == SheetCell::Kind::Time)
        return !cell.date.isValid();
    return cell.kind == SheetCell::Kind::Text && tableTime(cell.text).isValid();
}

//! The table as it is being guessed.
class Guess
{
public:
    Guess(const Sheet &sheet, const MeterFinder &find, TableKind kind)
        : m_sheet(sheet)
        , m_find(find)
        , m_columns(sheet.columnCount())
        , m_isOfInvoices(kind == TableKind::Invoices)
    { }

    TableSettings made()
    {
        m_settings.roles.assign(m_columns, ColumnRole::Ignore);
        m_heads.assign(m_columns, {});
        if (m_sheet.rows.empty())
            return m_settings;
        m_settings.hasHeader = findsHeader();
        if (m_settings.hasHeader)
            takeHeads();
        if (m_isOfInvoices)
            takeDays();
        else
            takeDates();
        takeMeters();
        takeUnits();
        if (m_isOfInvoices)
            takeAmounts();
        else
            takeValue();
        return m_settings;
    }

private:
    //! The share of the cells below the head that \a test holds for; empty ones do not count.
    template<typename Test>
    double share(std::size_t column, Test test, std::size_t from) const
    {
        int all = 0;
        int good = 0;
        const std::size_t end = std::min(m_sheet.rows.size(), from + kSample);
        for (std::size_t row = from; row < end; ++row) {
            const SheetCell &cell = cellAt(m_sheet.rows[row], column);
            if (cell.isEmpty())
                continue;
            ++all;
            good += test(cell) ? 1 : 0;
        }
        return all == 0 ? 0 : double(good) / all;
    }
    template<typename Test>
    double share(std::size_t column, Test test) const
    {
        return share(column, test, m_settings.hasHeader ? 1 : 0);
    }

    bool names(MeterKey key, const SheetCell &cell) const
    {
        const bool isName =
            cell.kind == SheetCell::Kind::Text || cell.kind == SheetCell::Kind::Number;
        return isName && m_find && !m_find(key, cell.text, {}).isEmpty();
    }

    HeadWord wordOf(const QString &text) const
    {
        return m_isOfInvoices ? invoiceHeadWordOf(text) : headWordOf(text);
    }

    bool isFree(std::size_t column) const
    {
        return m_settings.roles[column] == ColumnRole::Ignore && !m_heads[column].isOld;
    }

    bool findsHeader() const
    {
        bool hasWord = false;
        bool hasFigure = false;
        bool hasMeter = false;
        for (const SheetCell &cell : m_sheet.rows.front().cells) {
            hasWord = hasWord || (cell.kind == SheetCell::Kind::Text && wordOf(cell.text).isKnown);
            hasFigure = hasFigure || isNumber(cell) || isDate(cell) || isTime(cell);
            hasMeter = hasMeter || names(MeterKey::Any, cell);
        }
        if (hasWord)
            return !hasFigure || !hasMeter;
        if (hasFigure || hasMeter)
            return false;
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (share(column, isNumber, 1) >= kMost)
                return true;
        }
        return false;
    }

    void takeHeads()
    {
        std::array<std::vector<std::size_t>, kAllColumnRoles> amounts;
        for (std::size_t column = 0; column < m_columns; ++column) {
            const SheetCell &cell = cellAt(m_sheet.rows.front(), column);
            if (cell.kind != SheetCell::Kind::Text)
                continue;
            m_heads[column] = wordOf(cell.text);
            const ColumnRole role = m_heads[column].role;
            if (isAmount(role))
                amounts[std::size_t(role)].push_back(column);
            else if (!isSingle(role) || m_settings.column(role) < 0)
                m_settings.roles[column] = role;
        }
        for (int role = 0; role < kAllColumnRoles; ++role)
            takeAmount(ColumnRole(role), amounts[std::size_t(role)]);
    }

    static bool isAmount(ColumnRole role)
    {
        return role == ColumnRole::Value || role == ColumnRole::Consumption
            || role == ColumnRole::Cost;
    }

    //! One of \a columns, where it is clear which one.
    void takeAmount(ColumnRole role, std::vector<std::size_t> columns)
    {
        if (columns.size() > 1) {
            std::erase_if(columns, [this](std::size_t column) { return !m_heads[column].isNew; });
            if (columns.size() != 1)
                m_severalOf.push_back(role);
        }
        if (columns.size() == 1)
            m_settings.roles[columns.front()] = role;
    }

    void takeDates()
    {
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (!isFree(column))
                continue;
            const auto holdsDate = [](const SheetCell &c) { return isDate(c) || isShortDate(c); };
            if (m_settings.column(ColumnRole::Date) < 0 && share(column, holdsDate) >= kMost)
                m_settings.roles[column] = ColumnRole::Date;
            else if (m_settings.column(ColumnRole::Time) < 0 && share(column, isTime) >= kMost)
                m_settings.roles[column] = ColumnRole::Time;
        }
    }

    //! The first two columns of days, where no head tells which they are.
    void takeDays()
    {
        for (std::size_t column = 0; column < m_columns; ++column) {
            const auto holdsDay = [](const SheetCell &c) { return isDate(c) || isShortDate(c); };
            if (!isFree(column) || m_heads[column].isKnown || share(column, holdsDay) < kMost)
                continue;
            for (const ColumnRole role : {ColumnRole::From, ColumnRole::To}) {
                if (m_settings.column(role) < 0) {
                    m_settings.roles[column] = role;
                    break;
                }
            }
        }
    }

    //! The single column of numbers that is left is the amount that is missing, where the other
    //! one is told.
    void takeAmounts()
    {
        const bool hasConsumption = m_settings.column(ColumnRole::Consumption) >= 0;
        const bool hasCost = m_settings.column(ColumnRole::Cost) >= 0;
        if (hasConsumption != hasCost && m_severalOf.empty())
            takeOnly(hasCost ? ColumnRole::Consumption : ColumnRole::Cost);
    }

    void takeMeters()
    {
        bool isTold = false;
        for (std::size_t column = 0; column < m_columns; ++column) {
            const auto key = keyOf(m_settings.roles[column]);
            if (!key || !m_find)
                continue;
            const auto named = [&](MeterKey by) {
                return share(column, [&](const SheetCell &cell) { return names(by, cell); });
            };
            if (named(*key) < kHalf && named(MeterKey::Any) >= kHalf)
                m_settings.roles[column] = ColumnRole::Meter;
            isTold = isTold || named(MeterKey::Any) >= kHalf;
        }
        if (isTold || !m_find)
            return;
        double best = kHalf;
        std::size_t found = m_columns;
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (!isFree(column))
                continue;
            const double told =
                share(column, [this](const SheetCell &cell) { return names(MeterKey::Any, cell); });
            if (told >= best && (found == m_columns || told > best)) {
                best = told;
                found = column;
            }
        }
        if (found < m_columns)
            m_settings.roles[found] = ColumnRole::Meter;
    }

    void takeUnits()
    {
        for (std::size_t column = 0; column < m_columns; ++column) {
            const auto holdsUnit = [](const SheetCell &cell) { return isUnitWord(cell.text); };
            if (isFree(column) && m_settings.column(ColumnRole::Unit) < 0
                && share(column, holdsUnit) >= kMost)
                m_settings.roles[column] = ColumnRole::Unit;
        }
    }

    //! Only where a single column can be it.
    void takeValue()
    {
        if (m_severalOf.empty() && m_settings.column(ColumnRole::Value) < 0)
            takeOnly(ColumnRole::Value);
    }
    void takeOnly(ColumnRole role)
    {
        int candidates = 0;
        std::size_t found = 0;
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (isFree(column) && !m_heads[column].isKnown && share(column, isNumber) >= kMost) {
                ++candidates;
                found = column;
            }
        }
        if (candidates == 1)
            m_settings.roles[found] = role;
    }

    const Sheet &m_sheet;
    const MeterFinder &m_find;
    const std::size_t m_columns;
    const bool m_isOfInvoices;
    TableSettings m_settings;
    std::vector<HeadWord> m_heads;
    std::vector<ColumnRole> m_severalOf; // heads name several columns for these
};

} // namespace

std::optional<MeterKey> keyOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Meter:
        return MeterKey::Any;
    case ColumnRole::ImportId:
        return MeterKey::ImportId;
    case ColumnRole::Code:
        return MeterKey::Code;
    case ColumnRole::Serial:
        return MeterKey::Serial;
    case ColumnRole::Name:
        return MeterKey::Name;
    case ColumnRole::OwnId:
        return MeterKey::Id;
    default:
        return std::nullopt;
    }
}

bool isSingle(ColumnRole role)
{
    return role != ColumnRole::Ignore && role != ColumnRole::Note && !keyOf(role);
}

int TableSettings::column(ColumnRole role) const
{
    const auto found = std::find(roles.begin(), roles.end(), role);
    return found == roles.end() ? -1 : int(found - roles.begin());
}

void TableSettings::setRole(int column, ColumnRole role)
{
    if (isSingle(role))
        std::replace(roles.begin(), roles.end(), role, ColumnRole::Ignore);
    roles[std::size_t(column)] = role;
}

std::vector<ColumnRole> rolesOf(TableKind kind)
{
    std::vector<ColumnRole> roles;
    for (int i = 0; i < kAllColumnRoles; ++i) {
        const auto role = ColumnRole(i);
        const bool isOfReadings =
            role == ColumnRole::Value || role == ColumnRole::Date || role == ColumnRole::Time;
        if (kind == TableKind::Readings ? i < kColumnRoles : !isOfReadings)
            roles.push_back(role);
    }
    return roles;
}

TableSettings guessTable(const Sheet &sheet, const MeterFinder &find, TableKind kind)
{
    return Guess(sheet, find, kind).made();
}

TableSettings withKept(TableSettings kept, const Sheet &sheet)
{
    kept.mark.reset();
    kept.costMark.reset();
    const std::optional<DateOrder> order = std::exchange(kept.order, std::nullopt);
    const DateOrders told = dateOrdersOf(sheet, kept);
    const bool isRefuted = told.state == DateOrders::State::Contradicting
        || (told.proven && order && *told.proven != *order);
    if (!isRefuted)
        kept.order = order;
    return kept;
}

DateOrders dateOrdersOf(const Sheet &sheet, const TableSettings &settings)
{
    DateOrders orders;
    bool hasDayFirst = false;
    bool hasMonthFirst = false;
    for (const ColumnRole role : {ColumnRole::Date, ColumnRole::From, ColumnRole::To}) {
        const int column = settings.column(role);
        const std::size_t first = settings.hasHeader ? 1 : 0;
        for (std::size_t row = first; column >= 0 && row < sheet.rows.size(); ++row) {
            const SheetCell &cell = cellAt(sheet.rows[row], std::size_t(column));
            const auto date =
                cell.kind == SheetCell::Kind::Text ? tableDate(cell.text) : std::nullopt;
            if (!date || !date->needsOrder())
                continue;
            hasDayFirst = hasDayFirst || date->first > 12;
            hasMonthFirst = hasMonthFirst || date->second > 12;
            if (orders.example.isEmpty())
                orders.example = cell.text.trimmed();
        }
    }
    if (hasDayFirst != hasMonthFirst)
        orders.proven = hasDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (hasDayFirst && hasMonthFirst)
        orders.state = DateOrders::State::Contradicting;
    else if (!orders.example.isEmpty() && orders.proven != DateOrder::DayFirst)
        orders.state = DateOrders::State::Asked;
    if (orders.state == DateOrders::State::Clear)
        orders.example.clear();
    return orders;
}

namespace {

//! Without the name of a currency behind it.
QString withoutCurrency(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QString &name : {QStringLiteral("Kč"), QStringLiteral("CZK"), QStringLiteral("EUR"),
                                QStringLiteral("€")}) {
        if (trimmed.endsWith(name, Qt::CaseInsensitive))
            return trimmed.chopped(name.size()).trimmed();
    }
    return trimmed;
}

} // namespace

ColumnNumbers numbersOf(const Sheet &sheet, const TableSettings &settings, ColumnRole role)
{
    QStringList cells;
    const int column = settings.column(role);
    const bool isCost = role == ColumnRole::Cost;
    for (std::size_t row = settings.hasHeader ? 1 : 0; row < sheet.rows.size(); ++row) {
        const SheetCell *cell =
            column < 0 ? nullptr : &cellAt(sheet.rows[row], std::size_t(column));
        const QString text = cell && cell->kind == SheetCell::Kind::Text ? cell->text : QString();
        cells.append(isCost ? withoutCurrency(text) : text);
    }
    ColumnNumbers numbers(std::move(cells));
    if (const auto mark = isCost ? settings.costMark : settings.mark)
        numbers.answer(*mark);
    return numbers;
}

} // namespace meterdesk
