// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ExplorePage tells below its chart, and how table and chart follow each other.
#include "models/formats.h"
#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "texts/anomalytexts.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartdescription.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/comparedtime.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/exploretable.h"
#include "ui/explore/pointactions.h"

#include <QDateTime>
#include <QScopedValueRollback>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr std::size_t kMostBrackets = 8;
constexpr qsizetype kMostNotes = 10; //!< in words
constexpr TimeMs kFresh = TimeMs(24) * 3600 * 1000; // a meter read until then is read all the time

} // namespace

void ExplorePage::updateTable()
{
    if (!m_session || meter().isEmpty())
        return;
    const ReadingStore &store = m_session->readings();
    const auto readings = store.readings(meter());
    const TimeRange window = m_time.visibleRange();
    const ChartChoice choice = m_header->choice();
    ComparedReadingsModel &model = m_table->readings();
    const auto rule = m_meters.conversionTo(choice);
    model.setShownUnit(m_meters.readingUnit(choice), rule ? rule->factor : 1);
    const bool isCompared = choice.isCompared && ChartKind::of(choice.kind).canCompare()
        && m_meters.entries().size() == 1;
    ComparedReadingsModel::OtherTime other;
    if (isCompared)
        other = [choice, window, zone = m_zone](const TimeRange &range) {
            return comparedTime(choice, range, window, zone);
        };
    model.compareWith(other, comparedNames(choice).first());
    model.show(readings, window, store.arrived(meter()));
    if (model.rowCount() > 0)
        m_table->setFace(ExploreTable::Face::Rows);
    else if (store.isLoading(meter()))
        m_table->setFace(ExploreTable::Face::Loading);
    else if (!store.isLoaded(meter(), window))
        m_table->setFace(ExploreTable::Face::Empty, tr("This period is not loaded."));
    else
        m_table->setFace(ExploreTable::Face::Empty, emptyPeriodText(window, *readings, m_zone),
                         readings->isEmpty() ? QString() : tr("Go there"));
    updatePanel();
    updateNoticed();
    updateTexts();
}

//! What is visible, up to now: what is yet to come is not missing. Nor is what a meter that is read
//! all the time has not told yet.
TimeRange ExplorePage::shownRange() const
{
    const TimeRange visible = m_time.visibleRange();
    const auto readings = m_session->readings().readings(meter());
    TimeMs end = QDateTime::currentMSecsSinceEpoch();
    if (!readings->isEmpty() && readings->lastTime() > end - kFresh)
        end = std::min(end, readings->lastTime());
    return {visible.from, std::max(visible.from, std::min(visible.to, end))};
}

void ExplorePage::setGas(const GasProperties &gas)
{
    m_meters.setGas(gas);
}

void ExplorePage::setPreferredUnits(const PreferredUnits &units)
{
    m_meters.setPreferredUnits(units);
}

void ExplorePage::forgetUnit()
{
    ChartChoice choice = m_header->choice();
    choice.unit.clear();
    m_header->setChoice(choice);
}

void ExplorePage::updatePanel()
{
    const ChartOrder order = makeOrder();
    if (order.sources.isEmpty())
        return;
    RangePanel::Subject subject;
    subject.source = order.sources.first();
    subject.isSelection = m_time.selection().has_value();
    subject.range = m_time.selection().value_or(shownRange());
    subject.resolution = order.choice.resolution;
    subject.zone = m_zone;
    subject.decimals = chartLabels(subject.source, *subject.source.readings, m_zone).decimals;
    if (m_meters.entries().size() == 1)
        subject.other = comparedTime(order.choice, subject.range, m_time.visibleRange(), m_zone);
    subject.otherName = order.otherNames.first();
    m_table->panel().show(subject);
}

void ExplorePage::lookForAnomalies()
{
    const ChartOrder order = makeOrder();
    if (order.sources.isEmpty() || !m_table->isNoticing()) {
        m_anomalies.clear();
        updateNoticed();
        return;
    }
    AnomalyOptions options;
    options.threshold = m_table->threshold();
    const Meter *main = m_session->meters().meter(meter());
    options.restsAtNight = main && main->energy == Energy::Water;
    m_chart->builder().notice(order, options);
}

//! What was noticed in the time that is looked at: in the table, and as brackets on a use.
void ExplorePage::updateNoticed()
{
    std::vector<Anomaly> seen;
    const TimeRange visible = m_time.visibleRange();
    for (const Anomaly &anomaly : m_anomalies) {
        if (anomaly.range.to > visible.from && anomaly.range.from < visible.to)
            seen.push_back(anomaly);
    }
    const QString unit = m_meters.unitText(m_header->choice());
    m_table->setAnomalies(seen, unit, m_zone);
    QList<ChartAnnotation> brackets;
    const bool isUse =
        m_header->choice().kind == ChartKindId::Consumption && m_meters.entries().size() == 1;
    for (std::size_t i = 0; isUse && i < std::min(seen.size(), kMostBrackets); ++i)
        brackets.append({seen[i].range, anomalyText(seen[i], unit)});
    m_time.setAnnotations(brackets);
}

void ExplorePage::updateFlags()
{
    QList<ChartFlag> flags;
    if (m_session && !meter().isEmpty()) {
        for (const MomentNote &note : m_session->records().notes().momentsOf(meter()))
            flags.append({note.at, note.text});
    }
    m_time.setFlags(flags);
    updateTexts();
}

//! What was noted in the time that is looked at, for those who do not see the flags.
QString ExplorePage::flagsDescription() const
{
    QStringList notes;
    for (const ChartFlag &flag : m_time.flags()) {
        if (m_time.visibleRange().contains(flag.at) && notes.size() < kMostNotes)
            notes << QStringLiteral("%1: %2").arg(momentText(flag.at, m_zone, QLocale()),
                                                  flag.text);
    }
    //: %1 is a list of times and texts
    return notes.isEmpty() ? QString() : tr("Notes: %1.").arg(notes.join(QStringLiteral("; ")));
}

void ExplorePage::followCursor(qsizetype index)
{
    const ChartSeries::Pointer &series = m_time.series();
    if (index < 0 || !series) {
        tellPoint(std::nullopt);
        return;
    }
    // A use lasts until the reading that ends it.
    const TimeMs time = series->endOf(std::size_t(index));
    tellPoint(time);
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->showTime(time);
}

//! The reading at \a time is the one that actions are about.
void ExplorePage::tellPoint(std::optional<TimeMs> time)
{
    std::optional<Reading> reading;
    if (time && m_session && !meter().isEmpty()) {
        const auto readings = m_session->readings().readings(meter());
        const std::size_t at = readings->lowerBound(*time);
        if (at < readings->size() && readings->times()[at] == *time)
            reading = readings->at(at);
    }
    m_points->setReading(meter(), reading, m_zone);
}

//! The readings of the range that is selected are those that can be deleted together.
void ExplorePage::tellSelection()
{
    const auto &selection = m_time.selection();
    m_points->setSelection(selection && m_session && !meter().isEmpty()
                               ? m_session->readings().readings(meter())->slice(*selection)
                               : ReadingSeries());
}

void ExplorePage::followRow(TimeMs time)
{
    tellPoint(time);
    const ChartSeries::Pointer &series = m_time.series();
    if (m_isFollowing || !series || series->isEmpty())
        return;
    const bool isUse = series->kind() == ChartSeries::Kind::Consumption;
    std::size_t point = series->nearest(isUse ? time - 1 : time);
    // The use that ends with the first row began before the period: looking at the row is no
    // reason to leave it.
    if (series->times()[point] < m_time.visibleRange().from && point + 1 < series->size())
        ++point;
    const QScopedValueRollback following(m_isFollowing, true);
    m_time.setCursor(point);
    tellPoint(time);
}

} // namespace meterdesk
