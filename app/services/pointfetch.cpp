// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pointfetch.h"

#include "api/datapointsapi.h"
#include "api/librarian.h"
#include "domain/onresult.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {

PointFetch::PointFetch(Librarian &librarian, Clock clock, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{ }

void PointFetch::setCache(Database &cache)
{
    m_cache.emplace(cache);
}

void PointFetch::load(const DataSeriesId &series, const TimeRange &range)
{
    const TimeMs askedAt = m_clock();
    onResult(m_librarian.dataPoints().list(series, range), this,
             [this, series, range, askedAt](const ApiResult<DataPointSeries> &result) {
                 if (!result) {
                     Q_EMIT answered(result.error());
                     Q_EMIT failed(series, result.error());
                     return;
                 }
                 keep(series, range, result->columns(), askedAt);
                 TimeRanges coverage;
                 coverage.add(range);
                 Q_EMIT answered(std::nullopt);
                 Q_EMIT loaded(series, *result, coverage, askedAt);
             });
}

//! Points may still arrive for times after the question.
void PointFetch::keep(const DataSeriesId &series, const TimeRange &range,
                      const ReadingSeries &columns, TimeMs askedAt)
{
    const TimeRange settled{range.from, std::min(range.to, askedAt)};
    if (m_cache && !settled.isEmpty())
        (void)m_cache->store(SeriesCache::keyOf(series), settled, columns.slice(settled), askedAt);
}

void PointFetch::loadCached(const DataSeriesId &series, const TimeRange &range)
{
    const auto tellNothing = [this, series] { Q_EMIT loaded(series, {}, {}, std::nullopt); };
    if (!m_cache) {
        QMetaObject::invokeMethod(this, tellNothing, Qt::QueuedConnection);
        return;
    }
    onResult(m_cache->load(SeriesCache::keyOf(series), range), this,
             [this, series, tellNothing](const StorageResult<SeriesCache::Loaded> &cached) {
                 if (!cached)
                     return tellNothing();
                 Q_EMIT loaded(series, DataPointSeries(*cached->readings), cached->coverage,
                               cached->loadedAt);
             });
}

} // namespace meterdesk
