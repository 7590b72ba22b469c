// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <span>
#include <vector>

namespace meterdesk::bench {

//! A load profile by the quarter of an hour: what every plot here is given.
struct PlotData
{
    std::vector<double> times; //!< ms UTC, ascending
    std::vector<double> values;
    std::vector<std::size_t> gaps; //!< indices of the first points after a gap
};

//! How a plot is to be drawn.
struct PlotStyle
{
    double pen =
        1; //!< times the usual width of the program; device-independent pixels of the others
    bool isSmooth = false; //!< antialiased, where that can be chosen
};

enum class PlotShape {
    Load, //!< up and down: a day, a week, a year, noise, rare spikes
    Register //!< a state that rises
};

//! A profile of \a count points from 2015 on, with a gap of some days in each year. \a seed:
//! another meter.
PlotData plotData(std::size_t count, unsigned seed, PlotShape shape = PlotShape::Load);

//! One way to draw the same data in a widget.
class Plot
{
public:
    virtual ~Plot() = default;
    //! The widget; owned by whoever takes it into a window.
    virtual QWidget *widget() = 0;
    //! Brings the data, which are in memory and outlive this, into the plot and shows all of them.
    //! Everything that a program must do before it can draw them happens in it.
    virtual void setData() = 0;
    //! Lets setData() load the data from a store in \a folder, which is made and filled here.
    //! Whether this way to draw has one.
    virtual bool setStore(const QString &folder)
    {
        Q_UNUSED(folder)
        return false;
    }
    virtual void setRange(double from, double to) = 0;
    //! How often the plot was painted.
    int paintings() const { return m_paintings; }

protected:
    int m_paintings = 0;
};

//! The least that a widget can do: grid, labels and a clipped polyline of the M4 points.
std::unique_ptr<Plot> makeFloorPlot(std::span<const PlotData> data, const PlotStyle &style);
//! The chart of the program. Takes the data as readings, which are made here.
std::unique_ptr<Plot> makeOwnPlot(std::span<const PlotData> data, const PlotStyle &style);
//! The heat map of the program, of the first of \a data.
std::unique_ptr<Plot> makeMapPlot(std::span<const PlotData> data);
//! QCustomPlot with adaptive sampling; nullptr where it was not there at build time.
std::unique_ptr<Plot> makePeerPlot(std::span<const PlotData> data, const PlotStyle &style);

//! The least that SQLite needs for the columns of a series: blobs of 1000 points through its C
//! interface. Nothing where its headers were not there at build time.
class FloorStore
{
public:
    virtual ~FloorStore() = default;
    virtual void store(const PlotData &data) = 0;
    //! The times and values; the gaps are to be kept by whoever draws.
    virtual void load(PlotData &data) = 0;
};
std::unique_ptr<FloorStore> makeFloorStore(const QString &folder);

constexpr double kLowest = 0; //!< of the value axis
constexpr double kHighest = 250;
QColor plotColour(std::size_t index);

} // namespace meterdesk::bench
