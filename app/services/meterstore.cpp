// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meterstore.h"

#include "api/entitiesapi.h"
#include "api/librarian.h"
#include "api/metersapi.h"
#include "domain/inpool.h"
#include "domain/onresult.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

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
    if (m_streams)
        return enqueueStreams();
    if (m_load)
        return;
    m_load = std::make_unique<Load>();
    ++m_loads;
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

void MeterStore::listStreams(std::function<QList<Meter>()> streams)
{
    m_streams = std::move(streams);
}

//! The streams behind the meters of an earlier session, but for those that are among them.
void MeterStore::enqueueStreams()
{
    Change change;
    change.make = [kept = m_kept, streams = m_streams()](const MeterLists &lists) {
        Raw raw{lists.entities(), kept};
        QSet<MeterId> known;
        for (const Meter &meter : kept)
            known << meter.id;
        std::copy_if(streams.cbegin(), streams.cend(), std::back_inserter(raw.meters),
                     [&known](const Meter &meter) { return !known.contains(meter.id); });
        return raw;
    };
    change.size = m_kept.size();
    change.take = [this] {
        m_loadedAt = m_loadedAt.value_or(QDateTime::currentDateTimeUtc());
        Q_EMIT loaded();
    };
    enqueue(change);
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
    Raw raw{*m_load->entities, *m_load->meters};
    Change change;
    change.size = raw.entities.size() + raw.meters.size();
    change.make = [raw = std::move(raw)](const MeterLists &) { return raw; };
    change.isWanted = [this, load = m_loads] { return m_load && load == m_loads; };
    change.take = [this] { takeLoaded(); };
    enqueue(change);
}

void MeterStore::takeLoaded()
{
    m_error.reset();
    // Not here where they are the last to have a long list.
    letGoInPool(std::make_pair(std::exchange(m_load->entities, std::nullopt),
                               std::exchange(m_load->meters, std::nullopt)));
    m_load.reset();
    m_isCached = false;
    m_loadedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT loaded();
    keep();
}

// ---- One change after the other -----------------------------------------------------------------

void MeterStore::enqueue(const Change &change)
{
    m_changes.push_back(change);
    if (m_changes.size() == 1)
        makeNext();
}

void MeterStore::makeNext()
{
    const Change &next = m_changes.front();
    const auto work = [make = next.make, before = m_lists] {
        const Raw raw = make(*before);
        const auto made = std::make_shared<const MeterLists>(raw.entities, raw.meters, *before);
        return made->isSharedWith(*before) ? before : made;
    };
    if (next.size <= kMostAtOnce)
        return takeMade(work());
    onResult(inPool(work), this,
             [this](const std::shared_ptr<const MeterLists> &made) { takeMade(made); });
}

void MeterStore::takeMade(const std::shared_ptr<const MeterLists> &made)
{
    Change change = std::move(m_changes.front());
    const bool isWanted = change.isWanted();
    if (isWanted && made != m_lists)
        letGoInPool(std::exchange(m_lists, made));
    if (isWanted)
        change.take();
    letGoInPool(std::move(change.make));
    m_changes.pop_front();
    if (!m_changes.empty())
        makeNext();
}

void MeterStore::reloadMeter(const MeterId &id)
{
    if (m_streams)
        return enqueueStreams();
    onResult(m_librarian.meters().one(id.value), this, [this, id](const ApiResult<Meter> &result) {
        if (!result)
            return Q_EMIT oneFailed(result.error());
        if (m_lists->rowOf(id) < 0 || result->id != id)
            return;
        enqueueOne([meter = *result](const MeterLists &lists, Raw &raw) {
            if (const qsizetype row = lists.rowOf(meter.id); row >= 0)
                raw.meters[row] = meter;
        });
    });
}

void MeterStore::reloadEntity(const EntityId &id)
{
    if (m_streams)
        return enqueueStreams();
    onResult(m_librarian.entities().one(id), this, [this, id](const ApiResult<Entity> &result) {
        if (!result)
            return Q_EMIT oneFailed(result.error());
        if (m_lists->rowOf(id) < 0 || result->id != id)
            return;
        enqueueOne([entity = *result](const MeterLists &lists, Raw &raw) {
            if (const qsizetype row = lists.rowOf(entity.id); row >= 0)
                raw.entities[row] = entity;
        });
    });
}

//! One record in its place, where it still is.
void MeterStore::enqueueOne(const std::function<void(const MeterLists &, Raw &)> &replace)
{
    Change change;
    change.size = entities().size() + meters().size();
    change.make = [replace](const MeterLists &lists) {
        Raw raw{lists.entities(), lists.meters()};
        replace(lists, raw);
        return raw;
    };
    change.take = [this] {
        Q_EMIT loaded();
        keep();
    };
    enqueue(change);
}

// ---- Between sessions ---------------------------------------------------------------------------

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
                 const auto entities = std::exchange(m_cachedEntities, std::nullopt);
                 if (entities && meters && *meters && (!m_loadedAt || m_streams))
                     enqueueCached(*entities, (*meters)->items);
                 else
                     endCached();
             });
}

void MeterStore::enqueueCached(const CachedList<Entity> &entities, const QList<Meter> &meters)
{
    Change change;
    change.size = entities.items.size() + meters.size();
    change.make = [entities = entities.items, meters,
                   all = m_includesDeactivated](const MeterLists &) {
        Raw raw{entities, meters};
        if (!all)
            raw.meters.removeIf([](const Meter &meter) { return meter.isDeactivated; });
        return raw;
    };
    change.isWanted = [this] {
        const bool isWanted = !m_loadedAt || m_streams;
        if (!isWanted)
            endCached();
        return isWanted;
    };
    change.take = [this, at = entities.loadedAt] {
        m_isCached = true;
        m_loadedAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        if (m_streams) {
            m_kept = this->meters();
            enqueueStreams();
        } else {
            Q_EMIT loaded();
        }
        endCached();
    };
    enqueue(change);
}

//! Nothing more comes of what is kept.
void MeterStore::endCached()
{
    m_isReadingCache = false;
    if (m_error)
        Q_EMIT loadFailed(*m_error);
}

void MeterStore::keep()
{
    if (!m_cache)
        return;
    const TimeMs at = m_loadedAt->toMSecsSinceEpoch();
    (void)m_cache->storeEntities(entities(), at);
    (void)m_cache->storeMeters(meters(), at);
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
    const qsizetype row = m_lists->rowOf(id);
    return row < 0 ? nullptr : &entities().at(row);
}

const Meter *MeterStore::meter(const MeterId &id) const
{
    const qsizetype row = m_lists->rowOf(id);
    return row < 0 ? nullptr : &meters().at(row);
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
