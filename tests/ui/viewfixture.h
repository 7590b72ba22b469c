// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/heatmap.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>
#include <memory>
#include <random>

//! A school's electricity meter in Prague, read every quarter of an hour: lessons on work days, a
//! summer without them, no data from 30 May to 2 June, a base load that rose in October.
namespace school {

inline QTimeZone zone()
{
    return QTimeZone("Europe/Prague");
}

inline meterdesk::TimeMs at(QDate date)
{
    return QDateTime(date, QTime(0, 0), zone()).toMSecsSinceEpoch();
}

inline double power(const QDateTime &time)
{
    const QDate date = time.date();
    const int hour = time.time().hour();
    double kilowatts = date.month() == 10 && date.day() > 4 && date.day() < 25 ? 24 : 13;
    const bool isHoliday = date.month() == 7 || date.month() == 8 || date.dayOfWeek() > 5;
    if (!isHoliday && hour >= 6 && hour < 20)
        kilowatts += 45 * std::exp(-std::pow((hour - 11) / 3.5, 2));
    return kilowatts;
}

inline meterdesk::ReadingSeries readings(QDate from, QDate to)
{
    using namespace meterdesk;
    constexpr TimeMs kQuarter = 15 * 60'000;
    ReadingSeries series;
    std::mt19937 random(1);
    const TimeRange gap{at({2025, 5, 30}), at({2025, 6, 3})};
    double state = 1000;
    const TimeMs end = at(to);
    for (TimeMs time = at(from); time <= end; time += kQuarter) {
        if (time <= gap.from || time >= gap.to)
            series.append("", time, state);
        const double noise = 0.9 + 0.2 * double(random() % 1000) / 1000;
        state += noise * power(QDateTime::fromMSecsSinceEpoch(time, zone())) / 4;
    }
    return series;
}

inline std::shared_ptr<const meterdesk::HeatMap> map(QDate from, QDate to,
                                                     meterdesk::Resolution resolution)
{
    return std::make_shared<meterdesk::HeatMap>(
        meterdesk::heatMap(readings(from, to), zone(), {at(from), at(to)}, resolution));
}

} // namespace school
