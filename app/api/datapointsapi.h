// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "api/httprequest.h"
#include "api/importendpoint.h"
#include "domain/datapoint.h"
#include "domain/timerange.h"

#include <QObject>

#include <functional>
#include <optional>

namespace meterdesk {

//! Points of custom data series: the processed ones (access token, scope "data_series" or
//! "data_points"), and what is imported (import token). No endpoint lists the series: their ids are
//! known to people only.
//!
//! GUI thread; owned by Librarian. Destroying it settles every open call with Cancelled.
class DataPointsApi : public QObject
{
    Q_OBJECT

public:
    using Priority = HttpRequest::Priority;
    //! Called in the GUI thread with each page as it arrives, its points ascending, with the number
    //! of pages so far, and with the time in which all points are there with it. Pages come in any
    //! order of time. Never after the call was cancelled.
    using PageHandler =
        std::function<void(const DataPointSeries &page, int pages, const TimeRange &complete)>;

    explicit DataPointsApi(const ApiContext &context, QObject *parent = nullptr);
    ~DataPointsApi() override;

    //! The valid and fully processed points of \a series within \a range, ascending: GET
    //! /data_series/{id}/data_points. Otherwise as ReadingsApi::list().
    ApiFuture<DataPointSeries> list(const DataSeriesId &series, const TimeRange &range,
                                    Priority priority = Priority::Visible, PageHandler onPage = {});

    //! The newest imported point of a stream; nothing where it has none. An empty \a suit means
    //! "default". Import token.
    ApiFuture<std::optional<LatestDataPoint>> latest(const QString &importId, const QString &suit);

    //! Imports one point: POST /import/data_points/{customerId}. As ReadingsApi::create(); what its
    //! number is called is found out in the same way as the shape of the body.
    ApiFuture<DataPointId> create(const DataPointDraft &draft);

    //! Removes the point that create() gave \a id for: DELETE
    //! /import/data_points/{customerId}/{id}. NotFound: unknown, or too old.
    ApiFuture<Done> remove(const DataPointId &id);

    //! Removes the point of a stream at \a time (UTC, whole seconds): DELETE
    //! /import/data_points/{customerId}/{importId}/{suit}. Errors as above.
    ApiFuture<Done> remove(const QString &importId, const QString &suit, TimeMs time);

private:
    ApiContext m_context;
    ImportEndpoint m_imports;
};

} // namespace meterdesk
