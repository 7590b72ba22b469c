// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deltastore.h"

#include "api/deltasapi.h"
#include "api/librarian.h"
#include "domain/onresult.h"

#include <QDateTime>

namespace meterdesk {

namespace {

//! What was loaded is not asked for again for so long.
constexpr TimeMs kFreshFor = 5 * 60 * 1000;

QString cacheKey(const DeltaSubject &subject)
{
    switch (subject.kind) {
    case DeltaSubject::Kind::Entity:
        return QStringLiteral("entity/") + subject.id;
    case DeltaSubject::Kind::VirtualMeter:
        return QStringLiteral("virtual/") + subject.id;
    case DeltaSubject::Kind::Meter:
        break;
    }
    return QStringLiteral("meter/") + subject.id;
}

ApiFuture<QList<MonthlyDelta>> ask(DeltasApi &api, const DeltaSubject &subject)
{
    switch (subject.kind) {
    case DeltaSubject::Kind::Entity:
        return api.ofEntity({subject.id});
    case DeltaSubject::Kind::VirtualMeter:
        return api.ofVirtualMeter(subject.id);
    case DeltaSubject::Kind::Meter:
        break;
    }
    return api.ofMeter(subject.id);
}

} // namespace

struct DeltaStore::Entry
{
    //! A load under way. Its end cancels the request, so that no late answer is heard.
    struct Load
    {
        ~Load() { future.cancel(); }

        // Deleted later: a load ends inside its answer, which is a call from a child of this.
        QScopedPointer<QObject, QScopedPointerDeleteLater> context{new QObject};
        ApiFuture<QList<MonthlyDelta>> future;
    };

    QList<MonthlyDelta> deltas;
    std::optional<TimeMs> loadedAt;
    std::optional<ApiError> error;
    std::unique_ptr<Load> load;
};

DeltaStore::DeltaStore(Librarian &librarian, Clock clock, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{ }

DeltaStore::~DeltaStore() = default;

void DeltaStore::request(const DeltaSubject &subject)
{
    if (isLoading(subject))
        return;
    const std::optional<TimeMs> last = loadedAt(subject);
    const TimeMs age = last ? m_clock() - *last : kFreshFor;
    // What is of the future was loaded before the clock was set back.
    if (age < 0 || age >= kFreshFor)
        refresh(subject);
}

void DeltaStore::refresh(const DeltaSubject &subject)
{
    if (subject.isEmpty())
        return;
    std::shared_ptr<Entry> &entry = m_entries[subject];
    if (!entry) {
        entry = std::make_shared<Entry>();
        readCache(subject);
    }
    const bool wasLoading = entry->load != nullptr;
    entry->load = std::make_unique<Entry::Load>();
    entry->load->future = ask(m_librarian.deltas(), subject);
    onResult(entry->load->future, entry->load->context.get(),
             [this, subject, askedAt = m_clock()](const ApiResult<QList<MonthlyDelta>> &result) {
                 if (result)
                     settle(subject, *result, askedAt);
                 else
                     fail(subject, result.error());
             });
    if (!wasLoading)
        Q_EMIT loadStarted(subject);
}

void DeltaStore::setCache(Database &cache)
{
    m_cache.emplace(cache);
}

void DeltaStore::loadCached(const DeltaSubject &subject)
{
    std::shared_ptr<Entry> &entry = m_entries[subject];
    if (!entry && m_cache) {
        entry = std::make_shared<Entry>();
        return readCache(subject);
    }
    QMetaObject::invokeMethod(
        this, [this, subject] { Q_EMIT cacheRead(subject); }, Qt::QueuedConnection);
}

//! What was loaded in an earlier session, unless the service answers before.
void DeltaStore::readCache(const DeltaSubject &subject)
{
    if (!m_cache)
        return;
    onResult(m_cache->deltas(cacheKey(subject)), this,
             [this, subject](const StorageResult<std::optional<CachedList<MonthlyDelta>>> &cached) {
                 Entry &entry = *m_entries[subject];
                 if (cached && *cached && !entry.loadedAt) {
                     entry.deltas = (*cached)->items;
                     entry.loadedAt = (*cached)->loadedAt;
                     Q_EMIT deltasChanged(subject);
                 }
                 Q_EMIT cacheRead(subject);
             });
}

void DeltaStore::settle(const DeltaSubject &subject, const QList<MonthlyDelta> &deltas,
                        TimeMs askedAt)
{
    Entry &entry = *m_entries[subject];
    // The load goes first: who hears of the answer may begin another.
    entry.load.reset();
    entry.deltas = deltas;
    entry.loadedAt = askedAt;
    entry.error.reset();
    if (m_cache)
        (void)m_cache->storeDeltas(cacheKey(subject), deltas, askedAt);
    Q_EMIT deltasChanged(subject);
    Q_EMIT answered(std::nullopt);
}

void DeltaStore::fail(const DeltaSubject &subject, const ApiError &error)
{
    Entry &entry = *m_entries[subject];
    entry.load.reset();
    entry.error = error;
    Q_EMIT answered(error);
    Q_EMIT loadFailed(subject, error);
}

QList<MonthlyDelta> DeltaStore::deltas(const DeltaSubject &subject) const
{
    const auto entry = m_entries.value(subject);
    return entry ? entry->deltas : QList<MonthlyDelta>();
}

bool DeltaStore::isLoading(const DeltaSubject &subject) const
{
    const auto entry = m_entries.value(subject);
    return entry && entry->load;
}

std::optional<ApiError> DeltaStore::error(const DeltaSubject &subject) const
{
    const auto entry = m_entries.value(subject);
    return entry ? entry->error : std::nullopt;
}

std::optional<TimeMs> DeltaStore::loadedAt(const DeltaSubject &subject) const
{
    const auto entry = m_entries.value(subject);
    return entry ? entry->loadedAt : std::nullopt;
}

} // namespace meterdesk
