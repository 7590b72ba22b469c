// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/zoneclock.h"

#include "demo/timemath.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace meterdesk::demo {

ZoneClock::ZoneClock(const QByteArray &ianaId)
{
    const QTimeZone zone(ianaId);
    const QDateTime from(QDate(2010, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC);
    m_changes.push_back({0, zone.isValid() ? zone.offsetFromUtc(from) : 0});
    if (!zone.isValid())
        return;
    for (const QTimeZone::OffsetData &data : zone.transitions(from, to)) {
        if (data.offsetFromUtc != m_changes.back().offset)
            m_changes.push_back({data.atUtc.toSecsSinceEpoch(), data.offsetFromUtc});
    }
}

int ZoneClock::offsetAt(qint64 utc) const
{
    const auto after =
        std::upper_bound(m_changes.begin(), m_changes.end(), utc,
                         [](qint64 secs, const Change &change) { return secs < change.utc; });
    return after == m_changes.begin() ? after->offset : std::prev(after)->offset;
}

qint64 ZoneClock::fromLocal(qint64 local) const
{
    // A day on either side: the two offsets that can hold at this local time.
    const int before = offsetAt(local - kDaySecs);
    const int after = offsetAt(local + kDaySecs);
    if (toLocal(local - before) == local)
        return local - before;
    if (toLocal(local - after) == local)
        return local - after;
    const auto change =
        std::upper_bound(m_changes.begin(), m_changes.end(), local - kDaySecs,
                         [](qint64 secs, const Change &entry) { return secs < entry.utc; });
    return change == m_changes.end() ? local - after : change->utc;
}

qint64 ZoneClock::startOfDay(int days) const
{
    return fromLocal(days * kDaySecs);
}

int ZoneClock::dayAt(qint64 utc) const
{
    return static_cast<int>(floorDiv(toLocal(utc), kDaySecs));
}

const ZoneClock &zoneClock(const QByteArray &ianaId)
{
    // Immutable once made; a function's static is made under a lock.
    static const ZoneClock prague("Europe/Prague");
    static const ZoneClock london("Europe/London");
    static const ZoneClock chicago("America/Chicago");
    static const ZoneClock utc("UTC");
    if (ianaId == "Europe/Prague")
        return prague;
    if (ianaId == "Europe/London")
        return london;
    return ianaId == "America/Chicago" ? chicago : utc;
}

} // namespace meterdesk::demo
