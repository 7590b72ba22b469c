// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unsentcounts.h"

namespace meterdesk {

void UnsentCounts::add(EntryState state)
{
    switch (state) {
    case EntryState::Draft:
        ++drafts;
        break;
    case EntryState::Queued:
        ++queued;
        break;
    case EntryState::Sending:
        ++sending;
        break;
    case EntryState::Unknown:
        ++unknown;
        break;
    case EntryState::Sent:
    case EntryState::AlreadyThere:
    case EntryState::Conflict:
    case EntryState::Rejected:
    case EntryState::Undone:
    case EntryState::Dropped:
        break;
    }
}

UnsentCounts unsentCountsOf(const QList<OutboxEntry> &entries)
{
    UnsentCounts counts;
    for (const OutboxEntry &entry : entries)
        counts.add(entry.state);
    return counts;
}

} // namespace meterdesk
