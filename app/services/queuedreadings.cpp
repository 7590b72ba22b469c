// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/queuedreadings.h"

#include "domain/outboxrules.h"

namespace meterdesk {

QueuedReadings::QueuedReadings(const QList<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        const WriteRequest &request = entry.request;
        const bool counts = isUnsent(entry.state) || entry.state == EntryState::Sent
            || entry.state == EntryState::AlreadyThere;
        if (counts && request.kind == WriteKind::Reading)
            m_byStream[streamOf(request)].push_back(
                {request.range.from, request.value.toDouble(), request.value, true});
    }
}

std::vector<MeterHistory::State> QueuedReadings::of(const std::optional<ImportLink> &link,
                                                    const ReadingSeries &readings) const
{
    if (!link || m_byStream.isEmpty())
        return {};
    std::vector<MeterHistory::State> states =
        m_byStream.value(readingStream(link->importId, link->suit));
    std::erase_if(states, [&readings](const MeterHistory::State &state) {
        const std::size_t at = readings.lowerBound(state.time);
        return at < readings.size() && readings.times()[at] == state.time;
    });
    return states;
}

} // namespace meterdesk
