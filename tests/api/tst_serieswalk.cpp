// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/datapointsapi.h"
#include "domain/timeranges.h"
#include "tests/api/librarianfixture.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const MeterId kMeter{QStringLiteral("2001")};
const MeterId kOther{QStringLiteral("2002")};
constexpr TimeMs kHour = 3600000;

//! The 2500 seeded readings begin at local midnight of 1 January 2025 in Prague, one an hour.
constexpr TimeMs kFirst = 1735686000000;
constexpr TimeRange kAll{kFirst, kFirst + 2500 * kHour};

QJsonObject with(const char *switches)
{
    return QJsonDocument::fromJson(switches).object();
}

//! What a page handler was told.
struct Told
{
    ReadingSeries readings;
    TimeRanges complete;
    int pages = 0;

    void take(const ReadingSeries &page, int count, const TimeRange &range)
    {
        readings.merge(page);
        complete.add(range);
        QCOMPARE(count, ++pages);
    }
    ReadingsApi::PageHandler handler()
    {
        return [this](const ReadingSeries &page, int count, const TimeRange &range) {
            take(page, count, range);
        };
    }
};

//! Bursts, holes and steps of any length, as rows of the contract server.
QJsonArray burstyRows(quint32 seed)
{
    QRandomGenerator random(seed);
    QJsonArray rows;
    TimeMs time = kFirst;
    for (int burst = 0; burst < 12; ++burst) {
        const TimeMs step =
            std::array<TimeMs, 4>{1000, 60000, kHour, 24 * kHour}[random.bounded(4U)];
        for (int left = random.bounded(1, 150); left > 0; --left) {
            const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
            rows.append(QJsonArray{utc.toString(Qt::ISODate), rows.size()});
            time += step * random.bounded(1, 3);
        }
        time += random.bounded(3) * random.bounded(200) * 24 * kHour;
    }
    return rows;
}

} // namespace

//! Several windows of time in flight, against the contract server.
class TestSeriesWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void findsAll_data();
    void findsAll();
    void dataPointsToo();
    void sameAsOneByOne_data();
    void sameAsOneByOne();
    void slowsDown();
    void refusedWindows();
    void cancelledOnItsWay();
    void anErrorKeepsThePagesBeforeIt();
    void othersGoBetween();

private:
    ReadingsApi &readings() { return m_fixture->librarian->readings(); }
    QJsonArray listed(const MeterId &meter = kMeter) const;
    int requests() const { return int(listed().size()); }
    void addFault(const char *query, const char *fault, int status, int after, int times);

    std::unique_ptr<LibrarianFixture> m_fixture;
};

//! The requests for the readings of \a meter.
QJsonArray TestSeriesWalk::listed(const MeterId &meter) const
{
    QJsonArray found;
    const QString path = QStringLiteral("/meters/%1/readings").arg(meter.value);
    for (const auto &request : m_fixture->server.requests()) {
        if (request[QLatin1String("path")].toString() == path)
            found.append(request);
    }
    return found;
}

void TestSeriesWalk::addFault(const char *query, const char *fault, int status, int after,
                              int times)
{
    m_fixture->server.addFault({{QStringLiteral("method"), QStringLiteral("GET")},
                                {QStringLiteral("path"), QStringLiteral("/meters/2001/")},
                                {QStringLiteral("query"), QLatin1String(query)},
                                {QStringLiteral("fault"), QLatin1String(fault)},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("after"), after},
                                {QStringLiteral("times"), times}});
}

void TestSeriesWalk::findsAll_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<int>("most"); // requests
    QTest::newRow("a page of 1000") << QJsonObject() << 5;
    QTest::newRow("a page of 100") << with(R"({"page-size": 100})") << 30;
    QTest::newRow("a page of 20") << with(R"({"page-size": 20})") << 145;
    QTest::newRow("greater limits refused")
        << with(R"({"page-size": 100, "limit-over": "400", "paging-unknown": "400"})") << 30;
    QTest::newRow("no order") << with(R"({"page-size": 100, "sort": "400"})") << 30;
    QTest::newRow("links") << with(R"({"page-size": 77, "links": "on"})") << 45;
    QTest::newRow("links of null") << with(R"({"page-size": 77, "links": "null"})") << 45;
    QTest::newRow("offsets and gzip")
        << with(R"({"page-size": 100, "time-form": "offset", "gzip": "on"})") << 30;
}

void TestSeriesWalk::findsAll()
{
    QFETCH(QJsonObject, switches);
    m_fixture->reset(switches);
    Told told;
    const auto all =
        settled(readings().list(kMeter, kAll, ReadingsApi::Priority::Visible, told.handler()));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), std::size_t(2500));
    for (std::size_t i = 0; i < all->size(); ++i)
        QCOMPARE(all->times()[i], kFirst + TimeMs(i) * kHour);
    QCOMPARE(told.readings, *all);
    QVERIFY(told.complete.contains(kAll));
    const QJsonArray sent = listed();
    QCOMPARE(told.pages, int(sent.size()));
    QFETCH(int, most);
    QVERIFY2(sent.size() <= most, qPrintable(QString::number(sent.size())));
    QSet<int> connections;
    QSet<QString> queries;
    for (const auto &request : sent) {
        connections.insert(request[QLatin1String("connection")].toInt());
        queries.insert(request[QLatin1String("query")].toString());
    }
    QVERIFY(sent.size() < 10 || connections.size() > 1);
    QCOMPARE(queries.size(), sent.size());
}

void TestSeriesWalk::dataPointsToo()
{
    m_fixture->reset(with(R"({"page-size": 100})"));
    TimeRanges complete;
    const auto all = settled(m_fixture->librarian->dataPoints().list(
        {QStringLiteral("501")}, kAll, DataPointsApi::Priority::Background,
        [&](const DataPointSeries &, int, const TimeRange &range) { complete.add(range); }));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), std::size_t(2500));
    QCOMPARE(complete.ranges(), QList<TimeRange>{kAll});
}

void TestSeriesWalk::sameAsOneByOne_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSeriesWalk::sameAsOneByOne()
{
    QFETCH(quint32, seed);
    const QJsonArray rows = burstyRows(seed);
    TimeRange range;
    if (seed % 3 == 1)
        range.to = kFirst + 4000 * kHour;
    if (seed % 3 == 2)
        range.from = kFirst + 10 * kHour + 1;
    QList<ReadingSeries> found;
    for (const int atOnce : {1, 6}) {
        m_fixture->readsInFlight = atOnce;
        m_fixture->reset(with(seed % 2 ? R"({"page-size": 50})" : R"({"page-size": 100})"));
        m_fixture->server.replaceSeries(kMeter.value, rows);
        Told told;
        const auto all = settled(
            readings().list(kMeter, range, ReadingsApi::Priority::Background, told.handler()));
        VERIFY_VALUE(all);
        QCOMPARE(told.readings, *all);
        QCOMPARE(told.complete.ranges(), QList<TimeRange>{range});
        found.append(*all);
    }
    m_fixture->readsInFlight = 6;
    QCOMPARE(found[1], found[0]);
    if (seed % 3 == 0)
        QCOMPARE(found[0].size(), std::size_t(rows.size()));
}

void TestSeriesWalk::slowsDown()
{
    m_fixture->reset(with(R"({"page-size": 100, "rate-limit": 12})"));
    const auto all = settled(readings().list(kMeter, kAll));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), std::size_t(2500));
    int refused = 0;
    for (const auto &request : listed())
        refused += int(request[QLatin1String("status")].toInt() == 429);
    // Half of the windows after each: never all six twice.
    QVERIFY2(refused >= 1 && refused <= 12, qPrintable(QString::number(refused)));
    QVERIFY2(requests() <= 30 + refused, qPrintable(QString::number(requests())));
}

void TestSeriesWalk::refusedWindows()
{
    m_fixture->reset(with(R"({"page-size": 100})"));
    addFault("time%3C", "status", 400, 0, -1);
    const auto all = settled(readings().list(kMeter, {}));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), std::size_t(2500));
    QVERIFY2(requests() <= 26 + 6, qPrintable(QString::number(requests())));
}

void TestSeriesWalk::cancelledOnItsWay()
{
    m_fixture->reset(with(R"({"page-size": 100})"));
    addFault("", "silent", 0, 3, -1);
    Told told;
    auto future = readings().list(kMeter, kAll, ReadingsApi::Priority::Visible, told.handler());
    // Three pages came, the next six hang, all of them at the server.
    QTRY_COMPARE_WITH_TIMEOUT(told.pages, 3, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->librarian->rateState().inFlight, 6, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(requests(), 9, kPatienceMs);
    const int sent = requests();
    future.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(readings().children().isEmpty(), kPatienceMs);
    QVERIFY(future.isCanceled());
    m_fixture->server.clearFaults();
    // The slots are free again, and nothing of the old list is sent any more.
    VERIFY_VALUE(settled(readings().list(kOther, {kFirst, kFirst + kHour})));
    QCOMPARE(requests(), sent);
    QCOMPARE(told.pages, 3);
}

void TestSeriesWalk::anErrorKeepsThePagesBeforeIt()
{
    m_fixture->reset(with(R"({"page-size": 100})"));
    const auto everything = settled(readings().list(kMeter, kAll));
    VERIFY_VALUE(everything);
    m_fixture->reset(with(R"({"page-size": 100})"));
    addFault("", "status", 403, 9, -1);
    Told told;
    const auto all =
        settled(readings().list(kMeter, kAll, ReadingsApi::Priority::Visible, told.handler()));
    QCOMPARE(outcome(all), QStringLiteral("Forbidden"));
    QVERIFY(told.pages > 1 && told.pages <= 9);
    QVERIFY(!told.complete.contains(kAll));
    ReadingSeries complete;
    for (const TimeRange &range : told.complete.ranges())
        complete.merge(everything->slice(range));
    QCOMPARE(told.readings, complete);
    // Those in flight were given up with it.
    QTRY_VERIFY_WITH_TIMEOUT(readings().children().isEmpty(), kPatienceMs);
    QVERIFY2(requests() <= 9 + 6, qPrintable(QString::number(requests())));
}

void TestSeriesWalk::othersGoBetween()
{
    m_fixture->readsInFlight = 2;
    m_fixture->reset(with(R"({"page-size": 20})"));
    m_fixture->readsInFlight = 6;
    ApiFuture<ReadingSeries> other;
    int askedAt = 0;
    const auto all =
        settled(readings().list(kMeter, kAll, ReadingsApi::Priority::Visible,
                                [&](const ReadingSeries &, int pages, const TimeRange &) {
                                    if (pages == 10) {
                                        askedAt = pages;
                                        other = readings().list(kOther, {kFirst, kFirst + kHour});
                                    }
                                }));
    VERIFY_VALUE(all);
    QVERIFY(other.isFinished());
    int before = 0;
    for (const auto &request : m_fixture->server.requests()) {
        const QString path = request[QLatin1String("path")].toString();
        if (path.contains(kOther.value))
            break;
        before += int(path.contains(kMeter.value));
    }
    // One more was in flight. Both may have been decoded, and another sent in the place of each,
    // before the handler was called.
    QVERIFY2(before <= askedAt + 3, qPrintable(QString::number(before)));
}

QTEST_GUILESS_MAIN(TestSeriesWalk)
#include "tst_serieswalk.moc"
