// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/httpfixture.h"
#include "tests/support/patience.h"

#include <QLoggingCategory>
#include <QMutex>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

QMutex s_logMutex;
QStringList *s_log = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker locker(&s_logMutex);
    if (s_log)
        s_log->append(QString::fromLatin1(context.category) + QLatin1Char(' ') + message);
}

} // namespace

//! Reads and tokens against the contract server: broken answers, slow ones, clocks that are wrong.
class TestHttpClientServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<ContractServer> m_other; // another origin
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpClient> m_client;

    void restartClient()
    {
        m_client.reset();
        m_tokens = std::make_unique<TokenSource>(m_clock);
        m_tokens->setTokens(canaryTokens());
        HttpSettings settings;
        settings.baseUrl = m_server->baseUrl();

        settings.retryPause = 1ms;
        m_client = std::make_unique<HttpClient>(settings, m_tokens.get());
    }

    ApiFuture<QJsonObject> read(const QByteArray &path = "meters",
                                std::chrono::milliseconds deadline = 10s)
    {
        HttpRequest request = get(path);
        request.deadline = deadline;
        return m_client->fetch<QJsonObject>(request, document);
    }

    int arrivals(const char *path = "/meters")
    {
        return m_server->arrivals(QStringLiteral("GET"), QLatin1String(path));
    }

    int exchanges()
    {
        return m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens"));
    }

    void addFault(const QString &fault, int times = 1, QJsonObject more = {})
    {
        if (!more.contains(QLatin1String("path")))
            more.insert(QStringLiteral("path"), QStringLiteral("/meters"));
        more.insert(QStringLiteral("fault"), fault);
        more.insert(QStringLiteral("times"), times);
        m_server->addFault(more);
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ContractServer>(); }

    void init()
    {
        m_server->reset();
        m_clock.reset();
        restartClient();
    }

    void cleanup() { m_client.reset(); }

    void readsWithAnExchangedToken()
    {
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY2(hasValue(future), qPrintable(errorIn(future).detail));
        QCOMPARE(future.result().value().value(QLatin1String("data")).toArray().size(), 40);
        QCOMPARE(exchanges(), 1);
        QVERIFY(m_tokens->scopes().contains(QStringLiteral("meters")));
        QVERIFY(m_tokens->expiresAt().has_value());
        const QJsonArray requests = m_server->requests();
        QVERIFY(requests.at(0).toObject().value(QLatin1String("body")).toString().isEmpty());
        // Compressed answers are asked for; Qt unpacks them.
        QVERIFY(requests.at(1)
                    .toObject()
                    .value(QLatin1String("headers"))
                    .toObject()
                    .value(QLatin1String("accept-encoding"))
                    .toString()
                    .contains(QLatin1String("gzip")));
    }

    //! As over a connection that died while it lay idle: nobody hears of it.
    void exchangesOnceMoreWhereTheAnswerIsLost()
    {
        addFault(QStringLiteral("drop-before-store"), 1,
                 {{QStringLiteral("path"), QStringLiteral("/access_tokens")}});
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY2(hasValue(future), qPrintable(errorIn(future).detail));
        QCOMPARE(exchanges(), 2);
    }

    void everyFormOfTheTokenIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("exchanges");
        for (const char *shape :
             {"attributes-token", "attributes-access_token", "attributes-jwt", "data-token",
              "data-access_token", "top-token", "top-access_token", "id"})
            QTest::newRow(shape) << QStringLiteral("token-shape") << QString::fromLatin1(shape)
                                 << 1;
        QTest::newRow("status 200") << QStringLiteral("token-status") << QStringLiteral("200") << 1;
        QTest::newRow("body, 400")
            << QStringLiteral("token-body") << QStringLiteral("required") << 2;
        QTest::newRow("body, 415")
            << QStringLiteral("token-body") << QStringLiteral("required-415") << 2;
        QTest::newRow("scp string") << QStringLiteral("scp") << QStringLiteral("string") << 1;
        QTest::newRow("scp absent") << QStringLiteral("scp") << QStringLiteral("absent") << 1;
        QTest::newRow("charset") << QStringLiteral("charset") << QStringLiteral("on") << 1;
        QTest::newRow("gzip") << QStringLiteral("gzip") << QStringLiteral("on") << 1;
    }

    void everyFormOfTheTokenIsFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        m_server->setSwitch(name, value);
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY2(hasValue(future), qPrintable(errorIn(future).detail));
        QTEST(exchanges(), "exchanges");
    }

    void brokenAnswersAreTriedAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isWarm");
        for (const char *fault :
             {"drop-after-store", "fin-after-store", "late-drop", "half-status-line", "headers-cut",
              "cut-body", "cut-chunked", "cut-gzip", "bad-json", "silent", "stall", "dribble"}) {
            QTest::addRow("%s fresh", fault) << QString::fromLatin1(fault) << false;
            QTest::addRow("%s warm", fault) << QString::fromLatin1(fault) << true;
        }
    }

    //! A body that is not whole never looks like a short list: the second try brings all of it.
    void brokenAnswersAreTriedAgain()
    {
        QFETCH(QString, fault);
        QFETCH(bool, isWarm);

        const bool isSlow = fault == QLatin1String("silent") || fault == QLatin1String("stall")
            || fault == QLatin1String("dribble");
        const auto token = m_tokens->renew();
        QTRY_VERIFY_WITH_TIMEOUT(token.isFinished(), kPatienceMs);
        if (isWarm) {
            const auto before = read("entities");
            QTRY_VERIFY_WITH_TIMEOUT(before.isFinished(), kPatienceMs);
        }
        QJsonObject more{{QStringLiteral("ms"), 20}};
        if (fault == QLatin1String("cut-chunked"))
            more.insert(QStringLiteral("bytes"), 200);
        // Qt sends reads again by itself where the head was cut; so often that it gives up.
        const bool isHeadCut = !isSlow && !fault.startsWith(QLatin1String("cut-"))
            && fault != QLatin1String("bad-json");
        addFault(fault, isHeadCut ? 3 : 1, more);
        const auto future = read("meters", isSlow ? 1s : 10s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY2(hasValue(future), qPrintable(kindName(errorIn(future).kind)));
        QCOMPARE(future.result().value().value(QLatin1String("data")).toArray().size(), 40);
        QVERIFY(arrivals() >= 2);
    }

    void lastingFaultsHaveTheirKind_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<int>("tries");
        using Kind = ApiError::Kind;
        QTest::newRow("cut body") << QStringLiteral("cut-body") << Kind::Transport << 3;
        // Qt sends the read again by itself here.
        QTest::newRow("cut chunks") << QStringLiteral("cut-chunked") << Kind::Transport << -1;
        QTest::newRow("cut gzip") << QStringLiteral("cut-gzip") << Kind::Transport << 3;
        QTest::newRow("half a document") << QStringLiteral("bad-json") << Kind::Transport << 3;
        QTest::newRow("stall") << QStringLiteral("stall") << Kind::Timeout << 3;
        QTest::newRow("dribble") << QStringLiteral("dribble") << Kind::Timeout << 3;
        QTest::newRow("portal") << QStringLiteral("portal") << Kind::NotTheService << 1;
        QTest::newRow("text") << QStringLiteral("wrong-content-type") << Kind::NotTheService << 1;
        QTest::newRow("empty") << QStringLiteral("empty-200") << Kind::NotTheService << 1;
        QTest::newRow("garbage") << QStringLiteral("garbage") << Kind::Transport << -1;
    }

    void lastingFaultsHaveTheirKind()
    {
        QFETCH(QString, fault);
        QFETCH(ApiError::Kind, kind);
        QFETCH(int, tries);
        const auto token = m_tokens->renew();
        QTRY_VERIFY_WITH_TIMEOUT(token.isFinished(), kPatienceMs);
        addFault(fault, -1,
                 {{QStringLiteral("ms"), 20},
                  {QStringLiteral("bytes"), fault == QLatin1String("cut-gzip") ? 12 : 200}});
        const auto future = read("meters", kind == ApiError::Kind::Timeout ? 200ms : 10s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(kindName(errorIn(future).kind), kindName(kind));
        if (tries > 0)
            QCOMPARE(arrivals(), tries);
    }

    void cutBodiesAreNeverTakenForWhole_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("length") << QStringLiteral("cut-body");
        QTest::newRow("chunks") << QStringLiteral("cut-chunked");
        QTest::newRow("gzip") << QStringLiteral("cut-gzip");
    }

    void cutBodiesAreNeverTakenForWhole()
    {
        QFETCH(QString, fault);
        addFault(fault, -1,
                 {{QStringLiteral("bytes"), fault == QLatin1String("cut-gzip") ? 12 : 200}});
        QList<ApiFuture<QByteArray>> futures;
        // A decoder that takes anything: only the client stands between.
        for (int i = 0; i < 25; ++i)
            futures += m_client->fetch<QByteArray>(get("meters"), wholeBody);
        for (const auto &future : futures) {
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
            COMPARE_KIND(errorIn(future), Transport);
        }
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 304, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        if (!m_other)
            m_other = std::make_unique<ContractServer>();
        const ContractServer &other = *m_other;
        addFault(QStringLiteral("status"), -1,
                 {{QStringLiteral("status"), status},
                  {QStringLiteral("location"),
                   other.baseUrl().toString() + QStringLiteral("x?token=1")}});
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), Redirect);
        QCOMPARE(errorIn(future).httpStatus, status);
        QCOMPARE(errorIn(future).detail, other.baseUrl().toString() + QLatin1Char('x'));
        QCOMPARE(arrivals(), 1);
        QCOMPARE(other.requests().size(), 0);
    }

    void cookiesAreNotSentBack()
    {
        const QJsonObject cookie{{QStringLiteral("Set-Cookie"), QStringLiteral("a=b; Path=/")}};
        addFault(QStringLiteral("status"), 1,
                 {{QStringLiteral("status"), 200},
                  {QStringLiteral("headers"), cookie},
                  {QStringLiteral("body"), QStringLiteral("{}")}});
        const auto first = read();
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), kPatienceMs);
        QVERIFY(hasValue(first));
        const auto second = read();
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatienceMs);
        const QJsonArray requests = m_server->requests();
        for (const QJsonValue &request : requests)
            QVERIFY(!request.toObject()
                         .value(QLatin1String("headers"))
                         .toObject()
                         .contains(QLatin1String("cookie")));
    }

    void wrongClocksDoNoHarm_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("an hour ahead") << 3600;
        QTest::newRow("an hour behind") << -3600;
    }

    void wrongClocksDoNoHarm()
    {
        QFETCH(int, offset);
        m_server->setSwitch(QStringLiteral("clock-offset"), QString::number(offset));
        for (int i = 0; i < 5; ++i) {
            const auto future = read();
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
            QVERIFY2(hasValue(future), qPrintable(errorIn(future).detail));
        }
        QCOMPARE(exchanges(), 1);
        // By its own clock the token ends in the far past or future; only what is left counts.
        m_clock = std::make_shared<FakeClock>();
        restartClient();
        const auto token = m_tokens->renew();
        QTRY_VERIFY_WITH_TIMEOUT(token.isFinished(), kPatienceMs);
        QVERIFY(hasValue(token));
        auto &clock = static_cast<FakeClock &>(*m_clock);
        clock.advance(268s);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), TokenSource::Readiness::Ready);
        clock.advance(3s);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), TokenSource::Readiness::Waiting);
    }

    void revokedTokensAreRenewedOnce()
    {
        const auto before = read();
        QTRY_VERIFY_WITH_TIMEOUT(before.isFinished(), kPatienceMs);
        m_server->revokeAccessTokens();
        QList<ApiFuture<QJsonObject>> futures;
        for (int i = 0; i < 20; ++i)
            futures += read("meters/2001");
        for (const auto &future : futures) {
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
            QVERIFY2(hasValue(future), qPrintable(errorIn(future).detail));
        }
        QCOMPARE(exchanges(), 2);
    }

    void refusedLoginTokenIsAskedOnce()
    {
        m_server->setSwitch(QStringLiteral("login-token"), QStringLiteral("another"));
        QList<ApiFuture<QJsonObject>> futures;
        for (int i = 0; i < 20; ++i)
            futures += read("meters/2001");
        for (const auto &future : futures) {
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
            COMPARE_KIND(errorIn(future), Unauthorized);
            QVERIFY(!errorIn(future).detail.isEmpty());
        }
        QCOMPARE(exchanges(), 1);
        QCOMPARE(arrivals(), 0);
    }

    void theRateLimitIsKept()
    {
        m_server->setSwitches({{QStringLiteral("rate-limit"), 10},
                               {QStringLiteral("rate-window"), QStringLiteral("0.5")}});
        QList<ApiFuture<QJsonObject>> futures;
        for (int i = 0; i < 25; ++i)
            futures += read("meters/2001");
        for (const auto &future : futures) {
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
            QVERIFY2(hasValue(future), qPrintable(kindName(errorIn(future).kind)));
        }
    }

    void cancelReachesTheNetwork()
    {
        addFault(QStringLiteral("silent"), -1);
        auto future = read();
        QTRY_COMPARE_WITH_TIMEOUT(arrivals(), 1, kPatienceMs);
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        m_server->clearFaults();
        const auto next = read();
        QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), kPatienceMs);
        QVERIFY(hasValue(next));
    }

    //! Canary tokens, through everything that can go wrong, with all logging that Qt has.
    void tokensAreNeverLogged()
    {
        QStringList log;
        s_log = &log;
        const auto oldHandler = qInstallMessageHandler(keepLog);
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true"));
        QString details;
        for (const char *fault : {"drop-after-store", "cut-body", "garbage", "portal", "bad-json",
                                  "half-status-line", "status"}) {
            restartClient();
            addFault(QString::fromLatin1(fault), 3,
                     {{QStringLiteral("path"), QStringLiteral("/")},
                      {QStringLiteral("status"), 400},
                      {QStringLiteral("detail"),
                       ContractServer::loginToken() + QLatin1Char(' ')
                           + ContractServer::importToken()}});
            HttpRequest query = get("meters");
            query.query = "filter%5B%5D=canary-of-the-query";
            const auto first = m_client->fetch<QByteArray>(query, wholeBody);
            const auto second = m_client->fetch<QByteArray>(
                post("import/readings/x", "canary-of-the-body"), wholeBody);
            QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), kPatienceMs);
            details += errorIn(first).detail + errorIn(second).detail;
            m_server->clearFaults();
        }
        restartClient(); // the last fault looked as if the login token were refused
        const auto good = read();
        QTRY_VERIFY_WITH_TIMEOUT(good.isFinished(), kPatienceMs);
        QVERIFY(hasValue(good));
        const QByteArray access = m_tokens->bearer(Bearer::AccessToken);
        m_client.reset();
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(oldHandler);
        QString all;
        {
            const QMutexLocker locker(&s_logMutex);
            s_log = nullptr;
            all = log.join(QLatin1Char('\n')) + details;
        }
        QVERIFY(all.contains(QLatin1String("meterdesk.api.http Answer to GET meters")));
        QVERIFY(!access.isEmpty());
        for (const QString &canary :
             {ContractServer::loginToken(), ContractServer::importToken(),
              QString::fromLatin1(access), QString::fromLatin1(access.split('.').at(2)),
              QStringLiteral("canary-of-the")})
            QVERIFY2(!all.contains(canary), qPrintable(canary));
    }
};

QTEST_GUILESS_MAIN(TestHttpClientServer)
#include "tst_httpclientserver.moc"
