// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tableimport.h"

#include "files/csvwriter.h"
#include "files/tabledate.h"
#include "files/tablerow.h"

#include <QHash>

#include <algorithm>

namespace meterdesk {

using tablerow::cellAt;

namespace {

constexpr qsizetype kLongestRest = 6; // digits behind a decimal mark

bool isDigits(const SheetCell &cell)
{
    const QString text = cell.text.trimmed();
    return cell.kind == SheetCell::Kind::Text && !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

//! Reads the rows of one table, one after the other.
class Reader
{
public:
    Reader(const Sheet &sheet, const TableSettings &settings, const MeterFinder &find,
           bool hasMeters = true)
        : m_sheet(sheet)
        , m_settings(settings)
        , m_find(find)
        , m_hasMeters(hasMeters)
        , m_value(settings.column(ColumnRole::Value))
        , m_date(settings.column(ColumnRole::Date))
        , m_time(settings.column(ColumnRole::Time))
        , m_unit(settings.column(ColumnRole::Unit))
    {
        const ColumnNumbers numbers = numbersOf(sheet, settings);
        m_entries = numbers.entries();
        m_order = tablerow::orderOf(sheet, settings);
        lookForCuts();
    }

    std::vector<ImportRow> rows()
    {
        std::vector<ImportRow> rows;
        const std::size_t first = m_settings.hasHeader ? 1 : 0;
        rows.reserve(m_sheet.rows.size());
        for (std::size_t i = first; i < m_sheet.rows.size(); ++i) {
            const Sheet::Row &row = m_sheet.rows[i];
            if (!tablerow::isEmpty(row))
                rows.push_back(read(row, m_entries[i - first]));
        }
        return rows;
    }

private:
    //! Whether a separator may have cut the values: then they have no decimal marks.
    void lookForCuts()
    {
        m_mayBeCut = m_value >= 0 && m_sheet.separator == ',';
        std::size_t least = SIZE_MAX;
        for (const Sheet::Row &row : m_sheet.rows) {
            const bool isHead = m_settings.hasHeader && &row == &m_sheet.rows.front();
            if (isHead)
                m_headCells = row.cells.size();
            else
                least = std::min(least, row.cells.size());
            const SheetCell &cell = cellAt(row, m_value);
            if (!isHead && cell.kind != SheetCell::Kind::Empty && !isDigits(cell))
                m_mayBeCut = m_mayBeCut && cell.kind == SheetCell::Kind::Text
                    && !cell.text.contains(u',') && !cell.text.contains(u'.');
        }
        m_isRagged = least < m_sheet.columnCount();
        const int next = m_value + 1;
        const bool isNamed = m_settings.hasHeader && !cellAt(m_sheet.rows.front(), next).isEmpty();
        const bool isUsed = std::size_t(next) < m_settings.roles.size()
            && m_settings.roles[std::size_t(next)] != ColumnRole::Ignore;
        m_isNextNameless = !isNamed && !isUsed;
    }

    ImportProblem cutOf(const Sheet::Row &row) const
    {
        if (!m_mayBeCut)
            return ImportProblem::None;
        const SheetCell &next = cellAt(row, m_value + 1);
        if (m_isNextNameless && isDigits(cellAt(row, m_value)) && isDigits(next)
            && next.text.trimmed().size() <= kLongestRest)
            return ImportProblem::CutDecimals;
        if (!m_settings.hasHeader || !m_isRagged)
            return ImportProblem::None;
        for (std::size_t column = m_headCells; column < row.cells.size(); ++column) {
            if (!row.cells[column].isEmpty())
                return ImportProblem::TooManyCells;
        }
        return ImportProblem::None;
    }

    ImportRow read(const Sheet::Row &row, const NumberEntry &entry) const
    {
        ImportRow read;
        read.number = row.number;
        read.unit = cellAt(row, m_unit).text.trimmed();
        read.note = tablerow::noteOf(row, m_settings);
        const auto meet = [&read](ImportProblem problem) {
            if (read.problem == ImportProblem::None)
                read.problem = problem;
        };
        meet(cutOf(row));
        if (m_hasMeters)
            meet(tablerow::takeMeter(row, m_settings, m_find, read));
        meet(takeValue(row, entry, read));
        meet(takeDate(row, read));
        return read;
    }

    ImportProblem takeValue(const Sheet::Row &row, const NumberEntry &entry, ImportRow &read) const
    {
        const SheetCell &cell = cellAt(row, m_value);
        read.valueText = cell.text.trimmed();
        read.entry = tablerow::numberOf(cell, entry);
        return read.entry.kind == NumberEntry::Kind::Empty ? ImportProblem::NoValue
                                                           : tablerow::problemOf(read.entry);
    }

    ImportProblem takeDate(const Sheet::Row &row, ImportRow &read) const
    {
        const SheetCell &day = cellAt(row, m_date);
        const SheetCell &hour = cellAt(row, m_time);
        read.dateText = QString(day.text + u' ' + hour.text).simplified();
        if (m_date >= 0 && !takeDay(day, read))
            return tablerow::dayProblem(day, m_order);
        if (!hour.isEmpty()) {
            read.time = hour.kind == SheetCell::Kind::Time ? hour.time : tableTime(hour.text);
            if (!read.time.isValid())
                return ImportProblem::NotADate;
        }
        if (read.date.isValid() && !read.time.isValid())
            read.time = m_settings.time;
        return ImportProblem::None;
    }

    bool takeDay(const SheetCell &cell, ImportRow &read) const
    {
        if (cell.kind == SheetCell::Kind::Time) {
            read.date = cell.date;
            read.time = cell.time;
            return read.date.isValid();
        }
        const auto date = tableDate(cell.text);
        if (!date || (date->needsOrder() && !m_order))
            return false;
        read.date = date->date(m_order == DateOrder::MonthFirst);
        read.time = date->time;
        read.offset = date->offset;
        return read.date.isValid();
    }

    const Sheet &m_sheet;
    const TableSettings &m_settings;
    const MeterFinder &m_find;
    const bool m_hasMeters;
    const int m_value;
    const int m_date;
    const int m_time;
    const int m_unit;
    std::vector<NumberEntry> m_entries; // of the rows below the head
    std::optional<DateOrder> m_order;
    std::size_t m_headCells = 0;
    bool m_mayBeCut = false;
    bool m_isRagged = false;
    bool m_isNextNameless = false;
};

} // namespace

std::vector<ImportRow> importRows(const Sheet &sheet, const TableSettings &settings,
                                  const MeterFinder &find)
{
    return Reader(sheet, settings, find).rows();
}

namespace {

bool isNegative(const SheetCell &cell)
{
    const QString text = cell.text.trimmed();
    return cell.kind == SheetCell::Kind::Text && text.size() > 1
        && (text.front() == u'-' || text.front() == QChar(0x2212)) && text.at(1).isDigit();
}

//! What reads states of registers knows no signs.
Sheet withoutSigns(const Sheet &sheet)
{
    Sheet plain = sheet;
    for (Sheet::Row &row : plain.rows) {
        for (SheetCell &cell : row.cells) {
            if (isNegative(cell))
                cell.text = cell.text.trimmed().mid(1);
        }
    }
    return plain;
}

} // namespace

TableSettings guessTableOfOne(const Sheet &sheet)
{
    TableSettings settings = guessTable(withoutSigns(sheet), {});
    // A lone "time" is the whole moment.
    if (settings.column(ColumnRole::Date) < 0) {
        const int time = settings.column(ColumnRole::Time);
        if (time >= 0)
            settings.setRole(time, ColumnRole::Date);
    }
    return settings;
}

std::vector<ImportRow> importRowsOfOne(const Sheet &sheet, const TableSettings &settings)
{
    const MeterFinder none;
    const Sheet plain = withoutSigns(sheet);
    std::vector<ImportRow> rows = Reader(plain, settings, none, false).rows();
    const int column = settings.column(ColumnRole::Value);
    QHash<qint64, const Sheet::Row *> written;
    for (const Sheet::Row &row : sheet.rows)
        written.insert(row.number, &row);
    for (ImportRow &row : rows) {
        if (!isNegative(cellAt(*written.value(row.number), column)))
            continue;
        row.valueText = cellAt(*written.value(row.number), column).text.trimmed();
        if (row.entry.kind == NumberEntry::Kind::Value)
            row.entry.digits.prepend('-');
    }
    return rows;
}

Table rejectedTable(const Sheet &sheet, const TableSettings &settings,
                    const std::vector<std::pair<qint64, QString>> &rejected,
                    const QString &reasonName)
{
    Table table;
    const int columns = int(sheet.columnCount());
    QHash<qint64, const Sheet::Row *> rows;
    for (const Sheet::Row &row : sheet.rows)
        rows.insert(row.number, &row);
    for (int i = 0; i < columns; ++i)
        table.header.append(settings.hasHeader ? cellAt(sheet.rows.front(), i).text : QString());
    table.header.append(reasonName);
    for (const auto &[number, reason] : rejected) {
        const Sheet::Row *row = rows.value(number);
        for (int i = 0; i < columns; ++i) {
            const SheetCell &cell = row ? cellAt(*row, i) : SheetCell();
            if (cell.kind == SheetCell::Kind::Number)
                table.cells.emplace_back(NumberText{cell.text.toLatin1()});
            else
                table.cells.emplace_back(cell.text);
        }
        table.cells.emplace_back(reason);
    }
    return table;
}

QString clipboardText(const Table &table)
{
    const auto plain = [](const QString &text) {
        QString line = text;
        for (const QChar c : {u'\t', u'\n', u'\r'})
            line.replace(c, u' ');
        return line;
    };
    QStringList lines;
    QStringList names;
    for (const QString &name : table.header)
        names.append(plain(name));
    lines.append(names.join(u'\t'));
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells.append(plain(plainText(table.at(row, column))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace meterdesk
