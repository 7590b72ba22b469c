// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/httpfixture.h"
#include "tests/support/patience.h"

#include <QSignalSpy>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

FakeAnswer slowDown(const QByteArray &retryAfter, int status = 429)
{
    FakeAnswer answer = FakeAnswer::json("{}", status);
    if (!retryAfter.isEmpty())
        answer.headers.emplaceBack("Retry-After", retryAfter);
    answer.headers.emplaceBack("Date", "Sun, 22 Nov 2026 17:00:00 GMT");
    return answer;
}

} // namespace

//! What HttpClient does when the server asks to slow down, and with tokens that are refused.
class TestHttpClientLimits : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeNetworkManager> m_network;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpClient> m_client;
    HttpSettings m_settings;
    QList<FakeAnswer> m_script; // before all else
    QByteArray m_goodToken;
    int m_exchanges = 0;
    FakeAnswer m_exchangeAnswer;

    ApiFuture<QByteArray> read(const QByteArray &path = "import/latest",
                               Bearer bearer = Bearer::ImportToken)
    {
        return m_client->fetch<QByteArray>(get(path, bearer), wholeBody);
    }

    ApiFuture<QByteArray> write()
    {
        return m_client->fetch<QByteArray>(post("import/readings", "{}"), wholeBody);
    }

    FakeAnswer handle(const FakeRequest &request)
    {
        if (request.path().endsWith("access_tokens")) {
            ++m_exchanges;
            if (m_exchangeAnswer.status != 201)
                return m_exchangeAnswer;
            m_goodToken = jwtOf("{\"n\":" + QByteArray::number(m_exchanges) + '}');
            return FakeAnswer::json("{\"token\":\"" + m_goodToken + "\"}", 201);
        }
        if (!m_script.isEmpty())
            return m_script.takeFirst();
        if (request.path().contains("meters") && request.bearer() != "Bearer " + m_goodToken)
            return FakeAnswer::json("{}", 401);
        return FakeAnswer::json("{}");
    }

    bool allSettled(const QList<ApiFuture<QByteArray>> &futures)
    {
        return std::all_of(futures.begin(), futures.end(),
                           [](const auto &future) { return future.isFinished(); });
    }

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<FakeNetworkManager>();
        m_network->setHandler([this](const FakeRequest &request) { return handle(request); });
        m_clock = std::make_shared<FakeClock>();
        m_tokens = std::make_unique<TokenSource>(m_clock);
        m_tokens->setTokens(canaryTokens());
        m_settings = {};
        m_settings.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8/"));
        m_settings.clock = m_clock;
        m_settings.jitter = [] { return 0.5; };
        m_client = std::make_unique<HttpClient>(m_settings, m_tokens.get(), m_network.get());
        m_script.clear();
        m_exchanges = 0;
        m_exchangeAnswer = FakeAnswer::json({}, 201);
    }

    void cleanup()
    {
        m_client.reset();
        m_tokens.reset();
        m_network.reset();
    }

    void pausesAsTheServerAsks_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << 429 << QByteArray("7") << 7;
        // The machine's clock is five hours late; the answer's date counts.
        QTest::newRow("date") << 429 << QByteArray("Sun, 22 Nov 2026 17:00:30 GMT") << 30;
        QTest::newRow("zero") << 429 << QByteArray("0") << 1;
        QTest::newRow("503") << 503 << QByteArray("7") << 7;
        QTest::newRow("none: from 5 s, by the jitter") << 429 << QByteArray() << 3;
        QTest::newRow("negative") << 429 << QByteArray("-7") << 3;
        QTest::newRow("garbage") << 429 << QByteArray("soon") << 3;
    }

    void pausesAsTheServerAsks()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, seconds);
        m_script = {slowDown(retryAfter, status)};
        QSignalSpy paused(m_client.get(), &HttpClient::paused);
        const auto first = read();
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, kPatienceMs);
        QCOMPARE(paused[0][0].value<std::chrono::milliseconds>(),
                 std::chrono::milliseconds(std::chrono::seconds(seconds)));
        // Everything stands still: other reads, writes and exchanges, too.
        const QList<ApiFuture<QByteArray>> others{read(), write(),
                                                  read("meters", Bearer::AccessToken)};
        m_clock->advance(std::chrono::seconds(seconds) - 1ms);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_network->requests().size(), 1);
        m_clock->advance(1ms);
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && allSettled(others), kPatienceMs);
        QVERIFY(hasValue(first));
        QCOMPARE(paused.size(), 2);
        QCOMPARE(paused[1][0].value<std::chrono::milliseconds>(), 0ms);
    }

    void aWriteIsToldAndThePauseHoldsForTheNext()
    {
        m_script = {slowDown("7")};
        const auto first = write();
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(first), RateLimited);
        QCOMPARE(errorIn(first).httpStatus, 429);
        QCOMPARE(errorIn(first).retryAfter, std::optional(7s));
        const auto second = write();
        m_clock->advance(6999ms);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_network->requests().size(), 1);
        m_clock->advance(1ms);
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatienceMs);
        QVERIFY(hasValue(second));
    }

    void nobodyWaitsForAnHour()
    {
        m_script = {slowDown("1000000000")};
        const auto queued = write();
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && queued.isFinished(), kPatienceMs);
        const auto later = read();
        QVERIFY(later.isFinished());
        COMPARE_KIND(errorIn(later), RateLimited);
        QCOMPARE(errorIn(later).retryAfter, std::optional(std::chrono::seconds(3600)));
        QCOMPARE(m_script.size(), 0);
        const qsizetype before = m_network->requests().size();
        m_clock->advance(3600s);
        const auto atLast = read();
        QTRY_VERIFY_WITH_TIMEOUT(atLast.isFinished(), kPatienceMs);
        QVERIFY(hasValue(atLast));
        QCOMPARE(m_network->requests().size(), before + 1);
    }

    void aReadWaitsThreeTimes()
    {
        for (int i = 0; i < 10; ++i)
            m_script += slowDown("2");
        const auto future = read();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (!future.isFinished() && !m_clock->isIdle())
                    m_clock->advance(m_clock->untilNext());
                return future.isFinished();
            }(),
            kPatienceMs);
        COMPARE_KIND(errorIn(future), RateLimited);
        QCOMPARE(m_network->requests().size(), 4);
    }

    void backOffGrowsAndParallelOnesCountOnce()
    {
        for (int i = 0; i < 6; ++i)
            m_script += slowDown({});
        QSignalSpy paused(m_client.get(), &HttpClient::paused);
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 6; ++i)
            futures += read();
        QTRY_COMPARE_WITH_TIMEOUT(m_script.size(), 0, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, kPatienceMs);
        QCOMPARE(paused[0][0].value<std::chrono::milliseconds>(), 3000ms); // 1 s + (5 s - 1 s) / 2
        m_script = {slowDown({}), slowDown({}), slowDown({})};
        m_clock->advance(3s);
        // Half as many go now, and the pause doubles.
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 3, kPatienceMs);
        QCOMPARE(paused[2][0].value<std::chrono::milliseconds>(), 5500ms);
        QCOMPARE(m_network->requests().size(), 9);
        m_clock->advance(6s);
        QTRY_VERIFY_WITH_TIMEOUT(allSettled(futures), kPatienceMs);
        QVERIFY(std::all_of(futures.begin(), futures.end(),
                            [](const auto &future) { return hasValue(future); }));
    }

    void anExchangeWaits()
    {
        m_exchangeAnswer = slowDown("5");
        QSignalSpy paused(m_client.get(), &HttpClient::paused);
        const auto future = read("meters", Bearer::AccessToken);
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, kPatienceMs);
        m_exchangeAnswer = FakeAnswer::json({}, 201);
        m_clock->advance(5s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY(hasValue(future));
        QCOMPARE(m_exchanges, 2);
    }

    void manyRejectionsMeanOneRenewal()
    {
        QSignalSpy exchanged(m_client.get(), &HttpClient::exchanged);
        const auto before = read("meters/0", Bearer::AccessToken);
        QTRY_VERIFY_WITH_TIMEOUT(before.isFinished(), kPatienceMs);
        m_goodToken = "expired";
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 20; ++i)
            futures += read("meters/" + QByteArray::number(i), Bearer::AccessToken);
        QTRY_VERIFY_WITH_TIMEOUT(allSettled(futures), kPatienceMs);
        for (const auto &future : futures)
            QVERIFY(hasValue(future));
        QCOMPARE(m_exchanges, 2);
        QCOMPARE(exchanged.size(), 2);
        QCOMPARE(exchanged[1][0].toInt(), 201);
        QVERIFY(!exchanged[1][1].value<std::optional<ApiError>>());
    }

    void aSecondRejectionIsTheEnd()
    {
        m_network->setHandler([this](const FakeRequest &request) {
            return request.path().endsWith("access_tokens") ? handle(request)
                                                            : FakeAnswer::json("{}", 401);
        });
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 20; ++i)
            futures += read("meters", Bearer::AccessToken);
        QTRY_VERIFY_WITH_TIMEOUT(allSettled(futures), kPatienceMs);
        for (const auto &future : futures)
            COMPARE_KIND(errorIn(future), Unauthorized);
        QCOMPARE(m_exchanges, 2);
        const auto again = read("meters", Bearer::AccessToken);
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), kPatienceMs);
        QCOMPARE(m_exchanges, 2);
    }

    void aWriteIsRepeatedAfterRenewal()
    {
        const auto before = read("meters/0", Bearer::AccessToken);
        QTRY_VERIFY_WITH_TIMEOUT(before.isFinished(), kPatienceMs);
        m_goodToken = "expired";
        HttpRequest request = post("meters/7/invoices", "{}");
        request.bearer = Bearer::AccessToken;
        const auto future = m_client->fetch<QByteArray>(request, wholeBody);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY(hasValue(future));
        QCOMPARE(m_network->count("POST", "/meters"), 2);
    }

    void aRefusedImportTokenIsNotExchanged()
    {
        m_script = {FakeAnswer::json("{}", 401)};
        const auto future = write();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), Unauthorized);
        QCOMPARE(m_exchanges, 0);
    }

    void aFailedExchangeFailsAllThatWait_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("401") << 401 << ApiError::Kind::Unauthorized;
        QTest::newRow("403") << 403 << ApiError::Kind::Unauthorized;
        QTest::newRow("404") << 404 << ApiError::Kind::NotTheService;
        QTest::newRow("500") << 500 << ApiError::Kind::Server;
        QTest::newRow("hangs") << 0 << ApiError::Kind::Timeout;
    }

    void aFailedExchangeFailsAllThatWait()
    {
        QFETCH(int, status);
        QFETCH(ApiError::Kind, kind);
        m_settings.deadline = 100ms;
        m_client.reset();
        m_client = std::make_unique<HttpClient>(m_settings, m_tokens.get(), m_network.get());
        m_exchangeAnswer = status > 0 ? FakeAnswer::json("{}", status) : FakeAnswer::hanging();
        m_exchangeAnswer.status = status;
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 100; ++i)
            futures += read("meters", Bearer::AccessToken);
        const auto other = read();
        QTRY_VERIFY_WITH_TIMEOUT(allSettled(futures), kPatienceMs);
        for (const auto &future : futures)
            QCOMPARE(kindName(errorIn(future).kind), kindName(kind));
        QCOMPARE(m_exchanges, 1);
        QTRY_VERIFY_WITH_TIMEOUT(hasValue(other), kPatienceMs);
    }

    void otherTokensServeWhatWaits()
    {
        m_exchangeAnswer = FakeAnswer::hanging();
        const auto future = read("meters", Bearer::AccessToken);
        QTRY_COMPARE_WITH_TIMEOUT(m_exchanges, 1, kPatienceMs);
        m_exchangeAnswer = FakeAnswer::json({}, 201);
        m_tokens->setTokens({"other", {}});
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY(hasValue(future));
        QCOMPARE(m_network->aborted(), 1);
        QCOMPARE(m_network->requests()[1].bearer(), QByteArray("Bearer other"));
    }
};

QTEST_GUILESS_MAIN(TestHttpClientLimits)
#include "tst_httpclientlimits.moc"
