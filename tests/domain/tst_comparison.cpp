// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/comparison.h"
#include "tests/domain/analysisdata.h"

#include <QTest>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");

TimeMs prague(int year, int month, int day, int hour = 0, int minute = 0)
{
    return momentIn(kPrague, year, month, day, hour, minute);
}

// Two and a half years that contain a 29 February, in hours.
const ReadingSeries &hourly()
{
    static const ReadingSeries readings =
        randomReadings(prague(2023, 1, 1), prague(2025, 7, 1), kTestHour);
    return readings;
}

// By binary search, so that many can be asked for.
double use(TimeMs from, TimeMs to)
{
    return stateAt(hourly(), to) - stateAt(hourly(), from);
}

Consumption now(Resolution resolution, TimeMs from, TimeMs to, const QTimeZone &zone = kPrague)
{
    return consumption(hourly(), resolution, zone, {from, to});
}

} // namespace

class TstComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesRanges_data()
    {
        QTest::addColumn<TimeMs>("from");
        QTest::addColumn<TimeMs>("to");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("alignment");
        QTest::addColumn<TimeMs>("otherFrom");
        QTest::addColumn<TimeMs>("otherTo");
        const int date = int(Alignment::ByDate);
        const int weekday = int(Alignment::ByWeekday);
        QTest::newRow("a month by date") << prague(2025, 3, 1) << prague(2025, 4, 1) << 1 << date
                                         << prague(2024, 3, 1) << prague(2024, 4, 1);
        QTest::newRow("29 February") << prague(2024, 2, 29) << prague(2024, 3, 1) << 1 << date
                                     << prague(2023, 3, 1) << prague(2023, 3, 1);
        QTest::newRow("until 29 February") << prague(2024, 2, 1) << prague(2024, 2, 29) << 1 << date
                                           << prague(2023, 2, 1) << prague(2023, 3, 1);
        QTest::newRow("29 to 29 February") << prague(2024, 2, 29) << prague(2024, 3, 1) << 4 << date
                                           << prague(2020, 2, 29) << prague(2020, 3, 1);
        QTest::newRow("time of the day")
            << prague(2025, 4, 2, 7, 30) << prague(2025, 5, 2, 8) << 2 << date
            << prague(2023, 4, 2, 7, 30) << prague(2023, 5, 2, 8);
        // 52 weeks: from a Wednesday to a Wednesday.
        QTest::newRow("weeks") << prague(2025, 1, 1) << prague(2025, 1, 8) << 1 << weekday
                               << prague(2024, 1, 3) << prague(2024, 1, 10);
        QTest::newRow("weeks over the change")
            << prague(2025, 3, 29) << prague(2025, 4, 5) << 1 << weekday << prague(2024, 3, 30)
            << prague(2024, 4, 6);
        // 261 weeks are nearer to five years than 260.
        QTest::newRow("five years") << prague(2025, 1, 1) << prague(2025, 1, 8) << 5 << weekday
                                    << prague(2020, 1, 1) << prague(2020, 1, 8);
    }

    void movesRanges()
    {
        QFETCH(TimeMs, from);
        QFETCH(TimeMs, to);
        QFETCH(int, years);
        QFETCH(int, alignment);
        QFETCH(TimeMs, otherFrom);
        QFETCH(TimeMs, otherTo);
        const TimeRange range =
            yearsBack({from, to}, years, kPrague, static_cast<Alignment>(alignment));
        QCOMPARE(range.from, otherFrom);
        QCOMPARE(range.to, otherTo);
        const TimeRange open = yearsBack({TimeRange::kBegin, to}, years, kPrague,
                                         static_cast<Alignment>(int(Alignment::ByDate)));
        QVERIFY(!open.hasBegin());
        QVERIFY(open.hasEnd());
        QCOMPARE(yearsBack({}, years, kPrague, Alignment::ByDate), TimeRange());
    }

    void everyDayStandsBesideItsDate()
    {
        const Consumption days = now(Resolution::Day, prague(2024, 1, 1), prague(2025, 1, 1));
        const Comparison other = compareYears(days, hourly(), kPrague, 1, Alignment::ByDate);
        QCOMPARE(other.size(), std::size_t(366));
        for (int i = 0; i < 366; ++i) {
            const QDate date = QDate(2024, 1, 1).addDays(i);
            const auto index = static_cast<std::size_t>(i);
            if (date == QDate(2024, 2, 29)) {
                QVERIFY(std::isnan(other.values[index]));
                QVERIFY(std::isnan(other.changes[index].difference));
                QVERIFY(other.periods[index].isEmpty());
                continue;
            }
            const QDate next = QDate(2023, date.month(), date.day()).addDays(1);
            QCOMPARE(other.values[index],
                     use(prague(2023, date.month(), date.day()),
                         prague(next.year(), next.month(), next.day())));
            QCOMPARE(other.changes[index].difference, days.values[index] - other.values[index]);
        }
        QCOMPARE(other.range, (TimeRange{prague(2023, 1, 1), prague(2024, 1, 1)}));
        QCOMPARE(other.total, use(prague(2023, 1, 1), prague(2024, 1, 1)));
        QCOMPARE(other.commonPeriods, 365);
        QVERIFY(isNear(other.commonBefore, other.total));
        QVERIFY(
            isNear(other.commonNow, use(prague(2024, 1, 1), prague(2025, 1, 1)) - days.values[59]));
        QVERIFY(isNear(other.commonChange().percent,
                       100 * (other.commonNow - other.commonBefore) / other.commonBefore));
    }

    // 29 February of the other year falls between two days; its month has it.
    void monthsAreWhole()
    {
        const Consumption months = now(Resolution::Month, prague(2025, 1, 1), prague(2025, 4, 1));
        const Comparison other = compareYears(months, hourly(), kPrague, 1, Alignment::ByDate);
        QCOMPARE(other.size(), std::size_t(3));
        QCOMPARE(other.values[1], use(prague(2024, 2, 1), prague(2024, 3, 1)));
        QCOMPARE(other.values[2], use(prague(2024, 3, 1), prague(2024, 4, 1)));
        const Comparison days =
            compareYears(now(Resolution::Day, prague(2025, 2, 1), prague(2025, 3, 1)), hourly(),
                         kPrague, 1, Alignment::ByDate);
        QCOMPARE(days.values[27], use(prague(2024, 2, 28), prague(2024, 2, 29)));
    }

    void weekdaysStandBesideWeekdays()
    {
        const Consumption days = now(Resolution::Day, prague(2025, 1, 6), prague(2025, 6, 2));
        for (const int years : {1, 2}) {
            const Comparison other =
                compareYears(days, hourly(), kPrague, years, Alignment::ByWeekday);
            TimeMs before = 0;
            for (std::size_t i = 0; i < other.size(); ++i) {
                const TimeMs wall = wallClock(other.periods[i].from, kPrague);
                QCOMPARE(wall % (24 * kTestHour), TimeMs(0));
                const QDate date = QDate(1970, 1, 1).addDays(wall / (24 * kTestHour));
                const QDate own = QDate(2025, 1, 6).addDays(static_cast<int>(i));
                QCOMPARE(date.dayOfWeek(), own.dayOfWeek());
                QVERIFY(std::abs(date.addYears(years).daysTo(own)) <= 4);
                QVERIFY(i == 0 || other.periods[i].from == before); // none twice, none left out
                before = other.periods[i].to;
                QCOMPARE(other.values[i], use(other.periods[i].from, other.periods[i].to));
            }
        }
        const Comparison weeks =
            compareYears(now(Resolution::Week, prague(2025, 1, 6), prague(2025, 2, 3)), hourly(),
                         kPrague, 1, Alignment::ByWeekday);
        QCOMPARE(weeks.size(), std::size_t(4));
        QCOMPARE(weeks.values[0], use(prague(2024, 1, 8), prague(2024, 1, 15)));
    }

    // Each hour beside the hour that the clock showed, whenever clocks were put.
    void hoursStandBesideTheSameTimeOfTheClock_data()
    {
        QTest::addColumn<QByteArray>("zoneId");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Prague, now forward") << QByteArray("Europe/Prague") << QDate(2025, 3, 30);
        QTest::newRow("Prague, then forward") << QByteArray("Europe/Prague") << QDate(2025, 3, 31);
        QTest::newRow("Prague, now back") << QByteArray("Europe/Prague") << QDate(2024, 10, 27);
        QTest::newRow("Prague, then back") << QByteArray("Europe/Prague") << QDate(2024, 10, 29);
        QTest::newRow("London, now back") << QByteArray("Europe/London") << QDate(2024, 10, 27);
        QTest::newRow("two midnights now") << QByteArray("America/Havana") << QDate(2024, 11, 3);
        QTest::newRow("two midnights then") << QByteArray("America/Havana") << QDate(2024, 11, 5);
    }

    void hoursStandBesideTheSameTimeOfTheClock()
    {
        QFETCH(QByteArray, zoneId);
        QFETCH(QDate, day);
        const QTimeZone zone(zoneId);
        const QDate first = day.addDays(-2);
        const QDate last = day.addDays(2);
        const Consumption hours =
            now(Resolution::Hour, momentIn(zone, first.year(), first.month(), first.day()),
                momentIn(zone, last.year(), last.month(), last.day()), zone);
        const Comparison other = compareYears(hours, hourly(), zone, 1, Alignment::ByDate);
        QCOMPARE(other.size(), hours.size());
        int missing = 0;
        for (std::size_t i = 0; i < hours.size(); ++i) {
            // Looked for among all hours of the other days, in their order.
            const TimeMs wall = wallClock(hours.edges[i], zone);
            const QDateTime shown = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).addYears(-1);
            TimeMs found = 0;
            const TimeMs around = shown.toMSecsSinceEpoch();
            for (TimeMs time = around - 30 * kTestHour;
                 time < around + 30 * kTestHour && found == 0; time += kTestHour) {
                if (wallClock(time, zone) == around)
                    found = time;
            }
            if (found == 0) {
                ++missing;
                QVERIFY(std::isnan(other.values[i]));
                continue;
            }
            QCOMPARE(other.periods[i].from, found);
            QCOMPARE(other.values[i], use(found, found + kTestHour));
        }
        QVERIFY(missing <= 1);
        QCOMPARE(missing == 1, QByteArray(QTest::currentDataTag()).endsWith("forward"));
    }

    // A quarter-hour of the repeated hour lies before the one that was asked for last.
    void aRepeatedHourIsComparedTwice()
    {
        const ReadingSeries readings =
            randomReadings(prague(2023, 10, 20), prague(2024, 11, 5), kTestQuarter);
        const Consumption quarters = consumption(readings, Resolution::QuarterHour, kPrague,
                                                 {prague(2024, 10, 27), prague(2024, 10, 28)});
        const Comparison other = compareYears(quarters, readings, kPrague, 1, Alignment::ByDate);
        QCOMPARE(other.size(), std::size_t(100));
        for (std::size_t i = 8; i < 12; ++i) {
            QCOMPARE(other.periods[i], other.periods[i + 4]);
            QCOMPARE(other.values[i], other.values[i + 4]);
            QCOMPARE(other.values[i],
                     stateAt(readings, other.periods[i].to)
                         - stateAt(readings, other.periods[i].from));
        }
        QCOMPARE(other.periods[99].from, prague(2023, 10, 27, 23, 45));
    }

    void comparesWithAnyPeriod()
    {
        const Consumption days = now(Resolution::Day, prague(2025, 3, 28), prague(2025, 4, 4));
        const Comparison other = compareFrom(days, hourly(), kPrague, QDate(2024, 5, 10));
        QCOMPARE(other.range, (TimeRange{prague(2024, 5, 10), prague(2024, 5, 17)}));
        for (int i = 0; i < 7; ++i)
            QCOMPARE(other.values[static_cast<std::size_t>(i)],
                     use(prague(2024, 5, 10 + i), prague(2024, 5, 11 + i)));
        const Consumption months = now(Resolution::Month, prague(2025, 1, 1), prague(2025, 4, 1));
        const Comparison quarter = compareFrom(months, hourly(), kPrague, QDate(2023, 10, 1));
        QCOMPARE(quarter.values[2], use(prague(2023, 12, 1), prague(2024, 1, 1)));
        QCOMPARE(quarter.range, (TimeRange{prague(2023, 10, 1), prague(2024, 1, 1)}));
        QCOMPARE(quarter.total, use(prague(2023, 10, 1), prague(2024, 1, 1)));
        // Later than now, and beyond the readings.
        const Comparison later = compareFrom(days, hourly(), kPrague, QDate(2025, 6, 28));
        QCOMPARE(later.values[2], use(prague(2025, 6, 30), prague(2025, 7, 1)));
        QVERIFY(std::isnan(later.values[4]));
        QCOMPARE(later.commonPeriods, 3);
        QCOMPARE(int(later.totalFlaws), int(Consumption::Cut));
        QVERIFY(compareFrom({}, hourly(), kPrague, QDate(2025, 6, 28)).values.empty());
    }

    void theRunningPeriodIsNotCompared()
    {
        // July 2025 has begun with the last reading only; June is whole.
        ReadingSeries readings = randomReadings(prague(2024, 1, 1), prague(2025, 7, 10), kTestHour);
        const Consumption months = consumption(readings, Resolution::Month, kPrague,
                                               {prague(2025, 5, 1), prague(2025, 8, 1)});
        const Comparison other = compareYears(months, readings, kPrague, 1, Alignment::ByDate);
        QCOMPARE(other.size(), std::size_t(3));
        QVERIFY(!std::isnan(other.values[2]));
        QVERIFY(std::isnan(other.changes[2].difference));
        QCOMPARE(other.commonPeriods, 2);
    }

    void tellsChanges()
    {
        QCOMPARE(change(80, 100).difference, 20.0);
        QCOMPARE(change(80, 100).percent, 25.0);
        QCOMPARE(change(80, 60).percent, -25.0);
        QCOMPARE(change(0, 5).difference, 5.0);
        QVERIFY(std::isnan(change(0, 5).percent));
        QVERIFY(std::isnan(change(std::nan(""), 5).percent));
        QVERIFY(std::isnan(Comparison().commonChange().difference));
    }
};

QTEST_APPLESS_MAIN(TstComparison)
#include "tst_comparison.moc"
