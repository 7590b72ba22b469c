// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves SeriesView, and what is remembered of it.
#include "services/seriesstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartexport.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/series/seriesdescription.h"
#include "ui/series/seriesview.h"

#include <QSplitter>

namespace meterdesk {

namespace {

constexpr QLatin1String kChoicesKey("series/choices");
constexpr QLatin1String kSplitterKey("series/splitter");

} // namespace

QString SeriesView::title() const
{
    if (!m_bookmark)
        return {};
    //: A data series by its name and its id
    return m_bookmark->name.isEmpty() ? tr("Data series %1").arg(m_bookmark->id)
                                      : tr("%1 (series %2)").arg(m_bookmark->name, m_bookmark->id);
}

QString SeriesView::statusText() const
{
    if (!m_session || !m_bookmark)
        return {};
    const SeriesStore &store = m_session->series();
    return seriesSummary(*store.points(id()), store.loadedAt(id()), m_zone);
}

bool SeriesView::canExport() const
{
    const ChartPicture &picture = m_chart->picture();
    return m_session && m_bookmark
        && (!picture.layers.isEmpty() || picture.heatMap || picture.averageDay
            || picture.durationCurve);
}

ShownChart SeriesView::shownChart() const
{
    ShownChart shown;
    shown.order = m_chart->order();
    shown.picture = m_chart->picture();
    shown.range = shown.picture.layers.isEmpty() ? shown.order.window : m_time.visibleRange();
    if (m_time.notLoaded())
        shown.notLoaded = *m_time.notLoaded();
    shown.places << m_bookmark->id; // what an import or a colleague needs
    shown.loadedAt = m_session->series().loadedAt(id());
    return shown;
}

void SeriesView::copy()
{
    if (canExport())
        m_chart->copyData();
}

void SeriesView::copyPicture()
{
    if (canExport())
        m_output->copyPicture(chartOutcome(shownChart()));
}

void SeriesView::exportShown()
{
    if (canExport())
        m_output->askAndWrite(chartOutcome(shownChart()));
}

void SeriesView::printShown()
{
    if (canExport())
        m_output->print(chartOutcome(shownChart()));
}

void SeriesView::saveState()
{
    m_viewState.setValue(kChoicesKey, m_header->save());
    m_viewState.setValue(kSplitterKey, m_splitter->saveState());
}

void SeriesView::restoreState()
{
    m_header->restore(m_viewState.value(kChoicesKey));
    const QByteArray splitter = m_viewState.value(kSplitterKey);
    if (!splitter.isEmpty())
        m_splitter->restoreState(splitter);
    showPeriod();
}

} // namespace meterdesk
