// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entryround.h"

#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/rounddrafts.h"
#include "services/roundhistories.h"
#include "services/roundreview.h"
#include "tests/services/importfixture.h"
#include "tests/support/patience.h"

#include <QMetaEnum>
#include <QUrlQuery>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)

namespace {

using RowState = EntryRound::RowState;
using Problem = EntryRound::Problem;
using Answer = RoundCell::Answer;

TimeMs at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

//! Meter 2001 is SN007919 (kWh), 2002 SN015838 (m³); 2010 has no import id. See ImportFixture for
//! their readings: 100 a month, the last is 2100 on 1 December 2025.
class TestEntryRound : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<EntryRound> m_round;
    const TimeMs m_now = at("2026-02-15T12:00:00Z");
    const TimeMs m_at = at("2026-01-01T00:00:00Z");

    Session &session() { return *m_fixture->session; }
    Outbox &outbox() { return *session().outbox(); }

    void makeRound()
    {
        m_round = std::make_unique<EntryRound>(session(), [this] { return m_now; });
    }
    void begin(const QStringList &meters)
    {
        RoundHeader header;
        header.title = QStringLiteral("January");
        header.at = m_at;
        for (const QString &meter : meters)
            header.meters << MeterId{meter};
        m_round->begin(header);
        TRY(!isLoading());
    }
    bool isLoading() const
    {
        for (int i = 0; i < m_round->rowCount(); ++i) {
            if (m_round->row(i).isLoading)
                return true;
        }
        return false;
    }
    //! "Ready", "Blocked LowerThanLast", "Blocked DateSkipped".
    QString told(int row) const
    {
        QString text = QString::fromLatin1(
            QMetaEnum::fromType<RowState>().valueToKey(int(m_round->row(row).state)));
        if (const Problem problem = m_round->row(row).problem; problem != Problem::None)
            return text + u' '
                + QLatin1String(QMetaEnum::fromType<Problem>().valueToKey(int(problem)));
        if (const Finding *leading = m_round->verdict(row).leading())
            text += u' ' + checkName(leading->kind);
        return text;
    }
    static QString with(const char *state, CheckKind kind)
    {
        return QLatin1String(state) + u' ' + checkName(kind);
    }
    EntryRound::SendReport send()
    {
        QSignalSpy sent(m_round.get(), &EntryRound::sent);
        m_round->send();
        if (sent.isEmpty() && !sent.wait(ImportFixture::kPatienceMs))
            return {-1, 0, {}, false};
        return sent.first().first().value<EntryRound::SendReport>();
    }
    //! "ŽĎ_2001 2200", in the order of their arrival.
    QStringList stored() const
    {
        QStringList texts;
        for (const QJsonValue &reading :
             m_fixture->server.store()[QLatin1String("readings")].toArray())
            texts << reading[QLatin1String("import_id")].toString() + u' '
                    + QString::number(reading[QLatin1String("state")].toDouble());
        return texts;
    }
    int unsent() { return outbox().unsentCount(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        QVERIFY(m_fixture->open());
        makeRound();
    }
    void cleanup()
    {
        m_round.reset();
        m_fixture.reset();
    }

    void rowsKnowTheirMeters()
    {
        begin({QStringLiteral("2002"), QStringLiteral("nobody"), QStringLiteral("2001"),
               QStringLiteral("2010")});
        QCOMPARE(m_round->rowCount(), 3);
        QCOMPARE(m_round->rowOf({QStringLiteral("2001")}), 1);
        const EntryRound::Row &row = m_round->row(1);
        QCOMPARE(row.meter.serialNumber, QStringLiteral("SN007919"));
        QCOMPARE(row.zone.id(), QByteArray("Europe/Prague"));
        QVERIFY(row.link && !row.place.isEmpty());
        QCOMPARE(row.time, m_at);
        QVERIFY(m_round->verdict(1).previous && m_round->verdict(1).range);
        QCOMPARE(m_round->verdict(1).previous->state, 2100.);
        QCOMPARE(told(1), QStringLiteral("Empty"));
        m_round->setValue(2, QStringLiteral("5"));
        QCOMPARE(m_round->row(2).problem, Problem::NoStream);
        QCOMPARE(m_round->row(2).state, RowState::Blocked);
        QVERIFY(m_round->requestsOf(2).isEmpty());
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *value, const char *date, const QString &verdict) {
            QTest::addRow("%s %s", value, date)
                << QString::fromUtf8(value) << QString::fromUtf8(date) << verdict;
        };
        row("2200", "", QStringLiteral("Ready"));
        row("2200,5", "", QStringLiteral("Ready"));
        row("+100", "", QStringLiteral("Ready"));
        row("*2200", "", QStringLiteral("Ready"));
        row("-", "", QStringLiteral("Skipped"));
        row("=", "", with("ToDecide", CheckKind::ZeroUse));
        row("2500", "", with("ToDecide", CheckKind::Rate));
        row("22000", "", with("Blocked", CheckKind::FarRate));
        row("1500", "", with("Blocked", CheckKind::LowerThanLast));
        row("x", "", with("Blocked", CheckKind::NotANumber));
        row("2100", "1.12.2025 1:00", with("There", CheckKind::SameValue));
        row("2101", "1.12.2025 1:00", with("Blocked", CheckKind::OtherValue));
        row("2200", "1.1.2027", with("Blocked", CheckKind::Future));
        row("2200", "31.4.", QStringLiteral("Blocked DateInvalid"));
        row("1300", "30.3.2025 2:30", QStringLiteral("Blocked DateSkipped"));
        row("2000", "26.10.2025 2:30", QStringLiteral("Blocked DateAmbiguous"));
        row("1978", "2025-10-26T02:30+01:00", with("ToDecide", CheckKind::OlderThanLast));
    }
    void valuesAreChecked()
    {
        QFETCH(QString, value);
        QFETCH(QString, date);
        QFETCH(QString, verdict);
        begin({QStringLiteral("2001")});
        m_round->setDate(0, date);
        m_round->setValue(0, value);
        QCOMPARE(told(0), verdict);
        QCOMPARE(m_round->counts().typed, 1);
    }

    void warningsAreAccepted()
    {
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("2500"));
        QCOMPARE(m_round->openWarnings(0), std::vector{CheckKind::Rate});
        QVERIFY(m_round->requestsOf(0).isEmpty());
        m_round->accept(0);
        QCOMPARE(m_round->row(0).state, RowState::Accepted);
        QCOMPARE(m_round->requestsOf(0).size(), 1);
        m_round->unaccept(0);
        QCOMPARE(m_round->row(0).state, RowState::ToDecide);
        m_round->accept(0);
        m_round->setValue(0, QStringLiteral("2501")); // nobody said that of this one
        QCOMPARE(m_round->row(0).state, RowState::ToDecide);
    }

    void farValuesNeedAReason()
    {
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("22000"));
        m_round->accept(0);
        QCOMPARE(m_round->row(0).state, RowState::Blocked);
        m_round->setReason(0, QStringLiteral("new oven"));
        QCOMPARE(m_round->row(0).state, RowState::Accepted);
    }

    void suggestionsAreTaken()
    {
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("22000"));
        const auto &suggestions = m_round->verdict(0).suggestions;
        const auto found = std::find_if(suggestions.begin(), suggestions.end(),
                                        [](const auto &one) { return one.state == 2200; });
        QVERIFY(found != suggestions.end());
        const int number = int(found - suggestions.begin());
        QVERIFY(!m_round->takeSuggestion(0, int(suggestions.size())));
        QVERIFY(m_round->takeSuggestion(0, number));
        QCOMPARE(m_round->verdict(0).state, 2200.);
        QCOMPARE(told(0), QStringLiteral("Ready"));
        QCOMPARE(m_round->undo(), 0);
        QCOMPARE(m_round->row(0).cell.value, QStringLiteral("22000"));
    }

    void aRegisterRollsOver()
    {
        QJsonArray rows;
        for (int month = 1; month <= 12; ++month)
            rows.append(QJsonArray{
                QStringLiteral("2025-%1-01T00:00:00Z").arg(month, 2, 10, QLatin1Char('0')),
                8900 + 90 * month});
        m_fixture->server.replaceSeries(QStringLiteral("2003"), rows);
        begin({QStringLiteral("2003"), QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("70"));
        QCOMPARE(told(0), with("Blocked", CheckKind::LowerThanLast));
        QVERIFY(m_round->verdict(0).rollOverUse);
        QCOMPARE(*m_round->verdict(0).rollOverUse, 90.);
        m_round->answerLower(0, Answer::RolledOver);
        QCOMPARE(told(0), with("Ready", CheckKind::RolledOver));
        QCOMPARE(m_round->requestsOf(0).size(), 1);
        m_round->setValue(1, QStringLiteral("70"));
        QVERIFY(!m_round->verdict(1).rollOverUse);
        m_round->answerLower(1, Answer::RolledOver);
        QCOMPARE(told(1), with("Blocked", CheckKind::RollOverUnfit));
    }

    void anExchangeIsThreeReadings()
    {
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("40"));
        m_round->answerLower(0, Answer::Exchanged, QStringLiteral("2150"));
        QCOMPARE(told(0), QStringLiteral("Blocked ExchangeIncomplete"));
        m_round->answerLower(0, Answer::Exchanged, QStringLiteral("2150"), QStringLiteral("0"),
                             QStringLiteral("15.12. 9:00"));
        QCOMPARE(told(0), with("Ready", CheckKind::Exchanged));
        QCOMPARE(*m_round->verdict(0).use, 90.);
        const QList<WriteRequest> requests = m_round->requestsOf(0);
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests[0].value, QByteArray("2150"));
        QCOMPARE(requests[0].range.from, at("2025-12-15T08:00:00Z"));
        QCOMPARE(requests[1].value, QByteArray("0"));
        QCOMPARE(requests[1].range.from, at("2025-12-15T08:01:00Z"));
        QCOMPARE(requests[2].value, QByteArray("40"));
        const EntryRound::SendReport report = send();
        QCOMPARE(report.taken, 1);
        QVERIFY(report.refused.isEmpty());
        QCOMPARE(outbox().entries().size(), 3);
        TRY(unsent() == 0);
        QCOMPARE(stored(),
                 QStringList({QStringLiteral("ŽĎ_2001 2150"), QStringLiteral("ŽĎ_2001 0"),
                              QStringLiteral("ŽĎ_2001 40")}));
        QCOMPARE(m_round->row(0).state, RowState::Sent);
    }

    //! Both states of the exchange lie before the reading of the same day.
    void exchangedOnTheDayOfTheReading()
    {
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("0"));
        m_round->answerLower(0, Answer::Exchanged, QStringLiteral("2195"), QStringLiteral("0"),
                             QStringLiteral("1.1."));
        const QList<WriteRequest> requests = m_round->requestsOf(0);
        QCOMPARE(requests.size(), 3);
        QVERIFY(requests[0].range.from < requests[1].range.from);
        QVERIFY(requests[1].range.from < requests[2].range.from);
        QCOMPARE(requests[2].range.from, m_at);
    }

    void anotherValueIsReplaced()
    {
        outbox().setPaused(true);
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("2200"));
        QCOMPARE(send().taken, 1);
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("2200"));
        QCOMPARE(told(0), with("There", CheckKind::SameValue));
        m_round->setValue(0, QStringLiteral("2205"));
        QCOMPARE(told(0), with("Blocked", CheckKind::OtherValue));
        m_round->accept(0);
        QCOMPARE(m_round->row(0).state, RowState::Accepted);
        const EntryRound::SendReport report = send();
        QCOMPARE(report.taken, 1);
        QVERIFY(report.refused.isEmpty());
        outbox().setPaused(false);
        TRY(unsent() == 0);
        QCOMPARE(stored(), QStringList{QStringLiteral("ŽĎ_2001 2205")});
    }

    void typingIsOneStepOfUndo()
    {
        begin({QStringLiteral("2001"), QStringLiteral("2002")});
        for (const char *text : {"2", "22", "220", "2200"})
            m_round->setValue(0, QLatin1String(text));
        m_round->seal();
        m_round->setValue(0, QStringLiteral("2201"));
        m_round->setNote(1, QStringLiteral("key"));
        QCOMPARE(m_round->undo(), 1);
        QVERIFY(m_round->row(1).cell.isEmpty());
        QCOMPARE(m_round->undo(), 0);
        QCOMPARE(m_round->row(0).cell.value, QStringLiteral("2200"));
        QCOMPARE(m_round->undo(), 0);
        QVERIFY(m_round->row(0).cell.isEmpty() && !m_round->canUndo());
        QCOMPARE(m_round->undo(), -1);
        QCOMPARE(m_round->redo(), 0);
        QCOMPARE(m_round->row(0).cell.value, QStringLiteral("2200"));
        QCOMPARE(m_round->row(0).state, RowState::Ready);
        m_round->setCells({{0, RoundCell()}, {1, RoundCell()}});
        QVERIFY(m_round->row(0).cell.isEmpty());
        m_round->undo();
        QCOMPARE(m_round->row(0).cell.value, QStringLiteral("2200"));
    }

    void theRoundHasATime()
    {
        begin({QStringLiteral("2001"), QStringLiteral("2002")});
        m_round->setDate(1, QStringLiteral("2.1.2026 10:00"));
        const TimeMs own = m_round->row(1).time;
        QVERIFY(m_round->setRoundTime(QStringLiteral("31.12.2025 14:00")).isMoment());
        QCOMPARE(m_round->header().at, at("2025-12-31T13:00:00Z"));
        QCOMPARE(m_round->row(0).time, at("2025-12-31T13:00:00Z"));
        QCOMPARE(m_round->row(1).time, own);
        QVERIFY(!m_round->setRoundTime(QStringLiteral("35.1.")).isMoment());
        QCOMPARE(m_round->header().at, at("2025-12-31T13:00:00Z"));
        QCOMPARE(m_round->header().timeText, QStringLiteral("35.1."));
        // The hour that is twice is asked for; nothing is guessed.
        const QString twice = QStringLiteral("26.10.2025 2:30");
        QCOMPARE(m_round->setRoundTime(twice).kind, DateEntry::Kind::Ambiguous);
        QCOMPARE(m_round->header().at, at("2025-12-31T13:00:00Z"));
        QVERIFY(m_round->setRoundTime(twice, true).isMoment());
        QCOMPARE(m_round->header().at, at("2025-10-26T01:30:00Z"));
        QVERIFY(m_round->header().timeText.isEmpty());
    }

    void aDraftSurvives()
    {
        begin({QStringLiteral("2001"), QStringLiteral("2002")});
        m_round->setValue(0, QStringLiteral("2500"));
        m_round->accept(0);
        m_round->setValue(1, QStringLiteral("-"));
        m_round->setReason(1, QStringLiteral("locked"));
        m_round->setCurrent(1, QStringLiteral("value"));
        const RoundId id = m_round->id();
        VERIFY_STORED(session().records().rounds().flush());
        m_round.reset();
        QVERIFY(m_fixture->open());
        TRY(session().records().rounds().isLoaded());
        makeRound();
        QVERIFY(!m_round->open({QStringLiteral("another")}));
        QVERIFY(m_round->open(id));
        TRY(!isLoading());
        QCOMPARE(m_round->header().currentMeter, MeterId{QStringLiteral("2002")});
        QCOMPARE(m_round->row(0).state, RowState::Accepted);
        QCOMPARE(m_round->row(1).state, RowState::Skipped);
        QCOMPARE(m_round->row(1).cell.reason, QStringLiteral("locked"));
    }

    void sendsWhatIsReadyOnce()
    {
        begin({QStringLiteral("2001"), QStringLiteral("2002"), QStringLiteral("2003"),
               QStringLiteral("2010")});
        m_round->setValue(0, QStringLiteral("2200,50"));
        m_round->setValue(1, QStringLiteral("2500"));
        m_round->setValue(3, QStringLiteral("1"));
        EntryRound::SendReport report = send();
        QCOMPARE(report.taken, 1);
        QVERIFY(report.isStored && report.batch != 0);
        QCOMPARE(outbox().entries().size(), 1);
        QCOMPARE(outbox().entries().first().request.value, QByteArray("2200.50"));
        QCOMPARE(outbox().batchLabel(report.batch), QStringLiteral("January"));
        QCOMPARE(m_round->row(0).state, RowState::Sent);
        QVERIFY(!m_round->canUndo());
        QVERIFY(m_round->outboxEntry(0) && !m_round->outboxEntry(1));
        m_round->accept(1);
        QCOMPARE(send().taken, 1);
        QCOMPARE(send().taken, 0);
        TRY(unsent() == 0);
        // Its own value is not told as one that somebody else stored.
        TRY(m_round->outboxEntry(0)->state == EntryState::Sent);
        QVERIFY(!m_round->verdict(0).has(CheckKind::SameValue));
        QCOMPARE(m_round->counts().sent, 2);
        QCOMPARE(stored(),
                 QStringList({QStringLiteral("ŽĎ_2001 2200.5"), QStringLiteral("ŽĎ_2002 2500")}));
        QCOMPARE(m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/import")), 2);
    }

    //! As if the program was killed between the outbox and the draft.
    void whatTheOutboxHasIsNotSentAgain()
    {
        outbox().setPaused(true);
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("2200"));
        const RoundCell before = m_round->row(0).cell;
        QCOMPARE(send().taken, 1);
        m_round->setCells({{0, before}});
        QCOMPARE(m_round->row(0).state, RowState::There);
        QCOMPARE(send().taken, 0);
        QCOMPARE(outbox().entries().size(), 1);
    }

    void whatWasDroppedCanBeSentAgain()
    {
        outbox().setPaused(true);
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("2200"));
        QCOMPARE(send().taken, 1);
        outbox().drop({outbox().entries().first().id});
        TRY(m_round->row(0).state == RowState::Ready);
        QCOMPARE(send().taken, 1);
    }

    void rowsComeAndGo()
    {
        begin({QStringLiteral("2001")});
        m_round->setValue(0, QStringLiteral("2200"));
        const MeterId first{QStringLiteral("2001")};
        const MeterId second{QStringLiteral("2002")};
        m_round->setMeters({second, first, second});
        QCOMPARE(m_round->rowCount(), 2);
        QCOMPARE(m_round->rowOf(second), 0);
        TRY(!isLoading());
        QCOMPARE(m_round->row(1).state, RowState::Ready);
    }

    void sumsAreThoseOfRowsToSend()
    {
        begin({QStringLiteral("2001"), QStringLiteral("2002"), QStringLiteral("2003")});
        m_round->setValue(0, QStringLiteral("2210"));
        m_round->setValue(1, QStringLiteral("2500"));
        const QList<EnergySum> sums = energySums(*m_round);
        QCOMPARE(sums.size(), 1);
        QCOMPARE(sums.first().meters, 1);
        QCOMPARE(sums.first().use, 110.);
        QVERIFY(sums.first().monthBefore);
        QVERIFY(!sums.first().yearBefore); // no readings of December 2024
    }

    //! A meter that is read hourly for decades is not loaded for a round.
    void looksBackFortyMonths()
    {
        QJsonArray rows;
        for (int year = 2000; year <= 2025; ++year)
            rows.append(
                QJsonArray{QStringLiteral("%1-06-01T00:00:00Z").arg(year), 100 * (year - 1999)});
        m_fixture->server.replaceSeries(QStringLiteral("2004"), rows);
        begin({QStringLiteral("2004")});
        const TimeMs earliest = m_now - RoundHistories::kSpan;
        QVERIFY(m_round->history(0).last());
        QTRY_VERIFY_WITH_TIMEOUT(!session().readings().isLoading({QStringLiteral("2004")}),
                                 kPatienceMs);
        const auto times = session().readings().readings({QStringLiteral("2004")})->times();
        QVERIFY(!times.empty());
        QVERIFY(times.front() >= earliest - 24 * 3600'000LL);
    }
};

QTEST_GUILESS_MAIN(TestEntryRound)
#include "tst_entryround.moc"
