// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/temperature.h"

#include "domain/meter.h"
#include "services/meterstore.h"
#include "services/pointfetch.h"
#include "services/session.h"

#include <QRegularExpression>

namespace meterdesk {

void Temperature::setSession(Session *session)
{
    if (m_session)
        m_session->points().disconnect(this);
    m_session = session;
    m_series = {};
    m_points.reset();
    m_covered = {};
    m_loading.reset();
    m_error.reset();
    if (!m_session)
        return;
    connect(&m_session->points(), &PointFetch::loaded, this,
            [this](const DataSeriesId &series, const DataPointSeries &points) {
                if (series == m_series && m_loading)
                    take(points, *m_loading);
            });
    connect(&m_session->points(), &PointFetch::failed, this,
            [this](const DataSeriesId &series, const ApiError &error) {
                if (series != m_series || !m_loading)
                    return;
                m_loading.reset();
                m_error = error;
                Q_EMIT changed();
            });
}

void Temperature::request(const DataSeriesId &series, const TimeRange &range)
{
    if (!m_session || series.isEmpty() || range.isEmpty())
        return;
    if (series != m_series) {
        m_series = series;
        m_points.reset();
        m_covered = {};
        m_loading.reset();
        m_error.reset();
    }
    // What failed is asked for again only for another time.
    if (m_covered.contains(range) || (m_loading && m_loading->contains(range)))
        return;
    m_loading = range;
    m_error.reset();
    m_session->points().load(series, range);
}

void Temperature::take(const DataPointSeries &points, const TimeRange &range)
{
    auto all = std::make_shared<DataPointSeries>();
    if (m_points)
        *all = *m_points;
    all->merge(points);
    m_points = all;
    m_covered.add(range);
    m_loading.reset();
    Q_EMIT changed();
}

DataSeriesId temperatureNear(const Meter &meter, const MeterStore &store)
{
    static const QRegularExpression s_pair(
        QStringLiteral("([0-9]+|[0-9a-fA-F-]{36})[\\s:=(]+([^,;]*(?:temp|tepl)[^,;]*)"),
        QRegularExpression::CaseInsensitiveOption);
    const Entity *entity = meter.entity ? store.entity(*meter.entity) : nullptr;
    // A chain that leads back to itself is left, too.
    for (int height = 0; entity && height < 64; ++height) {
        for (const auto &[key, value] : entity->further) {
            const QRegularExpressionMatch match = s_pair.match(value);
            if (key.contains(QLatin1String("series"), Qt::CaseInsensitive) && match.hasMatch())
                return {match.captured(1)};
        }
        entity = entity->parent ? store.entity(*entity->parent) : nullptr;
    }
    return {};
}

} // namespace meterdesk
