// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrow.h"
#include "files/sheet.h"
#include "files/tableguess.h"

#include <optional>

//! Internal to app/files: what the rows of every kind of table are read with.
namespace meterdesk::tablerow {

//! An empty one where the row is shorter, or \a column below 0.
const SheetCell &cellAt(const Sheet::Row &row, int column);
bool isEmpty(const Sheet::Row &row);

//! Each cell that names a meter narrows what is meant; one that names none does no harm where
//! another does. Fills meterText and meters.
ImportProblem takeMeter(const Sheet::Row &row, const TableSettings &settings,
                        const MeterFinder &find, ImportRow &read);
//! All cells of notes.
QString noteOf(const Sheet::Row &row, const TableSettings &settings);

//! \a entry is what the column says of the cell; a number of a workbook is one already. What is
//! only for typing (+, =) is none here.
NumberEntry numberOf(const SheetCell &cell, const NumberEntry &entry);
//! Why it is none.
ImportProblem problemOf(const NumberEntry &entry);

//! The order of the days: as answered, or as the cells prove it; nothing: to be asked.
std::optional<DateOrder> orderOf(const Sheet &sheet, const TableSettings &settings);
//! Why a cell that should be a day is none.
ImportProblem dayProblem(const SheetCell &cell, std::optional<DateOrder> order);

} // namespace meterdesk::tablerow
