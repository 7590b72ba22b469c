// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/meterhistory.h"
#include "domain/importlink.h"
#include "services/queuedreadings.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

namespace meterdesk {

class Session;

//! What is known of the meters of a round: the readings of the cache at once, those of the service
//! behind it, a few meters at a time and no more of the past than the checks look at. With them
//! what was typed and is not among them yet. A connection that only sends asks for the newest
//! imported reading of each stream instead. What others load goes on to its end. Lives in the GUI
//! thread; the session must outlive it.
class RoundHistories : public QObject
{
    Q_OBJECT

public:
    //! How far the checks look back.
    static constexpr TimeMs kSpan = 40LL * 31 * 24 * 3600 * 1000;

    RoundHistories(Session &session, std::function<TimeMs()> clock, QObject *parent = nullptr);

    //! The meters to know of, the first ones first; those of before are not loaded further.
    void setMeters(const QList<MeterId> &meters);
    //! Never waits: empty where nothing is known yet. Valid until changed().
    const MeterHistory &of(const MeterId &meter) const;
    bool isLoading(const MeterId &meter) const;
    //! Outbox, mapping or notes say something new of these meters.
    void rebuild(const QList<MeterId> &meters);

Q_SIGNALS:
    void changed(const meterdesk::MeterId &meter);

private:
    void askLatest(const QList<MeterId> &meters);
    void advance();
    void settle(const MeterId &meter);
    void build(const MeterId &meter);

    Session &m_session;
    std::function<TimeMs()> m_clock;
    QHash<MeterId, MeterHistory> m_histories;
    QList<MeterId> m_waiting; // for the service
    QSet<MeterId> m_isWaiting; // the same ones
    QHash<MeterId, quint64> m_loading; // with the number of our request
    QSet<MeterId> m_wanted;
    QueuedReadings m_queued;
    bool m_isQueuedStale = true;
};

} // namespace meterdesk
