// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/datapointsapi.h"

#include "api/codec/importcodec.h"
#include "api/codec/importrules.h"
#include "api/serieswalk.h"
#include "api/urlparts.h"

namespace meterdesk {

DataPointsApi::DataPointsApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_imports(context, "data_points", this)
{ }

DataPointsApi::~DataPointsApi() = default;

ApiFuture<DataPointSeries> DataPointsApi::list(const DataSeriesId &series, const TimeRange &range,
                                               Priority priority, PageHandler onPage)
{
    if (series.isEmpty())
        return settledWith<DataPointSeries>(invalid(QStringLiteral("data_series_id is empty")));
    // The filter's type is the series, not the point.
    auto *walk = new SeriesWalk<DataPointSeries>(
        m_context,
        {"data_series/" + pathSegment(series.value) + "/data_points", "data_series",
         decodeDataPoints},
        range, priority, std::move(onPage), this);
    return walk->future();
}

ApiFuture<std::optional<LatestDataPoint>> DataPointsApi::latest(const QString &importId,
                                                                const QString &suit)
{
    return m_imports.latest<LatestDataPoint>(importId, suit, decodeLatestDataPoint);
}

ApiFuture<DataPointId> DataPointsApi::create(const DataPointDraft &draft)
{
    return m_imports.create<DataPointId>(draft, encodeDataPoint, decodeId<DataPointId>,
                                         BodyPlan::Record::DataPoint);
}

ApiFuture<Done> DataPointsApi::remove(const DataPointId &id)
{
    return m_imports.remove(id.value);
}

ApiFuture<Done> DataPointsApi::remove(const QString &importId, const QString &suit, TimeMs time)
{
    if (const auto error = brokenRule(time))
        return settledWith<Done>(*error);
    return m_imports.remove(importId, suit, {{"time", time}});
}

} // namespace meterdesk
