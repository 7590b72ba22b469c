// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartoverlay.h"

#include "services/bookmarks.h"
#include "services/localrecords.h"
#include "services/seriesstore.h"
#include "services/session.h"
#include "ui/explore/chartkind.h"

#include <algorithm>

namespace meterdesk {

namespace {

QString nameOf(const Bookmark &bookmark)
{
    return bookmark.name.isEmpty() ? bookmark.id : bookmark.name;
}

} // namespace

ChartSource seriesSource(Session &session, const DataSeriesId &series)
{
    ChartSource source;
    const auto points = session.series().points(series);
    // The columns are part of the points, which stay as long as they are looked at.
    source.readings = std::shared_ptr<const ReadingSeries>(points, &points->columns());
    const bool isSmooth = seriesNature(points->values()) == SeriesNature::Continuous;
    source.nature = isSmooth ? ChartSource::Nature::Line : ChartSource::Nature::Steps;
    source.name = series.value;
    const Bookmarks &bookmarks = session.records().bookmarks();
    if (const Bookmark *known = bookmarks.find(Bookmark::Kind::DataSeries, series.value)) {
        source.name = nameOf(*known);
        source.unit = known->unit;
    }
    source.axisTitle = source.unit;
    return source;
}

void ChartOverlay::setSession(Session *session)
{
    if (m_session) {
        m_session->series().disconnect(this);
        m_session->records().bookmarks().disconnect(this);
    }
    m_session = session;
    m_series = {};
    if (!m_session)
        return;
    connect(&m_session->series(), &SeriesStore::pointsChanged, this,
            [this](const DataSeriesId &series) {
                if (series == m_series)
                    Q_EMIT changed();
            });
    connect(&m_session->records().bookmarks(), &Bookmarks::changed, this,
            &ChartOverlay::seriesChanged);
}

QList<std::pair<DataSeriesId, QString>> ChartOverlay::choices() const
{
    QList<std::pair<DataSeriesId, QString>> choices;
    if (!m_session)
        return choices;
    for (const Bookmark &bookmark :
         m_session->records().bookmarks().allOf(Bookmark::Kind::DataSeries))
        choices.append({{bookmark.id}, nameOf(bookmark)});
    return choices;
}

bool ChartOverlay::hasRoom(const QList<ChartSource> &sources)
{
    return std::none_of(sources.cbegin(), sources.cend(),
                        [](const ChartSource &source) { return source.isRight; });
}

bool ChartOverlay::isShown(const ChartChoice &choice) const
{
    return m_session && !choice.overlay.isEmpty() && ChartKind::of(choice.kind).takesSeveralMeters()
        && m_session->records().bookmarks().find(Bookmark::Kind::DataSeries, choice.overlay.value);
}

void ChartOverlay::request(const DataSeriesId &series, const TimeRange &window)
{
    m_series = series;
    if (m_session && !m_session->series().error(series)
        && !m_session->series().isLoaded(series, window))
        m_session->series().request(series, window);
}

std::optional<ChartSource> ChartOverlay::source(const ChartChoice &choice,
                                                const QList<ChartSource> &sources) const
{
    if (!isShown(choice) || sources.isEmpty() || !hasRoom(sources))
        return std::nullopt;
    ChartSource source = seriesSource(*m_session, choice.overlay);
    source.isRight = true;
    // A colour that no meter has.
    const auto isTaken = [&sources](int number) {
        return std::any_of(sources.cbegin(), sources.cend(),
                           [number](const ChartSource &other) { return other.number == number; });
    };
    while (isTaken(source.number))
        ++source.number;
    return source;
}

bool ChartOverlay::isLoading() const
{
    return m_session && !m_series.isEmpty() && m_session->series().isLoading(m_series);
}

} // namespace meterdesk
