// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/librarianfixture.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QThread>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const MeterId kMeter{QStringLiteral("2001")};
constexpr TimeMs kHour = 3600000;

//! The seeded readings begin at local midnight of 1 January 2025 in Prague.
constexpr TimeMs kFirst = 1735686000000;

QJsonObject one(const char *name, const char *value)
{
    return {{QLatin1String(name), QLatin1String(value)}};
}

//! A page as a server might write it: states 0, 1, 2 … at these hours after kFirst.
QString pageOf(const QList<int> &hours)
{
    QString rows;
    for (const int hour : hours) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(kFirst + hour * kHour, Qt::UTC);
        rows += QStringLiteral(R"(%1{"id":"%2","time":"%3","value":%2})")
                    .arg(rows.isEmpty() ? QString() : QStringLiteral(","))
                    .arg(hour)
                    .arg(time.toString(Qt::ISODate));
    }
    return QStringLiteral(R"({"data":[%1]})").arg(rows);
}

} // namespace

class TestReadingsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void init() { m_fixture->readsInFlight = 6; }
    void cleanupTestCase() { m_fixture.reset(); }
    void readsEveryShape_data();
    void readsEveryShape();
    void findsAll_data();
    void findsAll();
    void ranges_data();
    void ranges();
    void tellsPages();
    void cancelledByItsPageHandler();
    void serverWithoutFilters();
    void serverInDescendingOrder();
    void errors();

private:
    ReadingsApi &readings() { return m_fixture->librarian->readings(); }
    int requests() const
    {
        return m_fixture->server.arrivals(QStringLiteral("GET"),
                                          QStringLiteral("/meters/2001/readings"));
    }
    QStringList queries() const;
    void answer(const QString &query, const QString &body, int times = -1);

    std::unique_ptr<LibrarianFixture> m_fixture;
};

QStringList TestReadingsApi::queries() const
{
    QStringList all;
    for (const auto &request : m_fixture->server.requests()) {
        if (request[QLatin1String("path")].toString().endsWith(QLatin1String("/readings")))
            all.append(request[QLatin1String("query")].toString());
    }
    return all;
}

//! What the server answers where the query contains \a query.
void TestReadingsApi::answer(const QString &query, const QString &body, int times)
{
    m_fixture->server.addFault(
        {{QStringLiteral("path"), QStringLiteral("/meters")},
         {QStringLiteral("query"), query},
         {QStringLiteral("fault"), QStringLiteral("status")},
         {QStringLiteral("status"), 200},
         {QStringLiteral("times"), times},
         {QStringLiteral("content_type"), QStringLiteral("application/vnd.api+json")},
         {QStringLiteral("body"), body}});
}

void TestReadingsApi::readsEveryShape_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::newRow("default") << QJsonObject();
    QTest::newRow("flat") << one("attributes", "flat");
    QTest::newRow("state") << one("value-key", "state");
    QTest::newRow("value") << one("value-key", "value");
    QTest::newRow("numbers in texts") << one("number-form", "string");
    QTest::newRow("ids as numbers") << one("id-form", "number");
    QTest::newRow("offsets") << one("time-form", "offset");
    QTest::newRow("millis") << one("time-form", "millis");
    QTest::newRow("gzip") << one("gzip", "on");
    QTest::newRow("charset") << one("charset", "on");
    QTest::newRow("links") << one("links", "on");
    QTest::newRow("scope") << one("readings-scope", "meters");
}

void TestReadingsApi::readsEveryShape()
{
    QFETCH(QJsonObject, switches);
    m_fixture->reset();
    const auto plain = settled(readings().list(kMeter, {kFirst, kFirst + 300 * kHour}));
    VERIFY_VALUE(plain);
    QCOMPARE(plain->size(), std::size_t(300));
    QCOMPARE(plain->firstTime(), kFirst);
    QCOMPARE(plain->lastTime(), kFirst + 299 * kHour);
    QCOMPARE(plain->id(0).value, QStringLiteral("20010000000"));
    const auto states = plain->states();
    QVERIFY(std::is_sorted(states.begin(), states.end()));
    QVERIFY(states.front() < states.back());

    m_fixture->reset(switches);
    const auto other = settled(readings().list(kMeter, {kFirst, kFirst + 300 * kHour}));
    VERIFY_VALUE(other);
    QCOMPARE(*other, *plain);
    const QString key = m_fixture->librarian->shapes().value(QStringLiteral("value-key"));
    const bool isState = switches[QLatin1String("value-key")].toString() == QLatin1String("state");
    QCOMPARE(key, isState ? QStringLiteral("state") : QStringLiteral("value"));
}

void TestReadingsApi::findsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pageSize");
    for (const int count : {0, 1, 999, 1000, 1001, 2000, 2505})
        QTest::addRow("%d by 1000", count) << count << 1000;
    QTest::addRow("1200 by 500") << 1200 << 500;
    QTest::addRow("1234 by 100") << 1234 << 100;
    QTest::addRow("6000 by 2000") << 6000 << 2000;
}

void TestReadingsApi::findsAll()
{
    QFETCH(int, count);
    QFETCH(int, pageSize);
    for (const int atOnce : {1, 6}) {
        const char *timeForm = atOnce == 1 ? "z" : "offset";
        m_fixture->readsInFlight = atOnce;
        m_fixture->reset({{QStringLiteral("readings"), count},
                          {QStringLiteral("page-size"), pageSize},
                          {QStringLiteral("time-form"), QLatin1String(timeForm)},
                          {QStringLiteral("paging-unknown"), QStringLiteral("400")}});
        const auto all = settled(readings().list(kMeter, {}));
        VERIFY_VALUE(all);
        QCOMPARE(all->size(), std::size_t(count));
        // The list ended long ago: several windows in flight look in vain for more.
        const int most = count / pageSize + (atOnce == 1 ? 2 : 12);
        QVERIFY2(requests() <= most, qPrintable(QString::number(requests())));
        const auto times = all->times();
        for (std::size_t i = 1; i < times.size(); ++i)
            QCOMPARE(times[i] - times[i - 1], kHour);
    }
}

void TestReadingsApi::ranges_data()
{
    QTest::addColumn<TimeMs>("from");
    QTest::addColumn<TimeMs>("to");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("query");
    const TimeMs ten = kFirst + 10 * kHour;
    const QString from = QStringLiteral("filter%5B%5D=readings.time%3E%3D2025-01-01T09%3A00%3A00Z");
    const QString to = QStringLiteral("filter%5B%5D=readings.time%3C2025-01-01T11%3A00%3A00Z");
    QTest::newRow("both") << ten << ten + 2 * kHour << 2 << from + QLatin1Char('&') + to;
    QTest::newRow("begin") << kFirst + 2499 * kHour << TimeRange::kEnd << 1
                           << QStringLiteral(
                                  "filter%5B%5D=readings.time%3E%3D2025-04-15T02%3A00%3A00Z");
    QTest::newRow("end") << TimeRange::kBegin << ten + 2 * kHour << 12 << to;
    QTest::newRow("fractions") << ten - 999 << ten + 2 * kHour - 1 << 2
                               << from + QLatin1Char('&') + to;
    QTest::newRow("before all") << kFirst - 9 * kHour << kFirst << 0 << QString();
    QTest::newRow("nothing asked") << ten << ten << 0 << QStringLiteral("none");
    QTest::newRow("turned around") << ten << ten - 1 << 0 << QStringLiteral("none");
    QTest::newRow("less than a second") << ten + 1 << ten + 999 << 0 << QStringLiteral("none");
    QTest::newRow("far away") << TimeMs(-99999999999999) << ten + 2 * kHour << 12 << to;
}

void TestReadingsApi::ranges()
{
    QFETCH(TimeMs, from);
    QFETCH(TimeMs, to);
    QFETCH(QString, query);
    m_fixture->reset();
    const auto part = settled(readings().list(kMeter, {from, to}));
    VERIFY_VALUE(part);
    QTEST(int(part->size()), "count");
    if (query == QLatin1String("none"))
        QCOMPARE(requests(), 0);
    else
        QCOMPARE(requests(), 1);
    if (!query.isEmpty() && query != QLatin1String("none"))
        QCOMPARE(queries().first(), query);
}

void TestReadingsApi::tellsPages()
{
    m_fixture->readsInFlight = 1;
    m_fixture->reset();
    ReadingSeries together;
    QList<int> numbers;
    QThread *thread = nullptr;
    const auto all = settled(
        readings().list(kMeter, {kFirst, kFirst + 2400 * kHour}, ReadingsApi::Priority::Background,
                        [&](const ReadingSeries &page, int pages, const TimeRange &) {
                            together.merge(page);
                            numbers.append(pages);
                            thread = QThread::currentThread();
                        }));
    VERIFY_VALUE(all);
    QCOMPARE(together, *all);
    QCOMPARE(all->size(), std::size_t(2400));
    QCOMPARE(numbers.mid(0, 3), (QList<int>{1, 2, 3}));
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(queries().at(1).contains(QLatin1String("time%3E2025-02-11T14%3A00%3A00Z")));
}

void TestReadingsApi::cancelledByItsPageHandler()
{
    m_fixture->reset();
    ApiFuture<ReadingSeries> future;
    int pages = 0;
    future = readings().list(kMeter, {}, ReadingsApi::Priority::Visible,
                             [&](const ReadingSeries &, int count, const TimeRange &) {
                                 pages = count;
                                 future.cancel();
                             });
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
    QVERIFY(future.isCanceled());
    QTRY_VERIFY_WITH_TIMEOUT(readings().children().isEmpty(), kPatienceMs);
    QCOMPARE(pages, 1);
    QCOMPARE(requests(), 1);
}

void TestReadingsApi::serverWithoutFilters()
{
    m_fixture->reset();
    QList<int> hours;
    for (int hour = 0; hour < 1000; ++hour)
        hours.append(hour);
    answer(QString(), pageOf(hours));
    const auto part =
        settled(readings().list(kMeter, {kFirst + 990 * kHour, kFirst + 1500 * kHour}));
    VERIFY_VALUE(part);
    QCOMPARE(part->size(), std::size_t(10));
    QCOMPARE(requests(), 2);
}

void TestReadingsApi::serverInDescendingOrder()
{
    m_fixture->reset();
    const auto descending = [](int newest, int count) {
        QList<int> hours;
        for (int hour = newest; hour > newest - count; --hour)
            hours.append(hour);
        return hours;
    };
    answer(QStringLiteral("2025-01-05T02"), pageOf(descending(99, 50)), 1); // before hour 99+1
    answer(QStringLiteral("2025-01-03T01"), pageOf(descending(49, 50)), 1); // before hour 50
    const auto all = settled(readings().list(kMeter, {kFirst, kFirst + 99 * kHour + 1}));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), std::size_t(100));
    QCOMPARE(all->firstTime(), kFirst);
    QCOMPARE(all->states()[99], 99.0);
    QCOMPARE(requests(), 2);
}

void TestReadingsApi::errors()
{
    m_fixture->reset();
    QCOMPARE(outcome(settled(readings().list({QStringLiteral("nobody/x")}, {}))),
             QStringLiteral("NotFound"));
    m_fixture->server.setSwitch(QStringLiteral("scopes"), QStringLiteral("meters"));
    m_fixture->open();
    QCOMPARE(outcome(settled(readings().list(kMeter, {}))), QStringLiteral("Forbidden"));
    m_fixture->reset();
    answer(QStringLiteral("time%3E2"), QStringLiteral(R"({"data":[{"time":17}]})"));
    const auto broken = settled(readings().list(kMeter, {}));
    QCOMPARE(outcome(broken), QStringLiteral("Protocol")); // never the first page alone
    QCOMPARE(broken.error().detail, QStringLiteral("data[0].time"));
    QCOMPARE(broken.error().httpStatus, 200);
}

QTEST_GUILESS_MAIN(TestReadingsApi)
#include "tst_readingsapi.moc"
