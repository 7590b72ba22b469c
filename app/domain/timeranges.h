// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QList>

namespace meterdesk {

//! A set of moments, kept as disjoint half-open ranges in ascending order: what was loaded already.
class TimeRanges
{
public:
    void add(const TimeRange &range);
    //! The parts of \a range that are not in the set, ascending.
    QList<TimeRange> missingFrom(const TimeRange &range) const;
    //! Whether every moment of \a range is in the set.
    bool contains(const TimeRange &range) const { return missingFrom(range).isEmpty(); }
    const QList<TimeRange> &ranges() const { return m_ranges; }
    friend bool operator==(const TimeRanges &, const TimeRanges &) = default;

private:
    QList<TimeRange> m_ranges;
};

} // namespace meterdesk
