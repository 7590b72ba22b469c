// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/datapoint.h"
#include "domain/ids.h"
#include "domain/timeranges.h"

#include <QObject>

#include <memory>
#include <optional>

namespace meterdesk {

class MeterStore;
class Session;
struct Meter;

//! The data series that the scatter is drawn against: fetched for the time that is looked at, kept
//! for as long as the session lasts.
class Temperature : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \a session must outlive its being used; nullptr for none.
    void setSession(Session *session);
    //! Asks for \a series within \a range unless that is there; changed() follows what comes.
    void request(const DataSeriesId &series, const TimeRange &range);
    //! What there is of the series asked for last; null for nothing.
    const std::shared_ptr<const DataPointSeries> &points() const { return m_points; }
    bool isLoading() const { return m_loading.has_value(); }
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void take(const DataPointSeries &points, const TimeRange &range);

    Session *m_session = nullptr;
    DataSeriesId m_series;
    std::shared_ptr<const DataPointSeries> m_points;
    TimeRanges m_covered;
    std::optional<TimeRange> m_loading;
    std::optional<ApiError> m_error;
};

//! The series with temperatures that the attributes of \a meter's entity, or of one above it, name;
//! empty where none does. Attributes are free text: only "id name" pairs whose name speaks of a
//! temperature are understood.
DataSeriesId temperatureNear(const Meter &meter, const MeterStore &store);

} // namespace meterdesk
