// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/cumulate.h"
#include "domain/analysis/durationcurve.h"
#include "domain/analysis/rangestatistics.h"
#include "tests/domain/analysisdata.h"

#include <QTest>

#include <utility>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");

ReadingSeries october()
{
    // With the night on which clocks go back, and a gap of ten hours.
    const TimeMs begin = momentIn(kPrague, 2025, 10, 20);
    return without(randomReadings(begin, momentIn(kPrague, 2025, 11, 3), kTestQuarter),
                   momentIn(kPrague, 2025, 10, 23, 8, 15), momentIn(kPrague, 2025, 10, 23, 18));
}

} // namespace

class TstCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByPowerAndWeighsByLength()
    {
        // 10 in one hour, 10 in two hours, 3 in one hour.
        ReadingSeries readings;
        readings.append({}, 0, 0);
        readings.append({}, kTestHour, 10);
        readings.append({}, 3 * kTestHour, 20);
        readings.append({}, 4 * kTestHour, 23);
        const DurationCurve curve =
            durationCurve(consumption(readings, Resolution::Interval, kPrague));
        QCOMPARE(curve.values, (std::vector<double>{10, 5, 3}));
        QCOMPARE(curve.hours, (std::vector<double>{1, 3, 4}));
        QCOMPARE(curve.totalHours(), 4.0);
        QCOMPARE(curve.valueAt(0), 10.0);
        QCOMPARE(curve.valueAt(0.25), 10.0);
        QCOMPARE(curve.valueAt(0.26), 5.0);
        QCOMPARE(curve.valueAt(1), 3.0);
        QCOMPARE(curve.shareAbove(3), 0.75);
        QCOMPARE(curve.shareAbove(7), 0.25);
        QCOMPARE(curve.shareAbove(10), 0.0);
        QCOMPARE(curve.shareAbove(0), 1.0);
        QVERIFY(std::isnan(DurationCurve().valueAt(0.5)));
        QVERIFY(std::isnan(DurationCurve().shareAbove(0.5)));
    }

    void leavesOutWhatIsNotKnown()
    {
        const Consumption hours = consumption(october(), Resolution::Hour, kPrague);
        const DurationCurve curve = durationCurve(hours);
        // Of the gap from 8:00 to 18:00 the hours that touch it.
        QCOMPARE(curve.leftOutHours, 10.0);
        QCOMPARE(curve.totalHours() + curve.leftOutHours, 14 * 24 + 1.0);
        for (const double level : {5.0, 30.0, 32.5}) {
            double above = 0;
            for (std::size_t i = 0; i < hours.size(); ++i)
                above += hours.isComplete(i) && hours.values[i] > level ? 1 : 0;
            QVERIFY(isNear(curve.shareAbove(level), above / curve.totalHours()));
        }
        QVERIFY(std::is_sorted(curve.values.rbegin(), curve.values.rend()));
    }

    // Days of 25 hours count as such.
    void daysAreComparedByTheirPower()
    {
        const TimeMs begin = momentIn(kPrague, 2025, 10, 24);
        ReadingSeries readings;
        for (int i = 0; i <= 5 * 24; ++i)
            readings.append({}, begin + i * kTestHour, i);
        const DurationCurve curve = durationCurve(consumption(
            readings, Resolution::Day, kPrague, {begin, momentIn(kPrague, 2025, 10, 28)}));
        QCOMPARE(curve.values, (std::vector<double>{1, 1, 1, 1}));
        QCOMPARE(curve.totalHours(), 97.0);
    }

    void sumsUpAndCarriesOverHoles()
    {
        ReadingSeries readings;
        const TimeMs begin = momentIn(kPrague, 2025, 3, 1);
        for (int day = 0; day <= 6; ++day)
            readings.append({}, begin + day * 24 * kTestHour, day < 4 ? 100 + 3 * day : day);
        const Cumulated sums = cumulate(consumption(readings, Resolution::Day, kPrague));
        QCOMPARE(sums.values, (std::vector<double>{0, 3, 6, 9, 9, 10, 11}));
        QCOMPARE(sums.edges.size(), sums.values.size());
        QCOMPARE(sums.isHole, (std::vector<bool>{false, false, false, false, true, false, false}));
        QCOMPARE(int(sums.flaws[4]), int(Consumption::Fallen));
        QCOMPARE(int(sums.flaws[5]), int(Consumption::NoFlaw));
        QCOMPARE(int(sums.flawsSoFar[3]), int(Consumption::NoFlaw));
        QCOMPARE(int(sums.flawsSoFar[6]), int(Consumption::Fallen));
        QVERIFY(cumulate({}).isEmpty());
    }

    void endsWhereTheRegisterSays()
    {
        const ReadingSeries readings = october();
        const Cumulated sums = cumulate(consumption(readings, Resolution::QuarterHour, kPrague));
        QVERIFY(isNear(sums.values.back(), readings.states().back() - readings.states().front()));
    }

    void rangesAreExactAtTheirEdges()
    {
        const ReadingSeries readings = october();
        for (const auto &[from, to] :
             {std::pair{momentIn(kPrague, 2025, 10, 21, 3, 7),
                        momentIn(kPrague, 2025, 10, 29, 4, 1)},
              std::pair{momentIn(kPrague, 2025, 10, 25), momentIn(kPrague, 2025, 10, 27)},
              std::pair{momentIn(kPrague, 2025, 10, 30, 3, 1),
                        momentIn(kPrague, 2025, 10, 30, 3, 9)}}) {
            const RangeStatistics result = rangeStatistics(readings, {from, to}, kPrague);
            QVERIFY(isNear(result.sum, plainUse(readings, from, to)));
            const double hours = static_cast<double>(to - from) / kTestHour;
            QVERIFY(isNear(result.meanPower, result.sum / hours));
            std::size_t count = 0;
            for (const TimeMs time : readings.times())
                count += time >= from && time < to ? 1 : 0;
            QCOMPARE(result.count, count);
            QCOMPARE(int(result.flaws), 0);
        }
        const TimeRange weekend{momentIn(kPrague, 2025, 10, 25), momentIn(kPrague, 2025, 10, 27)};
        const RangeStatistics result = rangeStatistics(readings, weekend, kPrague);
        QCOMPARE(result.expected, std::size_t(49 * 4));
        QCOMPARE(result.count, std::size_t(49 * 4));
        QCOMPARE(result.coverage, 1.0);
    }

    void tellsWhatIsMissing()
    {
        const ReadingSeries readings = october();
        const TimeRange day{momentIn(kPrague, 2025, 10, 23), momentIn(kPrague, 2025, 10, 24)};
        const RangeStatistics result = rangeStatistics(readings, day, kPrague);
        QCOMPARE(result.expected, std::size_t(96));
        QCOMPARE(result.count, std::size_t(96 - 39));
        QCOMPARE(result.coverage, 14.0 / 24);

        // Half of the range lies before the readings.
        const TimeMs begin = readings.firstTime();
        const RangeStatistics half =
            rangeStatistics(readings, {begin - 24 * kTestHour, begin + 24 * kTestHour}, kPrague);
        QCOMPARE(int(half.flaws), int(Consumption::Cut));
        QCOMPARE(half.coverage, 0.5);
        QVERIFY(isNear(half.meanPower, half.sum / 24));

        const RangeStatistics all = rangeStatistics(readings, {}, kPrague);
        QCOMPARE(all.range.from, begin);
        QCOMPARE(all.count, readings.size());
        QCOMPARE(all.expected, readings.size() + 39);
        const RangeStatistics none = rangeStatistics({}, day, kPrague);
        QVERIFY(std::isnan(none.sum) && std::isnan(none.nightBase) && std::isnan(none.max.use));
        QCOMPARE(none.count, std::size_t(0));
    }

    void findsTheExtremes()
    {
        const ReadingSeries readings = october();
        const TimeRange range{momentIn(kPrague, 2025, 10, 21, 12), momentIn(kPrague, 2025, 10, 29)};
        const RangeStatistics days = rangeStatistics(readings, range, kPrague, Resolution::Day);
        double most = 0;
        for (int day = 22; day < 29; ++day)
            most = std::max(most,
                            plainUse(readings, momentIn(kPrague, 2025, 10, day),
                                     momentIn(kPrague, 2025, 10, day + 1)));
        QVERIFY(isNear(days.max.use, most));
        QVERIFY(isNear(days.max.use, plainUse(readings, days.max.period.from, days.max.period.to)));
        // Of the quarter-hours the powers are compared.
        const RangeStatistics quarters = rangeStatistics(readings, range, kPrague);
        double least = 1e9;
        for (std::size_t i = 1; i < readings.size(); ++i) {
            if (readings.times()[i - 1] >= range.from && readings.times()[i] <= range.to
                && readings.times()[i] - readings.times()[i - 1] == kTestQuarter)
                least = std::min(least, 4 * (readings.states()[i] - readings.states()[i - 1]));
        }
        QVERIFY(isNear(quarters.min.power, least));
    }

    void nightBaseIsTheMedianOfTheNightHours()
    {
        const ReadingSeries readings = october();
        const TimeRange range{momentIn(kPrague, 2025, 10, 21), momentIn(kPrague, 2025, 10, 30)};
        std::vector<double> nights;
        for (TimeMs time = range.from; time < range.to; time += kTestHour) {
            if (wallClock(time, kPrague) / kTestHour % 24 < 4)
                nights.push_back(plainUse(readings, time, time + kTestHour));
        }
        QCOMPARE(nights.size(), std::size_t(9 * 4 + 1));
        std::sort(nights.begin(), nights.end());
        QVERIFY(isNear(rangeStatistics(readings, range, kPrague).nightBase, nights[18]));
        const ReadingSeries daily = randomReadings(range.from, range.to, 24 * kTestHour);
        QVERIFY(std::isnan(rangeStatistics(daily, range, kPrague).nightBase));
    }

    void aFallIsNoUse()
    {
        ReadingSeries readings;
        for (int i = 0; i <= 10; ++i)
            readings.append({}, i * kTestHour, i < 5 ? 900 + 2 * i : 2 * (i - 5));
        const RangeStatistics result = rangeStatistics(readings, {}, kPrague);
        QCOMPARE(result.sum, 18.0);
        QCOMPARE(result.meanPower, 2.0);
        QCOMPARE(int(result.flaws), int(Consumption::Fallen));
        QCOMPARE(shareOf(2, 8), 0.25);
        QVERIFY(std::isnan(shareOf(1, 0)));
    }
};

QTEST_APPLESS_MAIN(TstCurves)
#include "tst_curves.moc"
