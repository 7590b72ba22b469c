// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/profilesapi.h"

#include "tests/api/importrows.h"
#include "tests/api/librarianfixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QString kImportId = QStringLiteral("ŽĎ_2005");
const QString kSuit = QStringLiteral("zpětný/2");
constexpr TimeMs kQuarter = 900000;

using Outcome = StoredProfile::Outcome;

TimeRange quarter(int index = 0)
{
    return {noon() + index * kQuarter, noon() + (index + 1) * kQuarter};
}

ProfileDraft draft(const TimeRange &range = quarter())
{
    return {
        kImportId, kSuit, range, "1.250", QStringLiteral("kWh"), QStringLiteral("Meterdesk test")};
}

} // namespace

class TestProfilesApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void storesAndFindsTheLatest_data();
    void storesAndFindsTheLatest();
    void latestOfNothing();
    void tellsUpdates_data();
    void tellsUpdates();
    void overlaps();
    void fractionsAreCut();
    void findsTheShapeOfTheBody_data();
    void findsTheShapeOfTheBody();
    void lostAnswersAreNotSentAgain_data();
    void lostAnswersAreNotSentAgain();
    void removesById();
    void removesByExactRange_data();
    void removesByExactRange();
    void nothingIsSentThatBreaksARule();

private:
    ProfilesApi &profiles() { return m_fixture->librarian->profiles(); }
    int arrivals(const char *method) const
    {
        return m_fixture->server.arrivals(QString::fromLatin1(method),
                                          QStringLiteral("/import/profiles/"));
    }
    QJsonArray stored() const
    {
        return m_fixture->server.store()[QLatin1String("profiles")].toArray();
    }

    std::unique_ptr<LibrarianFixture> m_fixture;
};

void TestProfilesApi::storesAndFindsTheLatest_data()
{
    addAnswerRows();
}

void TestProfilesApi::storesAndFindsTheLatest()
{
    QFETCH(QJsonObject, switches);
    m_fixture->reset(switches);
    const auto first = settled(profiles().store(draft()));
    VERIFY_VALUE(first);
    QVERIFY(!first->id.isEmpty());
    const QString status = switches[QLatin1String("create-status")].toString();
    QCOMPARE(first->outcome,
             status.isEmpty()                     ? Outcome::Created
                 : status == QLatin1String("200") ? Outcome::Updated
                                                  : Outcome::Unknown);
    const auto second = settled(profiles().store(draft(quarter(1))));
    VERIFY_VALUE(second);
    QCOMPARE(arrivals("POST"), 2);
    QCOMPARE(stored().size(), 2);

    const auto latest = settled(profiles().latest(kImportId, kSuit));
    VERIFY_VALUE(latest);
    const LatestProfile expected{
        {second->id, quarter(1), 1.25}, kImportId, kSuit, QStringLiteral("kWh"), false};
    QCOMPARE(*latest, std::optional(expected));
}

void TestProfilesApi::latestOfNothing()
{
    m_fixture->reset();
    for (const QString &suit : {QString(), kSuit}) {
        const auto nothing = settled(profiles().latest(kImportId, suit));
        VERIFY_VALUE(nothing);
        QVERIFY(!*nothing);
    }
    m_fixture->server.setSwitch(QStringLiteral("import-scopes"), QStringLiteral("readings"));
    QCOMPARE(outcome(settled(profiles().latest(kImportId, kSuit))), QStringLiteral("Forbidden"));
}

void TestProfilesApi::tellsUpdates_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("200") << QStringLiteral("200") << true;
    QTest::newRow("204, without a body") << QStringLiteral("204") << true;
    QTest::newRow("201, as for a new one") << QStringLiteral("201") << false;
}

void TestProfilesApi::tellsUpdates()
{
    QFETCH(QString, status);
    QFETCH(bool, isTold);
    m_fixture->reset({{QStringLiteral("update-status"), status}});
    const auto created = settled(profiles().store(draft()));
    VERIFY_VALUE(created);
    QCOMPARE(created->outcome, Outcome::Created);
    ProfileDraft changed = draft();
    changed.value = "2";
    const auto updated = settled(profiles().store(changed));
    VERIFY_VALUE(updated);
    QCOMPARE(updated->outcome, isTold ? Outcome::Updated : Outcome::Created);
    QCOMPARE(updated->id, status == QLatin1String("204") ? ProfileId() : created->id);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored()[0][QLatin1String("value")].toDouble(), 2.0);

    // A server that calls the same value a duplicate.
    m_fixture->server.setSwitch(QStringLiteral("same-profile"), QStringLiteral("409"));
    QCOMPARE(outcome(settled(profiles().store(changed))), QStringLiteral("Duplicate"));
}

void TestProfilesApi::overlaps()
{
    m_fixture->reset();
    VERIFY_VALUE(settled(profiles().store(draft())));
    const TimeRange half{noon() + kQuarter / 2, noon() + 2 * kQuarter};
    QCOMPARE(outcome(settled(profiles().store(draft(half)))), QStringLiteral("Duplicate"));
    QCOMPARE(arrivals("POST"), 2);
    QCOMPARE(stored().size(), 1);
    // Another stream, and a range that only touches.
    ProfileDraft other = draft(half);
    other.suit.clear();
    VERIFY_VALUE(settled(profiles().store(other)));
    VERIFY_VALUE(settled(profiles().store(draft(quarter(1)))));
    QCOMPARE(stored().size(), 3);
}

void TestProfilesApi::fractionsAreCut()
{
    m_fixture->reset();
    VERIFY_VALUE(settled(profiles().store(draft({noon() + 999, noon() + kQuarter + 1}))));
    const auto again = settled(profiles().store(draft()));
    VERIFY_VALUE(again);
    QCOMPARE(again->outcome, Outcome::Updated);
}

void TestProfilesApi::findsTheShapeOfTheBody_data()
{
    addBodyShapeRows("flat");
}

void TestProfilesApi::findsTheShapeOfTheBody()
{
    QFETCH(QString, shape);
    QFETCH(QString, memory);
    QFETCH(QString, envelope);
    m_fixture->resetRemembering(QStringLiteral("import-body"), shape, memory,
                                {{QStringLiteral("error-envelope"), envelope}});
    VERIFY_VALUE(settled(profiles().store(draft())));
    QTEST(arrivals("POST"), "arrivals");
    QCOMPARE(stored().size(), 1);
    const int before = arrivals("POST");
    VERIFY_VALUE(settled(profiles().store(draft(quarter(1)))));
    QCOMPARE(arrivals("POST"), before + 1);
}

void TestProfilesApi::lostAnswersAreNotSentAgain_data()
{
    addLostAnswerRows();
}

void TestProfilesApi::lostAnswersAreNotSentAgain()
{
    QFETCH(QString, fault);
    QFETCH(bool, isStored);
    m_fixture->resetLosingAnswers(fault);
    QCOMPARE(outcome(settled(profiles().store(draft()))), QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals("POST"), 1);
    QCOMPARE(stored().size(), isStored ? 1 : 0);
    QCOMPARE(outcome(settled(profiles().remove(kImportId, kSuit, quarter()))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(outcome(settled(profiles().remove({QStringLiteral("1")}))),
             QStringLiteral("OutcomeUnknown"));
    QCOMPARE(arrivals("DELETE"), 2);
    // Sent once more by the caller, it is stored once all the same.
    m_fixture->server.clearFaults();
    const auto again = settled(profiles().store(draft()));
    VERIFY_VALUE(again);
    QCOMPARE(stored().size(), 1);
}

void TestProfilesApi::removesById()
{
    for (const char *status : {"204", "200"}) {
        m_fixture->reset(one("delete-status", status));
        const auto profile = settled(profiles().store(draft()));
        VERIFY_VALUE(profile);
        VERIFY_VALUE(settled(profiles().remove(profile->id)));
        QVERIFY(stored().isEmpty());
        QCOMPARE(outcome(settled(profiles().remove(profile->id))), QStringLiteral("NotFound"));
    }
}

void TestProfilesApi::removesByExactRange_data()
{
    addDeleteTimeRows();
}

void TestProfilesApi::removesByExactRange()
{
    QFETCH(QString, place);
    QFETCH(QString, memory);
    m_fixture->resetRemembering(QStringLiteral("delete-time"), place, memory);
    VERIFY_VALUE(settled(profiles().store(draft())));
    VERIFY_VALUE(
        settled(profiles().remove(kImportId, kSuit, {noon() + 999, noon() + kQuarter + 999})));
    QTEST(arrivals("DELETE"), "arrivals");
    QVERIFY(stored().isEmpty());

    VERIFY_VALUE(settled(profiles().store(draft())));
    const TimeRange shorter{noon(), noon() + kQuarter - 1000};
    QCOMPARE(outcome(settled(profiles().remove(kImportId, kSuit, shorter))),
             QStringLiteral("NotFound"));
    QCOMPARE(stored().size(), 1);
}

void TestProfilesApi::nothingIsSentThatBreaksARule()
{
    m_fixture->reset();
    const TimeRange none{noon(), noon() + 999};
    QCOMPARE(outcome(settled(profiles().store(draft(none)))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(profiles().store(draft(TimeRange())))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(profiles().remove(kImportId, kSuit, none))),
             QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(profiles().remove({}, kSuit, quarter()))),
             QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(profiles().remove(ProfileId()))), QStringLiteral("Validation"));
    QCOMPARE(outcome(settled(profiles().latest({}, {}))), QStringLiteral("Validation"));
    m_fixture->open({}, QString());
    QCOMPARE(outcome(settled(profiles().store(draft()))), QStringLiteral("Validation"));
    QCOMPARE(arrivals("*"), 0);
}

QTEST_GUILESS_MAIN(TestProfilesApi)
#include "tst_profilesapi.moc"
