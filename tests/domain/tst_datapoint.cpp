// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datapoint.h"

#include <QtTest>

using namespace meterdesk;

class TestDataPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTime();
    void mergesAndSlices();
};

void TestDataPoint::keepsTheOrderOfTime()
{
    DataPointSeries series;
    QVERIFY(series.isEmpty());
    series.append("b", 2000, 20.5);
    series.append("c", 3000, -3);
    series.append("a", 1000, 10);
    series.append("b2", 2000, 21);
    QCOMPARE(series.size(), std::size_t(3));
    QCOMPARE(series.firstTime(), TimeMs(1000));
    QCOMPARE(series.lastTime(), TimeMs(3000));
    QCOMPARE(series.at(1), (DataPoint{{QStringLiteral("b2")}, 2000, 21}));
    QCOMPARE(series.values()[2], -3.0);
    QCOMPARE(series.lowerBound(1001), std::size_t(1));
}

void TestDataPoint::mergesAndSlices()
{
    DataPointSeries series;
    series.append("a", 1000, 1);
    series.append("c", 3000, 3);
    DataPointSeries other;
    other.append("b", 2000, 2);
    other.append("c2", 3000, 33);
    series.merge(other);
    QCOMPARE(series.size(), std::size_t(3));
    QCOMPARE(series.at(2), (DataPoint{{QStringLiteral("c2")}, 3000, 33}));
    const DataPointSeries part = series.slice({1001, 3000});
    QCOMPARE(part.size(), std::size_t(1));
    QCOMPARE(part.at(0), other.at(0));
}

QTEST_GUILESS_MAIN(TestDataPoint)
#include "tst_datapoint.moc"
