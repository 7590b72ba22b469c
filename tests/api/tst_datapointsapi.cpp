// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/datapointsapi.h"
#include "tests/support/patience.h"

#include "tests/api/importrows.h"
#include "tests/api/librarianfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const DataSeriesId kSeries{QStringLiteral("501")};
const QString kImportId = QStringLiteral("teplota/ž");
const QString kSuit = QStringLiteral("venku");
constexpr TimeMs kHour = 3600000;

//! The seeded points begin at local midnight of 1 January 2025 in Prague.
constexpr TimeMs kFirst = 1735686000000;

DataPointDraft draft()
{
    return {kImportId, kSuit, noon(), "-3.25", QStringLiteral("°C"), QStringLiteral("Meterdesk")};
}

} // namespace

class TestDataPointsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void readsEveryShape_data();
    void readsEveryShape();
    void findsAll_data();
    void findsAll();
    void asksForTheRange();
    void tellsPagesUntilCancelled();
    void errorsOfLists();
    void createsAndFindsTheLatest_data();
    void createsAndFindsTheLatest();
    void anImportedPointIsListed();
    void latestOfNothing();
    void findsTheForm_data();
    void findsTheForm();
    void refusedValuesAreTold();
    void duplicate();
    void lostAnswersAreNotSentAgain_data();
    void lostAnswersAreNotSentAgain();
    void removesById();
    void removesByTime_data();
    void removesByTime();
    void nothingIsSentWithoutAnAddress();

private:
    DataPointsApi &points() { return m_fixture->librarian->dataPoints(); }
    int lists() const
    {
        return m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/data_series/"));
    }
    int arrivals(const char *method) const
    {
        return m_fixture->server.arrivals(QString::fromLatin1(method),
                                          QStringLiteral("/import/data_points/"));
    }
    QJsonArray stored() const
    {
        return m_fixture->server.store()[QLatin1String("points")].toArray();
    }

    std::unique_ptr<LibrarianFixture> m_fixture;
};

void TestDataPointsApi::readsEveryShape_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::newRow("flat") << one("attributes", "flat");
    QTest::newRow("state") << one("point-value-key", "state");
    QTest::newRow("type of the series") << one("point-type", "data_series");
    QTest::newRow("numbers in texts") << one("number-form", "string");
    QTest::newRow("ids as numbers") << one("id-form", "number");
    QTest::newRow("offsets") << one("time-form", "offset");
    QTest::newRow("millis") << one("time-form", "millis");
    QTest::newRow("gzip") << one("gzip", "on");
    QTest::newRow("charset") << one("charset", "on");
    QTest::newRow("links") << one("links", "on");
    QTest::newRow("scope") << one("points-scope", "data_points");
}

void TestDataPointsApi::readsEveryShape()
{
    QFETCH(QJsonObject, switches);
    m_fixture->reset();
    const auto plain = settled(points().list(kSeries, {kFirst, kFirst + 300 * kHour}));
    VERIFY_VALUE(plain);
    QCOMPARE(plain->size(), std::size_t(300));
    QCOMPARE(plain->firstTime(), kFirst);
    QCOMPARE(plain->lastTime(), kFirst + 299 * kHour);
    QVERIFY(!plain->id(0).isEmpty());
    const auto values = plain->values();
    QVERIFY(*std::min_element(values.begin(), values.end())
            < *std::max_element(values.begin(), values.end()));
    QVERIFY(!m_fixture->librarian->shapes().contains(QStringLiteral("value-key")));

    m_fixture->reset(switches);
    const auto other = settled(points().list(kSeries, {kFirst, kFirst + 300 * kHour}));
    VERIFY_VALUE(other);
    QCOMPARE(*other, *plain);
}

void TestDataPointsApi::findsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pageSize");
    for (const int count : {0, 1, 999, 1000, 1001, 2505})
        QTest::addRow("%d by 1000", count) << count << 1000;
    QTest::addRow("1234 by 100") << 1234 << 100;
}

void TestDataPointsApi::findsAll()
{
    QFETCH(int, count);
    QFETCH(int, pageSize);
    m_fixture->reset({{QStringLiteral("readings"), count},
                      {QStringLiteral("page-size"), pageSize},
                      {QStringLiteral("paging-unknown"), QStringLiteral("400")}});
    const auto all = settled(points().list(kSeries, {}));
    VERIFY_VALUE(all);
    QCOMPARE(all->size(), std::size_t(count));
    // The list ended long ago: several windows in flight look in vain for more.
    QVERIFY2(lists() <= count / pageSize + 12, qPrintable(QString::number(lists())));
    const auto times = all->times();
    for (std::size_t i = 1; i < times.size(); ++i)
        QCOMPARE(times[i] - times[i - 1], kHour);
}

void TestDataPointsApi::asksForTheRange()
{
    m_fixture->reset();
    const auto part = settled(points().list(kSeries, {kFirst + 1, kFirst + 3 * kHour}));
    VERIFY_VALUE(part);
    QCOMPARE(part->size(), std::size_t(2));
    QCOMPARE(m_fixture->server.requests().last()[QLatin1String("query")].toString(),
             QStringLiteral("filter%5B%5D=data_series.time%3E%3D2024-12-31T23%3A00%3A01Z&"
                            "filter%5B%5D=data_series.time%3C2025-01-01T02%3A00%3A00Z"));
    VERIFY_VALUE(settled(points().list(kSeries, {kFirst, kFirst})));
    QCOMPARE(lists(), 1);
}

void TestDataPointsApi::tellsPagesUntilCancelled()
{
    m_fixture->readsInFlight = 1;
    m_fixture->reset();
    m_fixture->readsInFlight = 6;
    ApiFuture<DataPointSeries> future;
    QList<std::size_t> sizes;
    future = points().list(kSeries, {}, DataPointsApi::Priority::Background,
                           [&](const DataPointSeries &page, int pages, const TimeRange &) {
                               sizes.append(page.size());
                               if (pages == 2)
                                   future.cancel();
                           });
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatienceMs);
    QVERIFY(future.isCanceled());
    QTRY_VERIFY_WITH_TIMEOUT(points().children().isEmpty(), kPatienceMs);
    QCOMPARE(sizes, (QList<std::size_t>{1000, 1000}));
    QCOMPARE(lists(), 2);
}

void TestDataPointsApi::errorsOfLists()
{
    m_fixture->reset();
    QCOMPARE(outcome(settled(points().list({QStringLiteral("nobody/x")}, {}))),
             QStringLiteral("NotFound"));
    QCOMPARE(outcome(settled(points().list({}, {}))), QStringLiteral("Validation"));
    m_fixture->server.setSwitch(QStringLiteral("scopes"), QStringLiteral("readings"));
    m_fixture->open();
    QCOMPARE(outcome(settled(points().list(kSeries, {}))), QStringLiteral("Forbidden"));
}

void TestDataPointsApi::createsAndFindsTheLatest_data()
{
    addAnswerRows();
    QTest::newRow("answers with state") << one("point-answer-key", "state");
    QTest::newRow("type of the series") << one("point-type", "data_series");
}

void TestDataPointsApi::createsAndFindsTheLatest()
{
    QFETCH(QJsonObject, switches);
    m_fixture->reset(switches);
    const auto id = settled(points().create(draft()));
    VERIFY_VALUE(id);
    QVERIFY(!id->isEmpty());
    QCOMPARE(arrivals("POST"), 1);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored()[0][QLatin1String("import_id")].toString(), kImportId);
    QCOMPARE(stored()[0][QLatin1String("sender")].toString(), draft().sender);

    const auto latest = settled(points().latest(kImportId, kSuit));
    VERIFY_VALUE(latest);
    const LatestDataPoint expected{
        {*id, noon(), -3.25}, kImportId, kSuit, QStringLiteral("°C"), std::nullopt};
    QCOMPARE(*latest, std::optional(expected));
}

void TestDataPointsApi::anImportedPointIsListed()
{
    m_fixture->reset();
    DataPointDraft own = draft();
    own.importId = kSeries.value;
    own.suit.clear();
    own.time = noon() + 999;
    const auto id = settled(points().create(own));
    VERIFY_VALUE(id);
    const auto listed = settled(points().list(kSeries, {noon(), TimeRange::kEnd}));
    VERIFY_VALUE(listed);
    QCOMPARE(listed->size(), std::size_t(1));
    QCOMPARE(listed->at(0), (DataPoint{*id, noon(), -3.25}));
}

void TestDataPointsApi::latestOfNothing()
{
    m_fixture->reset();
    const auto nothing = settled(points().latest(QStringLiteral("nobody's"), {}));
    VERIFY_VALUE(nothing);
    QVERIFY(!*nothing);
    const auto seeded = settled(points().latest(kSeries.value, {}));
    VERIFY_VALUE(seeded);
    QVERIFY(*seeded);
}

void TestDataPointsApi::findsTheForm_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("envelope");
    QTest::addColumn<int>("most"); // requests until it is found
    for (const char *envelope : {"errors", "empty"}) {
        for (const char *shape : {"flat", "jsonapi"}) {
            for (const char *key : {"value", "state"}) {
                QTest::addRow("%s, %s, %s", shape, key, envelope)
                    << QString::fromLatin1(shape) << QString::fromLatin1(key)
                    << QString::fromLatin1(envelope) << (*envelope == 'e' ? 4 : 3);
            }
        }
    }
}

void TestDataPointsApi::findsTheForm()
{
    QFETCH(QString, shape);
    QFETCH(QString, key);
    QFETCH(QString, envelope);
    QFETCH(int, most);
    const QJsonObject switches{{QStringLiteral("import-body"), shape},
                               {QStringLiteral("point-value-key"), key},
                               {QStringLiteral("error-envelope"), envelope}};
    m_fixture->reset(switches);
    VERIFY_VALUE(settled(points().create(draft())));
    QVERIFY2(arrivals("POST") <= most, qPrintable(QString::number(arrivals("POST"))));
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored()[0][QLatin1String("value")].toDouble(), -3.25);
    const RememberedShapes found = m_fixture->librarian->shapes();
    QCOMPARE(found.value(QStringLiteral("import-body")), shape);
    QCOMPARE(found.value(QStringLiteral("point-key")), key);

    // At once with that memory, and in spite of the opposite one.
    m_fixture->reset(switches, found);
    VERIFY_VALUE(settled(points().create(draft())));
    QCOMPARE(arrivals("POST"), 1);
    const bool isFlat = shape == QLatin1String("flat");
    const bool isValue = key == QLatin1String("value");
    m_fixture->reset(switches,
                     {{QStringLiteral("import-body"),
                       isFlat ? QStringLiteral("jsonapi") : QStringLiteral("flat")},
                      {QStringLiteral("point-key"),
                       isValue ? QStringLiteral("state") : QStringLiteral("value")}});
    VERIFY_VALUE(settled(points().create(draft())));
    QCOMPARE(stored().size(), 1);
    QCOMPARE(m_fixture->librarian->shapes(), found);
}

void TestDataPointsApi::refusedValuesAreTold()
{
    for (const char *shape : {"flat", "jsonapi"}) {
        m_fixture->reset({{QStringLiteral("import-body"), QLatin1String(shape)},
                          {QStringLiteral("point-value-key"), QStringLiteral("state")},
                          {QStringLiteral("unknown-import-id"), QStringLiteral("400")}});
        const auto refused = settled(points().create(draft()));
        QCOMPARE(outcome(refused), QStringLiteral("Validation"));
        QVERIFY2(refused.error().detail.contains(QLatin1String("not those of a meter or series")),
                 qPrintable(refused.error().detail));
        QVERIFY(stored().isEmpty());
        QVERIFY(!m_fixture->librarian->shapes().contains(QStringLiteral("point-key")));
    }
}

void TestDataPointsApi::duplicate()
{
    m_fixture->reset();
    VERIFY_VALUE(settled(points().create(draft())));
    QCOMPARE(outcome(settled(points().create(draft()))), QStringLiteral("Duplicate"));
    QCOMPARE(arrivals("POST"), 2);
    QCOMPARE(stored().size(), 1);
}

void TestDataPointsApi::lostAnswersAreNotSentAgain_data()
{
    addLostAnswerRows();
}

void TestDataPointsApi::lostAnswersAreNotSentAgain()
{
    QFETCH(QString, fault);
    QFETCH(bool, isStored);
    m_fixture->resetLosingAnswers(fault);
    QCOMPARE(outcome(settled(points().create(draft()))), QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals("POST"), 1);
    QCOMPARE(stored().size(), isStored ? 1 : 0);
    QCOMPARE(outcome(settled(points().remove(kImportId, kSuit, noon()))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(outcome(settled(points().remove({QStringLiteral("1")}))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals("DELETE"), 2);
}

void TestDataPointsApi::removesById()
{
    for (const char *status : {"204", "200"}) {
        m_fixture->reset(one("delete-status", status));
        const auto id = settled(points().create(draft()));
        VERIFY_VALUE(id);
        VERIFY_VALUE(settled(points().remove(*id)));
        QVERIFY(stored().isEmpty());
        QCOMPARE(outcome(settled(points().remove(*id))), QStringLiteral("NotFound"));
    }
    m_fixture->reset(one("guessed-paths", "404"));
    QCOMPARE(outcome(settled(points().remove({QStringLiteral("1")}))), QStringLiteral("NotFound"));
}

void TestDataPointsApi::removesByTime_data()
{
    addDeleteTimeRows();
}

void TestDataPointsApi::removesByTime()
{
    QFETCH(QString, place);
    QFETCH(QString, memory);
    m_fixture->resetRemembering(QStringLiteral("delete-time"), place, memory);
    VERIFY_VALUE(settled(points().create(draft())));
    VERIFY_VALUE(settled(points().remove(kImportId, kSuit, noon() + 999)));
    QTEST(arrivals("DELETE"), "arrivals");
    QVERIFY(stored().isEmpty());
    QCOMPARE(outcome(settled(points().remove(kImportId, kSuit, noon()))),
             QStringLiteral("NotFound"));
}

void TestDataPointsApi::nothingIsSentWithoutAnAddress()
{
    m_fixture->reset();
    QCOMPARE(outcome(settled(points().latest({}, kSuit))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(points().remove(DataPointId{}))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(points().remove({}, kSuit, noon()))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(points().remove(kImportId, kSuit, TimeRange::kEnd))),
             QStringLiteral("Validation"));
    DataPointDraft broken = draft();
    broken.value = "hot";
    QCOMPARE(outcome(settled(points().create(broken))), QStringLiteral("Validation"));
    m_fixture->open({}, QString());
    QCOMPARE(outcome(settled(points().create(draft()))), QStringLiteral("Validation"));
    QCOMPARE(arrivals("*"), 0);
}

QTEST_GUILESS_MAIN(TestDataPointsApi)
#include "tst_datapointsapi.moc"
