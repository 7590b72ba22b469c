// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/librarianfixture.h"

#include "demo/timemath.h"

#include <QTest>

using namespace meterdesk::demo;

//! What the demo's service answers to readers.
class LibrarianTest : public QObject, private LibrarianFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { restart(); }

    void exchangesTheLoginToken()
    {
        const Response response = send("POST", "/access_tokens", m_tokens->login().toLatin1());
        QCOMPARE(response.status, 201);
        const QByteArray token = attributes(object(response).value(QLatin1String("data")))
                                     .value(QLatin1String("token"))
                                     .toString()
                                     .toLatin1();
        QCOMPARE(token.count('.'), 2);
        const QJsonObject claims =
            QJsonDocument::fromJson(
                QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding))
                .object();
        QCOMPARE(claims.value(QLatin1String("exp")).toInteger(), m_now.toSecsSinceEpoch() + 300);
        QVERIFY(claims.value(QLatin1String("scp")).toArray().contains(QStringLiteral("meters")));
        QCOMPARE(send("GET", "/meters", token).status, 200);
        // Refused from the second of exp on.
        m_now = m_now.addSecs(299);
        QCOMPARE(send("GET", "/meters", token).status, 200);
        m_now = m_now.addSecs(1);
        QCOMPARE(send("GET", "/meters", token).status, 401);
    }

    void checksTokens()
    {
        const QByteArray login = m_tokens->login().toLatin1();
        QCOMPARE(send("GET", "/meters", "x").status, 401);
        QCOMPARE(send("GET", "/meters", "a.b.c").status, 401);
        QByteArray forged = m_access;
        forged[forged.size() - 5] = forged[forged.size() - 5] == 'A' ? 'B' : 'A';
        QCOMPARE(send("GET", "/meters", forged).status, 401);
        QCOMPARE(send("GET", "/meters", login).status, 403);
        QCOMPARE(send("GET", "/meters", m_import).status, 403);
        QCOMPARE(send("POST", "/access_tokens", m_import).status, 403);
        QCOMPARE(send("POST", "/access_tokens", m_access).status, 403);
        QCOMPARE(send("POST", "/import/readings/" + m_customer.toLatin1(), m_access).status, 403);
        Request bare = parseTarget("GET", "/meters", {});
        bare.accept = "application/vnd.api+json";
        QCOMPARE(m_librarian->handle(bare).status, 401);
        bare.authorization = "Bearer: " + m_access;
        QCOMPARE(m_librarian->handle(bare).status, 401);
    }

    void checksMediaTypes()
    {
        Request request = parseTarget("GET", "/meters", {});
        request.authorization = "Bearer " + m_access;
        QCOMPARE(m_librarian->handle(request).status, 406);
        request.accept = "*/*";
        QCOMPARE(m_librarian->handle(request).status, 406);
        request.accept = "application/vnd.api+json; charset=utf-8";
        QCOMPARE(m_librarian->handle(request).status, 406);
        request.accept = "text/html, application/vnd.api+json";
        QCOMPARE(m_librarian->handle(request).status, 200);
        Request post = parseTarget("POST", "/import/readings/" + m_customer.toLatin1(), {});
        post.accept = "application/vnd.api+json";
        post.authorization = "Bearer " + m_import;
        post.body = reading("2026-02-20T10:00:00Z", 1);
        QCOMPARE(m_librarian->handle(post).status, 415);
        post.contentType = "application/json";
        QCOMPARE(m_librarian->handle(post).status, 415);
        post.contentType = "application/vnd.api+json; charset=utf-8";
        QCOMPARE(m_librarian->handle(post).status, 415);
    }

    void listsEntitiesAndMeters()
    {
        const QJsonArray entities = data(get("/entities"));
        QCOMPARE(entities.size(), 18);
        QCOMPARE(attributes(entities.at(0)).value(QLatin1String("name")).toString(),
                 QStringLiteral("Město Brodec"));
        QCOMPARE(data(get("/meters")).size(), 44);
        QCOMPARE(data(get("/meters?include_deactivated=true")).size(), 47);
        QCOMPARE(get("/meters?include_deactivated=maybe").status, 400);
        QCOMPARE(get("/entities/21").status, 200);
        QCOMPARE(get("/entities/999").status, 404);
        QCOMPARE(get("/meters/2101").body, get("/meters/021-001-0001-00-EL").body);
        QCOMPARE(get("/meters/9001").status, 404); // a virtual one
        QCOMPARE(get("/meters/AB%2FC").status, 404);
        QCOMPARE(get("/meters/AB/C").status, 404);
        QCOMPARE(send("POST", "/meters", m_access).status, 405);
    }

    void pagesLists()
    {
        const Response first = get("/meters?page%5Bnumber%5D=1&page%5Blimit%5D=40");
        QCOMPARE(data(first).size(), 40);
        const QByteArray next = object(first)
                                    .value(QLatin1String("links"))
                                    .toObject()
                                    .value(QLatin1String("next"))
                                    .toString()
                                    .toLatin1();
        const Response second = get(next);
        QCOMPARE(data(second).size(), 4);
        QVERIFY(!object(second).contains(QLatin1String("links")));
        QCOMPARE(data(get("/meters?page%5Bnumber%5D=3")).size(), 0);
        for (const char *bad : {"page%5Bnumber%5D=0", "page%5Bnumber%5D=x", "page%5Blimit%5D=1001",
                                "page%5Boffset%5D=40", "page=2", "sort=name"})
            QVERIFY2(get(QByteArray("/meters?") + bad).status == 400, bad);
    }

    void checksFilters_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("count");
        QTest::newRow("greater") << QByteArray("readings.time>2026-02-26T12:00:00Z") << 200 << 1;
        QTest::newRow("or equal") << QByteArray("readings.time>=2026-02-26T12:00:00Z") << 200 << 2;
        QTest::newRow("offset") << QByteArray("readings.time>=2026-02-26T13:00:00+01:00") << 200
                                << 2;
        QTest::newRow("lower or equal")
            << QByteArray("readings.time<=2026-02-26T12:00:00Z") << 400 << 0;
        QTest::newRow("equal") << QByteArray("readings.time=2026-02-26T12:00:00Z") << 400 << 0;
        QTest::newRow("no zone") << QByteArray("readings.time>2026-02-26T12:00:00") << 400 << 0;
        QTest::newRow("other type") << QByteArray("meters.time>2026-02-26T12:00:00Z") << 400 << 0;
        QTest::newRow("other field") << QByteArray("readings.state>5") << 400 << 0;
        QTest::newRow("nonsense") << QByteArray("x") << 400 << 0;
    }
    void checksFilters()
    {
        QFETCH(QByteArray, filter);
        QFETCH(int, status);
        QFETCH(int, count);
        const Response response = get("/meters/1202/readings?" + filterQuery(filter.constData()));
        QCOMPARE(response.status, status);
        QCOMPARE(data(response).size(), count);
        QCOMPARE(detail(response).isEmpty(), status == 200);
    }

    void combinesFilters()
    {
        const QByteArray from = filterQuery("readings.time>=2026-02-25T00:00:00Z");
        const QByteArray until = filterQuery("readings.time<2026-02-26T00:00:00Z");
        const QJsonArray day = data(get("/meters/1202/readings?" + from + '&' + until));
        QCOMPARE(day.size(), 24);
        QCOMPARE(attributes(day.at(0)).value(QLatin1String("time")).toString(),
                 QStringLiteral("2026-02-25T00:00:00Z"));
        QCOMPARE(get("/meters?" + from).status, 400);
        QCOMPARE(get("/meters/1202/readings?filter=readings.time").status, 400);
    }

    void walksToTheEnd()
    {
        qsizetype count = 0;
        QString last;
        QSet<QString> ids;
        for (;;) {
            const QByteArray query = last.isEmpty()
                ? QByteArray()
                : '?' + filterQuery(("readings.time>" + last.toLatin1()).constData());
            const QJsonArray page = data(get("/meters/1202/readings" + query));
            QVERIFY(page.size() <= 1000);
            for (const QJsonValue item : page) {
                const QString time = attributes(item).value(QLatin1String("time")).toString();
                QVERIFY(time > last);
                last = time;
                ids.insert(item.toObject().value(QLatin1String("id")).toString());
            }
            count += page.size();
            if (page.size() < 1000)
                break;
        }
        // Each hour from 1 February 2023 local to now.
        const qint64 hours = (parseRfc3339(QStringLiteral("2026-02-26T13:00:00Z")).value()
                              - parseRfc3339(QStringLiteral("2023-01-31T23:00:00Z")).value())
            / kHourSecs;
        QCOMPARE(count, hours + 1);
        QCOMPARE(ids.size(), count);
        QCOMPARE(last, QStringLiteral("2026-02-26T13:00:00Z"));
    }

    void showsDataPoints()
    {
        const QJsonArray points =
            data(get("/data_series/7001/data_points?"
                     + filterQuery("data_series.time>=2026-02-25T23:00:00Z")));
        QCOMPARE(points.size(), 15);
        const double celsius = attributes(points.at(0)).value(QLatin1String("value")).toDouble();
        QVERIFY(celsius > -15 && celsius < 25);
        QCOMPARE(get("/data_series/1/data_points").status, 404);
        const QByteArray wrong = filterQuery("data_points.time>2026-02-25T23:00:00Z");
        QCOMPARE(get("/data_series/7001/data_points?" + wrong).status, 400);
    }

    void answersDeltas()
    {
        const QJsonArray meter = data(get("/meters/2101/deltas"));
        QCOMPARE(meter.size(), 37);
        QCOMPARE(attributes(meter.at(36)).value(QLatin1String("time")).toString(),
                 QStringLiteral("2026-02-01T00:00:00"));
        const auto valueOf = [this](const QByteArray &target) {
            const QJsonArray rows = data(get(target));
            for (const QJsonValue row : rows) {
                if (attributes(row).value(QLatin1String("time"))
                        == QLatin1String("2026-01-01T00:00:00")
                    && attributes(row).value(QLatin1String("energy")) == QLatin1String("el"))
                    return attributes(row).value(QLatin1String("value")).toDouble();
            }
            return -1.0;
        };
        const double main = valueOf("/meters/2101/deltas");
        const double rest = valueOf("/virtual_meters/9001/deltas");
        const double canteen = valueOf("/meters/2201/deltas");
        const double gym = valueOf("/meters/2301/deltas");
        QVERIFY(qAbs(main - canteen - gym - rest) < 0.01);
        // Meters behind the main one are not counted twice.
        QVERIFY(qAbs(valueOf("/entities/21/deltas") - main) < 0.01);
        QVERIFY(qAbs(valueOf("/entities/22/deltas") - canteen) < 0.01);
        const QByteArray filter = filterQuery("meter_deltas.time>=2026-01-01T00:00:00");
        QCOMPARE(data(get("/meters/2101/deltas?" + filter)).size(), 2);
        const QByteArray zoned = filterQuery("meter_deltas.time>=2026-01-01T00:00:00Z");
        QCOMPARE(get("/meters/2101/deltas?" + zoned).status, 400);
        QCOMPARE(get("/virtual_meters/2101/deltas").status, 404);
    }
};

QTEST_GUILESS_MAIN(LibrarianTest)
#include "tst_librarian.moc"
