// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace meterdesk::demo {

//! Offsets of one IANA zone as a sorted list of its changes, read once from QTimeZone: looking up
//! an hour costs a few nanoseconds. Immutable, so it may be shared between threads.
class ZoneClock
{
public:
    explicit ZoneClock(const QByteArray &ianaId);

    //! Seconds to add to UTC for local time at \a utc (seconds).
    int offsetAt(qint64 utc) const;
    //! The local time at \a utc, as seconds counted like UTC.
    qint64 toLocal(qint64 utc) const { return utc + offsetAt(utc); }
    //! The UTC second at which the local time \a local comes first. A time that is skipped in
    //! spring gives the moment of the change.
    qint64 fromLocal(qint64 local) const;
    //! The first UTC second of the local day \a days.
    qint64 startOfDay(int days) const;
    //! The local day at \a utc.
    int dayAt(qint64 utc) const;

private:
    struct Change
    {
        qint64 utc;
        int offset;
    };
    std::vector<Change> m_changes;
};

//! The clocks of the zones the demo uses; made at the first use and kept.
const ZoneClock &zoneClock(const QByteArray &ianaId);

} // namespace meterdesk::demo
