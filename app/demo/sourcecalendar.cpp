// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sourcecalendar.h"

#include "demo/timemath.h"

#include <algorithm>
#include <cstdlib>

namespace meterdesk::demo {

std::vector<int> sourceDaysFor(int day, const SourceDays &source)
{
    struct Candidate
    {
        int distance;
        int day;
    };
    std::vector<Candidate> candidates;
    const CivilDate date = civilFromDays(day);
    // A year more on both sides: the nearest to 1 January may be a day of December.
    const int firstYear = civilFromDays(source.firstDay()).year - 1;
    const int lastYear = civilFromDays(source.lastDay()).year + 1;
    for (int year = firstYear; year <= lastYear; ++year) {
        const int sameDate =
            daysFromCivil(year, date.month, std::min(date.day, daysInMonth(year, date.month)));
        int shift = (weekdayOf(day) - weekdayOf(sameDate) + 7) % 7;
        if (shift > 3)
            shift -= 7;
        if (source.isComplete(sameDate + shift))
            candidates.push_back({std::abs(shift), sameDate + shift});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.distance < b.distance; });
    std::vector<int> days;
    days.reserve(candidates.size());
    for (const Candidate &candidate : candidates)
        days.push_back(candidate.day);
    return days;
}

} // namespace meterdesk::demo
