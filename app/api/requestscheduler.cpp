// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestscheduler.h"

#include <QList>

#include <algorithm>

namespace meterdesk {

namespace {

//! So many answers in a row let one more read into flight.
constexpr int kRunToGrow = 10;

} // namespace

RequestScheduler::RequestScheduler(int readsInFlight, Time writePause)
    : m_writePause(writePause)
    , m_limit(std::clamp(readsInFlight, 1, 6))
    , m_window(m_limit)
{ }

void RequestScheduler::add(Id id, Lane lane, Place place)
{
    if (place == Place::First)
        queue(lane).push_front(id);
    else
        queue(lane).push_back(id);
}

void RequestScheduler::remove(Id id, Time now)
{
    const auto found = m_inFlight.find(id);
    if (found == m_inFlight.end()) {
        for (std::deque<Id> &waiting : m_queues)
            std::erase(waiting, id);
        return;
    }
    if (found->second == Lane::Writes) {
        m_isWriting = false;
        m_nextWriteAt = now + m_writePause;
    } else {
        --m_readsInFlight;
    }
    m_inFlight.erase(found);
}

std::optional<RequestScheduler::Id> RequestScheduler::takeNext(
    Time now, const std::function<bool(Id)> &isReady)
{
    if (isPaused(now))
        return std::nullopt;
    std::deque<Id> &writes = queue(Lane::Writes);
    if (!writes.empty() && !m_isWriting && now >= m_nextWriteAt && isReady(writes.front())) {
        const Id id = writes.front();
        writes.pop_front();
        m_isWriting = true;
        m_inFlight.emplace(id, Lane::Writes);
        return id;
    }
    for (const Lane lane : {Lane::VisibleReads, Lane::FurtherReads, Lane::BackgroundReads}) {
        if (m_readsInFlight >= m_window)
            break;
        std::deque<Id> &reads = queue(lane);
        const auto next = std::find_if(reads.begin(), reads.end(), isReady);
        if (next == reads.end())
            continue;
        const Id id = *next;
        reads.erase(next);
        ++m_readsInFlight;
        m_inFlight.emplace(id, lane);
        return id;
    }
    return std::nullopt;
}

std::optional<RequestScheduler::Time> RequestScheduler::nextWake(Time now) const
{
    if (isPaused(now))
        return m_pausedUntil;
    if (!m_queues[size_t(Lane::Writes)].empty() && !m_isWriting && now < m_nextWriteAt)
        return m_nextWriteAt;
    return std::nullopt;
}

QList<RequestScheduler::Id> RequestScheduler::waiting() const
{
    QList<Id> ids;
    for (const std::deque<Id> &waiting : m_queues)
        ids.append(QList<Id>(waiting.begin(), waiting.end()));
    return ids;
}

void RequestScheduler::slowDown()
{
    m_window = std::max(1, m_window / 2);
    m_run = 0;
}

void RequestScheduler::succeeded()
{
    if (m_window < m_limit && ++m_run >= kRunToGrow) {
        ++m_window;
        m_run = 0;
    }
}

} // namespace meterdesk
