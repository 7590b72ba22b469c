// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/ids.h"
#include "ui/explore/chartmeters.h"
#include "ui/explore/chartoverlay.h"
#include "ui/explore/chartplace.h"
#include "ui/explore/period.h"
#include "ui/explore/rangehistory.h"
#include "ui/explore/temperature.h"
#include "ui/widgets/banner.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QSplitter;

namespace meterdesk {

class ChartOutput;
class ExploreChart;
class ExploreHeader;
class ExploreTable;
class PointActions;
class PointNote;
class ReadingStates;
class RemoveAtTime;
class Session;
struct ShownChart;
class TimeChartView;
class ViewState;

//! The workspace Explore: the readings of meters as a chart and as a table that follow each other.
//!
//! Keys, wherever the focus is in it: [ and ] shift the period, Y compares with last year, A takes
//! the next resolution, U the next unit, H the heat map and back, Backspace or Alt+Left goes back
//! to what was looked at before, Alt+Right forth, Ctrl+C copies what the chart shows as a table,
//! Ctrl+Shift+C as a picture.
class ExplorePage : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the page.
    explicit ExplorePage(ViewState &viewState, QWidget *parent = nullptr);
    ~ExplorePage() override;

    //! Shows meters of \a session, nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    //! Asks for what is missing of the shown meters up to now; what is shown stays as it is.
    void topUp();
    void setMeter(const MeterId &meter);
    //! Shows \a meter beside the one that was chosen, or says why it cannot.
    void addMeter(const MeterId &meter);
    //! Lays the data series \a series over the meters; an empty one for none.
    void overlaySeries(const DataSeriesId &series);
    MeterId meter() const { return m_meters.main(); }
    //! How volumes of gas become energy.
    void setGas(const GasProperties &gas);
    void setPreferredUnits(const PreferredUnits &units);
    //! No unit is chosen any more: the preferred ones count.
    void forgetUnit();
    //! Asks for the shown meters' readings anew.
    void refresh();
    //! One period back for -1, forth for 1.
    void shiftPeriod(int steps);
    //! Shows the days from \a from to \a to, both inclusive, in the zone of the meter.
    void showDays(const QDate &from, const QDate &to);
    //! Takes the choices and sizes of the last time; once they are read.
    void restoreState();
    //! Whether everything that was asked for is drawn: for pictures.
    bool isSettled() const;
    //! Whether all readings of the period are there to be drawn, and there are some.
    bool hasChart() const;

    //! Whether something is drawn that can be handed out.
    bool canExport() const;
    //! Asks for a file and writes what is drawn into it; how it went is told().
    void exportShown();
    //! Shows how it is printed.
    void printShown();
    ChartOutput &output() { return *m_output; }

    ExploreHeader &header() { return *m_header; }
    ExploreChart &chart() { return *m_chart; }
    ExploreTable &table() { return *m_table; }

Q_SIGNALS:
    //! What the bottom strip says of the readings shown.
    void summaryChanged(const QString &summary);
    //! Which time the chart shows, in the zone of the meter; an empty range without a meter.
    void rangeShown(const meterdesk::TimeRange &range, const QTimeZone &zone);
    //! canExport() may be something else.
    void exportableChanged();
    //! How an export went.
    void told(meterdesk::Banner::Kind kind, const QString &text);
    //! hasChart() may be something else.
    void pictureChanged();
    //! Once: all readings of a period are on the screen.
    void chartDrawn();

protected:
    void changeEvent(QEvent *event) override;

private:
    // explorepage.cpp
    void layOut();
    void connectViews();
    void connectHeader();
    void addKeys();
    void addKey(const QKeySequence &key, const std::function<void()> &what);
    void saveState();
    void takeMeters();
    void clearMeter();
    void showReadings();
    void takePicture();
    void updateState();
    void updateTable();
    void updatePanel();
    void updateNoticed();
    void updateFlags();
    QString flagsDescription() const;
    void updateTexts();
    void updateUnits();
    void updateSeries();
    void lookForAnomalies();
    void followCursor(qsizetype index);
    void followRow(TimeMs time);
    void tellPoint(std::optional<TimeMs> time);
    void tellSelection();
    ChartOrder makeOrder() const;
    TimeRange shownRange() const;

    // explorepagetime.cpp: what is looked at
    void takeRange(const TimeRange &range);
    void settle();
    void showPeriod();
    void go(const std::optional<TimeRange> &range);
    void showDay(const TimeRange &day);
    std::optional<Period> shownPeriod(const TimeRange &range) const;
    void widenForSparseReadings(const ReadingSeries &readings);
    void goToLastReading();
    void rememberPlace();
    void returnToPlace();
    void requestWindow();
    void requestTemperature();
    void requestOverlay();

    // explorepageout.cpp: what leaves it
    void addOutActions();
    void retranslateOut();
    void updateOut();
    ShownChart shownChart() const;
    void copy();
    void copyPicture();

    ViewState &m_viewState;
    Session *m_session = nullptr;
    ChartMeters m_meters;
    Temperature m_temperature;
    ChartOverlay m_overlay;
    QTimeZone m_zone;
    ChartPlace m_place; // as kept in the view state
    RangeHistory m_history;
    std::vector<Anomaly> m_anomalies; // of all readings
    QTimer m_requestTimer; // panning asks once it rests
    QTimer m_tableTimer; // and the table follows
    QTimer m_noticeTimer; // what is odd is looked for when nothing else is to be done
    TimeRange m_everything; // what Period::Everything was last
    bool m_isPeriodChosen = false; // by the person, for this meter
    bool m_isFollowing = false; // table and chart move each other

    ExploreHeader *m_header;
    Banner *m_banner;
    Banner *m_question;
    ExploreChart *m_chart;
    TimeChartView &m_time; // of m_chart
    ExploreTable *m_table;
    QSplitter *m_splitter;
    PointActions *m_points;
    ChartOutput *m_output;
    QAction *m_copy;
    QAction *m_copyPicture;
    PointNote *m_note;
    RemoveAtTime *m_removeAt;
    ReadingStates *m_states = nullptr;
};

} // namespace meterdesk
