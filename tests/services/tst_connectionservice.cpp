// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/onresult.h"
#include "services/connectionservice.h"
#include "services/localdata.h"
#include "services/memorysecretstore.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;
using Kind = SecretStore::Kind;

namespace {

ConnectionDraft draftOf(const QString &name)
{
    return {name,
            QStringLiteral("https://api.enectiva.cz"),
            QStringLiteral("4f0c2a7e-51d8-4b6e-9c1f-0d7a3be2815c"),
            {"login-token", "import-token"}};
}

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

bool isSecretError(const ConnectionError &error, SecretError::Kind kind)
{
    const auto *secret = std::get_if<SecretError>(&error);
    return secret && secret->kind == kind;
}

} // namespace

class TestConnectionService : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<ConnectionService> m_service;

    void openService(const Tokens &runTokens = {},
                     LocalData::Access access = LocalData::Access::Write)
    {
        m_service.reset();
        m_data.reset();
        m_data = std::make_unique<LocalData>(m_folder->path(), access);
        QVERIFY(answerOf(m_data->open()));
        m_service = std::make_unique<ConnectionService>(m_data->database(), *m_secrets, runTokens);
    }

    QList<Connection> list() { return answerOf(m_service->list()).value_or({}); }

    Connection addOne(const QString &name = QStringLiteral("Škola"))
    {
        const auto added = answerOf(m_service->add(draftOf(name)));
        return added ? added->connection : Connection{};
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

    void addsTokensAndRow()
    {
        const QSignalSpy changed(m_service.get(), &ConnectionService::connectionsChanged);
        const auto added = answerOf(m_service->add(draftOf(QStringLiteral("  Škola "))));
        QVERIFY(added);
        QVERIFY(!added->notStored);
        const auto connection = added->connection;
        QCOMPARE(connection.name, QStringLiteral("Škola"));
        QCOMPARE(connection.apiUrl, QUrl(QStringLiteral("https://api.enectiva.cz/")));
        QVERIFY(connection.hasLoginToken && connection.hasImportToken);
        QCOMPARE(list(), QList<Connection>{connection});
        QCOMPARE(m_secrets->stored(connection, Kind::Login), QByteArray("login-token"));
        QCOMPARE(m_secrets->stored(connection, Kind::Import), QByteArray("import-token"));
        QCOMPARE(changed.size(), 1);
        // Of the keychain and the database, the keychain came first: nothing else was asked of it.
        QCOMPARE(m_secrets->calls(),
                 QStringList({QStringLiteral("write login"), QStringLiteral("write import")}));
    }

    void oneTokenIsEnough()
    {
        auto draft = draftOf(QStringLiteral("read only"));
        draft.tokens.import.clear();
        draft.customerId.clear();
        const auto added = answerOf(m_service->add(draft));
        QVERIFY(added && added->connection.hasLoginToken && !added->connection.hasImportToken);
        QCOMPARE(m_secrets->size(), 1);
    }

    void findsWhateverTheCase()
    {
        const auto connection = addOne();
        const auto found = answerOf(m_service->find(QStringLiteral("ŠKOLA")));
        QVERIFY(found && *found == connection);
        QCOMPARE(errorOf(answerOf(m_service->find(QStringLiteral("skola")))),
                 ConnectionError(ConnectionProblem::NotThere));
    }

    void aWrongDraftTouchesNothing()
    {
        auto draft = draftOf(QStringLiteral("x"));
        draft.apiUrl = QStringLiteral("http://api.enectiva.cz/");
        QCOMPARE(errorOf(answerOf(m_service->add(draft))),
                 ConnectionError(ConnectionProblem::UrlInsecure));
        QVERIFY(list().isEmpty());
        QVERIFY(m_secrets->calls().isEmpty());
    }

    void aTakenNameTouchesNothing()
    {
        const auto connection = addOne();
        const auto calls = m_secrets->calls();
        auto draft = draftOf(QStringLiteral("šKOLA"));
        draft.tokens.login = "another-token";
        QCOMPARE(errorOf(answerOf(m_service->add(draft))),
                 ConnectionError(ConnectionProblem::NameTaken));
        QCOMPARE(m_secrets->calls(), calls);
        QCOMPARE(list(), QList<Connection>{connection});
    }

    void noKeychainWritesNothing_data()
    {
        QTest::addColumn<SecretError::Kind>("kind");
        QTest::newRow("absent") << SecretError::Kind::Absent;
        QTest::newRow("locked") << SecretError::Kind::Locked;
        QTest::newRow("timed out") << SecretError::Kind::TimedOut;
        QTest::newRow("too long") << SecretError::Kind::TooLong;
    }

    void noKeychainWritesNothing()
    {
        QFETCH(SecretError::Kind, kind);
        m_secrets->failWith(kind);
        QVERIFY(
            isSecretError(errorOf(answerOf(m_service->add(draftOf(QStringLiteral("x"))))), kind));
        QVERIFY(list().isEmpty());
        QCOMPARE(m_secrets->size(), 0);
    }

    //! The database's thread refuses the row after the tokens were written.
    void aRowThatFailsTakesItsTokensBack()
    {
        addOne();
        openService({}, LocalData::Access::Read);
        const auto before = m_secrets->size();
        const auto added = answerOf(m_service->add(draftOf(QStringLiteral("other"))));
        const auto error = errorOf(added);
        const auto *storage = std::get_if<StorageError>(&error);
        QVERIFY(storage && storage->kind == StorageError::Kind::ReadOnly);
        QCOMPARE(m_secrets->size(), before);
        QCOMPARE(list().size(), 1);
        QVERIFY(m_secrets->calls().contains(QStringLiteral("write login"))
                && m_secrets->calls().contains(QStringLiteral("remove login")));
    }

    //! Two adds of one name at a time: the second loses at the database, without leaving tokens.
    void twoAddsOfOneNameLeaveOne()
    {
        const auto first = m_service->add(draftOf(QStringLiteral("a")));
        const auto second = m_service->add(draftOf(QStringLiteral("A")));
        QVERIFY(answerOf(first));
        QCOMPARE(errorOf(answerOf(second)), ConnectionError(ConnectionProblem::NameTaken));
        QCOMPARE(list().size(), 1);
        QCOMPARE(m_secrets->size(), 2);
    }

    void tokensOfThisRunMakeUpForTheKeychain()
    {
        openService({"run-login", "run-import"});
        m_secrets->failWith(SecretError::Kind::Absent);
        const auto added = answerOf(m_service->add(draftOf(QStringLiteral("x"))));
        QVERIFY(added && added->notStored);
        QCOMPARE(added->notStored->kind, SecretError::Kind::Absent);
        QVERIFY(!added->connection.hasLoginToken && !added->connection.hasImportToken);
        const auto found = answerOf(m_service->tokens(added->connection));
        QCOMPARE(found.tokens.login, QByteArray("run-login"));
        QVERIFY(!found.error);
    }

    void tokensOfThisRunMakeUpOnlyForTheirKind()
    {
        openService({"run-login", {}});
        m_secrets->failWith(SecretError::Kind::Absent);
        const auto added = answerOf(m_service->add(draftOf(QStringLiteral("x"))));
        QVERIFY(isSecretError(errorOf(added), SecretError::Kind::Absent));
        QVERIFY(list().isEmpty());
    }

    void tokensOfThisRunAreNeverStored()
    {
        openService({"run-login", {}});
        auto draft = draftOf(QStringLiteral("x"));
        draft.tokens = {};
        const auto added = answerOf(m_service->add(draft));
        QVERIFY(added && !added->connection.hasLoginToken);
        QCOMPARE(m_secrets->size(), 0);
        QVERIFY(m_secrets->calls().isEmpty());
    }

    void readsTokensAndPrefersThoseOfThisRun()
    {
        const auto connection = addOne();
        auto found = answerOf(m_service->tokens(connection));
        QCOMPARE(found.tokens.login, QByteArray("login-token"));
        QCOMPARE(found.tokens.import, QByteArray("import-token"));
        QVERIFY(!found.error);
        openService({"run-login", {}});
        found = answerOf(m_service->tokens(connection));
        QCOMPARE(found.tokens.login, QByteArray("run-login"));
        QCOMPARE(found.tokens.import, QByteArray("import-token"));
        QCOMPARE(m_secrets->calls().count(QStringLiteral("read login")), 1);
    }

    //! A locked keychain says that there is no entry: the probe finds out.
    void aLockedKeychainIsTold()
    {
        const auto connection = addOne();
        m_secrets->failWith(SecretError::Kind::Locked);
        const auto found = answerOf(m_service->tokens(connection));
        QVERIFY(found.tokens.isEmpty());
        QVERIFY(found.error);
        QCOMPARE(found.error->kind, SecretError::Kind::Locked);
        QCOMPARE(list().size(), 1); // nothing is wiped
    }

    void aTokenThatIsGoneIsTold()
    {
        auto connection = addOne();
        QVERIFY(answerOf(m_secrets->remove(connection, Kind::Login)));
        const auto found = answerOf(m_service->tokens(connection));
        QVERIFY(found.tokens.login.isEmpty());
        QCOMPARE(found.tokens.import, QByteArray("import-token"));
        QVERIFY(found.error);
        QCOMPARE(found.error->kind, SecretError::Kind::NotFound);
    }

    void removesTokensAndRow()
    {
        const auto connection = addOne();
        const QSignalSpy changed(m_service.get(), &ConnectionService::connectionsChanged);
        const auto removed = answerOf(m_service->remove(connection));
        QVERIFY(removed && !removed->pending);
        QVERIFY(list().isEmpty());
        QCOMPARE(m_secrets->size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 0);
    }

    void aConnectionWithoutStoredTokensNeedsNoKeychain()
    {
        openService({"run-login", {}});
        auto draft = draftOf(QStringLiteral("x"));
        draft.tokens = {};
        const auto added = answerOf(m_service->add(draft));
        QVERIFY(added);
        m_secrets->failWith(SecretError::Kind::Absent);
        const auto removed = answerOf(m_service->remove(added->connection));
        QVERIFY(removed && !removed->pending);
        QVERIFY(m_secrets->calls().isEmpty());
    }

    void aLockedKeychainKeepsTheLogoutPending()
    {
        const auto connection = addOne();
        m_secrets->failWith(SecretError::Kind::Locked);
        const auto removed = answerOf(m_service->remove(connection));
        QVERIFY(removed && removed->pending);
        QCOMPARE(removed->pending->kind, SecretError::Kind::Locked);
        QVERIFY(list().isEmpty());
        QCOMPARE(m_secrets->size(), 2);

        openService(); // the next start: still locked
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 1);
        QCOMPARE(m_secrets->size(), 2);

        m_secrets->failWith(std::nullopt);
        openService(); // and the one after it
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 0);
        QCOMPARE(m_secrets->size(), 0);
        const auto calls = m_secrets->calls();
        QCOMPARE(answerOf(m_service->retryPendingLogouts()).value_or(-1), 0);
        QCOMPARE(m_secrets->calls(), calls); // nothing left to ask for
    }

    void tokensInMemoryAreNotRemembered()
    {
        MemorySecretStore memory;
        ConnectionService service(m_data->database(), memory);
        const auto added = answerOf(service.add(draftOf(QStringLiteral("x"))));
        QVERIFY(added && !added->connection.hasLoginToken);
        QCOMPARE(answerOf(service.tokens(added->connection)).tokens.login,
                 QByteArray("login-token"));
        QVERIFY(answerOf(service.remove(added->connection)));
        const auto found = answerOf(service.tokens(added->connection));
        QVERIFY(found.tokens.isEmpty() && !found.error);
    }

    void shapesAreRemembered()
    {
        const auto connection = addOne();
        const RememberedShapes shapes{{QStringLiteral("paging"), QStringLiteral("offset")}};
        QVERIFY(answerOf(m_service->rememberShapes(connection.id, shapes)));
        openService();
        QCOMPARE(answerOf(m_service->shapes(connection.id)).value_or({}), shapes);
    }

    void tokensAreTakenOutOfTheEnvironment()
    {
        qputenv("METERDESK_LOGIN_TOKEN", " login \n");
        qputenv("METERDESK_IMPORT_TOKEN", "import");
        const auto tokens = ConnectionService::takeTokensFromEnvironment();
        QCOMPARE(tokens.login, QByteArray("login"));
        QCOMPARE(tokens.import, QByteArray("import"));
        QVERIFY(!qEnvironmentVariableIsSet("METERDESK_LOGIN_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("METERDESK_IMPORT_TOKEN"));
        QVERIFY(ConnectionService::takeTokensFromEnvironment().isEmpty());
    }

    //! The window may close while the keychain's prompt waits for an answer.
    void destroyedWhileWaiting()
    {
        m_secrets->hold();
        const auto future = m_service->add(draftOf(QStringLiteral("x")));
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->waiting(), 1, kPatienceMs);
        m_service.reset();
        QVERIFY(future.isCanceled() && future.isFinished());
        m_secrets->answerAll();
    }
};

QTEST_GUILESS_MAIN(TestConnectionService)
#include "tst_connectionservice.moc"
