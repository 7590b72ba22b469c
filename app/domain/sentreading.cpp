// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentreading.h"

#include "domain/suit.h"

#include <map>

namespace meterdesk {

namespace {

bool isOf(const OutboxEntry &entry, WriteKind kind, const QString &importId, const QString &suit)
{
    return entry.request.kind == kind && !importId.isEmpty() && entry.request.owner == importId
        && isSameSuit(entry.request.suit, suit);
}

QList<SentReading> sentOf(const QList<OutboxEntry> &entries, WriteKind kind,
                          const QString &importId, const QString &suit)
{
    std::map<TimeMs, SentReading> found;
    for (const OutboxEntry &entry : entries) {
        if (!isOf(entry, kind, importId, suit))
            continue;
        const auto stage = stageOf(entry);
        if (!stage || *stage == ReadingStage::Stuck)
            continue;
        const WriteRequest &request = entry.request;
        found[request.range.from] = {
            entry.id,    request.range.from, request.value.toDouble(), request.unit, *stage,
            entry.state, entry.fate};
    }
    QList<SentReading> readings;
    for (const auto &[time, reading] : found) {
        if (reading.stage != ReadingStage::Valid)
            readings.append(reading);
    }
    return readings;
}

} // namespace

std::optional<ReadingStage> stageOf(const OutboxEntry &entry)
{
    if (entry.request.kind != WriteKind::Reading && entry.request.kind != WriteKind::DataPoint)
        return std::nullopt;
    switch (entry.state) {
    case EntryState::Draft:
    case EntryState::Queued:
    case EntryState::Sending:
        return ReadingStage::Waiting;
    case EntryState::Sent:
    case EntryState::AlreadyThere:
        break;
    case EntryState::Conflict:
    case EntryState::Rejected:
    case EntryState::Unknown:
        return ReadingStage::Stuck;
    case EntryState::Undone:
    case EntryState::Dropped:
        return std::nullopt;
    }
    switch (entry.fate) {
    case Fate::Accepted:
        return ReadingStage::Valid;
    case Fate::Suspicious:
        return ReadingStage::Suspicious;
    case Fate::None:
    case Fate::Pending:
        break;
    }
    return ReadingStage::Pending;
}

bool isReadingOf(const OutboxEntry &entry, const QString &importId, const QString &suit)
{
    return isOf(entry, WriteKind::Reading, importId, suit);
}

QList<SentReading> sentReadings(const QList<OutboxEntry> &entries, const QString &importId,
                                const QString &suit)
{
    return sentOf(entries, WriteKind::Reading, importId, suit);
}

QList<SentReading> sentPoints(const QList<OutboxEntry> &entries, const QString &importId,
                              const QString &suit)
{
    return sentOf(entries, WriteKind::DataPoint, importId, suit);
}

const OutboxEntry *lastSentReading(const QList<OutboxEntry> &entries, const QString &importId,
                                   const QString &suit)
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->state != EntryState::Draft && stageOf(*entry)
            && isReadingOf(*entry, importId, suit))
            return &*entry;
    }
    return nullptr;
}

} // namespace meterdesk
