// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rounddrafts.h"
#include "tests/services/recordfixture.h"
#include "tests/support/patience.h"

#include <QProcess>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

MeterId meter(int n)
{
    return {QString::number(n)};
}

RoundHeader header(int count)
{
    RoundHeader made;
    made.list = {QStringLiteral("list")};
    made.title = QStringLiteral("June");
    made.at = 1'700'000'000'000;
    made.timeText = QStringLiteral("30.6.");
    for (int n = 1; n <= count; ++n)
        made.meters << meter(n);
    return made;
}

RoundCell typed(int n, const QString &value)
{
    RoundCell cell;
    cell.meter = meter(n);
    cell.value = value;
    return cell;
}

} // namespace

class TestRoundDrafts : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordFixture> m_fixture;

    RoundDrafts &rounds() { return m_fixture->records->rounds(); }

    //! Runs the other process until it has said what it stored \a times; answers with the last.
    int runAndKill(const QString &mode, int times)
    {
        m_fixture->close();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(METERDESK_ROUNDPROBE), {mode, m_fixture->folder.path()});
        int stored = -1;
        for (int i = 0; i < times; ++i) {
            while (!process.canReadLine()) {
                if (!process.waitForReadyRead(20000))
                    return -1;
            }
            stored = process.readLine().trimmed().mid(7).toInt();
        }
        process.kill();
        process.waitForFinished();
        while (process.canReadLine()) // what it still said before it died
            stored = process.readLine().trimmed().mid(7).toInt();
        return stored;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RecordFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void everythingComesBack()
    {
        const RoundId id = rounds().begin(header(5));
        RoundCell cell = typed(3, QStringLiteral("1 234,50"));
        cell.date = QStringLiteral("1.9");
        cell.note = QStringLiteral("note");
        cell.mark = RoundCell::Mark::Estimated;
        cell.reason = QStringLiteral("vacant");
        cell.accepted = {QStringLiteral("rate"), QStringLiteral("zero")};
        cell.answer = RoundCell::Answer::Exchanged;
        cell.answerOld = QStringLiteral("99");
        cell.answerNew = QStringLiteral("0");
        cell.answerDate = QStringLiteral("2.9.");
        cell.entry = {17};
        rounds().setCell(id, cell);
        rounds().setCurrent(id, meter(4), QStringLiteral("date"));
        QVERIFY(rounds().hasUnwritten()); // within 200 ms
        QVERIFY(m_fixture->open());
        QCOMPARE(rounds().rounds().size(), 1);
        RoundHeader expected = header(5);
        expected.currentMeter = meter(4);
        expected.currentColumn = QStringLiteral("date");
        QCOMPARE(rounds().find(id).header, expected);
        QCOMPARE(rounds().find(id).cells, QList<RoundCell>{cell});
        QCOMPARE(rounds().cell(id, meter(3)), cell);
        QVERIFY(rounds().cell(id, meter(1)).isEmpty());
        // What is cleared is cleared.
        rounds().setCell(id, typed(3, {}));
        QVERIFY(m_fixture->open());
        QVERIFY(rounds().find(id).cells.isEmpty());
        QCOMPARE(rounds().find(id).header.meters.size(), 5);
    }

    void rowsComeAndGoWithoutLosingWhatWasTyped()
    {
        const RoundId id = rounds().begin(header(4));
        rounds().setCell(id, typed(2, QStringLiteral("22")));
        RoundHeader fewer = header(4);
        fewer.meters = {meter(4), meter(9), meter(1), meter(4)};
        rounds().setHeader(id, fewer);
        fewer.meters.removeLast(); // each once
        QCOMPARE(rounds().find(id).header, fewer);
        QVERIFY(m_fixture->open());
        QCOMPARE(rounds().find(id).header, fewer);
        QCOMPARE(rounds().cell(id, meter(2)).value, QStringLiteral("22"));
        rounds().setHeader(id, header(4));
        QVERIFY(m_fixture->open());
        QCOMPARE(rounds().find(id).header, header(4));
        QCOMPARE(rounds().cell(id, meter(2)).value, QStringLiteral("22"));
    }

    void severalRoundsTheLatestFirst()
    {
        const RoundId first = rounds().begin(header(1));
        const RoundId second = rounds().begin(header(2));
        QCOMPARE(rounds().rounds().first().id, second);
        rounds().setCell(first, typed(1, QStringLiteral("1")));
        QCOMPARE(rounds().rounds().first().id, first);
        QVERIFY(m_fixture->open());
        QCOMPARE(rounds().rounds().first().id, first);

        QSignalSpy changed(&rounds(), &RoundDrafts::changed);
        rounds().remove(first);
        QVERIFY(!rounds().contains(first));
        rounds().bringBack(first);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(rounds().cell(first, meter(1)).value, QStringLiteral("1"));
        QVERIFY(m_fixture->open());
        QCOMPARE(rounds().cell(first, meter(1)).value, QStringLiteral("1"));
        rounds().remove(first);
        QVERIFY(m_fixture->open());
        QCOMPARE(rounds().rounds().size(), 1);
        rounds().setCell(first, typed(1, QStringLiteral("2"))); // not there: nothing
        QVERIFY(!rounds().contains(first));
    }

    //! However fast one types, there is one transaction at most in 200 ms.
    void writesTogetherWhatIsTypedTogether()
    {
        const RoundId id = rounds().begin(header(100));
        VERIFY_STORED(rounds().flush());
        m_fixture->failAfter = 1'000'000; // counts statements down
        for (int n = 1; n <= 100; ++n) {
            for (int digits = 1; digits <= 5; ++digits)
                rounds().setCell(id, typed(n, QString(digits, u'7')));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!rounds().hasUnwritten(), kPatienceMs);
        QCOMPARE(1'000'000 - m_fixture->failAfter, 102); // BEGIN, each cell once, COMMIT
    }

    void flushTellsWhetherItIsOnTheDisk()
    {
        const RoundId id = rounds().begin(header(1));
        VERIFY_STORED(rounds().flush());
        rounds().setCell(id, typed(1, QStringLiteral("5")));
        m_fixture->failsAlways = true;
        const auto failed = settled(rounds().flush());
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, StorageError::Kind::Full);
        QTRY_VERIFY_WITH_TIMEOUT(rounds().hasUnwritten(), kPatienceMs);
        m_fixture->failsAlways = false;
        VERIFY_STORED(rounds().flush());
        QTRY_VERIFY_WITH_TIMEOUT(!rounds().hasUnwritten(), kPatienceMs);
    }

    void aKillLosesNothingThatWasStored()
    {
        for (const int times : {1, 3, 9}) {
            const int stored = runAndKill(QStringLiteral("flush"), times);
            QVERIFY(stored > 0);
            QVERIFY(m_fixture->open());
            const RoundDraft round = rounds().rounds().first();
            QCOMPARE(round.header.meters.size(), 100);
            QCOMPARE(round.header.title, QStringLiteral("round"));
            // Everything up to the last that was typed is there, and nothing is half done.
            int last = 0;
            for (const RoundCell &cell : round.cells)
                last = std::max(last, cell.value.toInt());
            QVERIFY2(last >= stored, QByteArray::number(last));
            for (int n = std::max(1, last - 99); n <= last; ++n)
                QCOMPARE(rounds().cell(round.id, meter(n % 100 + 1)).value, QString::number(n));
            QCOMPARE(round.header.currentMeter, meter(last % 100 + 1));
            for (const RoundDraft &each : rounds().rounds())
                rounds().remove(each.id);
        }
    }

    void aKillLosesNothingThatWasTypedAWhileAgo()
    {
        QCOMPARE(runAndKill(QStringLiteral("type"), 1), 40);
        QVERIFY(m_fixture->open());
        QCOMPARE(rounds().rounds().first().cells.size(), 40);
    }
};

QTEST_GUILESS_MAIN(TestRoundDrafts)
#include "tst_rounddrafts.moc"
