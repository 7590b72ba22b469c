// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "domain/checks/invoicecheck.h"
#include "domain/checks/readingcheck.h"
#include "domain/outboxentry.h"

#include <QString>

namespace meterdesk::cli {

//! An entry as `outbox list` prints it: ID, state, kind, owner, suit, time or range, value, tries
//! and detail with tabs between, or a JSON object. Programs read it: the same in every language.
QString entryLine(const OutboxEntry &entry, bool json);

//! A row as `send` prints it: number, state and detail (the server's id of what was stored, or why
//! it was not) with tabs between, or a JSON object.
QString rowLine(int row, const QString &state, const QString &detail, const QString &id, bool json);

//! A row as `send --dry-run` prints it: number, verdict (ok, info, warning, error) and text.
QString verdictLine(int row, const QString &verdict, const QString &text, bool json);

//! The same of a reading that was checked; \a sentence is what the verdict means, in words.
QString verdictLine(int row, const ReadingVerdict &verdict, const QString &sentence, bool json);
//! The same of an invoice: what the meter measured on its days, how sure that is, and the checks.
QString verdictLine(int row, const InvoiceVerdict &verdict, const QString &sentence, bool json);
//! ok, info, warning, error
QString verdictWord(Severity severity);

//! How a verb ends that left an entry in \a state.
ExitCode exitCodeOf(EntryState state);

} // namespace meterdesk::cli
