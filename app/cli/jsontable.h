// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table.h"

#include <QByteArray>

namespace meterdesk::cli {

//! The table as a JSON array in UTF-8: one object a row, one row a line, the names of the columns
//! as keys. Numbers keep their digits, empty cells are null, days, months and times are the texts
//! of csvText(). The title is left out.
QByteArray jsonText(const Table &table);

} // namespace meterdesk::cli
