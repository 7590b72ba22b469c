// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/httpfixture.h"
#include "tests/support/patience.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

//! The logic of HttpClient, over a network that does as it is told and a clock that is moved by
//! hand.
class TestHttpClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeNetworkManager> m_network;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpClient> m_client;
    HttpSettings m_settings;

    void restartClient()
    {
        m_client.reset();
        m_client = std::make_unique<HttpClient>(m_settings, m_tokens.get(), m_network.get());
    }

    void answerAll(const FakeAnswer &answer)
    {
        m_network->setHandler([answer](const FakeRequest &) { return answer; });
    }

    //! A read with the import token: no exchange comes in between.
    ApiFuture<QByteArray> read(const QByteArray &path = "import/latest")
    {
        return m_client->fetch<QByteArray>(get(path, Bearer::ImportToken), wholeBody);
    }

    ApiFuture<QByteArray> write(const QByteArray &path = "import/readings")
    {
        return m_client->fetch<QByteArray>(post(path, "{}"), wholeBody);
    }

    //! Lets the clock run whenever nothing else is to be done, until \a future is settled.
    template<typename T>
    void runClockUntilSettled(const ApiFuture<T> &future)
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (!future.isFinished() && m_network->hanging() == 0 && !m_clock->isIdle())
                    m_clock->advance(m_clock->untilNext());
                return future.isFinished();
            }(),
            kPatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<FakeNetworkManager>();
        m_clock = std::make_shared<FakeClock>();
        m_tokens = std::make_unique<TokenSource>(m_clock);
        m_tokens->setTokens(canaryTokens());
        m_settings = {};
        m_settings.baseUrl = QUrl(QStringLiteral("https://api.example/v/"));
        m_settings.clock = m_clock;
        m_settings.jitter = [] { return 0.5; };
        restartClient();
    }

    void cleanup()
    {
        m_client.reset();
        m_tokens.reset();
        m_network.reset();
    }

    void sendsWhatTheServerWants()
    {
        HttpRequest request = post("/import/a%2Fb", "{\"data\":1}");
        request.query = "filter%5B%5D=readings.time%3E2019-10-02T00%3A00%3A00Z";
        const auto future = m_client->fetch<QByteArray>(request, wholeBody);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(m_network->requests().size(), 1);
        const FakeRequest &sent = m_network->requests()[0];
        QCOMPARE(sent.verb, QByteArray("POST"));
        QCOMPARE(sent.request.url().toEncoded(),
                 QByteArray("https://api.example/v/import/a%2Fb?filter%5B%5D=readings.time%3E2019-"
                            "10-02T00%3A00%3A00Z"));
        QCOMPARE(sent.body, QByteArray("{\"data\":1}"));
        const QByteArray type("application/vnd.api+json");
        QCOMPARE(sent.request.rawHeader("Accept"), type);
        QCOMPARE(sent.request.rawHeader("Content-Type"), type);
        QCOMPARE(sent.request.rawHeader("Content-Length"), QByteArray("10"));
        QVERIFY(!sent.request.hasRawHeader("Accept-Encoding"));
        using Request = QNetworkRequest;
        QCOMPARE(sent.request.attribute(Request::RedirectPolicyAttribute).toInt(),
                 int(Request::ManualRedirectPolicy));
        QCOMPARE(sent.request.attribute(Request::Http2AllowedAttribute).toBool(), false);
        QCOMPARE(sent.request.attribute(Request::DoNotBufferUploadDataAttribute).toBool(), true);
        QCOMPARE(sent.request.attribute(Request::CookieSaveControlAttribute).toInt(),
                 int(Request::Manual));
        QCOMPARE(sent.request.attribute(Request::CookieLoadControlAttribute).toInt(),
                 int(Request::Manual));
        m_settings.http2 = true;
        restartClient();
        const auto read2 = read();
        QTRY_VERIFY_WITH_TIMEOUT(read2.isFinished(), kPatienceMs);
        const FakeRequest &second = m_network->requests()[1];
        QCOMPARE(second.request.attribute(Request::Http2AllowedAttribute).toBool(), true);
        QVERIFY(!second.request.hasRawHeader("Content-Type"));
    }

    void sendsNothingToUnsafeAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("https") << QStringLiteral("https://api.example") << true;
        QTest::newRow("http") << QStringLiteral("http://api.example/") << false;
        QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8/") << true;
        QTest::newRow("127.9.9.9") << QStringLiteral("http://127.9.9.9:8/") << true;
        QTest::newRow("::1") << QStringLiteral("http://[::1]:8/") << true;
        QTest::newRow("localhost") << QStringLiteral("http://LocalHost:8/") << true;
        QTest::newRow("looks local") << QStringLiteral("http://127.0.0.1.example/") << false;
        QTest::newRow("looks local, too") << QStringLiteral("http://localhost.example/") << false;
        QTest::newRow("user in front") << QStringLiteral("https://localhost@api.example/") << false;
        QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/") << false;
        QTest::newRow("none") << QString() << false;
    }

    void sendsNothingToUnsafeAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isSent);
        m_settings.baseUrl = QUrl(address);
        restartClient();
        const auto future = read("x");
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(m_network->requests().size(), isSent ? 1 : 0);
        if (isSent)
            QCOMPARE(m_network->requests()[0].request.url().path().count(QLatin1Char('/')), 1);
        else
            COMPARE_KIND(errorIn(future), Tls);
    }

    void failsWithoutATokenAtOnce()
    {
        m_tokens->setTokens({});
        const auto future = m_client->fetch<QByteArray>(get("meters"), wholeBody);
        QVERIFY(future.isFinished());
        COMPARE_KIND(errorIn(future), Unauthorized);
        QVERIFY(write().isFinished());
        QCOMPARE(m_network->requests().size(), 0);
    }

    void atMostSixReadsVisibleOnesFirst()
    {
        answerAll(FakeAnswer::hanging());
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 10; ++i) {
            HttpRequest request = get("background", Bearer::ImportToken);
            request.priority = HttpRequest::Priority::Background;
            futures += m_client->fetch<QByteArray>(request, wholeBody);
        }
        futures += read("visible");
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 6, kPatienceMs);
        QVERIFY(m_network->requests()[0].path().endsWith("visible"));
        for (int i = 0; i < 11; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(m_network->hanging() > 0, kPatienceMs);
            m_network->release(FakeAnswer::json("{}"));
        }
        for (const auto &future : futures)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(m_network->mostOpen("GET"), 6);
    }

    void writesGoOneByOneInOrderWithAPause()
    {
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 5; ++i)
            futures += write("import/" + QByteArray::number(i));
        QTRY_VERIFY_WITH_TIMEOUT(futures[0].isFinished(), kPatienceMs);
        QCOMPARE(m_network->requests().size(), 1);
        const auto begin = m_clock->monotonic();
        runClockUntilSettled(futures[4]);
        QCOMPARE(m_clock->monotonic() - begin, 4 * 500ms);
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_network->requests()[i].path().endsWith(QByteArray::number(i)));
        QCOMPARE(m_network->mostOpen("POST"), 1);
    }

    void loopbackNeedsNoPauseBetweenWrites()
    {
        m_settings.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8/"));
        restartClient();
        const auto first = write();
        const auto second = write();
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), kPatienceMs);
        QVERIFY(m_clock->isIdle());
    }

    void theDeadlineCountsFromSending()
    {
        // Six hang and run into their deadlines; the seventh waits longer than that in the queue
        // and is not touched by it.
        m_settings.deadline = 150ms;
        restartClient();
        int number = 0;
        m_network->setHandler([&](const FakeRequest &) {
            return ++number <= 6 ? FakeAnswer::hanging() : FakeAnswer::json("{}");
        });
        QList<ApiFuture<QByteArray>> hangingReads;
        HttpRequest hanging = get("hanging", Bearer::ImportToken);
        for (int i = 0; i < 6; ++i)
            hangingReads += m_client->fetch<QByteArray>(hanging, wholeBody);
        const auto seventh = read("seventh");
        QTRY_VERIFY_WITH_TIMEOUT(seventh.isFinished(), kPatienceMs);
        QVERIFY(hasValue(seventh));
        QTRY_COMPARE_WITH_TIMEOUT(m_network->aborted(), 6, kPatienceMs);
        for (const auto &future : hangingReads) // tried again
            runClockUntilSettled(future);
    }

    void readsAreTriedThreeTimes_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<int>("tries");
        using Kind = ApiError::Kind;
        using Error = QNetworkReply::NetworkError;
        QTest::newRow("lost connection")
            << FakeAnswer::failure(Error::RemoteHostClosedError, true) << Kind::Transport << 3;
        QTest::newRow("500") << FakeAnswer::json("{}", 500) << Kind::Server << 3;
        QTest::newRow("502") << FakeAnswer::json("{}", 502) << Kind::Server << 3;
        QTest::newRow("501") << FakeAnswer::json("{}", 501) << Kind::Server << 1;
        QTest::newRow("408") << FakeAnswer::json("{}", 408) << Kind::Timeout << 3;
        QTest::newRow("offline") << FakeAnswer::failure(Error::ConnectionRefusedError, false)
                                 << Kind::Offline << 1;
        QTest::newRow("no such host")
            << FakeAnswer::failure(Error::HostNotFoundError, false) << Kind::Offline << 1;
        QTest::newRow("tls") << FakeAnswer::failure(Error::SslHandshakeFailedError, false)
                             << Kind::Tls << 1;
        QTest::newRow("proxy") << FakeAnswer::failure(Error::ProxyConnectionRefusedError, false)
                               << Kind::Proxy << 1;
        QTest::newRow("400") << FakeAnswer::json("{}", 400) << Kind::Validation << 1;
        QTest::newRow("401") << FakeAnswer::json("{}", 401) << Kind::Unauthorized << 1;
        QTest::newRow("403") << FakeAnswer::json("{}", 403) << Kind::Forbidden << 1;
        QTest::newRow("404") << FakeAnswer::json("{}", 404) << Kind::NotFound << 1;
        QTest::newRow("406") << FakeAnswer::json("{}", 406) << Kind::ClientBug << 1;
        QTest::newRow("407") << FakeAnswer::json("{}", 407) << Kind::Proxy << 1;
        QTest::newRow("409") << FakeAnswer::json("{}", 409) << Kind::Duplicate << 1;
        QTest::newRow("415") << FakeAnswer::json("{}", 415) << Kind::ClientBug << 1;
        QTest::newRow("422") << FakeAnswer::json("{}", 422) << Kind::Validation << 1;
        QTest::newRow("302") << FakeAnswer::json("{}", 302) << Kind::Redirect << 1;
        QTest::newRow("204") << FakeAnswer::json("", 204) << Kind::NotTheService << 1;
        QTest::newRow("cut document, its length agrees")
            << FakeAnswer::json("{\"data\":[") << Kind::Transport << 3;
        QTest::newRow("no object") << FakeAnswer::json("[1]") << Kind::Protocol << 1;
    }

    void readsAreTriedThreeTimes()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(ApiError::Kind, kind);
        QFETCH(int, tries);
        answerAll(answer);
        const auto future = m_client->fetch<QJsonObject>(get("x", Bearer::ImportToken), document);
        const auto begin = m_clock->monotonic();
        runClockUntilSettled(future);
        QCOMPARE(kindName(errorIn(future).kind), kindName(kind));
        QCOMPARE(m_network->requests().size(), tries);
        // 500 ms and 1 s, a quarter off each by the fixed jitter.
        QCOMPARE(m_clock->monotonic() - begin, tries == 3 ? 1125ms : 0ms);
    }

    void writesAreNeverTriedAgain_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<ApiError::Kind>("kind");
        using Kind = ApiError::Kind;
        using Error = QNetworkReply::NetworkError;
        QTest::newRow("lost") << FakeAnswer::failure(Error::RemoteHostClosedError, true)
                              << Kind::OutcomeUnknown;
        QTest::newRow("lost, seemingly before sending")
            << FakeAnswer::failure(Error::RemoteHostClosedError, false) << Kind::OutcomeUnknown;
        QTest::newRow("could not send again")
            << FakeAnswer::failure(Error::ContentReSendError, true) << Kind::OutcomeUnknown;
        QTest::newRow("network gone while waiting")
            << FakeAnswer::failure(Error::TemporaryNetworkFailureError, true)
            << Kind::OutcomeUnknown;
        QTest::newRow("proxy gone while waiting")
            << FakeAnswer::failure(Error::ProxyConnectionClosedError, true) << Kind::OutcomeUnknown;
        QTest::newRow("503") << FakeAnswer::json("{}", 503) << Kind::Server;
        QTest::newRow("408") << FakeAnswer::json("{}", 408) << Kind::Timeout;
        QTest::newRow("429") << FakeAnswer::json("{}", 429) << Kind::RateLimited;
    }

    void writesAreNeverTriedAgain()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(ApiError::Kind, kind);
        answerAll(answer);
        const auto future = write();
        runClockUntilSettled(future);
        QCOMPARE(kindName(errorIn(future).kind), kindName(kind));
        m_clock->advance(1h);
        QCOMPARE(m_network->requests().size(), 1);
    }

    void cancelAbortsAtOnce()
    {
        answerAll(FakeAnswer::hanging());
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 8; ++i)
            futures += read();
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 6, kPatienceMs);
        futures[0].cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_network->aborted(), 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_network->requests().size(), 7,
                                  kPatienceMs); // the next took its place
        QVERIFY(futures[0].isCanceled() && futures[0].isFinished());
        QCOMPARE(futures[0].resultCount(), 0);
        futures[7].cancel(); // still in the queue
        QTRY_VERIFY_WITH_TIMEOUT(futures[7].isFinished(), kPatienceMs);
        QCOMPARE(m_network->aborted(), 1);
        futures[1].cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_network->aborted(), 2, kPatienceMs);
        QCOMPARE(m_network->requests().size(), 7);
    }

    void cancelStopsFurtherTries()
    {
        answerAll(FakeAnswer::json("{}", 500));
        auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(!m_clock->isIdle(), kPatienceMs); // it waits for its second try
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        m_clock->advance(1h);
        QCOMPARE(m_network->requests().size(), 1);
    }

    void destroyingSettlesEverything()
    {
        answerAll(FakeAnswer::hanging());
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 8; ++i)
            futures += read();
        futures += write();
        futures += write();
        futures += m_client->fetch<QByteArray>(get("meters"), wholeBody); // waits for a token
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 8, kPatienceMs);
        m_client.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            COMPARE_KIND(errorIn(future), Cancelled);
        }
    }

    void destroyingWhileDecoding()
    {
        QSemaphore entered;
        QSemaphore mayLeave;
        const HttpClient::Decoder<QByteArray> slow = [&](const HttpResponse &response) {
            entered.release();
            mayLeave.acquire();
            return ApiResult<QByteArray>(response.body);
        };
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 4; ++i)
            futures += m_client->fetch<QByteArray>(get("x", Bearer::ImportToken), slow);
        QTRY_COMPARE_WITH_TIMEOUT(entered.available(), 2, kPatienceMs); // and never a third
        std::unique_ptr<QThread> helper(QThread::create([&] { mayLeave.release(4); }));
        helper->start();
        m_client.reset();
        helper->wait();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            COMPARE_KIND(errorIn(future), Cancelled);
        }
    }

    void decodersRunElsewhereAndFindRoom()
    {
        QThread *decoderThread = nullptr;
        qsizetype room = 0;
        answerAll(FakeAnswer::json(QByteArray("{\"a\":\"") + QByteArray(100000, 'x') + "\"}"));
        const auto future = m_client->fetch<QByteArray>(
            get("x", Bearer::ImportToken), [&](const HttpResponse &response) {
                decoderThread = QThread::currentThread();
                room = response.body.capacity() - response.body.size();
                return ApiResult<QByteArray>(response.body);
            });
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY(decoderThread && decoderThread != QThread::currentThread());
        QVERIFY(room >= kBodyPadding);
    }

    void notTheService_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("json:api") << QByteArray("application/vnd.api+json; charset=utf-8")
                                  << QByteArray("{}") << true;
        QTest::newRow("json") << QByteArray("Application/JSON") << QByteArray("{}") << true;
        QTest::newRow("no type, json") << QByteArray() << QByteArray(" {}") << true;
        QTest::newRow("no type, text") << QByteArray() << QByteArray("hello") << false;
        QTest::newRow("html") << QByteArray("text/html") << QByteArray("<html>") << false;
        QTest::newRow("json as html") << QByteArray("text/html") << QByteArray("{}") << false;
    }

    void notTheService()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, isTaken);
        FakeAnswer answer = FakeAnswer::json(body);
        answer.contentType = type;
        answerAll(answer);
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(hasValue(future), isTaken);
        if (!isTaken)
            COMPARE_KIND(errorIn(future), NotTheService);
        QCOMPARE(m_network->requests().size(), 1);
    }

    void errorsTellTheServersWords()
    {
        FakeAnswer answer = FakeAnswer::json(
            "{\"errors\":[{\"detail\":\"import-canary-91bd: see https://a.example/?token=1\"}]}",
            400);
        answerAll(answer);
        const auto future = write();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(errorIn(future).detail, QStringLiteral("[redacted]: see https://a.example/"));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
