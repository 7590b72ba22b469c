// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profilerules.h"

#include "domain/suit.h"

#include <QSet>

#include <algorithm>

namespace meterdesk {
namespace {

//! On its way to the service, or about to be.
bool isOpen(EntryState state)
{
    return state == EntryState::Draft || state == EntryState::Queued || state == EntryState::Sending
        || state == EntryState::Unknown;
}

bool isStored(EntryState state)
{
    return state == EntryState::Sent || state == EntryState::AlreadyThere;
}

std::pair<TimeMs, TimeMs> keyOf(const TimeRange &range)
{
    return {range.from, range.to};
}

} // namespace

ProfileStream ProfileStream::of(const QString &importId, const QString &suit)
{
    return {importId, suitOrDefault(suit)};
}

QList<ProfileStream> ProfileBook::take(const QList<OutboxEntry> &entries)
{
    QSet<ProfileStream> changed;
    for (const OutboxEntry &entry : entries) {
        if (const auto stream = take(entry))
            changed.insert(*stream);
    }
    return changed.values();
}

std::optional<ProfileStream> ProfileBook::take(const OutboxEntry &entry)
{
    const WriteRequest &request = entry.request;
    const bool isRemoval = request.kind == WriteKind::RemoveProfile;
    if (request.kind != WriteKind::Profile && !isRemoval)
        return std::nullopt;
    const ProfileStream name = ProfileStream::of(request);
    Stream &stream = m_streams[name];
    const auto known = m_notes.find(entry.id);
    Note note;
    note.range = request.range;
    note.value = request.value.toDouble();
    note.isRemoval = isRemoval;
    note.isOpen = isOpen(entry.state);
    note.counts = note.isOpen || isStored(entry.state);
    note.wasStored = isStored(entry.state) || entry.state == EntryState::Undone;
    const bool isNew = known == m_notes.end();
    const bool isSame = !isNew && known->counts == note.counts;
    m_notes.insert(entry.id, note);
    if (isNew) {
        stream.entries.insert(entry.id);
        auto &own = stream.ranges[keyOf(note.range)];
        own.insert(std::upper_bound(own.begin(), own.end(), entry.id), entry.id);
    }
    if (!entry.serverId.isEmpty() && !isRemoval)
        m_byServerId.insert(entry.serverId, entry.id);
    if (!isSame)
        settle(stream, keyOf(note.range));
    return name;
}

//! The newest profile of \a range that counts and was not removed behind it.
EntryId ProfileBook::holderOf(const Stream &stream, const Range &range) const
{
    const auto own = stream.ranges.find(range);
    if (own == stream.ranges.end())
        return {};
    for (auto id = own->second.rbegin(); id != own->second.rend(); ++id) {
        const Note &note = *m_notes.constFind(*id);
        if (note.counts)
            return note.isRemoval ? EntryId() : *id;
    }
    return {};
}

//! One of those that count and share time with \a range.
EntryId ProfileBook::inTheWay(const Stream &stream, const TimeRange &range) const
{
    // None shares time with another, so only the last one that begins before the end can.
    auto next = stream.standing.lower_bound(range.to);
    if (next == stream.standing.begin())
        return {};
    --next;
    return m_notes.constFind(next->second)->range.to > range.from ? next->second : EntryId();
}

//! Decides anew who counts for \a range.
void ProfileBook::settle(Stream &stream, const Range &range)
{
    const EntryId holder = holderOf(stream, range);
    const auto standing = stream.standing.find(range.first);
    if (standing != stream.standing.end()
        && keyOf(m_notes.constFind(standing->second)->range) == range) {
        if (!holder.isEmpty()) {
            standing->second = holder;
            return;
        }
        stream.standing.erase(standing);
    }
    for (auto id = stream.shaded.begin(); id != stream.shaded.end();) {
        const bool isOfIt = keyOf(m_notes.constFind(*id)->range) == range;
        id = isOfIt ? stream.shaded.erase(id) : std::next(id);
    }
    if (!holder.isEmpty())
        stand(stream, holder);
    // What has gone may have stood in the way of others. Mostly there are none.
    const std::set<EntryId> waiting = std::exchange(stream.shaded, {});
    for (const EntryId id : waiting)
        stand(stream, id);
}

void ProfileBook::stand(Stream &stream, EntryId id)
{
    const TimeRange &range = m_notes.constFind(id)->range;
    if (range.isEmpty())
        return;
    if (inTheWay(stream, range).isEmpty())
        stream.standing.insert({range.from, id});
    else
        stream.shaded.insert(id);
}

ProfileEffect ProfileBook::effectOf(const WriteRequest &request) const
{
    const auto stream = m_streams.constFind(ProfileStream::of(request));
    if (stream == m_streams.cend())
        return {};
    const EntryId own = holderOf(*stream, keyOf(request.range));
    if (!own.isEmpty()) {
        const Note &note = *m_notes.constFind(own);
        if (note.value == request.value.toDouble())
            return {ProfileEffect::Kind::SameThere, own};
        return {note.isOpen ? ProfileEffect::Kind::Waits : ProfileEffect::Kind::Updates, own};
    }
    const EntryId other = inTheWay(*stream, request.range);
    if (!other.isEmpty())
        return {ProfileEffect::Kind::Overlaps, other};
    return {};
}

EntryId ProfileBook::at(const ProfileStream &stream, const TimeRange &range) const
{
    const auto found = m_streams.constFind(stream);
    return found == m_streams.cend() ? EntryId() : holderOf(*found, keyOf(range));
}

bool ProfileBook::isUpdate(const OutboxEntry &entry) const
{
    const auto stream = m_streams.constFind(ProfileStream::of(entry.request));
    if (stream == m_streams.cend())
        return false;
    const auto own = stream->ranges.find(keyOf(entry.request.range));
    if (own == stream->ranges.end())
        return false;
    const auto &ids = own->second;
    for (auto id = std::lower_bound(ids.begin(), ids.end(), entry.id); id != ids.begin();) {
        const Note &note = *m_notes.constFind(*--id);
        if (note.isRemoval && note.counts)
            return false;
        if (!note.isRemoval && (note.counts || note.wasStored))
            return true;
    }
    return false;
}

QList<EntryId> ProfileBook::entriesOf(const ProfileStream &stream) const
{
    const auto found = m_streams.constFind(stream);
    return found == m_streams.cend() ? QList<EntryId>()
                                     : QList<EntryId>(found->entries.begin(), found->entries.end());
}

QList<EntryId> ProfileBook::standing(const ProfileStream &stream) const
{
    QList<EntryId> ids;
    if (const auto found = m_streams.constFind(stream); found != m_streams.cend()) {
        for (const auto &[from, id] : found->standing)
            ids << id;
    }
    return ids;
}

} // namespace meterdesk
