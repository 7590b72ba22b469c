// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartpicture.h"

#include <QString>

namespace meterdesk {

//! A kind of chart: what it needs and how it is made of readings. Each has a file of its own,
//! kind*.cpp. Kinds have no state; build() is called in any thread, all else in the GUI's.
class ChartKind
{
public:
    virtual ~ChartKind() = default;

    //! In the language of the program.
    virtual QString name() const = 0;
    //! The same where a data series is looked at; empty: it has no such chart.
    virtual QString seriesName() const { return name(); }
    //! A TimeChartView shows the layers; otherwise it is a view of its own.
    virtual bool isOverTime() const { return true; }
    virtual bool hasResolution() const { return true; }
    virtual bool canCompare() const { return false; }
    virtual bool takesSeveralMeters() const { return false; }
    //! It shows what is looked at, not everything, so that it is built anew for another time.
    virtual bool followsWindow() const { return false; }
    virtual bool needsTemperature() const { return false; }
    //! The resolution that is used for \a chosen.
    virtual Resolution resolution(Resolution chosen) const { return chosen; }

    //! Puts into \a picture what is drawn for \a order.
    virtual void build(const ChartOrder &order, ChartPicture &picture) const = 0;

    static const ChartKind &of(ChartKindId id);
};

//! The points of \a source, a data series, or their means in the periods of the order, beside those
//! of other years where the order wants them.
void addCourse(const ChartOrder &order, const ChartSource &source, ChartPicture &picture);
//! A course of \a source with \a series.
ChartLayer meterLayer(const ChartSource &source, ChartSeries::Pointer series);
//! The use of \a source in the periods of the order, in the unit shown, over everything that the
//! chart may be panned to.
std::shared_ptr<const Consumption> useOf(const ChartOrder &order, const ReadingSeries &readings);
//! The uses of other years, or of the other period, in the periods of \a use; empty where the order
//! wants none.
QList<std::shared_ptr<const Comparison>> comparisonsOf(const ChartOrder &order,
                                                       const Consumption &use,
                                                       const ReadingSeries &readings);
//! The periods of \a use with the values of \a comparison.
std::shared_ptr<const Consumption> usesOf(const Consumption &use, const Comparison &comparison);
//! The course of comparison \a index, whose values are \a series.
ChartLayer previousLayer(const ChartOrder &order, int index, ChartSeries::Pointer series,
                         std::shared_ptr<const Comparison> comparison);

} // namespace meterdesk
