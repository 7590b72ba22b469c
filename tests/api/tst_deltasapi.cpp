// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/deltasfixture.h"
#include "tests/support/patience.h"

#include <QJsonArray>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

//! The first worked example of the service's documentation.
QJsonArray documented()
{
    return {QJsonArray{QStringLiteral("2017-12-31T23:00:00+01:00"), 820},
            QJsonArray{QStringLiteral("2018-01-01T03:00:00+01:00"), 824},
            QJsonArray{QStringLiteral("2018-01-15T12:00:00+01:00"), 901},
            QJsonArray{QStringLiteral("2018-01-31T23:00:00+01:00"), 978},
            QJsonArray{QStringLiteral("2018-02-01T01:00:00+01:00"), 980}};
}

} // namespace

class TestDeltasApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<DeltasFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void theExampleOfTheDocumentation();
    void readsEveryShape_data();
    void readsEveryShape();
    void learnsTheKeyOfTheEnergy_data();
    void learnsTheKeyOfTheEnergy();
    void gaps_data();
    void gaps();
    void scopes();
    void meterByCode();
    void errors();
    void cancelled();

private:
    std::unique_ptr<DeltasFixture> m_fixture;
};

void TestDeltasApi::theExampleOfTheDocumentation()
{
    m_fixture->reset();
    m_fixture->server.replaceSeries(m_fixture->meter, documented());
    const auto found = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
    VERIFY_VALUE(found);
    const QString el = QStringLiteral("el");
    const QString kWh = QStringLiteral("kWh");
    const QList<MonthlyDelta> expected{
        {{2017, 12}, 1.0, el, kWh}, {{2018, 1}, 158.0, el, kWh}, {{2018, 2}, 1.0, el, kWh}};
    QCOMPARE(*found, expected);
    QCOMPARE(m_fixture->queries(), QStringList{QString()});
}

void TestDeltasApi::readsEveryShape_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::newRow("default") << QJsonObject();
    QTest::newRow("flat") << one("attributes", "flat");
    QTest::newRow("flat, related energy")
        << with(one("attributes", "flat"), one("delta-energy", "relationship"));
    QTest::newRow("numbers in texts") << one("number-form", "string");
    QTest::newRow("ids as numbers") << one("id-form", "number");
    QTest::newRow("no ids") << one("delta-id", "off");
    QTest::newRow("energy_type") << one("delta-energy", "energy_type");
    QTest::newRow("energy_code") << one("delta-energy", "energy_code");
    QTest::newRow("related energy") << one("delta-energy", "relationship");
    QTest::newRow("state") << one("delta-value-key", "state");
    QTest::newRow("delta") << one("delta-value-key", "delta");
    QTest::newRow("times with offset") << one("delta-time", "offset");
    QTest::newRow("local times with Z") << one("delta-time", "z");
    QTest::newRow("times in UTC") << one("delta-time", "utc");
    QTest::newRow("dates") << one("delta-time", "date");
    QTest::newRow("one energy after the other") << one("delta-order", "energy");
    QTest::newRow("newest first") << one("delta-order", "newest");
    QTest::newRow("other times") << one("time-form", "offset");
    QTest::newRow("no sorting") << one("sort", "400");
    QTest::newRow("no paging") << one("paging-unknown", "400");
    QTest::newRow("gzip") << one("gzip", "on");
    QTest::newRow("charset") << one("charset", "on");
    QTest::newRow("no units") << one("unit-attr", "off");
    QTest::newRow("capital energies") << one("energy-case", "upper");
}

void TestDeltasApi::readsEveryShape()
{
    QFETCH(QJsonObject, switches);
    const auto everything = [this] {
        QList<MonthlyDelta> all;
        for (const auto &found :
             {settled(m_fixture->deltas().ofEntity(m_fixture->root)),
              settled(m_fixture->deltas().ofMeter(m_fixture->meter)),
              settled(m_fixture->deltas().ofVirtualMeter(m_fixture->virtualMeter))}) {
            if (!found)
                return QList<MonthlyDelta>();
            all += *found;
        }
        return all;
    };
    m_fixture->reset();
    QList<MonthlyDelta> plain = everything();
    // Readings from 1 January to 15 April 2025 in Prague: four months of each energy, of a meter
    // and of a virtual one. Two of the energies are in London, where that is an hour before
    // January.
    QCOMPARE(plain.size(), DeltasFixture::kEnergyCount * 4 + 2 + 4 + 4);
    m_fixture->reset(switches);
    const QList<MonthlyDelta> other = everything();
    for (MonthlyDelta &delta : plain) {
        if (switches.contains(QLatin1String("unit-attr")))
            delta.unit.clear();
        if (switches.contains(QLatin1String("energy-case")))
            delta.energyCode = delta.energyCode.toUpper();
    }
    QCOMPARE(other, plain);
    for (const MonthlyDelta &delta : other)
        QVERIFY(delta.value && *delta.value > 0);
}

void TestDeltasApi::learnsTheKeyOfTheEnergy_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"energy", "energy_type", "energy_code", "relationship"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestDeltasApi::learnsTheKeyOfTheEnergy()
{
    QFETCH(QString, key);
    m_fixture->reset({{QStringLiteral("delta-energy"), key}});
    VERIFY_VALUE(settled(m_fixture->deltas().ofEntity(m_fixture->root)));
    const RememberedShapes shapes = m_fixture->librarian->shapes();
    QCOMPARE(shapes.value(QStringLiteral("energy-key")), key);
    QCOMPARE(shapes.value(QStringLiteral("attributes")), QStringLiteral("nested"));
    QVERIFY(!shapes.contains(QStringLiteral("value-key")));
}

void TestDeltasApi::gaps_data()
{
    QTest::addColumn<QString>("gaps");
    QTest::addColumn<QList<MonthlyDelta>>("expected");
    const QString el = QStringLiteral("el");
    const QString kWh = QStringLiteral("kWh");
    const MonthlyDelta january{{2018, 1}, 16.0, el, kWh};
    const MonthlyDelta march{{2018, 3}, 16.0, el, kWh};
    QTest::newRow("interpolated") << QStringLiteral(
        "interpolate") << QList<MonthlyDelta>{january, {{2018, 2}, 28.0, el, kWh}, march};
    QTest::newRow("null") << QStringLiteral(
        "null") << QList<MonthlyDelta>{january, {{2018, 2}, std::nullopt, el, kWh}, march};
    QTest::newRow("missing") << QStringLiteral("missing") << QList<MonthlyDelta>{january, march};
}

void TestDeltasApi::gaps()
{
    QFETCH(QString, gaps);
    for (const char *form : {"number", "string"}) {
        m_fixture->reset({{QStringLiteral("delta-gaps"), gaps},
                          {QStringLiteral("number-form"), QLatin1String(form)}});
        m_fixture->server.replaceSeries(m_fixture->meter,
                                        {QJsonArray{QStringLiteral("2018-01-15T23:00:00Z"), 0},
                                         QJsonArray{QStringLiteral("2018-03-16T23:00:00Z"), 60}});
        const auto found = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
        VERIFY_VALUE(found);
        QTEST(*found, "expected");
    }
}

void TestDeltasApi::scopes()
{
    m_fixture->reset({{QStringLiteral("scopes"), QStringLiteral("entity_deltas")},
                      {QStringLiteral("meter-deltas-scope"), QStringLiteral("entity_deltas")}});
    VERIFY_VALUE(settled(m_fixture->deltas().ofEntity(m_fixture->root)));
    VERIFY_VALUE(settled(m_fixture->deltas().ofMeter(m_fixture->meter)));
    QCOMPARE(outcome(settled(m_fixture->deltas().ofVirtualMeter(m_fixture->virtualMeter))),
             QStringLiteral("Forbidden"));
    m_fixture->reset({{QStringLiteral("scopes"), QStringLiteral("meter_deltas")},
                      {QStringLiteral("virtual-deltas-scope"), QStringLiteral("meter_deltas")}});
    QCOMPARE(outcome(settled(m_fixture->deltas().ofEntity(m_fixture->root))),
             QStringLiteral("Forbidden"));
    VERIFY_VALUE(settled(m_fixture->deltas().ofMeter(m_fixture->meter)));
    VERIFY_VALUE(settled(m_fixture->deltas().ofVirtualMeter(m_fixture->virtualMeter)));
}

void TestDeltasApi::meterByCode()
{
    m_fixture->reset();
    const auto meter = settled(m_fixture->librarian->meters().one(m_fixture->meter));
    VERIFY_VALUE(meter);
    const auto byId = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
    const auto byCode = settled(m_fixture->deltas().ofMeter(meter->code));
    VERIFY_VALUE(byId);
    VERIFY_VALUE(byCode);
    QCOMPARE(*byCode, *byId);
    m_fixture->server.setSwitch(QStringLiteral("meter-by-code"), QStringLiteral("off"));
    QCOMPARE(outcome(settled(m_fixture->deltas().ofMeter(meter->code))),
             QStringLiteral("NotFound"));
}

void TestDeltasApi::errors()
{
    m_fixture->reset();
    const QString nobody = QStringLiteral("nobody/x");
    QCOMPARE(outcome(settled(m_fixture->deltas().ofMeter(nobody))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(settled(m_fixture->deltas().ofEntity({nobody}))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(settled(m_fixture->deltas().ofVirtualMeter(nobody))),
             QStringLiteral("NotFound"));
    QVERIFY(m_fixture->server.counts().contains(
        QStringLiteral("GET /virtual_meters/nobody%2Fx/deltas")));
    m_fixture->reset(one("guessed-paths", "404"));
    QCOMPARE(outcome(settled(m_fixture->deltas().ofMeter(m_fixture->meter))),
             QStringLiteral("NotFound"));
    VERIFY_VALUE(settled(m_fixture->deltas().ofEntity(m_fixture->root)));
}

void TestDeltasApi::cancelled()
{
    m_fixture->reset();
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                {QStringLiteral("fault"), QStringLiteral("silent")},
                                {QStringLiteral("times"), -1}});
    auto future = m_fixture->deltas().ofMeter(m_fixture->meter);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/meters")) == 1,
        kPatienceMs);
    future.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->deltas().children().isEmpty(), kPatienceMs);
    auto lost = m_fixture->deltas().ofMeter(m_fixture->meter);
    m_fixture->librarian.reset();
    QCOMPARE(outcome(settled(lost)), QStringLiteral("Cancelled"));
}

QTEST_GUILESS_MAIN(TestDeltasApi)
#include "tst_deltasapi.moc"
