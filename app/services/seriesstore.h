// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/datapoint.h"
#include "domain/timerange.h"
#include "domain/timeranges.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace meterdesk {

class PointFetch;

//! The points of the data series that are looked at, kept in memory for as long as the session
//! lasts.
//!
//! Asked for a window of time it loads that first, and then the rest, the earlier first. What an
//! earlier session loaded is there before that; its last weeks are asked for again, as points come
//! late and are deleted. What a later load fails to bring never removes what is there. Lives in the
//! GUI thread; owned by Session.
class SeriesStore : public QObject
{
    Q_OBJECT

public:
    //! Milliseconds UTC; replaced in tests.
    using Clock = std::function<TimeMs()>;

    //! \a fetch must outlive this; others may use it too.
    explicit SeriesStore(PointFetch &fetch, Clock clock = {}, QObject *parent = nullptr);
    ~SeriesStore() override;

    //! Asks for the points of \a series, those within \a window first. They come with
    //! pointsChanged(), several times. Only what is missing is asked for; what is there up to now
    //! is topped up at most once a minute.
    void request(const DataSeriesId &series, const TimeRange &window);
    //! Only those within \a window, as far as they are missing.
    void requestOnly(const DataSeriesId &series, const TimeRange &window);
    //! Asks for everything of \a series anew, keeping what is there until it arrives.
    void refresh(const DataSeriesId &series, const TimeRange &window);

    //! What is there of \a series; never null.
    std::shared_ptr<const DataPointSeries> points(const DataSeriesId &series) const;
    bool isLoading(const DataSeriesId &series) const;
    //! Whether all points within \a range were loaded (up to the moment they were asked for).
    bool isLoaded(const DataSeriesId &series, const TimeRange &range) const;
    //! For which times up to now the points are not there, ascending; the first may have no begin.
    QList<TimeRange> notLoaded(const DataSeriesId &series) const;
    //! Why the last load failed: Forbidden, NotFound and Offline are told apart by its kind.
    std::optional<ApiError> error(const DataSeriesId &series) const;
    //! When the newest part was asked for; nothing before the first answer.
    std::optional<TimeMs> loadedAt(const DataSeriesId &series) const;

Q_SIGNALS:
    void pointsChanged(const meterdesk::DataSeriesId &series);
    //! A load began, ended or failed.
    void loadStateChanged(const meterdesk::DataSeriesId &series);

private:
    struct Entry;

    void start(const DataSeriesId &series, const TimeRange &window, bool takesRest);
    void readCache(const DataSeriesId &series);
    void next(const DataSeriesId &series);
    void take(const DataSeriesId &series, const DataPointSeries &points, const TimeRanges &coverage,
              std::optional<TimeMs> loadedAt);
    void takeCached(Entry &entry, const DataPointSeries &points, const TimeRanges &coverage,
                    std::optional<TimeMs> loadedAt);
    void fail(const DataSeriesId &series, const ApiError &error);
    Entry &entry(const DataSeriesId &series);
    const Entry *find(const DataSeriesId &series) const;

    PointFetch &m_fetch;
    Clock m_clock;
    QHash<DataSeriesId, std::shared_ptr<Entry>> m_entries;
};

} // namespace meterdesk
