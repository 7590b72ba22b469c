// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entryround.h"

#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/rounddrafts.h"
#include "tests/services/importfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)

//! What happens beside a round: other loads of its meters, another round on the same draft.
class TestEntryRoundOthers : public QObject
{
    Q_OBJECT

    static constexpr TimeMs kNow = 1'771'156'800'000; // 2026-02-15T12:00:00Z
    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<EntryRound> m_round;
    std::unique_ptr<EntryRound> m_other;

    Session &session() { return *m_fixture->session; }
    RoundDrafts &drafts() { return session().records().rounds(); }

    std::unique_ptr<EntryRound> makeRound()
    {
        return std::make_unique<EntryRound>(session(), [] { return kNow; });
    }
    void begin(const QStringList &meters)
    {
        RoundHeader header;
        header.title = QStringLiteral("January");
        header.at = kNow - 1000;
        for (const QString &meter : meters)
            header.meters << MeterId{meter};
        m_round->begin(header);
        TRY(!m_round->row(0).isLoading && !m_round->row(m_round->rowCount() - 1).isLoading);
    }
    EntryRound::SendReport send()
    {
        QSignalSpy sent(m_round.get(), &EntryRound::sent);
        m_round->send();
        if (sent.isEmpty() && !sent.wait(ImportFixture::kPatienceMs))
            return {-1, 0, {}, false};
        return sent.first().first().value<EntryRound::SendReport>();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        QVERIFY(m_fixture->open());
        m_round = makeRound();
        m_other = makeRound();
    }
    void cleanup()
    {
        m_other.reset();
        m_round.reset();
        m_fixture.reset();
    }

    //! The chart shows all the years of the meter that a round is typed for.
    void leavesWhatOthersLoad()
    {
        const MeterId meter{QStringLiteral("2001")};
        ReadingStore &store = session().readings();
        QSignalSpy finished(&store, &ReadingStore::loadFinished);
        store.request(meter, {kNow - 1000, TimeRange::kEnd});
        QVERIFY(store.isLoading(meter));
        begin({meter.value});
        TRY(!store.isLoading(meter));
        QCOMPARE(finished.count(), 1);
        QVERIFY(store.isLoaded(meter, {}));
    }

    void leavesWhatOthersAskForMeanwhile()
    {
        const MeterId meter{QStringLiteral("2001")};
        ReadingStore &store = session().readings();
        QSignalSpy finished(&store, &ReadingStore::loadFinished);
        RoundHeader header;
        header.at = kNow - 1000;
        header.meters = {meter};
        m_round->begin(header);
        QVERIFY(store.isLoading(meter));
        store.request(meter, {kNow - 1000, TimeRange::kEnd});
        TRY(!store.isLoading(meter));
        QCOMPARE(finished.count(), 1);
        QVERIFY(store.isLoaded(meter, {}));
    }

    void seesWhatIsTypedElsewhere()
    {
        begin({QStringLiteral("2001"), QStringLiteral("2002")});
        QVERIFY(m_other->open(m_round->id()));
        m_other->setValue(0, QStringLiteral("2210"));
        QCOMPARE(m_round->row(0).cell.value, QStringLiteral("2210"));
        QCOMPARE(m_round->counts().typed, 1);
        m_round->setNote(0, QStringLiteral("by torch"));
        QCOMPARE(m_other->row(0).cell.note, QStringLiteral("by torch"));
        QCOMPARE(m_other->row(0).cell.value, QStringLiteral("2210"));
        QCOMPARE(drafts().cell(m_round->id(), m_round->row(0).meter.id), m_other->row(0).cell);
        // What was there before the others is not brought back over their heads.
        QVERIFY(!m_other->canUndo());
        m_other->setMeters({MeterId{QStringLiteral("2002")}, MeterId{QStringLiteral("2001")}});
        QCOMPARE(m_round->row(1).cell.value, QStringLiteral("2210"));
        QCOMPARE(m_round->header().meters, m_other->header().meters);
    }

    void ownStepsStay()
    {
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("2210"));
        m_round->seal();
        m_round->setNote(0, QStringLiteral("by torch"));
        m_round->setCurrent(0, QStringLiteral("note"));
        QVERIFY(m_round->canUndo());
        m_round->undo();
        QCOMPARE(m_round->row(0).cell.note, QString());
        QCOMPARE(m_round->row(0).cell.value, QStringLiteral("2210"));
    }

    //! End of the old meter, start of the new one and the reading of the row: all of them or none.
    void anExchangeIsTakenAsOne()
    {
        Outbox &outbox = *session().outbox();
        outbox.setPaused(true);
        begin({QStringLiteral("2001"), QStringLiteral("2002")});
        m_round->setValue(0, QStringLiteral("190"));
        m_round->answerLower(0, RoundCell::Answer::Exchanged, QStringLiteral("2150"),
                             QStringLiteral("0"), QStringLiteral("15.12. 9:00"));
        m_round->setValue(1, QStringLiteral("2350"));
        QCOMPARE(m_round->row(0).state, EntryRound::RowState::Ready);
        // Somebody has another start of the new meter taken in while it is being sent.
        WriteRequest other = m_round->requestsOf(0).at(1);
        other.value = "3";
        QSignalSpy sent(m_round.get(), &EntryRound::sent);
        m_round->send();
        const auto added = outbox.add({other}, {});
        TRY(sent.count() == 1);
        const EntryId inTheWay = added.result()->admissions.first().entry;
        EntryRound::SendReport report = sent.first().first().value<EntryRound::SendReport>();
        QCOMPARE(report.taken, 1);
        QCOMPARE(report.refused, (QHash<int, Refusal>{{0, Refusal::OtherValue}}));
        QCOMPARE(outbox.entries().size(), 2); // the other's, and the second row
        QCOMPARE(m_round->row(0).state, EntryRound::RowState::Blocked);
        QCOMPARE(m_round->row(0).problem, EntryRound::Problem::ExchangeNotTaken);
        QCOMPARE(m_round->row(0).notTaken.refusal, Refusal::OtherValue);
        QCOMPARE(m_round->row(1).state, EntryRound::RowState::Sent);
        // Once it is out of the way all three can go.
        outbox.drop({inTheWay});
        TRY(m_round->row(0).state == EntryRound::RowState::Ready);
        report = send();
        QCOMPARE(report.taken, 1);
        QVERIFY(report.refused.isEmpty());
        QCOMPARE(outbox.entries().size(), 5);
        QCOMPARE(m_round->row(0).state, EntryRound::RowState::Sent);
    }

    //! Nobody would keep what is typed into a draft that is gone.
    void closesWhereTheDraftIsThrownAway()
    {
        begin({QStringLiteral("2001")});
        QVERIFY(m_other->open(m_round->id()));
        QSignalSpy reset(m_round.get(), &EntryRound::reset);
        m_other->discard();
        QVERIFY(!m_round->isOpen());
        QCOMPARE(m_round->rowCount(), 0);
        QCOMPARE(reset.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEntryRoundOthers)
#include "tst_entryroundothers.moc"
