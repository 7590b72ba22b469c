// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/comparison.h"
#include "domain/consumption.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace meterdesk {

//! Which chart is drawn; the numbers are remembered.
enum class ChartKindId {
    Register,
    Consumption,
    Cumulated,
    HeatMap,
    AverageDay,
    DurationCurve,
    Scatter
};
inline constexpr int kChartKinds = int(ChartKindId::Scatter) + 1;

//! What stands beside the readings of now.
enum class CompareBy { Date, Weekday, Period };

//! What a person has chosen to see of a meter, but for the time. A value.
struct ChartChoice
{
    static constexpr int kMostYears = 5;

    ChartKindId kind = ChartKindId::Consumption;
    Resolution resolution = Resolution::Interval;
    QString unit; //!< empty, or none that the meter can be shown in: the preferred one
    bool isCompared = false;
    CompareBy compareBy = CompareBy::Weekday;
    int years = 1; //!< how many years are laid over, 1 to kMostYears
    QDate otherBegin; //!< the first day of another period, put beside the first day shown
    DataSeriesId temperature; //!< for the scatter; empty: none was named
    DataSeriesId overlay; //!< laid over the meters, on the axis at the right; empty: none

    bool comparesPeriod() const { return isCompared && compareBy == CompareBy::Period; }
    Alignment alignment() const
    {
        return compareBy == CompareBy::Date ? Alignment::ByDate : Alignment::ByWeekday;
    }

    //! As text for the view state; restored() takes what it understands of it. Also what an earlier
    //! version wrote: kind, resolution and, which is not ours, the period.
    QByteArray save() const;
    static ChartChoice restored(const QByteArray &saved);

    friend bool operator==(const ChartChoice &, const ChartChoice &) = default;
};

} // namespace meterdesk
