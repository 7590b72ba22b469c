// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/librarianfixture.h"
#include "tests/support/patience.h"

#include <QSignalSpy>

using namespace meterdesk;
using namespace meterdesk::test;

class TestEntitiesApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void listsTheTree_data();
    void listsTheTree();
    void remembersShapes();
    void one();
    void errors_data();
    void errors();
    void retriesACutDocument();
    void exchangesTokens_data();
    void exchangesTokens();
    void refusedLogin();
    void cancelStopsTheWalk();
    void destroyingSettles();

private:
    EntitiesApi &entities() { return m_fixture->librarian->entities(); }

    std::unique_ptr<LibrarianFixture> m_fixture;
};

void TestEntitiesApi::listsTheTree_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<bool>("hasParents");
    const auto row = [](const char *name, const QJsonObject &switches, bool hasParents = true) {
        QTest::newRow(name) << switches << hasParents;
    };
    const auto one = [](const char *name, const char *value) {
        return QJsonObject{{QLatin1String(name), QLatin1String(value)}};
    };
    row("default", {});
    row("flat", one("attributes", "flat"));
    row("parent by attribute", one("parent", "attribute"));
    row("no parents", one("parent", "none"), false);
    row("ids as numbers", one("id-form", "number"));
    row("gzip", one("gzip", "on"));
    row("charset", one("charset", "on"));
    row("links", one("links", "on"));
    row("links null", one("links", "null"));
    row("everything other",
        {{QStringLiteral("attributes"), QStringLiteral("flat")},
         {QStringLiteral("id-form"), QStringLiteral("number")},
         {QStringLiteral("gzip"), QStringLiteral("on")},
         {QStringLiteral("charset"), QStringLiteral("on")}});
}

void TestEntitiesApi::listsTheTree()
{
    QFETCH(QJsonObject, switches);
    QFETCH(bool, hasParents);
    m_fixture->reset(switches);
    const auto list = settled(entities().list());
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), 12);
    const Entity top = list->first();
    QCOMPARE(top.id.value, QStringLiteral("101"));
    QCOMPARE(top.name, QStringLiteral("Skupina Říční & synové"));
    QCOMPARE(top.type, QStringLiteral("investor"));
    QVERIFY(!top.parent);
    const Entity school = list->at(3);
    QCOMPARE(school.name, QStringLiteral("Základní škola Třešňová"));
    QCOMPARE(school.timeZone, QByteArray("Europe/Prague"));
    QCOMPARE(school.parent ? school.parent->value : QString(),
             hasParents ? QStringLiteral("102") : QString());
    QVERIFY(school.further.isEmpty());
    QCOMPARE(m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 1);
}

void TestEntitiesApi::remembersShapes()
{
    m_fixture->reset();
    QSignalSpy changed(m_fixture->librarian.get(), &Librarian::shapesChanged);
    VERIFY_VALUE(settled(entities().list()));
    const RememberedShapes shapes = m_fixture->librarian->shapes();
    QCOMPARE(shapes.value(QStringLiteral("attributes")), QStringLiteral("nested"));
    QCOMPARE(shapes.value(QStringLiteral("parent")), QStringLiteral("relationship"));
    QCOMPARE(shapes.value(QStringLiteral("token-body")), QStringLiteral("none"));
    QVERIFY(!shapes.contains(QStringLiteral("paging")));
    QCOMPARE(changed.last().first().value<RememberedShapes>(), shapes);
    changed.clear();
    VERIFY_VALUE(settled(entities().list()));
    QCOMPARE(changed.count(), 0);

    // With the memory of a server that has changed since.
    m_fixture->reset({{QStringLiteral("attributes"), QStringLiteral("flat")}}, shapes);
    QCOMPARE(m_fixture->librarian->shapes(), shapes);
    const auto list = settled(entities().list());
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), 12);
    QCOMPARE(m_fixture->librarian->shapes().value(QStringLiteral("attributes")),
             QStringLiteral("flat"));
    QCOMPARE(m_fixture->librarian->shapes().value(QStringLiteral("parent")),
             QStringLiteral("attribute"));
}

void TestEntitiesApi::one()
{
    m_fixture->reset();
    const auto school = settled(entities().one({QStringLiteral("104")}));
    VERIFY_VALUE(school);
    QCOMPARE(school->name, QStringLiteral("Základní škola Třešňová"));
    const auto list = settled(entities().list());
    VERIFY_VALUE(list);
    QCOMPARE(*school, list->at(3));
    QCOMPARE(outcome(settled(entities().one({QStringLiteral("999")}))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(settled(entities().one({QStringLiteral("../meters")}))),
             QStringLiteral("NotFound"));
}

void TestEntitiesApi::errors_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, QJsonObject fault, const char *kind) {
        fault.insert(QStringLiteral("path"), QStringLiteral("/entities"));
        fault.insert(QStringLiteral("times"), -1);
        QTest::newRow(name) << fault << QString::fromLatin1(kind);
    };
    const auto status = [](int code) {
        return QJsonObject{{QStringLiteral("fault"), QStringLiteral("status")},
                           {QStringLiteral("status"), code}};
    };
    const auto body = [](const char *text) {
        return QJsonObject{
            {QStringLiteral("fault"), QStringLiteral("status")},
            {QStringLiteral("status"), 200},
            {QStringLiteral("content_type"), QStringLiteral("application/vnd.api+json")},
            {QStringLiteral("body"), QString::fromUtf8(text)}};
    };
    const auto fault = [](const char *name) {
        return QJsonObject{{QStringLiteral("fault"), QString::fromLatin1(name)}};
    };
    row("400", status(400), "Validation");
    row("403", status(403), "Forbidden");
    row("404", status(404), "NotFound");
    row("406", status(406), "ClientBug");
    row("500", status(500), "Server");
    row("portal", fault("portal"), "NotTheService");
    row("empty 200", fault("empty-200"), "NotTheService");
    row("half a document", fault("bad-json"), "Transport");
    row("cut gzip", fault("cut-gzip"), "Transport");
    row("no data", body(R"({"meta":{}})"), "Protocol");
    row("no readable record", body(R"({"data":[{"name":"A"}]})"), "Protocol");
    row("errors with 200", body(R"({"errors":[{"detail":"no"}]})"), "Protocol");
    row("brackets crossed", body(R"({"data":[{]}]})"), "Protocol");
}

void TestEntitiesApi::errors()
{
    QFETCH(QJsonObject, fault);
    m_fixture->reset({{QStringLiteral("gzip"), QStringLiteral("on")}});
    m_fixture->server.addFault(fault);
    const auto list = settled(entities().list());
    QTEST(outcome(list), "kind");
}

void TestEntitiesApi::retriesACutDocument()
{
    m_fixture->reset({{QStringLiteral("gzip"), QStringLiteral("on")}});
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/entities")},
                                {QStringLiteral("fault"), QStringLiteral("cut-gzip")},
                                {QStringLiteral("times"), 1}});
    const auto list = settled(entities().list());
    VERIFY_VALUE(list);
    QCOMPARE(list->size(), 12);
    QCOMPARE(m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 2);
}

void TestEntitiesApi::exchangesTokens_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QString>("bodyShape");
    const auto row = [](const char *name, const char *value, const char *bodyShape = "none") {
        QTest::addRow("%s=%s", name, value)
            << QJsonObject{{QLatin1String(name), QLatin1String(value)}}
            << QString::fromLatin1(bodyShape);
    };
    row("token-body", "none");
    row("token-body", "required", "document");
    row("token-body", "required-415", "document");
    for (const char *shape :
         {"attributes-token", "attributes-access_token", "attributes-jwt", "data-token",
          "data-access_token", "top-token", "top-access_token", "id"})
        row("token-shape", shape);
    row("token-status", "200");
    row("scp", "string");
    row("scp", "absent");
}

void TestEntitiesApi::exchangesTokens()
{
    QFETCH(QJsonObject, switches);
    QFETCH(QString, bodyShape);
    m_fixture->reset(switches);
    Librarian &librarian = *m_fixture->librarian;
    QVERIFY(!librarian.tokenExpiresAt());
    VERIFY_VALUE(settled(librarian.exchangeToken()));
    QVERIFY(librarian.tokenExpiresAt());
    const bool tellsScopes = switches[QLatin1String("scp")].toString() != QLatin1String("absent");
    QCOMPARE(librarian.scopes().contains(QLatin1String("entities")), tellsScopes);
    QCOMPARE(librarian.shapes().value(QStringLiteral("token-body")), bodyShape);
    VERIFY_VALUE(settled(entities().list()));

    // The next start of the program begins with what worked.
    m_fixture->open(librarian.shapes());
    const int before =
        m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens"));
    VERIFY_VALUE(settled(entities().list()));
    QCOMPARE(m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens")),
             before + 1);
}

void TestEntitiesApi::refusedLogin()
{
    m_fixture->reset({{QStringLiteral("login-token"), QStringLiteral("another")}});
    QSignalSpy exchanged(m_fixture->librarian.get(), &Librarian::exchanged);
    QCOMPARE(outcome(settled(m_fixture->librarian->exchangeToken())),
             QStringLiteral("Unauthorized"));
    QCOMPARE(outcome(settled(entities().list())), QStringLiteral("Unauthorized"));
    QVERIFY(!exchanged.isEmpty());
    QCOMPARE(exchanged.first().first().toInt(), 401);
}

void TestEntitiesApi::cancelStopsTheWalk()
{
    m_fixture->reset({{QStringLiteral("entities"), 2505}});
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/entities")},
                                {QStringLiteral("query"), QStringLiteral("page")},
                                {QStringLiteral("fault"), QStringLiteral("silent")},
                                {QStringLiteral("times"), -1}});
    auto future = entities().list();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 2,
        kPatienceMs);
    QVERIFY(!future.isFinished());
    future.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
    QVERIFY(future.isCanceled());
    QTRY_VERIFY_WITH_TIMEOUT(entities().children().isEmpty(), kPatienceMs);
    // The line is free again.
    m_fixture->server.clearFaults();
    VERIFY_VALUE(settled(entities().list()));
    QCOMPARE(m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 5);
}

void TestEntitiesApi::destroyingSettles()
{
    m_fixture->reset();
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/entities")},
                                {QStringLiteral("fault"), QStringLiteral("silent")},
                                {QStringLiteral("times"), -1}});
    const auto list = entities().list();
    const auto one = entities().one({QStringLiteral("104")});
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 2,
        kPatienceMs);
    m_fixture->librarian.reset();
    QVERIFY(list.isFinished());
    QCOMPARE(outcome(list.result()), QStringLiteral("Cancelled"));
    QCOMPARE(outcome(one.result()), QStringLiteral("Cancelled"));
}

QTEST_GUILESS_MAIN(TestEntitiesApi)
#include "tst_entitiesapi.moc"
