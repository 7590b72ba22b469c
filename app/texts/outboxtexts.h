// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"
#include "domain/unsentcounts.h"

#include <QString>

#include <optional>

namespace meterdesk {

//! What to call the states, kinds and reasons of entries in the language of the program; in English
//! the words that entryWord() has for the states, the fates and the reasons, with spaces in place
//! of hyphens. Plain text, any thread.
QString wordFor(EntryState state);
QString wordFor(WriteKind kind);
//! Empty for Fate::None.
QString wordFor(Fate fate);
//! Empty for WaitReason::Turn, which needs no reason.
QString wordFor(WaitReason reason);

//! The state with what belongs to it: why a queued one waits ("queued: offline"), and that an
//! unknown one is to be checked ("unknown: check").
QString stateText(const OutboxEntry &entry, WaitReason reason);

//! Why \a entry needs a person, what it means for the data, and the ways out; the server's words
//! follow in quotes. Empty where it needs nobody.
QString attentionFor(const OutboxEntry &entry);

//! In a few words, for one line: what the server answered, or why there was no answer.
QString answerText(const OutboxEntry &entry);

//! "1 draft, 2 queued, 1 unknown": what there is, each apart. Empty where there is nothing.
QString countsText(const UnsentCounts &counts);

//! Why something was not taken into the outbox.
QString sentenceFor(Refusal refusal);

} // namespace meterdesk
