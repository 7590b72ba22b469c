// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumption.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");

TimeMs at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), kPrague).toMSecsSinceEpoch();
}

ReadingSeries series(const std::vector<std::pair<TimeMs, double>> &readings)
{
    ReadingSeries result;
    for (const auto &[time, state] : readings)
        result.append({}, time, state);
    return result;
}

// Quarter-hours whose register grows by \a each.
ReadingSeries quarters(TimeMs from, TimeMs to, double each)
{
    ReadingSeries result;
    double state = 1000;
    for (TimeMs time = from; time <= to; time += 900'000, state += each)
        result.append({}, time, state);
    return result;
}

} // namespace

class TstConsumption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The worked example of the service's documentation.
    void interpolatesAtTheEdgesOfAMonth()
    {
        const ReadingSeries readings = series({{at(2017, 12, 31, 23), 820},
                                               {at(2018, 1, 1, 3), 824},
                                               {at(2018, 1, 15), 900},
                                               {at(2018, 1, 31, 23), 978},
                                               {at(2018, 2, 1, 1), 980}});
        const Consumption months = consumption(readings, Resolution::Month, kPrague);
        QCOMPARE(months.size(), std::size_t(3));
        QCOMPARE(months.edges[1], at(2018, 1, 1));
        QCOMPARE(months.edges[2], at(2018, 2, 1));
        QCOMPARE(months.values[1], 158.0);
        QVERIFY(months.isComplete(1));
        QCOMPARE(months.flaws[0], std::uint8_t(Consumption::Cut));
        QCOMPARE(months.flaws[2], std::uint8_t(Consumption::Cut));
        QCOMPARE(months.values[2], 1.0);
    }

    // The example of the service's manual, by the continuous rule.
    void theFirstMonthBeginsAtTheFirstReading()
    {
        const ReadingSeries readings = series({{at(2019, 1, 24, 13), 90},
                                               {at(2019, 1, 31, 13), 100},
                                               {at(2019, 2, 15, 13), 125},
                                               {at(2019, 2, 25, 13), 150},
                                               {at(2019, 3, 1, 13), 156}});
        const Consumption months = consumption(readings, Resolution::Month, kPrague);
        QCOMPARE(months.size(), std::size_t(3));
        QVERIFY(std::abs(months.values[0] - 10.7639) < 0.00005);
        QVERIFY(std::abs(months.values[1] - 54.4236) < 0.00005);
        QVERIFY(std::abs(months.values[2] - 0.8125) < 0.00005);
        QVERIFY(!months.isComplete(0));
        QVERIFY(months.isComplete(1));
        QVERIFY(!months.isComplete(2));
    }

    void daysOfTheChangeHave23And25Hours()
    {
        const ReadingSeries readings = quarters(at(2026, 3, 1), at(2026, 11, 1), 0.25);
        const Consumption days = consumption(readings, Resolution::Day, kPrague);
        QCOMPARE(days.size(), std::size_t(245));
        for (std::size_t i = 0; i < days.size(); ++i) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(days.edges[i], kPrague).date();
            const double hours = date == QDate(2026, 3, 29) ? 23
                : date == QDate(2026, 10, 25)               ? 25
                                                            : 24;
            QCOMPARE(days.values[i], hours);
            QVERIFY(days.isComplete(i));
        }
        QCOMPARE(consumption(readings, Resolution::QuarterHour, kPrague,
                             {at(2026, 3, 29), at(2026, 3, 30)})
                     .size(),
                 std::size_t(92));
        QCOMPARE(
            consumption(readings, Resolution::Hour, kPrague, {at(2026, 10, 25), at(2026, 10, 26)})
                .size(),
            std::size_t(25));
    }

    void aDayWithTwoMidnightsBeginsAtTheFirst()
    {
        // On the Azores clocks go back from 1 to 0.
        const QTimeZone azores("Atlantic/Azores");
        const TimeMs first =
            QDateTime(QDate(2026, 10, 25), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        const TimeMs next = first + 25 * 3'600'000;
        QCOMPARE(periodEdges({first - 1, next + 1}, Resolution::Day, azores),
                 (std::vector<TimeMs>{first - 24 * 3'600'000, first, next, next + 24 * 3'600'000}));
    }

    void monthsOfTheChangeAreExact()
    {
        const ReadingSeries readings = quarters(at(2026, 3, 1), at(2026, 11, 1), 0.25);
        const Consumption months = consumption(readings, Resolution::Month, kPrague);
        QCOMPARE(months.size(), std::size_t(8));
        QCOMPARE(months.values.front(), 31.0 * 24 - 1);
        QCOMPARE(months.values.back(), 31.0 * 24 + 1);
        QVERIFY(months.isComplete(0) && months.isComplete(7));
    }

    void weeksBeginOnMonday()
    {
        const ReadingSeries readings = quarters(at(2026, 2, 18), at(2026, 3, 10), 1);
        const Consumption weeks = consumption(readings, Resolution::Week, kPrague);
        QCOMPARE(weeks.edges,
                 (std::vector<TimeMs>{at(2026, 2, 16), at(2026, 2, 23), at(2026, 3, 2),
                                      at(2026, 3, 9), at(2026, 3, 16)}));
        QCOMPARE(weeks.values[1], 7.0 * 96);
        QVERIFY(!weeks.isComplete(0) && weeks.isComplete(1) && !weeks.isComplete(3));
    }

    void hoursFollowZonesThatAreNotWholeHoursFromUtc()
    {
        const QTimeZone india("Asia/Kolkata");
        const TimeMs midnight = QDate(2026, 5, 1).startOfDay(india).toMSecsSinceEpoch();
        const std::vector<TimeMs> edges =
            periodEdges({midnight + 1, midnight + 3'600'001}, Resolution::Hour, india);
        QCOMPARE(edges,
                 (std::vector<TimeMs>{midnight, midnight + 3'600'000, midnight + 7'200'000}));
        // Half an hour is skipped here: the day has 23.5 hours.
        const QTimeZone lordHowe("Australia/Lord_Howe");
        const QDate change(2026, 10, 4);
        const TimeMs from = change.startOfDay(lordHowe).toMSecsSinceEpoch();
        const TimeMs to = change.addDays(1).startOfDay(lordHowe).toMSecsSinceEpoch();
        QCOMPARE(to - from, TimeMs(23.5 * 3'600'000));
        const std::vector<TimeMs> hours = periodEdges({from, to}, Resolution::Hour, lordHowe);
        QCOMPARE(hours.size(), std::size_t(25));
        QCOMPARE(hours.back(), to);
    }

    void aFallingStateIsUnknownAndNeverNegative()
    {
        // 0.25 an hour; the register rolls over between two quarter-hours of 3 March.
        ReadingSeries readings = quarters(at(2026, 3, 1), at(2026, 3, 3, 12), 1);
        double state = 0;
        for (TimeMs time = at(2026, 3, 3, 12, 15); time <= at(2026, 3, 6); time += 900'000)
            readings.append({}, time, state++);
        const Consumption days = consumption(readings, Resolution::Day, kPrague);
        QCOMPARE(days.size(), std::size_t(5));
        QCOMPARE(days.values[1], 96.0);
        QCOMPARE(days.values[2], 95.0);
        QCOMPARE(days.flaws[2], std::uint8_t(Consumption::Fallen));
        QCOMPARE(days.values[3], 96.0);
        const Consumption each = consumption(readings, Resolution::Interval, kPrague);
        int unknown = 0;
        for (std::size_t i = 0; i < each.size(); ++i) {
            unknown += std::isnan(each.values[i]) ? 1 : 0;
            QVERIFY(!(each.values[i] < 0));
        }
        QCOMPARE(unknown, 1);
        // A reading a month: nothing is left of the month in which it fell.
        const Consumption months = consumption(
            series({{at(2026, 1, 1), 900}, {at(2026, 2, 1), 990}, {at(2026, 3, 1), 40}}),
            Resolution::Month, kPrague);
        QCOMPARE(months.values[0], 90.0);
        QVERIFY(std::isnan(months.values[1]));
        QCOMPARE(months.flaws[1], std::uint8_t(Consumption::Fallen));
    }

    void gapsAreFlaggedWhereTheyAreSharedOut()
    {
        ReadingSeries readings = quarters(at(2026, 3, 1), at(2026, 3, 2, 9, 30), 1);
        const double state = readings.states().back();
        readings.append({}, at(2026, 3, 2, 12, 15), state + 11);
        const ReadingSeries rest = quarters(at(2026, 3, 2, 12, 30), at(2026, 3, 3), 1);
        for (std::size_t i = 0; i < rest.size(); ++i)
            readings.append({}, rest.times()[i], state + 12 + double(i));
        const Consumption hours =
            consumption(readings, Resolution::Hour, kPrague, {at(2026, 3, 2), at(2026, 3, 3)});
        for (std::size_t i = 0; i < 24; ++i) {
            const bool touchesTheGap = i >= 9 && i <= 12;
            QCOMPARE(hours.flaws[i],
                     std::uint8_t(touchesTheGap ? Consumption::Estimated : Consumption::NoFlaw));
        }
        // The day holds the whole gap: its use is known.
        const Consumption days = consumption(readings, Resolution::Day, kPrague);
        QVERIFY(days.isComplete(1));
        QCOMPARE(days.values[1], 96.0);
        const Consumption each = consumption(readings, Resolution::Interval, kPrague);
        QCOMPARE(std::count(each.flaws.begin(), each.flaws.end(), Consumption::Estimated), 1);
    }

    void intervalsAreTheDifferencesOfReadings()
    {
        const ReadingSeries readings =
            series({{at(2026, 1, 1), 5}, {at(2026, 2, 3), 8}, {at(2026, 3, 1), 8}});
        const Consumption each = consumption(readings, Resolution::Interval, kPrague);
        QCOMPARE(each.values, (std::vector<double>{3, 0}));
        QCOMPARE(each.edges, (std::vector<TimeMs>{at(2026, 1, 1), at(2026, 2, 3), at(2026, 3, 1)}));
        const Consumption part = consumption(readings, Resolution::Interval, kPrague,
                                             {at(2026, 2, 10), TimeRange::kEnd});
        QCOMPARE(part.values, std::vector<double>{0});
    }

    void theWholeIsTheSumOfItsParts()
    {
        const ReadingSeries readings = quarters(at(2025, 12, 24, 7), at(2026, 4, 9, 3), 0.5);
        double sum = 0;
        for (double value : consumption(readings, Resolution::Month, kPrague).values)
            sum += value;
        QCOMPARE(sum, readings.states().back() - readings.states().front());
        const Use use = useBetween(readings, {at(2026, 1, 1), at(2026, 2, 1)});
        QCOMPARE(use.value, 31.0 * 48);
        QCOMPARE(use.flaws, std::uint8_t(Consumption::NoFlaw));
        QVERIFY(std::isnan(useBetween(readings, {at(2020, 1, 1), at(2021, 1, 1)}).value));
    }

    void theStateAtAMoment()
    {
        const ReadingSeries readings = series(
            {{at(2026, 1, 1), 5}, {at(2026, 1, 3), 8}, {at(2026, 1, 4), 2}, {at(2026, 1, 5), 2}});
        QCOMPARE(stateAt(readings, at(2026, 1, 1)), 5.0);
        QCOMPARE(stateAt(readings, at(2026, 1, 2)), 6.5);
        QCOMPARE(stateAt(readings, at(2026, 1, 3)), 8.0);
        QVERIFY(std::isnan(stateAt(readings, at(2026, 1, 3, 12))));
        QCOMPARE(stateAt(readings, at(2026, 1, 4, 12)), 2.0);
        QCOMPARE(stateAt(readings, at(2026, 1, 5)), 2.0);
        QVERIFY(std::isnan(stateAt(readings, at(2025, 12, 31))));
        QVERIFY(std::isnan(stateAt(readings, at(2026, 1, 6))));
        QVERIFY(std::isnan(stateAt({}, at(2026, 1, 1))));
    }

    void tooFewReadingsHaveNoUse()
    {
        QVERIFY(consumption({}, Resolution::Day, kPrague).isEmpty());
        QVERIFY(
            consumption(series({{at(2026, 1, 1), 5}}), Resolution::Interval, kPrague).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstConsumption)
#include "tst_consumption.moc"
