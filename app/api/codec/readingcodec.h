// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/codec/pagecodec.h"
#include "api/codec/wireshapes.h"
#include "domain/datapoint.h"
#include "domain/reading.h"

#include <QByteArray>

#include <optional>

namespace meterdesk {

//! A page of a list that is ordered by time.
template<typename Series>
struct SeriesPage
{
    Series records; //!< ascending, also where the server's order was another
    PageInfo info; //!< without firstId
    std::optional<TimeRange> span; //!< first and last time in it, both inclusive
    bool isDescending = false; //!< the server began with the newest
    WireShapes found;

    friend bool operator==(const SeriesPage &, const SeriesPage &) = default;
};

using ReadingPage = SeriesPage<ReadingSeries>; //!< of GET /meters/{id}/readings
using DataPointPage = SeriesPage<DataPointSeries>; //!< of GET /data_series/{id}/data_points

//! Reads a page of readings into columns. Records without a readable time or state are skipped and
//! logged; a state of null is a record without a reading. Of several readings at one time the last
//! one counts. A page that has records but none readable is a Protocol error with the key that is
//! wrong; other errors as in recordreader.h. Any thread.
ApiResult<ReadingPage> decodeReadings(const QByteArray &body);

//! The same for data points, at the same cost.
ApiResult<DataPointPage> decodeDataPoints(const QByteArray &body);

} // namespace meterdesk
