// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/outboxtable.h"

#include <QSet>

namespace meterdesk {

class SqlSession;

//! What is replaced is two entries: the removal of the old record, and the new one, which waits
//! (`after`) until the old one is gone. What becomes of the one when the other comes to nothing.
//! Internal to app/storage; the database's thread.
namespace replacements {

//! A person dropped \a dropped. The removal that came with one of them goes with it, as long as it
//! was never tried: nothing would come in its place. One that a person wanted before stays. What
//! waits for one that was a removal is in conflict with what stays. Answers with what else changed.
StorageResult<QList<EntryId>> afterDrop(SqlSession &session, const QSet<EntryId> &dropped,
                                        TimeMs now);
//! The server refused the removal of \a ended: what waits for it is refused with it.
StorageResult<QList<EntryId>> afterRefusal(SqlSession &session,
                                           const OutboxTable::Settlement &ended, TimeMs now);
//! The removals that \a waiting wait for and that are in \a state.
StorageResult<QList<EntryId>> removalsFor(SqlSession &session, const QList<EntryId> &waiting,
                                          EntryState state);
//! What \a entry was written instead of, where that was removed for it; nothing where there is
//! none.
StorageResult<std::optional<OutboxEntry>> replacedBy(SqlSession &session, const OutboxEntry &entry);

} // namespace replacements
} // namespace meterdesk
