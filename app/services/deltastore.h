// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/monthlydelta.h"
#include "domain/timerange.h"
#include "storage/listcache.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace meterdesk {

class Database;
class Librarian;

//! What monthly deltas are asked of: one series of months for a meter or a virtual meter, one for
//! each energy of an entity.
struct DeltaSubject
{
    enum class Kind { Meter, Entity, VirtualMeter };

    Kind kind = Kind::Meter;
    QString id; //!< the server's; of a virtual meter as the person typed it

    bool isEmpty() const { return id.isEmpty(); }
    friend bool operator==(const DeltaSubject &, const DeltaSubject &) = default;
    friend size_t qHash(const DeltaSubject &subject, size_t seed = 0)
    {
        return qHashMulti(seed, int(subject.kind), subject.id);
    }
};

//! The monthly deltas of what is looked at, as the service computes them ("from Enectiva"), kept in
//! memory for as long as the session lasts. What a later load fails to bring never removes what is
//! there. Lives in the GUI thread; owned by Session.
class DeltaStore : public QObject
{
    Q_OBJECT

public:
    //! Milliseconds UTC; replaced in tests.
    using Clock = std::function<TimeMs()>;

    explicit DeltaStore(Librarian &librarian, Clock clock = {}, QObject *parent = nullptr);
    ~DeltaStore() override;

    //! Where deltas are kept between sessions: \a cache, a DatabaseFile::cache(), which must
    //! outlive this. To be set before anything is asked for; what it has is there with
    //! deltasChanged().
    void setCache(Database &cache);

    //! Reads what is in the cache and asks the service for nothing; cacheRead() follows.
    void loadCached(const DeltaSubject &subject);

    //! Asks for all months of \a subject, unless they were loaded within the last five minutes or
    //! are on their way. While they are on their way, deltasChanged() or loadFailed() follows. An
    //! empty subject is not asked for.
    void request(const DeltaSubject &subject);
    //! Asks anew whatever is there, keeping it until the answer comes. Replaces a load under way.
    void refresh(const DeltaSubject &subject);

    //! What is there of \a subject: by energy code, then by month; empty before the first answer.
    QList<MonthlyDelta> deltas(const DeltaSubject &subject) const;
    bool isLoading(const DeltaSubject &subject) const;
    //! Why the last load of \a subject failed, also while the next one is under way; nothing after
    //! one that worked.
    std::optional<ApiError> error(const DeltaSubject &subject) const;
    //! When what is there was asked for; nothing before the first answer.
    std::optional<TimeMs> loadedAt(const DeltaSubject &subject) const;

Q_SIGNALS:
    void loadStarted(const meterdesk::DeltaSubject &subject);
    void deltasChanged(const meterdesk::DeltaSubject &subject);
    void loadFailed(const meterdesk::DeltaSubject &subject, const meterdesk::ApiError &error);
    //! What the cache had of \a subject is there, if it had anything.
    void cacheRead(const meterdesk::DeltaSubject &subject);
    //! A request of this store was answered, or failed with \a error.
    void answered(const std::optional<meterdesk::ApiError> &error);

private:
    struct Entry;

    void readCache(const DeltaSubject &subject);
    void settle(const DeltaSubject &subject, const QList<MonthlyDelta> &deltas, TimeMs askedAt);
    void fail(const DeltaSubject &subject, const ApiError &error);

    Librarian &m_librarian;
    Clock m_clock;
    std::optional<ListCache> m_cache;
    QHash<DeltaSubject, std::shared_ptr<Entry>> m_entries;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::DeltaSubject)
