// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"

#include <QList>

namespace meterdesk {

//! How many entries are not at the server, or nobody knows. A value.
struct UnsentCounts
{
    int drafts = 0; //!< not released
    int queued = 0;
    int sending = 0; //!< on their way at this moment
    int unknown = 0; //!< left, and got no answer

    void add(EntryState state);
    //! Those that can be taken out before they leave.
    int waiting() const { return drafts + queued; }
    int all() const { return waiting() + sending + unknown; }
    bool isEmpty() const { return all() == 0; }

    friend bool operator==(const UnsentCounts &, const UnsentCounts &) = default;
};

UnsentCounts unsentCountsOf(const QList<OutboxEntry> &entries);

} // namespace meterdesk
