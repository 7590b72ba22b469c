// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exporttable.h"

#include "domain/deltas.h"
#include "domain/ledgerrules.h"
#include "domain/outboxrules.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace meterdesk::cli {
namespace {

Table tableOf(const char *name, std::initializer_list<const char *> columns)
{
    Table table;
    table.name = QString::fromLatin1(name);
    for (const char *column : columns)
        table.header << QString::fromLatin1(column);
    return table;
}

Cell numberCell(double number)
{
    return std::isnan(number) ? Cell() : Cell(number);
}

//! Digits that were typed; an empty cell where there are none.
Cell digitsCell(const QByteArray &digits)
{
    return digits.isEmpty() ? Cell() : Cell(NumberText{digits});
}

Cell timeCell(const WriteRequest &request, TimeMs time)
{
    if (request.kind == WriteKind::Invoice)
        return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date();
    return ZonedTime{time, {}};
}

} // namespace

Table readingsTable(const ReadingSeries &readings, const TimeRange &range, const QTimeZone &zone,
                    const QString &unit)
{
    Table table = tableOf("readings", {"time", "state", "unit"});
    const std::size_t begin = readings.lowerBound(range.from);
    const std::size_t end = range.hasEnd() ? readings.lowerBound(range.to) : readings.size();
    table.cells.reserve((end - begin) * table.columnCount());
    for (std::size_t i = begin; i < end; ++i)
        table.addRow(ZonedTime{readings.times()[i], zone}, readings.states()[i], unit);
    return table;
}

Table pointsTable(const DataPointSeries &points, const TimeRange &range)
{
    Table table = tableOf("points", {"time", "value"});
    const std::size_t begin = points.lowerBound(range.from);
    const std::size_t end = range.hasEnd() ? points.lowerBound(range.to) : points.size();
    table.cells.reserve((end - begin) * table.columnCount());
    for (std::size_t i = begin; i < end; ++i)
        table.addRow(ZonedTime{points.times()[i], {}}, points.values()[i]);
    return table;
}

Table deltasTable(const QList<MonthlyDelta> &deltas, const TimeRange &range, const QTimeZone &zone,
                  const QString &energy, const QString &unit)
{
    Table table = tableOf("deltas", {"month", "value", "energy", "unit"});
    for (const MonthlyDelta &delta : deltas) {
        const TimeRange month = monthRange(delta.month, zone);
        if (month.to <= range.from || month.from >= range.to)
            continue;
        table.addRow(delta.month, delta.value ? Cell(*delta.value) : Cell(),
                     delta.energyCode.isEmpty() ? energy : delta.energyCode,
                     delta.unit.isEmpty() ? unit : delta.unit);
    }
    return table;
}

Table consumptionTable(const Consumption &consumption, const QTimeZone &zone, const QString &unit)
{
    Table table = tableOf("consumption", {"from", "to", "value", "unit", "complete"});
    table.cells.reserve(consumption.size() * table.columnCount());
    for (std::size_t i = 0; i < consumption.size(); ++i)
        addConsumptionRow(table, {consumption.edges[i], consumption.edges[i + 1]},
                          consumption.values[i], consumption.isComplete(i), zone, unit);
    return table;
}

void addConsumptionRow(Table &table, const TimeRange &period, double value, bool isComplete,
                       const QTimeZone &zone, const QString &unit)
{
    table.addRow(ZonedTime{period.from, zone}, ZonedTime{period.to, zone}, numberCell(value), unit,
                 isComplete);
}

Table journalTable(const QList<OutboxEntry> &entries, const TimeRange &range)
{
    Table table =
        tableOf("journal",
                {"id", "state", "kind", "owner", "suit", "from", "to", "value", "cost", "unit",
                 "note", "tries", "made", "changed", "server_id", "fate", "detail"});
    for (const OutboxEntry &entry : entries) {
        if (!isSettled(entry.state) || !range.contains(entry.changedAt))
            continue;
        const WriteRequest &request = entry.request;
        table.addRow(NumberText{QByteArray::number(entry.id.value)}, entryWord(entry.state),
                     entryWord(request.kind), request.owner, request.suit,
                     timeCell(request, request.range.from), timeCell(request, request.range.to),
                     digitsCell(request.value), digitsCell(request.cost), request.unit,
                     request.note, NumberText{QByteArray::number(entry.tries)},
                     ZonedTime{entry.madeAt, {}}, ZonedTime{entry.changedAt, {}}, entry.serverId,
                     entryWord(entry.fate), entry.detail);
    }
    return table;
}

} // namespace meterdesk::cli
