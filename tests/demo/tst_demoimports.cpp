// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/librarianfixture.h"

#include <QTest>

using namespace meterdesk::demo;

//! What the demo's service does with what is sent in.
class DemoImportsTest : public QObject, private LibrarianFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { restart(); }

    void acceptsAReadingAfterAWhile()
    {
        const double state = lastState("1303") + 5;
        const Response created =
            import("POST", "/import/readings/{c}", reading("2026-02-26T11:00:00+01:00", state));
        QCOMPARE(created.status, 201);
        const QJsonObject item = object(created).value(QLatin1String("data")).toObject();
        QCOMPARE(attributes(item).value(QLatin1String("time")).toString(),
                 QStringLiteral("2026-02-26T10:00:00Z"));
        QVERIFY(!attributes(item).value(QLatin1String("suspicious")).toBool(true));
        QVERIFY(lastState("1303") < state); // not processed yet
        m_now = m_now.addSecs(3);
        QCOMPARE(lastState("1303"), state);
        const Response latest = import("GET", "/import/readings/{c}/has-wa-01/default/latest");
        const QString id = item.value(QLatin1String("id")).toString();
        QCOMPARE(object(latest).value(QLatin1String("data")).toObject().value(QLatin1String("id")),
                 QJsonValue(id));
        // The same again, also in the other form of body.
        QCOMPARE(
            import("POST", "/import/readings/{c}", reading("2026-02-26T10:00:00Z", state)).status,
            409);
        const QByteArray nested =
            "{'data':{'type':'readings','attributes':{'time':'2026-02-26T10:00:00.7Z','state':"
            + QByteArray::number(state, 'f', 3) + ",'import_id':'has-wa-01'}}}";
        QCOMPARE(import("POST", "/import/readings/{c}", nested).status, 409);
        const QByteArray path = "/import/readings/{c}/" + id.toLatin1();
        QCOMPARE(import("DELETE", path).status, 204);
        QCOMPARE(import("DELETE", path).status, 404);
        QVERIFY(lastState("1303") < state);
    }

    void keepsImplausibleReadingsOutOfTheList_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<double>("above");
        QTest::newRow("lower than the last") << QByteArray("2026-02-26T10:00:00Z") << -10.0;
        QTest::newRow("too much") << QByteArray("2026-02-26T10:00:00Z") << 9000.0;
        QTest::newRow("future") << QByteArray("2026-02-26T14:00:00Z") << 1.0;
        QTest::newRow("higher than the next") << QByteArray("2025-12-15T10:00:00Z") << 1.0;
        QTest::newRow("too many digits") << QByteArray("2026-02-26T10:00:00Z") << 1e300;
    }
    void keepsImplausibleReadingsOutOfTheList()
    {
        QFETCH(QByteArray, time);
        QFETCH(double, above);
        const double last = lastState("1303");
        const QByteArray before = get("/meters/1303/readings").body;
        const Response created =
            import("POST", "/import/readings/{c}", reading(time.constData(), last + above));
        QCOMPARE(created.status, 201);
        m_now = m_now.addSecs(10);
        QCOMPARE(get("/meters/1303/readings").body, before);
        const QJsonObject kept = attributes(object(created).value(QLatin1String("data")));
        QVERIFY(kept.value(QLatin1String("suspicious")).toBool());
    }

    void validatesReadings_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *fields) {
            QTest::newRow(name) << QByteArray("{'data':{") + fields + "}}";
        };
        row("no time", "'state':1,'import_id':'has-wa-01'");
        row("no state", "'time':'2026-02-20T10:00:00Z','import_id':'has-wa-01'");
        row("no id", "'time':'2026-02-20T10:00:00Z','state':1");
        row("empty id", "'time':'2026-02-20T10:00:00Z','state':1,'import_id':''");
        row("blank in id", "'time':'2026-02-20T10:00:00Z','state':1,'import_id':'has wa-01'");
        row("unknown id", "'time':'2026-02-20T10:00:00Z','state':1,'import_id':'HAS-WA-01'");
        row("text as state", "'time':'2026-02-20T10:00:00Z','state':'1','import_id':'has-wa-01'");
        row("local time", "'time':'2026-02-20T10:00:00','state':1,'import_id':'has-wa-01'");
        row("blank in suit",
            "'time':'2026-02-20T10:00:00Z','state':1,'import_id':'has-wa-01','suit':'a b'");
        row("long unit",
            "'time':'2026-02-20T10:00:00Z','state':1,'import_id':'has-wa-01','unit':'"
            "012345678901234567890123456789012345678901234567890\"");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no data") << QByteArray("{}");
    }
    void validatesReadings()
    {
        QFETCH(QByteArray, body);
        const Response response = import("POST", "/import/readings/{c}", body);
        QCOMPARE(response.status, 400);
        QVERIFY(!detail(response).isEmpty());
    }

    void showsTheSuspiciousReading()
    {
        const QJsonObject latest =
            attributes(object(import("GET", "/import/readings/{c}/msl-wa-01/default/latest"))
                           .value(QLatin1String("data")));
        QVERIFY(latest.value(QLatin1String("suspicious")).toBool());
        QVERIFY(latest.value(QLatin1String("state")).toDouble() > lastState("2503") + 8000);
        const QByteArray path = "/import/readings/{c}/msl-wa-01/default";
        const QByteArray time = latest.value(QLatin1String("time")).toString().toLatin1();
        QCOMPARE(import("DELETE", path + "?time=" + time).status, 204);
        QCOMPARE(attributes(object(import("GET", path + "/latest")).value(QLatin1String("data")))
                     .value(QLatin1String("state"))
                     .toDouble(),
                 lastState("2503"));
        QCOMPARE(import("GET", "/import/readings/{c}/nothing/default/latest").status, 404);
    }

    void deletesMadeReadingsOfTheLastWeeksOnly()
    {
        const QByteArray path = "/import/readings/{c}/rad-ga-01/default?time=";
        QCOMPARE(import("DELETE", path + "2026-02-26T12:00:00Z").status, 204);
        QCOMPARE(import("DELETE", path + "2026-02-26T12:00:00Z").status, 404);
        QCOMPARE(import("DELETE", path + "2026-01-01T12:00:00Z").status, 404);
        QCOMPARE(import("DELETE", path + "2026-02-26T11:00:00.5Z").status, 400);
        const QByteArray filter = filterQuery("readings.time>=2026-02-26T11:00:00Z");
        QCOMPARE(data(get("/meters/1202/readings?" + filter)).size(), 2);
    }

    void handlesProfiles()
    {
        const auto profile = [](const char *from, const char *to, const char *value) {
            return QByteArray("{'data':{'import_id':'rad-el-01','from':'2026-02-20T") + from
                + ":00Z','to':'2026-02-20T" + to + ":00Z','value':" + value + "}}";
        };
        const QByteArray path = "/import/profiles/{c}";
        const QByteArray stream = path + "/rad-el-01/default";
        QCOMPARE(import("GET", stream + "/latest").status, 404);
        QCOMPARE(import("POST", path, profile("10:00", "10:15", "1")).status, 201);
        QCOMPARE(import("POST", path, profile("10:15", "10:30", "2")).status, 201); // touches
        QCOMPARE(import("POST", path, profile("10:15", "10:30", "3")).status, 200); // updates
        QCOMPARE(import("POST", path, profile("10:10", "10:20", "2")).status, 409);
        QCOMPARE(import("POST", path, profile("10:30", "10:30", "2")).status, 400);
        const QJsonObject latest =
            attributes(object(import("GET", stream + "/latest")).value(QLatin1String("data")));
        QCOMPARE(latest.value(QLatin1String("value")).toDouble(), 3.0);
        const QByteArray from = stream + "?from=2026-02-20T10:15:00Z&to=2026-02-20T10:";
        QCOMPARE(import("DELETE", from + "29:00Z").status, 404);
        QCOMPARE(import("DELETE", from + "30:00Z").status, 204);
        QCOMPARE(import("DELETE", stream + "?from=2026-02-20T10:15:00Z").status, 400);
    }

    void handlesDataPoints()
    {
        const QByteArray body = "{'data':{'time':'2026-02-26T12:30:00Z','value':-3.5,"
                                "'import_id':'brodec-temp'}}";
        const Response created = import("POST", "/import/data_points/{c}", body);
        QCOMPARE(created.status, 201);
        QCOMPARE(import("POST", "/import/data_points/{c}", body).status, 409);
        m_now = m_now.addSecs(3);
        const QByteArray list =
            "/data_series/7001/data_points?" + filterQuery("data_series.time>2026-02-26T12:00:00Z");
        QCOMPARE(attributes(data(get(list)).at(0)).value(QLatin1String("value")).toDouble(), -3.5);
        const QByteArray id = object(created)
                                  .value(QLatin1String("data"))
                                  .toObject()
                                  .value(QLatin1String("id"))
                                  .toString()
                                  .toLatin1();
        QCOMPARE(import("DELETE", "/import/readings/{c}/" + id).status, 404); // of another kind
        QCOMPARE(import("DELETE", "/import/data_points/{c}/" + id).status, 204);
        QCOMPARE(data(get(list)).size(), 1);
        QCOMPARE(import("GET", "/import/data_points/{c}/brodec-temp/default/latest").status, 200);
        QCOMPARE(import("GET", "/import/data_points/other/brodec-temp/default/latest").status, 404);
    }

    void validatesInvoices()
    {
        const auto post = [this](const char *fields) {
            return send("POST", "/meters/1201/invoices/received", m_access,
                        QByteArray("{'data':{'type':'received_invoices','attributes':{") + fields
                            + "}}}")
                .status;
        };
        QCOMPARE(post("'from':'2026-01-01','to':'2026-01-31','cost':200.5"), 201);
        QCOMPARE(post("'from':'2026-02-01','to':'2026-02-25','consumption':0"), 201);
        QCOMPARE(post("'from':'2026-01-31','to':'2026-01-31','cost':1"), 400); // overlap
        QCOMPARE(post("'from':'2026-02-26','to':'2026-02-26','cost':1"), 400); // today
        QCOMPARE(post("'from':'2025-12-31','to':'2025-12-01','cost':1"), 400);
        QCOMPARE(post("'from':'2025-12-01','to':'2025-12-31'"), 400);
        QCOMPARE(post("'from':'2025-12-01','to':'2025-12-31','cost':-1"), 400);
        QCOMPARE(post("'from':'2025-12-01T00:00:00Z','to':'2025-12-31','cost':1"), 400);
    }
};

QTEST_GUILESS_MAIN(DemoImportsTest)
#include "tst_demoimports.moc"
