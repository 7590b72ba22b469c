// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/importstore.h"

#include <algorithm>
#include <cmath>

namespace meterdesk::demo {

const ImportedRecord &ImportStore::add(ImportedRecord record)
{
    record.id = ++m_lastId;
    m_records.push_back(std::move(record));
    return m_records.back();
}

const ImportedRecord *ImportStore::duplicateOf(const ImportedRecord &record) const
{
    for (const ImportedRecord &other : m_records) {
        if (other.isOf(record.kind, record.importId, record.suit) && other.time == record.time
            && other.value == record.value)
            return &other;
    }
    return nullptr;
}

const ImportedRecord *ImportStore::overlapping(const ImportedRecord &record) const
{
    for (const ImportedRecord &other : m_records) {
        if (other.isOf(RecordKind::Profile, record.importId, record.suit) && other.time < record.to
            && record.time < other.to)
            return &other;
    }
    return nullptr;
}

ImportedRecord *ImportStore::exactProfile(const ImportedRecord &record)
{
    for (ImportedRecord &other : m_records) {
        if (other.isOf(RecordKind::Profile, record.importId, record.suit)
            && other.time == record.time && other.to == record.to)
            return &other;
    }
    return nullptr;
}

const ImportedRecord *ImportStore::latest(RecordKind kind, const QString &importId,
                                          const QString &suit) const
{
    const ImportedRecord *newest = nullptr;
    for (const ImportedRecord &record : m_records) {
        if (record.isOf(kind, importId, suit) && (!newest || record.time >= newest->time))
            newest = &record;
    }
    return newest;
}

std::vector<ImportedRecord> ImportStore::accepted(RecordKind kind, const QString &importId,
                                                  const QString &suit, qint64 now) const
{
    std::vector<ImportedRecord> records;
    for (const ImportedRecord &record : m_records) {
        if (record.isOf(kind, importId, suit) && !record.suspicious
            && record.receivedAt + kProcessingSecs <= now)
            records.push_back(record);
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const auto &a, const auto &b) { return a.time < b.time; });
    return records;
}

qint64 ImportStore::idAt(RecordKind kind, const QString &importId, const QString &suit, qint64 time,
                         qint64 thousandths) const
{
    for (const ImportedRecord &record : m_records) {
        if (record.time == time && record.isOf(kind, importId, suit)
            && std::llround(record.value * 1000.0) == thousandths)
            return record.id;
    }
    return 0;
}

bool ImportStore::removeById(RecordKind kind, qint64 id)
{
    return std::erase_if(m_records,
                         [kind, id](const ImportedRecord &record) {
                             return record.kind == kind && record.id == id;
                         })
        > 0;
}

bool ImportStore::removeByTime(RecordKind kind, const QString &importId, const QString &suit,
                               qint64 time, qint64 to)
{
    return std::erase_if(m_records,
                         [&](const ImportedRecord &record) {
                             return record.isOf(kind, importId, suit) && record.time == time
                                 && (kind != RecordKind::Profile || record.to == to);
                         })
        > 0;
}

} // namespace meterdesk::demo
