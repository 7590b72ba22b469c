// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datapoint.h"
#include "domain/reading.h"
#include "domain/timeranges.h"
#include "storage/storageerror.h"

#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

class Database;

//! The series of readings and of data points that were loaded from the service.
//!
//! A series has a name, see keyOf(). What is known of it is its readings and for which times these
//! are all that there are: its coverage. Data points are kept as readings whose states are their
//! values, see DataPointSeries. Each call is one transaction, and the packing is done in the
//! database's thread.
//!
//! What was kept and cannot be read any more is as if it had never been loaded: that time is not
//! covered. A view of \a database, a DatabaseFile::cache(), which must outlive it.
class SeriesCache
{
public:
    //! What was loaded of one stretch of time.
    struct Page
    {
        TimeRange range;
        ReadingSeries readings; //!< all that there are within range; those outside are left out
    };
    struct Loaded
    {
        std::shared_ptr<const ReadingSeries> readings; //!< never null
        TimeRanges coverage; //!< within what was asked for
        std::optional<TimeMs> loadedAt; //!< UTC, the newest of the series; nothing if it is unknown
    };

    explicit SeriesCache(Database &database);

    //! The name of a series: "meter/<id>" or "points/<id>".
    static QString keyOf(const MeterId &meter);
    static QString keyOf(const DataSeriesId &series);

    //! What is there of \a series within \a range. A series that is not there is empty.
    StorageFuture<Loaded> load(const QString &series, const TimeRange &range = {});
    //! When the newest reading of each meter is (UTC) that has any here.
    StorageFuture<QHash<MeterId, TimeMs>> latestTimes();
    //! From now on exactly \a readings are there within \a range, whatever was before, and the
    //! range is covered. \a loadedAt is when they were asked for.
    StorageFuture<Done> store(const QString &series, const TimeRange &range, ReadingSeries readings,
                              TimeMs loadedAt);
    //! The same for several pages of an answer, also while others are still to come. Where two
    //! overlap the later one counts. All or nothing.
    StorageFuture<Done> append(const QString &series, std::vector<Page> pages, TimeMs loadedAt);
    //! Takes the series out.
    StorageFuture<Done> forget(const QString &series);

    //! How many bytes the whole file has, without journals.
    StorageFuture<qint64> size();
    //! Takes out the series that were loaded least recently until size() is at most \a bytes, or no
    //! series is left. Answers the size then.
    StorageFuture<qint64> trimTo(qint64 bytes);

private:
    Database &m_database;
};

} // namespace meterdesk
