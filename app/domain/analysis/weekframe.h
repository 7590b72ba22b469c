// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"

#include <cstddef>
#include <vector>

namespace meterdesk {

//! The use of a meter in hours or days, sorted by the hour of the week or the weekday: what
//! findAnomalies() learns the usual from. A value type.
class WeekFrame
{
public:
    //! What is usual for a period.
    struct Usual
    {
        double median = 0; //!< NaN where too little is known
        double scale = 0; //!< robust standard deviation upwards, never zero
    };

    //! \a resolution: Hour or Day.
    WeekFrame(const ReadingSeries &readings, Resolution resolution, const QTimeZone &zone);

    const Consumption &use() const { return m_use; }
    std::size_t size() const { return m_use.size(); }
    TimeRange period(std::size_t index) const
    {
        return {m_use.edges[index], m_use.edges[index + 1]};
    }
    //! Of the period, per hour; NaN where it is not complete.
    double power(std::size_t index) const { return m_powers[index]; }
    //! The hour of the clock in the zone at which the period begins; 0 for days.
    int hour(std::size_t index) const { return m_buckets[index] % m_perDay; }
    //! Counts the days of the frame from 0.
    int day(std::size_t index) const { return m_days[index]; }
    //! The mean of all powers, 0 where none is known.
    double meanPower() const { return m_meanPower; }
    //! Of the same hour of the week in up to eight weeks before and after \a index, without itself.
    Usual usual(std::size_t index) const;
    //! The known powers of the same hour of the week as \a index in up to eight weeks before the
    //! period \a before, which is not after \a index.
    std::vector<double> powersBefore(std::size_t index, std::size_t before) const;
    //! The same, after the period \a after, which is not before \a index.
    std::vector<double> powersAfter(std::size_t index, std::size_t after) const;

private:
    void sortIntoBuckets(const QTimeZone &zone);
    void setPowers();

    Consumption m_use;
    const int m_perDay;
    std::vector<double> m_powers;
    std::vector<int> m_days;
    std::vector<int> m_buckets; // weekday * m_perDay + hour
    std::vector<std::size_t> m_places; // of a period in its bucket
    std::vector<std::vector<std::size_t>> m_members; // periods of a bucket, ascending
    double m_meanPower = 0;
    double m_usualScale = 0; // median of the scales, below which none is believed
};

} // namespace meterdesk
