// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"

#include <QList>

namespace meterdesk {

class Session;

//! Meters without a reading since the first of the month, as far as it is known here. A value.
struct UnreadMeters
{
    QList<MeterId> meters; //!< in the order of the store, without deactivated ones
    int unknown = 0; //!< of them: nobody has asked for all readings of this month

    friend bool operator==(const UnreadMeters &, const UnreadMeters &) = default;
};

//! Of the month that has \a now (UTC) in the zone of each meter. A reading that waits in the outbox
//! or was sent counts. Asks the service for nothing; O(meters + entries).
UnreadMeters unreadMeters(Session &session, TimeMs now);

} // namespace meterdesk
