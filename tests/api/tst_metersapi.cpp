// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/librarianfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

QJsonObject one(const char *name, const char *value)
{
    return {{QLatin1String(name), QLatin1String(value)}};
}

} // namespace

class TestMetersApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void readsAMeter_data();
    void readsAMeter();
    void deactivatedOnes();
    void one();
    void byCode();
    void findsAll_data();
    void findsAll();
    void healsItsMemory();
    void followsLinks_data();
    void followsLinks();
    void neverToAnotherHost();
    void linkLoop();
    void refusedTokenInTheMiddle();
    void errorInTheMiddle();

private:
    MetersApi &meters() { return m_fixture->librarian->meters(); }
    int requests() const
    {
        return m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/meters"));
    }
    QString paging() const
    {
        return m_fixture->librarian->shapes().value(QStringLiteral("paging"));
    }

    std::unique_ptr<LibrarianFixture> m_fixture;
};

void TestMetersApi::readsAMeter_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::newRow("default") << QJsonObject();
    QTest::newRow("flat") << ::one("attributes", "flat");
    QTest::newRow("parent by attribute") << ::one("parent", "attribute");
    QTest::newRow("no parent") << ::one("parent", "none");
    QTest::newRow("ids as numbers") << ::one("id-form", "number");
    QTest::newRow("times with offset") << ::one("time-form", "offset");
    QTest::newRow("times with millis") << ::one("time-form", "millis");
    QTest::newRow("upper case") << ::one("energy-case", "upper");
    QTest::newRow("no unit") << ::one("unit-attr", "off");
    QTest::newRow("no import id") << ::one("import-id-attr", "off");
    QTest::newRow("gas in kWh") << ::one("gas-unit", "kWh");
    QTest::newRow("gzip") << ::one("gzip", "on");
}

void TestMetersApi::readsAMeter()
{
    QFETCH(QJsonObject, switches);
    const auto is = [&switches](const char *name, const char *value) {
        return switches[QLatin1String(name)].toString() == QLatin1String(value);
    };
    m_fixture->reset(switches);
    const auto list = settled(meters().list(IncludeDeactivated::Yes));
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), 43);
    const Meter gas = list->at(3);
    QCOMPARE(gas.id.value, QStringLiteral("2004"));
    QCOMPARE(gas.name, QStringLiteral("Plynoměr hlavní přívod 4"));
    QCOMPARE(gas.energy, std::optional(Energy::Gas));
    QCOMPARE(gas.energyCode,
             is("energy-case", "upper") ? QStringLiteral("GA") : QStringLiteral("ga"));
    QCOMPARE(gas.unit,
             is("unit-attr", "off")      ? QString()
                 : is("gas-unit", "kWh") ? QStringLiteral("kWh")
                                         : QStringLiteral("m³"));
    QVERIFY(gas.code.endsWith(QLatin1String("-001-2004-00-GA")));
    QCOMPARE(gas.externalId, QStringLiteral("EXT-00004"));
    QCOMPARE(gas.serialNumber, QStringLiteral("SN031676"));
    QCOMPARE(gas.entity.has_value(), !is("parent", "none"));
    QVERIFY(!gas.isDeactivated);
    const Meter twin = list->at(5);
    const bool hasImportId = !is("import-id-attr", "off");
    QCOMPARE(twin.importId, hasImportId ? QStringLiteral("ŽĎ_2005") : QString());
    QCOMPARE(twin.suit, hasImportId ? QStringLiteral("zpětný/2") : QString());
    QVERIFY(twin.further.isEmpty());
    const Meter old = list->last();
    QVERIFY(old.isDeactivated);
    QCOMPARE(old.deactivatedAt, std::optional(QDateTime(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC)));
}

void TestMetersApi::deactivatedOnes()
{
    m_fixture->reset();
    const auto active = settled(meters().list(IncludeDeactivated::No));
    VERIFY_VALUE(active);
    QCOMPARE(active->size(), 40);
    const auto all = settled(meters().list(IncludeDeactivated::Yes));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), 43);
    QCOMPARE(all->mid(0, 40), *active);
    QStringList queries;
    for (const auto &request : m_fixture->server.requests()) {
        if (request[QLatin1String("path")].toString() == QLatin1String("/meters"))
            queries.append(request[QLatin1String("query")].toString());
    }
    QCOMPARE(queries, (QStringList{QString(), QStringLiteral("include_deactivated=true")}));
}

void TestMetersApi::one()
{
    m_fixture->reset();
    const auto meter = settled(meters().one(QStringLiteral("2006")));
    VERIFY_VALUE(meter);
    QCOMPARE(meter->suit, QStringLiteral("zpětný/2"));
    QCOMPARE(outcome(settled(meters().one(QStringLiteral("no such/one")))),
             QStringLiteral("NotFound"));
    QCOMPARE(outcome(settled(meters().one(QStringLiteral("..")))), QStringLiteral("NotFound"));
}

void TestMetersApi::byCode()
{
    m_fixture->reset();
    const auto meter = settled(meters().one(QStringLiteral("104-001-2001-00-EL")));
    VERIFY_VALUE(meter);
    QCOMPARE(meter->id.value, QStringLiteral("2001"));
    m_fixture->server.setSwitch(QStringLiteral("meter-by-code"), QStringLiteral("off"));
    QCOMPARE(outcome(settled(meters().one(QStringLiteral("104-001-2001-00-EL")))),
             QStringLiteral("NotFound"));
}

void TestMetersApi::findsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("grammar");
    QTest::addColumn<QString>("strangers");
    QTest::addColumn<int>("pageSize");
    for (const char *grammar : {"number", "size", "offset", "plain"}) {
        for (const char *strangers : {"ignore", "400"}) {
            const auto row = [grammar, strangers](int count, int pageSize) {
                QTest::addRow("%d by %d, %s, %s", count, pageSize, grammar, strangers)
                    << count << QString::fromLatin1(grammar) << QString::fromLatin1(strangers)
                    << pageSize;
            };
            row(2505, 1000);
            row(1000, 1000);
            for (const int count : {99, 100, 101, 200, 255})
                row(count, 100);
        }
    }
}

void TestMetersApi::findsAll()
{
    QFETCH(int, count);
    QFETCH(QString, grammar);
    QFETCH(QString, strangers);
    QFETCH(int, pageSize);
    m_fixture->reset({{QStringLiteral("meters"), count},
                      {QStringLiteral("deactivated"), 7},
                      {QStringLiteral("paging"), grammar},
                      {QStringLiteral("paging-unknown"), strangers},
                      {QStringLiteral("page-size"), pageSize}});
    const auto list = settled(meters().list(IncludeDeactivated::No));
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), count);
    QSet<QString> ids;
    for (const Meter &meter : *list)
        ids.insert(meter.id.value);
    QCOMPARE(ids.size(), count);
    QCOMPARE(list->first().id.value, QStringLiteral("2001"));
    QCOMPARE(list->last().id.value, QString::number(2000 + count));
    if (count <= pageSize)
        return;
    const QString expected = grammar == QLatin1String("size") ? QStringLiteral("number") : grammar;
    QCOMPARE(paging(), expected);

    // The next time without a detour, and with the other question beside it.
    const int before = requests();
    const auto all = settled(meters().list(IncludeDeactivated::Yes));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), count + 7);
    QCOMPARE(requests() - before, (count + 7) / pageSize + 1);
}

void TestMetersApi::healsItsMemory()
{
    const QStringList grammars{QStringLiteral("number"), QStringLiteral("offset"),
                               QStringLiteral("plain")};
    for (const QString &grammar : grammars) {
        for (const char *memory : {"number", "offset", "plain", "links", "single", "nonsense"}) {
            m_fixture->reset({{QStringLiteral("meters"), 255},
                              {QStringLiteral("page-size"), 100},
                              {QStringLiteral("paging"), grammar},
                              {QStringLiteral("paging-unknown"), QStringLiteral("400")}},
                             {{QStringLiteral("paging"), QString::fromLatin1(memory)}});
            const auto list = settled(meters().list(IncludeDeactivated::No));
            VERIFY_VALUE(list);
            QCOMPARE(list->size(), 255);
            QCOMPARE(paging(), grammar);
        }
    }
}

void TestMetersApi::followsLinks_data()
{
    QTest::addColumn<QString>("links");
    QTest::addColumn<QString>("grammar");
    for (const char *links : {"on", "null"}) {
        for (const char *grammar : {"number", "offset", "plain", "none"})
            QTest::addRow("%s, %s", links, grammar)
                << QString::fromLatin1(links) << QString::fromLatin1(grammar);
    }
}

void TestMetersApi::followsLinks()
{
    QFETCH(QString, links);
    QFETCH(QString, grammar);
    m_fixture->reset({{QStringLiteral("meters"), 157},
                      {QStringLiteral("page-size"), 23},
                      {QStringLiteral("links"), links},
                      {QStringLiteral("paging"), grammar}});
    const auto list = settled(meters().list(IncludeDeactivated::Yes));
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), 160);
    QCOMPARE(requests(), 7);
    QCOMPARE(paging(), QStringLiteral("links"));
}

void TestMetersApi::neverToAnotherHost()
{
    LibrarianFixture other;
    m_fixture->reset(
        {{QStringLiteral("meters"), 2505},
         {QStringLiteral("links"), QStringLiteral("on")},
         {QStringLiteral("link-origin"), other.server.baseUrl().toString(QUrl::RemovePath)}});
    const auto list = settled(meters().list(IncludeDeactivated::No));
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), 2505); // by the grammar instead
    QCOMPARE(other.server.requests().size(), 0);
}

void TestMetersApi::linkLoop()
{
    m_fixture->reset();
    const QString body = QStringLiteral(
        R"({"data":[{"id":"1","name":"A"},{"id":"1","name":"B"}],"links":{"next":"/meters?page=%1"}})");
    const auto answer = [this](const QString &query, const QString &text) {
        m_fixture->server.addFault(
            {{QStringLiteral("path"), QStringLiteral("/meters")},
             {QStringLiteral("query"), query},
             {QStringLiteral("fault"), QStringLiteral("status")},
             {QStringLiteral("status"), 200},
             {QStringLiteral("times"), -1},
             {QStringLiteral("content_type"), QStringLiteral("application/vnd.api+json")},
             {QStringLiteral("body"), text}});
    };
    answer(QStringLiteral("page=3"), body.arg(2));
    answer(QStringLiteral("page=2"), QString(body).replace(u'1', u'7').arg(3));
    answer(QString(), body.arg(2));
    const auto list = settled(meters().list(IncludeDeactivated::No));
    VERIFY_VALUE(list);
    QVERIFY(requests() <= 3);
    QCOMPARE(list->first().id.value, QStringLiteral("1"));
    QCOMPARE(list->first().name, QStringLiteral("B")); // the later one of two with one id
}

void TestMetersApi::refusedTokenInTheMiddle()
{
    m_fixture->reset({{QStringLiteral("meters"), 2505}});
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                {QStringLiteral("fault"), QStringLiteral("status")},
                                {QStringLiteral("status"), 401},
                                {QStringLiteral("after"), 1},
                                {QStringLiteral("times"), 1}});
    const auto list = settled(meters().list(IncludeDeactivated::No));
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), 2505);
    QCOMPARE(m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens")),
             2);
}

void TestMetersApi::errorInTheMiddle()
{
    m_fixture->reset({{QStringLiteral("meters"), 2505}});
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                {QStringLiteral("fault"), QStringLiteral("status")},
                                {QStringLiteral("status"), 403},
                                {QStringLiteral("after"), 2},
                                {QStringLiteral("times"), -1}});
    const auto list = settled(meters().list(IncludeDeactivated::No));
    QCOMPARE(outcome(list), QStringLiteral("Forbidden")); // never two thirds of a list
}

QTEST_GUILESS_MAIN(TestMetersApi)
#include "tst_metersapi.moc"
