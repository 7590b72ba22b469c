// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seriescache.h"

#include "storage/database.h"
#include "storage/serieschunks.h"
#include "storage/sqlsession.h"

namespace meterdesk {
namespace {

constexpr QLatin1String kMeter("meter/");

StorageResult<qint64> sizeOf(SqlSession &session)
{
    const auto pages = session.value(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return pages.error();
    // Pages that are free within a transaction go back to the disk with it.
    const auto unused = session.value(QStringLiteral("PRAGMA freelist_count"));
    if (!unused)
        return unused.error();
    const auto pageSize = session.value(QStringLiteral("PRAGMA page_size"));
    if (!pageSize)
        return pageSize.error();
    return (pages->toLongLong() - unused->toLongLong()) * pageSize->toLongLong();
}

//! All series, the one that was loaded least recently first.
StorageResult<QStringList> seriesByAge(SqlSession &session)
{
    QStringList names;
    const auto done = session.forEachRow(
        QStringLiteral("SELECT series FROM coverage GROUP BY series"
                       " ORDER BY max(loaded_ms), series"),
        {}, [&names](const QSqlQuery &row) { names << row.value(0).toString(); });
    if (!done)
        return done.error();
    return names;
}

StorageResult<qint64> trim(SqlSession &session, qint64 bytes)
{
    auto size = sizeOf(session);
    if (!size || *size <= bytes)
        return size;
    const auto names = seriesByAge(session);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (const auto done = SeriesChunks(session, name).removeAll(); !done)
            return done.error();
        size = sizeOf(session);
        if (!size || *size <= bytes)
            break;
    }
    return size;
}

} // namespace

SeriesCache::SeriesCache(Database &database)
    : m_database(database)
{ }

QString SeriesCache::keyOf(const MeterId &meter)
{
    return kMeter + meter.value;
}

QString SeriesCache::keyOf(const DataSeriesId &series)
{
    return QStringLiteral("points/") + series.value;
}

StorageFuture<SeriesCache::Loaded> SeriesCache::load(const QString &series, const TimeRange &range)
{
    return m_database.read([series, range](SqlSession &session) -> StorageResult<Loaded> {
        SeriesChunks chunks(session, series);
        auto readings = std::make_shared<ReadingSeries>();
        Loaded loaded{readings, {}, {}};
        const auto error = session.snapshot([&]() -> std::optional<StorageError> {
            auto coverage = chunks.coverage(range);
            if (!coverage)
                return coverage.error();
            loaded.loadedAt = coverage->loadedAt;
            const auto damaged = chunks.read(range, *readings);
            if (!damaged)
                return damaged.error();
            loaded.coverage = coverage->ranges;
            for (const TimeRange &hole : *damaged)
                loaded.coverage = without(loaded.coverage, hole);
            return std::nullopt;
        });
        if (error)
            return *error;
        return loaded;
    });
}

StorageFuture<QHash<MeterId, TimeMs>> SeriesCache::latestTimes()
{
    using Times = QHash<MeterId, TimeMs>;
    return m_database.read([](SqlSession &session) -> StorageResult<Times> {
        Times times;
        const auto done = session.forEachRow(
            QStringLiteral("SELECT substr(series, ?), max(last_ms) FROM chunks"
                           " WHERE series GLOB ? GROUP BY series"),
            {int(kMeter.size()) + 1, kMeter + QLatin1Char('*')}, [&times](const QSqlQuery &row) {
                times.insert({row.value(0).toString()}, row.value(1).toLongLong());
            });
        if (!done)
            return done.error();
        return times;
    });
}

StorageFuture<Done> SeriesCache::store(const QString &series, const TimeRange &range,
                                       ReadingSeries readings, TimeMs loadedAt)
{
    std::vector<Page> pages;
    pages.push_back({range, std::move(readings)});
    return append(series, std::move(pages), loadedAt);
}

StorageFuture<Done> SeriesCache::append(const QString &series, std::vector<Page> pages,
                                        TimeMs loadedAt)
{
    // Shared, because a copy of the call would copy the readings too.
    const auto shared = std::make_shared<const std::vector<Page>>(std::move(pages));
    return m_database.write([series, shared, loadedAt](SqlSession &session) -> StorageResult<Done> {
        SeriesChunks chunks(session, series);
        for (const Page &page : *shared) {
            if (page.range.isEmpty())
                continue;
            if (const auto done = chunks.replace(page.range, page.readings); !done)
                return done;
            if (const auto done = chunks.cover(page.range, loadedAt); !done)
                return done;
        }
        return Done{};
    });
}

StorageFuture<Done> SeriesCache::forget(const QString &series)
{
    return m_database.write(
        [series](SqlSession &session) { return SeriesChunks(session, series).removeAll(); });
}

StorageFuture<qint64> SeriesCache::size()
{
    return m_database.read(sizeOf);
}

StorageFuture<qint64> SeriesCache::trimTo(qint64 bytes)
{
    return m_database.write([bytes](SqlSession &session) { return trim(session, bytes); });
}

} // namespace meterdesk
