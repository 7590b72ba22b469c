// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestlog.h"
#include "tests/api/httpfixture.h"
#include "tests/support/patience.h"

#include <QSignalSpy>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

//! What HttpClient tells of its requests, and what it must not tell.
class TestRequestLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeNetworkManager> m_network;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpClient> m_client;
    QByteArray m_access;
    QList<FakeAnswer> m_script; // before all else but tokens
    HttpSettings m_settings;

    ApiFuture<QByteArray> read(const QByteArray &path, const QByteArray &query = {})
    {
        HttpRequest request = get(path);
        request.query = query;
        return m_client->fetch<QByteArray>(request, wholeBody);
    }

    FakeAnswer handle(const FakeRequest &request)
    {
        if (request.path().endsWith("access_tokens"))
            return FakeAnswer::json("{\"token\":\"" + m_access + "\"}", 201);
        return m_script.isEmpty() ? FakeAnswer::json("{}") : m_script.takeFirst();
    }

    QList<RequestRecord> records() const { return m_client->lastRequests(); }

private Q_SLOTS:
    void init()
    {
        m_access = jwtOf("{\"n\":1}");
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
    }

    void cleanup()
    {
        m_client.reset();
        m_tokens.reset();
        m_network.reset();
    }

    void keepsTheLast200()
    {
        RequestLog log;
        for (int i = 1; i <= 201; ++i) {
            RequestRecord record;
            record.bytes = i;
            QCOMPARE(log.add(record), quint64(i));
        }
        QCOMPARE(log.records().size(), 200);
        QCOMPARE(log.records().first().bytes, 2);
        QCOMPARE(log.records().last().bytes, 201);
        const ApiError error{ApiError::Kind::Protocol, 200, QStringLiteral("no id"), {}};
        log.amend(1, error); // forgotten
        log.amend(202, error); // not there yet
        log.amend(2, error);
        log.amend(2, ApiError{});
        log.amend(201, error);
        const auto records = log.records();
        QCOMPARE(std::count_if(records.begin(), records.end(),
                               [](const RequestRecord &record) { return record.error; }),
                 2);
        QCOMPARE(records.first().error, std::optional(error));
        QCOMPARE(records.last().error, std::optional(error));
    }

    void tellsEachRequest()
    {
        QSignalSpy activity(m_client.get(), &HttpClient::activityChanged);
        m_script = {FakeAnswer::json("{\"data\":[]}")};
        const auto future = read("meters/12/readings", "sort=time");
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(records().size(), 2);
        QCOMPARE(records()[0].method, QStringLiteral("POST"));
        QCOMPARE(records()[0].path, QStringLiteral("/access_tokens"));
        QCOMPARE(records()[0].httpStatus, 201);
        const RequestRecord record = records()[1];
        QCOMPARE(record.method, QStringLiteral("GET"));
        QCOMPARE(record.path, QStringLiteral("/meters/12/readings?sort=time"));
        QCOMPARE(record.httpStatus, 200);
        QCOMPARE(record.bytes, 11);
        QCOMPARE(record.tryNumber, 1);
        QCOMPARE(record.sentAt, m_clock->utc());
        QVERIFY(!record.error);
        QTRY_VERIFY_WITH_TIMEOUT(!activity.isEmpty(), kPatienceMs);
        QCOMPARE(m_client->rateState().inFlight, 0);
    }

    void tellsHowLongItTook()
    {
        m_script = {FakeAnswer::hanging()};
        const auto future = read("meters");
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 1, kPatienceMs);
        QCOMPARE(m_client->rateState().inFlight, 1);
        const QDateTime sentAt = m_clock->utc();
        m_clock->advance(1234ms);
        m_clock->setUtc(sentAt.addMSecs(1234));
        QVERIFY(m_network->release(FakeAnswer::json("{}")));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(records().last().duration, 1234ms);
        QCOMPARE(records().last().sentAt, sentAt);
    }

    void eachTryIsTold()
    {
        m_script = {FakeAnswer::json("{}", 500), FakeAnswer::json("{}", 200)};
        const auto future = read("meters");
        QTRY_COMPARE_WITH_TIMEOUT(records().size(), 2, kPatienceMs);
        m_clock->advance(10s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(records().size(), 3);
        QCOMPARE(records()[1].httpStatus, 500);
        COMPARE_KIND(*records()[1].error, Server);
        QCOMPARE(records()[1].tryNumber, 1);
        QCOMPARE(records()[2].tryNumber, 2);
        QVERIFY(!records()[2].error);
    }

    void tellsAnswersThatCannotBeRead()
    {
        const auto future = m_client->fetch<QByteArray>(
            get("meters"), [](const HttpResponse &) -> ApiResult<QByteArray> {
                return ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("no data"), {}};
            });
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(records().size(), 2);
        COMPARE_KIND(*records()[1].error, Protocol);
        QCOMPARE(records()[1].httpStatus, 200);
        m_access = "no token at all";
        const auto renewed = m_tokens->renew();
        QTRY_VERIFY_WITH_TIMEOUT(renewed.isFinished(), kPatienceMs);
        COMPARE_KIND(*records()[2].error, Protocol);
    }

    void tellsWhatWasCancelled()
    {
        m_script = {FakeAnswer::hanging()};
        auto future = read("meters");
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 1, kPatienceMs);
        future.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(records().size(), 2, kPatienceMs);
        COMPARE_KIND(*records()[1].error, Cancelled);
        QCOMPARE(records()[1].httpStatus, 0);
    }

    void noTokenIsTold_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("login") << ContractServer::loginToken().toLatin1();
        QTest::newRow("import") << ContractServer::importToken().toLatin1();
        QTest::newRow("access") << jwtOf("{\"n\":1}");
    }

    void noTokenIsTold()
    {
        QFETCH(QByteArray, token);
        const QByteArray encoded = token.toPercentEncoding({}, token.left(30));
        QVERIFY(encoded.contains('%'));
        // Wherever the words are cut, no half of a token is left.
        for (const int before : {0, 475, 490, 499, 500, 501}) {
            cleanup();
            init();
            const auto first = read("entities"); // from here on there is an access token
            QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), kPatienceMs);
            m_script = {FakeAnswer::json("{\"errors\":[{\"detail\":\"" + QByteArray(before, 'x')
                                             + ' ' + token + ' ' + encoded + "\"}]}",
                                         403)};
            const auto future =
                read("meters/" + QByteArray(before, 'y') + encoded, "a=" + token + "&b=" + encoded);
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
            const RequestRecord record = records().last();
            COMPARE_KIND(*record.error, Forbidden);
            QCOMPARE(errorIn(future).detail, record.error->detail);
            for (const QString &text : {record.path, record.error->detail}) {
                QVERIFY2(!text.contains(QString::fromLatin1(token.left(6))), qPrintable(text));
                QVERIFY2(!text.contains(QString::fromLatin1(encoded.left(9))), qPrintable(text));
                QVERIFY2(text.size() <= 501, qPrintable(text));
            }
            if (before < 480)
                QVERIFY(record.path.contains(QStringLiteral("[redacted]")));
        }
    }

    void tokensOfBeforeAreNotTold()
    {
        const QByteArray former = m_access;
        const auto first = read("entities");
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), kPatienceMs);
        m_access = jwtOf("{\"n\":2}");
        const auto renewed = m_tokens->renew();
        QTRY_VERIFY_WITH_TIMEOUT(renewed.isFinished(), kPatienceMs);
        m_tokens->setTokens({});
        const QByteArray encoded = former.toPercentEncoding({}, former.left(30));
        QCOMPARE(m_tokens->scrubbed(QString::fromLatin1(encoded)), QStringLiteral("[redacted]"));
    }

    void tellsThePaceOfTheServer()
    {
        QCOMPARE(m_client->rateState().slowedAt, std::nullopt);
        QCOMPARE(m_client->rateState().readsAtOnce, 6);
        FakeAnswer slow = FakeAnswer::json("{}", 429);
        slow.headers.emplaceBack("Retry-After", "30");
        m_script = {slow};
        const auto future = read("meters");
        QTRY_VERIFY_WITH_TIMEOUT(m_client->rateState().pausedUntil, kPatienceMs);
        QCOMPARE(m_client->rateState().slowedAt, std::optional(m_clock->utc()));
        QCOMPARE(m_client->rateState().pausedUntil, std::optional(m_clock->utc().addSecs(30)));
        QCOMPARE(m_client->rateState().queued, 1);
        QCOMPARE(m_client->rateState().inFlight, 0);
        QCOMPARE(m_client->rateState().readsAtOnce, 3);
        COMPARE_KIND(*records().last().error, RateLimited);
        m_clock->advance(30s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QCOMPARE(m_client->rateState().pausedUntil, std::nullopt);
        QCOMPARE(m_client->rateState().queued, 0);
        QVERIFY(m_client->rateState().slowedAt);
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
