// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/ids.h"
#include "domain/reading.h"
#include "domain/timerange.h"
#include "domain/timeranges.h"
#include "storage/seriescache.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace meterdesk {

class Database;
class Librarian;

//! The readings of the meters that are looked at, kept in memory for as long as the session lasts.
//!
//! Asked for a window of time it loads that first, and then, behind it, the rest of the meter's
//! history, the nearest first. What arrived before a stop or an error is not asked for again. What
//! a later load fails to bring never removes what is there. With a cache, what was loaded in an
//! earlier session is there first; its last weeks are asked for again, as readings come late and
//! are deleted. Lives in the GUI thread; owned by Session.
class ReadingStore : public QObject
{
    Q_OBJECT

public:
    //! Milliseconds UTC; replaced in tests.
    using Clock = std::function<TimeMs()>;

    explicit ReadingStore(Librarian &librarian, Clock clock = {}, QObject *parent = nullptr);
    ~ReadingStore() override;

    //! Where readings are kept between sessions: \a cache, a DatabaseFile::cache(), which must
    //! outlive this. To be set before anything is asked for.
    void setCache(Database &cache);
    //! Reads what is in the cache and asks the service for nothing; cacheRead() follows.
    void loadCached(const MeterId &meter);

    //! Asks for the readings of \a meter, those within \a window first. They come with
    //! readingsChanged(), several times; loadFinished() or loadFailed() end it. A newer call for
    //! the same meter replaces an older one and asks only for what is missing. What is there up to
    //! now is topped up at most once a minute. The answer is the number of this request.
    quint64 request(const MeterId &meter, const TimeRange &window);
    //! The same for somebody who wants little of \a meter and cancels the rest: 0 where others load
    //! it already, whose load is not to be cancelled.
    quint64 requestAside(const MeterId &meter, const TimeRange &window);
    //! Asks for everything of \a meter anew, keeping what is there until it arrives.
    void refresh(const MeterId &meter, const TimeRange &window);
    //! Ends the loading of \a meter; what is there stays. readingsChanged() follows at once.
    void cancel(const MeterId &meter);
    //! The same, but only where nobody has asked for anything of \a meter since \a request: what
    //! others load goes on. Nothing for 0.
    void cancel(const MeterId &meter, quint64 request);
    //! Takes over what somebody else was told at \a askedAt (UTC): \a readings are all that the
    //! service has within \a range. Where that is behind what is there, what lies between is asked
    //! for. Of a meter that nobody looked at only the cache learns of it, as far as it has that
    //! time.
    void take(const MeterId &meter, const TimeRange &range, const ReadingSeries &readings,
              TimeMs askedAt);

    //! Looks up, once, when the newest reading of each meter in the cache is; latestFound()
    //! follows.
    void findLatest();
    //! When the newest reading of \a meter is (UTC) that is known, also from an earlier session.
    std::optional<TimeMs> latestTime(const MeterId &meter) const;
    //! What is there of \a meter; never null.
    std::shared_ptr<const ReadingSeries> readings(const MeterId &meter) const;
    bool isLoading(const MeterId &meter) const;
    //! Whether all readings within \a range were loaded (up to the moment they were asked for).
    bool isLoaded(const MeterId &meter, const TimeRange &range) const;
    //! For which times the readings of \a meter are there, also of a load that is under way or
    //! failed: between two readings with a hole between them others may be missing.
    TimeRanges arrived(const MeterId &meter) const;
    //! For which times up to now the readings of \a meter are not there, ascending; the first may
    //! have no begin.
    QList<TimeRange> notLoaded(const MeterId &meter) const;
    //! Why the last load of \a meter failed.
    std::optional<ApiError> error(const MeterId &meter) const;
    //! When the newest part was asked for; nothing before the first answer.
    std::optional<TimeMs> loadedAt(const MeterId &meter) const;

Q_SIGNALS:
    //! latestTime() knows of the cache.
    void latestFound();
    void loadStarted(const meterdesk::MeterId &meter);
    void readingsChanged(const meterdesk::MeterId &meter);
    //! \a pages arrived since the load began, \a readings are there in all.
    void progressed(const meterdesk::MeterId &meter, int pages, qsizetype readings);
    void loadFinished(const meterdesk::MeterId &meter);
    void loadFailed(const meterdesk::MeterId &meter, const meterdesk::ApiError &error);
    //! What the cache had of \a meter is there, if it had anything.
    void cacheRead(const meterdesk::MeterId &meter);
    //! A request of this store was answered, or failed with \a error.
    void answered(const std::optional<meterdesk::ApiError> &error);

private:
    struct MeterReadings;
    struct Load;
    struct Told;

    void start(const MeterId &meter, const TimeRange &window, bool isRefresh);
    bool waitsForCache(const MeterId &meter, const TimeRange &window, bool isRefresh);
    void readCache(const MeterId &meter);
    void takeCached(const MeterId &meter, const SeriesCache::Loaded &cached);
    void keep(const MeterId &meter);
    void next(const MeterId &meter);
    void replaceWithin(MeterReadings &readings, const TimeRange &part, const ReadingSeries &answer);
    void takePage(const MeterId &meter, const ReadingSeries &page, const TimeRange &complete);
    void takeTold(const MeterId &meter);
    void tellCache(const MeterId &meter, const Told &told);
    void topUp(const MeterId &meter, TimeMs until);
    void load(const MeterId &meter, const QList<TimeRange> &parts);
    void publish(const MeterId &meter);
    MeterReadings &entry(const MeterId &meter);
    const MeterReadings *find(const MeterId &meter) const;

    Librarian &m_librarian;
    Clock m_clock;
    std::optional<SeriesCache> m_cache;
    QHash<MeterId, TimeMs> m_latest; //!< of the cache, as it was when it was asked
    bool m_hasLatest = false; //!< or they were asked for
    QHash<MeterId, std::shared_ptr<MeterReadings>> m_meters;
};

} // namespace meterdesk
