// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyloader.h"

#include "domain/streammeter.h"
#include "services/importmapping.h"
#include "services/latestreadings.h"
#include "services/localrecords.h"
#include "services/readingstore.h"
#include "services/session.h"

namespace meterdesk::cli {
namespace {

constexpr TimeMs kDay = 86'400'000;
constexpr TimeMs kNear = 120 * kDay;
constexpr TimeMs kFar = 1220 * kDay; // three years and the months before
//! More readings than these in the near months are no person's; the recent ones tell enough.
constexpr std::size_t kMostByHand = 400;
constexpr int kAtATime = 4;
constexpr int kPatienceMs = 60000;

TimeRange before(const TimeRange &times, TimeMs length)
{
    return {times.from - length, times.to + 1};
}

} // namespace

HistoryLoader::HistoryLoader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &HistoryLoader::settleAll);
    ReadingStore &store = session.readings();
    connect(&store, &ReadingStore::readingsChanged, this, [this](const MeterId &meter) {
        if (!m_isOffline && isEnough(meter))
            settle(meter);
    });
    connect(&session.latestReadings(), &LatestReadings::settled, this,
            [this](const ImportLink &link) {
                for (const MeterId &meter :
                     m_session.records().mapping().metersOf(link.importId, link.suit))
                    settle(meter);
                settle(streamMeterId(link.importId, link.suit));
            });
    connect(&store, &ReadingStore::loadFinished, this, &HistoryLoader::settle);
    connect(&store, &ReadingStore::loadFailed, this, &HistoryLoader::settle);
    connect(&store, &ReadingStore::cacheRead, this, [this](const MeterId &meter) {
        if (m_isOffline)
            settle(meter);
    });
}

void HistoryLoader::load(const QHash<MeterId, TimeRange> &times, bool isOffline)
{
    m_times = times;
    m_waiting = times.keys();
    m_isOffline = isOffline;
    m_patience.start();
    startNext();
}

void HistoryLoader::startNext()
{
    ReadingStore &store = m_session.readings();
    while (!m_waiting.isEmpty() && m_active.size() < kAtATime) {
        const MeterId meter = m_waiting.takeFirst();
        if (askLatest(meter))
            continue;
        m_active.insert(meter, 0);
        if (m_isOffline) {
            store.loadCached(meter);
            continue;
        }
        const quint64 request = store.requestAside(meter, before(m_times.value(meter), kNear));
        if (m_active.contains(meter))
            m_active.insert(meter, request);
        // What is there already is not asked for, and nothing will be heard of it.
        if (!store.isLoading(meter))
            m_active.remove(meter);
    }
    if (!m_active.isEmpty() || m_isDone)
        return;
    m_isDone = true;
    m_patience.stop();
    // Never within load().
    QMetaObject::invokeMethod(this, &HistoryLoader::finished, Qt::QueuedConnection);
}

//! A connection that only sends asks for no more than the newest reading of a stream.
bool HistoryLoader::askLatest(const MeterId &meter)
{
    auto link = m_session.records().mapping().linkOf(meter);
    if (!link)
        link = linkOfStreamMeter(meter);
    if (!m_session.isSendOnly() || !link)
        return false;
    m_session.latestReadings().ask(*link);
    if (m_session.latestReadings().isAsking(*link))
        m_active.insert(meter, 0);
    return true;
}

bool HistoryLoader::isEnough(const MeterId &meter) const
{
    const ReadingStore &store = m_session.readings();
    const TimeRange times = m_times.value(meter);
    return store.isLoaded(meter, before(times, kFar))
        || (store.isLoaded(meter, before(times, kNear))
            && store.readings(meter)->slice(before(times, kNear)).size() > kMostByHand);
}

void HistoryLoader::settle(const MeterId &meter)
{
    const auto active = m_active.constFind(meter);
    if (active == m_active.cend())
        return;
    const quint64 request = *active;
    m_active.erase(active);
    m_session.readings().cancel(meter, request);
    startNext();
}

void HistoryLoader::settleAll()
{
    m_waiting.clear();
    const QList<MeterId> active = m_active.keys();
    for (const MeterId &meter : active)
        settle(meter);
}

} // namespace meterdesk::cli
