// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/loadclock.h"

#include <QDateTime>

namespace meterdesk {
namespace {

constexpr qint64 kDay = 86'400'000;
//! 1970-01-01 as a Julian day.
constexpr qint64 kEpochDay = 2'440'588;

qint64 offsetAt(const QTimeZone &zone, TimeMs time)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC))) * 1000;
}

//! The first moment with another offset, by halving: one rule for all kinds of zones.
TimeMs changeIn(const QTimeZone &zone, TimeMs from, TimeMs to)
{
    const qint64 before = offsetAt(zone, from);
    while (to - from > 1000) {
        const TimeMs middle = from + (to - from) / 2000 * 1000;
        (offsetAt(zone, middle) == before ? from : to) = middle;
    }
    return to;
}

} // namespace

LoadClock::LoadClock(const QTimeZone &zone)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc())
{ }

const LoadClock::Day &LoadClock::day(QDate date)
{
    const qint64 julian = date.toJulianDay();
    if (m_last && julian == m_lastJulian)
        return *m_last;
    auto known = m_days.constFind(julian);
    if (known == m_days.cend()) {
        Day day;
        day.begin = date.startOfDay(m_zone).toMSecsSinceEpoch();
        day.end = date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        day.before = offsetAt(m_zone, day.begin);
        day.after = offsetAt(m_zone, day.end - 1);
        if (day.hasChange())
            day.change = changeIn(m_zone, day.begin, day.end - 1);
        known = m_days.insert(julian, day);
        m_last = nullptr; // the hash may have moved
    }
    m_lastJulian = julian;
    m_last = &*known;
    return *m_last;
}

//! The end of an interval at midnight belongs to the day before.
const LoadClock::Day &LoadClock::dayOf(qint64 local, LoadStamp kind)
{
    const qint64 inside = kind == LoadStamp::End ? local - 1 : local;
    qint64 number = inside / kDay;
    if (inside % kDay < 0)
        --number;
    return day(QDate::fromJulianDay(number + kEpochDay));
}

void LoadClock::count(const std::vector<LocalStamp> &stamps, LoadStamp kind)
{
    m_counts.clear();
    m_seen.clear();
    for (const LocalStamp &stamp : stamps) {
        if (!stamp.offset && dayOf(stamp.local, kind).hasChange())
            ++m_counts[stamp.local];
    }
}

std::vector<LoadClock::Moment> LoadClock::moments(const std::vector<LocalStamp> &stamps,
                                                  LoadStamp kind)
{
    count(stamps, kind);
    std::vector<Moment> moments;
    moments.reserve(stamps.size());
    for (const LocalStamp &stamp : stamps) {
        if (stamp.offset) {
            moments.push_back({Moment::Fault::None, stamp.local - qint64(*stamp.offset) * 1000});
            continue;
        }
        const Day &day = dayOf(stamp.local, kind);
        if (!day.hasChange())
            moments.push_back({Moment::Fault::None, stamp.local - day.before});
        else if (day.after > day.before)
            moments.push_back(skipped(day, stamp.local, kind));
        else
            moments.push_back(doubled(day, stamp.local, kind));
    }
    return moments;
}

//! On a day in spring: local times from \a first to \a last do not exist.
LoadClock::Moment LoadClock::skipped(const Day &day, qint64 local, LoadStamp kind) const
{
    const qint64 first = day.change + day.before;
    const qint64 last = day.change + day.after;
    using Fault = Moment::Fault;
    if (local < first || (kind == LoadStamp::End && local == first))
        return {Fault::None, local - day.before};
    if (kind == LoadStamp::End && local == last && m_counts.contains(first))
        return {Fault::Skipped, 0}; // the end was told as the hour before
    return local < last ? Moment{Fault::Skipped, 0} : Moment{Fault::None, local - day.after};
}

//! On a day in autumn: local times from \a first to \a last exist twice.
LoadClock::Moment LoadClock::doubled(const Day &day, qint64 local, LoadStamp kind)
{
    const qint64 first = day.change + day.after;
    const qint64 last = day.change + day.before;
    const bool isWall = kind == LoadStamp::End && m_counts.value(last) > 1;
    const bool isBefore = isWall ? local <= first : local < first;
    const bool isBehind = isWall ? local > last : local >= last;
    using Fault = Moment::Fault;
    if (isBefore)
        return {Fault::None, local - day.before};
    if (isBehind)
        return {Fault::None, local - day.after};
    const int all = m_counts.value(local);
    if (all != 2)
        return {all < 2 ? Fault::Once : Fault::TooOften, 0};
    return {Fault::None, local - (m_seen[local]++ == 0 ? day.before : day.after)};
}

} // namespace meterdesk
