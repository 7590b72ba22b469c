// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/meterhistory.h"

#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

constexpr TimeMs kDay = 86'400'000;
constexpr TimeMs kMonth = 30 * kDay;

ReadingSeries monthly(const std::vector<double> &states)
{
    ReadingSeries series;
    for (std::size_t i = 0; i < states.size(); ++i)
        series.append("r", TimeMs(i) * kMonth, states[i]);
    return series;
}

} // namespace

class TestMeterHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothing();
    void findsReadings();
    void queuedReadingsAreBetween();
    void useBetween();
    void rollOverIsSeen();
    void exchangeIsUnknown();
    void givenDigits();
    void decimalsAndInterval();
    void denseReadings();
};

void TestMeterHistory::knowsNothing()
{
    const MeterHistory none;
    QVERIFY(none.isEmpty());
    QVERIFY(!none.before(5) && !none.at(5) && !none.after(5) && !none.last());
    QVERIFY(std::isnan(none.use(0, 5)));
    QCOMPARE(none.intervals(), 0);
    QCOMPARE(none.usualInterval(), 0);
    const MeterHistory one(monthly({7}));
    QCOMPARE(one.intervals(), 0);
    QCOMPARE(one.last()->state, 7);
}

void TestMeterHistory::findsReadings()
{
    const MeterHistory history(monthly({10, 20, 30}));
    QVERIFY(!history.before(0));
    QCOMPARE(history.before(1)->state, 10);
    QCOMPARE(history.before(kMonth)->state, 10);
    QCOMPARE(history.at(kMonth)->state, 20);
    QVERIFY(!history.at(kMonth + 1));
    QCOMPARE(history.after(kMonth)->state, 30);
    QVERIFY(!history.after(2 * kMonth));
    QCOMPARE(history.last()->time, 2 * kMonth);
}

void TestMeterHistory::queuedReadingsAreBetween()
{
    const MeterHistory history(monthly({10, 20, 30}),
                               {{3 * kMonth, 40.5, "40.50", true}, {kMonth + 5, 21, "21", true}});
    QCOMPARE(history.last()->digits, QByteArray("40.50"));
    QCOMPARE(history.before(kMonth + 6)->state, 21);
    QCOMPARE(history.before(kMonth + 5)->state, 20);
    QCOMPARE(history.at(kMonth + 5)->isQueued, true);
    QCOMPARE(history.after(kMonth)->state, 21);
    QCOMPARE(history.after(2 * kMonth)->state, 40.5);
    MeterHistory queuedOnly(ReadingSeries(), {{5, 1, "1", true}});
    QCOMPARE(queuedOnly.last()->state, 1);
    queuedOnly.addQueued({3, 0.5, "0.5", true});
    queuedOnly.addQueued({7, 2, "2", true});
    QCOMPARE(queuedOnly.last()->state, 2);
    QCOMPARE(queuedOnly.before(5)->state, 0.5);
}

void TestMeterHistory::useBetween()
{
    const MeterHistory history(monthly({10, 40, 50}));
    QCOMPARE(history.use(0, 2 * kMonth), 40);
    QCOMPARE(history.use(kMonth / 2, kMonth), 15);
    QVERIFY(std::isnan(history.use(-1, kMonth)));
    QVERIFY(std::isnan(history.use(0, 2 * kMonth + 1)));
}

void TestMeterHistory::rollOverIsSeen()
{
    const MeterHistory history(monthly({99700, 99800, 99900, 10, 110}));
    QCOMPARE(history.digits(), (RegisterDigits{5, true}));
    QCOMPARE(history.use(2 * kMonth, 3 * kMonth), 110);
    QCOMPARE(history.use(0, 4 * kMonth), 410);
    QCOMPARE(history.useAt(3), 110);
}

void TestMeterHistory::exchangeIsUnknown()
{
    const MeterHistory history(monthly({51000, 51100, 51200, 10, 110, 210}));
    QCOMPARE(history.digits(), (RegisterDigits{5, false}));
    QVERIFY(std::isnan(history.use(2 * kMonth, 3 * kMonth)));
    QVERIFY(std::isnan(history.use(0, 4 * kMonth)));
    QVERIFY(std::isnan(history.useAt(3)));
    QCOMPARE(history.use(3 * kMonth, 5 * kMonth), 200);
}

void TestMeterHistory::givenDigits()
{
    const MeterHistory history(monthly({9700, 9800, 9900, 9990, 90}), {}, {4, true});
    QCOMPARE(history.use(3 * kMonth, 4 * kMonth), 100);
    // Given digits do not make a roll-over of every fall.
    const MeterHistory fallen(monthly({5700, 5800, 5900, 90, 190}), {}, {4, true});
    QVERIFY(std::isnan(fallen.use(2 * kMonth, 3 * kMonth)));
}

void TestMeterHistory::decimalsAndInterval()
{
    const MeterHistory history(monthly({1, 2.5, 3.25, 4}));
    QCOMPARE(history.decimals(), 2);
    QCOMPARE(history.usualInterval(), kMonth);
}

void TestMeterHistory::denseReadings()
{
    ReadingSeries series;
    for (int i = 0; i <= 4 * 24 * 10; ++i)
        series.append("", i * 900'000, i);
    const MeterHistory history(series);
    QCOMPARE(history.times().size(), std::size_t(24 * 10 + 1));
    // The readings themselves are all there.
    QCOMPARE(history.before(17 * 900'000)->state, 16);
    QCOMPARE(history.use(900'000 * 4, 900'000 * 40), 36);
    QCOMPARE(history.usualInterval(), 900'000);
}

QTEST_APPLESS_MAIN(TestMeterHistory)
#include "tst_meterhistory.moc"
