// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartchoice.h"

#include <QTest>

using namespace meterdesk;

class TestChartChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        ChartChoice choice;
        choice.kind = ChartKindId::Scatter;
        choice.resolution = Resolution::Week;
        choice.unit = QStringLiteral("m³; x");
        choice.isCompared = true;
        choice.compareBy = CompareBy::Period;
        choice.years = 4;
        choice.otherBegin = QDate(2024, 2, 29);
        choice.temperature = {QStringLiteral("7001 ž")};
        choice.overlay = {QStringLiteral("50;1")};
        QCOMPARE(ChartChoice::restored(choice.save()), choice);
        QVERIFY(!choice.save().contains(' '));
    }

    void takesWhatAnEarlierVersionKept()
    {
        const ChartChoice choice = ChartChoice::restored("0 3 2");
        QVERIFY(choice.kind == ChartKindId::Register);
        QVERIFY(choice.resolution == Resolution::Day);
        QVERIFY(!choice.isCompared);
    }

    void takesNothingThatIsNone()
    {
        for (const QByteArray &saved : {QByteArray(), QByteArray("7;9;;2;3;9;x;"),
                                        QByteArray("-1;x;;;;;;"), QByteArray(";;;;;;;;;;")}) {
            const ChartChoice choice = ChartChoice::restored(saved);
            QCOMPARE(choice, ChartChoice());
        }
    }
};

QTEST_APPLESS_MAIN(TestChartChoice)
#include "tst_chartchoice.moc"
