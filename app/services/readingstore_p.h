// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "services/readingstore.h"

#include <QScopedPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

//! A load under way: the parts still to be asked for, in order, and the request in flight.
struct ReadingStore::Load
{
    ~Load() { future.cancel(); }

    // Deleted later: a load may end inside an answer, which is a call from a child of this.
    QScopedPointer<QObject, QScopedPointerDeleteLater> context{new QObject};
    QList<TimeRange> parts;
    std::optional<TimeRange> waiting; // for the cache; then this window is asked for
    bool isRefresh = false;
    TimeMs askedAt = 0; // for the part that is loaded now
    bool isFirstPart = true;
    int pages = 0;
    ApiFuture<ReadingSeries> future;
};

//! What somebody else asked for.
struct ReadingStore::Told
{
    SeriesCache::Page page;
    TimeMs askedAt = 0;
};

struct ReadingStore::MeterReadings
{
    std::shared_ptr<const ReadingSeries> published = std::make_shared<const ReadingSeries>();
    std::vector<ReadingSeries> collected; // the pages that arrived since the last publishing
    qsizetype collectedCount = 0;
    std::vector<SeriesCache::Page> unkept; // pages that are not in the cache yet
    std::vector<Told> told; // to be taken over once nothing older is on its way
    enum class Cache { Unread, Reading, Read } cache = Cache::Unread;
    TimeRanges loaded;
    TimeRanges arrived; // loaded, and the pages of parts that are not loaded to their end
    std::optional<TimeMs> loadedAt;
    std::optional<ApiError> error;
    std::unique_ptr<Load> load;
    quint64 requests = 0; // how often the meter was asked for
    QTimer publishTimer;
};

} // namespace meterdesk
