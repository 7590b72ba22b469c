// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profileimport.h"

#include "domain/outboxrules.h"
#include "files/loadprofilefile.h"
#include "services/lastsend.h"
#include "services/profilelog.h"
#include "tests/services/importfixture.h"

#include <QTimeZone>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kStep = 900'000;
constexpr int kMany = 2000;
constexpr int kLongMs = 120'000;

//! The first of a month of last year, midnight in Prague.
TimeMs begin()
{
    return QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone("Europe/Prague"))
        .toMSecsSinceEpoch();
}

//! A file of \a count quarter hours, as a distributor writes it.
QByteArray fileOf(int count)
{
    QByteArray text("Datum;kWh\n");
    for (int i = 0; i < count; ++i) {
        const auto time =
            QDateTime::fromMSecsSinceEpoch(begin() + i * kStep, QTimeZone("Europe/Prague"));
        text += time.toString(QStringLiteral("dd.MM.yyyy HH:mm")).toLatin1() + ';'
            + QByteArray::number(i % 90) + ",25\n";
    }
    return text;
}

LoadProfile profileOf(const QByteArray &text)
{
    const auto sheet = readLoadSheet(text);
    if (!sheet)
        return {};
    return readLoadProfile(*sheet, guessLoadProfile(*sheet, QTimeZone("Europe/Prague")));
}

LoadProfile single(int from, int to, const QByteArray &value)
{
    LoadProfile profile;
    profile.values = {{{begin() + from * kStep, begin() + to * kStep}, value, 1, 0}};
    return profile;
}

} // namespace

class TestProfileImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    const ProfileStream m_stream = ProfileStream::of(QStringLiteral("ŽĎ_2001"), {});

    Outbox &outbox() { return *m_fixture->session->outbox(); }
    int countOf(EntryState state)
    {
        int count = 0;
        for (const OutboxEntry &entry : outbox().entries())
            count += entry.state == state ? 1 : 0;
        return count;
    }
    template<typename Test>
    bool comesTo(Test done)
    {
        return waitAlong(&outbox(), &Outbox::entriesChanged, done, kLongMs);
    }
    QJsonArray stored() const
    {
        return m_fixture->server.store().value(QStringLiteral("profiles")).toArray();
    }
    ProfileImport::Counts judged(const LoadProfile &profile)
    {
        ProfileImport import(*m_fixture->session);
        import.setStream(m_stream, QStringLiteral("kWh"));
        import.setProfile(profile);
        return import.counts();
    }
    void send(const LoadProfile &profile)
    {
        ProfileImport import(*m_fixture->session);
        import.setStream(m_stream, QStringLiteral("kWh"));
        import.setProfile(profile);
        VERIFY_STORED(import.send(QStringLiteral("profil.csv")));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void whatItWouldDoIsToldBefore()
    {
        QCOMPARE(judged(single(0, 1, "1")).creates, 1);
        send(single(0, 2, "1"));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(EntryState::Sent), 1, ImportFixture::kPatienceMs);
        QCOMPARE(judged(single(0, 2, "1.0")).there, 1);
        QCOMPARE(judged(single(0, 2, "2")).updates, 1);
        QCOMPARE(judged(single(1, 3, "2")).overlaps, 1);
        QCOMPARE(judged(single(2, 3, "2")).creates, 1);
    }

    void anUpdateIsTakenBackToTheValueBefore()
    {
        send(single(0, 2, "1"));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(EntryState::Sent), 1, ImportFixture::kPatienceMs);
        send(single(0, 2, "2"));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(EntryState::Sent), 2, ImportFixture::kPatienceMs);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first()[QLatin1String("value")].toDouble(), 2.0);
        VERIFY_STORED(outbox().undo({outbox().entries().last().id}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(EntryState::Undone), 1, ImportFixture::kPatienceMs);
        QCOMPARE(stored().first()[QLatin1String("value")].toDouble(), 1.0);
        QVERIFY(!canUndo(outbox().entries().last()));
        QCOMPARE(judged(single(0, 2, "1")).there, 1);
        // The removal takes all that was ever sent to the range, and the same can be sent again.
        VERIFY_STORED(outbox().undo({outbox().entries().first().id}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 0, ImportFixture::kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(EntryState::Undone), 3, ImportFixture::kPatienceMs);
        send(single(0, 2, "1"));
        QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 1, ImportFixture::kPatienceMs);
    }

    void theLatestIsAsked()
    {
        QSignalSpy told(&m_fixture->session->profiles(), &ProfileLog::latestTold);
        m_fixture->session->profiles().askLatest(m_stream);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, ImportFixture::kPatienceMs);
        QVERIFY(!told.last().at(1).value<std::optional<LatestProfile>>());
        send(single(0, 2, "1.5"));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(EntryState::Sent), 1, ImportFixture::kPatienceMs);
        m_fixture->session->profiles().askLatest(m_stream);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, ImportFixture::kPatienceMs);
        const auto latest = told.last().at(1).value<std::optional<LatestProfile>>();
        QVERIFY(latest);
        QCOMPARE(latest->profile.range, (TimeRange{begin(), begin() + 2 * kStep}));
        QCOMPARE(latest->profile.value, 1.5);
    }

    //! Sent, stopped, the program ended in the middle, resumed, and taken back as one.
    void manyAreStoppedResumedAndUndone()
    {
        const LoadProfile profile = profileOf(fileOf(kMany));
        QCOMPARE(profile.values.size(), std::size_t(kMany));
        send(profile);
        QVERIFY(comesTo([this] { return countOf(EntryState::Sent) > kMany / 10; }));
        outbox().setPaused(true);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(EntryState::Sending), 0, ImportFixture::kPatienceMs);
        const int before = int(stored().size());
        QVERIFY(before < kMany);

        QVERIFY(m_fixture->open()); // as the next start finds it
        QVERIFY(outbox().isPaused());
        QCOMPARE(countOf(EntryState::Queued) + countOf(EntryState::Sent), kMany);
        QCOMPARE(int(stored().size()), before);
        QCOMPARE(judged(profile).there, kMany);
        LastSend last(outbox());
        outbox().setPaused(false);
        QVERIFY(comesTo([this] { return outbox().unsentCount() == 0; }));
        QCOMPARE(countOf(EntryState::Sent), kMany);
        QCOMPARE(int(stored().size()), kMany);
        // Nothing was sent twice.
        QCOMPARE(
            m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/import/profiles")),
            kMany);

        QTRY_COMPARE_WITH_TIMEOUT(int(last.entries().size()), kMany, ImportFixture::kPatienceMs);
        QCOMPARE(last.label(), QStringLiteral("profil.csv"));
        VERIFY_STORED(last.undo({QStringLiteral("Undo"), {}, false, false}));
        QVERIFY(comesTo([this] { return outbox().unsentCount() == 0; }));
        QCOMPARE(countOf(EntryState::Undone), kMany);
        QCOMPARE(int(stored().size()), 0);
        QVERIFY(last.entries().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProfileImport)
#include "tst_profileimport.moc"
