// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/invoicesapi.h"

#include "tests/api/importrows.h"
#include "tests/api/librarianfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QString kMeter = QStringLiteral("2001");

InvoiceDraft draft()
{
    return {QDate(2025, 1, 1), QDate(2025, 1, 31), "200.50", "50", QStringLiteral("faktura č. 1")};
}

} // namespace

class TestInvoicesApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void creates_data();
    void creates();
    void namesTheMeterByItsCode();
    void findsTheShapeOfTheBody_data();
    void findsTheShapeOfTheBody();
    void isNoQuestionOfImports();
    void overlaps_data();
    void overlaps();
    void refusals_data();
    void refusals();
    void accessTokenThatEnded();
    void accessTokenThatIsRefused();
    void neverSentTwice_data();
    void neverSentTwice();
    void neverSentTwiceAfterTheOtherShape();
    void successesThatCannotBeRead_data();
    void successesThatCannotBeRead();
    void nothingIsSentThatBreaksARule();

private:
    InvoicesApi &invoices() { return m_fixture->librarian->invoices(); }
    int arrivals() const
    {
        return m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/meters/"));
    }
    QJsonArray stored() const
    {
        return m_fixture->server.store()[QLatin1String("invoices")].toArray();
    }
    void addFault(const QString &fault, int after = 0)
    {
        m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters/")},
                                    {QStringLiteral("fault"), fault},
                                    {QStringLiteral("after"), after},
                                    {QStringLiteral("times"), -1}});
    }

    std::unique_ptr<LibrarianFixture> m_fixture;
};

void TestInvoicesApi::creates_data()
{
    addAnswerRows();
}

void TestInvoicesApi::creates()
{
    QFETCH(QJsonObject, switches);
    m_fixture->reset(switches);
    const auto id = settled(invoices().create(kMeter, draft()));
    VERIFY_VALUE(id);
    QCOMPARE(arrivals(), 1);
    QCOMPARE(stored().size(), 1);
    const QJsonObject invoice = stored()[0].toObject();
    QCOMPARE(id->value, invoice[QLatin1String("id")].toString());
    QCOMPARE(invoice[QLatin1String("meter_id")].toString(), kMeter);
    QCOMPARE(invoice[QLatin1String("from")].toString(), QStringLiteral("2025-01-01"));
    QCOMPARE(invoice[QLatin1String("to")].toString(), QStringLiteral("2025-01-31"));
    QCOMPARE(invoice[QLatin1String("cost")].toDouble(), 200.5);
    QCOMPARE(invoice[QLatin1String("consumption")].toDouble(), 50.0);
    QCOMPARE(invoice[QLatin1String("note")].toString(), draft().note);
}

void TestInvoicesApi::namesTheMeterByItsCode()
{
    m_fixture->reset();
    InvoiceDraft costAlone = draft();
    costAlone.consumption.clear();
    costAlone.note.clear();
    VERIFY_VALUE(settled(invoices().create(QStringLiteral("104-001-2001-00-EL"), costAlone)));
    QCOMPARE(stored()[0][QLatin1String("meter_id")].toString(), kMeter);
    QVERIFY(stored()[0][QLatin1String("consumption")].isNull());
}

void TestInvoicesApi::findsTheShapeOfTheBody_data()
{
    addBodyShapeRows("jsonapi");
}

void TestInvoicesApi::findsTheShapeOfTheBody()
{
    QFETCH(QString, shape);
    QFETCH(QString, memory);
    QFETCH(QString, envelope);
    RememberedShapes shapes;
    if (!memory.isEmpty())
        shapes.insert(QStringLiteral("invoice-body"), memory);
    m_fixture->reset(
        {{QStringLiteral("invoice-body"), shape}, {QStringLiteral("error-envelope"), envelope}},
        shapes);
    VERIFY_VALUE(settled(invoices().create(kMeter, draft())));
    QTEST(arrivals(), "arrivals");
    QCOMPARE(stored().size(), 1);
    const QString first = memory.isEmpty() ? QStringLiteral("jsonapi") : memory;
    QCOMPARE(m_fixture->librarian->shapes().value(QStringLiteral("invoice-body")),
             shape == QLatin1String("both") ? first : shape);
}

void TestInvoicesApi::isNoQuestionOfImports()
{
    m_fixture->reset({}, {{QStringLiteral("import-body"), QStringLiteral("flat")}});
    VERIFY_VALUE(settled(invoices().create(kMeter, draft())));
    QCOMPARE(arrivals(), 1);
    QCOMPARE(m_fixture->librarian->shapes().value(QStringLiteral("import-body")),
             QStringLiteral("flat"));
}

void TestInvoicesApi::overlaps_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("400") << QStringLiteral("400") << QStringLiteral("Validation");
    QTest::newRow("409") << QStringLiteral("409") << QStringLiteral("Duplicate");
}

void TestInvoicesApi::overlaps()
{
    QFETCH(QString, status);
    QFETCH(QString, expected);
    m_fixture->reset({{QStringLiteral("invoice-overlap"), status},
                      {QStringLiteral("invoice-body"), QStringLiteral("both")}});
    VERIFY_VALUE(settled(invoices().create(kMeter, draft())));
    // Both ends are inclusive.
    InvoiceDraft next = draft();
    next.from = draft().to;
    next.to = QDate(2025, 2, 28);
    const auto refused = settled(invoices().create(kMeter, next));
    QCOMPARE(outcome(refused), expected);
    QVERIFY(refused.error().detail.contains(QLatin1String("overlaps an invoice")));
    QCOMPARE(arrivals(), 2); // what is known of the shape is not doubted
    QCOMPARE(stored().size(), 1);

    // Nor is anything stored by doubting what is not known yet.
    m_fixture->open();
    QCOMPARE(outcome(settled(invoices().create(kMeter, next))), expected);
    QCOMPARE(stored().size(), 1);
    next.from = draft().to.addDays(1);
    VERIFY_VALUE(settled(invoices().create(kMeter, next)));
    QCOMPARE(stored().size(), 2);
}

void TestInvoicesApi::refusals_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("flat") << QStringLiteral("flat");
    QTest::newRow("jsonapi") << QStringLiteral("jsonapi");
}

void TestInvoicesApi::refusals()
{
    QFETCH(QString, shape);
    m_fixture->reset({{QStringLiteral("invoice-body"), shape}});
    InvoiceDraft future = draft();
    future.to = QDate::currentDate().addDays(3);
    const auto refused = settled(invoices().create(kMeter, future));
    QCOMPARE(outcome(refused), QStringLiteral("Validation"));
    QCOMPARE(refused.error().httpStatus, 400);
    // The word about the period, not about the shape that the server does not read.
    QCOMPARE(refused.error().detail, QStringLiteral("the whole range must be in the past"));
    QVERIFY(arrivals() <= 2);
    QVERIFY(!m_fixture->librarian->shapes().contains(QStringLiteral("invoice-body")));
    QCOMPARE(outcome(settled(invoices().create(QStringLiteral("77/x"), draft()))),
             QStringLiteral("NotFound"));
    m_fixture->server.setSwitch(QStringLiteral("scopes"), QStringLiteral("meters"));
    m_fixture->open();
    QCOMPARE(outcome(settled(invoices().create(kMeter, draft()))), QStringLiteral("Forbidden"));
    QVERIFY(stored().isEmpty());
}

void TestInvoicesApi::accessTokenThatEnded()
{
    m_fixture->reset();
    VERIFY_VALUE(settled(m_fixture->librarian->exchangeToken()));
    m_fixture->server.revokeAccessTokens();
    VERIFY_VALUE(settled(invoices().create(kMeter, draft())));
    QCOMPARE(arrivals(), 2); // refused with 401, repeated with a fresh token
    QCOMPARE(stored().size(), 1);

    // The answer to the repetition gets lost: that is the end.
    m_fixture->reset();
    VERIFY_VALUE(settled(m_fixture->librarian->exchangeToken()));
    m_fixture->server.revokeAccessTokens();
    addFault(QStringLiteral("drop-after-store"), 1);
    QCOMPARE(outcome(settled(invoices().create(kMeter, draft()))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals(), 2);
    QCOMPARE(stored().size(), 1);
}

void TestInvoicesApi::accessTokenThatIsRefused()
{
    m_fixture->reset();
    m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters/")},
                                {QStringLiteral("fault"), QStringLiteral("status")},
                                {QStringLiteral("status"), 401},
                                {QStringLiteral("times"), -1}});
    QCOMPARE(outcome(settled(invoices().create(kMeter, draft()))), QStringLiteral("Unauthorized"));
    QCOMPARE(arrivals(), 2); // once more, and never again
    QVERIFY(stored().isEmpty());
}

void TestInvoicesApi::neverSentTwice_data()
{
    addLostAnswerRows();
    QTest::newRow("body cut") << QStringLiteral("cut-body") << true;
    QTest::newRow("chunks cut") << QStringLiteral("cut-chunked") << true;
}

void TestInvoicesApi::neverSentTwice()
{
    QFETCH(QString, fault);
    QFETCH(bool, isStored);
    m_fixture->reset();
    addFault(fault);
    QCOMPARE(outcome(settled(invoices().create(kMeter, draft()))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals(), 1);
    QCOMPARE(stored().size(), isStored ? 1 : 0);
}

void TestInvoicesApi::neverSentTwiceAfterTheOtherShape()
{
    // The first shape is refused, the answer to the second one gets lost.
    m_fixture->reset(one("invoice-body", "flat"));
    addFault(QStringLiteral("drop-after-store"), 1);
    QCOMPARE(outcome(settled(invoices().create(kMeter, draft()))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals(), 2);
    QCOMPARE(stored().size(), 1);

    // Other refusals are no reason to try the other shape.
    for (const int status : {403, 404, 409, 415, 429, 500, 503}) {
        m_fixture->reset();
        m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters/")},
                                    {QStringLiteral("fault"), QStringLiteral("status")},
                                    {QStringLiteral("status"), status},
                                    {QStringLiteral("detail"), QStringLiteral("type is missing")},
                                    {QStringLiteral("times"), -1}});
        QVERIFY(!settled(invoices().create(kMeter, draft())));
        QCOMPARE(arrivals(), 1);
    }
}

void TestInvoicesApi::successesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("expected");
    // The status says that it was stored; only its id is not known.
    QTest::newRow("half a document") << QStringLiteral("bad-json") << QStringLiteral("value");
    QTest::newRow("no body") << QStringLiteral("empty-200") << QStringLiteral("value");
    QTest::newRow("another type") << QStringLiteral("wrong-content-type")
                                  << QStringLiteral("NotTheService");
}

void TestInvoicesApi::successesThatCannotBeRead()
{
    QFETCH(QString, fault);
    m_fixture->reset();
    addFault(fault);
    const auto id = settled(invoices().create(kMeter, draft()));
    QTEST(outcome(id), "expected");
    QVERIFY(id ? id->isEmpty() : id.error().httpStatus / 100 == 2);
    QCOMPARE(arrivals(), 1);
    QCOMPARE(stored().size(), 1);
}

void TestInvoicesApi::nothingIsSentThatBreaksARule()
{
    m_fixture->reset();
    InvoiceDraft negative = draft();
    negative.cost = "-1";
    const auto refused = settled(invoices().create(kMeter, negative));
    QCOMPARE(outcome(refused), QStringLiteral("Validation"));
    QCOMPARE(refused.error().httpStatus, 0);
    QCOMPARE(outcome(settled(invoices().create(kMeter, {}))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(invoices().create({}, draft()))), QStringLiteral("Validation"));
    QCOMPARE(arrivals(), 0);
}

QTEST_GUILESS_MAIN(TestInvoicesApi)
#include "tst_invoicesapi.moc"
