// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tablerow.h"

#include "files/tabledate.h"

#include <algorithm>

namespace meterdesk::tablerow {

const SheetCell &cellAt(const Sheet::Row &row, int column)
{
    static const SheetCell kNothing;
    return column < 0 || std::size_t(column) >= row.cells.size() ? kNothing
                                                                 : row.cells[std::size_t(column)];
}

bool isEmpty(const Sheet::Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const SheetCell &cell) { return cell.isEmpty(); });
}

ImportProblem takeMeter(const Sheet::Row &row, const TableSettings &settings,
                        const MeterFinder &find, ImportRow &read)
{
    const QString suit = cellAt(row, settings.column(ColumnRole::Suit)).text.trimmed();
    bool hasText = false;
    bool isFound = false;
    for (std::size_t i = 0; i < settings.roles.size(); ++i) {
        const auto key = keyOf(settings.roles[i]);
        const QString text = key ? cellAt(row, int(i)).text.trimmed() : QString();
        if (text.isEmpty())
            continue;
        if (!hasText)
            read.meterText = text;
        hasText = true;
        const QList<MeterId> meters = find ? find(*key, text, suit) : QList<MeterId>();
        if (meters.isEmpty())
            continue;
        if (isFound)
            read.meters.removeIf([&](const MeterId &id) { return !meters.contains(id); });
        else
            read.meters = meters;
        if (read.meters.isEmpty())
            return ImportProblem::MeterContradictory;
        if (!isFound)
            read.meterText = text;
        isFound = true;
    }
    if (!hasText)
        return ImportProblem::NoMeter;
    if (read.meters.isEmpty())
        return ImportProblem::MeterUnknown;
    return read.meters.size() > 1 ? ImportProblem::MeterAmbiguous : ImportProblem::None;
}

QString noteOf(const Sheet::Row &row, const TableSettings &settings)
{
    QString note;
    for (std::size_t i = 0; i < settings.roles.size(); ++i) {
        const SheetCell &cell = cellAt(row, int(i));
        if (settings.roles[i] == ColumnRole::Note && !cell.isEmpty())
            note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + cell.text.simplified();
    }
    return note;
}

NumberEntry numberOf(const SheetCell &cell, const NumberEntry &entry)
{
    NumberEntry number = entry;
    const bool isOther = entry.kind == NumberEntry::Kind::PlusUse
        || entry.kind == NumberEntry::Kind::SameAsLast || cell.kind == SheetCell::Kind::Time;
    if (cell.kind == SheetCell::Kind::Number) {
        number = {};
        number.kind = NumberEntry::Kind::Value;
        number.digits = cell.text.toLatin1();
    } else if (isOther) {
        // Those are for typing; in a table a sign may mean anything.
        number = {};
        number.kind = NumberEntry::Kind::Invalid;
        number.flaw = NumberFlaw::NotANumber;
    }
    return number;
}

ImportProblem problemOf(const NumberEntry &entry)
{
    if (entry.kind != NumberEntry::Kind::Invalid)
        return ImportProblem::None;
    return entry.flaw == NumberFlaw::Ambiguous ? ImportProblem::MarkAsked
                                               : ImportProblem::NotANumber;
}

std::optional<DateOrder> orderOf(const Sheet &sheet, const TableSettings &settings)
{
    if (settings.order)
        return settings.order;
    // Only that is taken without a question.
    return dateOrdersOf(sheet, settings).proven == DateOrder::DayFirst
        ? std::optional(DateOrder::DayFirst)
        : std::nullopt;
}

ImportProblem dayProblem(const SheetCell &cell, std::optional<DateOrder> order)
{
    const auto date = cell.kind == SheetCell::Kind::Text ? tableDate(cell.text) : std::nullopt;
    return date && !order && date->needsOrder() ? ImportProblem::OrderAsked
                                                : ImportProblem::NotADate;
}

} // namespace meterdesk::tablerow
