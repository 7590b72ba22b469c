// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/importrows.h"
#include "tests/api/librarianfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QString kImportId = QStringLiteral("ŽĎ_2005");
const QString kSuit = QStringLiteral("zpětný/2");

ReadingDraft draft()
{
    return {kImportId,
            kSuit,
            noon(),
            "1234567.125",
            QStringLiteral("kWh"),
            QStringLiteral("Meterdesk test")};
}

} // namespace

//! What ReadingsApi does below /import.
class TestReadingsImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void createsAndFindsTheLatest_data();
    void createsAndFindsTheLatest();
    void latestOfNothing();
    void tellsSuspicion();
    void findsTheShapeOfTheBody_data();
    void findsTheShapeOfTheBody();
    void refusalsOfValues_data();
    void refusalsOfValues();
    void duplicate();
    void lostAnswersAreNotSentAgain_data();
    void lostAnswersAreNotSentAgain();
    void removesById();
    void removesByTime_data();
    void removesByTime();
    void nothingIsSentWithoutAnAddress();

private:
    ReadingsApi &readings() { return m_fixture->librarian->readings(); }
    int arrivals(const char *method) const
    {
        return m_fixture->server.arrivals(QString::fromLatin1(method), QStringLiteral("/import/"));
    }
    qsizetype stored() const
    {
        return m_fixture->server.store()[QLatin1String("readings")].toArray().size();
    }

    std::unique_ptr<LibrarianFixture> m_fixture;
};

void TestReadingsImport::createsAndFindsTheLatest_data()
{
    addAnswerRows();
    QTest::newRow("value") << one("value-key", "value");
}

void TestReadingsImport::createsAndFindsTheLatest()
{
    QFETCH(QJsonObject, switches);
    m_fixture->reset(switches);
    const auto id = settled(readings().create(draft()));
    VERIFY_VALUE(id);
    QVERIFY(!id->isEmpty());
    QCOMPARE(arrivals("POST"), 1);
    const QJsonArray store = m_fixture->server.store()[QLatin1String("readings")].toArray();
    QCOMPARE(store.size(), 1);
    QCOMPARE(store[0][QLatin1String("import_id")].toString(), kImportId);
    QCOMPARE(store[0][QLatin1String("suit")].toString(), kSuit);
    QCOMPARE(store[0][QLatin1String("state")].toDouble(), 1234567.125);

    const auto latest = settled(readings().latest(kImportId, kSuit));
    VERIFY_VALUE(latest);
    const LatestReading expected{
        {*id, noon(), 1234567.125}, kImportId, kSuit, QStringLiteral("kWh"), false};
    QCOMPARE(*latest, std::optional(expected));
}

void TestReadingsImport::latestOfNothing()
{
    m_fixture->reset();
    const auto nothing = settled(readings().latest(QStringLiteral("nobody's"), {}));
    VERIFY_VALUE(nothing);
    QVERIFY(!*nothing);
    // An empty suit is the default one.
    const auto seeded = settled(readings().latest(kImportId, {}));
    VERIFY_VALUE(seeded);
    QVERIFY(*seeded);
    // Only a 404 says so.
    m_fixture->server.setSwitch(QStringLiteral("import-token"), QStringLiteral("another"));
    QCOMPARE(outcome(settled(readings().latest(kImportId, {}))), QStringLiteral("Unauthorized"));
}

void TestReadingsImport::tellsSuspicion()
{
    m_fixture->reset();
    VERIFY_VALUE(settled(readings().create(draft())));
    ReadingDraft lower = draft();
    lower.time += 60000;
    lower.state = "5";
    VERIFY_VALUE(settled(readings().create(lower)));
    const auto latest = settled(readings().latest(kImportId, kSuit));
    VERIFY_VALUE(latest);
    QVERIFY(*latest);
    QCOMPARE((*latest)->reading.state, 5.0);
    QCOMPARE((*latest)->isSuspicious, std::optional(true));
}

void TestReadingsImport::findsTheShapeOfTheBody_data()
{
    addBodyShapeRows("flat");
}

void TestReadingsImport::findsTheShapeOfTheBody()
{
    QFETCH(QString, shape);
    QFETCH(QString, memory);
    QFETCH(QString, envelope);
    m_fixture->resetRemembering(QStringLiteral("import-body"), shape, memory,
                                {{QStringLiteral("error-envelope"), envelope}});
    VERIFY_VALUE(settled(readings().create(draft())));
    QTEST(arrivals("POST"), "arrivals");
    QCOMPARE(stored(), 1);
    const QString found = m_fixture->librarian->shapes().value(QStringLiteral("import-body"));
    const QString first = memory.isEmpty() ? QStringLiteral("flat") : memory;
    QCOMPARE(found, shape == QLatin1String("both") ? first : shape);

    ReadingDraft next = draft();
    next.time += 60000;
    const int before = arrivals("POST");
    VERIFY_VALUE(settled(readings().create(next)));
    QCOMPARE(arrivals("POST"), before + 1);
}

void TestReadingsImport::refusalsOfValues_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("flat") << QStringLiteral("flat");
    QTest::newRow("jsonapi") << QStringLiteral("jsonapi");
    QTest::newRow("both") << QStringLiteral("both");
}

void TestReadingsImport::refusalsOfValues()
{
    QFETCH(QString, shape);
    m_fixture->reset({{QStringLiteral("import-body"), shape},
                      {QStringLiteral("unknown-import-id"), QStringLiteral("400")}});
    ReadingDraft strange = draft();
    strange.importId = QStringLiteral("nobody");
    const auto refused = settled(readings().create(strange));
    QCOMPARE(outcome(refused), QStringLiteral("Validation"));
    // The server's word about the value, not about the shape that it does not read.
    QVERIFY2(refused.error().detail.contains(QLatin1String("not those of a meter")),
             qPrintable(refused.error().detail));
    QCOMPARE(stored(), 0);
    QVERIFY(!m_fixture->librarian->shapes().contains(QStringLiteral("import-body")));

    // Once the shape is known, a refused value is asked about once.
    VERIFY_VALUE(settled(readings().create(draft())));
    const int before = arrivals("POST");
    QCOMPARE(outcome(settled(readings().create(strange))), QStringLiteral("Validation"));
    QCOMPARE(arrivals("POST"), before + 1);
}

void TestReadingsImport::duplicate()
{
    m_fixture->reset();
    VERIFY_VALUE(settled(readings().create(draft())));
    QCOMPARE(outcome(settled(readings().create(draft()))), QStringLiteral("Duplicate"));
    QCOMPARE(arrivals("POST"), 2);
    QCOMPARE(stored(), 1);
}

void TestReadingsImport::lostAnswersAreNotSentAgain_data()
{
    addLostAnswerRows();
}

void TestReadingsImport::lostAnswersAreNotSentAgain()
{
    QFETCH(QString, fault);
    QFETCH(bool, isStored);
    m_fixture->resetLosingAnswers(fault);
    QCOMPARE(outcome(settled(readings().create(draft()))), QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals("POST"), 1);
    QCOMPARE(stored(), isStored ? 1 : 0);
    QCOMPARE(outcome(settled(readings().remove(kImportId, kSuit, noon()))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(outcome(settled(readings().remove({QStringLiteral("1")}))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals("DELETE"), 2);
}

void TestReadingsImport::removesById()
{
    for (const char *status : {"204", "200"}) {
        m_fixture->reset(one("delete-status", status));
        const auto id = settled(readings().create(draft()));
        VERIFY_VALUE(id);
        VERIFY_VALUE(settled(readings().remove(*id)));
        QCOMPARE(stored(), 0);
        QCOMPARE(outcome(settled(readings().remove(*id))), QStringLiteral("NotFound"));
    }
    m_fixture->reset(one("developing", "501"));
    QCOMPARE(outcome(settled(readings().remove({QStringLiteral("1")}))), QStringLiteral("Server"));
}

void TestReadingsImport::removesByTime_data()
{
    addDeleteTimeRows();
}

void TestReadingsImport::removesByTime()
{
    QFETCH(QString, place);
    QFETCH(QString, memory);
    m_fixture->resetRemembering(QStringLiteral("delete-time"), place, memory);
    VERIFY_VALUE(settled(readings().create(draft())));
    VERIFY_VALUE(settled(readings().remove(kImportId, kSuit, noon() + 999)));
    QTEST(arrivals("DELETE"), "arrivals");
    QCOMPARE(stored(), 0);
    const QString first = memory.isEmpty() ? QStringLiteral("query") : memory;
    QCOMPARE(m_fixture->librarian->shapes().value(QStringLiteral("delete-time")),
             place == QLatin1String("both") ? first : place);
    QCOMPARE(outcome(settled(readings().remove(kImportId, kSuit, noon()))),
             QStringLiteral("NotFound"));
}

void TestReadingsImport::nothingIsSentWithoutAnAddress()
{
    m_fixture->reset();
    QCOMPARE(outcome(settled(readings().latest({}, kSuit))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(readings().remove(ReadingId{}))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(readings().remove({}, kSuit, noon()))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(readings().remove(kImportId, kSuit, TimeRange::kEnd))),
             QStringLiteral("Validation"));
    ReadingDraft nothing = draft();
    nothing.state = "much";
    QCOMPARE(outcome(settled(readings().create(nothing))), QStringLiteral("Validation"));
    m_fixture->open({}, QString());
    QCOMPARE(outcome(settled(readings().create(draft()))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(readings().latest(kImportId, kSuit))), QStringLiteral("Validation"));
    QCOMPARE(arrivals("*"), 0);
}

QTEST_GUILESS_MAIN(TestReadingsImport)
#include "tst_readingsimport.moc"
