// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/anomalies.h"
#include "domain/analysis/averageday.h"
#include "domain/analysis/durationcurve.h"
#include "domain/analysis/heatmap.h"
#include "domain/analysis/pointcourse.h"
#include "domain/analysis/scatter.h"
#include "domain/costs.h"
#include "ui/charts/chartlayer.h"
#include "ui/explore/chartchoice.h"

#include <QList>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace meterdesk {

//! One meter, or one data series, of a chart.
struct ChartSource
{
    enum class Nature {
        Register, //!< of a meter: states that grow
        Line, //!< of a data series: values that go straight from one to the next
        Steps //!< of a data series: a value holds until the next
    };

    MeterId meter; //!< empty for a data series
    Nature nature = Nature::Register;
    QString name;
    QChar letter; //!< null where the chart has one meter only
    int number = 0; //!< which of the series' colours
    bool isRight = false; //!< of the axis at the right
    QString unit; //!< that it is shown in
    double factor = 1; //!< from the register's unit to that one
    QList<PriceStep> prices; //!< shown as money, where there are any: of the register's unit
    QString axisTitle;
    //! In the register's unit, or points whose states are their values; never null.
    std::shared_ptr<const ReadingSeries> readings;

    bool isOfValues() const { return nature != Nature::Register; }
    PointKind pointKind() const
    {
        return nature == Nature::Steps ? PointKind::Interval : PointKind::Instant;
    }

    friend bool operator==(const ChartSource &, const ChartSource &) = default;
};

//! Everything that a chart is made of. A value that goes to another thread, with all texts in it.
struct ChartOrder
{
    QList<ChartSource> sources; //!< the first is the one that is looked at; never empty
    ChartChoice choice;
    TimeRange window; //!< what is looked at
    QTimeZone zone;
    QStringList otherNames; //!< what is compared with: last year, two years back …
    QString otherNote; //!< behind the day that is compared with, at the cursor
    std::shared_ptr<const DataPointSeries> temperature; //!< may be null
};

//! What is drawn: courses over time, or what another kind of chart shows. Nobody changes it.
struct ChartPicture
{
    ChartLayers layers; //!< empty for charts that are not over time
    ChartSeries::Pointer history; //!< the use per day of the first meter
    std::shared_ptr<const HeatMap> heatMap;
    std::shared_ptr<const AverageDay> averageDay;
    std::shared_ptr<const DurationCurve> durationCurve;
    std::shared_ptr<const Scatter> scatter;
    ScatterFit scatterFit;
};

//! The readings of \a source in the unit that they are shown in; money is counted from the first
//! one on. Any thread.
std::shared_ptr<const ReadingSeries> shownReadings(const ChartSource &source);
//! The points of \a source, which is a data series, as what is made for registers takes them.
ValueHours valueHours(const ChartSource &source);
//! What is written at a course of \a source whose values are \a readings. Any thread.
ChartLabels chartLabels(const ChartSource &source, const ReadingSeries &readings,
                        const QTimeZone &zone);

} // namespace meterdesk
