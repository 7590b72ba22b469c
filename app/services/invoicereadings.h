// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/measureduse.h"
#include "domain/ids.h"
#include "domain/timerange.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>
#include <utility>

namespace meterdesk {

class Session;

//! Sees to it that the readings are there which the days of invoices are measured by: those of the
//! cache at once, those of the service behind it, a few meters at a time and no more of each than
//! from the reading before the days to the one after them. A load that somebody else began is
//! waited for, never stopped. Lives in the GUI thread; the session must outlive it.
class InvoiceReadings : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting, //!< being loaded
        Known,
        Missing, //!< the service did not give them: offline, or an error
    };
    Q_ENUM(State)

    explicit InvoiceReadings(Session &session, QObject *parent = nullptr);

    //! What is wanted, the first ones first: UTC ranges of days, any number of each meter. What was
    //! wanted before and is not any more is not loaded further.
    void setWanted(const QList<std::pair<MeterId, TimeRange>> &wanted);
    //! Reads only what is kept on the disk; to be set before anything is wanted.
    void setOffline(bool isOffline) { m_isOffline = isOffline; }

    State stateOf(const MeterId &meter, const TimeRange &range) const;
    //! Whether anything is being loaded.
    bool isWaiting() const { return !m_waiting.isEmpty() || !m_active.isEmpty(); }
    //! What the meter measured on these days in its zone; nothing while that is not known.
    std::optional<MeasuredUse> measured(const MeterId &meter, const DayRange &days) const;

Q_SIGNALS:
    //! stateOf() or measured() of the meter may be something else.
    void changed(const meterdesk::MeterId &meter);
    //! Nothing is waited for any more.
    void settled();

private:
    void advance();
    void look(const MeterId &meter);
    void fail(const MeterId &meter);
    void retry();
    bool isThere(const MeterId &meter, const TimeRange &range) const;
    bool isAllThere(const MeterId &meter) const;
    void drop(const MeterId &meter);
    void tellSettled();

    Session &m_session;
    QHash<MeterId, QList<TimeRange>> m_wanted;
    QList<MeterId> m_waiting;
    QHash<MeterId, quint64> m_active; //!< the number of our request; 0: somebody else's load
    QSet<MeterId> m_failed;
    bool m_isOffline = false;
    bool m_isToldSettled = true;
};

} // namespace meterdesk
