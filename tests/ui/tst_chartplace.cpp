// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartplace.h"

#include <QTest>

using namespace meterdesk;

class TestChartPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSaved_data()
    {
        QTest::addColumn<QString>("meter");
        QTest::newRow("number") << "4711";
        QTest::newRow("with spaces") << "AAA 1 2";
        QTest::newRow("letters") << QString::fromUtf8("žlutý");
    }

    void comesBackAsItWasSaved()
    {
        QFETCH(const QString, meter);
        const ChartPlace place{{meter}, {-86400000, 1700000000000}};
        QCOMPARE(ChartPlace::restored(place.save()), place);
    }

    void noMeterIsNoPlace()
    {
        QCOMPARE((ChartPlace{{}, {1, 2}}.save()), QByteArray());
        QCOMPARE(ChartPlace::restored({}), ChartPlace());
    }

    void whatCannotBeReadIsNoPlace_data()
    {
        QTest::addColumn<QByteArray>("saved");
        QTest::newRow("one number") << QByteArray("1700000000000");
        QTest::newRow("no meter") << QByteArray("1 2");
        QTest::newRow("words") << QByteArray("from to meter");
        QTest::newRow("backwards") << QByteArray("2 1 meter");
        QTest::newRow("without an end")
            << QByteArray("1 ") + QByteArray::number(qint64(TimeRange::kEnd)) + " meter";
    }

    void whatCannotBeReadIsNoPlace()
    {
        QFETCH(const QByteArray, saved);
        QCOMPARE(ChartPlace::restored(saved), ChartPlace());
    }
};

QTEST_GUILESS_MAIN(TestChartPlace)
#include "tst_chartplace.moc"
