// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which time ExplorePage looks at, and the ways from one to another.
#include "domain/gaps.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/explorepage.h"

#include <QDateTime>

namespace meterdesk {

namespace {

//! Readings that are further apart than this are looked at by the year, not by the week.
constexpr TimeMs kSparse = TimeMs(12) * 3600 * 1000;

constexpr QLatin1String kPlaceKey("explore/place");

TimeMs nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

void ExplorePage::takeRange(const TimeRange &range)
{
    m_tableTimer.start();
    m_requestTimer.start();
    m_header->tellPeriod(shownPeriod(range));
    Q_EMIT rangeShown(meter().isEmpty() ? TimeRange{0, 0} : range, m_zone);
}

//! What \a range is; nothing where it is another time than one can choose by a word.
std::optional<Period> ExplorePage::shownPeriod(const TimeRange &range) const
{
    const bool isEverything = m_header->period() == Period::Everything && range == m_everything;
    return isEverything ? Period::Everything : periodOf(range, m_zone);
}

//! The person looks at what is shown: it is asked for, and kept to come back to.
void ExplorePage::settle()
{
    if (meter().isEmpty())
        return;
    m_history.settle(m_time.visibleRange());
    requestWindow();
    rememberPlace();
}

void ExplorePage::showPeriod()
{
    if (!m_session || meter().isEmpty())
        return;
    const auto readings = m_session->readings().readings(meter());
    if (m_header->period() == Period::Everything && !readings->isEmpty()) {
        m_everything = {readings->firstTime(), readings->lastTime() + 1};
        m_time.setVisibleRange(m_everything);
        m_header->tellPeriod(Period::Everything);
        return;
    }
    const Period period =
        m_header->period() == Period::Everything ? Period::Year : m_header->period();
    // Someone who pages back and then takes another period stays where they look.
    const TimeRange shown = m_time.visibleRange();
    const bool looksBack = m_isPeriodChosen && shown.hasEnd() && shown.to < nowMs();
    m_time.setVisibleRange(periodEndingAt(period, looksBack ? shown.to - 1 : nowMs(), m_zone));
}

void ExplorePage::shiftPeriod(int steps)
{
    m_isPeriodChosen = true;
    const TimeRange range = m_time.visibleRange();
    const auto period = shownPeriod(range);
    m_time.setVisibleRange(period ? shifted(range, *period, steps, m_zone)
                                  : shifted(range, steps, m_zone));
}

void ExplorePage::showDays(const QDate &from, const QDate &to)
{
    if (meter().isEmpty() || !from.isValid() || !to.isValid())
        return;
    m_isPeriodChosen = true;
    m_time.setVisibleRange({from.startOfDay(m_zone).toMSecsSinceEpoch(),
                            to.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch()});
}

void ExplorePage::showDay(const TimeRange &day)
{
    m_header->leaveHeatMap();
    go(day);
    m_chart->time().setFocus();
}

void ExplorePage::go(const std::optional<TimeRange> &range)
{
    if (!range)
        return;
    m_isPeriodChosen = true;
    m_time.setVisibleRange(*range);
}

void ExplorePage::topUp()
{
    // A load that is under way brings the newest, too.
    if (m_session && !m_session->isSendOnly() && !meter().isEmpty() && !m_meters.isLoading())
        m_meters.request(m_time.visibleRange());
}

void ExplorePage::requestWindow()
{
    if (m_session && !meter().isEmpty())
        m_meters.request(m_time.visibleRange());
    requestOverlay();
    updateState();
}

//! For the scatter: of the series that was named, or that is named near the meter.
void ExplorePage::requestTemperature()
{
    if (!ChartKind::of(m_header->choice().kind).needsTemperature())
        return;
    if (m_header->choice().temperature.isEmpty()) {
        const Meter *main = m_session->meters().meter(meter());
        const DataSeriesId near = temperatureNear(*main, m_session->meters());
        if (!near.isEmpty())
            m_header->offerTemperature(near);
    }
    m_temperature.request(m_header->choice().temperature, m_time.visibleRange());
}

void ExplorePage::requestOverlay()
{
    if (m_overlay.isShown(m_header->choice()))
        m_overlay.request(m_header->choice().overlay, m_time.visibleRange());
}

void ExplorePage::widenForSparseReadings(const ReadingSeries &readings)
{
    if (m_isPeriodChosen || readings.size() < 2 || m_header->period() == Period::Everything)
        return;
    if (usualInterval(readings.times()) < kSparse)
        return;
    m_isPeriodChosen = true;
    m_header->showPeriod(Period::Year);
    m_time.setVisibleRange(periodEndingAt(Period::Year, nowMs(), m_zone));
}

void ExplorePage::goToLastReading()
{
    const auto readings = m_session->readings().readings(meter());
    if (readings->isEmpty())
        return;
    m_isPeriodChosen = true;
    const Period period =
        m_header->period() == Period::Everything ? Period::Year : m_header->period();
    m_time.setVisibleRange(periodEndingAt(period, readings->lastTime(), m_zone));
}

void ExplorePage::rememberPlace()
{
    if (meter().isEmpty())
        return;
    const Period period = m_header->period();
    const TimeRange range = m_time.visibleRange();
    const bool isRunning =
        period == Period::Everything || range == periodEndingAt(period, nowMs(), m_zone);
    m_place = isRunning ? ChartPlace{} : ChartPlace{meter(), range};
    m_viewState.setValue(kPlaceKey, m_place.save());
}

//! To where this meter was left when the session or the program ended.
void ExplorePage::returnToPlace()
{
    if (m_place.meter != meter())
        return;
    m_isPeriodChosen = true;
    m_time.setVisibleRange(m_place.range);
}

} // namespace meterdesk
