// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"
#include "domain/timerange.h"
#include "models/readingtablemodel.h"
#include "services/outbox.h"
#include "services/pointimport.h"
#include "ui/explore/chartpicture.h"
#include "ui/explore/period.h"
#include "ui/explore/removals.h"
#include "ui/widgets/banner.h"

#include <QPointer>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace meterdesk {

struct ApiError;
class ChartOutput;
class EmptyState;
class ExploreChart;
class ExploreHeader;
struct LatestDataPoint;
class PointForm;
class PointImportDialog;
class RangePanel;
class RemoveAtTime;
class Session;
struct ShownChart;
class TimeChartView;
class ViewState;

//! The points of one data series: as the charts of Explore, as a table with what is on its way, and
//! in figures. New points are typed, pasted or read from a file, and deleted, through the outbox.
//!
//! Keys: [ and ] shift the period, Y compares with last year, A takes the next resolution, H the
//! heat map and back, Ctrl+C copies, Ctrl+Shift+C copies the picture, Ctrl+Delete deletes the
//! chosen points.
class SeriesView : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the view.
    explicit SeriesView(ViewState &viewState, QWidget *parent = nullptr);
    ~SeriesView() override;

    //! Shows series of \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);
    //! Shows the series of \a bookmark; nothing for none.
    void setSeries(const std::optional<Bookmark> &bookmark);
    //! Asks for the shown points anew.
    void refresh();
    void restoreState();
    //! Shows the days from \a from to \a to, both inclusive.
    void showDays(const QDate &from, const QDate &to);
    QString statusText() const;
    bool canExport() const;
    void exportShown();
    void printShown();
    bool isSettled() const;

    ExploreHeader &header() { return *m_header; }
    ExploreChart &chart() { return *m_chart; }
    ReadingTableModel &points() { return m_model; }
    QTableView &table() { return *m_table; }
    //! Opens the form for a new point.
    void openForm();
    //! Shows the dialog that pastes and imports; it lives until it is closed.
    PointImportDialog *openImport();

Q_SIGNALS:
    void stateChanged();
    void told(meterdesk::Banner::Kind kind, const QString &text);
    //! The person wants to see \a series laid over the chosen meter.
    void overlayAsked(const meterdesk::DataSeriesId &series);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Face { RowsFace, EmptyFace, LoadingFace };

    // seriesview.cpp
    void layOut();
    void makeTable();
    QWidget *makeBar();
    void connectViews();
    void addKeys();
    void addKey(const QKeySequence &key, const std::function<void()> &what);
    void saveState();
    DataSeriesId id() const;
    void request();
    void showPeriod();
    std::optional<Period> shownPeriod() const;
    void showPoints();
    ChartOrder makeOrder() const;
    void updateState();
    void updateTable();
    void updatePanel();
    void updateTexts();
    void goToLast();
    void followCursor(qsizetype index);
    void followRow(int row);

    // seriesviewacts.cpp: what is done with points
    void connectOutbox();
    void watchOutbox(const QList<EntryId> &entries);
    void lookAgain();
    void updateSent();
    void updateActs();
    PointStream stream() const;
    void keepStream();
    void takeOldStream();
    void send(TimeMs time, const QByteArray &digits);
    void askForLatest();
    void tellLatest(const std::optional<LatestDataPoint> &latest);
    void askToRemove();
    void askToRemoveAt();
    void removeAt(TimeMs time);
    RemovableRecord recordOf(const DataPoint &point) const;
    ShownChart shownChart() const;
    void copy();
    void copyPicture();
    void retranslate();
    QString title() const;

    ViewState &m_viewState;
    Session *m_session = nullptr;
    std::optional<Bookmark> m_bookmark;
    QTimeZone m_zone;
    ReadingTableModel m_model;
    QTimer m_requestTimer; // panning asks once it rests
    QTimer m_tableTimer; // and the table follows
    QTimer m_againTimer; // what was sent is looked for in the list
    int m_looks = 0; // of them
    bool m_isFollowing = false; // table and chart move each other
    bool m_hasLookedFor = false; // for the time in which the series has points
    bool m_asksLatest = false;

    ExploreHeader *m_header;
    Banner *m_banner;
    Banner *m_question;
    ExploreChart *m_chart;
    TimeChartView &m_time; // of m_chart
    QSplitter *m_splitter;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyState *m_empty;
    RangePanel *m_panel;
    PointForm *m_form;
    RemoveAtTime *m_removeAt;
    Removals *m_removals;
    ChartOutput *m_output;
    QPointer<PointImportDialog> m_import;
    QAction *m_copy;
    QAction *m_copyPicture;
    QPushButton *m_new;
    QPushButton *m_importButton;
    QPushButton *m_latest;
    QPushButton *m_remove;
    QPushButton *m_removeAtButton;
    QPushButton *m_overlay;
};

} // namespace meterdesk
