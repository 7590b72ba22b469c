// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deltas.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");
constexpr TimeMs kHour = 3'600'000;

TimeMs at(int year, int month, int day, int hour = 0, const QTimeZone &zone = kPrague)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), zone).toMSecsSinceEpoch();
}

ReadingSeries series(const std::vector<std::pair<TimeMs, double>> &readings)
{
    ReadingSeries result;
    for (const auto &[time, state] : readings)
        result.append({}, time, state);
    return result;
}

// The worked example of the service's documentation.
ReadingSeries documented()
{
    return series({{at(2017, 12, 31, 23), 820},
                   {at(2018, 1, 1, 3), 824},
                   {at(2018, 1, 15), 900},
                   {at(2018, 1, 31, 23), 978},
                   {at(2018, 2, 1, 1), 980}});
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 0.00005;
}

} // namespace

class TstDeltas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheDocumentation()
    {
        const std::vector<ComputedDelta> deltas = monthlyDeltas(documented(), kPrague);
        QCOMPARE(deltas.size(), std::size_t(3));
        QCOMPARE(deltas[0].month, (YearMonth{2017, 12}));
        QCOMPARE(deltas[0].value, 1.0);
        QCOMPARE(deltas[0].flaws, std::uint8_t(Consumption::Cut));
        QCOMPARE(deltas[1].month, (YearMonth{2018, 1}));
        QCOMPARE(deltas[1].range, (TimeRange{at(2018, 1, 1), at(2018, 2, 1)}));
        QCOMPARE(deltas[1].value, 158.0);
        QCOMPARE(deltas[1].flaws, std::uint8_t(Consumption::NoFlaw));
        QCOMPARE(deltas[2].month, (YearMonth{2018, 2}));
        QCOMPARE(deltas[2].range, (TimeRange{at(2018, 2, 1), at(2018, 3, 1)}));
        QCOMPARE(deltas[2].value, 1.0);
        QCOMPARE(deltas[2].flaws, std::uint8_t(Consumption::Cut));
    }

    void theEdgesOfTheExample()
    {
        const auto edges = deltaEdges(documented(), {2018, 1}, kPrague);
        QVERIFY(edges);
        const auto &[begin, end] = *edges;
        QCOMPARE(begin.time, at(2018, 1, 1));
        QCOMPARE(begin.state, 821.0);
        QCOMPARE(begin.before, (Reading{{}, at(2017, 12, 31, 23), 820}));
        QCOMPARE(begin.after, (Reading{{}, at(2018, 1, 1, 3), 824}));
        QCOMPARE(end.time, at(2018, 2, 1));
        QCOMPARE(end.state, 979.0);
        QCOMPARE(end.before, (Reading{{}, at(2018, 1, 31, 23), 978}));
        QCOMPARE(end.after, (Reading{{}, at(2018, 2, 1, 1), 980}));
    }

    void aLateReadingMovesTheExampleOnlySoFar()
    {
        const auto edges = deltaEdges(documented(), {2018, 1}, kPrague);
        QVERIFY(edges);
        const auto limits = deltaLimits(*edges);
        QVERIFY(limits);
        QCOMPARE(limits->least, 978.0 - 824);
        QCOMPARE(limits->most, 980.0 - 820);
        QCOMPARE(interpolatedPart(*edges), std::optional(2.0));
        // Whatever the register really showed at midnight, the month stays between them.
        for (const double state : {820.0, 822.5, 824.0}) {
            ReadingSeries late = series({{at(2017, 12, 31, 23), 820},
                                         {at(2018, 1, 1), state},
                                         {at(2018, 1, 1, 3), 824},
                                         {at(2018, 1, 31, 23), 978},
                                         {at(2018, 2, 1), 980 - (state - 820) / 2},
                                         {at(2018, 2, 1, 1), 980}});
            const auto moved = deltaEdges(late, {2018, 1}, kPrague);
            const double value = moved->back().state - moved->front().state;
            QVERIFY(value >= limits->least && value <= limits->most);
            QCOMPARE(deltaLimits(*moved)->least, value);
            QCOMPARE(interpolatedPart(*moved), std::optional(0.0));
        }
    }

    void limitsOfEdgesThatAreNotInterpolated()
    {
        // The first reading does not move, the end does.
        const auto first = deltaEdges(documented(), {2017, 12}, kPrague);
        QCOMPARE(deltaLimits(*first)->least, 0.0);
        QCOMPARE(deltaLimits(*first)->most, 4.0);
        // Both edges between the same readings: at least nothing, at most everything.
        const auto between = deltaEdges(series({{at(2018, 1, 15), 100}, {at(2018, 3, 15), 160}}),
                                        {2018, 2}, kPrague);
        QCOMPARE(deltaLimits(*between)->least, 0.0);
        QCOMPARE(deltaLimits(*between)->most, 60.0);
        // A register that fell around an edge has no state there.
        const auto fallen =
            deltaEdges(series({{at(2018, 1, 15), 100}, {at(2018, 2, 15), 5}, {at(2018, 3, 15), 9}}),
                       {2018, 2}, kPrague);
        QVERIFY(!deltaLimits(*fallen));
        QVERIFY(!interpolatedPart(*fallen));
    }

    void theExampleOfTheManual()
    {
        const ReadingSeries readings = series({{at(2019, 1, 24, 13), 90},
                                               {at(2019, 1, 31, 13), 100},
                                               {at(2019, 2, 15, 13), 125},
                                               {at(2019, 2, 25, 13), 150},
                                               {at(2019, 3, 1, 13), 156}});
        const std::vector<ComputedDelta> deltas = monthlyDeltas(readings, kPrague);
        QCOMPARE(deltas.size(), std::size_t(3));
        QVERIFY(isNear(deltas[0].value, 10.7639));
        QVERIFY(isNear(deltas[1].value, 54.4236));
        QVERIFY(isNear(deltas[2].value, 0.8125));
        // The first month begins with the first reading, the last one ends with the last.
        const auto january = deltaEdges(readings, {2019, 1}, kPrague);
        QVERIFY(january);
        QCOMPARE(january->front().time, at(2019, 1, 24, 13));
        QCOMPARE(january->front().state, 90.0);
        QCOMPARE(january->front().before, january->front().after);
        const auto march = deltaEdges(readings, {2019, 3}, kPrague);
        QVERIFY(march);
        QCOMPARE(march->front().time, at(2019, 3, 1));
        QCOMPARE(march->back().time, at(2019, 3, 1, 13));
        QCOMPARE(march->back().state, 156.0);
        QCOMPARE(march->back().before, (Reading{{}, at(2019, 3, 1, 13), 156}));
    }

    void monthsOfTheChangeOfClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("hours");
        QTest::newRow("Prague, March") << QByteArray("Europe/Prague") << 3 << 31 * 24 - 1;
        QTest::newRow("Prague, October") << QByteArray("Europe/Prague") << 10 << 31 * 24 + 1;
        QTest::newRow("Prague, April") << QByteArray("Europe/Prague") << 4 << 30 * 24;
        QTest::newRow("Chicago, March") << QByteArray("America/Chicago") << 3 << 31 * 24 - 1;
        QTest::newRow("Chicago, October") << QByteArray("America/Chicago") << 10 << 31 * 24;
        QTest::newRow("Chicago, November") << QByteArray("America/Chicago") << 11 << 30 * 24 + 1;
        QTest::newRow("Kolkata, March") << QByteArray("Asia/Kolkata") << 3 << 31 * 24;
        QTest::newRow("UTC, October") << QByteArray("UTC") << 10 << 31 * 24;
    }

    // One unit an hour without a break: a month is as many units as it has hours.
    void monthsOfTheChangeOfClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, month);
        QFETCH(int, hours);
        const QTimeZone local(zone);
        ReadingSeries readings;
        const TimeMs first = at(2026, 1, 1, 0, QTimeZone::utc());
        for (int hour = 0; hour < 365 * 24; ++hour)
            readings.append({}, first + hour * kHour, hour);
        const std::vector<ComputedDelta> deltas = monthlyDeltas(readings, local);
        const auto found = std::find_if(deltas.begin(), deltas.end(), [month](const auto &delta) {
            return delta.month == YearMonth{2026, month};
        });
        QVERIFY(found != deltas.end());
        QCOMPARE(found->value, double(hours));
        QCOMPARE(found->flaws, std::uint8_t(Consumption::NoFlaw));
        QCOMPARE(found->range, monthRange({2026, month}, local));
        QCOMPARE(found->range.to - found->range.from, hours * kHour);
    }

    void theMonthIsThatOfTheZone()
    {
        // Half past midnight in Prague is still December in London, Chicago and UTC.
        const TimeMs time = at(2025, 12, 31, 23, QTimeZone::utc()) + kHour / 2;
        QCOMPARE(monthOf(time, kPrague), (YearMonth{2026, 1}));
        QCOMPARE(monthOf(time, QTimeZone("Europe/London")), (YearMonth{2025, 12}));
        QCOMPARE(monthOf(time, QTimeZone("America/Chicago")), (YearMonth{2025, 12}));
        QCOMPARE(monthOf(time, QTimeZone("Asia/Kolkata")), (YearMonth{2026, 1}));
        QCOMPARE(monthOf(at(1969, 12, 31, 23), kPrague), (YearMonth{1969, 12}));
    }

    void aMonthIsAsLongAsItIsThere()
    {
        for (const char *name : {"Europe/Prague", "America/Chicago", "Pacific/Kiritimati",
                                 "Pacific/Niue", "Asia/Kathmandu", "America/Havana"}) {
            const QTimeZone zone(name);
            for (YearMonth month{2015, 1}; month < YearMonth{2027, 1}; month = month.plus(1)) {
                const TimeRange range = monthRange(month, zone);
                QCOMPARE(monthOf(range.from, zone), month);
                QCOMPARE(monthOf(range.from - 1, zone), month.plus(-1));
                QCOMPARE(monthOf(range.to - 1, zone), month);
                QCOMPARE(range.to, monthRange(month.plus(1), zone).from);
            }
        }
    }

    void readingsOnTheBoundaryCountAsTheyStand()
    {
        const ReadingSeries readings =
            series({{at(2026, 1, 1), 10.1}, {at(2026, 2, 1), 30.4}, {at(2026, 3, 1), 31.2}});
        const std::vector<ComputedDelta> deltas = monthlyDeltas(readings, kPrague);
        // March has only its first instant.
        QCOMPARE(deltas.size(), std::size_t(2));
        QCOMPARE(deltas[0].value, 30.4 - 10.1);
        QCOMPARE(deltas[1].value, 31.2 - 30.4);
        QCOMPARE(deltas[0].flaws, std::uint8_t(Consumption::NoFlaw));
        QCOMPARE(deltas[1].flaws, std::uint8_t(Consumption::NoFlaw));
        const auto edges = deltaEdges(readings, {2026, 2}, kPrague);
        QVERIFY(edges);
        QCOMPARE(edges->front().before, (Reading{{}, at(2026, 2, 1), 30.4}));
        QCOMPARE(edges->front().after, edges->front().before);
        QCOMPARE(edges->back().state, 31.2);
        QVERIFY(!deltaEdges(readings, {2026, 3}, kPrague));
        QVERIFY(!deltaEdges(readings, {2025, 12}, kPrague));
    }

    void aRegisterThatFalls()
    {
        // It is exchanged between 10 and 11 February; the rest of the month is known.
        const ReadingSeries readings = series({{at(2026, 1, 1), 900},
                                               {at(2026, 2, 1), 950},
                                               {at(2026, 2, 10), 970},
                                               {at(2026, 2, 11), 3},
                                               {at(2026, 3, 1), 40}});
        const std::vector<ComputedDelta> deltas = monthlyDeltas(readings, kPrague);
        QCOMPARE(deltas.size(), std::size_t(2));
        QCOMPARE(deltas[0].value, 50.0);
        QCOMPARE(deltas[1].value, 20.0 + 37.0);
        QCOMPARE(deltas[1].flaws, std::uint8_t(Consumption::Fallen));
    }

    void aRegisterThatFallsOverTheBoundary()
    {
        const ReadingSeries readings = series({{at(2026, 1, 1), 900},
                                               {at(2026, 1, 31), 960},
                                               {at(2026, 2, 2), 4},
                                               {at(2026, 2, 20), 22}});
        const std::vector<ComputedDelta> deltas = monthlyDeltas(readings, kPrague);
        QCOMPARE(deltas.size(), std::size_t(2));
        QCOMPARE(deltas[0].value, 60.0);
        QCOMPARE(deltas[1].value, 18.0);
        QVERIFY(deltas[0].flaws & Consumption::Fallen);
        QVERIFY(deltas[1].flaws & Consumption::Fallen);
        // What is between 960 and 4 is no state of the register.
        const auto edges = deltaEdges(readings, {2026, 2}, kPrague);
        QVERIFY(edges);
        QVERIFY(std::isnan(edges->front().state));
        QCOMPARE(edges->front().before->state, 960.0);
        QCOMPARE(edges->front().after->state, 4.0);
        QCOMPARE(edges->back().state, 22.0);
    }

    void nothingIsLeftOfAMonthOfOneFall()
    {
        const std::vector<ComputedDelta> deltas = monthlyDeltas(
            series({{at(2026, 1, 1), 900}, {at(2026, 2, 1), 990}, {at(2026, 3, 1), 40}}), kPrague);
        QCOMPARE(deltas.size(), std::size_t(2));
        QVERIFY(std::isnan(deltas[1].value));
        QCOMPARE(deltas[1].flaws, std::uint8_t(Consumption::Fallen));
    }

    void aGapOverAWholeMonth()
    {
        // A reading a day, but none from 16 January to 16 March: a unit a day over 59 days.
        ReadingSeries readings;
        for (int day = 1; day <= 16; ++day)
            readings.append({}, at(2026, 1, day), 100 + day);
        for (int day = 16; day <= 31; ++day)
            readings.append({}, at(2026, 3, day), 116 + 59 + (day - 16));
        const std::vector<ComputedDelta> deltas = monthlyDeltas(readings, kPrague);
        QCOMPARE(deltas.size(), std::size_t(3));
        QCOMPARE(deltas[1].month, (YearMonth{2026, 2}));
        QVERIFY(isNear(deltas[1].value, 28.0));
        QCOMPARE(deltas[0].flaws, std::uint8_t(Consumption::Estimated));
        QCOMPARE(deltas[1].flaws, std::uint8_t(Consumption::Estimated));
        QVERIFY(deltas[2].flaws & Consumption::Estimated);
        const auto edges = deltaEdges(readings, {2026, 2}, kPrague);
        QVERIFY(edges);
        QCOMPARE(edges->front().before, (Reading{{}, at(2026, 1, 16), 116}));
        QCOMPARE(edges->front().after, (Reading{{}, at(2026, 3, 16), 175}));
        QCOMPARE(edges->back().before, edges->front().before);
        QCOMPARE(edges->back().after, edges->front().after);
        QVERIFY(isNear(edges->back().state - edges->front().state, deltas[1].value));
    }

    void tooFewReadings()
    {
        QVERIFY(monthlyDeltas({}, kPrague).empty());
        QVERIFY(!deltaEdges({}, {2026, 1}, kPrague));
        const ReadingSeries one = series({{at(2026, 1, 10), 5}});
        QVERIFY(monthlyDeltas(one, kPrague).empty());
        QVERIFY(!deltaEdges(one, {2026, 1}, kPrague));
    }

    void monthsAreCountedOnAndBack()
    {
        QCOMPARE((YearMonth{2026, 1}.plus(0)), (YearMonth{2026, 1}));
        QCOMPARE((YearMonth{2026, 12}.plus(1)), (YearMonth{2027, 1}));
        QCOMPARE((YearMonth{2026, 1}.plus(-1)), (YearMonth{2025, 12}));
        QCOMPARE((YearMonth{2026, 3}.plus(-15)), (YearMonth{2024, 12}));
        QCOMPARE((YearMonth{2026, 3}.plus(24)), (YearMonth{2028, 3}));
        QCOMPARE((YearMonth{1, 1}.plus(-1)), (YearMonth{0, 12}));
        QCOMPARE((YearMonth{0, 1}.plus(-1)), (YearMonth{-1, 12}));
        QCOMPARE((YearMonth{0, 1}.plus(-13)), (YearMonth{-2, 12}));
        for (int count = -40; count <= 40; ++count) {
            const YearMonth month = YearMonth{1, 5}.plus(count);
            QVERIFY(month.month >= 1 && month.month <= 12);
            QCOMPARE(month.plus(-count), (YearMonth{1, 5}));
            QVERIFY(month < month.plus(1));
        }
    }

    // Whatever the readings of a register that never falls, nothing of its use is lost or counted
    // twice, no month is negative, and each month is what its edges say.
    void theMonthsAreTheWhole()
    {
        QRandomGenerator random(20260101);
        const QTimeZone zones[] = {kPrague, QTimeZone("America/Chicago"),
                                   QTimeZone("Asia/Kolkata")};
        for (int round = 0; round < 150; ++round) {
            const QTimeZone &zone = zones[round % 3];
            ReadingSeries readings;
            TimeMs time = at(2020, 1, 1) + TimeMs(random.bounded(400 * 24)) * kHour;
            double state = random.bounded(1000.0);
            const int count = 2 + random.bounded(200);
            // From a reading an hour to gaps of some months.
            const int longest = 1 << random.bounded(12);
            for (int i = 0; i < count; ++i) {
                readings.append({}, time, state);
                time += TimeMs(1 + random.bounded(longest)) * kHour;
                state += random.bounded(50.0);
            }
            double sum = 0;
            YearMonth expected = monthOf(readings.firstTime(), zone);
            for (const ComputedDelta &delta : monthlyDeltas(readings, zone)) {
                QCOMPARE(delta.month, expected);
                expected = expected.plus(1);
                QVERIFY(delta.value >= 0);
                QVERIFY(!(delta.flaws & Consumption::Fallen));
                sum += delta.value;
                const auto edges = deltaEdges(readings, delta.month, zone);
                QVERIFY(edges);
                QVERIFY(std::abs(edges->back().state - edges->front().state - delta.value) < 1e-9);
            }
            QCOMPARE(expected.plus(-1), monthOf(readings.lastTime() - 1, zone));
            QVERIFY(std::abs(sum - (readings.states().back() - readings.states().front())) < 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(TstDeltas)
#include "tst_deltas.moc"
