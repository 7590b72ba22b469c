// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QSet>
#include <QString>

class QTableView;

namespace meterdesk {

class ReadingTableModel;
class Session;
class TimeChartView;

//! Keeps the table of readings told of what outbox and journal know of the meter, and the chart of
//! the times that are not loaded. Owned by its parent; table, model and chart must outlive it.
class ReadingStates : public QObject
{
    Q_OBJECT

public:
    //! Has the column of the stage in \a table drawn with its icons.
    ReadingStates(QTableView &table, ReadingTableModel &model, TimeChartView &chart,
                  QObject *parent = nullptr);

    //! Nullptr for none; the session must outlive its being followed.
    void setSession(Session *session);
    //! To be told after the model knows of the meter, also where it is the same one; empty for
    //! none.
    void setMeter(const MeterId &meter);

private:
    void hear(const QSet<QString> &streams);
    void updateSent();
    void updateNotLoaded();

    ReadingTableModel &m_model;
    TimeChartView &m_chart;
    Session *m_session = nullptr;
    MeterId m_meter;
};

} // namespace meterdesk
