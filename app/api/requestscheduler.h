// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>

namespace meterdesk {

//! Decides which waiting call goes next and when. Knows neither the network nor the clock: times
//! come in as differences of a monotonic one.
//!
//! Reads: up to a window in flight, visible ones first; the window halves when the server is
//! overrun and grows by one after a run of successes. Writes: one at a time, in order, with a pause
//! between two. Both stand still while the server asked for a pause.
class RequestScheduler
{
public:
    using Id = quint64;
    using Time = std::chrono::milliseconds;
    enum class Lane { VisibleReads, FurtherReads, BackgroundReads, Writes };
    enum class Place { Last, First };

    RequestScheduler(int readsInFlight, Time writePause);

    //! Place::First is for what had its turn before.
    void add(Id id, Lane lane, Place place = Place::Last);
    //! Takes \a id out, whether it waits or is in flight; \a now is when a write ended.
    void remove(Id id, Time now);
    //! The next call that may start, which is in flight then. \a isReady tells whether a call can
    //! be sent; reads that are not ready are passed over, a write holds up those behind it.
    std::optional<Id> takeNext(Time now, const std::function<bool(Id)> &isReady);
    //! When takeNext() may have something that it has not at \a now without anything else
    //! happening.
    std::optional<Time> nextWake(Time now) const;
    //! How many calls were taken and not removed.
    int inFlight() const { return int(m_inFlight.size()); }
    //! The calls that wait, in no order.
    QList<Id> waiting() const;

    void pauseUntil(Time until) { m_pausedUntil = until; }
    Time pausedUntil() const { return m_pausedUntil; }
    bool isPaused(Time now) const { return now < m_pausedUntil; }

    //! The server was overrun.
    void slowDown();
    void succeeded();
    int readWindow() const { return m_window; }

private:
    std::deque<Id> &queue(Lane lane) { return m_queues[size_t(lane)]; }

    std::deque<Id> m_queues[4];
    std::unordered_map<Id, Lane> m_inFlight;
    int m_readsInFlight = 0;
    bool m_isWriting = false;
    Time m_writePause;
    Time m_nextWriteAt = Time::min();
    Time m_pausedUntil{0};
    int m_limit;
    int m_window;
    int m_run = 0; // successes since the window changed
};

} // namespace meterdesk
