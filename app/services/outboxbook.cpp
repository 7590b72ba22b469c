// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outboxbook.h"

#include "domain/outboxrules.h"

namespace meterdesk {

void OutboxBook::reset(const QList<OutboxEntry> &entries)
{
    *this = {};
    put(entries);
}

void OutboxBook::put(const QList<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        const auto row = m_rows.constFind(entry.id);
        if (row == m_rows.cend()) {
            m_rows.insert(entry.id, m_entries.size());
            m_entries << entry; // ids ascend as they are made
        } else {
            --m_counts[m_entries.at(*row).state];
            m_entries[*row] = entry;
        }
        ++m_counts[entry.state];
        setQueued(entry);
    }
}

void OutboxBook::setQueued(const OutboxEntry &entry)
{
    if (entry.state == EntryState::Queued) {
        if (m_queued.insert(entry.id).second)
            m_streams[streamOf(entry.request)].insert(entry.id);
    } else if (m_queued.erase(entry.id) > 0) {
        const auto stream = m_streams.find(streamOf(entry.request));
        stream->erase(entry.id);
        if (stream->empty())
            m_streams.erase(stream);
    }
}

const OutboxEntry *OutboxBook::headOf(const OutboxEntry &entry) const
{
    const auto stream = m_streams.constFind(streamOf(entry.request));
    return stream == m_streams.cend() ? nullptr : find(*stream->begin());
}

const OutboxEntry *OutboxBook::find(EntryId id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_entries.at(*row);
}

bool OutboxBook::waitsForOther(const OutboxEntry &entry) const
{
    const OutboxEntry *other = entry.after ? find(*entry.after) : nullptr;
    return other && other->state != EntryState::Sent;
}

std::optional<EntryId> OutboxBook::next(const Abilities &abilities) const
{
    for (const EntryId id : m_queued) {
        const OutboxEntry &entry = *find(id);
        const bool hasToken =
            needsImportToken(entry.request.kind) ? abilities.canImport : abilities.canRead;
        if (!hasToken)
            continue;
        if (entry.nextTryAt > abilities.now || waitsForOther(entry))
            continue;
        const QString stream = streamOf(entry.request);
        if (stream != abilities.heldStream && *m_streams.constFind(stream)->begin() == id)
            return id;
    }
    return std::nullopt;
}

std::optional<TimeMs> OutboxBook::nextMoment(TimeMs now) const
{
    std::optional<TimeMs> moment;
    for (const EntryId id : m_queued) {
        const TimeMs at = find(id)->nextTryAt;
        if (at > now && (!moment || at < *moment))
            moment = at;
    }
    return moment;
}

int OutboxBook::unsentCount() const
{
    return m_counts.value(EntryState::Draft) + m_counts.value(EntryState::Queued)
        + m_counts.value(EntryState::Sending);
}

int OutboxBook::attentionCount() const
{
    return m_counts.value(EntryState::Conflict) + m_counts.value(EntryState::Rejected)
        + m_counts.value(EntryState::Unknown);
}

} // namespace meterdesk
