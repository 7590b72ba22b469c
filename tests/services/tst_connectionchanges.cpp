// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/onresult.h"
#include "services/connectionservice.h"
#include "services/localdata.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;
using Kind = SecretStore::Kind;
using Trouble = SecretError::Kind;

namespace {

//! The result of \a future, waited for as the program does it.
template<typename T>
T answerOf(const QFuture<T> &future)
{
    QObject context;
    std::optional<T> answer;
    onResult(future, &context, [&answer](const T &result) { answer = result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, kPatienceMs); }();
    return *answer;
}

template<typename T>
ConnectionError errorOf(const ConnectionResult<T> &result)
{
    // No value that a test expects.
    return result ? ConnectionError(ConnectionProblem::UrlWithUser) : result.error();
}

bool isSecretError(const ConnectionError &error, Trouble kind)
{
    const auto *secret = std::get_if<SecretError>(&error);
    return secret && secret->kind == kind;
}

} // namespace

//! What ConnectionService does to connections that are there.
class TestConnectionChanges : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<ConnectionService> m_service;

    void openService(const Tokens &runTokens = {})
    {
        m_service.reset();
        m_data.reset();
        m_data = std::make_unique<LocalData>(m_folder->path(), LocalData::Access::Write);
        QVERIFY(answerOf(m_data->open()));
        m_service = std::make_unique<ConnectionService>(m_data->database(), *m_secrets, runTokens);
    }

    Connection addOne(const QString &name = QStringLiteral("Town"),
                      const Tokens &tokens = {"login", "import"},
                      TokenPlace place = TokenPlace::Keychain)
    {
        const ConnectionDraft draft{name, QStringLiteral("https://api.enectiva.cz/"),
                                    QStringLiteral("4f0c2a7e-51d8-4b6e-9c1f-0d7a3be2815c"), tokens};
        const auto added = answerOf(m_service->add(draft, place));
        return added ? added->connection : Connection{};
    }

    Connection stored(const ConnectionId &id)
    {
        const auto found = answerOf(m_service->find(id));
        return found ? *found : Connection{};
    }

    Tokens tokensOf(const Connection &connection)
    {
        return answerOf(m_service->tokens(connection)).tokens;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        openService();
    }

    void cleanup()
    {
        m_service.reset();
        m_data.reset();
    }

    void renames()
    {
        const auto town = addOne();
        addOne(QStringLiteral("Works"));
        const QSignalSpy changed(m_service.get(), &ConnectionService::connectionsChanged);
        const QSignalSpy tokens(m_service.get(), &ConnectionService::tokensChanged);
        const auto renamed = answerOf(m_service->rename(town.id, QStringLiteral("  TOWN ")));
        QVERIFY(renamed);
        auto expected = town;
        expected.name = QStringLiteral("TOWN");
        QCOMPARE(*renamed, expected);
        QCOMPARE(stored(town.id), expected);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tokens.size(), 0);
    }

    void aNameThatCannotBeIsRefused()
    {
        const auto town = addOne();
        addOne(QStringLiteral("Works"));
        QCOMPARE(errorOf(answerOf(m_service->rename(town.id, QStringLiteral(" ")))),
                 ConnectionError(ConnectionProblem::NameMissing));
        QCOMPARE(errorOf(answerOf(m_service->rename(town.id, QStringLiteral("wORKS")))),
                 ConnectionError(ConnectionProblem::NameTaken));
        QCOMPARE(errorOf(answerOf(
                     m_service->rename({QStringLiteral("nobody")}, QStringLiteral("Other")))),
                 ConnectionError(ConnectionProblem::NotThere));
        QCOMPARE(stored(town.id), town);
    }

    //! A slow keychain: the second token is written after the connection has gone.
    void leavesNoTokenOfARemovedConnection()
    {
        const auto town = addOne();
        m_secrets->hold();
        auto replaced = m_service->replaceTokens(town.id, {"new-login", "new-import"});
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 1, kPatienceMs);
        auto removed = m_service->remove(town.id);
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 2, kPatienceMs);
        m_secrets->answerAll();
        QVERIFY(answerOf(removed));
        QCOMPARE(errorOf(answerOf(replaced)), ConnectionError(ConnectionProblem::NotThere));
        QCOMPARE(m_secrets->size(), 0);
    }

    void signingOutOutweighsTokensOnTheirWay()
    {
        const auto town = addOne(QStringLiteral("Town"), {"login", {}});
        m_secrets->hold();
        auto replaced = m_service->replaceTokens(town.id, {"new-login", "new-import"});
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 1, kPatienceMs);
        auto signedOut = m_service->signOut(town.id);
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 2, kPatienceMs);
        m_secrets->answerAll();
        QVERIFY(answerOf(signedOut));
        QVERIFY(!answerOf(replaced));
        QCOMPARE(m_secrets->size(), 0);
        QVERIFY(!stored(town.id).hasLoginToken);
        QVERIFY(!stored(town.id).hasImportToken);
        QVERIFY(tokensOf(stored(town.id)).isEmpty());
    }

    void replacesOneTokenAndLeavesTheOther()
    {
        const auto town = addOne();
        const QSignalSpy changed(m_service.get(), &ConnectionService::tokensChanged);
        const auto replaced = answerOf(m_service->replaceTokens(town.id, {" new-login \n", {}}));
        QVERIFY(replaced);
        QCOMPARE(*replaced, town);
        QCOMPARE(m_secrets->stored(town, Kind::Login), QByteArray("new-login"));
        QCOMPARE(m_secrets->stored(town, Kind::Import), QByteArray("import"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<ConnectionId>(), town.id);
    }

    void addsATokenThereWasNot()
    {
        const auto town = addOne(QStringLiteral("Town"), {"login", {}});
        QVERIFY(!town.hasImportToken);
        QVERIFY(answerOf(m_service->replaceTokens(town.id, {{}, "new-import"})));
        QVERIFY(stored(town.id).hasImportToken);
        QCOMPARE(tokensOf(stored(town.id)).import, QByteArray("new-import"));
    }

    void tokensThatCannotBeAreRefused()
    {
        const auto town = addOne();
        const auto calls = m_secrets->calls();
        QCOMPARE(errorOf(answerOf(m_service->replaceTokens(town.id, {" ", {}}))),
                 ConnectionError(ConnectionProblem::TokenMissing));
        QCOMPARE(errorOf(answerOf(m_service->replaceTokens(town.id, {"a b", {}}))),
                 ConnectionError(ConnectionProblem::TokenUnreadable));
        QCOMPARE(errorOf(answerOf(m_service->replaceTokens({QStringLiteral("nobody")}, {"a", {}}))),
                 ConnectionError(ConnectionProblem::NotThere));
        const ConnectionDraft draft{
            QStringLiteral("No customer"), QStringLiteral("https://a.example/"), {}, {"a", {}}};
        const auto reader = answerOf(m_service->add(draft));
        QVERIFY(reader);
        QCOMPARE(errorOf(answerOf(m_service->replaceTokens(reader->connection.id, {{}, "import"}))),
                 ConnectionError(ConnectionProblem::CustomerMissing));
        QCOMPARE(m_secrets->calls().size(), calls.size() + 1);
    }

    void aKeychainThatRefusesChangesNothing_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("locked") << Trouble::Locked;
        QTest::newRow("absent") << Trouble::Absent;
        QTest::newRow("timed out") << Trouble::TimedOut;
    }

    void aKeychainThatRefusesChangesNothing()
    {
        QFETCH(const Trouble, trouble);
        const auto town = addOne();
        const QSignalSpy changed(m_service.get(), &ConnectionService::tokensChanged);
        m_secrets->failWith(trouble);
        QVERIFY(isSecretError(
            errorOf(answerOf(m_service->replaceTokens(town.id, {"new", "newer"}))), trouble));
        QCOMPARE(stored(town.id), town);
        QCOMPARE(m_secrets->stored(town, Kind::Login), QByteArray("login"));
        QCOMPARE(changed.size(), 0);
        m_secrets->failWith(std::nullopt);
        openService();
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 0);
        QCOMPARE(tokensOf(town).login, QByteArray("login"));
    }

    //! Where no token was, one that comes late would belong to nobody.
    void aTokenThatMayComeLateIsRemovedLater()
    {
        const auto town = addOne(QStringLiteral("Town"), {"login", {}});
        m_secrets->failWith(Trouble::TimedOut);
        QVERIFY(
            isSecretError(errorOf(answerOf(m_service->replaceTokens(town.id, {{}, "late-import"}))),
                          Trouble::TimedOut));
        m_secrets->failWith(std::nullopt);
        m_secrets->store(town, Kind::Import, "late-import");
        openService();
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 0);
        QVERIFY(!m_secrets->stored(town, Kind::Import));
        QCOMPARE(m_secrets->stored(town, Kind::Login), QByteArray("login"));
    }

    //! The second of two does not fit: the first counts, and that is told.
    void oneOfTwoCounts()
    {
        const auto town = addOne();
        const QSignalSpy changed(m_service.get(), &ConnectionService::tokensChanged);
        const QByteArray tooLong(SecretStore::kMaxTokenSize + 1, 'x');
        QVERIFY(isSecretError(
            errorOf(answerOf(m_service->replaceTokens(town.id, {"new-login", tooLong}))),
            Trouble::TooLong));
        QCOMPARE(tokensOf(town).login, QByteArray("new-login"));
        QCOMPARE(tokensOf(town).import, QByteArray("import"));
        QCOMPARE(changed.size(), 1);
    }

    void signsOut()
    {
        const auto town = addOne();
        const auto works = addOne(QStringLiteral("Works"));
        const QSignalSpy changed(m_service.get(), &ConnectionService::tokensChanged);
        const auto done = answerOf(m_service->signOut(town.id));
        QVERIFY(done && !done->pending);
        const auto left = stored(town.id);
        QCOMPARE(left.name, town.name);
        QVERIFY(!left.hasLoginToken && !left.hasImportToken);
        QVERIFY(!m_secrets->stored(town, Kind::Login) && !m_secrets->stored(town, Kind::Import));
        QVERIFY(m_secrets->stored(works, Kind::Login));
        QCOMPARE(changed.size(), 1);
        QVERIFY(tokensOf(town).isEmpty());
        QVERIFY(answerOf(m_service->replaceTokens(town.id, {"again", {}})));
        QCOMPARE(tokensOf(stored(town.id)).login, QByteArray("again"));
        QCOMPARE(errorOf(answerOf(m_service->signOut({QStringLiteral("nobody")}))),
                 ConnectionError(ConnectionProblem::NotThere));
    }

    void aSignOutThatCouldNotDeleteIsTold()
    {
        const auto town = addOne();
        m_secrets->failWith(Trouble::Locked);
        const auto done = answerOf(m_service->signOut(town.id));
        QVERIFY(done && done->pending);
        QCOMPARE(done->pending->kind, Trouble::Locked);
        QVERIFY(!stored(town.id).hasLoginToken);
        QCOMPARE(m_secrets->size(), 2);
        m_secrets->failWith(std::nullopt);
        QVERIFY(tokensOf(town).isEmpty()); // whoever holds the old row

        openService(); // the next start
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 0);
        QCOMPARE(m_secrets->size(), 0);
        QCOMPARE(answerOf(m_service->list()).value_or({}).size(), 1);
    }

    //! The new token lies where the old one was to be removed from.
    void tokensEnteredAfterwardsAreNotRemoved()
    {
        const auto town = addOne();
        m_secrets->failWith(Trouble::Locked);
        QVERIFY(answerOf(m_service->signOut(town.id)));
        m_secrets->failWith(std::nullopt);
        QVERIFY(answerOf(m_service->replaceTokens(town.id, {"new-login", {}})));

        openService();
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 0);
        QCOMPARE(m_secrets->stored(town, Kind::Login), QByteArray("new-login"));
        QVERIFY(!m_secrets->stored(town, Kind::Import));
        QCOMPARE(tokensOf(stored(town.id)).login, QByteArray("new-login"));
    }

    //! As above, with the removal of an earlier run on its way: the keychain asks for its password
    //! meanwhile.
    void tokensEnteredDuringARetryAreNotRemoved()
    {
        const auto town = addOne();
        m_secrets->failWith(Trouble::Locked);
        QVERIFY(answerOf(m_service->signOut(town.id)));
        m_secrets->failWith(std::nullopt);

        openService();
        m_secrets->hold();
        const auto retry = m_service->retryPendingLogouts();
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 1, kPatienceMs);
        const auto replacing = m_service->replaceTokens(town.id, {"new-login", {}});
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 2, kPatienceMs);
        m_secrets->answerAll();
        QVERIFY(answerOf(replacing));
        QCOMPARE(answerOf(retry).value_or(-1), 0);
        QCOMPARE(m_secrets->stored(town, Kind::Login), QByteArray("new-login"));
        QVERIFY(!m_secrets->stored(town, Kind::Import));
    }

    //! Signing out counts at once, however long the keychain takes.
    void signingOutDoesNotWaitForTheKeychain()
    {
        const auto town = addOne();
        const QSignalSpy changed(m_service.get(), &ConnectionService::tokensChanged);
        m_secrets->hold();
        const auto done = m_service->signOut(town.id);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatienceMs);
        QVERIFY(tokensOf(town).isEmpty());
        QVERIFY(!done.isFinished());
        m_secrets->answerAll();
        QVERIFY(answerOf(done));
    }

    void signingOutCountsForTokensOfThisRun()
    {
        openService({"run-login", "run-import"});
        const auto town = addOne();
        QCOMPARE(tokensOf(town).login, QByteArray("run-login"));
        QVERIFY(answerOf(m_service->signOut(town.id)));
        QVERIFY(tokensOf(town).isEmpty());
        QCOMPARE(tokensOf(addOne(QStringLiteral("Works"))).login, QByteArray("run-login"));
    }

    void keepsTokensForThisRunOnly()
    {
        m_secrets->failWith(Trouble::Absent);
        const auto town =
            addOne(QStringLiteral("Town"), {"login", "import"}, TokenPlace::ThisRunOnly);
        QVERIFY(!town.id.isEmpty());
        QVERIFY(!town.hasLoginToken && !town.hasImportToken);
        QVERIFY(m_service->hasTokensForThisRun(town.id));
        QCOMPARE(tokensOf(town).login, QByteArray("login"));
        QCOMPARE(tokensOf(town).import, QByteArray("import"));
        QVERIFY(
            answerOf(m_service->replaceTokens(town.id, {"other", {}}, TokenPlace::ThisRunOnly)));
        QCOMPARE(tokensOf(town).login, QByteArray("other"));
        QCOMPARE(tokensOf(town).import, QByteArray("import"));
        QCOMPARE(m_secrets->calls(), QStringList());

        openService();
        QVERIFY(!m_service->hasTokensForThisRun(town.id));
        QVERIFY(tokensOf(stored(town.id)).isEmpty());
    }

    void aStoredTokenFollowsOneOfThisRun()
    {
        const auto town = addOne(QStringLiteral("Town"), {"login", {}}, TokenPlace::ThisRunOnly);
        QVERIFY(answerOf(m_service->replaceTokens(town.id, {"kept", {}})));
        QVERIFY(!m_service->hasTokensForThisRun(town.id));
        QCOMPARE(tokensOf(stored(town.id)).login, QByteArray("kept"));
        QVERIFY(answerOf(m_service->replaceTokens(town.id, {"mine", {}}, TokenPlace::ThisRunOnly)));
        QVERIFY(answerOf(m_service->signOut(town.id)));
        QVERIFY(!m_service->hasTokensForThisRun(town.id));
        QVERIFY(tokensOf(town).isEmpty());
    }

    void removesById()
    {
        const auto town = addOne();
        QVERIFY(answerOf(m_service->remove(town.id)));
        QCOMPARE(m_secrets->size(), 0);
        QCOMPARE(errorOf(answerOf(m_service->remove(town.id))),
                 ConnectionError(ConnectionProblem::NotThere));
    }

    void remembersTheTimeZone()
    {
        const auto town = addOne();
        const auto works = addOne(QStringLiteral("Works"));
        const QSignalSpy changed(m_service.get(), &ConnectionService::timeZoneChanged);
        QCOMPARE(answerOf(m_service->timeZone(town.id)).value_or("x"), QByteArray());
        QVERIFY(answerOf(m_service->setTimeZone(town.id, "Europe/London")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(errorOf(answerOf(m_service->setTimeZone(town.id, "Europe/Nowhere"))),
                 ConnectionError(ConnectionProblem::TimeZoneUnknown));
        openService();
        QCOMPARE(answerOf(m_service->timeZone(town.id)).value_or("x"), QByteArray("Europe/London"));
        QCOMPARE(answerOf(m_service->timeZone(works.id)).value_or("x"), QByteArray());
        QVERIFY(answerOf(m_service->setTimeZone(town.id, {})));
        QCOMPARE(answerOf(m_service->timeZone(town.id)).value_or("x"), QByteArray());
    }

    //! One that another computer wrote there.
    void aTimeZoneThatIsUnknownHereIsNone()
    {
        const auto town = addOne();
        ViewStateTable states(m_data->database());
        QVERIFY(answerOf(states.save(town.id, QStringLiteral("connection/timeZone"), "Moon/Base")));
        QCOMPARE(answerOf(m_service->timeZone(town.id)).value_or("x"), QByteArray());
    }

    void destroyedWhileWaiting()
    {
        const auto town = addOne();
        m_secrets->hold();
        const auto replacing = m_service->replaceTokens(town.id, {"new", {}});
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 1, kPatienceMs);
        const auto leaving = m_service->signOut(town.id);
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 2, kPatienceMs);
        m_service.reset();
        QVERIFY(replacing.isCanceled() && leaving.isCanceled());
        m_secrets->answerAll();
    }
};

QTEST_GUILESS_MAIN(TestConnectionChanges)
#include "tst_connectionchanges.moc"
