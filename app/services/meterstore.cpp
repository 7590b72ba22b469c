// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meterstore.h"

#include "api/entitiesapi.h"
#include "api/librarian.h"
#include "api/metersapi.h"
#include "domain/onresult.h"

#include <QSet>

namespace meterdesk {

//! One load under way: both lists are taken over together, or neither. Its end cancels what is
//! still open, so that no late answer is heard.
struct MeterStore::Load
{
    ~Load()
    {
        entitiesFuture.cancel();
        metersFuture.cancel();
    }

    // Deleted later: loads end inside an answer, which is a call from a child of this.
    QScopedPointer<QObject, QScopedPointerDeleteLater> context{new QObject};
    ApiFuture<QList<Entity>> entitiesFuture;
    ApiFuture<QList<Meter>> metersFuture;
    std::optional<QList<Entity>> entities;
    std::optional<QList<Meter>> meters;
};

MeterStore::MeterStore(Librarian &librarian, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
{ }

MeterStore::~MeterStore() = default;

void MeterStore::reload()
{
    if (m_load)
        return;
    m_load = std::make_unique<Load>();
    m_load->entitiesFuture = m_librarian.entities().list();
    m_load->metersFuture = m_librarian.meters().list(
        m_includesDeactivated ? IncludeDeactivated::Yes : IncludeDeactivated::No);
    onResult(m_load->entitiesFuture, m_load->context.get(),
             [this](const ApiResult<QList<Entity>> &result) {
                 if (!result)
                     return fail(result.error());
                 m_load->entities = *result;
                 settle();
             });
    onResult(m_load->metersFuture, m_load->context.get(),
             [this](const ApiResult<QList<Meter>> &result) {
                 if (!result)
                     return fail(result.error());
                 m_load->meters = *result;
                 settle();
             });
    Q_EMIT loadStarted();
}

void MeterStore::setIncludesDeactivated(bool include)
{
    if (include == m_includesDeactivated)
        return;
    m_includesDeactivated = include;
    m_load.reset();
    reload();
}

void MeterStore::settle()
{
    if (!m_load->entities || !m_load->meters)
        return;
    const QList<Entity> entities = *std::exchange(m_load->entities, std::nullopt);
    const QList<Meter> meters = *std::exchange(m_load->meters, std::nullopt);
    m_error.reset();
    m_load.reset();
    m_isCached = false;
    take(entities, meters, QDateTime::currentDateTimeUtc());
    keep();
}

void MeterStore::take(const QList<Entity> &entities, const QList<Meter> &meters,
                      const QDateTime &loadedAt)
{
    m_loadedAt = loadedAt;
    // Most loads bring what is there: whoever made something of the lists may keep it, and sees so
    // by their being shared.
    if (entities != m_entities) {
        m_entities = entities;
        m_entityRows.clear();
        m_entityRows.reserve(m_entities.size());
        for (qsizetype row = 0; row < m_entities.size(); ++row)
            m_entityRows.insert(m_entities.at(row).id, row);
    }
    if (meters != m_meters) {
        m_meters = meters;
        m_meterRows.clear();
        m_meterRows.reserve(m_meters.size());
        for (qsizetype row = 0; row < m_meters.size(); ++row)
            m_meterRows.insert(m_meters.at(row).id, row);
    }
    Q_EMIT loaded();
}

void MeterStore::reloadMeter(const MeterId &id)
{
    onResult(m_librarian.meters().one(id.value), this, [this, id](const ApiResult<Meter> &result) {
        if (!result)
            return Q_EMIT oneFailed(result.error());
        const qsizetype row = m_meterRows.value(id, -1);
        if (row < 0 || result->id != id)
            return;
        QList<Meter> meters = m_meters;
        meters[row] = *result;
        take(m_entities, meters, *m_loadedAt);
        keep();
    });
}

void MeterStore::reloadEntity(const EntityId &id)
{
    onResult(m_librarian.entities().one(id), this, [this, id](const ApiResult<Entity> &result) {
        if (!result)
            return Q_EMIT oneFailed(result.error());
        const qsizetype row = m_entityRows.value(id, -1);
        if (row < 0 || result->id != id)
            return;
        QList<Entity> entities = m_entities;
        entities[row] = *result;
        take(entities, m_meters, *m_loadedAt);
        keep();
    });
}

void MeterStore::useCache(Database &cache)
{
    m_cache.emplace(cache);
    m_isReadingCache = true;
    onResult(m_cache->entities(), this,
             [this](const StorageResult<std::optional<CachedList<Entity>>> &entities) {
                 if (entities)
                     m_cachedEntities = *entities;
             });
    // The answers come in the order of the questions.
    onResult(m_cache->meters(), this,
             [this](const StorageResult<std::optional<CachedList<Meter>>> &meters) {
                 m_isReadingCache = false;
                 const auto entities = std::exchange(m_cachedEntities, std::nullopt);
                 if (entities && meters && *meters && !m_loadedAt)
                     takeCached(*entities, (*meters)->items);
                 if (m_error)
                     Q_EMIT loadFailed(*m_error);
             });
}

void MeterStore::takeCached(const CachedList<Entity> &entities, QList<Meter> meters)
{
    m_isCached = true;
    if (!m_includesDeactivated)
        meters.removeIf([](const Meter &meter) { return meter.isDeactivated; });
    take(entities.items, meters, QDateTime::fromMSecsSinceEpoch(entities.loadedAt, Qt::UTC));
}

void MeterStore::keep()
{
    if (!m_cache)
        return;
    const TimeMs at = m_loadedAt->toMSecsSinceEpoch();
    (void)m_cache->storeEntities(m_entities, at);
    (void)m_cache->storeMeters(m_meters, at);
}

void MeterStore::fail(const ApiError &error)
{
    m_load.reset();
    m_error = error;
    // Who hears of it goes on with what is there: with what is kept, too.
    if (!m_isReadingCache)
        Q_EMIT loadFailed(error);
}

const Entity *MeterStore::entity(const EntityId &id) const
{
    const auto row = m_entityRows.constFind(id);
    return row == m_entityRows.constEnd() ? nullptr : &m_entities.at(*row);
}

const Meter *MeterStore::meter(const MeterId &id) const
{
    const auto row = m_meterRows.constFind(id);
    return row == m_meterRows.constEnd() ? nullptr : &m_meters.at(*row);
}

template<typename Visit>
void MeterStore::walkUp(const EntityId &id, Visit visit) const
{
    QSet<EntityId> seen; // a server's tree may hold a ring
    for (const Entity *at = entity(id); at && !seen.contains(at->id);) {
        if (!visit(*at))
            return;
        seen.insert(at->id);
        at = at->parent ? entity(*at->parent) : nullptr;
    }
}

QByteArray MeterStore::timeZone(const Meter &meter) const
{
    return timeZone(meter.entity.value_or(EntityId()));
}

QByteArray MeterStore::timeZone(const EntityId &entity) const
{
    QByteArray zone = m_fallbackZone;
    walkUp(entity, [&zone](const Entity &at) {
        if (at.timeZone.isEmpty())
            return true;
        zone = at.timeZone;
        return false;
    });
    return zone;
}

void MeterStore::setFallbackZone(const QByteArray &zone)
{
    m_fallbackZone = zone.isEmpty() ? usualZone() : zone;
}

QStringList MeterStore::pathOf(const EntityId &id) const
{
    QStringList path;
    walkUp(id, [&path](const Entity &entity) {
        path.prepend(entity.name);
        return true;
    });
    return path;
}

} // namespace meterdesk
