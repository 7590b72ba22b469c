// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/units.h"

#include <QTest>

#include <cmath>

using namespace meterdesk;

class TstUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSpellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<int>("quantity");
        const auto add = [](const char *text, const char *symbol, Quantity quantity) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << QString::fromUtf8(symbol)
                                        << static_cast<int>(quantity);
        };
        add("kWh", "kWh", Quantity::Energy);
        add("KWH", "kWh", Quantity::Energy);
        add(" kW.h ", "kWh", Quantity::Energy);
        add("MWh", "MWh", Quantity::Energy);
        add("gj", "GJ", Quantity::Energy);
        add("m3", "m³", Quantity::Volume);
        add("m^3", "m³", Quantity::Volume);
        add("M³", "m³", Quantity::Volume);
        add("litre", "l", Quantity::Volume);
        add("hl", "hl", Quantity::Volume);
        add("kW", "kW", Quantity::Other);
        add("pcs", "pcs", Quantity::Other);
        add("", "", Quantity::Other);
    }

    void knowsSpellings()
    {
        QFETCH(QString, text);
        QFETCH(QString, symbol);
        QFETCH(int, quantity);
        QCOMPARE(unit(text).symbol, symbol);
        QCOMPARE(static_cast<int>(unit(text).quantity), quantity);
    }

    void factorsAreExact_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("factor");
        QTest::newRow("kWh MJ") << "kWh"
                                << "MJ" << 3.6;
        QTest::newRow("kWh GJ") << "kWh"
                                << "GJ" << 0.0036;
        QTest::newRow("MWh GJ") << "MWh"
                                << "GJ" << 3.6;
        QTest::newRow("GJ kWh") << "GJ"
                                << "kWh" << 1e9 / 3.6e6;
        QTest::newRow("Wh kWh") << "Wh"
                                << "kWh" << 0.001;
        QTest::newRow("kWh MWh") << "kwh"
                                 << "MWh" << 0.001;
        QTest::newRow("TJ GWh") << "TJ"
                                << "GWh" << 1.0 / 3.6;
        QTest::newRow("cubic metre litre") << "m3"
                                           << "l" << 1000.0;
        QTest::newRow("hectolitre cubic metre") << "hl" << QStringLiteral("m³") << 0.1;
        QTest::newRow("same") << "m3" << QStringLiteral("m³") << 1.0;
        QTest::newRow("unknown") << "pcs"
                                 << "pcs" << 1.0;
    }

    void factorsAreExact()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(double, factor);
        const auto result = conversion(from, to);
        QVERIFY(result.has_value());
        QVERIFY(result->factor == factor); // to the last bit
        QVERIFY(!result->isGas);
    }

    void convertsGasByTheBill()
    {
        const GasProperties gas{0.9655, 10.6};
        const auto result = conversion(QStringLiteral("m3"), QStringLiteral("kWh"), gas);
        QVERIFY(result.has_value());
        QVERIFY(result->isGas);
        QCOMPARE(result->gas.calorificValue, 10.6);
        QCOMPARE(result->apply(100), 100 * 0.9655 * 10.6);
        QCOMPARE(conversion(QStringLiteral("m3"), QStringLiteral("MWh"), gas)->apply(100),
                 100 * 0.9655 * 10.6 / 1000);
        QCOMPARE(conversion(QStringLiteral("l"), QStringLiteral("GJ"), gas)->apply(1000),
                 0.9655 * 10.6 * 0.0036);
        QVERIFY(!conversion(QStringLiteral("m3"), QStringLiteral("kWh")));
        QVERIFY(!conversion(QStringLiteral("m3"), QStringLiteral("kWh"), {1, 0}));
        QVERIFY(!conversion(QStringLiteral("kWh"), QStringLiteral("m3"), gas));
        QVERIFY(!conversion(QStringLiteral("kWh"), QStringLiteral("pcs"), gas));
        QVERIFY(!conversion(QStringLiteral("pcs"), QStringLiteral("kW"), gas));
    }

    void offersWhatFits()
    {
        const QString cubic = QStringLiteral("m³");
        QCOMPARE(unitChoices(QStringLiteral("kwh")).join(QLatin1Char(' ')),
                 QStringLiteral("Wh MJ kWh GJ MWh TJ GWh"));
        QCOMPARE(unitChoices(QStringLiteral("m3")).join(QLatin1Char(' ')),
                 QStringLiteral("l hl m³"));
        QCOMPARE(unitChoices(QStringLiteral("pcs")), QStringList(QStringLiteral("pcs")));
        QCOMPARE(unitChoices({}), QStringList(QString()));
        const GasProperties gas{1, 10.5};
        const QStringList choices = unitChoices(cubic, gas);
        QVERIFY(choices.contains(cubic) && choices.contains(QStringLiteral("kWh")));
        for (const QString &choice : choices)
            QVERIFY(conversion(cubic, choice, gas).has_value());
    }

    void namesThePower()
    {
        QCOMPARE(powerUnit(QStringLiteral("kWh")), QStringLiteral("kW"));
        QCOMPARE(powerUnit(QStringLiteral("wh")), QStringLiteral("W"));
        QCOMPARE(powerUnit(QStringLiteral("GJ")), QStringLiteral("GJ/h"));
        QCOMPARE(powerUnit(QStringLiteral("m3")), QStringLiteral("m³/h"));
        QCOMPARE(powerUnit(QStringLiteral("pcs")), QStringLiteral("pcs/h"));
        QCOMPARE(powerUnit({}), QString());
    }
};

QTEST_APPLESS_MAIN(TstUnits)
#include "tst_units.moc"
