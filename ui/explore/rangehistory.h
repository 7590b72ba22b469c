// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QList>

#include <optional>

namespace meterdesk {

//! Where a person has looked, to go back and forth. A value.
class RangeHistory
{
public:
    static constexpr int kMost = 50;

    //! The person rests at \a range: what was ahead is forgotten.
    void settle(const TimeRange &range);
    //! The range before, from \a current; nothing at the beginning.
    std::optional<TimeRange> back(const TimeRange &current);
    std::optional<TimeRange> forth();
    void clear();

private:
    QList<TimeRange> m_ranges;
    qsizetype m_at = -1;
};

} // namespace meterdesk
