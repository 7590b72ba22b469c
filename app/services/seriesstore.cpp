// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/seriesstore.h"

#include "services/pointfetch.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr TimeMs kMinute = 60'000;
//! Points of this time may still come or go.
constexpr TimeMs kUnsettled = TimeMs(42) * 24 * 3600 * 1000;

//! The points of \a points, with those of \a answer instead of all within \a range.
std::shared_ptr<const DataPointSeries> replacedWithin(const DataPointSeries &points,
                                                      const TimeRange &range,
                                                      const DataPointSeries &answer)
{
    auto all = std::make_shared<DataPointSeries>();
    if (range.hasBegin())
        *all = points.slice({TimeRange::kBegin, range.from});
    all->merge(answer.slice(range));
    if (range.hasEnd())
        all->merge(points.slice({range.to, TimeRange::kEnd}));
    return all;
}

} // namespace

struct SeriesStore::Entry
{
    enum class Cache { Unread, Reading, Read };

    std::shared_ptr<const DataPointSeries> points = std::make_shared<const DataPointSeries>();
    TimeRanges covered; // by answers of this session, and by what is settled of earlier ones
    TimeRanges known; // also by what is not settled
    std::optional<TimeMs> loadedAt;
    std::optional<TimeMs> reach; // when what is newest was asked for in this session
    std::optional<ApiError> error;
    Cache cache = Cache::Unread;
    std::optional<TimeRange> loading;
    QList<TimeRange> parts; // still to be asked for
    std::optional<TimeRange> window; // wanted while the cache is read
    bool takesRest = false;
};

SeriesStore::SeriesStore(PointFetch &fetch, Clock clock, QObject *parent)
    : QObject(parent)
    , m_fetch(fetch)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{
    connect(&m_fetch, &PointFetch::loaded, this, &SeriesStore::take);
    connect(&m_fetch, &PointFetch::failed, this, &SeriesStore::fail);
}

SeriesStore::~SeriesStore() = default;

SeriesStore::Entry &SeriesStore::entry(const DataSeriesId &series)
{
    auto &found = m_entries[series];
    if (!found)
        found = std::make_shared<Entry>();
    return *found;
}

const SeriesStore::Entry *SeriesStore::find(const DataSeriesId &series) const
{
    const auto found = m_entries.constFind(series);
    return found == m_entries.constEnd() ? nullptr : found->get();
}

void SeriesStore::request(const DataSeriesId &series, const TimeRange &window)
{
    start(series, window, true);
}

void SeriesStore::requestOnly(const DataSeriesId &series, const TimeRange &window)
{
    start(series, window, false);
}

void SeriesStore::refresh(const DataSeriesId &series, const TimeRange &window)
{
    Entry &own = entry(series);
    own.covered = {};
    own.reach.reset();
    start(series, window, true);
}

void SeriesStore::start(const DataSeriesId &series, const TimeRange &window, bool takesRest)
{
    if (series.isEmpty() || window.isEmpty())
        return;
    Entry &own = entry(series);
    if (own.cache != Entry::Cache::Read) {
        own.window = window;
        own.takesRest = own.takesRest || takesRest;
        readCache(series);
        return;
    }
    TimeRanges have = own.covered;
    if (own.loading)
        have.add(*own.loading);
    // What was asked for a moment ago is not asked for again.
    if (own.reach && m_clock() - *own.reach < kMinute)
        have.add({*own.reach, TimeRange::kEnd});
    // What reaches to now reaches on: nothing of the future is a part of its own.
    const TimeRange wanted{window.from, window.to > m_clock() ? TimeRange::kEnd : window.to};
    own.parts = have.missingFrom(wanted);
    for (const TimeRange &part : std::as_const(own.parts))
        have.add(part);
    if (takesRest) {
        QList<TimeRange> rest = have.missingFrom({});
        // From the window backwards, then what lies behind it.
        std::stable_partition(rest.begin(), rest.end(),
                              [&window](const TimeRange &part) { return part.from < window.from; });
        own.parts += rest;
    }
    if (!own.loading)
        next(series);
}

void SeriesStore::readCache(const DataSeriesId &series)
{
    Entry &own = entry(series);
    if (own.cache != Entry::Cache::Unread)
        return;
    own.cache = Entry::Cache::Reading;
    m_fetch.loadCached(series, {});
    Q_EMIT loadStateChanged(series);
}

void SeriesStore::next(const DataSeriesId &series)
{
    Entry &own = entry(series);
    if (own.parts.isEmpty())
        return;
    own.loading = own.parts.takeFirst();
    own.error.reset();
    m_fetch.load(series, *own.loading);
    Q_EMIT loadStateChanged(series);
}

void SeriesStore::take(const DataSeriesId &series, const DataPointSeries &points,
                       const TimeRanges &coverage, std::optional<TimeMs> loadedAt)
{
    const auto found = m_entries.constFind(series);
    if (found == m_entries.constEnd())
        return; // somebody else's
    Entry &own = **found;
    const QList<TimeRange> &ranges = coverage.ranges();
    if (own.cache == Entry::Cache::Reading) {
        takeCached(own, points, coverage, loadedAt);
        Q_EMIT pointsChanged(series);
        if (own.window)
            start(series, *std::exchange(own.window, std::nullopt), own.takesRest);
        Q_EMIT loadStateChanged(series);
        return;
    }
    if (!own.loading || ranges.size() != 1 || ranges.first() != *own.loading)
        return;
    const TimeRange asked = *own.loading;
    const TimeMs askedAt = loadedAt.value_or(m_clock());
    own.loading.reset();
    own.points = replacedWithin(*own.points, asked, points);
    // Later points may still come.
    const TimeRange settled{asked.from, std::min(asked.to, askedAt)};
    if (!settled.isEmpty()) {
        own.covered.add(settled);
        own.known.add(settled);
    }
    own.loadedAt = std::max(askedAt, own.loadedAt.value_or(askedAt));
    if (asked.to > askedAt)
        own.reach = std::max(askedAt, own.reach.value_or(askedAt));
    next(series);
    Q_EMIT pointsChanged(series);
    Q_EMIT loadStateChanged(series);
}

void SeriesStore::takeCached(Entry &own, const DataPointSeries &points, const TimeRanges &coverage,
                             std::optional<TimeMs> loadedAt)
{
    own.cache = Entry::Cache::Read;
    own.points = std::make_shared<const DataPointSeries>(points);
    const TimeMs settled = m_clock() - kUnsettled;
    for (const TimeRange &range : coverage.ranges()) {
        own.known.add(range);
        if (range.from < settled)
            own.covered.add({range.from, std::min(range.to, settled)});
    }
    if (!points.isEmpty())
        own.loadedAt = loadedAt;
}

void SeriesStore::fail(const DataSeriesId &series, const ApiError &error)
{
    const auto found = m_entries.constFind(series);
    if (found == m_entries.constEnd() || !(*found)->loading)
        return;
    (*found)->loading.reset();
    (*found)->parts.clear();
    (*found)->error = error;
    Q_EMIT loadStateChanged(series);
}

std::shared_ptr<const DataPointSeries> SeriesStore::points(const DataSeriesId &series) const
{
    static const auto s_none = std::make_shared<const DataPointSeries>();
    const Entry *own = find(series);
    return own ? own->points : s_none;
}

bool SeriesStore::isLoading(const DataSeriesId &series) const
{
    const Entry *own = find(series);
    return own && (own->loading || own->cache == Entry::Cache::Reading);
}

bool SeriesStore::isLoaded(const DataSeriesId &series, const TimeRange &range) const
{
    const Entry *own = find(series);
    if (!own)
        return false;
    const TimeMs now = own->reach.value_or(m_clock());
    return own->known.contains({range.from, std::max(range.from, std::min(range.to, now))});
}

QList<TimeRange> SeriesStore::notLoaded(const DataSeriesId &series) const
{
    const TimeRange all{TimeRange::kBegin, m_clock()};
    const Entry *own = find(series);
    if (!own)
        return {all};
    QList<TimeRange> missing = own->known.missingFrom(all);
    // The moment since the last question is not worth a word.
    missing.removeIf(
        [&](const TimeRange &range) { return own->reach && range.from >= *own->reach; });
    return missing;
}

std::optional<ApiError> SeriesStore::error(const DataSeriesId &series) const
{
    const Entry *own = find(series);
    return own ? own->error : std::nullopt;
}

std::optional<TimeMs> SeriesStore::loadedAt(const DataSeriesId &series) const
{
    const Entry *own = find(series);
    return own ? own->loadedAt : std::nullopt;
}

} // namespace meterdesk
