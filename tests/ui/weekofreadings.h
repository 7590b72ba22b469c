// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>
#include <memory>

//! A week of readings in Prague, every quarter of an hour, and what charts make of them.
namespace meterdesk::test {

inline const QTimeZone kPrague("Europe/Prague");

inline TimeMs at(int year, int month, int day, int hour = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), kPrague).toMSecsSinceEpoch();
}

inline const TimeRange kWeek{at(2026, 2, 23), at(2026, 3, 2)};

//! \a hasGap: nothing on 25 February from three to nine in the morning.
inline std::shared_ptr<ReadingSeries> quarters(bool hasGap = false)
{
    auto readings = std::make_shared<ReadingSeries>();
    double state = 188'000;
    for (TimeMs time = kWeek.from; time <= kWeek.to; time += 900'000) {
        state += 2 + std::sin(static_cast<double>(time - kWeek.from) / 1.3e7);
        if (!hasGap || time <= at(2026, 2, 25, 3) || time >= at(2026, 2, 25, 9))
            readings->append({}, time, state);
    }
    return readings;
}

inline ChartLabels labels()
{
    return {QStringLiteral("kWh"), QStringLiteral("kWh per 15 min"), kPrague, 2};
}

inline ChartSeries::Pointer use(Resolution resolution = Resolution::QuarterHour,
                                bool hasGap = false)
{
    return ChartSeries::fromConsumption(
        std::make_shared<const Consumption>(consumption(*quarters(hasGap), resolution, kPrague)),
        labels());
}

} // namespace meterdesk::test
