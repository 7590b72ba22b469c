// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace meterdesk::demo {

//! The measured series the demo is made from (resources/demo/README.md).
enum class Source {
    UkElectricity, //!< kWh per hour
    UkGas, //!< kWh per hour
    UkTemperature, //!< °C, hourly
    IllinoisElectricity, //!< kWh per hour
    IllinoisGas, //!< therms, a 24th of the day in each hour
};

struct SourceSample
{
    qint64 utc = 0; //!< seconds; the interval begins here
    double value = 0.0;
};

//! One measured series, cut into days of its own zone with 24 values each. In the hour that a day
//! of 25 hours has twice stands the mean of both, in the one that a day of 23 hours lacks the mean
//! of its neighbours.
class SourceDays
{
public:
    using Hours = std::array<float, 24>;

    //! \a samples in ascending order, \a hoursPerSample 1 or 24 (a daily value is spread evenly).
    SourceDays(const std::vector<SourceSample> &samples, const QByteArray &zone,
               int hoursPerSample);

    int firstDay() const { return m_firstDay; }
    int lastDay() const { return m_firstDay + static_cast<int>(m_days.size()) - 1; }
    //! Whether each hour of \a day was measured.
    bool isComplete(int day) const;
    //! \pre isComplete(day)
    const Hours &hours(int day) const
    {
        return m_days[static_cast<size_t>(day - m_firstDay)].hours;
    }

private:
    struct Day
    {
        Hours hours{};
        bool complete = false;
    };
    int m_firstDay = 0;
    std::vector<Day> m_days;
};

//! Unpacks a gzip file; nothing when it is damaged.
std::optional<QByteArray> gunzip(QByteArrayView packed);

//! Reads lines of "start,value" or "number,dt,value" after a heading. A time without an offset is
//! UTC; lines that hold no number (nan) are left out.
std::vector<SourceSample> parseSourceCsv(QByteArrayView csv);

//! The days of \a source, read from the resources at the first use and kept for the process.
const SourceDays &sourceDays(Source source);

} // namespace meterdesk::demo
