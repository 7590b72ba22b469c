// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/anomalies.h"
#include "domain/timeranges.h"
#include "models/anomalytablemodel.h"
#include "models/comparedreadingsmodel.h"
#include "ui/explore/rangepanel.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace meterdesk {

class EmptyState;
class TableColumns;
class ViewState;

//! What stands below the chart of Explore: the readings that are looked at, or what was noticed in
//! them, and the figures of the range at the right.
class ExploreTable : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices and must outlive this.
    explicit ExploreTable(ViewState &viewState, QWidget *parent = nullptr);
    ~ExploreTable() override;

    //! What the stack of the readings shows.
    enum class Face { Rows, Empty, Loading };

    ComparedReadingsModel &readings() { return m_readings; }
    QTableView &readingsView() { return *m_table; }
    RangePanel &panel() { return *m_panel; }
    //! Shows \a face; \a text and \a button say what is so where there are no rows.
    void setFace(Face face, const QString &text = {}, const QString &button = {});
    //! Makes the row of the reading at \a time, or of the last one before, the current one.
    void showTime(TimeMs time);
    //! Shows what was noticed, or the readings.
    void showPart(bool isNoticed);

    //! Whether what is odd is looked for, and how odd it must be.
    bool isNoticing() const;
    double threshold() const;
    void setAnomalies(const std::vector<Anomaly> &anomalies, const QString &unit,
                      const QTimeZone &zone);
    const std::vector<Anomaly> &anomalies() const { return m_anomalies; }
    //! Takes the choices of the last time; once they are read.
    void restoreState();

Q_SIGNALS:
    //! The person went to the row of the reading at \a time.
    void rowChosen(meterdesk::TimeMs time);
    //! The person wants to see the time of something that was noticed.
    void rangeAsked(const meterdesk::TimeRange &range);
    //! The button beside the sentence that there are no rows.
    void buttonClicked();
    //! isNoticing() or threshold() is another.
    void noticingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeReadings();
    void makeNoticed();
    QWidget *makeBar();
    void styleTable(QTableView *table) const;
    void updateNoticed();
    void retranslate();

    ViewState &m_viewState;
    ComparedReadingsModel m_readings;
    AnomalyTableModel m_noticed;
    std::vector<Anomaly> m_anomalies;
    bool m_isFollowing = false;

    QToolButton *m_readingsButton;
    QToolButton *m_noticedButton;
    QCheckBox *m_notice;
    QLabel *m_thresholdLabel;
    QDoubleSpinBox *m_threshold;
    QStackedWidget *m_parts;
    QStackedWidget *m_faces;
    QTableView *m_table;
    QTableView *m_noticedTable;
    QStackedWidget *m_noticedFaces;
    EmptyState *m_noticedEmpty;
    TableColumns *m_columns = nullptr;
    EmptyState *m_empty;
    RangePanel *m_panel;
};

} // namespace meterdesk
