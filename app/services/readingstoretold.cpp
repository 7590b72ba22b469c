// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What others than the loads of the store have from the service, and the newest end after it.
#include "services/readingstore_p.h"

#include "domain/onresult.h"

#include <utility>

namespace meterdesk {

void ReadingStore::take(const MeterId &meter, const TimeRange &range, const ReadingSeries &readings,
                        TimeMs askedAt)
{
    const TimeRange known{range.from, std::min(range.to, askedAt)};
    if (known.isEmpty())
        return;
    const Told told{{known, readings.slice(known)}, askedAt};
    const MeterReadings *there = find(meter);
    if (!there || (m_cache && there->cache == MeterReadings::Cache::Unread))
        return tellCache(meter, told);
    entry(meter).told.push_back(told);
    // What is on its way may be older, and would be taken for newer.
    if (!there->load && there->cache != MeterReadings::Cache::Reading)
        takeTold(meter);
}

void ReadingStore::takeTold(const MeterId &meter)
{
    MeterReadings &readings = entry(meter);
    if (readings.told.empty() || readings.load)
        return;
    publish(meter);
    TimeMs until = TimeRange::kBegin;
    for (const Told &told : std::exchange(readings.told, {})) {
        const auto &[range, page] = told.page;
        if (readings.loadedAt && range.to > *readings.loadedAt)
            until = std::max(until, range.to);
        readings.published =
            std::make_shared<const ReadingSeries>(ReadingSeries::merged(*readings.published, page));
        replaceWithin(readings, range, page);
        readings.loaded.add(range);
        readings.arrived.add(range);
        if (m_cache)
            (void)m_cache->append(SeriesCache::keyOf(meter), {told.page},
                                  readings.loadedAt.value_or(told.askedAt));
    }
    if (readings.loadedAt && !readings.error)
        topUp(meter, until);
    Q_EMIT readingsChanged(meter);
}

//! The cache of a meter that is not in memory; what it does not have it will ask for anyway.
void ReadingStore::tellCache(const MeterId &meter, const Told &told)
{
    if (!m_cache)
        return;
    const QString key = SeriesCache::keyOf(meter);
    onResult(m_cache->load(key, told.page.range), this,
             [this, key, told](const StorageResult<SeriesCache::Loaded> &cached) {
                 if (!cached || !cached->loadedAt || !cached->coverage.contains(told.page.range))
                     return;
                 (void)m_cache->append(key, {told.page}, *cached->loadedAt);
             });
}

//! Asks for what came since the newest part was asked for, and for nothing else.
void ReadingStore::topUp(const MeterId &meter, TimeMs until)
{
    const MeterReadings &readings = entry(meter);
    const TimeRange since{*readings.loadedAt, TimeRange::kEnd};
    if (readings.load || until <= since.from)
        return;
    load(meter, {since});
}

} // namespace meterdesk
