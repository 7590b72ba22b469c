// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/datapoint.h"
#include "domain/timerange.h"
#include "domain/timeranges.h"
#include "storage/seriescache.h"

#include <QObject>

#include <functional>
#include <optional>

namespace meterdesk {

class Database;
class Librarian;

//! The points of data series, fetched as a whole for whoever needs them once: an export. What was
//! fetched is kept in the cache, nothing in memory. Lives in the GUI thread; owned by Session.
class PointFetch : public QObject
{
    Q_OBJECT

public:
    //! Milliseconds UTC; replaced in tests.
    using Clock = std::function<TimeMs()>;

    explicit PointFetch(Librarian &librarian, Clock clock = {}, QObject *parent = nullptr);

    //! Where points are kept between sessions: \a cache, a DatabaseFile::cache(), which must
    //! outlive this. To be set before anything is asked for.
    void setCache(Database &cache);

    //! Asks the service for the points of \a series within \a range; loaded() or failed() follows.
    void load(const DataSeriesId &series, const TimeRange &range);
    //! Reads what the cache has of \a series within \a range and asks the service for nothing;
    //! loaded() follows in any case.
    void loadCached(const DataSeriesId &series, const TimeRange &range);

Q_SIGNALS:
    //! \a points are all that there are within \a coverage, and \a loadedAt is when they were asked
    //! for (UTC); nothing where none were.
    void loaded(const meterdesk::DataSeriesId &series, const meterdesk::DataPointSeries &points,
                const meterdesk::TimeRanges &coverage,
                const std::optional<meterdesk::TimeMs> &loadedAt);
    void failed(const meterdesk::DataSeriesId &series, const meterdesk::ApiError &error);
    //! A request was answered, or failed with \a error.
    void answered(const std::optional<meterdesk::ApiError> &error);

private:
    void keep(const DataSeriesId &series, const TimeRange &range, const ReadingSeries &columns,
              TimeMs askedAt);

    Librarian &m_librarian;
    Clock m_clock;
    std::optional<SeriesCache> m_cache;
};

} // namespace meterdesk
