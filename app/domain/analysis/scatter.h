// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"
#include "domain/datapoint.h"

#include <optional>
#include <span>
#include <vector>

namespace meterdesk {

//! What the point of a data series says of the time around it.
enum class PointKind {
    Instant, //!< the value at that moment: between two points it goes straight
    Interval //!< the value from then on until the next point, after the last one for as long as
             //!< points usually are apart
};

//! The means over time of \a series between the \a edges, which ascend; one fewer than edges. NaN
//! where more than a tenth of a period is in a gap of the series or outside of it; smaller holes
//! are left out of the mean.
std::vector<double> means(const DataPointSeries &series, std::span<const TimeMs> edges,
                          PointKind kind = PointKind::Instant);

//! The use of a period and how warm it was.
struct ScatterPoint
{
    TimeRange period;
    double temperature = 0; //!< mean over the period, in the unit of the series
    double use = 0; //!< of the period, in the register's unit

    friend bool operator==(const ScatterPoint &, const ScatterPoint &) = default;
};

//! The use of periods against a temperature. What is not wholly known is left out and counted.
struct Scatter
{
    Resolution resolution = Resolution::Day;
    std::vector<ScatterPoint> points; //!< ascending by time
    int incompleteUse = 0; //!< periods left out for their use, whatever their temperature
    int missingTemperature = 0; //!< periods left out for their temperature alone
};

Scatter scatter(const Consumption &use, const DataPointSeries &temperature,
                PointKind kind = PointKind::Instant);
//! Days, weeks or months in \a zone.
Scatter scatter(const ReadingSeries &readings, Resolution resolution, const QTimeZone &zone,
                const TimeRange &range, const DataPointSeries &temperature,
                PointKind kind = PointKind::Instant);

//! A straight line by least squares: use = intercept + slope * temperature.
struct Regression
{
    double slope = 0; //!< use of a period per degree
    double intercept = 0; //!< use of a period at zero degrees
    double r2 = 0; //!< the share of the variance that the line explains, 0 to 1
    int n = 0; //!< points
    double standardError = 0; //!< of the estimate: the root of the squared residuals / (n - 2), in
                              //!< the register's unit; NaN for two points

    double at(double temperature) const { return intercept + slope * temperature; }
};

//! Nothing for fewer than two points or for points at one x. In two passes about the means, so that
//! large values cancel nothing.
std::optional<Regression> regression(std::span<const double> x, std::span<const double> y);
std::optional<Regression> regression(const Scatter &scatter);

enum class DegreeDays { Heating, Cooling };

//! A base load up to a balance temperature, and beyond it a line: for heating
//! use = baseLoad + slope * max(0, balance - temperature). The change-point model of ASHRAE
//! Guideline 14 with three parameters.
struct DegreeDayFit
{
    DegreeDays kind = DegreeDays::Heating;
    double balance = 0; //!< in the unit of the temperature
    double baseLoad = 0; //!< use of a period without heating; not negative
    double slope = 0; //!< use of a period per degree below (cooling: above) the balance; positive
    double r2 = 0;
    int n = 0;
    double standardError = 0; //!< of the estimate, with n - 3

    double at(double temperature) const;
};

//! The fit with the least squared residuals over balances in steps of 0.1 degrees that have three
//! points on either side. Nothing where none has a positive slope. Meant for degrees Celsius.
std::optional<DegreeDayFit> degreeDayFit(const Scatter &scatter,
                                         DegreeDays kind = DegreeDays::Heating);

//! The fit for heating or the one for cooling, whichever leaves less; nothing where a straight line
//! does as well. As well means an estimate whose standard error is larger by less than a fiftieth:
//! a bend always follows the points a little closer.
std::optional<DegreeDayFit> bentFit(const Scatter &scatter);

//! What follows the points of a scatter: the bend where there is one, else the line.
struct ScatterFit
{
    std::optional<Regression> line;
    std::optional<DegreeDayFit> bend;

    bool isEmpty() const { return !line && !bend; }
    double at(double temperature) const;
    double r2() const;
};

} // namespace meterdesk
