// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"
#include "files/table.h"

#include <QByteArray>

namespace meterdesk {

//! The table as a workbook (XLSX) of one sheet: the title lines, an empty one, the header line, the
//! rows.
//!
//! Numbers are numbers, shown with the decimals of their digits; a workbook keeps 16 digits of
//! each. Days, months and times are dates: times as the clocks of their zone show them, without the
//! offset, which a workbook has no place for, so the title should name the zone. Days before
//! 1900-03-01, which workbooks count wrong, are text. Texts are never formulas; what is longer than
//! 32767 characters is cut, and control characters become spaces.
//!
//! TooManyRows beyond 1048576 rows with the title; NotWritable where the temporary folder, through
//! which it goes, is full. Blocks; any thread.
Result<QByteArray, FileError> xlsxBytes(const Table &table);

} // namespace meterdesk
