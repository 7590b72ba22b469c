// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listcache.h"

#include "storage/database.h"
#include "storage/packedlist.h"
#include "storage/sqlsession.h"

#include <QLoggingCategory>

namespace meterdesk {
namespace {

Q_LOGGING_CATEGORY(lcLists, "meterdesk.storage.lists", QtInfoMsg)

constexpr QLatin1String kEntities("entities");
constexpr QLatin1String kMeters("meters");

QString deltasName(const QString &subject)
{
    return QStringLiteral("deltas/") + subject;
}

template<typename T>
ListCache::Answer<T> load(Database &database, const QString &name)
{
    using Found = std::optional<CachedList<T>>;
    return database.read([name](SqlSession &session) -> StorageResult<Found> {
        Found found;
        bool isDamaged = false;
        const auto done = session.forEachRow(
            QStringLiteral("SELECT loaded_ms, body FROM lists WHERE name = ?"), {name},
            [&](const QSqlQuery &row) {
                auto items = unpackedList<T>(row.value(1).toByteArray());
                isDamaged = !items;
                if (items)
                    found = CachedList<T>{std::move(*items), row.value(0).toLongLong()};
            });
        if (!done)
            return done.error();
        if (isDamaged)
            qCWarning(lcLists) << "A list of the cache cannot be read and is loaded again.";
        return found;
    });
}

template<typename T>
StorageFuture<Done> store(Database &database, const QString &name, const QList<T> &items,
                          TimeMs loadedAt)
{
    return database.write([name, items, loadedAt](SqlSession &session) -> StorageResult<Done> {
        const auto done = session.execute(
            QStringLiteral("INSERT INTO lists (name, loaded_ms, body) VALUES (?, ?, ?)"
                           " ON CONFLICT (name) DO UPDATE"
                           " SET loaded_ms = excluded.loaded_ms, body = excluded.body"),
            {name, qlonglong(loadedAt), packedList(items)});
        if (!done)
            return done.error();
        return Done{};
    });
}

} // namespace

ListCache::ListCache(Database &database)
    : m_database(database)
{ }

ListCache::Answer<Entity> ListCache::entities()
{
    return load<Entity>(m_database, kEntities);
}

ListCache::Answer<Meter> ListCache::meters()
{
    return load<Meter>(m_database, kMeters);
}

ListCache::Answer<MonthlyDelta> ListCache::deltas(const QString &subject)
{
    return load<MonthlyDelta>(m_database, deltasName(subject));
}

StorageFuture<Done> ListCache::storeEntities(const QList<Entity> &entities, TimeMs loadedAt)
{
    return store(m_database, kEntities, entities, loadedAt);
}

StorageFuture<Done> ListCache::storeMeters(const QList<Meter> &meters, TimeMs loadedAt)
{
    return store(m_database, kMeters, meters, loadedAt);
}

StorageFuture<Done> ListCache::storeDeltas(const QString &subject,
                                           const QList<MonthlyDelta> &deltas, TimeMs loadedAt)
{
    return store(m_database, deltasName(subject), deltas, loadedAt);
}

StorageFuture<Done> ListCache::forgetDeltas(const QString &subject)
{
    return m_database.write(
        [name = deltasName(subject)](SqlSession &session) -> StorageResult<Done> {
            const auto done =
                session.execute(QStringLiteral("DELETE FROM lists WHERE name = ?"), {name});
            if (!done)
                return done.error();
            return Done{};
        });
}

} // namespace meterdesk
