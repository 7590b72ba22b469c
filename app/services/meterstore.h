// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/entity.h"
#include "domain/meter.h"
#include "services/meterlists.h"
#include "storage/listcache.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace meterdesk {

class Database;
class Librarian;

//! The entities and meters of the customer, as last loaded. A reload that fails keeps what was
//! there. Long lists are compared with those that are there, and made ready to be looked up, in a
//! worker; the old ones are taken apart in one, too. Lives in the GUI thread; owned by Session.
class MeterStore : public QObject
{
    Q_OBJECT

public:
    //! Entities and meters of longer lists are made ready in a worker.
    static constexpr qsizetype kMostAtOnce = 2000;

    explicit MeterStore(Librarian &librarian, QObject *parent = nullptr);
    ~MeterStore() override;

    //! Where the lists are kept between sessions: \a cache, a DatabaseFile::cache(), which must
    //! outlive this. What it has of an earlier session is there with loaded(), unless the service
    //! answers before; isCached() tells. A load that fails meanwhile is told as failed after it.
    void useCache(Database &cache);
    //! Whether the lists are those of an earlier session.
    bool isCached() const { return m_isCached; }

    //! For a connection that cannot ask for lists: reload() asks for nothing, the meters are those
    //! that were kept of an earlier session and, behind them, \a streams.
    void listStreams(std::function<QList<Meter>()> streams);

    //! Loads both lists anew; the answer comes as loaded() or loadFailed(). Asked while a load is
    //! under way, it joins that one, unless the meters wanted have changed.
    void reload();
    //! Loads one record anew and puts it in the place of the one that is there: loaded() follows,
    //! or oneFailed().
    void reloadMeter(const MeterId &id);
    void reloadEntity(const EntityId &id);
    //! Whether meters out of service are loaded, too. Reloads when it changes.
    void setIncludesDeactivated(bool include);
    bool includesDeactivated() const { return m_includesDeactivated; }

    bool isLoading() const { return m_load != nullptr; }
    //! When the lists were loaded (UTC); nothing before the first time.
    std::optional<QDateTime> loadedAt() const { return m_loadedAt; }
    //! Why the last load failed; nothing after one that worked.
    std::optional<ApiError> error() const { return m_error; }

    //! A load that brings the same list leaves this one as it is: copies stay shared with it.
    const QList<Entity> &entities() const { return m_lists->entities(); }
    const QList<Meter> &meters() const { return m_lists->meters(); }
    //! Both with their look-ups; never null. Another one after loaded() only where they differ.
    const std::shared_ptr<const MeterLists> &lists() const { return m_lists; }
    //! Null where there is none of that id. Valid until the next loaded().
    const Entity *entity(const EntityId &id) const;
    const Meter *meter(const MeterId &id) const;
    //! The zone of a meter: that of its entity, or of the nearest entity above that has one; the
    //! fallback where none does.
    QByteArray timeZone(const Meter &meter) const;
    //! The zone of an entity, by the same rule; an empty \a entity has the fallback.
    QByteArray timeZone(const EntityId &entity) const;
    //! The service's home.
    static QByteArray usualZone() { return QByteArrayLiteral("Europe/Prague"); }
    QByteArray fallbackZone() const { return m_fallbackZone; }
    //! \a zone is an IANA name; empty: usualZone(). To be set before anything is loaded.
    void setFallbackZone(const QByteArray &zone);
    //! The names from the root down to \a id.
    QStringList pathOf(const EntityId &id) const;

Q_SIGNALS:
    void loadStarted();
    void loaded();
    void loadFailed(const meterdesk::ApiError &error);
    //! Of reloadMeter() or reloadEntity(); the record stays as it was.
    void oneFailed(const meterdesk::ApiError &error);

private:
    //! Both lists, by value: they are shared.
    struct Raw
    {
        QList<Entity> entities;
        QList<Meter> meters;
    };
    //! A change of the lists; one is made after the other, each of what the one before it left.
    struct Change
    {
        //! What the lists are to be, of those that are there; runs in a worker, if there are many.
        std::function<Raw(const MeterLists &)> make;
        qsizetype size; //!< how many entities and meters
        //! Whether it still is; asked before it is taken over.
        std::function<bool()> isWanted = [] { return true; };
        std::function<void()> take; //!< tells
    };
    void settle();
    void enqueue(const Change &change);
    void makeNext();
    void takeMade(const std::shared_ptr<const MeterLists> &made);
    void takeLoaded();
    void enqueueCached(const CachedList<Entity> &entities, const QList<Meter> &meters);
    void endCached();
    void enqueueOne(const std::function<void(const MeterLists &, Raw &)> &replace);
    void enqueueStreams();
    void keep();
    void fail(const ApiError &error);
    //! Calls \a visit with the entity and those above it, until it returns false.
    template<typename Visit>
    void walkUp(const EntityId &id, Visit visit) const;

    struct Load;
    Librarian &m_librarian;
    std::unique_ptr<Load> m_load;
    std::optional<ListCache> m_cache;
    std::optional<CachedList<Entity>> m_cachedEntities;
    std::shared_ptr<const MeterLists> m_lists = std::make_shared<const MeterLists>();
    std::deque<Change> m_changes; // the first is being made
    int m_loads = 0; // how many were begun
    std::optional<QDateTime> m_loadedAt;
    std::optional<ApiError> m_error;
    QByteArray m_fallbackZone = usualZone();
    std::function<QList<Meter>()> m_streams; //!< none: the service is asked
    QList<Meter> m_kept; //!< with m_streams: those of the cache
    bool m_includesDeactivated = false;
    bool m_isCached = false;
    bool m_isReadingCache = false; // a failure is told afterwards
};

} // namespace meterdesk
