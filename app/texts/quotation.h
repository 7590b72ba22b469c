// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! Foreign words in the quotation marks of the language, made fit for one line: no line ends, no
//! control characters (which a terminal would obey), no more than people read.
QString quoted(const QString &words);

} // namespace meterdesk
