// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"
#include "ui/explore/chartpicture.h"

#include <QList>
#include <QObject>

#include <optional>

namespace meterdesk {

class Session;

//! The data series \a series of \a session as something to be drawn: its points as far as they are
//! there, called as the person called it. GUI thread.
ChartSource seriesSource(Session &session, const DataSeriesId &series);

//! The data series that is laid over the meters of a chart, on the axis at the right.
class ChartOverlay : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \a session must outlive its being used; nullptr for none.
    void setSession(Session *session);
    //! The series that a person has added, and what to call them.
    QList<std::pair<DataSeriesId, QString>> choices() const;
    //! Whether a chart of \a sources has an axis left.
    static bool hasRoom(const QList<ChartSource> &sources);
    //! Whether \a choice wants a series that is there, in a kind of chart that has room for it.
    bool isShown(const ChartChoice &choice) const;
    //! Asks for \a series, what lies within \a window first; changed() follows what comes.
    void request(const DataSeriesId &series, const TimeRange &window);
    //! What is drawn beside \a sources; nothing where no series is.
    std::optional<ChartSource> source(const ChartChoice &choice,
                                      const QList<ChartSource> &sources) const;
    bool isLoading() const;

Q_SIGNALS:
    //! Points have come.
    void changed();
    //! choices() are others.
    void seriesChanged();

private:
    Session *m_session = nullptr;
    DataSeriesId m_series;
};

} // namespace meterdesk
