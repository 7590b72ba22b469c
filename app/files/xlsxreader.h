// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"

namespace meterdesk {

//! The first visible sheet of a workbook (ECMA-376, "Transitional" and "Strict"). Numbers with a
//! format of dates are times. Any thread; blocks. NotAWorkbook, TooManyRows, TooLarge.
Result<Sheet, FileError> readXlsx(const QByteArray &bytes);

} // namespace meterdesk
