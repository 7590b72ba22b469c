// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/endpoints.h"
#include "tests/matrix/faultrows.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

//! Of rows that end with it; elsewhere it must not strike on a busy machine.
constexpr auto kShortDeadline = 200ms;
constexpr qint64 kLongestMs = 15000;

const Endpoint &endpointOf(const Target &target)
{
    for (const Endpoint &endpoint : endpoints()) {
        if (qstrcmp(endpoint.name, target.endpoint) == 0)
            return endpoint;
    }
    qFatal("no endpoint %s", target.endpoint);
}

} // namespace

//! Every fault at every kind of endpoint: what the caller is told, how often the server saw the
//! request, and what it did.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase() { m_world.reset(); }
    void faults_data();
    void faults();
    void redirectsElsewhere_data();
    void redirectsElsewhere();
    void linksElsewhere();
    void networkGoneAndBack();
    void aHundredThousandReadings();

private:
    int arrivals(const Target &target)
    {
        return m_world->server.arrivals(QString::fromLatin1(target.method),
                                        QString::fromLatin1(target.path));
    }
    void addFault(const Target &target, QJsonObject fault)
    {
        fault.insert(QStringLiteral("method"), QString::fromLatin1(target.method));
        fault.insert(QStringLiteral("path"), QString::fromLatin1(target.path));
        fault.insert(QStringLiteral("times"), -1);
        m_world->server.addFault(fault);
    }
    void prepare(const Target &target, bool isSlow);

    std::unique_ptr<World> m_world;
};

void TestFaultMatrix::prepare(const Target &target, bool isSlow)
{
    m_world->adjust = {};
    // Otherwise an answer without a body, of which nothing can be cut off.
    m_world->prepare({{QStringLiteral("delete-status"), QStringLiteral("200")}});
    m_world->adjust = [isSlow](HttpSettings &settings) {
        settings.patience = 0ms; // a 429 is told at once
        if (isSlow)
            settings.deadline = kShortDeadline;
    };
    m_world->open();
    if (target.kind == Target::Kind::Read || target.kind == Target::Kind::AccessWrite)
        QVERIFY(settled(m_world->librarian->exchangeToken()));
}

void TestFaultMatrix::faults_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("row");
    for (int t = 0; t < targets().size(); ++t) {
        const Target &target = targets()[t];
        const auto rows = faultRows(target);
        for (int i = 0; i < rows.size(); ++i)
            QTest::addRow("%s %s: %s", target.method, target.path, qPrintable(rows[i].name))
                << t << i;
    }
}

void TestFaultMatrix::faults()
{
    QFETCH(int, target);
    QFETCH(int, row);
    const Target &at = targets()[target];
    const FaultRow expected = faultRows(at)[row];
    prepare(at, expected.isSlow);
    const int before = arrivals(at);
    addFault(at, expected.fault);
    QElapsedTimer timer;
    timer.start();
    const QJsonObject told = endpointOf(at).call(*m_world);
    QVERIFY2(timer.elapsed() < kLongestMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(told[QLatin1String("outcome")].toString(), expected.outcome);

    const int count = arrivals(at) - before;
    QVERIFY2(count >= expected.least && count <= expected.most, qPrintable(QString::number(count)));
    if (told.contains(QLatin1String("stored")))
        QCOMPARE(told[QLatin1String("stored")].toArray().size(), expected.isCarriedOut ? 1 : 0);
    if (told.contains(QLatin1String("left")))
        QCOMPARE(told[QLatin1String("left")].toInt(), expected.isCarriedOut ? 0 : 1);
    // Without a token nothing was asked for.
    if (at.kind == Target::Kind::Exchange && expected.outcome != QLatin1String("value"))
        QCOMPARE(m_world->server.arrivals(QStringLiteral("GET"), QStringLiteral("/")), 0);
}

void TestFaultMatrix::redirectsElsewhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

//! To another server, whatever is asked for: it never hears of it, least of all of a token.
void TestFaultMatrix::redirectsElsewhere()
{
    QFETCH(int, status);
    const ContractServer other;
    m_world->adjust = {};
    m_world->prepare();
    const QString target =
        other.baseUrl().toString() + QStringLiteral("x?token=") + ContractServer::importToken();
    m_world->server.addFault({{QStringLiteral("path"), QStringLiteral("/")},
                              {QStringLiteral("fault"), QStringLiteral("status")},
                              {QStringLiteral("status"), status},
                              {QStringLiteral("location"), target},
                              {QStringLiteral("times"), -1}});
    for (const bool hasToken : {false, true}) {
        if (hasToken) {
            // Now the exchange works, and the request itself is sent elsewhere.
            m_world->prepare();
            VERIFY_VALUE(settled(m_world->librarian->exchangeToken()));
            m_world->server.addFault({{QStringLiteral("path"), QStringLiteral("^/[^a]")},
                                      {QStringLiteral("fault"), QStringLiteral("status")},
                                      {QStringLiteral("status"), status},
                                      {QStringLiteral("location"), target},
                                      {QStringLiteral("times"), -1}});
        }
        for (const Endpoint &endpoint : endpoints()) {
            if (hasToken && qstrcmp(endpoint.name, "exchange") == 0)
                continue;
            const QJsonObject told = endpoint.call(*m_world);
            QVERIFY2(told[QLatin1String("outcome")] == QLatin1String("Redirect"), endpoint.name);
            QCOMPARE(told[QLatin1String("stored")].toArray().size(), 0);
        }
    }
    QVERIFY(other.requests().isEmpty());
}

void TestFaultMatrix::linksElsewhere()
{
    const ContractServer other;
    m_world->adjust = {};
    QString origin = other.baseUrl().toString();
    origin.chop(1);
    m_world->prepare({{QStringLiteral("links"), QStringLiteral("on")},
                      {QStringLiteral("page-size"), QStringLiteral("10")},
                      {QStringLiteral("link-origin"), origin}});
    for (const Endpoint &endpoint : endpoints())
        QCOMPARE(endpoint.call(*m_world)[QLatin1String("outcome")].toString(),
                 QStringLiteral("value"));
    QVERIFY(other.requests().isEmpty());
}

void TestFaultMatrix::networkGoneAndBack()
{
    m_world->adjust = {};
    m_world->prepare();
    auto server = std::make_unique<ContractServer>();
    HttpSettings settings;
    settings.baseUrl = server->baseUrl();
    settings.proxy = HttpSettings::Proxy::None;
    settings.retryPause = 1ms;
    m_world->librarian = std::make_unique<Librarian>(
        settings, ContractServer::customerId(),
        Tokens{ContractServer::loginToken().toLatin1(), ContractServer::importToken().toLatin1()});
    VERIFY_VALUE(settled(m_world->librarian->entities().list()));
    const QString port = QStringLiteral("--port=%1").arg(server->baseUrl().port());
    for (int round = 0; round < 3; ++round) {
        server->stop();
        // Connections that were kept open, for reads and for writes, still have to hear of it.
        QTRY_COMPARE_WITH_TIMEOUT(outcome(settled(m_world->librarian->entities().list())),
                                  QStringLiteral("Offline"), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(settled(m_world->librarian->exchangeToken())),
                                  QStringLiteral("Offline"), kPatienceMs);
        for (const Endpoint &endpoint : endpoints()) {
            const QString told = endpoint.call(*m_world)[QLatin1String("outcome")].toString();
            QVERIFY2(told == QLatin1String("Offline"),
                     qPrintable(QLatin1String(endpoint.name) + QLatin1String(": ") + told));
        }
        server = std::make_unique<ContractServer>(QStringList{port});
        QVERIFY(server->requests().isEmpty()); // nothing waited for it to come back
        VERIFY_VALUE(settled(m_world->librarian->entities().list()));
        VERIFY_VALUE(settled(m_world->librarian->meters().one(QStringLiteral("2001"))));
        // The token of the server that went is refused once, and renewed.
        QCOMPARE(server->arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens")), 1);
        QVERIFY(server->arrivals(QStringLiteral("GET"), QStringLiteral("/")) <= 3);
    }
}

void TestFaultMatrix::aHundredThousandReadings()
{
    constexpr int kCount = 100000;
    m_world->adjust = {};
    m_world->reset({{QStringLiteral("readings"), kCount}, {QStringLiteral("step"), 900}});
    int pages = 0;
    std::size_t longest = 0;
    const auto found = settled(m_world->librarian->readings().list(
        {QStringLiteral("2001")}, TimeRange(), HttpRequest::Priority::Visible,
        [&](const ReadingSeries &page, int count, const TimeRange &) {
            pages = count;
            longest = std::max(longest, page.size());
        }));
    VERIFY_VALUE(found);
    QCOMPARE(found->size(), std::size_t(kCount));
    // Windows of time are cut a little short of a page.
    QVERIFY(pages >= kCount / 1000 && pages <= kCount / 1000 * 115 / 100);
    QVERIFY(longest <= 1000); // never more than a page is decoded at once
    QVERIFY(m_world->server.arrivals(QStringLiteral("GET"), QStringLiteral("/")) <= pages + 2);
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
