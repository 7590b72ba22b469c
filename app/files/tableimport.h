// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table.h"
#include "files/tableguess.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

//! From somebody else's table to rows that can be checked. Pure functions, any thread.
namespace meterdesk {

//! The rows below the head, those that are empty left out. Every row is there, with what is wrong
//! with it; a bad one leaves the others alone. O(rows), as long as \a find is quick.
//!
//! Where commas separate the cells and no value has a decimal mark, a number of few digits in the
//! nameless column behind the value is taken for the rest of a decimal number that was cut
//! (CutDecimals).
std::vector<ImportRow> importRows(const Sheet &sheet, const TableSettings &settings,
                                  const MeterFinder &find);

//! The same where all rows belong to one stream: no cell names a meter, and none is looked for.
//! Values may be negative, unlike states of a register.
TableSettings guessTableOfOne(const Sheet &sheet);
std::vector<ImportRow> importRowsOfOne(const Sheet &sheet, const TableSettings &settings);

//! Some rows of the sheet as they were, to be copied or written: a row of \a rejected is the number
//! of the sheet's row and the reason, which stands in a last column named \a reasonName.
Table rejectedTable(const Sheet &sheet, const TableSettings &settings,
                    const std::vector<std::pair<qint64, QString>> &rejected,
                    const QString &reasonName);
//! The table as lines with tabs, for the clipboard; tabs and line ends in cells become spaces.
QString clipboardText(const Table &table);

} // namespace meterdesk
