// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/deltas.h"
#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <QTest>

using namespace meterdesk::demo;

namespace {

RegisterReading reading(const char *time, double state)
{
    return {parseRfc3339(QLatin1String(time)).value(), std::llround(state * 1000.0)};
}

int month(int year, int number)
{
    return year * 12 + number - 1;
}

} // namespace

class DemoDeltasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    //! The worked example of the API's documentation.
    void interpolatesAtBothEnds()
    {
        const std::vector<RegisterReading> readings{
            reading("2017-12-31T23:00:00Z", 820), reading("2018-01-01T03:00:00Z", 824),
            reading("2018-01-31T23:00:00Z", 978), reading("2018-02-01T01:00:00Z", 980)};
        const MonthlyUse expected{
            {month(2017, 12), 1000}, {month(2018, 1), 158000}, {month(2018, 2), 1000}};
        QCOMPARE(monthlyUse(readings, zoneClock("UTC"), 1000000000), expected);
    }

    //! The example of the manual: the first month counts from the first reading.
    void countsFromTheFirstToTheLast()
    {
        const std::vector<RegisterReading> readings{
            reading("2019-01-24T13:00:00Z", 90), reading("2019-01-31T13:00:00Z", 100),
            reading("2019-02-15T13:00:00Z", 125), reading("2019-02-25T13:00:00Z", 150),
            reading("2019-03-01T13:00:00Z", 156)};
        const MonthlyUse expected{
            {month(2019, 1), 10764}, {month(2019, 2), 54424}, {month(2019, 3), 813}};
        QCOMPARE(monthlyUse(readings, zoneClock("UTC"), 1000000000), expected);
    }

    void takesTheMonthOfTheZone()
    {
        const std::vector<RegisterReading> readings{reading("2025-05-31T20:00:00Z", 0),
                                                    reading("2025-06-01T00:00:00Z", 4)};
        const MonthlyUse prague{{month(2025, 5), 2000}, {month(2025, 6), 2000}};
        QCOMPARE(monthlyUse(readings, zoneClock("Europe/Prague"), 1000000000), prague);
        const MonthlyUse london{{month(2025, 5), 3000}, {month(2025, 6), 1000}};
        QCOMPARE(monthlyUse(readings, zoneClock("Europe/London"), 1000000000), london);
        const MonthlyUse chicago{{month(2025, 5), 4000}};
        QCOMPARE(monthlyUse(readings, zoneClock("America/Chicago"), 1000000000), chicago);
    }

    void goesThroughMonthsWithoutReadings()
    {
        const std::vector<RegisterReading> readings{reading("2025-01-01T00:00:00Z", 0),
                                                    reading("2025-04-01T00:00:00Z", 90)};
        const MonthlyUse expected{
            {month(2025, 1), 31000}, {month(2025, 2), 28000}, {month(2025, 3), 31000}};
        QCOMPARE(monthlyUse(readings, zoneClock("UTC"), 1000000000), expected);
    }

    void goesOnAfterARollOver()
    {
        const std::vector<RegisterReading> readings{
            reading("2025-01-01T00:00:00Z", 99990), reading("2025-01-20T00:00:00Z", 99999),
            reading("2025-01-21T00:00:00Z", 1), reading("2025-02-01T00:00:00Z", 12)};
        const MonthlyUse expected{{month(2025, 1), 22000}};
        QCOMPARE(monthlyUse(readings, zoneClock("UTC"), 100000 * 1000LL), expected);
    }

    void needsTwoReadings()
    {
        QVERIFY(monthlyUse({}, zoneClock("UTC"), 1).empty());
        const std::vector<RegisterReading> one{reading("2025-01-01T00:00:00Z", 5)};
        QVERIFY(monthlyUse(one, zoneClock("UTC"), 1).empty());
    }
};

QTEST_GUILESS_MAIN(DemoDeltasTest)
#include "tst_demodeltas.moc"
