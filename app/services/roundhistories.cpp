// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roundhistories.h"

#include "services/importmapping.h"
#include "services/latestreadings.h"
#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/topup.h"

#include <utility>

namespace meterdesk {

namespace {

//! So many meters are asked for at a time: the first rows are there soon, and the window's own
//! requests find their turn.
constexpr int kAtOnce = 4;
//! A longer round is topped up when it is opened again.
constexpr qsizetype kMostAskedAgain = 50;

} // namespace

RoundHistories::RoundHistories(Session &session, std::function<TimeMs()> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(std::move(clock))
{
    ReadingStore &store = session.readings();
    connect(&store, &ReadingStore::cacheRead, this, [this](const MeterId &meter) {
        if (m_wanted.contains(meter))
            build(meter);
    });
    connect(&store, &ReadingStore::readingsChanged, this, [this](const MeterId &meter) {
        if (m_wanted.contains(meter))
            build(meter);
        settle(meter);
    });
    if (const Outbox *outbox = session.outbox()) {
        const auto forget = [this] { m_isQueuedStale = true; };
        connect(outbox, &Outbox::entriesChanged, this, forget);
        connect(outbox, &Outbox::loaded, this, [this, forget] {
            forget();
            rebuild(m_wanted.values());
        });
    }
    connect(&session.latestReadings(), &LatestReadings::settled, this,
            [this](const ImportLink &link) {
                rebuild(m_session.records().mapping().metersOf(link.importId, link.suit));
            });
    if (session.isSendOnly())
        connect(&session.topUp(), &TopUp::due, this, [this] {
            if (m_wanted.size() <= kMostAskedAgain)
                askLatest(m_wanted.values());
        });
    connect(&store, &ReadingStore::loadFinished, this, &RoundHistories::settle);
    connect(&store, &ReadingStore::loadFailed, this, &RoundHistories::settle);
}

void RoundHistories::setMeters(const QList<MeterId> &meters)
{
    QSet<MeterId> wanted(meters.begin(), meters.end());
    QList<MeterId> fresh;
    for (const MeterId &meter : meters) {
        if (!m_wanted.contains(meter))
            fresh.append(meter);
    }
    m_wanted = std::move(wanted);
    m_isQueuedStale = true;
    m_waiting.removeIf([this](const MeterId &meter) { return !m_wanted.contains(meter); });
    m_histories.removeIf([this](const auto &entry) { return !m_wanted.contains(entry.key()); });
    if (m_session.isSendOnly())
        return askLatest(fresh);
    m_waiting += fresh;
    m_isWaiting = QSet<MeterId>(m_waiting.cbegin(), m_waiting.cend());
    for (const MeterId &meter : fresh)
        m_session.readings().loadCached(meter);
    advance();
}

void RoundHistories::askLatest(const QList<MeterId> &meters)
{
    for (const MeterId &meter : meters) {
        m_session.readings().loadCached(meter);
        if (const auto link = m_session.records().mapping().linkOf(meter))
            m_session.latestReadings().ask(*link);
        build(meter);
    }
}

//! Asks for the next meters while there is room.
void RoundHistories::advance()
{
    while (m_loading.size() < kAtOnce && !m_waiting.isEmpty()) {
        const MeterId meter = m_waiting.takeFirst();
        m_isWaiting.remove(meter);
        m_loading.insert(meter, 0); // the first news may come within the request
        ReadingStore &store = m_session.readings();
        const TimeMs now = m_clock();
        const quint64 request = store.requestAside(meter, {now - kSpan, TimeRange::kEnd});
        if (m_loading.contains(meter))
            m_loading.insert(meter, request);
        // What is there already is not asked for, and nothing will be heard of it.
        if (!store.isLoading(meter)) {
            m_loading.remove(meter);
            build(meter);
        }
    }
}

//! Ends the loading of \a meter once the checks have what they look at.
void RoundHistories::settle(const MeterId &meter)
{
    const auto loading = m_loading.constFind(meter);
    if (loading == m_loading.cend())
        return;
    ReadingStore &store = m_session.readings();
    const TimeMs now = m_clock();
    const bool isThere = store.isLoaded(meter, {now - kSpan, now});
    if (store.isLoading(meter) && !isThere)
        return;
    const quint64 request = *loading;
    m_loading.erase(loading);
    store.cancel(meter, request); // the years before, unless others want them
    if (m_wanted.contains(meter))
        build(meter);
    advance();
}

void RoundHistories::rebuild(const QList<MeterId> &meters)
{
    for (const MeterId &meter : meters) {
        if (m_wanted.contains(meter))
            build(meter);
    }
}

void RoundHistories::build(const MeterId &meter)
{
    if (std::exchange(m_isQueuedStale, false))
        m_queued =
            m_session.outbox() ? QueuedReadings(m_session.outbox()->entries()) : QueuedReadings();
    LocalRecords &records = m_session.records();
    const auto link = records.mapping().linkOf(meter);
    const auto readings =
        m_session.latestReadings().joined(m_session.readings().readings(meter), link);
    m_histories.insert(meter,
                       MeterHistory(readings, m_queued.of(link, *readings),
                                    registerDigits(records.notes().noteOf(meter))));
    Q_EMIT changed(meter);
}

const MeterHistory &RoundHistories::of(const MeterId &meter) const
{
    static const MeterHistory kNothing;
    const auto found = m_histories.constFind(meter);
    return found == m_histories.constEnd() ? kNothing : *found;
}

bool RoundHistories::isLoading(const MeterId &meter) const
{
    if (m_session.isSendOnly()) {
        const auto link = m_session.records().mapping().linkOf(meter);
        return link && m_session.latestReadings().isAsking(*link);
    }
    return m_isWaiting.contains(meter) || m_loading.contains(meter);
}

} // namespace meterdesk
