// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"
#include "files/invoicetable.h"
#include "services/invoicebatch.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/viewstate.h"
#include "tests/services/importfixture.h"

#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const MeterId kMeter{QStringLiteral("2001")};
const MeterId kOther{QStringLiteral("2002")};
constexpr int kWaitMs = ImportFixture::kPatienceMs;

using RowState = InvoiceBatch::RowState;

//! The meters used 100 in each month, but for the shift of the zone: readings are at midnight UTC.
LedgerInvoice invoice(int month, const QByteArray &consumption = "100",
                      const QByteArray &cost = "500", const MeterId &meter = kMeter)
{
    LedgerInvoice made;
    made.meter = meter;
    made.from = QDate(2025, month, 1);
    made.to = QDate(2025, month, made.from.daysInMonth());
    made.consumption = consumption;
    made.cost = cost;
    return made;
}

//! A start of the program: session, state and batch.
struct World
{
    ImportFixture fixture;
    QTemporaryDir stateFolder;
    std::unique_ptr<DataDirectory> stateDirectory;
    std::unique_ptr<Database> stateDatabase;
    std::unique_ptr<ViewState> state;
    std::unique_ptr<InvoiceBatch> batch;

    [[nodiscard]] bool open()
    {
        batch.reset();
        state.reset();
        stateDatabase.reset();
        stateDirectory.reset();
        if (!fixture.open())
            return false;
        stateDirectory = std::make_unique<DataDirectory>(stateFolder.path());
        if (!stateDirectory->open())
            return false;
        stateDatabase = std::make_unique<Database>(*stateDirectory, DatabaseFile::main());
        if (!settled(stateDatabase->open()))
            return false;
        state = std::make_unique<ViewState>(*stateDatabase);
        batch = std::make_unique<InvoiceBatch>(*fixture.session, *state);
        QSignalSpy loaded(state.get(), &ViewState::loaded);
        state->load({});
        return loaded.wait(kWaitMs);
    }
    ~World() { batch.reset(); }

    InvoiceLedger &ledger() { return fixture.session->records().ledger(); }
    Outbox &outbox() { return *fixture.session->outbox(); }
    RowState stateOf(int row) const { return batch->rows().at(std::size_t(row)).state; }
    bool isChecked() const { return batch->counts().checking == 0 && !batch->isChecking(); }
    int stored() const
    {
        return int(fixture.server.store()[QLatin1String("invoices")].toArray().size());
    }
};

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kWaitMs)

//! Against the contract server and real files.
class TestInvoiceBatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

    InvoiceBatch &batch() { return *m_world->batch; }
    const InvoiceBatch::Row &row(int index) { return batch().rows().at(std::size_t(index)); }
    //! One invoice, which the server stores.
    void sendWithoutAnAnswer()
    {
        m_world->fixture.server.addFault(
            {{QStringLiteral("method"), QStringLiteral("POST")},
             {QStringLiteral("path"), QStringLiteral("^.*invoices")},
             {QStringLiteral("fault"), QStringLiteral("drop-after-store")}});
        QVERIFY(!batch().add(invoice(2)).refusal);
        TRY(m_world->isChecked());
        QVERIFY(batch().send(QStringLiteral("one")));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->open());
    }
    void cleanup() { m_world.reset(); }

    void comparesWithTheMeter()
    {
        QVERIFY(!batch().add(invoice(2)).refusal);
        QVERIFY(!batch().add(invoice(3, "120")).refusal);
        QCOMPARE(row(0).state, RowState::Checking);
        QVERIFY(!InvoiceBatch::isToSend(row(0)));
        TRY(m_world->isChecked());
        QCOMPARE(row(0).readings, InvoiceReadings::State::Known);
        QCOMPARE(row(0).state, RowState::Ready);
        // An hour of each end is interpolated: so much is uncertain.
        const InvoiceFigures &figures = row(0).verdict.figures;
        QVERIFY(qAbs(*figures.measured - 100) < 0.1);
        QVERIFY(*figures.uncertainty > 0.1 && *figures.uncertainty < 0.3);
        QCOMPARE(row(1).state, RowState::ToDecide);
        QVERIFY(row(1).verdict.has(InvoiceIssue::Difference));
        // No more was asked for than the days need, and the load is over.
        QVERIFY(!m_world->fixture.session->readings().isLoading(kMeter));
    }

    //! What is typed is there after a kill at once; order, paper total and acceptance as well.
    void keepsWhatWasTyped()
    {
        QVERIFY(!batch().add(invoice(5, "1", "5", kOther)).refusal);
        QVERIFY(!batch().add(invoice(2)).refusal);
        QVERIFY(!batch().add(invoice(4, "120", "500.10")).refusal);
        batch().setPaperTotal("1234.50");
        TRY(m_world->isChecked());
        const LedgerId third = row(2).invoice.id;
        batch().setAccepted(third, true);
        QCOMPARE(row(2).state, RowState::Accepted);
        m_world->state->flush();
        VERIFY_STORED(m_world->ledger().flush());
        QVERIFY(m_world->open());
        QCOMPARE(batch().rows().size(), std::size_t(3));
        QCOMPARE(row(0).invoice.meter, kOther);
        QCOMPARE(row(1).invoice.from, QDate(2025, 2, 1));
        QCOMPARE(row(2).invoice.id, third);
        TRY(m_world->isChecked());
        QCOMPARE(row(2).state, RowState::Accepted);
        QCOMPARE(batch().totals().cost, QByteArray("1005.10"));
        QCOMPARE(batch().totals().paper, QByteArray("1234.50"));
        QCOMPARE(batch().totals().left, QByteArray("229.40"));
        // Another amount is another question.
        LedgerInvoice changed = row(2).invoice;
        changed.consumption = "130";
        QVERIFY(!batch().change(changed).refusal);
        QCOMPARE(row(2).state, RowState::ToDecide);
    }

    void refusesOverlapsAndTellsOfThem()
    {
        QVERIFY(!batch().add(invoice(2)).refusal);
        LedgerInvoice other = invoice(3);
        other.from = {2025, 2, 28};
        QCOMPARE(batch().add(other).refusal, Refusal::Overlap);
        batch().setDraft(other);
        QVERIFY(batch().draftVerdict().has(InvoiceIssue::Overlap));
        QCOMPARE(batch().draftVerdict().leading()->days, (DayRange{{2025, 2, 28}, {2025, 2, 28}}));
        other.from = {2025, 3, 1};
        batch().setDraft(other);
        TRY(batch().draftReadings() == InvoiceReadings::State::Known);
        QCOMPARE(batch().draftVerdict().severity, Severity::Ok);
        QVERIFY(batch().draftVerdict().figures.measured);
    }

    //! Which of two is wrong may turn out later: both are kept, and neither is sent.
    void keepsAnOverlapThatIsWanted()
    {
        constexpr auto kKept = InvoiceLedger::Overlaps::Kept;
        QVERIFY(!batch().add(invoice(2)).refusal);
        QCOMPARE(batch().add(invoice(2), kKept).refusal, Refusal::Repeated);
        LedgerInvoice other = invoice(2, "90", "450");
        const InvoiceLedger::Answer added = batch().add(other, kKept);
        QVERIFY(!added.refusal);
        TRY(m_world->isChecked());
        QCOMPARE(row(0).state, RowState::Blocked);
        QCOMPARE(row(1).state, RowState::Blocked);
        QVERIFY(!batch().send(QStringLiteral("none")));
        VERIFY_STORED(m_world->ledger().flush());
        QVERIFY(m_world->open());
        QCOMPARE(batch().rows().size(), std::size_t(2));
        other = row(1).invoice;
        other.from = {2025, 3, 1};
        other.to = {2025, 3, 31};
        QVERIFY(!batch().change(other).refusal);
        TRY(m_world->stateOf(0) == RowState::Ready);
        // Of one that is on its way the very same days are not taken: its fate is its own.
        QVERIFY(batch().remove(row(1).invoice.id));
        m_world->outbox().setPaused(true);
        QVERIFY(batch().send(QStringLiteral("one")));
        TRY(m_world->stateOf(0) == RowState::UnderWay);
        QCOMPARE(batch().add(invoice(2, "90", "450"), kKept).refusal, Refusal::Overlap);
    }

    //! Billed in another unit than it is counted in: compared in that of the invoice.
    void comparesInTheUnitOfTheInvoices()
    {
        LocalChoices &choices = m_world->fixture.session->records().choices();
        choices.setInvoiceUnit(kMeter, QStringLiteral("MWh"));
        QCOMPARE(batch().unitOf(kMeter), QStringLiteral("MWh"));
        QVERIFY(!batch().add(invoice(2, "0.1")).refusal);
        TRY(m_world->isChecked());
        QCOMPARE(row(0).state, RowState::Ready);
        QVERIFY(qAbs(*row(0).verdict.figures.measured - 0.1) < 0.001);
        // In the unit of the register it is far off.
        choices.setInvoiceUnit(kMeter, QString());
        QCOMPARE(row(0).state, RowState::ToDecide);
        QVERIFY(row(0).verdict.has(InvoiceIssue::Difference));
        // Nothing turns kWh of electricity into volume.
        choices.setInvoiceUnit(kMeter, QStringLiteral("m³"));
        QCOMPARE(row(0).state, RowState::Ready);
        QVERIFY(row(0).verdict.has(InvoiceIssue::OtherUnit));
        QVERIFY(!row(0).verdict.figures.difference);
        // What is sent is what was typed.
        choices.setInvoiceUnit(kMeter, QStringLiteral("MWh"));
        QVERIFY(batch().send(QStringLiteral("one")));
        TRY(m_world->stored() == 1);
        const QJsonObject stored =
            m_world->fixture.server.store()[QLatin1String("invoices")].toArray().at(0).toObject();
        QCOMPARE(stored[QLatin1String("consumption")].toDouble(), 0.1);
        const qint64 number = batch().receipts().first();
        QCOMPARE(batch().receipt(number)->lines.first().unit, QStringLiteral("MWh"));
    }

    void sendsWhatIsConfirmedAsOneBatch()
    {
        QVERIFY(!batch().add(invoice(2)).refusal);
        QVERIFY(!batch().add(invoice(3, "150")).refusal); // a warning
        QVERIFY(!batch().add(invoice(4, "140")).refusal); // an accepted one
        LedgerInvoice future = invoice(6);
        future.from = QDate::currentDate().addDays(10);
        future.to = future.from.addDays(3);
        QVERIFY(!batch().add(future).refusal);
        TRY(m_world->isChecked());
        batch().setAccepted(row(2).invoice.id, true);
        batch().setAccepted(row(3).invoice.id, true);
        QCOMPARE(m_world->stateOf(3), RowState::Blocked);
        InvoiceBatch::Counts counts;
        counts.rows = 4;
        counts.ready = 2;
        counts.toDecide = 1;
        counts.blocked = 1;
        QCOMPARE(batch().counts(), counts);
        QCOMPARE(batch().totals().costToSend, QByteArray("1000"));
        QSignalSpy sent(m_world->batch.get(), &InvoiceBatch::sent);
        QVERIFY(batch().send(QStringLiteral("February")));
        QVERIFY(!batch().send(QStringLiteral("twice")));
        QVERIFY(sent.wait(kWaitMs));
        QCOMPARE(sent.first().at(1).toInt(), 2);
        const qint64 number = sent.first().at(0).toLongLong();
        TRY(batch().receipt(number)->count(EntryState::Sent) == 2);
        QCOMPARE(m_world->stored(), 2);
        TRY(batch().rows().size() == 2);
        QCOMPARE(m_world->ledger().all().size(), 4);
        const InvoiceReceipt receipt = *batch().receipt(number);
        QCOMPARE(receipt.label, QStringLiteral("February"));
        QCOMPARE(receipt.costStored(), QByteArray("1000"));
        QVERIFY(receipt.isSettled());
        QCOMPARE(receipt.lines.first().from, QDate(2025, 2, 1));
        QVERIFY(!receipt.lines.first().serverId.isEmpty());
        CsvOptions options;
        options.hasTitle = true;
        const QByteArray text = csvText(receiptTable(receipt), options);
        QVERIFY(text.contains("label,February"));
        QVERIFY(text.contains("2025-02-01,2025-02-28,100,kWh,500,"));
        // A later start still has it.
        QVERIFY(m_world->open());
        QCOMPARE(batch().receipts(), QList<qint64>{number});
        QCOMPARE(batch().receipt(number)->lines, receipt.lines);
        QVERIFY(!batch().receipt(number + 1));
    }

    //! The answer is lost: the invoice is there or is not, and nobody sends it again by itself.
    void neverResendsWhatIsUnknown()
    {
        sendWithoutAnAnswer();
        TRY(m_world->stateOf(0) == RowState::Check);
        QCOMPARE(m_world->stored(), 1);
        QCOMPARE(batch().counts().toCheck, 1);
        QVERIFY(!batch().send(QStringLiteral("again")));
        QVERIFY(!InvoiceBatch::canChange(row(0)));
        QVERIFY(!batch().remove(row(0).invoice.id));
        QCOMPARE(batch().change(row(0).invoice).refusal, Refusal::Invalid);
        // Also after a restart, and with a draft of other days that touch it.
        QVERIFY(m_world->open());
        TRY(m_world->stateOf(0) == RowState::Check);
        TRY(m_world->isChecked());
        QVERIFY(!batch().send(QStringLiteral("again")));
        QCOMPARE(m_world->stored(), 1);
        // A person looked, and it was there: the receipt has it among the stored ones.
        const qint64 sentBatch = batch().receipts().first();
        const LedgerInvoice there = row(0).invoice;
        m_world->outbox().drop({row(0).entry});
        LedgerInvoice known = there;
        known.source = LedgerInvoice::Source::Imported;
        QVERIFY(!m_world->ledger().change(known).refusal);
        TRY(batch().receipt(sentBatch)->countFound() == 1);
        QCOMPARE(batch().receipt(sentBatch)->count(EntryState::Dropped), 0);
        QCOMPARE(batch().receipt(sentBatch)->costStored(), QByteArray("500"));
    }

    void whatWasNotThereMayBeSentAgain()
    {
        sendWithoutAnAnswer();
        TRY(m_world->stateOf(0) == RowState::Check);
        // A person looked, and it was not there: it may be sent again.
        m_world->outbox().drop({row(0).entry});
        TRY(m_world->stateOf(0) == RowState::Ready);
    }

    void mayBeSentAgainWhereTheServiceRefused()
    {
        m_world->fixture.server.addFault(
            {{QStringLiteral("method"), QStringLiteral("POST")},
             {QStringLiteral("path"), QStringLiteral("^.*invoices")},
             {QStringLiteral("fault"), QStringLiteral("status")},
             {QStringLiteral("status"), 400},
             {QStringLiteral("detail"), QStringLiteral("the books are closed")}});
        QVERIFY(!batch().add(invoice(2)).refusal);
        TRY(m_world->isChecked());
        QVERIFY(batch().send(QStringLiteral("one")));
        TRY(m_world->stateOf(0) == RowState::Refused);
        QCOMPARE(row(0).entryState, EntryState::Rejected);
        QCOMPARE(m_world->stored(), 0);
        QVERIFY(batch().send(QStringLiteral("two")));
        TRY(m_world->stored() == 1 && batch().rows().empty());
        // The refused try needs nobody any more.
        TRY(m_world->outbox().attentionCount() == 0);
    }

    //! An invoice that the command line has put into the outbox is known here, too.
    void knowsWhatIsUnderWay()
    {
        m_world->outbox().setPaused(true);
        const auto taken = settled(m_world->outbox().add({requestOf(invoice(2))}, {}));
        QVERIFY(taken && taken->admissions.first().entry.value > 0);
        LedgerInvoice other = invoice(2);
        other.to = {2025, 2, 20};
        TRY(m_world->outbox().entries().size() == 1);
        batch().setDraft(other);
        QVERIFY(batch().draftVerdict().has(InvoiceIssue::Overlap));
    }

    void waitsForTheLoadsOfOthers()
    {
        m_world->fixture.server.addFault(
            {{QStringLiteral("path"), QStringLiteral("/meters/2001/readings")},
             {QStringLiteral("fault"), QStringLiteral("delay")},
             {QStringLiteral("times"), -1},
             {QStringLiteral("ms"), 200}});
        ReadingStore &store = m_world->fixture.session->readings();
        // Somebody looks at other years; that goes on to its end.
        QSignalSpy finished(&store, &ReadingStore::loadFinished);
        const quint64 request = store.request(kMeter, {0, 1000});
        QVERIFY(!batch().add(invoice(2)).refusal);
        store.cancel(kMeter, request - 1); // not the one that is under way
        QVERIFY(store.isLoading(kMeter));
        QVERIFY(finished.wait(kWaitMs));
        QVERIFY(store.isLoaded(kMeter, {}));
        TRY(m_world->stateOf(0) == RowState::Ready);
    }

    void tellsThatReadingsAreMissing()
    {
        m_world->fixture.server.stop();
        QVERIFY(!batch().add(invoice(2)).refusal);
        TRY(row(0).readings == InvoiceReadings::State::Missing);
        QVERIFY(!row(0).verdict.measured);
        QVERIFY(!batch().isChecking());
        QCOMPARE(row(0).state, RowState::Ready); // waits in the outbox
    }

    void recheckWhenTheLedgerChanges()
    {
        QVERIFY(!batch().add(invoice(3, "100", "500")).refusal);
        TRY(m_world->isChecked());
        QCOMPARE(row(0).state, RowState::Ready);
        LedgerInvoice earlier = invoice(1, "100", "400");
        earlier.source = LedgerInvoice::Source::Imported;
        QVERIFY(!m_world->ledger().add(earlier).refusal);
        QVERIFY(row(0).verdict.has(InvoiceIssue::GapBefore));
        QVERIFY(row(0).verdict.has(InvoiceIssue::PriceChange));
        QCOMPARE(row(0).state, RowState::ToDecide);
        QCOMPARE(batch().rows().size(), std::size_t(1)); // what is imported is not to be sent
    }
};

QTEST_GUILESS_MAIN(TestInvoiceBatch)
#include "tst_invoicebatch.moc"
