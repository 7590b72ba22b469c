// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeranges.h"

#include <algorithm>

namespace meterdesk {

void TimeRanges::add(const TimeRange &range)
{
    if (range.isEmpty())
        return;
    TimeRange whole = range;
    QList<TimeRange> kept;
    for (const TimeRange &old : std::as_const(m_ranges)) {
        if (old.to < whole.from || old.from > whole.to) {
            kept.append(old);
        } else {
            whole.from = std::min(whole.from, old.from);
            whole.to = std::max(whole.to, old.to);
        }
    }
    const auto place = std::find_if(kept.cbegin(), kept.cend(),
                                    [&](const TimeRange &old) { return old.from > whole.from; });
    kept.insert(place, whole);
    m_ranges = kept;
}

QList<TimeRange> TimeRanges::missingFrom(const TimeRange &range) const
{
    QList<TimeRange> missing;
    TimeMs at = range.from;
    for (const TimeRange &have : m_ranges) {
        if (have.to <= at)
            continue;
        if (have.from >= range.to)
            break;
        if (have.from > at)
            missing.append({at, have.from});
        at = have.to;
    }
    if (at < range.to)
        missing.append({at, range.to});
    return missing;
}

} // namespace meterdesk
