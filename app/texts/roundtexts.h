// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/readingcheck.h"

#include <QLocale>
#include <QString>

//! The few words that a cell of the round has room for; whole sentences are in checktexts.h. In the
//! language of the program; plain text, any thread.
namespace meterdesk {

//! "Lower than last", "3,0× usual", "Swapped with row 8?"
QString wordsFor(const Finding &finding, const QLocale &locale);
//! "ready", "info", "warning", "error": for screen readers.
QString wordFor(Severity severity);
//! "digit left out"
QString wordsFor(Suggestion::Kind kind);

} // namespace meterdesk
