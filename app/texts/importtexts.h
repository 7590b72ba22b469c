// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrow.h"

#include <QString>

namespace meterdesk {

//! What is wrong with a row of a table to be imported, in the language of the program. Plain text,
//! any thread.

//! In a few words, for a cell of the preview. Empty for None. \a other: see Repeated.
QString wordsFor(ImportProblem problem, qint64 other = 0);
//! In a sentence with what to do about it, for the preview and the rows that are given back.
QString reasonFor(const ImportRow &row, ImportProblem problem, qint64 other = 0);

} // namespace meterdesk
