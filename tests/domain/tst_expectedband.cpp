// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/expectedband.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace meterdesk;
using Basis = ExpectedBand::Basis;

namespace {

constexpr TimeMs kDay = 86'400'000;
constexpr TimeMs kYear = TimeMs(365.2425 * double(kDay));
constexpr TimeMs kMonth = kYear / 12;

//! Months of use that follow each other, the register beginning at 1000.
ReadingSeries months(int count, const std::function<double(int)> &use)
{
    ReadingSeries series;
    double state = 1000;
    for (int i = 0; i <= count; ++i) {
        series.append("", i * kMonth, state);
        state += use(i);
    }
    return series;
}

double perDay(double month)
{
    return month / (double(kMonth) / double(kDay));
}

} // namespace

class TestExpectedBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noHistory();
    void recentIntervals();
    void sameMonthOfLastYear();
    void scaledByTheLastMonths();
    void threeYearsAreNarrower();
    void scatterWidens();
    void vacant();
    void rangeOfTheRegister();
    void isNotFooledByAnExchange();
    void withinADay();
};

void TestExpectedBand::noHistory()
{
    const MeterHistory history(months(3, [](int) { return 100; }));
    const ExpectedBand band = expectedBand(history, 3 * kMonth, 4 * kMonth);
    QCOMPARE(band.basis, Basis::NoHistory);
    QVERIFY(!band.isKnown());
    QCOMPARE(band.intervals, 3); // enough to say that it normally runs
    QCOMPARE(band.zeros, 0);
    QVERIFY(!expectedBand({}, 0, kMonth).isKnown());
    const MeterHistory enough(months(4, [](int) { return 100; }));
    QVERIFY(expectedBand(enough, 4 * kMonth, 5 * kMonth).isKnown());
    QVERIFY(!expectedBand(enough, 4 * kMonth, 4 * kMonth).isKnown());
}

void TestExpectedBand::recentIntervals()
{
    // The season is not known: from 0.4 to 2.5 times the last interval, and half of the median.
    const MeterHistory history(months(6, [](int i) { return i == 5 ? 80.0 : 100.0; }));
    const ExpectedBand band = expectedBand(history, 6 * kMonth, 7 * kMonth);
    QCOMPARE(band.basis, Basis::Recent);
    QCOMPARE(band.samples, 6);
    QCOMPARE(band.likely, perDay(100));
    QCOMPARE(band.low, perDay(32));
    QCOMPARE(band.high, perDay(200));
    const MeterHistory falling(months(6, [](int i) { return i == 5 ? 10.0 : 100.0; }));
    QCOMPARE(expectedBand(falling, 6 * kMonth, 7 * kMonth).high, perDay(150));
}

void TestExpectedBand::sameMonthOfLastYear()
{
    // January is number 0, 12 and 24.
    const auto use = [](int month) { return month % 12 == 0 ? 400.0 : 100.0; };
    const MeterHistory history(months(24, use));
    const ExpectedBand band = expectedBand(history, 24 * kMonth, 25 * kMonth);
    QCOMPARE(band.basis, Basis::EarlierYears);
    QCOMPARE(band.samples, 2);
    QVERIFY(qAbs(band.likely - perDay(400)) < 0.01);
    const ExpectedBand february = expectedBand(history, 24 * kMonth + kMonth, 26 * kMonth);
    QVERIFY(february.likely < perDay(150));
}

void TestExpectedBand::scaledByTheLastMonths()
{
    // January is number 4, 16 and 28; for the last eight months the meter uses a fifth more.
    const auto use = [](int month) {
        return (month % 12 == 4 ? 400.0 : 100.0) * (month >= 20 ? 1.2 : 1);
    };
    const MeterHistory history(months(28, use));
    const ExpectedBand band = expectedBand(history, 28 * kMonth, 29 * kMonth);
    QCOMPARE(band.samples, 2);
    QVERIFY2(qAbs(band.likely - perDay(400 * std::sqrt(1.2))) < 0.1,
             qPrintable(QString::number(band.likely)));
}

void TestExpectedBand::threeYearsAreNarrower()
{
    const MeterHistory history(months(36, [](int) { return 100; }));
    const ExpectedBand band = expectedBand(history, 36 * kMonth, 37 * kMonth);
    QCOMPARE(band.samples, 3);
    QVERIFY(qAbs(band.low - perDay(65)) < 0.01);
    QVERIFY(qAbs(band.high - perDay(135)) < 0.01);
}

void TestExpectedBand::scatterWidens()
{
    const MeterHistory history(months(6, [](int i) { return i % 2 ? 60.0 : 140.0; }));
    const ExpectedBand band = expectedBand(history, 6 * kMonth, 7 * kMonth);
    QCOMPARE(band.low, 0); // 100 - 3 * 40
    QVERIFY(qAbs(band.high - perDay(220)) < 0.01);
}

void TestExpectedBand::vacant()
{
    const MeterHistory history(months(6, [](int) { return 0; }));
    const ExpectedBand band = expectedBand(history, 6 * kMonth, 7 * kMonth);
    QVERIFY(band.isKnown());
    QCOMPARE(band.zeros, 6);
    QCOMPARE(band.likely, 0);
    QVERIFY(qAbs(band.high - perDay(2)) < 0.01); // two steps of the register
}

void TestExpectedBand::rangeOfTheRegister()
{
    const MeterHistory history(months(6, [](int) { return 100; }));
    const ExpectedBand band = expectedBand(history, 6 * kMonth, 8 * kMonth);
    const RegisterRange range = registerRange(band, 1600, 6 * kMonth, 8 * kMonth);
    QCOMPARE(range.low, 1680);
    QCOMPARE(range.likely, 1800);
    QCOMPARE(range.high, 2100);
    QVERIFY(range.contains(1680) && range.contains(2100));
    QVERIFY(!range.contains(1679) && !range.contains(2101));
}

void TestExpectedBand::isNotFooledByAnExchange()
{
    ReadingSeries series;
    const double states[] = {5000, 5100, 5200, 5300, 10, 110, 210};
    for (int i = 0; i < 7; ++i)
        series.append("", i * kMonth, states[i]);
    const ExpectedBand band = expectedBand(MeterHistory(series), 6 * kMonth, 7 * kMonth);
    QCOMPARE(band.samples, 5);
    QCOMPARE(band.likely, perDay(100));
}

void TestExpectedBand::withinADay()
{
    ReadingSeries hourly;
    for (int i = 0; i <= 48; ++i)
        hourly.append("", i * kDay / 24, 10 * i);
    const ExpectedBand hour = expectedBand(MeterHistory(hourly), 2 * kDay, 2 * kDay + kDay / 24);
    QCOMPARE(hour.low, 0);
    QCOMPARE(hour.likely, 240);
    QCOMPARE(hour.high, 4 * 240 + 2 * 24);
    const MeterHistory monthly(months(6, [](int) { return 100; }));
    const ExpectedBand morning = expectedBand(monthly, 6 * kMonth, 6 * kMonth + kDay / 2);
    QCOMPARE(morning.low, 0);
    QCOMPARE(morning.high, 10 * perDay(100) + 4);
}

QTEST_APPLESS_MAIN(TestExpectedBand)
#include "tst_expectedband.moc"
