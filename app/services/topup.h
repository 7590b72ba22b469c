// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace meterdesk {

class Session;

//! Says when what is shown has become old and is to be topped up, after a night, a sleep of the
//! computer, hours without a network. Asks for the lists itself; whoever shows readings hears
//! due(). Nothing is asked for while nobody looks, or while the service is away. Lives in the GUI
//! thread; owned by Session.
class TopUp : public QObject
{
    Q_OBJECT

public:
    //! Meters that are read by machines are read each quarter of an hour: sooner there is nothing
    //! new.
    static constexpr std::chrono::minutes kReadingsAfter{15};
    //! Meters are added or renamed by people, and a long list takes several requests.
    static constexpr std::chrono::minutes kListsAfter{60};
    //! After a time without the service: a short one changes nothing.
    static constexpr std::chrono::minutes kAwayAtLeast{1};

    //! \a clock is the moment "now" in UTC milliseconds.
    TopUp(Session &session, std::function<TimeMs()> clock, QObject *parent = nullptr);

    //! Whether anybody can see the window; true at first. What was missed meanwhile is due at once.
    void setWatched(bool isWatched);
    //! Looks at the clock now; usually that happens by itself, once a minute.
    void look();

Q_SIGNALS:
    //! Readings that are shown up to now are to be asked for again, as far as they are missing.
    void due();

private:
    void followState();
    bool isOlder(TimeMs since, std::chrono::milliseconds age) const;

    Session &m_session;
    std::function<TimeMs()> m_clock;
    QTimer m_looks;
    TimeMs m_readingsAt; //!< when they were topped up last
    TimeMs m_listsAt;
    std::optional<TimeMs> m_awaySince; //!< the service
    bool m_isWatched = true;
};

} // namespace meterdesk
