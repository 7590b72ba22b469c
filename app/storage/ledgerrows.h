// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerinvoice.h"
#include "storage/localrows.h"

namespace meterdesk {

class SqlSession;

//! Rows of the ledger as values and back, and what the outbox does with them. Any thread, but for
//! what takes a session.
namespace ledgerrows {

LocalRow rowOf(const LedgerInvoice &invoice, TimeMs changedAt, bool isRemoved);
LedgerInvoice invoiceIn(const LocalRow &row);

//! Whether a row keeps \a request, an invoice, from being sent: its days are in the ledger, and
//! not as those of a typed invoice of the very same days that was not sent. Internal to
//! app/storage; the database's thread.
StorageResult<bool> isTaken(SqlSession &session, const WriteRequest &request);
//! The invoice that \a entry has sent is in the ledger from now on: as the typed one of the same
//! days, or as one of its own.
std::optional<StorageError> takeSent(SqlSession &session, EntryId entry, TimeMs now);
//! The same for all that were sent and are missing; one that was removed stays removed.
std::optional<StorageError> takeSent(SqlSession &session);

} // namespace ledgerrows
} // namespace meterdesk
