// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/invoiceledger.h"
#include "services/outbox.h"
#include "services/session.h"
#include "tests/services/recordfixture.h"
#include "tests/support/datafixture.h"
#include "tests/support/patience.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const MeterId kMeter{QStringLiteral("2001")};

LedgerInvoice invoice(int month, const QByteArray &cost = "100")
{
    LedgerInvoice made;
    made.meter = kMeter;
    made.from = QDate(2025, month, 1);
    made.to = QDate(2025, month, made.from.daysInMonth());
    made.cost = cost;
    return made;
}

} // namespace

class TestInvoiceLedger : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordFixture> m_fixture;

    InvoiceLedger &ledger() { return m_fixture->records->ledger(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RecordFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void keepsInvoicesByTheirFirstDays()
    {
        QSignalSpy changed(&ledger(), &InvoiceLedger::changed);
        LedgerInvoice march = invoice(3, "12345.60");
        march.consumption = "0.500";
        march.note = QStringLiteral("note");
        march.pdfPath = QStringLiteral("/x.pdf");
        march.source = LedgerInvoice::Source::Imported;
        const auto answer = ledger().add(march);
        QVERIFY(!answer.refusal);
        march.id = answer.id;
        QCOMPARE(ledger().add({invoice(1), invoice(2)}).size(), 2);
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_fixture->open());
        const QList<LedgerInvoice> all = ledger().invoicesOf(kMeter);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).from, QDate(2025, 1, 1));
        QCOMPARE(all.at(2), march);
        QCOMPARE(ledger().find(march.id), march);
        QCOMPARE(ledger().meters(), QList<MeterId>{kMeter});
        QVERIFY(ledger().invoicesOf({QStringLiteral("other")}).isEmpty());
    }

    void refusesWhatOverlaps()
    {
        const auto first = ledger().add(invoice(1));
        QCOMPARE(ledger().add(invoice(1, "100.00")).refusal, Refusal::Repeated);
        QCOMPARE(ledger().add(invoice(1, "101")).refusal, Refusal::Overlap);
        QCOMPARE(ledger().add(invoice(1, "101")).other, first.id);
        QCOMPARE(ledger().add(invoice(2, "-1")).refusal, Refusal::Invalid);
        // Within one file as well; what is refused leaves the others.
        const auto answers = ledger().add({invoice(3), invoice(3), invoice(4)});
        QVERIFY(!answers.at(0).refusal);
        QCOMPARE(answers.at(1).refusal, Refusal::Repeated);
        QVERIFY(!answers.at(2).refusal);
        QVERIFY(m_fixture->open());
        QCOMPARE(ledger().all().size(), 3);
    }

    void changesRemovesAndBringsBack()
    {
        LedgerInvoice january = invoice(1);
        january.id = ledger().add(january).id;
        ledger().add(invoice(2));
        january.to = january.to.addDays(1);
        QCOMPARE(ledger().change(january).refusal, Refusal::Overlap);
        january.to = january.to.addDays(-5);
        january.meter = kMeter;
        QVERIFY(!ledger().change(january).refusal);
        ledger().setPdfPath(january.id, QStringLiteral("/y.pdf"));
        january.pdfPath = QStringLiteral("/y.pdf");
        QVERIFY(m_fixture->open());
        QCOMPARE(ledger().find(january.id), january);
        ledger().remove(january.id);
        QCOMPARE(ledger().invoicesOf(kMeter).size(), 1);
        ledger().bringBack(january.id);
        QVERIFY(m_fixture->open());
        QCOMPARE(ledger().find(january.id), january);
        ledger().remove(january.id);
        QVERIFY(m_fixture->open());
        QVERIFY(!ledger().find(january.id));
        QCOMPARE(ledger().change(january).refusal, Refusal::Invalid);
    }

    //! With a real server: what is sent is in the ledger, and what is there is not sent.
    void followsTheOutbox()
    {
        DataFixture fixture;
        const auto open = [&fixture] {
            fixture.makeDesk().open();
            return QTest::qWaitFor(
                [&fixture] {
                    Session *session = fixture.desk->session();
                    return session && session->outbox() && session->outbox()->isLoaded();
                },
                20000);
        };
        QVERIFY(open());
        InvoiceLedger *ledger = &fixture.desk->session()->records().ledger();
        LedgerInvoice typed = invoice(2, "7.50");
        typed.id = ledger->add(typed).id;
        LedgerInvoice imported = invoice(4);
        imported.source = LedgerInvoice::Source::Imported;
        QVERIFY(!ledger->add(imported).refusal);
        VERIFY_STORED(ledger->flush());

        Outbox *outbox = fixture.desk->session()->outbox();
        const auto taken = settled(
            outbox->add({requestOf(invoice(1)), requestOf(typed), requestOf(invoice(4))}, {}));
        QVERIFY(taken);
        QVERIFY(!taken->admissions.at(0).refusal);
        QVERIFY(!taken->admissions.at(1).refusal);
        QCOMPARE(taken->admissions.at(2).refusal, Refusal::Overlap);
        QTRY_COMPARE_WITH_TIMEOUT(ledger->invoicesOf(kMeter).size(), 3, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(ledger->find(typed.id)->source, LedgerInvoice::Source::Sent,
                                  20000);
        const EntryId first = taken->admissions.first().entry;
        QTRY_VERIFY_WITH_TIMEOUT(ledger->findSent(first), kPatienceMs);
        QCOMPARE(ledger->findSent(first)->from, QDate(2025, 1, 1));
        QCOMPARE(ledger->find(typed.id)->entry, taken->admissions.at(1).entry);
        QCOMPARE(fixture.server.arrivals(QStringLiteral("POST"),
                                         QStringLiteral("/meters/2001/invoices")),
                 2);

        QVERIFY(open());
        ledger = &fixture.desk->session()->records().ledger();
        QCOMPARE(ledger->invoicesOf(kMeter).size(), 3);
        QCOMPARE(ledger->findSent(first)->cost, "100");
    }
};

QTEST_GUILESS_MAIN(TestInvoiceLedger)
#include "tst_invoiceledger.moc"
