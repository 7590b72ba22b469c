// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/pointcourse.h"

#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

constexpr TimeMs kHour = 3'600'000;
// 1 January 2025, 00:00 UTC.
constexpr TimeMs kStart = 1'735'689'600'000;

struct Points
{
    std::vector<TimeMs> times;
    std::vector<double> values;
};

//! One point an hour.
Points hourly(std::initializer_list<double> values)
{
    Points points;
    for (const double value : values) {
        points.times.push_back(kStart + TimeMs(points.times.size()) * kHour);
        points.values.push_back(value);
    }
    return points;
}

} // namespace

class TestPointCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatASeriesIs()
    {
        const auto natureOf = [](std::initializer_list<double> values) {
            return seriesNature(std::vector<double>(values));
        };
        QVERIFY(natureOf({0, 1, 1, 0, 1}) == SeriesNature::Binary);
        QVERIFY(natureOf({0.5, 2.25, 0.5, 0.5}) == SeriesNature::Binary);
        QVERIFY(natureOf({1, 2, 3, 1, 2, 3, 3}) == SeriesNature::Discrete);
        QVERIFY(natureOf({1, 2, 3, 4, 5, 6}) == SeriesNature::Continuous);
        QVERIFY(natureOf({20.5, 20.7, 21.1, 20.5}) == SeriesNature::Continuous);
        QVERIFY(natureOf({1, 0}) == SeriesNature::Continuous);
        QVERIFY(natureOf({}) == SeriesNature::Continuous);
    }

    void meansOfWhatGoesStraight()
    {
        const Points points = hourly({-4, -2, 0, 2});
        const ValueHours hours = valueHours(points.times, points.values, PointKind::Instant);
        const Consumption course = meanCourse(hours, Resolution::Hour, QTimeZone::utc());
        QCOMPARE(course.size(), std::size_t(3));
        QCOMPARE(course.values[0], -3.0);
        QCOMPARE(course.values[1], -1.0);
        QCOMPARE(course.values[2], 1.0);
        QVERIFY(course.isComplete(1));
    }

    void meansOfWhatHolds()
    {
        // On for half an hour of every hour.
        Points points;
        for (int i = 0; i <= 8; ++i) {
            points.times.push_back(kStart + i * kHour / 2);
            points.values.push_back(i % 2);
        }
        const ValueHours hours = valueHours(points.times, points.values, PointKind::Interval);
        const Consumption course = meanCourse(hours, Resolution::Hour, QTimeZone::utc());
        QCOMPARE(course.size(), std::size_t(4));
        for (const double value : course.values)
            QCOMPARE(value, 0.5);
    }

    //! Of a day that the points only begin, the mean is of what they cover.
    void aPartOfADayHasTheMeanOfThatPart()
    {
        const Points points = hourly({10, 10, 10, 10, 10, 10, 10});
        const ValueHours hours = valueHours(points.times, points.values, PointKind::Instant);
        const Consumption course = meanCourse(hours, Resolution::Day, QTimeZone::utc());
        QCOMPARE(course.size(), std::size_t(1));
        QCOMPARE(course.values[0], 10.0);
        QVERIFY(!course.isComplete(0));
    }

    void meansOfLastYearStandBesideThoseOfNow()
    {
        Points points;
        const TimeMs yearAgo = kStart - 52 * 7 * 24 * kHour;
        for (const auto &[from, value] : {std::pair(yearAgo, 5.0), std::pair(kStart, 8.0)}) {
            for (int i = 0; i <= 48; ++i) {
                points.times.push_back(from + i * kHour);
                points.values.push_back(value);
            }
        }
        const ValueHours hours = valueHours(points.times, points.values, PointKind::Instant);
        const TimeRange now{kStart, kStart + 48 * kHour};
        const Consumption use = consumption(*hours.grown, Resolution::Day, QTimeZone::utc(), now);
        const Comparison uses =
            compareYears(use, *hours.grown, QTimeZone::utc(), 1, Alignment::ByWeekday);
        const Comparison means = meansOf(uses, use, hours);
        QCOMPARE(means.size(), std::size_t(2));
        QCOMPARE(means.values[0], 5.0);
        QCOMPARE(means.changes[0].difference, 3.0);
        QCOMPARE(means.commonPeriods, 2);
        QCOMPARE(means.commonBefore, 5.0);
        QCOMPARE(means.commonNow, 8.0);
    }

    void aMapOfMeansHasDaysOfMeans()
    {
        Points points;
        for (int i = 0; i <= 24; ++i) {
            points.times.push_back(kStart + i * kHour);
            points.values.push_back(i < 12 ? -6 : 6);
        }
        const ValueHours hours = valueHours(points.times, points.values, PointKind::Interval);
        const HeatMap map = meansOf(heatMap(*hours.grown, QTimeZone::utc(),
                                            {kStart, kStart + 24 * kHour}, Resolution::Hour),
                                    hours);
        QVERIFY(map.isOfMeans);
        QCOMPARE(map.days, 1);
        QCOMPARE(map.value(0, 3), -6.0);
        QCOMPARE(map.value(0, 20), 6.0);
        QVERIFY(std::abs(map.daySums[0]) < 1e-9);
    }

    void statisticsOfARange()
    {
        const Points points = hourly({1, 3, 5, 3, 1});
        const TimeRange range{kStart, kStart + 4 * kHour};
        const PointStatistics told =
            pointStatistics(points.times, points.values, range, PointKind::Instant);
        QCOMPARE(told.count, std::size_t(4));
        QCOMPARE(told.expected, std::size_t(4));
        QCOMPARE(told.min, 1.0);
        QCOMPARE(told.max, 5.0);
        QCOMPARE(told.maxAt, kStart + 2 * kHour);
        QCOMPARE(told.first, 1.0);
        QCOMPARE(told.last, 3.0);
        QCOMPARE(told.sum, 12.0);
        QCOMPARE(told.mean, (2.0 + 4.0 + 4.0) / 3);
        const PointStatistics none = pointStatistics(points.times, points.values,
                                                     {kStart - kHour, kStart}, PointKind::Instant);
        QCOMPARE(none.count, std::size_t(0));
        QVERIFY(std::isnan(none.mean));
    }
};

QTEST_APPLESS_MAIN(TestPointCourse)
#include "tst_pointcourse.moc"
