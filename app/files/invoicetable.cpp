// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/invoicetable.h"

#include "domain/ledgerrules.h"
#include "files/tabledate.h"
#include "files/tablerow.h"

#include <algorithm>
#include <tuple>

namespace meterdesk {
namespace {

Cell digitsCell(const QByteArray &digits)
{
    return digits.isEmpty() ? Cell() : Cell(NumberText{digits});
}

//! Reads the rows of one table, one after the other.
class Reader
{
public:
    Reader(const Sheet &sheet, const TableSettings &settings, const MeterFinder &find)
        : m_sheet(sheet)
        , m_settings(settings)
        , m_find(find)
        , m_consumptions(numbersOf(sheet, settings, ColumnRole::Consumption).entries())
        , m_costs(numbersOf(sheet, settings, ColumnRole::Cost).entries())
        , m_order(tablerow::orderOf(sheet, settings))
        , m_first(settings.hasHeader ? 1 : 0)
    { }

    std::vector<InvoiceRow> rows() const
    {
        std::vector<InvoiceRow> rows;
        rows.reserve(m_sheet.rows.size());
        for (std::size_t i = m_first; i < m_sheet.rows.size(); ++i) {
            if (!tablerow::isEmpty(m_sheet.rows[i]))
                rows.push_back(read(m_sheet.rows[i], i - m_first));
        }
        return rows;
    }

private:
    InvoiceRow read(const Sheet::Row &row, std::size_t index) const
    {
        InvoiceRow read;
        ImportRow &cells = read.cells;
        cells.number = row.number;
        cells.unit = cellOf(row, ColumnRole::Unit).text.trimmed();
        cells.note = tablerow::noteOf(row, m_settings);
        const auto meet = [&cells](ImportProblem problem) {
            if (cells.problem == ImportProblem::None)
                cells.problem = problem;
        };
        meet(cutOf(row));
        meet(tablerow::takeMeter(row, m_settings, m_find, cells));
        meet(takeDay(cellOf(row, ColumnRole::From), read.from, cells));
        meet(takeDay(cellOf(row, ColumnRole::To), read.to, cells));
        meet(takeAmount(cellOf(row, ColumnRole::Consumption), m_consumptions[index],
                        read.consumption, cells));
        meet(takeAmount(cellOf(row, ColumnRole::Cost), m_costs[index], read.cost, cells));
        return read;
    }

    const SheetCell &cellOf(const Sheet::Row &row, ColumnRole role) const
    {
        return tablerow::cellAt(row, m_settings.column(role));
    }

    //! A decimal comma between commas makes one cell more, and shifts those behind it.
    ImportProblem cutOf(const Sheet::Row &row) const
    {
        if (m_sheet.separator != ',' || !m_settings.hasHeader)
            return ImportProblem::None;
        for (std::size_t i = m_sheet.rows.front().cells.size(); i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty())
                return ImportProblem::TooManyCells;
        }
        return ImportProblem::None;
    }

    ImportProblem takeDay(const SheetCell &cell, QDate &day, ImportRow &cells) const
    {
        if (cell.kind == SheetCell::Kind::Time)
            day = cell.date;
        else if (const auto date = tableDate(cell.text); date && (m_order || !date->needsOrder()))
            day = date->date(m_order == DateOrder::MonthFirst);
        if (day.isValid())
            return ImportProblem::None;
        if (cells.dateText.isEmpty())
            cells.dateText = cell.text.simplified();
        return tablerow::dayProblem(cell, m_order);
    }

    static ImportProblem takeAmount(const SheetCell &cell, const NumberEntry &entry,
                                    NumberEntry &amount, ImportRow &cells)
    {
        amount = tablerow::numberOf(cell, entry);
        if (amount.kind == NumberEntry::Kind::CannotRead)
            amount = {};
        const ImportProblem problem = tablerow::problemOf(amount);
        if (problem != ImportProblem::None && cells.valueText.isEmpty()) {
            cells.valueText = cell.text.trimmed();
            cells.entry = amount;
        }
        return problem;
    }

    const Sheet &m_sheet;
    const TableSettings &m_settings;
    const MeterFinder &m_find;
    const std::vector<NumberEntry> m_consumptions; // of the rows below the head
    const std::vector<NumberEntry> m_costs;
    const std::optional<DateOrder> m_order;
    const std::size_t m_first;
};

} // namespace

Table invoicesTable(const QList<LedgerInvoice> &invoices, const TimeRange &range)
{
    Table table;
    table.name = QStringLiteral("invoices");
    table.header = {QStringLiteral("meter"), QStringLiteral("from"),        QStringLiteral("to"),
                    QStringLiteral("cost"),  QStringLiteral("consumption"), QStringLiteral("note")};
    QList<LedgerInvoice> sorted = invoices;
    std::sort(sorted.begin(), sorted.end(), [](const LedgerInvoice &a, const LedgerInvoice &b) {
        return std::tuple(a.meter, a.from, a.to) < std::tuple(b.meter, b.from, b.to);
    });
    for (const LedgerInvoice &invoice : std::as_const(sorted)) {
        const TimeRange days = requestOf(invoice).range;
        if (days.to < range.from || days.from >= range.to)
            continue;
        table.addRow(invoice.meter.value, invoice.from, invoice.to, digitsCell(invoice.cost),
                     digitsCell(invoice.consumption), invoice.note);
    }
    return table;
}

Table receiptTable(const InvoiceReceipt &receipt)
{
    Table table;
    table.name = QStringLiteral("receipt");
    const int stored = receipt.count(EntryState::Sent) + receipt.count(EntryState::AlreadyThere)
        + receipt.countFound();
    table.title = {
        {QStringLiteral("label"), receipt.label},
        {QStringLiteral("connection"), receipt.connection},
        {QStringLiteral("confirmed"), ZonedTime{receipt.madeAt, QTimeZone::utc()}},
        {QStringLiteral("invoices"), double(receipt.lines.size())},
        {QStringLiteral("stored"), double(stored)},
        {QStringLiteral("unknown"), double(receipt.count(EntryState::Unknown))},
        {QStringLiteral("currency"), receipt.currency},
        {QStringLiteral("cost"), digitsCell(receipt.costOfAll())},
        {QStringLiteral("cost stored"), digitsCell(receipt.costStored())},
    };
    for (const char *name : {"row", "meter", "code", "name", "from", "to", "consumption", "unit",
                             "cost", "note", "state", "changed", "server_id", "detail"})
        table.header.append(QString::fromLatin1(name));
    int row = 0;
    for (const InvoiceReceipt::Line &line : receipt.lines)
        table.addRow(double(++row), line.meter.value, line.meterCode, line.meterName, line.from,
                     line.to, digitsCell(line.consumption), line.unit, digitsCell(line.cost),
                     line.note,
                     line.isFound ? QStringLiteral("found") : QString(entryWord(line.state)),
                     ZonedTime{line.changedAt, QTimeZone::utc()}, line.serverId, line.detail);
    return table;
}

std::vector<InvoiceRow> invoiceRows(const Sheet &sheet, const TableSettings &settings,
                                    const MeterFinder &find)
{
    return Reader(sheet, settings, find).rows();
}

} // namespace meterdesk
