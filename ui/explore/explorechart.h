// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/readoutfigures.h"
#include "ui/explore/chartpicture.h"
#include "ui/explore/seriesbuilder.h"

#include <QWidget>

class QStackedWidget;

namespace meterdesk {

class CurveChartView;
class HeatMapView;
class OverviewStrip;
class ReadoutStrip;
class TimeChartView;

//! The chart of Explore with the read-out above and the whole history below: what is drawn, and how
//! those follow each other. Builds what it draws off the GUI thread.
class ExploreChart : public QWidget
{
    Q_OBJECT

public:
    explicit ExploreChart(QWidget *parent = nullptr);
    ~ExploreChart() override;

    //! Draws \a order; what is there stays until that is made.
    void show(const ChartOrder &order);
    //! Draws nothing: another meter.
    void clear();
    bool isBuilding() const { return m_isBuilding; }
    //! What was asked for last, with the window of that time.
    const ChartOrder &order() const { return m_order; }
    const ChartPicture &picture() const { return m_picture; }

    TimeChartView &time() { return *m_time; }
    const TimeChartView &time() const { return *m_time; }
    //! What has the keys: the chart over time, or another one.
    QWidget *view() const;
    //! What all of them say while there is nothing to see.
    enum class State { Ready, Loading, Empty };
    void setState(State state, const QString &text = {});
    //! What the one that is shown is called, and what it says in words.
    void setTexts(const QString &name, const QString &description);
    SeriesBuilder &builder() { return m_builder; }
    //! Read-out and overview are there with a meter only.
    void setStripsShown(bool isShown);
    //! What is drawn as tab-separated text and as HTML on the clipboard: over time what is
    //! selected, else all that is visible.
    void copyData() const;

Q_SIGNALS:
    //! What was ordered is drawn.
    void built();
    //! The cursor of a chart that is not over time stands on this time.
    void timePointedAt(meterdesk::TimeMs from, meterdesk::TimeMs to);
    //! The person wants to see this day of a heat map as a course.
    void dayAsked(meterdesk::TimeMs from, meterdesk::TimeMs to);

private:
    void connectViews();
    void take(const ChartPicture &picture);
    void takeLayers();
    QWidget *takeHeatMap();
    void giveCursorToHeatMap();
    void takeCursorOfHeatMap();
    QWidget *takeCurve();
    void updateOverview();
    void placeOverview();
    //! What the read-out says of a heat map: of the cell at the cursor, else of the whole.
    ReadoutFigures heatFigures() const;

    SeriesBuilder m_builder;
    ChartOrder m_order;
    ChartPicture m_picture;
    bool m_isBuilding = false;
    bool m_areStripsShown = false;

    ReadoutStrip *m_readout;
    QStackedWidget *m_views;
    TimeChartView *m_time;
    HeatMapView *m_heat;
    CurveChartView *m_curve;
    OverviewStrip *m_overview;
};

} // namespace meterdesk
