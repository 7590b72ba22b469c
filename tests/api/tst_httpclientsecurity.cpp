// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/httpfixture.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

QString certificatePath(const QString &name)
{
    return QFINDTESTDATA("tls/") + name;
}

//! Answers each request on \a socket with \a answer and keeps its head.
void serve(QTcpSocket *socket, QStringList *heads, const QByteArray &answer)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, heads, answer] {
        const QByteArray head = socket->readAll();
        heads->append(QString::fromLatin1(head));
        socket->write(answer);
        socket->disconnectFromHost();
    });
}

const char kGood[] = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n"
                     "Content-Length: 2\r\nConnection: close\r\n\r\n{}";
const char kNeedsLogin[] = "HTTP/1.1 407 Proxy Authentication Required\r\n"
                           "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";

} // namespace

//! Certificates and proxies, each against a small server in this process.
class TestHttpClientSecurity : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpClient> m_client;
    HttpSettings m_settings;
    QStringList m_heads; // of the requests, as they arrived

    ApiFuture<QByteArray> read()
    {
        m_client = std::make_unique<HttpClient>(m_settings, m_tokens.get());
        return m_client->fetch<QByteArray>(get("x", Bearer::ImportToken), wholeBody);
    }

    std::unique_ptr<QTcpServer> plainServer(const QByteArray &answer)
    {
        auto server = std::make_unique<QTcpServer>();
        connect(server.get(), &QTcpServer::newConnection, server.get(),
                [this, answer, s = server.get()] {
                    while (QTcpSocket *socket = s->nextPendingConnection())
                        serve(socket, &m_heads, answer);
                });
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("cannot listen on loopback");
        return server;
    }

    std::unique_ptr<QSslServer> tlsServer(const QString &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(
            QSslCertificate::fromPath(certificatePath(certificate)).value(0));
        QFile file(certificatePath(QStringLiteral("key.pem")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no key");
        configuration.setPrivateKey(QSslKey(&file, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(),
                [this, s = server.get()] {
                    while (QTcpSocket *socket = s->nextPendingConnection())
                        serve(socket, &m_heads, kGood);
                });
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("cannot listen on loopback");
        return server;
    }

    static QUrl address(const QTcpServer &server, const QString &scheme)
    {
        return QUrl(scheme + QStringLiteral("://127.0.0.1:%1/").arg(server.serverPort()));
    }

private Q_SLOTS:
    void init()
    {
        m_tokens = std::make_unique<TokenSource>();
        m_tokens->setTokens(canaryTokens());
        m_settings = {};
        m_settings.proxy = HttpSettings::Proxy::None;
        m_heads.clear();
    }

    void cleanup() { m_client.reset(); }

    void certificatesAreChecked_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<bool>("isTaken");
        const QString good = QStringLiteral("good.pem");
        QTest::newRow("own authority") << good << true << true;
        QTest::newRow("unknown authority") << good << false << false;
        QTest::newRow("other host") << QStringLiteral("otherhost.pem") << true << false;
        QTest::newRow("expired") << QStringLiteral("expired.pem") << true << false;
    }

    void certificatesAreChecked()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, isTrusted);
        QFETCH(bool, isTaken);
        const auto server = tlsServer(certificate);
        m_settings.baseUrl = address(*server, QStringLiteral("https"));
        if (isTrusted)
            m_settings.caFile = certificatePath(QStringLiteral("authority.pem"));
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(hasValue(future), isTaken);
        QCOMPARE(m_heads.size(), isTaken ? 1 : 0);
        if (!isTaken) {
            COMPARE_KIND(errorIn(future), Tls);
            QVERIFY(!errorIn(future).detail.isEmpty());
        }
    }

    void aWriteToAWrongCertificateNeverLeft()
    {
        const auto server = tlsServer(QStringLiteral("expired.pem"));
        m_settings.baseUrl = address(*server, QStringLiteral("https"));
        m_client = std::make_unique<HttpClient>(m_settings, m_tokens.get());
        const auto written = m_client->fetch<QByteArray>(post("x", "{}"), wholeBody);
        const auto removed = m_client->fetch<QByteArray>(deletion("x"), wholeBody);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished() && removed.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(written), Tls);
        COMPARE_KIND(errorIn(removed), Tls);
        QCOMPARE(m_heads.size(), 0);
    }

    void unreadableAuthoritiesAreTold()
    {
        m_settings.baseUrl = QUrl(QStringLiteral("https://127.0.0.1:9/"));
        m_settings.caFile = certificatePath(QStringLiteral("nothing.pem"));
        const auto future = read();
        QVERIFY(future.isFinished());
        COMPARE_KIND(errorIn(future), Tls);
    }

    void theManualProxyIsUsed()
    {
        const auto proxy = plainServer(kGood);
        m_settings.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9/"));
        m_settings.proxy = HttpSettings::Proxy::Manual;
        m_settings.proxyHost = QStringLiteral("127.0.0.1");
        m_settings.proxyPort = proxy->serverPort();
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY(hasValue(future));
        QCOMPARE(m_heads.size(), 1);
        QVERIFY(m_heads[0].startsWith(QLatin1String("GET http://127.0.0.1:9/x HTTP/1.1")));
    }

    void loopbackIsNotAskedThroughProxiesElsewhere()
    {
        const auto server = plainServer(kGood);
        m_settings.baseUrl = address(*server, QStringLiteral("http"));
        m_settings.proxy = HttpSettings::Proxy::Manual;
        m_settings.proxyHost = QStringLiteral("proxy.invalid");
        m_settings.proxyPort = 3128;
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY(hasValue(future));
    }

    void proxiesThatRefuse_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("isWrite");
        for (const char *scheme : {"http", "https"}) {
            QTest::addRow("%s read", scheme) << QString::fromLatin1(scheme) << false;
            QTest::addRow("%s write", scheme) << QString::fromLatin1(scheme) << true;
        }
    }

    void proxiesThatRefuse()
    {
        QFETCH(QString, scheme);
        QFETCH(bool, isWrite);
        const auto proxy = plainServer(kNeedsLogin);
        m_settings.baseUrl = QUrl(scheme + QStringLiteral("://127.0.0.1:9/"));
        m_settings.proxy = HttpSettings::Proxy::Manual;
        m_settings.proxyHost = QStringLiteral("127.0.0.1");
        m_settings.proxyPort = proxy->serverPort();
        m_client = std::make_unique<HttpClient>(m_settings, m_tokens.get());
        const auto future = m_client->fetch<QByteArray>(
            isWrite ? post("x", "{}") : get("x", Bearer::ImportToken), wholeBody);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), Proxy);
        // To a proxy that only opens the tunnel the token is not shown.
        if (scheme == QLatin1String("https"))
            QVERIFY(!m_heads.join(QString()).contains(ContractServer::importToken()));
    }

    void aProxyThatIsNotThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        m_settings.baseUrl = QUrl(QStringLiteral("https://127.0.0.1:9/"));
        m_settings.proxy = HttpSettings::Proxy::Manual;
        m_settings.proxyHost = QStringLiteral("127.0.0.1");
        m_settings.proxyPort = closed.serverPort();
        closed.close();
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), Proxy);
    }
};

QTEST_GUILESS_MAIN(TestHttpClientSecurity)
#include "tst_httpclientsecurity.moc"
