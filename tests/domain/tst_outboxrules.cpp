// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outboxrules.h"

#include <QTest>

using namespace meterdesk;

namespace {

using Kind = ApiError::Kind;
using Queue = Verdict::Queue;

OutboxEntry entryOf(WriteKind kind, bool hasUnclearTry = false)
{
    OutboxEntry entry;
    entry.id = {1};
    entry.request.kind = kind;
    entry.state = EntryState::Sending;
    entry.hasUnclearTry = hasUnclearTry;
    return entry;
}

ApiError failure(Kind kind, int status = 0)
{
    return {kind, status, {}, {}};
}

WriteRequest invoice(TimeMs from, TimeMs to)
{
    return {WriteKind::Invoice, QStringLiteral("2001"), {}, {from, to}, "10", "20", {}, {}, {}};
}

WriteRequest reading(const QByteArray &value, TimeMs time = 1000)
{
    return {WriteKind::Reading, QStringLiteral("A"), {}, {time, time}, value, {}, {}, {}, {}};
}

QByteArray described(const Verdict &verdict)
{
    QByteArray text = verdict.state ? entryWord(*verdict.state).toLatin1() : QByteArray("compare");
    if (verdict.isUnclear)
        text += " unclear";
    if (verdict.isPutOff)
        text += " put-off";
    switch (verdict.queue) {
    case Queue::GoOn:
        break;
    case Queue::Offline:
        text += " | offline";
        break;
    case Queue::RateLimited:
        text += " | rate-limited";
        break;
    case Queue::SignedOut:
        text += " | signed-out";
        break;
    }
    return text;
}

} // namespace

class TestOutboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordReadsBack();
    void judgesATry_data();
    void judgesATry();
    void neverResendsAnInvoiceThatMayBeStored();
    void knowsTheSameThing();
    void knowsOverlappingInvoices();
    void refusesWhatCanNeverBeSent();
    void undoesOnlyWhatIsOurs();
    void startsAgainAfterAKill();
};

void TestOutboxRules::everyWordReadsBack()
{
    for (int i = 0; i <= int(EntryState::Dropped); ++i)
        QCOMPARE(entryStateOf(entryWord(EntryState(i))), EntryState(i));
    for (int i = 0; i <= int(WriteKind::RemoveProfile); ++i)
        QCOMPARE(writeKindOf(entryWord(WriteKind(i))), WriteKind(i));
    for (int i = 0; i <= int(Fate::Pending); ++i)
        QCOMPARE(fateOf(entryWord(Fate(i))), Fate(i));
    QVERIFY(!entryStateOf(QStringLiteral("lost")));
}

void TestOutboxRules::judgesATry_data()
{
    QTest::addColumn<OutboxEntry>("entry");
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const OutboxEntry &entry, const ApiError &error,
                        const char *expected) {
        QTest::newRow(name) << entry << error << QByteArray(expected);
    };
    const OutboxEntry first = entryOf(WriteKind::Reading);
    const OutboxEntry again = entryOf(WriteKind::Reading, true);
    const OutboxEntry bill = entryOf(WriteKind::Invoice);
    row("not reached", first, failure(Kind::Offline), "queued | offline");
    row("nothing left in time", first, failure(Kind::Timeout), "queued | offline");
    row("certificate", first, failure(Kind::Tls), "queued | offline");
    row("redirect", first, failure(Kind::Redirect, 302), "queued | offline");
    row("token refused", first, failure(Kind::Unauthorized, 401), "queued | signed-out");
    row("slow down", first, failure(Kind::RateLimited, 429), "queued | rate-limited");
    row("answer lost", first, failure(Kind::OutcomeUnknown), "queued unclear | offline");
    row("400", first, failure(Kind::Validation, 400), "rejected");
    row("403", first, failure(Kind::Forbidden, 403), "rejected");
    row("404", first, failure(Kind::NotFound, 404), "rejected");
    row("415", first, failure(Kind::ClientBug, 415), "rejected");
    row("500", first, failure(Kind::Server, 500), "queued unclear put-off");
    row("501", first, failure(Kind::Server, 501), "rejected");
    row("503", first, failure(Kind::Server, 503), "queued put-off");
    row("stored, unreadable answer", first, failure(Kind::Protocol, 201), "queued unclear put-off");
    row("portal", first, failure(Kind::NotTheService, 200), "queued unclear | offline");
    row("portal, 404", first, failure(Kind::NotTheService, 404), "queued | offline");
    row("409 to a first try", first, failure(Kind::Duplicate, 409), "compare");
    row("409 after a lost answer", again, failure(Kind::Duplicate, 409), "already-there");
    row("profile overlaps", entryOf(WriteKind::Profile, true), failure(Kind::Duplicate, 409),
        "conflict");
    row("invoice: not reached", bill, failure(Kind::Offline), "queued | offline");
    row("invoice: answer lost", bill, failure(Kind::OutcomeUnknown), "unknown unclear | offline");
    row("invoice: program ends", bill, failure(Kind::Cancelled), "unknown unclear | offline");
    row("invoice: 500", bill, failure(Kind::Server, 500), "unknown unclear");
    row("invoice: 503", bill, failure(Kind::Server, 503), "queued put-off");
    row("invoice: unreadable answer", bill, failure(Kind::Protocol, 201), "unknown unclear");
    row("invoice: 409", bill, failure(Kind::Duplicate, 409), "conflict");
    row("removal: unknown or too old", entryOf(WriteKind::RemoveReading),
        failure(Kind::NotFound, 404), "rejected");
    row("removal: gone after a lost answer", entryOf(WriteKind::RemoveReading, true),
        failure(Kind::NotFound, 404), "sent");
}

void TestOutboxRules::judgesATry()
{
    QFETCH(const OutboxEntry, entry);
    QFETCH(const ApiError, error);
    QTEST(described(verdictOf(entry, error)), "expected");
    QCOMPARE(described(verdictOf(entry, std::nullopt)), "sent");
}

void TestOutboxRules::neverResendsAnInvoiceThatMayBeStored()
{
    for (int kind = 0; kind <= int(Kind::Cancelled); ++kind) {
        for (const int status : {0, 200, 201, 400, 401, 403, 404, 409, 429, 500, 502, 503, 504}) {
            const Verdict verdict =
                verdictOf(entryOf(WriteKind::Invoice), failure(Kind(kind), status));
            QVERIFY(!verdict.isUnclear || verdict.state == EntryState::Unknown);
            QVERIFY(verdict.state.has_value());
        }
    }
    QVERIFY(!isRepeatable(WriteKind::Invoice));
}

void TestOutboxRules::knowsTheSameThing()
{
    QVERIFY(isSameContent(reading("1.50"), reading("1.5")));
    QVERIFY(!isSameContent(reading("1.50"), reading("1.51")));
    QVERIFY(isSameKey(reading("1"), reading("2")));
    QVERIFY(!isSameKey(reading("1"), reading("1", 2000)));
    WriteRequest named = reading("1");
    named.suit = QStringLiteral("default");
    QVERIFY(isSameContent(named, reading("1")));
    QCOMPARE(streamOf(named), streamOf(reading("1")));
    WriteRequest removal = named;
    removal.kind = WriteKind::RemoveReading;
    QCOMPARE(streamOf(removal), streamOf(named));
    QVERIFY(!isSameKey(removal, named));
}

void TestOutboxRules::knowsOverlappingInvoices()
{
    QVERIFY(areOverlappingInvoices(invoice(0, 10), invoice(10, 20))); // both ends are inclusive
    QVERIFY(!areOverlappingInvoices(invoice(0, 9), invoice(10, 20)));
    WriteRequest other = invoice(0, 10);
    other.owner = QStringLiteral("2002");
    QVERIFY(!areOverlappingInvoices(other, invoice(0, 10)));
}

void TestOutboxRules::refusesWhatCanNeverBeSent()
{
    QVERIFY(!flawOf(reading("1.5")));
    QCOMPARE(flawOf(reading("1,5")), Refusal::Invalid);
    QCOMPARE(flawOf(reading("")), Refusal::Invalid);
    QVERIFY(!flawOf(invoice(0, 0)));
    QCOMPARE(flawOf(invoice(1, 0)), Refusal::Invalid);
    WriteRequest empty = invoice(0, 1);
    empty.cost.clear();
    QVERIFY(!flawOf(empty));
    empty.value.clear();
    QCOMPARE(flawOf(empty), Refusal::Invalid);
}

void TestOutboxRules::undoesOnlyWhatIsOurs()
{
    OutboxEntry entry = entryOf(WriteKind::Reading);
    QVERIFY(!canUndo(entry));
    entry.state = EntryState::Sent;
    QVERIFY(canUndo(entry));
    entry.state = EntryState::AlreadyThere;
    QVERIFY(!canUndo(entry));
    entry.hasUnclearTry = true;
    QVERIFY(canUndo(entry));
    OutboxEntry bill = entryOf(WriteKind::Invoice);
    bill.state = EntryState::Sent;
    QVERIFY(!canUndo(bill));
}

void TestOutboxRules::startsAgainAfterAKill()
{
    QCOMPARE(stateAfterRestart(WriteKind::Invoice), EntryState::Unknown);
    QCOMPARE(stateAfterRestart(WriteKind::Reading), EntryState::Queued);
    QCOMPARE(stateAfterRestart(WriteKind::RemoveProfile), EntryState::Queued);
}

QTEST_GUILESS_MAIN(TestOutboxRules)
#include "tst_outboxrules.moc"
