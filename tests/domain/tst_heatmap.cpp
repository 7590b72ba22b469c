// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/averageday.h"
#include "domain/analysis/heatmap.h"
#include "domain/analysis/quantile.h"
#include "tests/domain/analysisdata.h"

#include <QTest>

#include <map>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");

// By sorting.
double sortedQuantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto index = static_cast<std::size_t>(place);
    const std::size_t next = std::min(index + 1, values.size() - 1);
    return values[index] + (values[next] - values[index]) * (place - static_cast<double>(index));
}

std::vector<double> known(const std::vector<double> &values)
{
    std::vector<double> result;
    std::copy_if(values.begin(), values.end(), std::back_inserter(result),
                 [](double value) { return !std::isnan(value); });
    return result;
}

} // namespace

class TstHeatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsQuantiles()
    {
        std::mt19937 random(3);
        for (int size = 1; size < 40; ++size) {
            std::vector<double> values;
            for (int i = 0; i < size; ++i)
                values.push_back(static_cast<double>(random() % 20));
            for (const double share : {0.0, 0.02, 0.1, 0.5, 0.77, 0.98, 1.0}) {
                std::vector<double> work = values;
                QVERIFY(isNear(quantile(work, share), sortedQuantile(values, share)));
            }
        }
        QVERIFY(std::isnan(quantile({}, 0.5)));
        std::vector<double> values = {1, 2, 3, 4, 100};
        QCOMPARE(spread(values, 3), 1.4826);
    }

    // Cells against the sum over quarter-hours that are sorted by the clock on the wall.
    void everyCellIsThatOfTheWallClock_data()
    {
        QTest::addColumn<QByteArray>("zoneId");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("isQuarter");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QDate>("oddDay");
        const auto add = [](const char *name, const char *zone, QDate odd, int hours) {
            for (const bool isQuarter : {false, true}) {
                QTest::addRow("%s, %s", name, isQuarter ? "quarter-hours" : "hours")
                    << QByteArray(zone) << odd.addDays(-5) << isQuarter << hours << odd;
            }
        };
        add("Prague, forward", "Europe/Prague", {2025, 3, 30}, 23);
        add("Prague, back", "Europe/Prague", {2025, 10, 26}, 25);
        add("London, back", "Europe/London", {2024, 10, 27}, 25);
        add("two midnights", "America/Havana", {2024, 11, 3}, 25);
        add("no midnight", "America/Sao_Paulo", {2018, 11, 4}, 23);
        add("half hours from UTC", "Asia/Kolkata", {2024, 5, 5}, 24);
    }

    void everyCellIsThatOfTheWallClock()
    {
        QFETCH(QByteArray, zoneId);
        QFETCH(QDate, from);
        QFETCH(bool, isQuarter);
        QFETCH(int, hours);
        QFETCH(QDate, oddDay);
        const QTimeZone zone(zoneId);
        const TimeMs begin = momentIn(zone, from.year(), from.month(), from.day(), 12);
        const ReadingSeries readings =
            randomReadings(begin, begin + 11 * 24 * kTestHour, kTestQuarter);
        const HeatMap map =
            heatMap(readings, zone, {}, isQuarter ? Resolution::QuarterHour : Resolution::Hour);
        QCOMPARE(map.firstDay, from);
        QCOMPARE(map.slotsPerDay, isQuarter ? 96 : 24);
        QCOMPARE(map.values.size(),
                 static_cast<std::size_t>(map.days) * static_cast<std::size_t>(map.slotsPerDay));
        QCOMPARE(static_cast<int>(map.dayHours[static_cast<std::size_t>(from.daysTo(oddDay))]),
                 hours);
        QVERIFY(!map.isInterpolated);

        std::map<TimeMs, double> sums; // by the begin of the slot on the wall
        std::map<TimeMs, int> quarters;
        std::map<TimeMs, double> daySums;
        const TimeMs slot = 24 * kTestHour / map.slotsPerDay;
        for (std::size_t i = 1; i < readings.size(); ++i) {
            const TimeMs wall = wallClock(readings.times()[i - 1], zone);
            const double use = readings.states()[i] - readings.states()[i - 1];
            sums[wall / slot] += use;
            ++quarters[wall / slot];
            daySums[wall / (24 * kTestHour)] += use;
        }
        for (int day = 0; day < map.days; ++day) {
            const TimeMs date = QDate(1970, 1, 1).daysTo(map.day(day));
            for (int i = 0; i < map.slotsPerDay; ++i) {
                const TimeMs key = date * map.slotsPerDay + i;
                const int each = static_cast<int>(slot / kTestQuarter);
                const int count = quarters.contains(key) ? quarters[key] : 0;
                const double expected = count > 0 ? sums[key] * each / count : std::nan("");
                QVERIFY2(isNear(map.value(day, i), expected),
                         qPrintable(QStringLiteral("%1 %2").arg(day).arg(i)));
            }
            const bool isWhole = day > 0 && day < map.days - 1;
            QCOMPARE(map.daySums[static_cast<std::size_t>(day)],
                     isWhole ? daySums[date] : std::nan(""));
        }
    }

    void gapsAndFallsStayUnknown()
    {
        const TimeMs begin = momentIn(kPrague, 2025, 5, 5);
        ReadingSeries whole = randomReadings(begin, begin + 14 * 24 * kTestHour, kTestQuarter);
        // From 10:10 to 13:20 nothing: the hours from 10 to 14 are not known, the day is.
        const TimeMs gap = begin + 2 * 24 * kTestHour + 10 * kTestHour + 10 * 60'000;
        ReadingSeries readings = without(whole, gap, gap + 190 * 60'000);
        const TimeMs fall = begin + 4 * 24 * kTestHour + 7 * kTestHour;
        ReadingSeries exchanged;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const bool isNew = readings.times()[i] >= fall;
            exchanged.append({}, readings.times()[i], readings.states()[i] - (isNew ? 5000 : 0));
        }
        const HeatMap map = heatMap(exchanged, kPrague, {}, Resolution::Hour);
        for (int slot = 0; slot < 24; ++slot) {
            QCOMPARE(std::isnan(map.value(2, slot)), slot >= 10 && slot < 14);
            QCOMPARE(std::isnan(map.value(4, slot)), slot == 6);
        }
        QCOMPARE(map.daySums[2], plainUse(whole, begin + 48 * kTestHour, begin + 72 * kTestHour));
        QVERIFY(std::isnan(map.daySums[4]));
        QCOMPARE(std::count_if(map.daySums.begin(), map.daySums.end(),
                               [](double sum) { return std::isnan(sum); }),
                 std::ptrdiff_t(1));
    }

    void takesTheDaysOfTheRange()
    {
        const TimeMs begin = momentIn(kPrague, 2025, 5, 5);
        const ReadingSeries readings =
            randomReadings(begin, begin + 14 * 24 * kTestHour, kTestQuarter);
        const HeatMap map =
            heatMap(readings, kPrague,
                    {momentIn(kPrague, 2025, 5, 8, 5), momentIn(kPrague, 2025, 5, 10, 5)},
                    Resolution::QuarterHour);
        QCOMPARE(map.firstDay, QDate(2025, 5, 8));
        QCOMPARE(map.days, 3);
        QCOMPARE(map.dayEdges.front(), momentIn(kPrague, 2025, 5, 8));
        QCOMPARE(map.dayEdges.back(), momentIn(kPrague, 2025, 5, 11));
        QVERIFY(known(map.values).size() == map.values.size());

        QVERIFY(heatMap({}, kPrague, {}, Resolution::Hour).isEmpty());
        QVERIFY(heatMap(readings, kPrague, {0, 1}, Resolution::Hour).isEmpty());
        const ReadingSeries daily =
            randomReadings(begin, begin + 14 * 24 * kTestHour, 24 * kTestHour);
        QVERIFY(heatMap(daily, kPrague, {}, Resolution::Hour).isInterpolated);
    }

    // Samoa went over the date line: 30 December 2011 never was.
    void aDayThatNeverWasIsEmpty()
    {
        const QTimeZone zone("Pacific/Apia");
        const TimeMs begin = momentIn(zone, 2011, 12, 28);
        const ReadingSeries readings =
            randomReadings(begin, begin + 5 * 24 * kTestHour, kTestQuarter);
        const HeatMap map = heatMap(readings, zone, {}, Resolution::Hour);
        QCOMPARE(map.days, 6);
        QCOMPARE(static_cast<int>(map.dayHours[2]), 0);
        QVERIFY(std::isnan(map.daySums[2]));
        QVERIFY(std::isnan(map.value(2, 12)));
        QCOMPARE(map.value(3, 0),
                 plainUse(readings, begin + 48 * kTestHour, begin + 49 * kTestHour));
    }

    void tellsWhatIsUsual()
    {
        const TimeMs begin = momentIn(kPrague, 2025, 2, 3);
        ReadingSeries readings =
            without(randomReadings(begin, begin + 80 * 24 * kTestHour, kTestQuarter),
                    begin + 200 * kTestHour, begin + 260 * kTestHour);
        const HeatMap map = heatMap(readings, kPrague, {}, Resolution::Hour);
        for (const int day : {0, 8, 40, 77}) {
            std::vector<double> values;
            for (int other = 0; other < map.days; ++other) {
                if (map.day(other).dayOfWeek() == map.day(day).dayOfWeek())
                    values.push_back(map.value(other, 9));
            }
            QVERIFY(isNear(usual(map, day, 9), sortedQuantile(known(values), 0.5)));
        }
        QVERIFY(isNear(map.low, sortedQuantile(known(map.values), 0.02)));
        QVERIFY(isNear(map.high, sortedQuantile(known(map.values), 0.98)));
        double sum = 0;
        int count = 0;
        for (int day = 0; day < map.days; ++day) {
            if (!std::isnan(map.value(day, 17))) {
                sum += map.value(day, 17);
                ++count;
            }
        }
        QVERIFY(isNear(map.slotMeans[17], sum / count));
    }

    void averagesWorkDaysAndWeekends()
    {
        const TimeMs begin = momentIn(kPrague, 2025, 3, 3);
        const ReadingSeries readings =
            without(randomReadings(begin, begin + 60 * 24 * kTestHour, kTestQuarter), begin + 30,
                    begin + 25 * kTestHour); // nothing of Monday
        const AverageDay average = averageDay(readings, kPrague, {}, Resolution::Hour);
        const HeatMap map = heatMap(readings, kPrague, {}, Resolution::Hour);
        for (const int slot : {0, 2, 13, 23}) {
            std::vector<double> work;
            std::vector<double> weekend;
            for (int day = 0; day < map.days; ++day) {
                const bool isWeekend = map.day(day).dayOfWeek() > 5;
                if (!std::isnan(map.value(day, slot)))
                    (isWeekend ? weekend : work).push_back(map.value(day, slot));
            }
            const auto index = static_cast<std::size_t>(slot);
            double sum = 0;
            for (const double value : work)
                sum += value;
            QVERIFY(isNear(average.workDays.mean[index], sum / static_cast<double>(work.size())));
            QVERIFY(isNear(average.workDays.low[index], sortedQuantile(work, 0.1)));
            QVERIFY(isNear(average.weekends.high[index], sortedQuantile(weekend, 0.9)));
        }
        QCOMPARE(average.workDays.days, 44); // 8 weeks and 5 days, less the first
        QCOMPARE(average.weekends.days, 16);

        const AverageDay none = averageDay(HeatMap());
        QCOMPARE(none.workDays.days, 0);
        QVERIFY(std::isnan(none.weekends.mean[0]));
    }
};

QTEST_APPLESS_MAIN(TstHeatMap)
#include "tst_heatmap.moc"
