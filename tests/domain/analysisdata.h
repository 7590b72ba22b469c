// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace meterdesk {

inline constexpr TimeMs kTestHour = 3'600'000;
inline constexpr TimeMs kTestQuarter = kTestHour / 4;

//! A moment on the clock of \a zone that is there once.
inline TimeMs momentIn(const QTimeZone &zone, int year, int month, int day, int hour = 0,
                       int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), zone).toMSecsSinceEpoch();
}

//! Readings every \a step from \a from to \a to whose use varies without a rule.
inline ReadingSeries randomReadings(TimeMs from, TimeMs to, TimeMs step, unsigned seed = 1)
{
    std::mt19937 random(seed);
    ReadingSeries result;
    double state = 5000;
    for (TimeMs time = from; time <= to; time += step) {
        result.append({}, time, state);
        state += static_cast<double>(random() % 1000) / 64; // binary fractions: sums are exact
    }
    return result;
}

//! \a readings without those in [from, to).
inline ReadingSeries without(const ReadingSeries &readings, TimeMs from, TimeMs to)
{
    ReadingSeries result;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (readings.times()[i] < from || readings.times()[i] >= to)
            result.append({}, readings.times()[i], readings.states()[i]);
    }
    return result;
}

//! The state at \a time, looked for from the first reading on.
inline double plainState(const ReadingSeries &readings, TimeMs time)
{
    for (std::size_t i = 0; i + 1 < readings.size(); ++i) {
        const TimeMs from = readings.times()[i];
        const TimeMs to = readings.times()[i + 1];
        if (time < from || time > to)
            continue;
        return readings.states()[i]
            + (readings.states()[i + 1] - readings.states()[i]) * static_cast<double>(time - from)
            / static_cast<double>(to - from);
    }
    return std::nan("");
}

inline double plainUse(const ReadingSeries &readings, TimeMs from, TimeMs to)
{
    return plainState(readings, to) - plainState(readings, from);
}

//! The clock on the wall as milliseconds since 1970, by nothing but the offset.
inline TimeMs wallClock(TimeMs time, const QTimeZone &zone)
{
    return time + zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)) * 1000LL;
}

inline bool isNear(double a, double b, double tolerance = 1e-9)
{
    return (std::isnan(a) && std::isnan(b))
        || std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

} // namespace meterdesk
