// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeaxisticks.h"
#include "ui/charts/chartseries.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace meterdesk {

//! \a value with \a decimals, grouped and marked as \a locale does, with a real minus; a dash for
//! NaN.
QString numberText(double value, int decimals, const QLocale &locale);
//! Day and month in the order of \a locale, without the year: 23. 2., 23/02, 2/23.
QString dayMonthText(QDate date, const QLocale &locale);
//! The label of tick \a index: "Mon 23. 2.", "06:00", "Mar", "2026".
QString tickText(const TimeTicks &ticks, std::size_t index, const QTimeZone &zone,
                 const QLocale &locale);
//! The moment or period of point \a index: "Thu 26. 2. 10:15–10:30", "February 2026". \a isShort:
//! without the year and the end of the period, for the tag on the axis.
QString pointTimeText(const ChartSeries &series, std::size_t index, const QLocale &locale,
                      bool isShort);
//! First, last, smallest, largest and sum of the points that lie in a range; of values not their
//! sum but their mean over time, as PointStatistics has it.
struct RangeFigures
{
    std::size_t count = 0; //!< of points with a value
    double first = 0;
    double last = 0;
    MinMax minMax;
    double sum =
        0; //!< of periods; of a register the last less the first; of a data series the mean
};
RangeFigures rangeFigures(const ChartSeries &series, const TimeRange &range);

//! The mean power in kW during period \a index of a use in Wh, kWh, MWh, J to GJ; NaN for other
//! units.
double meanPower(const ChartSeries &series, std::size_t index);

} // namespace meterdesk
