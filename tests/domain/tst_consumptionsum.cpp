// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumptionsum.h"

#include <QDateTime>
#include <QtTest>

#include <cmath>

using namespace meterdesk;

namespace {

constexpr TimeMs kHour = 3600'000;

const QTimeZone kPrague("Europe/Prague");
const QTimeZone kLondon("Europe/London");

TimeMs at(int month, int day, const QTimeZone &zone)
{
    return QDateTime(QDate(2025, month, day), QTime(0, 0), zone).toMSecsSinceEpoch();
}

//! Grows by \a rate an hour over the days in \a zone.
Consumption grown(double rate, int firstDay, int lastDay, const QTimeZone &zone,
                  Resolution resolution)
{
    ReadingSeries readings;
    for (TimeMs time = at(3, firstDay, zone); time <= at(3, lastDay, zone); time += kHour)
        readings.append("r", time, rate * double(readings.size() + 1));
    return consumption(readings, resolution, zone);
}

} // namespace

class TestConsumptionSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoRows()
    {
        QVERIFY(ConsumptionSum(Resolution::Day, kPrague).rows().empty());
        ConsumptionSum sum(Resolution::Day, kPrague);
        sum.add({}, kPrague);
        QVERIFY(sum.rows().empty());
    }

    void daysAreThoseOfEachPlace()
    {
        ConsumptionSum sum(Resolution::Day, kPrague);
        sum.add(grown(1, 29, 31, kPrague, Resolution::Day), kPrague);
        sum.add(grown(2, 29, 31, kLondon, Resolution::Day), kLondon);
        const auto rows = sum.rows();
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].from, at(3, 29, kPrague));
        QCOMPARE(rows[1].from, rows[0].to);
        QCOMPARE(rows[1].to, at(3, 31, kPrague));
        QCOMPARE(rows[0].value, 24. + 48.);
        QCOMPARE(rows[1].value, 23. + 46.); // both clocks change that night
        QVERIFY(rows[0].isComplete && rows[1].isComplete);
    }

    void hoursAreMoments()
    {
        ConsumptionSum sum(Resolution::Hour, kPrague);
        for (int i = 0; i < 2; ++i)
            sum.add(grown(1.5, 30, 31, kPrague, Resolution::Hour), kPrague);
        const auto rows = sum.rows();
        QCOMPARE(rows.size(), 23u);
        for (const auto &row : rows) {
            QCOMPARE(row.value, 3.);
            QVERIFY(row.isComplete);
        }
    }

    void oneThatIsMissingMakesItIncomplete()
    {
        ConsumptionSum sum(Resolution::Day, kPrague);
        sum.add(grown(1, 1, 4, kPrague, Resolution::Day), kPrague);
        sum.add(grown(1, 2, 4, kPrague, Resolution::Day), kPrague);
        const auto rows = sum.rows();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].value, 24.);
        QVERIFY(!rows[0].isComplete);
        QVERIFY(rows[1].isComplete);
        sum.add({}, kPrague); // has no readings at all
        QVERIFY(!sum.rows()[1].isComplete);
    }

    void afterItsEndItIsNotMissed()
    {
        ConsumptionSum sum(Resolution::Day, kPrague);
        sum.add(grown(1, 1, 4, kPrague, Resolution::Day), kPrague);
        sum.add(grown(1, 1, 2, kPrague, Resolution::Day), kPrague, at(3, 2, kPrague));
        sum.add({}, kPrague, at(1, 1, kPrague)); // went before
        const auto rows = sum.rows();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].value, 48.);
        for (const auto &row : rows)
            QVERIFY(row.isComplete);
    }

    void whatIsNotKnownIsNotZero()
    {
        Consumption fallen = grown(1, 1, 2, kPrague, Resolution::Day);
        fallen.values[0] = std::nan("");
        fallen.flaws[0] = Consumption::Fallen;
        ConsumptionSum sum(Resolution::Day, kPrague);
        sum.add(fallen, kPrague);
        QVERIFY(std::isnan(sum.rows()[0].value));
        sum.add(grown(1, 1, 2, kPrague, Resolution::Day), kPrague);
        QCOMPARE(sum.rows()[0].value, 24.);
        QVERIFY(!sum.rows()[0].isComplete);
    }
};

QTEST_GUILESS_MAIN(TestConsumptionSum)

#include "tst_consumptionsum.moc"
