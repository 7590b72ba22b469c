// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localshapes.h"
#include "storage/schema.h"
#include "storage/sqlsession.h"
#include "tests/storage/localfixture.h"

#include <QFile>

#include <atomic>

using namespace meterdesk;

namespace {

constexpr TimeMs kNow = 1'700'000'000'000;
//! More statements than one write has.
constexpr int kMostStatements = 40;

WriteRequest invoiceRequest(QDate from, QDate to, const QByteArray &cost = "100")
{
    return {
        WriteKind::Invoice,
        QStringLiteral("2001"),
        {},
        {from.startOfDay(Qt::UTC).toMSecsSinceEpoch(), to.startOfDay(Qt::UTC).toMSecsSinceEpoch()},
        {},
        cost,
        {},
        QStringLiteral("leden"),
        {}};
}

const QDate kFirst(2025, 1, 1);
const QDate kLast(2025, 1, 31);

} // namespace

//! The tables beside the outbox: what is stored comes back, and what was sent is in the ledger.
class TestLocalRows : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    //! Admission of one request: the word of its refusal, or "admitted".
    QByteArray admit(LocalFile &file, const WriteRequest &request)
    {
        const auto taken = settled(file.outbox.add({request}, {}, kNow));
        if (!taken)
            return taken.error().detail.toUtf8();
        const auto refusal = taken->admissions.first().refusal;
        return !refusal                     ? "admitted"
            : *refusal == Refusal::Overlap  ? "overlap"
            : *refusal == Refusal::Repeated ? "repeated"
                                            : "other";
    }
    QByteArray send(LocalFile &file, EntryId id)
    {
        const QByteArray begun = outcome(file.outbox.advance({}, id, kNow));
        if (begun != "Done")
            return begun;
        const OutboxTable::Settlement ended{
            id, EntryState::Sent, false, QStringLiteral("s"), {}, 0, {}, 0};
        return outcome(file.outbox.advance(ended, {}, kNow + 1));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyColumnComesBack()
    {
        const QList<LocalRow> rows = oneOfEach(1, kNow) + oneOfEach(2, kNow);
        {
            LocalFile file(m_folder->path());
            QCOMPARE(file.opened, "Done");
            QCOMPARE(outcome(file.rows.write(rows)), "Done");
        }
        LocalFile file(m_folder->path());
        const auto found = byKey(file.all());
        QCOMPARE(found.size(), rows.size());
        for (const LocalRow &row : rows)
            QCOMPARE(found.value(row.key()), row);
    }

    void valuesComeBackFromRows()
    {
        MeterNote note{{QStringLiteral("7")}, QStringLiteral("d"), {}, 6, {}, "0.001", {}};
        QCOMPARE(noterows::noteIn(noterows::rowOf(note, kNow, false)), note);
        RoundCell cell;
        cell.meter = {QStringLiteral("7")};
        cell.accepted = {QStringLiteral("a"), QStringLiteral("b")};
        for (const auto mark :
             {RoundCell::Mark::None, RoundCell::Mark::Estimated, RoundCell::Mark::NotRead}) {
            for (const auto answer :
                 {RoundCell::Answer::None, RoundCell::Answer::TypingSlip,
                  RoundCell::Answer::RolledOver, RoundCell::Answer::Exchanged}) {
                cell.mark = mark;
                cell.answer = answer;
                const LocalRow row = roundrows::rowOf({QStringLiteral("r")}, cell, 3, kNow);
                QCOMPARE(roundrows::cellIn(row), cell);
                QCOMPARE(roundrows::positionIn(row), 3);
            }
        }
        for (const auto source : {LedgerInvoice::Source::Typed, LedgerInvoice::Source::Imported,
                                  LedgerInvoice::Source::Sent}) {
            LedgerInvoice invoice =
                ledgerInvoice(QStringLiteral("i"), QStringLiteral("7"), kFirst, kLast);
            invoice.source = source;
            invoice.entry = {4};
            QCOMPARE(ledgerrows::invoiceIn(ledgerrows::rowOf(invoice, kNow, false)), invoice);
        }
        for (const auto kind :
             {SavedList::Kind::Route, SavedList::Kind::List, SavedList::Kind::Favourites}) {
            const SavedList list{{QStringLiteral("l")}, kind, QStringLiteral("n"), {}};
            QCOMPARE(recordrows::listIn(recordrows::rowOf(list, 1, kNow, false)).value, list);
        }
    }

    void aLaterRowReplacesAndARemovedOneIsNotShown()
    {
        LocalFile file(m_folder->path());
        QList<LocalRow> rows = oneOfEach(1, kNow);
        QCOMPARE(outcome(file.rows.write(rows)), "Done");
        rows[3].values[1] = QStringLiteral("other");
        rows[3].changedAt = kNow + 5;
        QCOMPARE(outcome(file.rows.write({rows[3]})), "Done");
        QCOMPARE(byKey(file.all()).value(rows[3].key()), rows[3]);
        QCOMPARE(file.all().size(), rows.size());
        // What belongs to a list or a round goes and comes with it.
        for (const int parent : {5, 7}) {
            rows[parent].isRemoved = true;
            QCOMPARE(outcome(file.rows.write({rows[parent]})), "Done");
            QCOMPARE(file.all().size(), rows.size() - 2);
            rows[parent].isRemoved = false;
            QCOMPARE(outcome(file.rows.write({rows[parent]})), "Done");
            QCOMPARE(file.all().size(), rows.size());
        }
    }

    //! Each statement of a write fails in turn: all or nothing, and of use again at once.
    void aFaultLeavesNothingHalfDone()
    {
        std::atomic<int> failAt{-1};
        std::atomic<int> count{0};
        Database::Options options;
        options.fault = [&](const QString &) { return count++ == failAt; };
        LocalFile file(m_folder->path(), options);
        QCOMPARE(outcome(file.rows.write(oneOfEach(1, kNow))), "Done");
        const QList<LocalRow> before = file.all();
        QList<LocalRow> changed = oneOfEach(1, kNow + 1);
        changed << oneOfEach(2, kNow + 1);
        int failures = 0;
        for (int i = 0; i < kMostStatements; ++i) {
            count = 0;
            failAt = i;
            const QByteArray answer = outcome(file.rows.write(changed));
            failAt = -1;
            if (answer == "Done")
                break;
            ++failures;
            QCOMPARE(answer, "Full");
            QCOMPARE(file.all(), before);
        }
        QCOMPARE(failures, changed.size() + 2); // BEGIN and COMMIT
        QCOMPARE(byKey(file.all()), byKey(changed));
    }

    //! Sending an invoice, with each statement failing in turn: it is in the ledger where it is
    //! sent, and only there.
    void theLedgerFollowsTheOutboxInOneTransaction()
    {
        std::atomic<int> failAt{-1};
        std::atomic<int> count{0};
        Database::Options options;
        options.fault = [&](const QString &) { return count++ == failAt; };
        LocalFile file(m_folder->path(), options);
        QCOMPARE(admit(file, invoiceRequest(kFirst, kLast)), "admitted");
        QCOMPARE(outcome(file.outbox.advance({}, EntryId{1}, kNow)), "Done");
        const OutboxTable::Settlement ended{
            {1}, EntryState::Sent, false, QStringLiteral("s"), {}, 0, {}, 0};
        int failures = 0;
        for (int i = 0; i < kMostStatements; ++i) {
            count = 0;
            failAt = i;
            const QByteArray answer = outcome(file.outbox.advance(ended, {}, kNow + 1));
            failAt = -1;
            if (answer == "Done")
                break;
            ++failures;
            QVERIFY(file.ledger().isEmpty());
            QCOMPARE(settled(file.outbox.load())->entries.first().state, EntryState::Sending);
        }
        QVERIFY2(failures >= 6, QByteArray::number(failures));
        QCOMPARE(file.ledger().size(), 1);
        const LedgerInvoice invoice = file.ledger().first();
        QCOMPARE(invoice.meter.value, QStringLiteral("2001"));
        QCOMPARE(invoice.from, kFirst);
        QCOMPARE(invoice.to, kLast);
        QCOMPARE(invoice.cost, "100");
        QCOMPARE(invoice.note, QStringLiteral("leden"));
        QCOMPARE(invoice.entry, EntryId{1});
        QCOMPARE(invoice.source, LedgerInvoice::Source::Sent);
    }

    void whatIsInTheLedgerIsNotSentAgain()
    {
        LocalFile file(m_folder->path());
        LedgerInvoice imported =
            ledgerInvoice(QStringLiteral("i"), QStringLiteral("2001"), kFirst, kLast);
        imported.source = LedgerInvoice::Source::Imported;
        QCOMPARE(outcome(file.rows.write({ledgerrows::rowOf(imported, kNow, false)})), "Done");
        QCOMPARE(admit(file, invoiceRequest(kFirst, kLast)), "overlap");
        QCOMPARE(admit(file, invoiceRequest(kLast, kLast.addDays(5))), "overlap");
        QCOMPARE(admit(file, invoiceRequest(kFirst.addDays(-9), kFirst)), "overlap");
        QCOMPARE(admit(file, invoiceRequest(kLast.addDays(1), kLast.addDays(5))), "admitted");
        QCOMPARE(admit(file, invoiceRequest(kFirst.addDays(-9), kFirst.addDays(-1))), "admitted");
        // A person took it out again.
        QCOMPARE(outcome(file.rows.write({ledgerrows::rowOf(imported, kNow, true)})), "Done");
        QCOMPARE(admit(file, invoiceRequest(kFirst, kLast)), "admitted");
    }

    void aTypedInvoiceIsTheOneThatIsSent()
    {
        LocalFile file(m_folder->path());
        LedgerInvoice typed =
            ledgerInvoice(QStringLiteral("typed"), QStringLiteral("2001"), kFirst, kLast);
        typed.pdfPath = QStringLiteral("/paper.pdf");
        QCOMPARE(outcome(file.rows.write({ledgerrows::rowOf(typed, kNow, false)})), "Done");
        QCOMPARE(admit(file, invoiceRequest(kFirst.addDays(1), kLast)), "overlap");
        QCOMPARE(admit(file, invoiceRequest(kFirst, kLast, "77.50")), "admitted");
        QCOMPARE(send(file, {1}), "Done");
        QCOMPARE(file.ledger().size(), 1);
        const LedgerInvoice sent = file.ledger().first();
        QCOMPARE(sent.id.value, QStringLiteral("typed"));
        QCOMPARE(sent.pdfPath, typed.pdfPath);
        QCOMPARE(sent.cost, "77.50");
        QCOMPARE(sent.entry, EntryId{1});
        QCOMPARE(sent.source, LedgerInvoice::Source::Sent);
        QCOMPARE(admit(file, invoiceRequest(kFirst, kLast, "77.50")), "repeated");
        // Taken out of the ledger, as it was deleted on the server by other means.
        QCOMPARE(outcome(file.rows.write({ledgerrows::rowOf(sent, kNow, true)})), "Done");
        QCOMPARE(admit(file, invoiceRequest(kFirst, kLast, "77.50")), "admitted");
        QCOMPARE(send(file, {2}), "Done");
        QCOMPARE(file.ledger().size(), 1);
        QCOMPARE(file.ledger().first().entry, EntryId{2});
    }

    //! A file as the program wrote it when there was no ledger: two readings and two invoices.
    void aFileOfVersion1IsBroughtUpToDate()
    {
        const QString path = m_folder->filePath(QStringLiteral("entries-test.sqlite"));
        QVERIFY(QFile::copy(QFINDTESTDATA("../data/entries-1.sqlite"), path));
        {
            SqlSession session(path, SqlSession::Access::ReadOnly, std::chrono::milliseconds(0));
            QVERIFY(session.open());
            QCOMPARE(schemaVersion(session).value_or(-1), 1);
        }
        LocalFile file(m_folder->path());
        QCOMPARE(file.opened, "Done");
        const auto contents = settled(file.outbox.load());
        QVERIFY(contents);
        QCOMPARE(contents->entries.size(), 4);
        for (const OutboxEntry &entry : contents->entries)
            QCOMPARE(entry.state, EntryState::Sent);
        QCOMPARE(contents->entries.first().request.value, "99999900.50");
        const QList<LedgerInvoice> ledger = file.ledger();
        QCOMPARE(ledger.size(), 2);
        QVERIFY(ledger.at(0).id != ledger.at(1).id);
        QCOMPARE(ledger.at(0).meter.value, QStringLiteral("1203"));
        QCOMPARE(ledger.at(0).from, QDate(2025, 1, 1));
        QCOMPARE(ledger.at(0).to, QDate(2025, 1, 31));
        QCOMPARE(ledger.at(0).consumption, "12.5");
        QCOMPARE(ledger.at(0).cost, "1234.50");
        QCOMPARE(ledger.at(1).note, QStringLiteral("únor"));
        QCOMPARE(ledger.at(1).entry, EntryId{4});
        QCOMPARE(ledger.at(1).source, LedgerInvoice::Source::Sent);
        QCOMPARE(outcome(file.rows.write(oneOfEach(1, kNow))), "Done");
    }

    //! A file of before there were choices.
    void aFileOfVersion2KeepsWhatItHolds()
    {
        const QString path = m_folder->filePath(QStringLiteral("entries-test.sqlite"));
        {
            SqlSession session(path, SqlSession::Access::ReadWrite, std::chrono::milliseconds(0));
            QVERIFY(session.open());
            QCOMPARE(outcome(migrateSchema(session, entriesMigrations().mid(0, 2))), "Done");
            QVERIFY(session.execute(QStringLiteral(
                "INSERT INTO mapping (what, changed_ms, removed, meter, import_id, suit)"
                " VALUES ('mapping', 1, 0, '7', 'abc', '')")));
        }
        LocalFile file(m_folder->path());
        QCOMPARE(file.opened, "Done");
        QCOMPARE(file.all().size(), 1);
        QCOMPARE(recordrows::linkIn(file.all().first()).importId, QStringLiteral("abc"));
        QCOMPARE(outcome(file.rows.write(oneOfEach(1, kNow))), "Done");
        QCOMPARE(file.all().size(), 1 + oneOfEach(1, kNow).size());
    }

    //! The bring-up fails at each statement in turn: the file stays as it was, and of use.
    void aBringUpThatFailsLeavesVersion1()
    {
        const QString path = m_folder->filePath(QStringLiteral("entries-test.sqlite"));
        QVERIFY(QFile::copy(QFINDTESTDATA("../data/entries-1.sqlite"), path));
        int failures = 0;
        for (int i = 0;; ++i) {
            int count = 0;
            Database::Options options;
            options.fault = [&](const QString &) { return count++ == i; };
            const QByteArray opened = LocalFile(m_folder->path(), options).opened;
            SqlSession session(path, SqlSession::Access::ReadOnly, std::chrono::milliseconds(0));
            QVERIFY(session.open());
            const int version = schemaVersion(session).value_or(-1);
            if (opened == "Done") {
                QCOMPARE(version, int(entriesMigrations().size()));
                break;
            }
            ++failures;
            QCOMPARE(version, 1);
        }
        QVERIFY2(failures > int(localShapes().size()), QByteArray::number(failures));
        LocalFile file(m_folder->path());
        QCOMPARE(file.ledger().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLocalRows)
#include "tst_localrows.moc"
