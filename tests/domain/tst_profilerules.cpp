// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profilerules.h"

#include <QElapsedTimer>
#include <QTest>

using namespace meterdesk;

using Kind = ProfileEffect::Kind;

namespace {

constexpr TimeMs kStep = 900'000;

WriteRequest profile(int begin, int end, const QByteArray &value, const QString &suit = {})
{
    WriteRequest request;
    request.kind = WriteKind::Profile;
    request.owner = QStringLiteral("EL-1");
    request.suit = suit;
    request.range = {begin * kStep, end * kStep};
    request.value = value;
    return request;
}

OutboxEntry entry(int id, const WriteRequest &request, EntryState state = EntryState::Sent)
{
    OutboxEntry made;
    made.id = {id};
    made.request = request;
    made.state = state;
    if (state == EntryState::Sent)
        made.serverId = QStringLiteral("p%1").arg(id);
    return made;
}

OutboxEntry removal(int id, const OutboxEntry &of, EntryState state = EntryState::Queued)
{
    OutboxEntry made = entry(id, of.request, state);
    made.request.kind = WriteKind::RemoveProfile;
    made.request.value.clear();
    made.serverId.clear();
    made.undoes = of.id;
    return made;
}

} // namespace

class TestProfileRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAProfileWouldDo_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("other");
        QTest::newRow("before, touching") << 9 << 10 << QByteArray("1") << Kind::Creates << 0;
        QTest::newRow("behind, touching") << 12 << 13 << QByteArray("1") << Kind::Creates << 0;
        QTest::newRow("far away") << 500 << 600 << QByteArray("1") << Kind::Creates << 0;
        QTest::newRow("the same") << 10 << 12 << QByteArray("1.50") << Kind::SameThere << 1;
        QTest::newRow("same range") << 10 << 12 << QByteArray("2") << Kind::Updates << 1;
        QTest::newRow("same range, queued") << 20 << 21 << QByteArray("2") << Kind::Waits << 2;
        QTest::newRow("queued, the same") << 20 << 21 << QByteArray("7") << Kind::SameThere << 2;
        QTest::newRow("begin inside") << 11 << 13 << QByteArray("1") << Kind::Overlaps << 1;
        QTest::newRow("end inside") << 9 << 11 << QByteArray("1") << Kind::Overlaps << 1;
        QTest::newRow("inside") << 10 << 11 << QByteArray("1") << Kind::Overlaps << 1;
        QTest::newRow("around") << 9 << 13 << QByteArray("1") << Kind::Overlaps << 1;
        QTest::newRow("around all") << 0 << 99 << QByteArray("1") << Kind::Overlaps << 2;
        QTest::newRow("refused one") << 30 << 31 << QByteArray("1") << Kind::Creates << 0;
    }

    void tellsWhatAProfileWouldDo()
    {
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(QByteArray, value);
        ProfileBook book;
        book.take({entry(1, profile(10, 12, "1.5")),
                   entry(2, profile(20, 21, "7"), EntryState::Queued),
                   entry(3, profile(30, 31, "9"), EntryState::Rejected)});
        const ProfileEffect effect = book.effectOf(profile(begin, end, value));
        QTEST(effect.kind, "kind");
        QTEST(int(effect.other.value), "other");
        // Another stream knows nothing of it; "default" is no suit.
        QCOMPARE(book.effectOf(profile(begin, end, value, QStringLiteral("b"))).kind,
                 Kind::Creates);
        QCOMPARE(book.effectOf(profile(begin, end, value, QStringLiteral("default"))), effect);
    }

    void removalsFreeTheirRange()
    {
        ProfileBook book;
        const OutboxEntry sent = entry(1, profile(10, 12, "1"));
        book.take(sent);
        book.take(removal(2, sent));
        QCOMPARE(book.effectOf(profile(11, 13, "1")).kind, Kind::Creates);
        QCOMPARE(book.effectOf(profile(10, 12, "1")).kind, Kind::Creates);
        book.take(removal(2, sent, EntryState::Rejected)); // too old: it is there as before
        QCOMPARE(book.effectOf(profile(11, 13, "1")).kind, Kind::Overlaps);
        book.take(entry(1, profile(10, 12, "1"), EntryState::Undone));
        QCOMPARE(book.effectOf(profile(11, 13, "1")).kind, Kind::Creates);
    }

    void updatesAreTold()
    {
        ProfileBook book;
        const OutboxEntry first = entry(1, profile(10, 12, "1"));
        const OutboxEntry second = entry(4, profile(10, 12, "2"), EntryState::Queued);
        const OutboxEntry gone = removal(6, second, EntryState::Sent);
        const OutboxEntry third = entry(7, profile(10, 12, "3"));
        book.take({first, second, gone, third});
        QVERIFY(!book.isUpdate(first));
        QVERIFY(book.isUpdate(second));
        QVERIFY(!book.isUpdate(third));
        QCOMPARE(book.at(ProfileStream::of(first.request), {10 * kStep, 12 * kStep}).value, 7);
        QCOMPARE(book.withServerId(QStringLiteral("p1")).value, 1);
        QVERIFY(book.withServerId(QStringLiteral("p9")).isEmpty());
    }

    void theOlderOfTwoThatOverlapCounts()
    {
        ProfileBook book;
        const OutboxEntry old = entry(1, profile(10, 12, "1"));
        book.take({old, entry(2, profile(11, 13, "2"), EntryState::Queued)});
        QCOMPARE(book.standing(ProfileStream::of(old.request)), QList<EntryId>{EntryId{1}});
        QCOMPARE(book.effectOf(profile(12, 13, "1")).kind, Kind::Creates);
        book.take(entry(1, old.request, EntryState::Undone));
        QCOMPARE(book.standing(ProfileStream::of(old.request)), QList<EntryId>{EntryId{2}});
        QCOMPARE(book.effectOf(profile(12, 13, "1")).kind, Kind::Overlaps);
    }

    void aLongLogIsAskedQuickly()
    {
        // Ten times as many take about ten times as long, not a hundred times.
        const auto spent = [](int count) {
            ProfileBook book;
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; i < count; ++i)
                book.take(entry(i + 1, profile(2 * i, 2 * i + 1, "1")));
            int free = 0;
            for (int i = 0; i < count; ++i)
                free += book.effectOf(profile(2 * i + 1, 2 * i + 2, "1")).kind == Kind::Creates;
            return free == count ? clock.nsecsElapsed() : 0;
        };
        const qint64 few = spent(3000);
        const qint64 many = spent(30000);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many < 40 * few, qPrintable(QStringLiteral("%1 and %2 ns").arg(few).arg(many)));
    }
};

QTEST_GUILESS_MAIN(TestProfileRules)
#include "tst_profilerules.moc"
