// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serieswalkplan.h"

#include <QtTest>

using namespace meterdesk;

namespace {

constexpr TimeMs kTen = 1756720800000; // 2025-09-01T10:00:00Z
using Step = SeriesWalkPlan::Step;

PageInfo page(qsizetype count)
{
    PageInfo info;
    info.count = count;
    return info;
}

} // namespace

//! What the tests of ReadingsApi and DataPointsApi do not reach.
class TestSeriesWalkPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheType();
    void goesBehindTheLast();
    void goesBeforeTheNewest();
    void stopsWithoutProgress();
    void ends();
};

void TestSeriesWalkPlan::namesTheType()
{
    SeriesWalkPlan plan("data_series", {kTen - 1, kTen + 1000});
    QCOMPARE(plan.firstStep(), Step::Ask);
    QCOMPARE(plan.query(),
             QByteArray("filter%5B%5D=data_series.time%3E%3D2025-09-01T10%3A00%3A00Z&"
                        "filter%5B%5D=data_series.time%3C2025-09-01T10%3A00%3A01Z"));
    QCOMPARE(SeriesWalkPlan("readings", {}).query(), QByteArray());
    QCOMPARE(SeriesWalkPlan("readings", {kTen + 1, kTen + 2}).firstStep(), Step::Finished);
}

void TestSeriesWalkPlan::goesBehindTheLast()
{
    SeriesWalkPlan plan("readings", {kTen, TimeRange::kEnd});
    QCOMPARE(plan.afterPage(page(1000), TimeRange{kTen, kTen + 5000}, false), Step::Ask);
    QCOMPARE(plan.query(), QByteArray("filter%5B%5D=readings.time%3E2025-09-01T10%3A00%3A05Z"));
    QCOMPARE(plan.afterPage(page(7), TimeRange{kTen + 6000, kTen + 9000}, false), Step::Finished);
    QCOMPARE(plan.pages(), 2);
}

void TestSeriesWalkPlan::goesBeforeTheNewest()
{
    SeriesWalkPlan plan("readings", {});
    QCOMPARE(plan.afterPage(page(1000), TimeRange{kTen, kTen + 5000}, true), Step::Ask);
    QCOMPARE(plan.query(), QByteArray("filter%5B%5D=readings.time%3C2025-09-01T10%3A00%3A00Z"));
    QCOMPARE(plan.afterPage(page(1000), TimeRange{kTen, kTen + 5000}, true), Step::Finished);
}

void TestSeriesWalkPlan::stopsWithoutProgress()
{
    const TimeRange span{kTen, kTen + 5000};
    SeriesWalkPlan plan("readings", {});
    QCOMPARE(plan.afterPage(page(1000), span, false), Step::Ask);
    QCOMPARE(plan.afterPage(page(1000), span, false), Step::Finished);
    // Up to the end of what was asked for.
    SeriesWalkPlan whole("readings", {kTen, kTen + 5001});
    QCOMPARE(whole.afterPage(page(1000), span, false), Step::Finished);
    // A full page of which nothing can be read.
    QCOMPARE(SeriesWalkPlan("readings", {}).afterPage(page(1000), std::nullopt, false),
             Step::Finished);
}

void TestSeriesWalkPlan::ends()
{
    SeriesWalkPlan plan("readings", {});
    Step step = Step::Ask;
    TimeMs time = kTen;
    for (; step == Step::Ask && plan.pages() <= SeriesWalkPlan::kMaxPages; time += 1000)
        step = plan.afterPage(page(1000), TimeRange{time, time}, false);
    QCOMPARE(step, Step::Endless);
    QCOMPARE(plan.pages(), SeriesWalkPlan::kMaxPages);
}

QTEST_GUILESS_MAIN(TestSeriesWalkPlan)
#include "tst_serieswalkplan.moc"
