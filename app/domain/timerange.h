// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>
#include <limits>

namespace meterdesk {

//! Milliseconds since 1970-01-01T00:00:00Z, without leap seconds: the time inside the program.
//! Local time exists only in ui, in the zone of the meter.
using TimeMs = std::int64_t;

//! A half-open range of time [from, to) in UTC. The default covers everything.
struct TimeRange
{
    static constexpr TimeMs kBegin = std::numeric_limits<TimeMs>::min();
    static constexpr TimeMs kEnd = std::numeric_limits<TimeMs>::max();

    TimeMs from = kBegin;
    TimeMs to = kEnd;

    bool isEmpty() const { return from >= to; }
    bool hasBegin() const { return from != kBegin; }
    bool hasEnd() const { return to != kEnd; }
    bool contains(TimeMs time) const { return time >= from && time < to; }
    bool contains(const TimeRange &other) const { return other.from >= from && other.to <= to; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::TimeRange)
