// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/outboxtable.h"
#include "tests/storage/storagetesting.h"

#include <QTemporaryDir>

using namespace meterdesk;

namespace {

constexpr TimeMs kNow = 1'700'000'000'000;

WriteRequest reading(const char *owner, TimeMs time, const QByteArray &state)
{
    return {WriteKind::Reading,
            QString::fromUtf8(owner),
            {},
            {time, time},
            state,
            {},
            QStringLiteral("kWh"),
            {},
            {}};
}

WriteRequest invoice(TimeMs from, TimeMs to, const QByteArray &cost)
{
    return {WriteKind::Invoice,
            QStringLiteral("2001"),
            {},
            {from, to},
            {},
            cost,
            {},
            QStringLiteral("paid"),
            {}};
}

OutboxTable::Settlement settlement(EntryId id, EntryState state, bool isUnclear = false)
{
    OutboxTable::Settlement ended;
    ended.entry = id;
    ended.state = state;
    ended.isUnclear = isUnclear;
    if (state == EntryState::Sent)
        ended.serverId = QStringLiteral("s%1").arg(id.value);
    return ended;
}

} // namespace

class TestOutboxTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryDigit();
    void refusesWhatIsOnItsWay();
    void takesTogetherOrNot();
    void refusesOverlappingInvoices();
    void replacesWhatWasSent();
    void neverReplacesWhatMayBeOnItsWay();
    void dropsAReplacementAsAWhole();
    void keepsWhatWaitedForADroppedRemoval();
    void editsWhatReplaces();
    void replacesWhatReplaces();
    void releasesWhatADraftWaitsFor();
    void givesBackWhatWasReplaced();
    void sendsNoInvoiceOfTakenDays();
    void beginsAndEndsTries();
    void takesUpAfterAKill();
    void undoesABatch();
    void refusesWhatWaitedForARemoval();
    void editsOnlyWhatWasNotSent();
    void dropsAndRetries();
    void remembersThePause();

private:
    void open();
    OutboxTable::Taken add(const QList<WriteRequest> &requests, bool replaces = false);
    QList<OutboxEntry> advance(const std::optional<OutboxTable::Settlement> &ended,
                               const std::optional<EntryId> &next = {});
    EntryId send(EntryId id);
    OutboxEntry entry(EntryId id);
    QByteArray states();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OutboxTable> m_table;
};

void TestOutboxTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestOutboxTable::cleanup()
{
    m_table.reset();
    m_database.reset();
    m_directory.reset();
    m_folder.reset();
}

void TestOutboxTable::open()
{
    m_table.reset();
    m_database.reset();
    m_directory.reset();
    m_directory = std::make_unique<DataDirectory>(m_folder->path());
    QVERIFY(m_directory->open());
    m_database =
        std::make_unique<Database>(*m_directory, DatabaseFile::entries(QStringLiteral("test")));
    QCOMPARE(outcome(m_database->open()), "Done");
    m_table = std::make_unique<OutboxTable>(*m_database);
}

OutboxTable::Taken TestOutboxTable::add(const QList<WriteRequest> &requests, bool replaces)
{
    OutboxTable::Intake intake;
    intake.label = QStringLiteral("round");
    intake.replacesOthers = replaces;
    return settled(m_table->add(requests, intake, kNow)).value_or({});
}

QList<OutboxEntry> TestOutboxTable::advance(const std::optional<OutboxTable::Settlement> &ended,
                                            const std::optional<EntryId> &next)
{
    return settled(m_table->advance(ended, next, kNow)).value_or({});
}

EntryId TestOutboxTable::send(EntryId id)
{
    advance({}, id);
    advance(settlement(id, EntryState::Sent));
    return id;
}

OutboxEntry TestOutboxTable::entry(EntryId id)
{
    const auto contents = settled(m_table->load()).value_or({});
    for (const OutboxEntry &entry : contents.entries) {
        if (entry.id == id)
            return entry;
    }
    return {};
}

QByteArray TestOutboxTable::states()
{
    const auto contents = settled(m_table->load()).value_or({});
    QStringList words;
    for (const OutboxEntry &entry : contents.entries)
        words << entryWord(entry.request.kind) + u' ' + entryWord(entry.state);
    return words.join(QStringLiteral(", ")).toLatin1();
}

void TestOutboxTable::keepsEveryDigit()
{
    WriteRequest typed = reading("ŽĎ_2001", kNow, "123456.70");
    typed.suit = QStringLiteral("zpětný/2");
    const auto taken = add({typed, invoice(0, 86400000, "1250.50")});
    QCOMPARE(taken.admissions.size(), 2);
    QCOMPARE(taken.changed.size(), 2);
    open();
    const auto contents = settled(m_table->load()).value_or({});
    QCOMPARE(contents.entries, taken.changed);
    QCOMPARE(contents.entries.at(0).request, typed);
    QCOMPARE(contents.entries.at(1).request, invoice(0, 86400000, "1250.50"));
    QCOMPARE(contents.batches, QList<EntryBatch>{taken.batch});
    QCOMPARE(contents.batches.first().label, QStringLiteral("round"));
    QCOMPARE(states(), "reading queued, invoice queued");
}

void TestOutboxTable::refusesWhatIsOnItsWay()
{
    const EntryId first = add({reading("A", kNow, "1.5")}).admissions.first().entry;
    WriteRequest same = reading("A", kNow, "1.50");
    same.suit = QStringLiteral("default");
    const auto taken = add({same, reading("A", kNow, "2"), reading("A", kNow + 1000, "2"),
                            reading("", kNow, "1"), reading("A", kNow + 1000, "2")});
    const QList<Admission> &told = taken.admissions;
    QCOMPARE(told.at(0), (Admission{{}, Refusal::Repeated, first}));
    QCOMPARE(told.at(1), (Admission{{}, Refusal::OtherValue, first}));
    QVERIFY(!told.at(2).refusal);
    QCOMPARE(told.at(3).refusal, Refusal::Invalid);
    QCOMPARE(told.at(4), (Admission{{}, Refusal::Repeated, told.at(2).entry})); // in one intake
    send(first);
    QCOMPARE(add({same}).admissions.first(), (Admission{{}, Refusal::Repeated, first}));
    QCOMPARE(states(), "reading sent, reading queued");
}

void TestOutboxTable::takesTogetherOrNot()
{
    const EntryId first = add({reading("A", kNow, "1")}).admissions.first().entry;
    OutboxTable::Intake intake;
    intake.together = {2, 2};
    const auto taken = settled(m_table->add({reading("B", kNow, "1"), reading("A", kNow, "2"),
                                             reading("C", kNow, "1"), reading("A", kNow, "1"),
                                             reading("D", kNow, "1")},
                                            intake, kNow))
                           .value_or({});
    const QList<Admission> &told = taken.admissions;
    QCOMPARE(told.at(0), (Admission{{}, Refusal::Together, {}}));
    QCOMPARE(told.at(1), (Admission{{}, Refusal::OtherValue, first}));
    QVERIFY(!told.at(2).refusal); // what is there already keeps nothing out
    QCOMPARE(told.at(3), (Admission{{}, Refusal::Repeated, first}));
    QVERIFY(!told.at(4).refusal);
    QCOMPARE(states(), "reading queued, reading queued, reading queued");
}

void TestOutboxTable::refusesOverlappingInvoices()
{
    const EntryId first = add({invoice(0, 1000, "5")}).admissions.first().entry;
    QCOMPARE(add({invoice(1000, 2000, "5")}).admissions.first(),
             (Admission{{}, Refusal::Overlap, first}));
    QCOMPARE(add({invoice(0, 1000, "5.0")}).admissions.first().refusal, Refusal::Repeated);
    QVERIFY(!add({invoice(1001, 2000, "5")}).admissions.first().refusal);
    advance({}, first);
    advance(settlement(first, EntryState::Unknown, true));
    QCOMPARE(add({invoice(0, 1000, "6")}).admissions.first().refusal, Refusal::Overlap);
    // Also where the person says so: an invoice cannot be removed from the server.
    QCOMPARE(add({invoice(0, 1000, "6")}, true).admissions.first().refusal, Refusal::Overlap);
}

void TestOutboxTable::replacesWhatWasSent()
{
    const EntryId old = send(add({reading("A", kNow, "1")}).admissions.first().entry);
    const auto taken = add({reading("A", kNow, "2")}, true);
    QCOMPARE(taken.admissions.first().other, old);
    QCOMPARE(states(), "reading sent, remove-reading queued, reading queued");
    const OutboxEntry &removal = taken.changed.at(0);
    const OutboxEntry &created = taken.changed.at(1);
    QCOMPARE(removal.undoes, old);
    QCOMPARE(removal.request.target, entry(old).serverId);
    QCOMPARE(created.after, removal.id);
    send(removal.id);
    send(created.id);
    QCOMPARE(states(), "reading undone, remove-reading sent, reading sent");
}

void TestOutboxTable::neverReplacesWhatMayBeOnItsWay()
{
    const EntryId old = add({reading("A", kNow, "1")}).admissions.first().entry;
    advance({}, old);
    QCOMPARE(add({reading("A", kNow, "2")}, true).admissions.first().refusal, Refusal::OtherValue);
    advance(settlement(old, EntryState::Queued, true));
    QCOMPARE(add({reading("A", kNow, "2")}, true).admissions.first().refusal, Refusal::OtherValue);
    const EntryId other = add({reading("B", kNow, "1")}).admissions.first().entry;
    const auto taken = add({reading("B", kNow, "2")}, true);
    QVERIFY(!taken.admissions.first().refusal);
    QCOMPARE(entry(other).state, EntryState::Dropped);
}

//! Without the new value the old one is to stay.
void TestOutboxTable::dropsAReplacementAsAWhole()
{
    send(add({reading("A", kNow, "1")}).admissions.first().entry);
    const EntryId created = add({reading("A", kNow, "2")}, true).admissions.first().entry;
    QCOMPARE(settled(m_table->drop({created}, kNow)).value_or({}).size(), 2);
    QCOMPARE(states(), "reading sent, remove-reading dropped, reading dropped");

    const EntryId again = add({reading("A", kNow, "3")}, true).admissions.first().entry;
    QCOMPARE(settled(m_table->undo({again}, {}, kNow)).value_or({}).changed.size(), 2);
    QVERIFY(states().endsWith("remove-reading dropped, reading dropped"));

    // The old value may be gone already.
    const auto tried = add({reading("A", kNow, "4")}, true);
    const EntryId removal = tried.changed.first().id;
    advance({}, removal);
    advance(settlement(removal, EntryState::Queued, true));
    QCOMPARE(settled(m_table->drop({tried.admissions.first().entry}, kNow)).value_or({}).size(), 1);
    QVERIFY(states().endsWith("remove-reading queued, reading dropped"));
}

void TestOutboxTable::keepsWhatWaitedForADroppedRemoval()
{
    send(add({reading("A", kNow, "1.5")}).admissions.first().entry);
    const auto taken = add({reading("A", kNow, "2")}, true);
    QCOMPARE(settled(m_table->drop({taken.changed.first().id}, kNow)).value_or({}).size(), 2);
    QCOMPARE(states(), "reading sent, remove-reading dropped, reading conflict");
    QCOMPARE(entry(taken.admissions.first().entry).detail, QStringLiteral("1.5"));
    // Both at once are no question.
    const auto other = add({reading("A", kNow, "3")}, true);
    settled(m_table->drop({other.changed.at(0).id, other.changed.at(1).id}, kNow)).value_or({});
    QVERIFY(states().endsWith("remove-reading dropped, reading dropped"));
}

void TestOutboxTable::editsWhatReplaces()
{
    const EntryId old = send(add({reading("A", kNow, "1")}).admissions.first().entry);
    const EntryId created = add({reading("A", kNow, "2")}, true).admissions.first().entry;
    const auto edited =
        settled(m_table->edit(created, reading("A", kNow, "3"), {}, kNow)).value_or({});
    QCOMPARE(edited.admissions.size(), 1);
    QCOMPARE(edited.admissions.first().other, old);
    QCOMPARE(states(),
             "reading sent, remove-reading dropped, reading dropped, remove-reading queued,"
             " reading queued");
}

//! The removal that the first one waited for is the second one's.
void TestOutboxTable::replacesWhatReplaces()
{
    send(add({reading("A", kNow, "1")}).admissions.first().entry);
    const auto first = add({reading("A", kNow, "2")}, true);
    const auto second = add({reading("A", kNow, "3")}, true);
    QCOMPARE(states(), "reading sent, remove-reading queued, reading dropped, reading queued");
    QCOMPARE(entry(second.admissions.first().entry).after, first.changed.first().id);
}

void TestOutboxTable::releasesWhatADraftWaitsFor()
{
    send(add({reading("A", kNow, "1")}).admissions.first().entry);
    OutboxTable::Intake drafts;
    drafts.asDrafts = true;
    drafts.replacesOthers = true;
    const auto taken = settled(m_table->add({reading("A", kNow, "2")}, drafts, kNow)).value_or({});
    QCOMPARE(states(), "reading sent, remove-reading draft, reading draft");
    const EntryId created = taken.admissions.first().entry;
    QCOMPARE(settled(m_table->release({created}, kNow)).value_or({}).size(), 2);
    QCOMPARE(states(), "reading sent, remove-reading queued, reading queued");
}

void TestOutboxTable::givesBackWhatWasReplaced()
{
    send(add({reading("A", kNow, "1.50")}).admissions.first().entry);
    const auto taken = add({reading("A", kNow, "2")}, true);
    for (const OutboxEntry &each : taken.changed)
        send(each.id);
    QCOMPARE(states(), "reading undone, remove-reading sent, reading sent");
    const auto undone =
        settled(m_table->undo({taken.admissions.first().entry}, {}, kNow)).value_or({});
    QCOMPARE(undone.admissions.size(), 1);
    QCOMPARE(undone.changed.size(), 2);
    const OutboxEntry removal = undone.changed.at(0);
    const OutboxEntry back = undone.changed.at(1);
    QCOMPARE(back.request.value, "1.50");
    QCOMPARE(back.after, removal.id);
    send(removal.id);
    QCOMPARE(entry(taken.admissions.first().entry).state, EntryState::Undone);
    send(back.id);
    QVERIFY(states().endsWith("reading undone, remove-reading sent, reading sent"));
}

//! The service would keep both.
void TestOutboxTable::sendsNoInvoiceOfTakenDays()
{
    const EntryId refused = add({invoice(0, 1000, "5")}).admissions.first().entry;
    advance({}, refused);
    advance(settlement(refused, EntryState::Rejected));
    const EntryId other = add({invoice(500, 1500, "6")}).admissions.first().entry;
    QVERIFY(settled(m_table->retry({refused}, kNow)).value_or({}).isEmpty());
    send(other);
    QVERIFY(settled(m_table->retry({refused}, kNow)).value_or({}).isEmpty());
    QCOMPARE(states(), "invoice rejected, invoice sent");
    const EntryId free =
        add({invoice(86'400'000 * 3LL, 86'400'000 * 4LL, "7")}).admissions.first().entry;
    advance({}, free);
    advance(settlement(free, EntryState::Unknown, true));
    QCOMPARE(settled(m_table->retry({free, refused}, kNow)).value_or({}).size(), 1);
}

void TestOutboxTable::beginsAndEndsTries()
{
    const auto taken = add({reading("A", kNow, "1"), reading("B", kNow, "2")});
    const EntryId a = taken.admissions.at(0).entry;
    const EntryId b = taken.admissions.at(1).entry;
    QCOMPARE(advance({}, a).first().state, EntryState::Sending);
    QCOMPARE(entry(a).tries, 1);
    QCOMPARE(outcome(m_table->advance({}, a, kNow)), "Conflict"); // is being sent
    QCOMPARE(outcome(m_table->advance(settlement(b, EntryState::Sent), {}, kNow)), "Conflict");
    // Nothing is half done: where the next cannot begin, the first has not ended.
    QCOMPARE(outcome(m_table->advance(settlement(a, EntryState::Sent), a, kNow)), "Conflict");
    QCOMPARE(entry(a).state, EntryState::Sending);

    OutboxTable::Settlement failed = settlement(a, EntryState::Queued, true);
    failed.error = ApiError::Kind::OutcomeUnknown;
    failed.detail = QStringLiteral("gone");
    failed.nextTryAt = kNow + 5000;
    QCOMPARE(advance(failed, b).size(), 2);
    QVERIFY(entry(a).hasUnclearTry);
    QCOMPARE(entry(a).error, ApiError::Kind::OutcomeUnknown);
    QCOMPARE(entry(a).nextTryAt, kNow + 5000);
    advance(settlement(b, EntryState::Sent), a);
    QCOMPARE(entry(b).serverId, QStringLiteral("s%1").arg(b.value));
    QVERIFY(!entry(b).hasUnclearTry);
    QCOMPARE(entry(a).tries, 2);
}

void TestOutboxTable::takesUpAfterAKill()
{
    const auto taken = add({reading("A", kNow, "1"), invoice(0, 1, "2"), reading("B", kNow, "3")});
    advance({}, taken.admissions.at(0).entry);
    advance({}, taken.admissions.at(1).entry);
    open();
    QCOMPARE(states(), "reading sending, invoice sending, reading queued");
    QCOMPARE(settled(m_table->takeUp(kNow)).value_or(-1), 2);
    QCOMPARE(states(), "reading queued, invoice unknown, reading queued");
    QVERIFY(entry(taken.admissions.at(0).entry).hasUnclearTry);
    QVERIFY(!entry(taken.admissions.at(2).entry).hasUnclearTry);
    QCOMPARE(settled(m_table->takeUp(kNow)).value_or(-1), 0);
}

void TestOutboxTable::undoesABatch()
{
    const auto taken = add({reading("A", kNow, "1"), reading("B", kNow, "2"),
                            reading("C", kNow, "3"), invoice(0, 1, "2")});
    QList<EntryId> all;
    for (const Admission &admission : taken.admissions)
        all << admission.entry;
    send(all.at(0));
    advance({}, all.at(1)); // stored before by somebody else: not ours
    advance(settlement(all.at(1), EntryState::AlreadyThere));
    send(all.at(3));
    const auto undone = settled(m_table->undo(all, {}, kNow)).value_or({});
    QCOMPARE(undone.admissions.size(), 1);
    QCOMPARE(states(),
             "reading sent, reading already-there, reading dropped, invoice sent,"
             " remove-reading queued");
    QVERIFY(settled(m_table->undo(all, {}, kNow)).value_or({}).admissions.isEmpty());
    send(undone.admissions.first().entry);
    QCOMPARE(entry(all.at(0)).state, EntryState::Undone);
    // What was undone may be entered again.
    QVERIFY(!add({reading("A", kNow, "1")}).admissions.first().refusal);
}

void TestOutboxTable::refusesWhatWaitedForARemoval()
{
    send(add({reading("A", kNow, "1")}).admissions.first().entry);
    const auto taken = add({reading("A", kNow, "2")}, true);
    const EntryId removal = taken.changed.at(0).id;
    advance({}, removal);
    OutboxTable::Settlement refused = settlement(removal, EntryState::Rejected);
    refused.error = ApiError::Kind::NotFound;
    refused.httpStatus = 404;
    refused.detail = QStringLiteral("too old");
    QCOMPARE(advance(refused).size(), 2);
    QCOMPARE(states(), "reading sent, remove-reading rejected, reading rejected");
    QCOMPARE(entry(taken.changed.at(1).id).detail, QStringLiteral("too old"));
}

void TestOutboxTable::editsOnlyWhatWasNotSent()
{
    const EntryId first = add({reading("A", kNow, "1")}).admissions.first().entry;
    const auto edited =
        settled(m_table->edit(first, reading("A", kNow, "2"), {}, kNow)).value_or({});
    QCOMPARE(states(), "reading dropped, reading queued");
    const EntryId second = edited.admissions.first().entry;
    add({reading("B", kNow, "9")});
    // Refused: nothing changes.
    QCOMPARE(outcome(m_table->edit(second, reading("B", kNow, "8"), {}, kNow)), "Conflict");
    QCOMPARE(states(), "reading dropped, reading queued, reading queued");
    advance({}, second);
    advance(settlement(second, EntryState::Queued, true));
    QCOMPARE(outcome(m_table->edit(second, reading("A", kNow, "3"), {}, kNow)), "Conflict");
}

void TestOutboxTable::dropsAndRetries()
{
    const auto taken = add({reading("A", kNow, "1"), invoice(0, 1, "2")});
    const EntryId a = taken.admissions.at(0).entry;
    const EntryId bill = taken.admissions.at(1).entry;
    advance({}, a);
    QVERIFY(settled(m_table->drop({a}, kNow)).value_or({}).isEmpty()); // bytes are on their way
    advance(settlement(a, EntryState::Rejected));
    QCOMPARE(settled(m_table->retry({a}, kNow)).value_or({}).size(), 1);
    advance({}, bill);
    advance(settlement(bill, EntryState::Unknown, true));
    QCOMPARE(states(), "reading queued, invoice unknown");
    settled(m_table->drop({bill}, kNow)).value_or({});
    QCOMPARE(states(), "reading queued, invoice dropped");
    // Another one took its place: it is not queued a second time.
    advance({}, a);
    advance(settlement(a, EntryState::Rejected));
    add({reading("A", kNow, "1")});
    QVERIFY(settled(m_table->retry({a}, kNow)).value_or({}).isEmpty());
    QCOMPARE(states(), "reading rejected, invoice dropped, reading queued");
}

void TestOutboxTable::remembersThePause()
{
    QVERIFY(!settled(m_table->load()).value_or({}).isPaused);
    QCOMPARE(outcome(m_table->setPaused(true)), "Done");
    open();
    QVERIFY(settled(m_table->load()).value_or({}).isPaused);
}

QTEST_GUILESS_MAIN(TestOutboxTable)
#include "tst_outboxtable.moc"
