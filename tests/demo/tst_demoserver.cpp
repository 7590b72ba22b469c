// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <memory>

using namespace meterdesk::demo;

//! The demo over real loopback sockets.
class DemoServerTest : public QObject
{
    Q_OBJECT

private:
    //! Sends one request as raw bytes on a connection of its own; the whole answer.
    QByteArray raw(const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"),
                             static_cast<quint16>(m_server->baseUrl().port()));
        socket.write(request);
        QByteArray answer;
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        const auto isWhole = [&answer] {
            const qsizetype head = answer.indexOf("\r\n\r\n");
            const qsizetype at = answer.toLower().indexOf("content-length: ");
            return head > 0
                && (at < 0 || at > head
                    || answer.size() - head - 4
                        >= answer.mid(at + 16, answer.indexOf('\r', at) - at - 16).toInt());
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isWhole() || gone.size() > 0, 20000); }();
        return answer;
    }

    struct Answer
    {
        int status = 0;
        QJsonObject body;
        QByteArray date;
    };
    Answer call(const QByteArray &verb, const QString &target, const QString &token)
    {
        QUrl url(m_server->baseUrl().toString() + target, QUrl::StrictMode);
        QNetworkRequest request(url);
        request.setRawHeader("Accept", "application/vnd.api+json");
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000); }();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object(), reply->rawHeader("Date")};
    }
    QString accessToken()
    {
        return call("POST", QStringLiteral("access_tokens"), m_server->loginToken())
            .body.value(QLatin1String("data"))
            .toObject()
            .value(QLatin1String("attributes"))
            .toObject()
            .value(QLatin1String("token"))
            .toString();
    }

private Q_SLOTS:
    void init()
    {
        m_seconds = QDateTime(QDate(2026, 2, 26), QTime(13, 20), Qt::UTC).toSecsSinceEpoch();
        m_server = std::make_unique<DemoServer>(
            [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); });
        QVERIFY(m_server->baseUrl().isEmpty());
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    }
    void cleanup() { m_server.reset(); }

    void listensOnLoopbackWithTokensOfItsOwn()
    {
        QCOMPARE(m_server->baseUrl().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(m_server->baseUrl().port() > 0);
        QVERIFY(m_server->start()); // again: nothing happens
        DemoServer other;
        QVERIFY(other.start());
        QVERIFY(other.baseUrl() != m_server->baseUrl());
        QVERIFY(other.loginToken() != m_server->loginToken());
        QVERIFY(other.importToken() != m_server->importToken());
        QVERIFY(other.customerId() != m_server->customerId());
        QCOMPARE(other.customerName(), QStringLiteral("Demo: Město Brodec"));
    }

    void readsMetersAndReadings()
    {
        const QString token = accessToken();
        QCOMPARE(token.count(QLatin1Char('.')), 2);
        const Answer meters = call("GET", QStringLiteral("meters"), token);
        QCOMPARE(meters.status, 200);
        QCOMPARE(meters.body.value(QLatin1String("data")).toArray().size(), 44);
        QCOMPARE(meters.date, QByteArray("Thu, 26 Feb 2026 13:20:00 GMT"));
        const Answer readings = call("GET", QStringLiteral("meters/2101/readings"), token);
        QCOMPARE(readings.body.value(QLatin1String("data")).toArray().size(), 1000);
    }

    //! Encoded signs must reach the service as they were meant.
    void decodesPathsAndQueries()
    {
        const QString token = accessToken();
        const QString one = QStringLiteral(
            "meters/1202/readings?filter%5B%5D=readings.time%3E2026-02-26T13:00:00%2B01:00");
        QCOMPARE(call("GET", one, token).body.value(QLatin1String("data")).toArray().size(), 1);
        const Answer slash = call("GET", QStringLiteral("meters/AB%2FC%25/readings"), token);
        QCOMPARE(slash.status, 404);
        QVERIFY(QString::fromUtf8(QJsonDocument(slash.body).toJson())
                    .contains(QStringLiteral("no meter AB/C%")));
        const QString percent = QStringLiteral("meters/021%2D001%2D0001%2D00%2DEL");
        QCOMPARE(call("GET", percent, token).status, 200);
        QCOMPARE(call("GET", QStringLiteral("nothing"), token).status, 404);
        QCOMPARE(call("PUT", QStringLiteral("meters"), token).status, 405);
    }

    void theHeadGrows()
    {
        const QString target = QStringLiteral(
            "meters/2101/readings?filter%5B%5D=readings.time%3E=2026-02-26T13:00:00Z");
        const auto count = [&] {
            return call("GET", target, accessToken())
                .body.value(QLatin1String("data"))
                .toArray()
                .size();
        };
        QCOMPARE(count(), 2); // 13:00, 13:15
        m_seconds += 600;
        QCOMPARE(count(), 3);
        m_seconds -= 601;
        QCOMPARE(count(), 2);
    }

    void refusesWithoutHeaders()
    {
        const QByteArray host = "Host: 127.0.0.1\r\n";
        QVERIFY(raw("GET /meters HTTP/1.1\r\n" + host + "\r\n").startsWith("HTTP/1.1 406 "));
        const QByteArray accept = "Accept: application/vnd.api+json\r\n";
        QVERIFY(
            raw("GET /meters HTTP/1.1\r\n" + host + accept + "\r\n").startsWith("HTTP/1.1 401 "));
        QVERIFY(raw("POST /import/readings/x HTTP/1.1\r\n" + host + accept
                    + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}")
                    .startsWith("HTTP/1.1 415 "));
        QVERIFY(raw("POST /import/readings/x HTTP/1.1\r\n" + host + accept
                    + "Authorization: Bearer " + accessToken().toLatin1()
                    + "\r\nContent-Length: 0\r\n\r\n")
                    .startsWith("HTTP/1.1 403 "));
    }

    void deletesWithoutABody()
    {
        const QString path =
            QStringLiteral("import/readings/%1/rad-ga-01/default?time=%2")
                .arg(m_server->customerId(), QStringLiteral("2026-02-26T12:00:00Z"));
        QCOMPARE(call("DELETE", path, m_server->importToken()).status, 204);
        QCOMPARE(call("DELETE", path, m_server->importToken()).status, 404);
    }

    void stopsWhileRequestsAreOpen()
    {
        QNetworkRequest request(m_server->baseUrl().resolved(QUrl(QStringLiteral("meters"))));
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        m_server.reset();
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), meterdesk::kPatienceMs);
    }

private:
    std::atomic<qint64> m_seconds = 0;
    std::unique_ptr<DemoServer> m_server;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demoserver.moc"
