// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"

#include <QString>

namespace meterdesk {

//! What to tell people of a file or of a row of it, in the language of the program: what is so,
//! what it means, and the next step; names and cells of the file come in quotes. Which file and
//! which row it is, the caller tells. Plain text, any thread.
QString sentenceFor(const FileError &error);
QString sentenceFor(const RowError &error);

//! Of a row that says what the row number \a row of the file said before it.
QString repetitionSentence(qint64 row);

} // namespace meterdesk
