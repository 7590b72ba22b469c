// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readingstore_p.h"

#include "api/librarian.h"
#include "api/readingsapi.h"
#include "domain/joinedreadings.h"
#include "domain/onresult.h"

#include <QDateTime>

#include <utility>

namespace meterdesk {

namespace {

//! No more are put together at once: it would hold up the window.
constexpr qsizetype kMostAtOnce = 50000;
//! The newest end is asked for again at most this often.
constexpr TimeMs kTopUpEvery = 60 * 1000;
//! What may have come since the newest part was asked for is told as not loaded only after this.
constexpr TimeMs kRecentFor = 60 * 60 * 1000;
//! What was loaded longer ago than this is asked for again as far as it may have changed.
constexpr TimeMs kFreshFor = 10 * 60 * 1000;
//! Readings are deleted and come late within the last weeks; the service deletes no older ones.
constexpr TimeMs kChangeableFor = 28LL * 24 * 3600 * 1000;

//! What of \a coverage need not be asked for again at \a now.
TimeRanges settledPart(const TimeRanges &coverage, std::optional<TimeMs> loadedAt, TimeMs now)
{
    if (loadedAt && now - *loadedAt < kFreshFor)
        return coverage;
    TimeRanges settled;
    for (const TimeRange &range : coverage.ranges()) {
        const TimeRange part{range.from, std::min(range.to, now - kChangeableFor)};
        if (!part.isEmpty())
            settled.add(part);
    }
    return settled;
}

} // namespace

ReadingStore::ReadingStore(Librarian &librarian, Clock clock, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{ }

ReadingStore::~ReadingStore() = default;

quint64 ReadingStore::request(const MeterId &meter, const TimeRange &window)
{
    const quint64 number = ++entry(meter).requests;
    start(meter, window, false);
    return number;
}

quint64 ReadingStore::requestAside(const MeterId &meter, const TimeRange &window)
{
    const bool isForOthers = isLoading(meter);
    const quint64 number = request(meter, window);
    return isForOthers ? 0 : number;
}

void ReadingStore::refresh(const MeterId &meter, const TimeRange &window)
{
    ++entry(meter).requests;
    start(meter, window, true);
}

void ReadingStore::setCache(Database &cache)
{
    m_cache.emplace(cache);
}

void ReadingStore::loadCached(const MeterId &meter)
{
    if (m_cache && entry(meter).cache == MeterReadings::Cache::Unread)
        return readCache(meter);
    QMetaObject::invokeMethod(
        this, [this, meter] { Q_EMIT cacheRead(meter); }, Qt::QueuedConnection);
}

void ReadingStore::findLatest()
{
    if (!m_cache || std::exchange(m_hasLatest, true))
        return;
    onResult(m_cache->latestTimes(), this,
             [this](const StorageResult<QHash<MeterId, TimeMs>> &times) {
                 m_latest = times.value_or({});
                 Q_EMIT latestFound();
             });
}

std::optional<TimeMs> ReadingStore::latestTime(const MeterId &meter) const
{
    const MeterReadings *there = find(meter);
    if (there && !there->published->isEmpty())
        return there->published->lastTime();
    const auto found = m_latest.constFind(meter);
    return found == m_latest.cend() ? std::nullopt : std::optional(*found);
}

//! Whether \a window is asked for later, when the cache has been read.
bool ReadingStore::waitsForCache(const MeterId &meter, const TimeRange &window, bool isRefresh)
{
    MeterReadings &readings = entry(meter);
    if (!m_cache || readings.cache == MeterReadings::Cache::Read)
        return false;
    const bool wasLoading = readings.load != nullptr;
    readings.load = std::make_unique<Load>();
    readings.load->waiting = window;
    readings.load->isRefresh = isRefresh;
    if (readings.cache == MeterReadings::Cache::Unread)
        readCache(meter);
    if (!wasLoading)
        Q_EMIT loadStarted(meter);
    return true;
}

void ReadingStore::readCache(const MeterId &meter)
{
    entry(meter).cache = MeterReadings::Cache::Reading;
    onResult(m_cache->load(SeriesCache::keyOf(meter)), this,
             [this, meter](const StorageResult<SeriesCache::Loaded> &cached) {
                 MeterReadings &readings = entry(meter);
                 readings.cache = MeterReadings::Cache::Read;
                 if (cached)
                     takeCached(meter, *cached);
                 Q_EMIT cacheRead(meter);
                 if (!readings.load || !readings.load->waiting)
                     return takeTold(meter);
                 const TimeRange window = *readings.load->waiting;
                 start(meter, window, readings.load->isRefresh);
             });
}

void ReadingStore::takeCached(const MeterId &meter, const SeriesCache::Loaded &cached)
{
    if (cached.coverage.ranges().isEmpty())
        return;
    MeterReadings &readings = entry(meter);
    readings.published = cached.readings;
    readings.arrived = cached.coverage;
    readings.loaded = settledPart(cached.coverage, cached.loadedAt, m_clock());
    readings.loadedAt = cached.loadedAt;
    Q_EMIT readingsChanged(meter);
}

//! Puts what arrived into the cache: page by page, so that a kill costs the last moment alone.
void ReadingStore::keep(const MeterId &meter)
{
    MeterReadings &readings = entry(meter);
    if (!m_cache || readings.unkept.empty())
        return;
    const TimeMs askedAt = readings.load ? readings.load->askedAt : m_clock();
    (void)m_cache->append(SeriesCache::keyOf(meter), std::exchange(readings.unkept, {}), askedAt);
}

void ReadingStore::cancel(const MeterId &meter)
{
    if (!isLoading(meter))
        return;
    keep(meter);
    // The load goes first: who hears of the readings may ask for others.
    const bool isNew = entry(meter).collectedCount > 0;
    entry(meter).load.reset();
    publish(meter);
    takeTold(meter);
    // That nothing comes any more is to be seen, too.
    if (!isNew)
        Q_EMIT readingsChanged(meter);
}

void ReadingStore::cancel(const MeterId &meter, quint64 request)
{
    const MeterReadings *readings = find(meter);
    if (request > 0 && readings && readings->requests == request)
        cancel(meter);
}

void ReadingStore::start(const MeterId &meter, const TimeRange &window, bool isRefresh)
{
    if (waitsForCache(meter, window, isRefresh))
        return;
    MeterReadings &readings = entry(meter);
    publish(meter);
    const TimeMs now = m_clock();
    TimeRanges have = isRefresh ? TimeRanges() : readings.loaded;
    // Up to the moment of the last question everything is there; what came since is not.
    if (!isRefresh && readings.loadedAt && now - *readings.loadedAt < kTopUpEvery)
        have.add({*readings.loadedAt, TimeRange::kEnd});
    QList<TimeRange> parts = have.missingFrom(window);
    have.add(window);
    // Newest first: the history that is nearest to the window is what is looked at next.
    QList<TimeRange> rest = have.missingFrom({});
    for (auto part = rest.crbegin(); part != rest.crend(); ++part)
        parts.append(*part);
    if (parts.isEmpty()) {
        // The cache had it all.
        if (readings.load && readings.load->waiting) {
            readings.load.reset();
            takeTold(meter);
            Q_EMIT loadFinished(meter);
        }
        return;
    }
    load(meter, parts);
}

void ReadingStore::load(const MeterId &meter, const QList<TimeRange> &parts)
{
    MeterReadings &readings = entry(meter);
    const bool wasLoading = readings.load != nullptr;
    readings.load = std::make_unique<Load>();
    readings.load->parts = parts;
    readings.error.reset();
    next(meter);
    if (!wasLoading)
        Q_EMIT loadStarted(meter);
}

void ReadingStore::next(const MeterId &meter)
{
    MeterReadings &readings = entry(meter);
    if (readings.load->parts.isEmpty()) {
        readings.load.reset();
        publish(meter);
        takeTold(meter);
        Q_EMIT loadFinished(meter);
        return;
    }
    const TimeRange part = readings.load->parts.takeFirst();
    const auto priority = std::exchange(readings.load->isFirstPart, false)
        ? HttpRequest::Priority::Visible
        : HttpRequest::Priority::Background;
    const TimeMs askedAt = m_clock();
    readings.load->askedAt = askedAt;
    readings.load->future = m_librarian.readings().list(
        meter, part, priority,
        [this, meter](const ReadingSeries &page, int, const TimeRange &complete) {
            takePage(meter, page, complete);
        });
    onResult(readings.load->future, readings.load->context.get(),
             [this, meter, part, askedAt,
              context = readings.load->context.get()](const ApiResult<ReadingSeries> &result) {
                 MeterReadings &target = entry(meter);
                 if (!result) {
                     const ApiError error = result.error();
                     keep(meter);
                     target.load.reset();
                     target.error = error;
                     publish(meter);
                     takeTold(meter);
                     Q_EMIT answered(error);
                     Q_EMIT loadFailed(meter, error);
                     return;
                 }
                 publish(meter);
                 replaceWithin(target, part, *result);
                 target.loaded.add({part.from, std::min(part.to, askedAt)});
                 target.arrived.add({part.from, std::min(part.to, askedAt)});
                 if (part.contains(askedAt))
                     target.loadedAt = askedAt;
                 Q_EMIT readingsChanged(meter);
                 Q_EMIT answered(std::nullopt);
                 // Who heard of it may have cancelled the load or begun another.
                 if (target.load && target.load->context.get() == context)
                     next(meter);
             });
}

//! What the server no longer has within \a part goes: it was deleted there.
void ReadingStore::replaceWithin(MeterReadings &readings, const TimeRange &part,
                                 const ReadingSeries &answer)
{
    const ReadingSeries &old = *readings.published;
    const std::size_t end = part.hasEnd() ? old.lowerBound(part.to) : old.size();
    if (end - old.lowerBound(part.from) == answer.size())
        return;
    auto rebuilt = std::make_shared<ReadingSeries>(old.slice({TimeRange::kBegin, part.from}));
    rebuilt->merge(answer);
    rebuilt->merge(old.slice({part.to, TimeRange::kEnd}));
    readings.published = std::move(rebuilt);
}

void ReadingStore::takePage(const MeterId &meter, const ReadingSeries &page,
                            const TimeRange &complete)
{
    MeterReadings &readings = entry(meter);
    if (!readings.load)
        return;
    readings.collected.push_back(page);
    readings.collectedCount += qsizetype(page.size());
    // Readings may still arrive for times after the question. What is complete is not asked for
    // again when the load is stopped.
    const TimeMs askedAt = readings.load->askedAt;
    const TimeRange asked{complete.from, std::min(complete.to, askedAt)};
    readings.loaded.add(asked);
    if (m_cache && !asked.isEmpty())
        readings.unkept.push_back({asked, page});
    const TimeMs last = page.isEmpty() ? askedAt : std::max(askedAt, page.lastTime() + 1);
    readings.arrived.add({complete.from, std::min(complete.to, last)});
    ++readings.load->pages;
    const qsizetype count = qsizetype(readings.published->size()) + readings.collectedCount;
    // Pages that arrive meanwhile reach the views together: a copy and a repaint, which take the
    // longer the more there is.
    if (readings.collectedCount > kMostAtOnce)
        readings.publishTimer.start(0);
    else if (!readings.publishTimer.isActive())
        readings.publishTimer.start(int(60 + readings.published->size() / 5000));
    Q_EMIT progressed(meter, readings.load->pages, count);
}

void ReadingStore::publish(const MeterId &meter)
{
    MeterReadings &readings = entry(meter);
    readings.publishTimer.stop();
    keep(meter);
    if (std::exchange(readings.collectedCount, 0) == 0)
        return;
    readings.published = std::make_shared<const ReadingSeries>(
        ReadingSeries::merged(*readings.published, joined(std::exchange(readings.collected, {}))));
    Q_EMIT readingsChanged(meter);
}

std::shared_ptr<const ReadingSeries> ReadingStore::readings(const MeterId &meter) const
{
    const MeterReadings *readings = find(meter);
    return readings ? readings->published : std::make_shared<const ReadingSeries>();
}

bool ReadingStore::isLoading(const MeterId &meter) const
{
    const MeterReadings *readings = find(meter);
    return readings && readings->load;
}

bool ReadingStore::isLoaded(const MeterId &meter, const TimeRange &range) const
{
    const MeterReadings *readings = find(meter);
    if (!readings || !readings->loadedAt)
        return readings && readings->loaded.missingFrom(range).isEmpty();
    TimeRanges have = readings->loaded;
    have.add({*readings->loadedAt, TimeRange::kEnd});
    return have.missingFrom(range).isEmpty();
}

TimeRanges ReadingStore::arrived(const MeterId &meter) const
{
    const MeterReadings *readings = find(meter);
    return readings ? readings->arrived : TimeRanges();
}

QList<TimeRange> ReadingStore::notLoaded(const MeterId &meter) const
{
    const MeterReadings *readings = find(meter);
    const TimeMs now = m_clock();
    if (!readings)
        return {{TimeRange::kBegin, now}};
    TimeRanges there = readings->arrived;
    // It is topped up now and then; what may have come in between is no hole.
    if (readings->loadedAt && now - *readings->loadedAt < kRecentFor)
        there.add({*readings->loadedAt, now});
    return there.missingFrom({TimeRange::kBegin, now});
}

std::optional<ApiError> ReadingStore::error(const MeterId &meter) const
{
    const MeterReadings *readings = find(meter);
    return readings ? readings->error : std::nullopt;
}

std::optional<TimeMs> ReadingStore::loadedAt(const MeterId &meter) const
{
    const MeterReadings *readings = find(meter);
    return readings ? readings->loadedAt : std::nullopt;
}

ReadingStore::MeterReadings &ReadingStore::entry(const MeterId &meter)
{
    std::shared_ptr<MeterReadings> &readings = m_meters[meter];
    if (!readings) {
        readings = std::make_shared<MeterReadings>();
        readings->publishTimer.setSingleShot(true);
        connect(&readings->publishTimer, &QTimer::timeout, this, [this, meter] { publish(meter); });
    }
    return *readings;
}

const ReadingStore::MeterReadings *ReadingStore::find(const MeterId &meter) const
{
    const auto found = m_meters.constFind(meter);
    return found == m_meters.constEnd() ? nullptr : found->get();
}

} // namespace meterdesk
