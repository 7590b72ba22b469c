// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/invoicereadings.h"

#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"

#include <algorithm>
#include <utility>

namespace meterdesk {
namespace {

constexpr int kAtOnce = 4;
//! The readings next to the days are mostly within this; where they are not, more is loaded.
constexpr TimeMs kMargin = 40LL * 24 * 3600 * 1000;

//! From the reading at or before \a range to the one at or after it: what is in there decides.
TimeRange bracketOf(const ReadingSeries &readings, const TimeRange &range)
{
    TimeRange bracket{TimeRange::kBegin, TimeRange::kEnd};
    const std::size_t first = readings.lowerBound(range.from);
    if (first < readings.size() && readings.times()[first] == range.from)
        bracket.from = range.from;
    else if (first > 0)
        bracket.from = readings.times()[first - 1];
    const std::size_t last = readings.lowerBound(range.to);
    if (last < readings.size())
        bracket.to = readings.times()[last] + 1;
    return bracket;
}

} // namespace

InvoiceReadings::InvoiceReadings(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    ReadingStore &store = session.readings();
    connect(&store, &ReadingStore::cacheRead, this, &InvoiceReadings::look);
    connect(&store, &ReadingStore::readingsChanged, this, &InvoiceReadings::look);
    connect(&store, &ReadingStore::loadFinished, this, &InvoiceReadings::look);
    connect(&store, &ReadingStore::loadFailed, this, &InvoiceReadings::fail);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Online)
            retry();
    });
}

void InvoiceReadings::setWanted(const QList<std::pair<MeterId, TimeRange>> &wanted)
{
    const QHash<MeterId, QList<TimeRange>> before = std::exchange(m_wanted, {});
    QList<MeterId> order;
    for (const auto &[meter, range] : wanted) {
        if (meter.isEmpty())
            continue;
        if (!m_wanted.contains(meter))
            order << meter;
        m_wanted[meter] << range;
    }
    m_waiting.removeIf([this](const MeterId &meter) { return !m_wanted.contains(meter); });
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        if (!m_wanted.contains(*it))
            drop(*it);
    }
    for (const MeterId &meter : std::as_const(order)) {
        if (m_wanted.value(meter) == before.value(meter))
            continue;
        m_failed.remove(meter);
        if (!m_waiting.contains(meter) && !m_active.contains(meter))
            m_waiting << meter;
    }
    advance();
}

//! Ends the load of a meter that is not wanted any more, where it is ours.
void InvoiceReadings::drop(const MeterId &meter)
{
    m_failed.remove(meter);
    const auto active = m_active.constFind(meter);
    if (active == m_active.cend())
        return;
    const quint64 request = *active;
    m_active.erase(active);
    if (request > 0)
        m_session.readings().cancel(meter, request);
}

//! Asks for the next meters while there is room.
void InvoiceReadings::advance()
{
    ReadingStore &store = m_session.readings();
    m_isToldSettled = m_isToldSettled && !isWaiting();
    QList<MeterId> done;
    while (!m_waiting.isEmpty() && m_active.size() < kAtOnce) {
        const MeterId meter = m_waiting.takeFirst();
        if (isAllThere(meter)) {
            done << meter;
            continue;
        }
        m_active.insert(meter, 0);
        if (m_isOffline) {
            store.loadCached(meter);
            continue;
        }
        if (store.isLoading(meter))
            continue; // somebody else's: it brings ours as well
        TimeRange window = m_wanted.value(meter).first();
        for (const TimeRange &range : m_wanted.value(meter)) {
            window.from = std::min(window.from, range.from);
            window.to = std::max(window.to, range.to);
        }
        const quint64 request = store.request(meter, {window.from - kMargin, window.to + kMargin});
        if (m_active.contains(meter))
            m_active.insert(meter, request);
        // What the service was asked for just now is not asked for again: nothing will be heard.
        if (!store.isLoading(meter) && m_active.remove(meter) > 0)
            done << meter;
    }
    for (const MeterId &meter : std::as_const(done))
        Q_EMIT changed(meter);
    tellSettled();
}

void InvoiceReadings::tellSettled()
{
    const bool wasSettled = std::exchange(m_isToldSettled, !isWaiting());
    if (!wasSettled && m_isToldSettled)
        Q_EMIT settled();
}

//! Something came of \a meter, or its load ended.
void InvoiceReadings::look(const MeterId &meter)
{
    if (!m_wanted.contains(meter))
        return;
    ReadingStore &store = m_session.readings();
    const auto active = m_active.constFind(meter);
    if (active != m_active.cend()) {
        const quint64 request = *active;
        const bool isLoading = store.isLoading(meter);
        const bool isEnough = isAllThere(meter);
        if (isEnough || m_isOffline || (!isLoading && request > 0)) {
            m_active.erase(active);
            if (request > 0 && isLoading)
                store.cancel(meter, request);
        } else if (!isLoading) {
            // Somebody else's ended before ours was there.
            m_active.erase(active);
            m_waiting.prepend(meter);
        }
    }
    Q_EMIT changed(meter);
    advance();
}

void InvoiceReadings::fail(const MeterId &meter)
{
    if (!m_wanted.contains(meter))
        return;
    m_failed.insert(meter);
    m_waiting.removeOne(meter);
    m_active.remove(meter);
    Q_EMIT changed(meter);
    advance();
}

void InvoiceReadings::retry()
{
    const QSet<MeterId> failed = std::exchange(m_failed, {});
    for (const MeterId &meter : failed) {
        if (m_wanted.contains(meter) && !m_waiting.contains(meter) && !m_active.contains(meter))
            m_waiting << meter;
    }
    advance();
}

bool InvoiceReadings::isThere(const MeterId &meter, const TimeRange &range) const
{
    const ReadingStore &store = m_session.readings();
    return store.isLoaded(meter, bracketOf(*store.readings(meter), range));
}

bool InvoiceReadings::isAllThere(const MeterId &meter) const
{
    const QList<TimeRange> ranges = m_wanted.value(meter);
    return std::all_of(ranges.cbegin(), ranges.cend(),
                       [&](const TimeRange &range) { return isThere(meter, range); });
}

InvoiceReadings::State InvoiceReadings::stateOf(const MeterId &meter, const TimeRange &range) const
{
    if (isThere(meter, range))
        return State::Known;
    const bool isOnItsWay = m_waiting.contains(meter) || m_active.contains(meter);
    if (isOnItsWay)
        return State::Waiting;
    // What an earlier session loaded may have changed a little; it is better than nothing.
    const ReadingStore &store = m_session.readings();
    TimeRanges arrived = store.arrived(meter);
    if (const auto loadedAt = store.loadedAt(meter))
        arrived.add({*loadedAt, TimeRange::kEnd});
    const TimeRange bracket = bracketOf(*store.readings(meter), range);
    return arrived.missingFrom(bracket).isEmpty() ? State::Known : State::Missing;
}

std::optional<MeasuredUse> InvoiceReadings::measured(const MeterId &meter,
                                                     const DayRange &days) const
{
    const Meter *known = m_session.meters().meter(meter);
    const QTimeZone zone(known ? m_session.meters().timeZone(*known)
                               : m_session.meters().fallbackZone());
    if (!days.from.isValid() || !days.to.isValid() || days.to < days.from || !zone.isValid()
        || stateOf(meter, instantsOf(days, zone)) != State::Known)
        return std::nullopt;
    return measuredUse(*m_session.readings().readings(meter), days, zone);
}

} // namespace meterdesk
