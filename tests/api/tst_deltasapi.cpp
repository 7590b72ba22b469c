// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/librarianfixture.h"

#include <QJsonArray>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const EntityId kRoot{QStringLiteral("101")};
const QString kMeter = QStringLiteral("2001");
const QString kVirtual = QStringLiteral("9001");

//! 300 readings, one in 30 days: 24 years and a half, some 296 months of each of the five energies.
const QJsonObject kManyMonths{{QStringLiteral("readings"), 300},
                              {QStringLiteral("step"), 30 * 86400}};
constexpr int kEnergyCount = 5;

QJsonObject with(QJsonObject switches, const QJsonObject &others)
{
    for (auto it = others.begin(); it != others.end(); ++it)
        switches.insert(it.key(), it.value());
    return switches;
}

QJsonObject one(const char *name, const char *value)
{
    return {{QLatin1String(name), QLatin1String(value)}};
}

//! The first worked example of the service's documentation.
QJsonArray documented()
{
    return {QJsonArray{QStringLiteral("2017-12-31T23:00:00+01:00"), 820},
            QJsonArray{QStringLiteral("2018-01-01T03:00:00+01:00"), 824},
            QJsonArray{QStringLiteral("2018-01-15T12:00:00+01:00"), 901},
            QJsonArray{QStringLiteral("2018-01-31T23:00:00+01:00"), 978},
            QJsonArray{QStringLiteral("2018-02-01T01:00:00+01:00"), 980}};
}

//! A page as a server might write it: one record for each "2025-01 el".
QString pageOf(const QStringList &records, const QString &rest = {})
{
    QStringList rows;
    for (const QString &record : records) {
        rows +=
            QStringLiteral(R"({"time":"%1-01T00:00:00","value":1,"energy":"%2"})")
                .arg(record.section(QLatin1Char(' '), 0, 0), record.section(QLatin1Char(' '), 1));
    }
    return QStringLiteral(R"({"data":[%1]%2})").arg(rows.join(QLatin1Char(',')), rest);
}

QStringList namesOf(const QList<MonthlyDelta> &deltas)
{
    QStringList names;
    for (const MonthlyDelta &delta : deltas) {
        names += QStringLiteral("%1-%2 %3")
                     .arg(delta.month.year)
                     .arg(delta.month.month, 2, 10, QLatin1Char('0'))
                     .arg(delta.energyCode);
    }
    return names;
}

} // namespace

class TestDeltasApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // One meter of each energy, and a second one of two: enough for a virtual meter.
        m_fixture = std::make_unique<LibrarianFixture>(
            QStringList{QStringLiteral("--meters=7"), QStringLiteral("--deactivated=0")});
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void theExampleOfTheDocumentation();
    void readsEveryShape_data();
    void readsEveryShape();
    void learnsTheKeyOfTheEnergy_data();
    void learnsTheKeyOfTheEnergy();
    void gaps_data();
    void gaps();
    void findsAll_data();
    void findsAll();
    void findsAllOfAMeter();
    void asksInTheDocumentedGrammar();
    void filtersOfAVirtualMeter_data();
    void filtersOfAVirtualMeter();
    void aMonthThatFillsThePage();
    void serverThatDoesNotHeedTheFilter();
    void serverThatTellsThereIsMore();
    void scopes();
    void meterByCode();
    void errors();
    void cancelled();

private:
    DeltasApi &deltas() { return m_fixture->librarian->deltas(); }
    QStringList queries() const;
    void answer(const QString &query, const QString &body, int times = -1);

    std::unique_ptr<LibrarianFixture> m_fixture;
};

QStringList TestDeltasApi::queries() const
{
    QStringList all;
    for (const auto &request : m_fixture->server.requests()) {
        if (request[QLatin1String("path")].toString().endsWith(QLatin1String("/deltas"))) {
            all.append(
                QUrl::fromPercentEncoding(request[QLatin1String("query")].toString().toLatin1()));
        }
    }
    return all;
}

//! What the server answers where the query contains \a query.
void TestDeltasApi::answer(const QString &query, const QString &body, int times)
{
    m_fixture->server.addFault(
        {{QStringLiteral("path"), QStringLiteral("^/.*/deltas$")},
         {QStringLiteral("query"), query},
         {QStringLiteral("fault"), QStringLiteral("status")},
         {QStringLiteral("status"), 200},
         {QStringLiteral("times"), times},
         {QStringLiteral("content_type"), QStringLiteral("application/vnd.api+json")},
         {QStringLiteral("body"), body}});
}

void TestDeltasApi::theExampleOfTheDocumentation()
{
    m_fixture->reset();
    m_fixture->server.replaceSeries(kMeter, documented());
    const auto found = settled(deltas().ofMeter(kMeter));
    VERIFY_VALUE(found);
    const QString el = QStringLiteral("el");
    const QString kWh = QStringLiteral("kWh");
    const QList<MonthlyDelta> expected{
        {{2017, 12}, 1.0, el, kWh}, {{2018, 1}, 158.0, el, kWh}, {{2018, 2}, 1.0, el, kWh}};
    QCOMPARE(*found, expected);
    QCOMPARE(queries(), QStringList{QString()});
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
             {settled(deltas().ofEntity(kRoot)), settled(deltas().ofMeter(kMeter)),
              settled(deltas().ofVirtualMeter(kVirtual))}) {
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
    QCOMPARE(plain.size(), kEnergyCount * 4 + 2 + 4 + 4);
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
    VERIFY_VALUE(settled(deltas().ofEntity(kRoot)));
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
        m_fixture->server.replaceSeries(kMeter,
                                        {QJsonArray{QStringLiteral("2018-01-15T23:00:00Z"), 0},
                                         QJsonArray{QStringLiteral("2018-03-16T23:00:00Z"), 60}});
        const auto found = settled(deltas().ofMeter(kMeter));
        VERIFY_VALUE(found);
        QTEST(*found, "expected");
    }
}

void TestDeltasApi::findsAll_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("requests"); // at most
    const auto row = [](int pageSize, const char *order, int requests) {
        QTest::addRow("%d by %s", pageSize, order)
            << pageSize << QString::fromLatin1(order) << requests;
    };
    row(1000, "time", 2);
    row(1000, "newest", 2);
    row(1000, "energy", 3);
    row(1002, "time", 2);
    row(1003, "newest", 2);
    row(500, "time", 4);
    row(500, "newest", 4);
    row(500, "energy", 8);
    row(400, "energy", 8);
    row(100, "time", 16);
    row(50, "newest", 34);
}

// An entity of several energies, of whose records a page holds only a part. The cut may lie within
// a month.
void TestDeltasApi::findsAll()
{
    QFETCH(int, pageSize);
    QFETCH(QString, order);
    m_fixture->reset(with(kManyMonths, {{QStringLiteral("page-size"), 5000}}));
    const auto whole = settled(deltas().ofEntity(kRoot));
    VERIFY_VALUE(whole);
    QVERIFY2(whole->size() > 1400, qPrintable(QString::number(whole->size())));
    QCOMPARE(whole->size() % kEnergyCount, 0);
    for (qsizetype i = 1; i < whole->size(); ++i) {
        const auto key = [&](qsizetype at) {
            return std::tuple(whole->at(at).energyCode, whole->at(at).month);
        };
        QVERIFY(key(i - 1) < key(i));
    }

    m_fixture->reset(
        with(kManyMonths,
             {{QStringLiteral("page-size"), pageSize}, {QStringLiteral("delta-order"), order}}));
    const auto found = settled(deltas().ofEntity(kRoot));
    VERIFY_VALUE(found);
    QCOMPARE(found->size(), whole->size());
    QCOMPARE(*found, *whole);
    QFETCH(int, requests);
    QVERIFY2(queries().size() <= requests, qPrintable(QString::number(queries().size())));
}

void TestDeltasApi::findsAllOfAMeter()
{
    for (const char *timeForm : {"local", "utc"}) {
        m_fixture->reset(with(kManyMonths, one("delta-time", timeForm)));
        const auto whole = settled(deltas().ofMeter(kMeter));
        VERIFY_VALUE(whole);
        m_fixture->server.setSwitch(QStringLiteral("page-size"), QStringLiteral("100"));
        const auto found = settled(deltas().ofMeter(kMeter));
        VERIFY_VALUE(found);
        QCOMPARE(*found, *whole);
        QVERIFY(whole->size() > 290);
        YearMonth month = whole->first().month;
        for (const MonthlyDelta &delta : *whole) {
            QCOMPARE(delta.month, month);
            month = month.plus(1);
        }
    }
}

void TestDeltasApi::asksInTheDocumentedGrammar()
{
    m_fixture->reset(with(kManyMonths, one("page-size", "100")));
    const auto byMeter = settled(deltas().ofMeter(kMeter));
    VERIFY_VALUE(byMeter);
    const YearMonth last = byMeter->at(99).month;
    const QString time =
        QStringLiteral("%1-%2-01T00:00:00").arg(last.year).arg(last.month, 2, 10, QLatin1Char('0'));
    QCOMPARE(queries().value(0), QString());
    QCOMPARE(queries().value(1), QStringLiteral("filter[]=meter_deltas.time>=") + time);
    m_fixture->reset(with(kManyMonths, one("page-size", "100")));
    VERIFY_VALUE(settled(deltas().ofEntity(kRoot)));
    VERIFY_VALUE(settled(deltas().ofVirtualMeter(kVirtual)));
    int ofEntity = 0;
    int ofVirtualMeter = 0;
    for (const QString &query : queries()) {
        ofEntity += query.startsWith(QLatin1String("filter[]=entity_deltas.time>=")) ? 1 : 0;
        ofVirtualMeter +=
            query.startsWith(QLatin1String("filter[]=virtual_meter_deltas.time>=")) ? 1 : 0;
        QVERIFY2(!query.contains(QLatin1String("<=")), qPrintable(query));
        QVERIFY2(!query.contains(QLatin1Char('Z')), qPrintable(query));
        QVERIFY2(!query.contains(QLatin1String("page")), qPrintable(query));
    }
    QVERIFY(ofEntity > 10);
    QVERIFY(ofVirtualMeter >= 2);
}

void TestDeltasApi::filtersOfAVirtualMeter_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("virtual_meter_deltas") << true;
    QTest::newRow("meter_deltas") << true;
    QTest::newRow("none") << false;
}

void TestDeltasApi::filtersOfAVirtualMeter()
{
    m_fixture->reset(kManyMonths);
    const auto whole = settled(deltas().ofVirtualMeter(kVirtual));
    VERIFY_VALUE(whole);
    QVERIFY(whole->size() > 200);
    QVERIFY(whole->size() % 50 != 0); // that would be suspect
    m_fixture->server.setSwitches(
        {{QStringLiteral("page-size"), 100},
         {QStringLiteral("virtual-filter"), QLatin1String(QTest::currentDataTag())}});
    QFETCH(bool, isComplete);
    if (!isComplete) {
        QTest::ignoreMessage(QtWarningMsg,
                             "\"virtual_meters/9001/deltas\" may have more than the 100 records "
                             "that the server gave");
    }
    const auto found = settled(deltas().ofVirtualMeter(kVirtual));
    VERIFY_VALUE(found);
    QCOMPARE(*found, isComplete ? *whole : whole->first(100));
}

void TestDeltasApi::aMonthThatFillsThePage()
{
    // The server sends at most ten records; one month has twelve, and there is no way to the rest.
    m_fixture->reset();
    QStringList full;
    for (char energy = 'a'; energy < 'k'; ++energy)
        full += QStringLiteral("2025-02 ") + QLatin1Char(energy);
    const QStringList before{QStringLiteral("2025-01 a"), QStringLiteral("2025-01 b")};
    answer(QStringLiteral("2025-02-01"), pageOf(full));
    answer(QStringLiteral("2025-03-01"), pageOf({QStringLiteral("2025-03 a")}));
    answer(QString(), pageOf(before + full.first(8)));
    QTest::ignoreMessage(QtWarningMsg,
                         "\"meters/2001/deltas\" may have more than the 13 records "
                         "that the server gave");
    const auto found = settled(deltas().ofMeter(kMeter));
    VERIFY_VALUE(found);
    QStringList expected = before + full + QStringList{QStringLiteral("2025-03 a")};
    QStringList names = namesOf(*found);
    expected.sort();
    names.sort();
    QCOMPARE(names, expected);
    QCOMPARE(queries().size(), 3);
}

void TestDeltasApi::serverThatDoesNotHeedTheFilter()
{
    m_fixture->reset();
    QStringList records;
    for (int month = 1; month <= 10; ++month)
        records += QStringLiteral("2024-%1 el").arg(month, 2, 10, QLatin1Char('0'));
    answer(QString(), pageOf(records));
    QTest::ignoreMessage(QtWarningMsg,
                         "\"entities/101/deltas\" may have more than the 10 records "
                         "that the server gave");
    const auto found = settled(deltas().ofEntity(kRoot));
    VERIFY_VALUE(found);
    QCOMPARE(namesOf(*found), records);
    QCOMPARE(queries().size(), 2);
}

void TestDeltasApi::serverThatTellsThereIsMore()
{
    // No round number of records: only its own words say that there are more.
    const QStringList first{QStringLiteral("2024-01 el"), QStringLiteral("2024-02 el"),
                            QStringLiteral("2024-03 el")};
    const QStringList second{QStringLiteral("2024-03 el"), QStringLiteral("2024-04 el")};
    for (const char *rest : {R"(,"links":{"next":"/x"})", R"(,"meta":{"total":4})"}) {
        m_fixture->reset();
        answer(QStringLiteral("2024-03-01"), pageOf(second));
        answer(QString(), pageOf(first, QString::fromLatin1(rest)));
        const auto found = settled(deltas().ofMeter(kMeter));
        VERIFY_VALUE(found);
        QCOMPARE(namesOf(*found), first + second.mid(1));
        QCOMPARE(queries().size(), 2);
    }
}

void TestDeltasApi::scopes()
{
    m_fixture->reset({{QStringLiteral("scopes"), QStringLiteral("entity_deltas")},
                      {QStringLiteral("meter-deltas-scope"), QStringLiteral("entity_deltas")}});
    VERIFY_VALUE(settled(deltas().ofEntity(kRoot)));
    VERIFY_VALUE(settled(deltas().ofMeter(kMeter)));
    QCOMPARE(outcome(settled(deltas().ofVirtualMeter(kVirtual))), QStringLiteral("Forbidden"));
    m_fixture->reset({{QStringLiteral("scopes"), QStringLiteral("meter_deltas")},
                      {QStringLiteral("virtual-deltas-scope"), QStringLiteral("meter_deltas")}});
    QCOMPARE(outcome(settled(deltas().ofEntity(kRoot))), QStringLiteral("Forbidden"));
    VERIFY_VALUE(settled(deltas().ofMeter(kMeter)));
    VERIFY_VALUE(settled(deltas().ofVirtualMeter(kVirtual)));
}

void TestDeltasApi::meterByCode()
{
    m_fixture->reset();
    const auto meter = settled(m_fixture->librarian->meters().one(kMeter));
    VERIFY_VALUE(meter);
    const auto byId = settled(deltas().ofMeter(kMeter));
    const auto byCode = settled(deltas().ofMeter(meter->code));
    VERIFY_VALUE(byId);
    VERIFY_VALUE(byCode);
    QCOMPARE(*byCode, *byId);
    m_fixture->server.setSwitch(QStringLiteral("meter-by-code"), QStringLiteral("off"));
    QCOMPARE(outcome(settled(deltas().ofMeter(meter->code))), QStringLiteral("NotFound"));
}

void TestDeltasApi::errors()
{
    m_fixture->reset();
    const QString nobody = QStringLiteral("nobody/x");
    QCOMPARE(outcome(settled(deltas().ofMeter(nobody))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(settled(deltas().ofEntity({nobody}))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(settled(deltas().ofVirtualMeter(nobody))), QStringLiteral("NotFound"));
    QVERIFY(m_fixture->server.counts().contains(
        QStringLiteral("GET /virtual_meters/nobody%2Fx/deltas")));
    m_fixture->reset(one("guessed-paths", "404"));
    QCOMPARE(outcome(settled(deltas().ofMeter(kMeter))), QStringLiteral("NotFound"));
    VERIFY_VALUE(settled(deltas().ofEntity(kRoot)));

    // Never the first page alone where the rest failed, nor where a documented filter is refused.
    m_fixture->reset(with(kManyMonths, one("page-size", "100")));
    answer(QStringLiteral("time%3E"), QStringLiteral(R"({"data":[{"time":17}]})"));
    const auto broken = settled(deltas().ofMeter(kMeter));
    QCOMPARE(outcome(broken), QStringLiteral("Protocol"));
    QCOMPARE(broken.error().detail, QStringLiteral("data[].time"));
    QCOMPARE(broken.error().httpStatus, 200);
    m_fixture->server.clearFaults();
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                {QStringLiteral("query"), QStringLiteral("time%3E")},
                                {QStringLiteral("fault"), QStringLiteral("status")},
                                {QStringLiteral("status"), 400},
                                {QStringLiteral("times"), -1}});
    QCOMPARE(outcome(settled(deltas().ofMeter(kMeter))), QStringLiteral("Validation"));
}

void TestDeltasApi::cancelled()
{
    m_fixture->reset();
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                {QStringLiteral("fault"), QStringLiteral("silent")},
                                {QStringLiteral("times"), -1}});
    auto future = deltas().ofMeter(kMeter);
    QTRY_VERIFY(m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/meters")) == 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QTRY_VERIFY(deltas().children().isEmpty());
    auto lost = deltas().ofMeter(kMeter);
    m_fixture->librarian.reset();
    QCOMPARE(outcome(settled(lost)), QStringLiteral("Cancelled"));
}

QTEST_GUILESS_MAIN(TestDeltasApi)
#include "tst_deltasapi.moc"
