// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table.h"

#include <QByteArray>

namespace meterdesk {

//! How the text of a table is written. The default is RFC 4180 with a decimal point.
struct CsvOptions
{
    char separator = ','; //!< , ; or tab
    char decimalMark = '.'; //!< . or ,
    bool hasMark = false; //!< the byte order mark, by which Excel knows UTF-8
    bool hasTitle = false; //!< the title lines and an empty one before the header line
    QByteArray lineEnd = QByteArrayLiteral("\r\n");
};

//! The table as text in UTF-8: a header line, then one line a row.
//!
//! Times are RFC 3339 with the offset of their zone ("2025-09-01T12:00:00+02:00", in UTC "Z"), days
//! 2025-09-01, months 2025-09, truth true and false, numbers in their digits or in the shortest
//! ones that give them again. A text that a spreadsheet would compute (it begins with = + - @, tab
//! or carriage return) gets an apostrophe before it; numbers never do.
QByteArray csvText(const Table &table, const CsvOptions &options = {});

//! The cell as csvText() writes it with a decimal point, without quotes and apostrophe.
QString plainText(const Cell &cell);

//! The moment as csvText() writes it; in UTC where the zone's offset is no whole minute, as before
//! standard time; empty outside of the years 1 to 9999.
QByteArray offsetText(const ZonedTime &moment);

} // namespace meterdesk
