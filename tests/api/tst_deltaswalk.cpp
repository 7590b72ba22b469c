// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/deltasfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

//! 300 readings, one in 30 days: 24 years and a half, some 296 months of each of the five energies.
const QJsonObject kManyMonths{{QStringLiteral("readings"), 300},
                              {QStringLiteral("step"), 30 * 86400}};

//! A page as a server might write it: one record for each "2025-01 el".
QString pageOf(const QStringList &records, const QString &rest = {})
{
    QStringList rows;
    for (const QString &record : records) {
        rows +=
            QStringLiteral(R"({"time":"%1-01T00:00:00","value":1,"energy":"%2"})")
                .arg(record.section(QLatin1Char(' '), 0, 0), record.section(QLatin1Char(' '), 1));
    }
    return QStringLiteral(R"({"data":[%1]%2})").arg(rows.join(QLatin1Char(',')), rest);
}

QStringList namesOf(const QList<MonthlyDelta> &deltas)
{
    QStringList names;
    for (const MonthlyDelta &delta : deltas) {
        names += QStringLiteral("%1-%2 %3")
                     .arg(delta.month.year)
                     .arg(delta.month.month, 2, 10, QLatin1Char('0'))
                     .arg(delta.energyCode);
    }
    return names;
}

} // namespace

//! How DeltasApi comes to the end of a list whose pages are cut off.
class TestDeltasWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<DeltasFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void findsAll_data();
    void findsAll();
    void findsAllOfAMeter();
    void asksInTheDocumentedGrammar();
    void filtersOfAVirtualMeter_data();
    void filtersOfAVirtualMeter();
    void aMonthThatFillsThePage();
    void serverThatDoesNotHeedTheFilter();
    void serverThatTellsThereIsMore();
    void theRestFails();

private:
    std::unique_ptr<DeltasFixture> m_fixture;
};

void TestDeltasWalk::findsAll_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("requests"); // at most
    const auto row = [](int pageSize, const char *order, int requests) {
        QTest::addRow("%d by %s", pageSize, order)
            << pageSize << QString::fromLatin1(order) << requests;
    };
    row(1000, "time", 2);
    row(1000, "newest", 2);
    row(1000, "energy", 3);
    row(1002, "time", 2);
    row(1003, "newest", 2);
    row(500, "time", 4);
    row(500, "newest", 4);
    row(500, "energy", 8);
    row(400, "energy", 8);
    row(200, "energy", 24); // less than the months of one energy
    row(100, "energy", 48);
    row(100, "time", 16);
    row(50, "newest", 34);
}

// An entity of several energies, of whose records a page holds only a part. The cut may lie within
// a month.
void TestDeltasWalk::findsAll()
{
    QFETCH(int, pageSize);
    QFETCH(QString, order);
    m_fixture->reset(with(kManyMonths, {{QStringLiteral("page-size"), 5000}}));
    const auto whole = settled(m_fixture->deltas().ofEntity(m_fixture->root));
    VERIFY_VALUE(whole);
    QVERIFY2(whole->size() > 1400, qPrintable(QString::number(whole->size())));
    QCOMPARE(whole->size() % DeltasFixture::kEnergyCount, 0);
    for (qsizetype i = 1; i < whole->size(); ++i) {
        const auto key = [&](qsizetype at) {
            return std::tuple(whole->at(at).energyCode, whole->at(at).month);
        };
        QVERIFY(key(i - 1) < key(i));
    }

    m_fixture->reset(
        with(kManyMonths,
             {{QStringLiteral("page-size"), pageSize}, {QStringLiteral("delta-order"), order}}));
    const auto found = settled(m_fixture->deltas().ofEntity(m_fixture->root));
    VERIFY_VALUE(found);
    QCOMPARE(found->size(), whole->size());
    QCOMPARE(*found, *whole);
    QFETCH(int, requests);
    QVERIFY2(m_fixture->queries().size() <= requests,
             qPrintable(QString::number(m_fixture->queries().size())));
}

void TestDeltasWalk::findsAllOfAMeter()
{
    for (const char *timeForm : {"local", "utc"}) {
        m_fixture->reset(with(kManyMonths, one("delta-time", timeForm)));
        const auto whole = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
        VERIFY_VALUE(whole);
        m_fixture->server.setSwitch(QStringLiteral("page-size"), QStringLiteral("100"));
        const auto found = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
        VERIFY_VALUE(found);
        QCOMPARE(*found, *whole);
        QVERIFY(whole->size() > 290);
        YearMonth month = whole->first().month;
        for (const MonthlyDelta &delta : *whole) {
            QCOMPARE(delta.month, month);
            month = month.plus(1);
        }
    }
}

void TestDeltasWalk::asksInTheDocumentedGrammar()
{
    m_fixture->reset(with(kManyMonths, one("page-size", "100")));
    const auto byMeter = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
    VERIFY_VALUE(byMeter);
    const YearMonth last = byMeter->at(99).month;
    const QString time =
        QStringLiteral("%1-%2-01T00:00:00").arg(last.year).arg(last.month, 2, 10, QLatin1Char('0'));
    QCOMPARE(m_fixture->queries().value(0), QString());
    QCOMPARE(m_fixture->queries().value(1), QStringLiteral("filter[]=meter_deltas.time>=") + time);
    m_fixture->reset(with(kManyMonths, one("page-size", "100")));
    VERIFY_VALUE(settled(m_fixture->deltas().ofEntity(m_fixture->root)));
    VERIFY_VALUE(settled(m_fixture->deltas().ofVirtualMeter(m_fixture->virtualMeter)));
    int ofEntity = 0;
    int ofVirtualMeter = 0;
    for (const QString &query : m_fixture->queries()) {
        ofEntity += query.startsWith(QLatin1String("filter[]=entity_deltas.time>=")) ? 1 : 0;
        ofVirtualMeter +=
            query.startsWith(QLatin1String("filter[]=virtual_meter_deltas.time>=")) ? 1 : 0;
        QVERIFY2(!query.contains(QLatin1String("<=")), qPrintable(query));
        QVERIFY2(!query.contains(QLatin1Char('Z')), qPrintable(query));
        QVERIFY2(!query.contains(QLatin1String("page")), qPrintable(query));
    }
    QVERIFY(ofEntity > 10);
    QVERIFY(ofVirtualMeter >= 2);
}

void TestDeltasWalk::filtersOfAVirtualMeter_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("virtual_meter_deltas") << true;
    QTest::newRow("meter_deltas") << true;
    QTest::newRow("none") << false;
}

void TestDeltasWalk::filtersOfAVirtualMeter()
{
    m_fixture->reset(kManyMonths);
    const auto whole = settled(m_fixture->deltas().ofVirtualMeter(m_fixture->virtualMeter));
    VERIFY_VALUE(whole);
    QVERIFY(whole->size() > 200);
    QVERIFY(whole->size() % 50 != 0); // that would be suspect
    m_fixture->server.setSwitches(
        {{QStringLiteral("page-size"), 100},
         {QStringLiteral("virtual-filter"), QLatin1String(QTest::currentDataTag())}});
    QFETCH(bool, isComplete);
    if (!isComplete) {
        QTest::ignoreMessage(QtWarningMsg,
                             "\"virtual_meters/9001/deltas\" may have more than the 100 records "
                             "that the server gave");
    }
    const auto found = settled(m_fixture->deltas().ofVirtualMeter(m_fixture->virtualMeter));
    VERIFY_VALUE(found);
    QCOMPARE(*found, isComplete ? *whole : whole->first(100));
}

void TestDeltasWalk::aMonthThatFillsThePage()
{
    // The server sends at most ten records; one month has twelve, and there is no way to the rest.
    m_fixture->reset();
    QStringList full;
    for (char energy = 'a'; energy < 'k'; ++energy)
        full += QStringLiteral("2025-02 ") + QLatin1Char(energy);
    const QStringList before{QStringLiteral("2025-01 a"), QStringLiteral("2025-01 b")};
    m_fixture->answer(QStringLiteral("2025-02-01"), pageOf(full));
    m_fixture->answer(QStringLiteral("2025-03-01"), pageOf({QStringLiteral("2025-03 a")}));
    m_fixture->answer(QString(), pageOf(before + full.first(8)));
    QTest::ignoreMessage(QtWarningMsg,
                         "\"meters/2001/deltas\" may have more than the 13 records "
                         "that the server gave");
    const auto found = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
    VERIFY_VALUE(found);
    QStringList expected = before + full + QStringList{QStringLiteral("2025-03 a")};
    QStringList names = namesOf(*found);
    expected.sort();
    names.sort();
    QCOMPARE(names, expected);
    QCOMPARE(m_fixture->queries().size(), 3);
}

void TestDeltasWalk::serverThatDoesNotHeedTheFilter()
{
    m_fixture->reset();
    QStringList records;
    for (int month = 1; month <= 10; ++month)
        records += QStringLiteral("2024-%1 el").arg(month, 2, 10, QLatin1Char('0'));
    m_fixture->answer(QString(), pageOf(records));
    QTest::ignoreMessage(QtWarningMsg,
                         "\"entities/101/deltas\" may have more than the 10 records "
                         "that the server gave");
    const auto found = settled(m_fixture->deltas().ofEntity(m_fixture->root));
    VERIFY_VALUE(found);
    QCOMPARE(namesOf(*found), records);
    QCOMPARE(m_fixture->queries().size(), 2);
}

void TestDeltasWalk::serverThatTellsThereIsMore()
{
    // No round number of records: only its own words say that there are more.
    const QStringList first{QStringLiteral("2024-01 el"), QStringLiteral("2024-02 el"),
                            QStringLiteral("2024-03 el")};
    const QStringList second{QStringLiteral("2024-03 el"), QStringLiteral("2024-04 el")};
    for (const char *rest : {R"(,"links":{"next":"/x"})", R"(,"meta":{"total":4})"}) {
        m_fixture->reset();
        m_fixture->answer(QStringLiteral("2024-03-01"), pageOf(second));
        m_fixture->answer(QString(), pageOf(first, QString::fromLatin1(rest)));
        const auto found = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
        VERIFY_VALUE(found);
        QCOMPARE(namesOf(*found), first + second.mid(1));
        QCOMPARE(m_fixture->queries().size(), 2);
    }
}

void TestDeltasWalk::theRestFails()
{
    // Never the first page alone where the rest failed, nor where a documented filter is refused.
    m_fixture->reset(with(kManyMonths, one("page-size", "100")));
    m_fixture->answer(QStringLiteral("time%3E"), QStringLiteral(R"({"data":[{"time":17}]})"));
    const auto broken = settled(m_fixture->deltas().ofMeter(m_fixture->meter));
    QCOMPARE(outcome(broken), QStringLiteral("Protocol"));
    QCOMPARE(broken.error().detail, QStringLiteral("data[].time"));
    QCOMPARE(broken.error().httpStatus, 200);
    m_fixture->server.clearFaults();
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                {QStringLiteral("query"), QStringLiteral("time%3E")},
                                {QStringLiteral("fault"), QStringLiteral("status")},
                                {QStringLiteral("status"), 400},
                                {QStringLiteral("times"), -1}});
    QCOMPARE(outcome(settled(m_fixture->deltas().ofMeter(m_fixture->meter))),
             QStringLiteral("Validation"));
}

QTEST_GUILESS_MAIN(TestDeltasWalk)
#include "tst_deltaswalk.moc"
