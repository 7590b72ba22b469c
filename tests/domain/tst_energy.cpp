// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/energy.h"

#include <QTest>

using namespace meterdesk;

class TestEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheServersCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("badge");
        QTest::newRow("lower") << QStringLiteral("el") << QStringLiteral("EL");
        QTest::newRow("purpose") << QStringLiteral("HE-DHW") << QStringLiteral("HE");
        QTest::newRow("word") << QStringLiteral("Water") << QStringLiteral("WA");
        QTest::newRow("cooling") << QStringLiteral("cooling") << QStringLiteral("CO");
        QTest::newRow("spaces") << QStringLiteral(" ga ") << QStringLiteral("GA");
        QTest::newRow("unknown") << QStringLiteral("steam") << QString();
        QTest::newRow("only begins alike") << QStringLiteral("health") << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void readsTheServersCodes()
    {
        QFETCH(QString, code);
        const auto energy = energyFromCode(code);
        QTEST(energy ? energyCode(*energy) : QString(), "badge");
    }

    void everyEnergyReadsItsOwnCode()
    {
        for (const Energy energy : kEnergies)
            QCOMPARE(energyFromCode(energyCode(energy)), std::optional(energy));
    }
};

QTEST_GUILESS_MAIN(TestEnergy)
#include "tst_energy.moc"
