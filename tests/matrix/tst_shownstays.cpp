// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deltastore.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "tests/api/librarianfixture.h"
#include "tests/support/patience.h"
#include "texts/errortexts.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

QJsonObject fault(const char *name)
{
    return {{QStringLiteral("fault"), QLatin1String(name)}};
}

//! A right answer by its head, whose body is \a body.
QJsonObject answer(const QByteArray &body)
{
    return {{QStringLiteral("fault"), QStringLiteral("status")},
            {QStringLiteral("status"), 200},
            {QStringLiteral("content_type"), QStringLiteral("application/vnd.api+json")},
            {QStringLiteral("body"), QString::fromUtf8(body)}};
}

//! No record of any kind can be read of it: its ids, times and values hold what no double holds.
QByteArray hugeNumbers()
{
    return R"({"data":[{"type":"x","id":[1e400],"attributes":{"time":1e400,"value":1e400}},
                       {"type":"x","attributes":{"time":-1e400,"state":-1e400}}]})";
}

QByteArray deep()
{
    return "{\"data\":" + QByteArray(50000, '[') + QByteArray(50000, ']') + '}';
}

} // namespace

//! What is on the screen stays there whatever comes instead of an answer, and each trouble has a
//! sentence of its own.
class TestShownStays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void init();
    void cleanup();
    void staysAsItWas_data();
    void staysAsItWas();
    void eachHasItsSentence();
    void oddDocumentsThatAreRead_data();
    void oddDocumentsThatAreRead();

private:
    //! Loads all three anew; the errors that they end with.
    QList<ApiError> reload();
    void addFault(QJsonObject fault)
    {
        fault.insert(QStringLiteral("method"), QStringLiteral("GET"));
        fault.insert(QStringLiteral("path"), QStringLiteral("/"));
        fault.insert(QStringLiteral("times"), -1);
        m_fixture->server.addFault(fault);
    }

    const MeterId m_meter{QStringLiteral("2001")};
    const TimeRange m_window{1735689600000, 1738368000000}; // January 2025
    const DeltaSubject m_subject{DeltaSubject::Kind::Meter, QStringLiteral("2001")};
    std::unique_ptr<LibrarianFixture> m_fixture;
    std::unique_ptr<MeterStore> m_meters;
    std::unique_ptr<ReadingStore> m_readings;
    std::unique_ptr<DeltaStore> m_deltas;
};

void TestShownStays::initTestCase()
{
    m_fixture = std::make_unique<LibrarianFixture>(
        QStringList{QStringLiteral("--meters=7"), QStringLiteral("--readings=800")});
}

void TestShownStays::init()
{
    m_fixture->reset();
    m_meters = std::make_unique<MeterStore>(*m_fixture->librarian);
    m_readings = std::make_unique<ReadingStore>(*m_fixture->librarian);
    m_deltas = std::make_unique<DeltaStore>(*m_fixture->librarian);
    QCOMPARE(reload().size(), 0);
}

void TestShownStays::cleanup()
{
    m_deltas.reset();
    m_readings.reset();
    m_meters.reset();
}

QList<ApiError> TestShownStays::reload()
{
    m_meters->reload();
    m_readings->refresh(m_meter, m_window);
    m_deltas->refresh(m_subject);
    const auto isDone = [this] {
        return !m_meters->isLoading() && !m_readings->isLoading(m_meter)
            && !m_deltas->isLoading(m_subject);
    };
    QList<ApiError> errors;
    if (!QTest::qWaitFor(isDone, kPatienceMs))
        qFatal("a load did not end");
    for (const auto &error :
         {m_meters->error(), m_readings->error(m_meter), m_deltas->error(m_subject)}) {
        if (error)
            errors.append(*error);
    }
    return errors;
}

void TestShownStays::staysAsItWas_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QJsonObject &fault, const char *kind) {
        QTest::newRow(name) << fault << QString::fromLatin1(kind);
    };
    row("portal", fault("portal"), "NotTheService");
    row("cut body", fault("cut-body"), "Transport");
    row("cut gzip", fault("cut-gzip"), "Transport");
    row("half a document", fault("bad-json"), "Transport");
    row("garbage", fault("garbage"), "Transport");
    row("empty", fault("empty-200"), "NotTheService");
    row("huge numbers", answer(hugeNumbers()), "Protocol");
    row("deep nesting", answer(deep()), "Protocol");
    row("garbage as JSON", answer("SSH-2.0-OpenSSH_9.2"), "NotTheService");
    row("no data", answer("{\"meta\":{}}"), "Protocol");
    row("data of another type", answer("{\"data\":7}"), "Protocol");
    row("records without ids and times", answer(R"({"data":[{"type":"x"},{"type":"y"}]})"),
        "Protocol");
    row("records that are none", answer(R"({"data":[1,"two",null,[3]]})"), "Protocol");
}

void TestShownStays::staysAsItWas()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QString, kind);
    const auto entities = m_meters->entities();
    const auto meters = m_meters->meters();
    const ReadingSeries readings = *m_readings->readings(m_meter);
    const auto deltas = m_deltas->deltas(m_subject);
    QVERIFY(entities.size() == 12 && meters.size() == 7 && readings.size() == 800
            && !deltas.isEmpty());

    addFault(fault);
    const QList<ApiError> errors = reload();
    QCOMPARE(errors.size(), 3);
    for (const ApiError &error : errors)
        QCOMPARE(kindName(error.kind), kind);
    QCOMPARE(m_meters->entities(), entities);
    QCOMPARE(m_meters->meters(), meters);
    QVERIFY(*m_readings->readings(m_meter) == readings);
    QVERIFY(m_readings->isLoaded(m_meter, m_window));
    QCOMPARE(m_deltas->deltas(m_subject), deltas);

    m_fixture->server.clearFaults();
    QCOMPARE(reload().size(), 0);
}

void TestShownStays::eachHasItsSentence()
{
    QHash<QString, QString> sentences; // sentence -> of which fault
    const QList<std::pair<QString, QJsonObject>> faults{
        {QStringLiteral("portal"), fault("portal")},
        {QStringLiteral("cut body"), fault("cut-body")},
        {QStringLiteral("garbage"), fault("garbage")},
        {QStringLiteral("huge numbers"), answer(hugeNumbers())}};
    for (const auto &[name, broken] : faults) {
        addFault(broken);
        for (const ApiError &error : reload()) {
            // Without the place in the document, which is quoted behind.
            ApiError plain = error;
            plain.detail.clear();
            const QString sentence = sentenceFor(plain);
            QVERIFY(sentence.contains(QLatin1String("lready loaded stays")));
            QVERIFY2(sentences.value(sentence, name) == name, qPrintable(name + sentence));
            sentences.insert(sentence, name);
        }
        m_fixture->server.clearFaults();
    }
    QCOMPARE(sentences.size(), 4);
}

void TestShownStays::oddDocumentsThatAreRead_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") << QByteArray();
    QTest::newRow("duplicate id") << QByteArray()
                                  << QByteArray(R"(,{"id":"1","attributes":{"name":"A"}})");
    QTest::newRow("missing id") << QByteArray() << QByteArray(R"(,{"attributes":{"name":"C"}})");
    QTest::newRow("huge attribute")
        << QByteArray() << QByteArray(R"(,{"id":[1e400],"attributes":{"name":"D","area":1e400}})");
    QTest::newRow("unknown keys") << QByteArray() << QByteArray(R"(,{"id":null,"x":{"y":[[[]]]}})");
}

//! One record that cannot be used takes no other one with it, and none comes twice.
void TestShownStays::oddDocumentsThatAreRead()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, more);
    addFault(answer(prefix + R"({"data":[{"id":"1","attributes":{"name":"A"}},
                                         {"id":"2","attributes":{"name":"B"}})"
                    + more + "]}"));
    m_meters->reload();
    QVERIFY(QTest::qWaitFor([&] { return !m_meters->isLoading(); }, kPatienceMs));
    QVERIFY2(!m_meters->error(), qPrintable(m_meters->error().value_or(ApiError()).detail));
    QCOMPARE(m_meters->meters().size(), 2);
    QCOMPARE(m_meters->entities().size(), 2);
    QCOMPARE(m_meters->meters().last().name, QStringLiteral("B"));
}

QTEST_GUILESS_MAIN(TestShownStays)
#include "tst_shownstays.moc"
