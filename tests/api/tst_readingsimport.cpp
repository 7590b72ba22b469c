// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/librarianfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QString kImportId = QStringLiteral("ŽĎ_2005");
const QString kSuit = QStringLiteral("zpětný/2");

//! Yesterday at noon: recent enough to be deleted again.
TimeMs noon()
{
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    return QDateTime(yesterday, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
}

ReadingDraft draft()
{
    return {kImportId,
            kSuit,
            noon(),
            "1234567.125",
            QStringLiteral("kWh"),
            QStringLiteral("Meterdesk test")};
}

QJsonObject one(const char *name, const char *value)
{
    return {{QLatin1String(name), QLatin1String(value)}};
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
    QTest::addColumn<QJsonObject>("switches");
    QTest::newRow("default") << QJsonObject();
    QTest::newRow("flat answers") << one("attributes", "flat");
    QTest::newRow("id in the attributes") << one("id-place", "attributes");
    QTest::newRow("id at the top") << one("id-place", "top");
    QTest::newRow("id as a number") << one("id-form", "number");
    QTest::newRow("200") << one("create-status", "200");
    QTest::newRow("value") << one("value-key", "value");
    QTest::newRow("number in a text") << one("number-form", "string");
    QTest::newRow("millis") << one("time-form", "millis");
    QTest::newRow("offset") << one("time-form", "offset");
    QTest::newRow("gzip") << one("gzip", "on");
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
    QCOMPARE(latest->reading, (Reading{*id, noon(), 1234567.125}));
    QCOMPARE(latest->importId, kImportId);
    QCOMPARE(latest->suit, kSuit);
    QCOMPARE(latest->unit, QStringLiteral("kWh"));
    QCOMPARE(latest->isSuspicious, std::optional(false));
}

void TestReadingsImport::latestOfNothing()
{
    m_fixture->reset();
    QCOMPARE(outcome(settled(readings().latest(QStringLiteral("nobody's"), {}))),
             QStringLiteral("NotFound"));
    // An empty suit is the default one.
    VERIFY_VALUE(settled(readings().latest(kImportId, {})));
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
    QCOMPARE(latest->reading.state, 5.0);
    QCOMPARE(latest->isSuspicious, std::optional(true));
}

void TestReadingsImport::findsTheShapeOfTheBody_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("memory");
    QTest::addColumn<QString>("envelope");
    QTest::addColumn<int>("arrivals");
    for (const char *envelope : {"errors", "top", "text", "empty"}) {
        const auto row = [envelope](const char *shape, const char *memory, int arrivals) {
            QTest::addRow("%s, remembered %s, %s", shape, memory, envelope)
                << QString::fromLatin1(shape) << QString::fromLatin1(memory)
                << QString::fromLatin1(envelope) << arrivals;
        };
        row("flat", "", 1);
        row("flat", "flat", 1);
        row("flat", "jsonapi", 2);
        row("jsonapi", "", 2);
        row("jsonapi", "jsonapi", 1);
        row("jsonapi", "flat", 2);
        row("both", "jsonapi", 1);
    }
}

void TestReadingsImport::findsTheShapeOfTheBody()
{
    QFETCH(QString, shape);
    QFETCH(QString, memory);
    QFETCH(QString, envelope);
    RememberedShapes shapes;
    if (!memory.isEmpty())
        shapes.insert(QStringLiteral("import-body"), memory);
    m_fixture->reset(
        {{QStringLiteral("import-body"), shape}, {QStringLiteral("error-envelope"), envelope}},
        shapes);
    VERIFY_VALUE(settled(readings().create(draft())));
    QTEST(arrivals("POST"), "arrivals");
    QCOMPARE(stored(), 1);
    const QString found = m_fixture->librarian->shapes().value(QStringLiteral("import-body"));
    QCOMPARE(found, shape == QLatin1String("both") ? memory : shape);

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
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("drop before") << QStringLiteral("drop-before-store") << false;
    QTest::newRow("drop after") << QStringLiteral("drop-after-store") << true;
    QTest::newRow("fin after") << QStringLiteral("fin-after-store") << true;
    QTest::newRow("half status line") << QStringLiteral("half-status-line") << true;
    QTest::newRow("garbage") << QStringLiteral("garbage") << true;
}

void TestReadingsImport::lostAnswersAreNotSentAgain()
{
    QFETCH(QString, fault);
    QFETCH(bool, isStored);
    m_fixture->reset();
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/import/")},
                                {QStringLiteral("fault"), fault},
                                {QStringLiteral("times"), -1}});
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
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("memory");
    QTest::addColumn<int>("arrivals");
    const auto row = [](const char *place, const char *memory, int arrivals) {
        QTest::addRow("%s, remembered %s", place, memory)
            << QString::fromLatin1(place) << QString::fromLatin1(memory) << arrivals;
    };
    row("query", "", 1);
    row("body", "", 2);
    row("both", "", 1);
    row("query", "body", 2);
    row("body", "query", 2);
    row("body", "body", 1);
}

void TestReadingsImport::removesByTime()
{
    QFETCH(QString, place);
    QFETCH(QString, memory);
    RememberedShapes shapes;
    if (!memory.isEmpty())
        shapes.insert(QStringLiteral("delete-time"), memory);
    m_fixture->reset({{QStringLiteral("delete-time"), place}}, shapes);
    VERIFY_VALUE(settled(readings().create(draft())));
    VERIFY_VALUE(settled(readings().remove(kImportId, kSuit, noon() + 999)));
    QTEST(arrivals("DELETE"), "arrivals");
    QCOMPARE(stored(), 0);
    QCOMPARE(m_fixture->librarian->shapes().value(QStringLiteral("delete-time")),
             place == QLatin1String("body") ? QStringLiteral("body") : QStringLiteral("query"));
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
