// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loadprofile.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace meterdesk {

//! What the local time of a row stands for.
enum class LoadStamp { Begin, End };

//! A local time of a file before it is known which moment it is.
struct LocalStamp
{
    qint64 local = 0; //!< milliseconds, as if the local time were UTC
    std::optional<int> offset; //!< seconds east of UTC, where one is written
    std::size_t cell = 0; //!< which amount it belongs to: the caller's
};

//! Makes moments of the local times of a load profile, with the hour that the clock change leaves
//! out and the one it gives twice: a time that is there twice is the first time before the change
//! and the second time behind it, in the order of the file.
//!
//! Ends of intervals are written in two ways at a change: as the moment that ends ("02:00" behind
//! "02:45" in autumn), or a step behind the beginning ("03:00" twice); which one is found out.
class LoadClock
{
public:
    //! A day of the zone. Of several changes a day only the first counts.
    struct Day
    {
        TimeMs begin = 0; //!< UTC
        TimeMs end = 0; //!< UTC
        qint64 before = 0; //!< milliseconds east of UTC at its begin
        qint64 after = 0; //!< at its end
        TimeMs change = 0; //!< UTC; of no use where before == after

        bool hasChange() const { return before != after; }
    };
    //! Where a stamp belongs; time is of use where there is no fault.
    struct Moment
    {
        enum class Fault { None, Skipped, Once, TooOften };
        Fault fault = Fault::None;
        TimeMs time = 0; //!< UTC
    };

    explicit LoadClock(const QTimeZone &zone);

    const Day &day(QDate date);
    //! One for each of \a stamps, which are in the order of the file.
    std::vector<Moment> moments(const std::vector<LocalStamp> &stamps, LoadStamp kind);

private:
    const Day &dayOf(qint64 local, LoadStamp kind);
    void count(const std::vector<LocalStamp> &stamps, LoadStamp kind);
    Moment skipped(const Day &day, qint64 local, LoadStamp kind) const;
    Moment doubled(const Day &day, qint64 local, LoadStamp kind);

    QTimeZone m_zone;
    QHash<qint64, Day> m_days; //!< by Julian day
    QHash<qint64, int> m_counts; //!< of the local times of days with a change
    QHash<qint64, int> m_seen; //!< so far
    qint64 m_lastJulian = 0;
    const Day *m_last = nullptr;
};

} // namespace meterdesk
