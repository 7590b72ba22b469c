// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/reading.h"
#include "domain/timerange.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>
#include <span>
#include <utility>

namespace meterdesk {

//! One point of a custom data series: the value of a temperature, a humidity, an amount produced …
//! at a moment. Not cumulative, unlike a Reading.
struct DataPoint
{
    DataPointId id; //!< the server's, may be empty
    TimeMs time = 0; //!< UTC, whole seconds
    double value = 0; //!< in the unit of the series, which the service does not tell

    friend bool operator==(const DataPoint &, const DataPoint &) = default;
};

//! The points of one data series in columns, ascending by time, at most one for each time. Laid out
//! like a ReadingSeries, but a type of its own: values are no states that could be subtracted.
class DataPointSeries
{
public:
    DataPointSeries() = default;
    //! Takes over columns whose states are the values.
    explicit DataPointSeries(ReadingSeries columns)
        : m_columns(std::move(columns))
    { }

    //! As the functions of ReadingSeries.
    void append(QByteArrayView id, TimeMs time, double value) { m_columns.append(id, time, value); }
    void merge(const DataPointSeries &other) { m_columns.merge(other.m_columns); }

    bool isEmpty() const { return m_columns.isEmpty(); }
    std::size_t size() const { return m_columns.size(); }
    std::span<const TimeMs> times() const { return m_columns.times(); }
    //! The columns, whose states are the values.
    const ReadingSeries &columns() const { return m_columns; }
    std::span<const double> values() const { return m_columns.states(); }
    TimeMs firstTime() const { return m_columns.firstTime(); }
    TimeMs lastTime() const { return m_columns.lastTime(); }
    DataPointId id(std::size_t index) const { return {m_columns.id(index).value}; }
    DataPoint at(std::size_t index) const;
    //! Index of the first point at or after \a time; size() where there is none.
    std::size_t lowerBound(TimeMs time) const { return m_columns.lowerBound(time); }
    //! The points within \a range, as a series of their own.
    DataPointSeries slice(const TimeRange &range) const;

    friend bool operator==(const DataPointSeries &, const DataPointSeries &) = default;

private:
    ReadingSeries m_columns;
};

//! A data point as it is imported: POST /import/data_points/{customerId}.
struct DataPointDraft
{
    QString importId; //!< of the series; at most 255 characters, no spaces, case matters
    QString suit; //!< empty: the server's "default"; no spaces
    TimeMs time = 0; //!< UTC; sent in whole seconds, a fraction is cut as the server does
    //! A JSON number in the digits that were typed; numberText() makes it from a double.
    QByteArray value;
    QString unit; //!< at most 50 characters; empty: not sent
    QString sender; //!< names the sending program, at most 255 characters; empty: not sent

    friend bool operator==(const DataPointDraft &, const DataPointDraft &) = default;
};

//! The newest data point that was imported into a stream, also when it is not processed yet: GET
//! /import/data_points/{customerId}/{importId}/{suit}/latest.
struct LatestDataPoint
{
    DataPoint point;
    QString importId; //!< as the server tells it, may be empty
    QString suit; //!< as the server tells it, may be empty
    QString unit; //!< may be empty
    std::optional<bool> isSuspicious; //!< nothing where the server does not say

    friend bool operator==(const LatestDataPoint &, const LatestDataPoint &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::DataSeriesId)
Q_DECLARE_METATYPE(meterdesk::DataPointSeries)
Q_DECLARE_METATYPE(meterdesk::DataPointDraft)
Q_DECLARE_METATYPE(meterdesk::LatestDataPoint)
