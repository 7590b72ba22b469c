// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/httpfixture.h"
#include "tests/support/patience.h"

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

constexpr char kReadings[] = "import/readings/4f0c2a7e-51d8-4b6e-9c1f-0d7a3be2815c";

//! A reading that the server has not got yet.
QByteArray aReading(int number)
{
    return QByteArrayLiteral(R"({"data":{"time":"2026-01-01T00:00:00Z","state":)")
        + QByteArray::number(100000 + number)
        + R"(,"import_id":"other","unit":"kWh","sender":"test"}})";
}

} // namespace

//! Whatever happens to the answer of a write: it arrives once, and what is not known is said to be
//! not known. Against the contract server, whose log is the judge.
class TestHttpClientWrites : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpClient> m_client;
    int m_number = 0;

    void restartClient()
    {
        m_client.reset();
        m_tokens = std::make_unique<TokenSource>();
        m_tokens->setTokens(canaryTokens());
        HttpSettings settings;
        settings.baseUrl = m_server->baseUrl();
        settings.deadline = 10s;
        settings.retryPause = 1ms;
        m_client = std::make_unique<HttpClient>(settings, m_tokens.get());
    }

    ApiFuture<QByteArray> write(const QString &method, std::chrono::milliseconds deadline = 10s)
    {
        ++m_number;
        HttpRequest request = method == QLatin1String("POST")
            ? post(kReadings, aReading(m_number))
            : deletion(QByteArray(kReadings) + '/' + QByteArray::number(m_number));
        request.deadline = deadline;
        return m_client->fetch<QByteArray>(request, wholeBody);
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ContractServer>(); }

    void init()
    {
        m_server->reset();
        restartClient();
    }

    void cleanup() { m_client.reset(); }

    void storesWhatIsSent()
    {
        const auto posted = write(QStringLiteral("POST"));
        QTRY_VERIFY_WITH_TIMEOUT(posted.isFinished(), kPatienceMs);
        QVERIFY2(hasValue(posted), qPrintable(errorIn(posted).detail));
        const QJsonArray requests = m_server->requests();
        QCOMPARE(requests.size(), 1);
        const QJsonObject headers =
            requests.at(0).toObject().value(QLatin1String("headers")).toObject();
        const QString type = QStringLiteral("application/vnd.api+json");
        QCOMPARE(headers.value(QLatin1String("accept")).toString(), type);
        QCOMPARE(headers.value(QLatin1String("content-type")).toString(), type);
        QVERIFY(headers.value(QLatin1String("user-agent"))
                    .toString()
                    .startsWith(QLatin1String("Meterdesk")));
        QVERIFY(!headers.contains(QLatin1String("cookie")));
        QCOMPARE(m_server->store().value(QLatin1String("readings")).toArray().size(), 1);
    }

    void deletesWithoutABody()
    {
        const auto posted = write(QStringLiteral("POST"));
        QTRY_VERIFY_WITH_TIMEOUT(posted.isFinished(), kPatienceMs);
        QVERIFY(hasValue(posted));
        const QJsonObject answer = QJsonDocument::fromJson(posted.result().value()).object();
        const QByteArray id = answer.value(QLatin1String("data"))
                                  .toObject()
                                  .value(QLatin1String("id"))
                                  .toString()
                                  .toLatin1();
        const auto removed =
            m_client->fetch<QByteArray>(deletion(QByteArray(kReadings) + '/' + id), wholeBody);
        QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), kPatienceMs);
        QVERIFY2(hasValue(removed), qPrintable(errorIn(removed).detail));
        QVERIFY(removed.result().value().isEmpty());
        const QJsonObject headers =
            m_server->requests().at(1).toObject().value(QLatin1String("headers")).toObject();
        QVERIFY(!headers.contains(QLatin1String("content-type")));
        QVERIFY(headers.contains(QLatin1String("accept")));
    }

    void arrivesOnceWhateverTheFault_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isWarm");
        for (const char *method : {"POST", "DELETE"}) {
            for (const char *fault :
                 {"drop-before-store", "drop-after-store", "fin-after-store", "late-drop",
                  "half-status-line", "headers-cut", "garbage", "silent"}) {
                for (const bool isWarm : {false, true})
                    QTest::addRow("%s %s %s", method, fault, isWarm ? "warm" : "fresh")
                        << QString::fromLatin1(method) << QString::fromLatin1(fault) << isWarm;
            }
        }
    }

    void arrivesOnceWhateverTheFault()
    {
        QFETCH(QString, method);
        QFETCH(QString, fault);
        QFETCH(bool, isWarm);

        if (isWarm) {
            const auto before = write(method);
            QTRY_VERIFY_WITH_TIMEOUT(before.isFinished(), kPatienceMs);
        }
        const int expected =
            m_server->arrivals(QStringLiteral("*"), QStringLiteral("/import/")) + 1;
        m_server->addFault({{QStringLiteral("method"), method},
                            {QStringLiteral("path"), QStringLiteral("/import/")},
                            {QStringLiteral("fault"), fault},
                            {QStringLiteral("ms"), 50},
                            {QStringLiteral("times"), -1}});
        const auto future = write(method, fault == QLatin1String("silent") ? 1s : 10s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), OutcomeUnknown);
        m_server->clearFaults();
        // What Qt may still do behind our back would have been done by the time of the next answer.
        const auto next = write(method);
        QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), kPatienceMs);
        QCOMPARE(m_server->arrivals(QStringLiteral("*"), QStringLiteral("/import/")), expected + 1);
    }

    void arrivesOnceInAHundredDrops_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("POST") << QStringLiteral("POST");
        QTest::newRow("DELETE") << QStringLiteral("DELETE");
    }

    void arrivesOnceInAHundredDrops()
    {
        QFETCH(QString, method);
        m_server->addFault({{QStringLiteral("method"), method},
                            {QStringLiteral("path"), QStringLiteral("/import/")},
                            {QStringLiteral("fault"), QStringLiteral("drop-after-store")},
                            {QStringLiteral("times"), -1}});
        QList<ApiFuture<QByteArray>> futures;
        for (int i = 0; i < 100; ++i)
            futures += write(method);
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(futures.begin(), futures.end(),
                                             [](const auto &f) { return f.isFinished(); }),
                                 30000);
        for (const auto &future : futures)
            COMPARE_KIND(errorIn(future), OutcomeUnknown);
        // Each by itself: a body (or a path) for each of the hundred, in their order, none twice.
        const QJsonArray requests = m_server->requests();
        QCOMPARE(requests.size(), 100);
        QSet<QString> seen;
        for (const QJsonValue &request : requests) {
            const QJsonObject object = request.toObject();
            seen += object.value(QLatin1String("path")).toString()
                + object.value(QLatin1String("body")).toString();
        }
        QCOMPARE(seen.size(), 100);
        if (method == QLatin1String("POST"))
            QCOMPARE(m_server->store().value(QLatin1String("readings")).toArray().size(), 100);
    }

    //! Of each try; an exchange that got lost is tried a second time.
    void emptyPostArrivesOnce()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/access_tokens")},
                            {QStringLiteral("fault"), QStringLiteral("drop-after-store")},
                            {QStringLiteral("times"), -1}});
        const auto future = m_client->fetch<QByteArray>(get("meters/2001"), wholeBody);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), Transport);
        const int sent =
            m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens"));
        QVERIFY2(sent == 2 || sent == 3, qPrintable(QString::number(sent)));
    }

    void hangingReadsDoNotHoldUpAWrite()
    {
        m_server->addFault({{QStringLiteral("method"), QStringLiteral("GET")},
                            {QStringLiteral("fault"), QStringLiteral("silent")},
                            {QStringLiteral("times"), -1}});
        QList<ApiFuture<QByteArray>> reads;
        for (int i = 0; i < 6; ++i)
            reads += m_client->fetch<QByteArray>(get("import/x", Bearer::ImportToken), wholeBody);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/import/")), 6, kPatienceMs);
        const auto written = write(QStringLiteral("POST"));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), kPatienceMs);
        QVERIFY(hasValue(written));
        for (const auto &read : reads)
            QVERIFY(!read.isFinished());
    }

    void refusedConnectionIsOffline_data() { arrivesOnceInAHundredDrops_data(); }

    void refusedConnectionIsOffline()
    {
        QFETCH(QString, method);
        ContractServer server;
        HttpSettings settings;
        settings.baseUrl = server.baseUrl();
        server.stop();
        m_client = std::make_unique<HttpClient>(settings, m_tokens.get());
        const auto future = write(method);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), Offline);
    }

    void answersOfWritesAreNotMistaken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ApiError::Kind>("kind");
        using Kind = ApiError::Kind;
        QTest::newRow("400") << 400 << Kind::Validation;
        QTest::newRow("401") << 401 << Kind::Unauthorized;
        QTest::newRow("403") << 403 << Kind::Forbidden;
        QTest::newRow("404") << 404 << Kind::NotFound;
        QTest::newRow("406") << 406 << Kind::ClientBug;
        QTest::newRow("409") << 409 << Kind::Duplicate;
        QTest::newRow("415") << 415 << Kind::ClientBug;
        QTest::newRow("500") << 500 << Kind::Server;
        QTest::newRow("503") << 503 << Kind::Server;
        QTest::newRow("302") << 302 << Kind::Redirect;
        QTest::newRow("303") << 303 << Kind::Redirect;
        QTest::newRow("307") << 307 << Kind::Redirect;
        QTest::newRow("308") << 308 << Kind::Redirect;
    }

    void answersOfWritesAreNotMistaken()
    {
        QFETCH(int, status);
        QFETCH(ApiError::Kind, kind);
        for (const QString &method : {QStringLiteral("POST"), QStringLiteral("DELETE")}) {
            m_server->reset();
            restartClient();
            m_server->addFault({{QStringLiteral("path"), QStringLiteral("/import/")},
                                {QStringLiteral("fault"), QStringLiteral("status")},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("location"),
                                 m_server->baseUrl().toString() + QStringLiteral("else?token=x")}});
            const auto future = write(method);
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
            QCOMPARE(kindName(errorIn(future).kind), kindName(kind));
            QCOMPARE(errorIn(future).httpStatus, status);
            if (kind == ApiError::Kind::Redirect)
                QCOMPARE(errorIn(future).detail,
                         m_server->baseUrl().toString() + QStringLiteral("else"));
            QCOMPARE(m_server->requests().size(), 1);
        }
    }

    void cutAnswerToAWriteIsNotTakenForMore()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/import/")},
                            {QStringLiteral("fault"), QStringLiteral("cut-body")}});
        const auto future = write(QStringLiteral("POST"));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), OutcomeUnknown);
        QCOMPARE(errorIn(future).httpStatus, 201);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void emptyAnswerReachesTheDecoder()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/import/")},
                            {QStringLiteral("fault"), QStringLiteral("empty-200")}});
        const auto future = write(QStringLiteral("POST"));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        QVERIFY(hasValue(future));
        QVERIFY(future.result().value().isEmpty());
    }

    void silentServerEndsByTheDeadline()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/import/")},
                            {QStringLiteral("fault"), QStringLiteral("stall")}});
        const auto future = write(QStringLiteral("POST"), 200ms);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
        COMPARE_KIND(errorIn(future), OutcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestHttpClientWrites)
#include "tst_httpclientwrites.moc"
