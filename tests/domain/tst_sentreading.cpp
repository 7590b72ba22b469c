// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentreading.h"

#include <QtTest>

using namespace meterdesk;

namespace {

const QString kStream = QStringLiteral("gate");

OutboxEntry entry(qint64 id, TimeMs time, const char *state, EntryState is, Fate fate = Fate::None)
{
    OutboxEntry made;
    made.id = {id};
    made.request.owner = kStream;
    made.request.range = {time, time};
    made.request.value = state;
    made.state = is;
    made.fate = fate;
    return made;
}

} // namespace

class TestSentReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHowFarItIs()
    {
        using Stage = ReadingStage;
        QCOMPARE(stageOf(entry(1, 1, "1", EntryState::Draft)), Stage::Waiting);
        QCOMPARE(stageOf(entry(1, 1, "1", EntryState::Sending)), Stage::Waiting);
        QCOMPARE(stageOf(entry(1, 1, "1", EntryState::Sent)), Stage::Pending);
        QCOMPARE(stageOf(entry(1, 1, "1", EntryState::AlreadyThere, Fate::Pending)),
                 Stage::Pending);
        QCOMPARE(stageOf(entry(1, 1, "1", EntryState::Sent, Fate::Accepted)), Stage::Valid);
        QCOMPARE(stageOf(entry(1, 1, "1", EntryState::Sent, Fate::Suspicious)), Stage::Suspicious);
        QCOMPARE(stageOf(entry(1, 1, "1", EntryState::Rejected)), Stage::Stuck);
        QVERIFY(!stageOf(entry(1, 1, "1", EntryState::Undone, Fate::Accepted)));
        OutboxEntry removal = entry(1, 1, "", EntryState::Sent);
        removal.request.kind = WriteKind::RemoveReading;
        QVERIFY(!stageOf(removal));
    }

    void belongsToItsStream()
    {
        OutboxEntry one = entry(1, 1, "1", EntryState::Sent);
        QVERIFY(isReadingOf(one, kStream, {}));
        QVERIFY(isReadingOf(one, kStream, QStringLiteral("default")));
        QVERIFY(!isReadingOf(one, kStream, QStringLiteral("back")));
        QVERIFY(!isReadingOf(one, QStringLiteral("hall"), {}));
        one.request.owner.clear();
        QVERIFY(!isReadingOf(one, {}, {}));
    }

    void listsWhatTheServiceDoesNotList()
    {
        OutboxEntry other = entry(7, 5, "5", EntryState::Queued);
        other.request.owner = QStringLiteral("hall");
        const QList<OutboxEntry> entries = {
            entry(1, 30, "30.5", EntryState::Queued),
            entry(2, 10, "10", EntryState::Sent, Fate::Suspicious),
            entry(3, 20, "20", EntryState::Sent, Fate::Accepted),
            entry(4, 15, "15", EntryState::Rejected),
            // The value at 40 was taken back and typed anew, and is accepted now.
            entry(5, 40, "4", EntryState::Sent, Fate::Pending),
            entry(6, 40, "40", EntryState::Sent, Fate::Accepted),
            other,
        };
        const QList<SentReading> found = sentReadings(entries, kStream, {});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).entry, EntryId{2});
        QCOMPARE(found.at(0).stage, ReadingStage::Suspicious);
        QCOMPARE(found.at(1).time, TimeMs(30));
        QCOMPARE(found.at(1).state, 30.5);
        QVERIFY(sentReadings(entries, {}, {}).isEmpty());
    }

    void knowsTheLastOne()
    {
        const QList<OutboxEntry> entries = {
            entry(1, 30, "30", EntryState::Sent, Fate::Accepted),
            entry(2, 20, "20", EntryState::Rejected),
            entry(3, 40, "40", EntryState::Dropped),
            entry(4, 50, "50", EntryState::Draft),
        };
        QCOMPARE(lastSentReading(entries, kStream, {})->id, EntryId{2});
        QCOMPARE(lastSentReading(entries.mid(0, 1), kStream, {})->id, EntryId{1});
        QVERIFY(!lastSentReading(entries.mid(2), kStream, {}));
        QVERIFY(!lastSentReading(entries, QStringLiteral("hall"), {}));
    }
};

QTEST_GUILESS_MAIN(TestSentReading)
#include "tst_sentreading.moc"
