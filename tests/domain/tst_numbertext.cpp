// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbertext.h"

#include <QtTest>

#include <limits>

using namespace meterdesk;

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortestDigits_data();
    void shortestDigits();
    void numbersOfJson();
    void decimals();
};

void TestNumberText::shortestDigits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 123456.0 << QByteArray("123456");
    QTest::newRow("tenths") << 0.1 << QByteArray("0.1");
    QTest::newRow("no rounding") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("negative") << -7.25 << QByteArray("-7.25");
    QTest::newRow("huge") << 1e300 << QByteArray("1e+300");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray();
}

void TestNumberText::shortestDigits()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(numberText(number), text);
    QCOMPARE(isNumberText(text), !text.isEmpty());
}

void TestNumberText::numbersOfJson()
{
    for (const char *text : {"0", "-0", "10", "123456.70", "0.5", "1e5", "1E+5", "-1.5e-3"})
        QVERIFY2(isNumberText(text), text);
    for (const char *text : {"", "-", "01", "+1", ".5", "1.", "1e", "1e400", "1,5", " 1", "1 ",
                             "NaN", "inf", "0x10", "1]", "\"1\"", "true", "null", "--1"})
        QVERIFY2(!isNumberText(text), text);
}

void TestNumberText::decimals()
{
    QCOMPARE(decimalsOf("123456.70"), 2);
    QCOMPARE(decimalsOf("-0.125"), 3);
    QCOMPARE(decimalsOf("12"), 0);
    QCOMPARE(decimalsOf(""), 0);
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
