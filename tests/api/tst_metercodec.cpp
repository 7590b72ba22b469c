// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/metercodec.h"

#include "tests/api/outcome.h"
#include "tests/api/testdata.h"

using namespace meterdesk;
using namespace meterdesk::test;

class TestMeterCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsKnown();
    void readsOtherWritings();
    void energies_data();
    void energies();
    void deactivation_data();
    void deactivation();
};

void TestMeterCodec::readsWhatIsKnown()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "1 of 5 meters cannot be read and are left out, the first at data[].id");
    const auto page = decodeMeters(testData("meters-nested.json"));
    VERIFY_VALUE(page);
    QCOMPARE(page->info.count, 5);
    QCOMPARE(page->info.skipped, 1);
    QCOMPARE(page->records.size(), 4);
    const Meter meter = page->records[0];
    QCOMPARE(meter.id.value, QStringLiteral("2001"));
    QCOMPARE(meter.name, QStringLiteral("Elektroměr hlavní přívod"));
    QCOMPARE(meter.code, QStringLiteral("104-001-2001-00-EL-VEN"));
    QCOMPARE(meter.energyCode, QStringLiteral("el-ven"));
    QCOMPARE(meter.energy, std::optional(Energy::Electricity));
    QCOMPARE(meter.unit, QStringLiteral("kWh"));
    QCOMPARE(meter.externalId, QStringLiteral("EXT-1"));
    QCOMPARE(meter.serialNumber, QStringLiteral("SN007919"));
    QCOMPARE(meter.registrationCode, QStringLiteral("859182400200000001"));
    QCOMPARE(meter.importId, QStringLiteral("ŽĎ_2001"));
    QCOMPARE(meter.suit, QStringLiteral("default"));
    QCOMPARE(meter.entity, std::optional(EntityId{QStringLiteral("104")}));
    QVERIFY(!meter.isDeactivated);
    QVERIFY(!meter.deactivatedAt);
    const FurtherAttributes further{
        {QStringLiteral("brand"), QStringLiteral("Kamstrup")},
        {QStringLiteral("digits"), QStringLiteral("7")},
        {QStringLiteral("factor"), QStringLiteral("40.000")},
    };
    QCOMPARE(meter.further, further);
}

void TestMeterCodec::readsOtherWritings()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "1 of 5 meters cannot be read and are left out, the first at data[].id");
    const auto page = decodeMeters(testData("meters-nested.json"));
    VERIFY_VALUE(page);
    const Meter gas = page->records[1];
    QCOMPARE(gas.id.value, QStringLiteral("2002"));
    QCOMPARE(gas.energy, std::optional(Energy::Gas));
    QCOMPARE(gas.unit, QStringLiteral("m³"));
    QCOMPARE(gas.entity, std::optional(EntityId{QStringLiteral("105")}));
    QVERIFY(gas.isDeactivated);
    QCOMPARE(gas.deactivatedAt, std::optional(QDateTime(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC)));

    const Meter water = page->records[2];
    QCOMPARE(water.energy, std::optional(Energy::Water));
    QCOMPARE(water.suit, QStringLiteral("zpětný/2"));
    QVERIFY(!water.entity); // an object says nothing that is known
    QVERIFY(water.isDeactivated);
    QVERIFY(!water.deactivatedAt);
    const FurtherAttributes further{
        {QStringLiteral("entity"), QStringLiteral("{\"id\":1}")},
        {QStringLiteral("deactivated_at"), QStringLiteral("2025-03-01")},
    };
    QCOMPARE(water.further, further);
    QVERIFY(page->records[3].isDeactivated);
}

void TestMeterCodec::energies_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("key");
    using Key = WireShapes::EnergyKey;
    const auto row = [](const char *name, const char *fields, const char *code, Key key) {
        QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(code) << int(key);
    };
    row("energy", R"("energy":"el")", "el", Key::Energy);
    row("energy_type", R"("energy_type":"WA-DHW")", "WA-DHW", Key::EnergyType);
    row("energy_code", R"("energyCode":"ga")", "ga", Key::EnergyCode);
    row("relationship", R"("relationships":{"energy":{"data":{"id":"HE"}}})", "HE",
        Key::Relationship);
    row("null first", R"("energy":null,"energy_code":"co")", "co", Key::EnergyCode);
    row("strange", R"("energy":"steam")", "steam", Key::Energy);
    row("none", R"("unit":"kWh")", "", Key::Unknown);
}

void TestMeterCodec::energies()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, code);
    const auto page = decodeMeters("{\"data\":[{\"id\":\"1\"," + fields + "}]}");
    VERIFY_VALUE(page);
    QCOMPARE(page->records[0].energyCode, code);
    QCOMPARE(page->records[0].energy, energyFromCode(code));
    QTEST(int(page->found.energyKey), "key");
}

void TestMeterCodec::deactivation_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isDeactivated");
    QTest::newRow("none") << QByteArray(R"("name":"A")") << false;
    QTest::newRow("null") << QByteArray(R"("deactivated_at":null)") << false;
    QTest::newRow("empty") << QByteArray(R"("deactivated_at":"")") << false;
    QTest::newRow("time") << QByteArray(R"("deactivated_at":"2025-03-01T00:00:00Z")") << true;
    QTest::newRow("date") << QByteArray(R"("deactivated_at":"2025-03-01")") << true;
    QTest::newRow("flag") << QByteArray(R"("deactivated":true)") << true;
    QTest::newRow("flag false") << QByteArray(R"("is_deactivated":false)") << false;
    QTest::newRow("active") << QByteArray(R"("active":true)") << false;
    QTest::newRow("not active") << QByteArray(R"("isActive":0)") << true;
}

void TestMeterCodec::deactivation()
{
    QFETCH(QByteArray, fields);
    const auto meter = decodeMeter("{\"data\":{\"id\":\"1\"," + fields + "}}");
    VERIFY_VALUE(meter);
    QTEST(meter->isDeactivated, "isDeactivated");
}

QTEST_GUILESS_MAIN(TestMeterCodec)
#include "tst_metercodec.moc"
