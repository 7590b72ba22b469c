// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/meter.h"
#include "domain/monthlydelta.h"
#include "domain/timerange.h"
#include "storage/storageerror.h"

#include <QList>
#include <QString>

#include <optional>

namespace meterdesk {

class Database;

//! A list as it was loaded from the service.
template<typename T>
struct CachedList
{
    QList<T> items;
    TimeMs loadedAt = 0; //!< UTC, when it was asked for
};

//! The lists that were loaded from the service, each whole. What was never stored is nothing, and
//! so is what cannot be read any more: it is loaded again. Packing is done in the database's
//! thread. A view of \a database, a DatabaseFile::cache(), which must outlive it.
class ListCache
{
public:
    template<typename T>
    using Answer = StorageFuture<std::optional<CachedList<T>>>;

    explicit ListCache(Database &database);

    Answer<Entity> entities();
    Answer<Meter> meters();
    //! \a subject names what the deltas are of, in the words of the caller.
    Answer<MonthlyDelta> deltas(const QString &subject);

    //! Each replaces what was there.
    StorageFuture<Done> storeEntities(const QList<Entity> &entities, TimeMs loadedAt);
    StorageFuture<Done> storeMeters(const QList<Meter> &meters, TimeMs loadedAt);
    StorageFuture<Done> storeDeltas(const QString &subject, const QList<MonthlyDelta> &deltas,
                                    TimeMs loadedAt);
    //! Takes out the deltas of \a subject.
    StorageFuture<Done> forgetDeltas(const QString &subject);

private:
    Database &m_database;
};

} // namespace meterdesk
