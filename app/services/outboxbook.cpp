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
        bool wasQueued = false;
        if (row == m_rows.cend()) {
            m_rows.insert(entry.id, m_entries.size());
            m_entries << entry; // ids ascend as they are made
        } else {
            wasQueued = m_entries.at(*row).state == EntryState::Queued;
            count(m_entries.at(*row), -1);
            m_entries[*row] = entry;
        }
        count(entry, 1);
        if (wasQueued != (entry.state == EntryState::Queued))
            setQueued(entry);
    }
}

void OutboxBook::count(const OutboxEntry &entry, int by)
{
    m_counts[entry.state] += by;
    if (entry.state != EntryState::Queued && entry.state != EntryState::Sending)
        return;
    int &open = m_onTheWay[entry.batch];
    open += by;
    if (open == 0)
        m_onTheWay.remove(entry.batch);
}

void OutboxBook::setQueued(const OutboxEntry &entry)
{
    const bool isQueued = entry.state == EntryState::Queued;
    const QString name = streamOf(entry.request);
    auto stream = m_streams.find(name);
    if (stream == m_streams.end()) {
        if (!isQueued)
            return;
        stream = m_streams.insert(name, {});
    }
    if (!stream->empty())
        m_heads.erase(*stream->begin());
    if (isQueued)
        stream->insert(entry.id);
    else
        stream->erase(entry.id);
    if (stream->empty())
        m_streams.erase(stream);
    else
        m_heads.insert(*stream->begin());
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
    // One that is over came to nothing: whoever has this one sent all the same knows.
    return other
        && (other->state == EntryState::Draft || other->state == EntryState::Queued
            || other->state == EntryState::Sending);
}

std::optional<EntryId> OutboxBook::next(const Abilities &abilities) const
{
    for (const EntryId id : m_heads) {
        const OutboxEntry &entry = *find(id);
        const bool hasToken =
            needsImportToken(entry.request.kind) ? abilities.canImport : abilities.canRead;
        if (!hasToken || entry.nextTryAt > abilities.now || waitsForOther(entry))
            continue;
        if (streamOf(entry.request) != abilities.heldStream)
            return id;
    }
    return std::nullopt;
}

std::optional<TimeMs> OutboxBook::nextMoment(TimeMs now) const
{
    std::optional<TimeMs> moment;
    for (const EntryId id : m_heads) {
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
