// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/ids.h"
#include "models/readingtablemodel.h"
#include "ui/charts/chartseries.h"
#include "ui/explore/chartplace.h"
#include "ui/explore/seriesbuilder.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace meterdesk {

class Banner;
class EmptyState;
class ExploreHeader;
class OverviewStrip;
class ReadoutStrip;
class Session;
class TableColumns;
class TimeChartView;
class ViewState;

//! The workspace Explore: one meter's readings as a chart and as a table that follow each other.
class ExplorePage : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the page.
    explicit ExplorePage(ViewState &viewState, QWidget *parent = nullptr);
    ~ExplorePage() override;

    //! Shows meters of \a session, nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    void setMeter(const MeterId &meter);
    MeterId meter() const { return m_meter; }
    //! Asks for the shown meter's readings anew.
    void refresh();
    //! One period back for -1, forth for 1.
    void shiftPeriod(int steps);
    //! Shows the days from \a from to \a to, both inclusive, in the zone of the meter.
    void showDays(const QDate &from, const QDate &to);
    //! Takes the choices and sizes of the last time; once they are read.
    void restoreState();
    //! Whether everything that was asked for is drawn: for pictures.
    bool isSettled() const;

Q_SIGNALS:
    //! What the bottom strip says of the readings shown.
    void summaryChanged(const QString &summary);
    //! Which time the chart shows, in the zone of the meter; an empty range without a meter.
    void rangeShown(const meterdesk::TimeRange &range, const QTimeZone &zone);
    //! Once: all readings of a period are on the screen.
    void chartDrawn();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void connectViews();
    void saveState();

    void showReadings();
    void takeSeries(const ChartSeries::Pointer &series, const ChartSeries::Pointer &history);
    void updateState();
    void updateTable();
    void updateTexts();
    void showPeriod();
    void widenForSparseReadings(const ReadingSeries &readings);
    void goToLastReading();
    void rememberPlace();
    void returnToPlace();
    void followCursor(qsizetype index);
    void followRow(int row);
    void requestWindow();

    ViewState &m_viewState;
    Session *m_session = nullptr;
    MeterId m_meter;
    QTimeZone m_zone;
    QString m_unit;
    ChartPlace m_place; // as kept in the view state
    SeriesBuilder m_builder;
    QTimer m_requestTimer; // panning asks once it rests
    QTimer m_tableTimer; // and the table follows
    bool m_isBuilding = false;
    bool m_isPeriodChosen = false; // by the person, for this meter
    bool m_isFollowing = false; // table and chart move each other

    ExploreHeader *m_header;
    Banner *m_banner;
    ReadoutStrip *m_readout;
    TimeChartView *m_chart;
    OverviewStrip *m_overview;
    QSplitter *m_splitter;
    QStackedWidget *m_tableStack;
    QTableView *m_table;
    TableColumns *m_columns = nullptr;
    EmptyState *m_empty;
    ReadingTableModel m_tableModel;
};

} // namespace meterdesk
