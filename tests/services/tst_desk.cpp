// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"

#include "services/customerdata.h"
#include "services/localdata.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "storage/connectiontable.h"
#include "storage/seriescache.h"
#include "storage/shapestable.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace meterdesk;
using namespace meterdesk::test;
using Lack = Desk::Lack;

namespace {

QByteArray login()
{
    return ContractServer::loginToken().toLatin1();
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)
#define TRY_LACK(expected) QTRY_COMPARE_WITH_TIMEOUT(m_desk->lack(), Lack::expected, kPatienceMs)

class TestDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<Desk> m_desk;
    Desk::Options m_options;

    //! As an earlier run of the program left it; with its token, unless told otherwise.
    Connection addConnection(const QString &name, bool hasToken = true)
    {
        LocalData data(m_folder->path(), LocalData::Access::Write);
        Connection connection;
        connection.name = name;
        connection.apiUrl = m_server->baseUrl();
        connection.hasLoginToken = true;
        StorageResult<Connection> added = StorageError();
        if (settled(data.open()))
            added = settled(ConnectionTable(data.database()).add(connection));
        if (added && hasToken)
            m_secrets->store(*added, SecretStore::Kind::Login, login());
        return added.value_or({});
    }

    RememberedShapes storedShapes(const ConnectionId &id)
    {
        LocalData data(m_folder->path(), LocalData::Access::Read);
        if (!settled(data.open()))
            return {};
        return settled(ShapesTable(data.database()).load(id)).value_or({});
    }

    //! A desk that is asked to open; true once it says so.
    bool open()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(m_options, *m_secrets);
        QSignalSpy opened(m_desk.get(), &Desk::opened);
        m_desk->open();
        return opened.wait(kPatienceMs);
    }

    QString current() const { return m_desk->current() ? m_desk->current()->name : QString(); }

    //! Whether the desk has a session that has loaded the lists.
    bool isWorking() const
    {
        return m_desk->session() && m_desk->session()->state() == Session::State::Online;
    }

    Desk::Given demo() const
    {
        Desk::Given given;
        given.connection.name = QStringLiteral("Demo");
        given.connection.apiUrl = m_server->baseUrl();
        given.tokens.login = login();
        given.firstMeter = {QStringLiteral("2003")};
        return given;
    }

private Q_SLOTS:
    void keepsTheCacheAsSmallAsIsPreferred()
    {
        m_options.given = demo();
        QVERIFY(open());
        TRY(m_desk->customerData() && m_desk->customerData()->isOpened());
        SeriesCache cache(*m_desk->customerData()->cache());
        const auto store = [&cache](const QString &name, TimeMs loadedAt) {
            ReadingSeries readings;
            double state = 0;
            for (int i = 0; i < 150'000; ++i)
                readings.append({}, TimeMs(i) * 60'000, state += std::sqrt(i) / 7);
            return bool(settled(
                cache.store(name, {0, TimeMs(150'000) * 60'000}, std::move(readings), loadedAt)));
        };
        QVERIFY(store(QStringLiteral("meter/old"), 1));
        QVERIFY(store(QStringLiteral("meter/new"), 2));
        QSignalSpy told(m_desk.get(), &Desk::cacheSizeTold);
        m_desk->askCacheSize();
        TRY(told.size() == 1);
        const qint64 before = told.takeFirst().first().toLongLong();
        QVERIFY2(before > 2'000'000 && before < 4'000'000, qPrintable(QString::number(before)));
        Preferences preferences;
        preferences.cacheLimit = 2;
        m_desk->usePreferences(preferences);
        TRY(told.size() == 1);
        QVERIFY(told.first().first().toLongLong() <= 2'000'000);
        QVERIFY(settled(cache.load(QStringLiteral("meter/old")))->readings->isEmpty());
        QVERIFY(!settled(cache.load(QStringLiteral("meter/new")))->readings->isEmpty());
    }

    void initTestCase() { m_server = std::make_unique<ContractServer>(); }

    void init()
    {
        m_server->reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        m_options = {};
        m_options.dataDirectory = m_folder->path();
        m_options.http.retryPause = std::chrono::milliseconds(1);
    }

    void cleanup()
    {
        m_desk.reset();
        m_secrets.reset();
        m_folder.reset();
    }

    void cleanupTestCase() { m_server.reset(); }

    void anEmptyDirectoryHasNoConnections()
    {
        QVERIFY(open());
        TRY_LACK(NoConnections);
        QVERIFY(!m_desk->session());
        QVERIFY(!m_desk->current());
        QVERIFY(m_desk->connections().isEmpty());
        QCOMPARE(m_secrets->calls(), QStringList());
    }

    void connectionsOfOneCustomerShareTheirFiles()
    {
        const Connection first = addConnection(QStringLiteral("Town"));
        const Connection second = addConnection(QStringLiteral("Village"));
        QVERIFY(open());
        TRY(isWorking());
        const CustomerData *data = m_desk->customerData();
        const QString key = data->key();
        QVERIFY(m_desk->session()->outbox());
        // Without a customer id nobody knows whether they are the same.
        m_desk->select(m_desk->current()->id == first.id ? second.id : first.id);
        TRY(isWorking());
        QVERIFY(m_desk->customerData()->key() != key);
        QVERIFY(
            QFileInfo::exists(m_folder->filePath(QStringLiteral("entries-%1.sqlite").arg(key))));
    }

    void aDamagedFileOfTheCustomerIsTold()
    {
        const Connection connection = addConnection(QStringLiteral("Town"));
        const QString name =
            m_folder->filePath(DatabaseFile::entries(customerKey(connection)).name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(open());
        TRY(isWorking());
        QVERIFY(m_desk->session()->outbox());
        const auto trouble = m_desk->customerData()->entriesTrouble();
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, StorageError::Kind::Corrupt);
        const auto rescued = m_desk->customerData()->rescued();
        QVERIFY(rescued);
        QCOMPARE(rescued->entries, 0);
        QVERIFY(QFileInfo::exists(m_folder->filePath(rescued->files.first())));
    }

    void opensTheOnlyConnection()
    {
        addConnection(QStringLiteral("Town"));
        QVERIFY(open());
        QCOMPARE(m_desk->connections().size(), 1);
        QSignalSpy changed(m_desk.get(), &Desk::sessionChanged);
        TRY(isWorking());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_desk->lack(), Lack::None);
        QCOMPARE(current(), QStringLiteral("Town"));
        QCOMPARE(m_desk->session()->meters().meters().size(), 40);
        QVERIFY(m_desk->session()->isReadOnly());
        QVERIFY(m_desk->connectionState().isLoaded());
        QVERIFY(m_desk->firstMeter().isEmpty());
    }

    void opensTheLastOneAgain()
    {
        addConnection(QStringLiteral("Town"));
        const Connection second = addConnection(QStringLiteral("Works"));
        QVERIFY(open());
        QCOMPARE(current(), QStringLiteral("Town"));
        TRY(isWorking());
        m_desk->select(second.id);
        QCOMPARE(current(), QStringLiteral("Works"));
        TRY(isWorking());
        m_desk->connectionState().setValue(QStringLiteral("meter"), "2007");

        QVERIFY(open());
        QCOMPARE(current(), QStringLiteral("Works"));
        TRY(isWorking());
        QCOMPARE(m_desk->connectionState().value(QStringLiteral("meter")), QByteArray("2007"));
    }

    void opensTheOneAskedFor()
    {
        addConnection(QStringLiteral("Town"));
        addConnection(QStringLiteral("Works"));
        m_options.connectionName = QStringLiteral("wORKS");
        QVERIFY(open());
        QCOMPARE(current(), QStringLiteral("Works"));
        TRY(isWorking());
    }

    void doesNotKnowAnotherName()
    {
        const Connection town = addConnection(QStringLiteral("Town"));
        m_options.connectionName = QStringLiteral("Nowhere");
        QVERIFY(open());
        TRY_LACK(UnknownConnection);
        QVERIFY(!m_desk->session());
        QVERIFY(!m_desk->current());
        // The others can be chosen; what is not there, cannot.
        m_desk->select({QStringLiteral("no-such-id")});
        QCOMPARE(m_desk->lack(), Lack::UnknownConnection);
        m_desk->select(town.id);
        QCOMPARE(m_desk->lack(), Lack::None);
        TRY(isWorking());
    }

    void saysWhyThereAreNoTokens_data()
    {
        QTest::addColumn<std::optional<SecretError::Kind>>("trouble");
        QTest::addColumn<SecretError::Kind>("kind");

        using Kind = SecretError::Kind;
        using Trouble = std::optional<Kind>;
        QTest::newRow("deleted") << Trouble() << Kind::NotFound;
        QTest::newRow("locked") << Trouble(Kind::Locked) << Kind::Locked;
        QTest::newRow("no keychain") << Trouble(Kind::Absent) << Kind::Absent;
    }

    void saysWhyThereAreNoTokens()
    {
        QFETCH(const std::optional<SecretError::Kind>, trouble);
        QFETCH(const SecretError::Kind, kind);
        addConnection(QStringLiteral("Town"), false);
        m_secrets->failWith(trouble);
        QVERIFY(open());
        TRY_LACK(NoTokens);
        QVERIFY(m_desk->tokenError());
        QCOMPARE(int(m_desk->tokenError()->kind), int(kind));
        QCOMPARE(current(), QStringLiteral("Town"));
        // Not either when everything else has been answered, in whichever order.
        TRY(m_desk->connectionState().isLoaded());
        QVERIFY(!m_desk->session());
        QCOMPARE(m_desk->lack(), Lack::NoTokens);
        QCOMPARE(m_server->arrivals(QStringLiteral("*"), QStringLiteral("/")), 0);
    }

    void opensWithAnImportTokenAlone()
    {
        auto data = std::make_unique<LocalData>(m_folder->path(), LocalData::Access::Write);
        Connection connection;
        connection.name = QStringLiteral("Town");
        connection.apiUrl = m_server->baseUrl();
        connection.customerId = ContractServer::customerId();
        connection.hasImportToken = true;
        QVERIFY(settled(data->open()));
        const auto added = settled(ConnectionTable(data->database()).add(connection));
        QVERIFY(added);
        m_secrets->store(*added, SecretStore::Kind::Import, ContractServer::importToken().toUtf8());
        data.reset();
        QVERIFY(open());
        TRY(m_desk->session());
        QCOMPARE(m_desk->lack(), Lack::None);
        QVERIFY(m_desk->session()->isSendOnly());
        QCOMPARE(m_server->arrivals(QStringLiteral("*"), QStringLiteral("/")), 0);
    }

    void opensOnceTheTokenIsThere()
    {
        const Connection town = addConnection(QStringLiteral("Town"), false);
        QVERIFY(open());
        TRY_LACK(NoTokens);
        m_secrets->store(town, SecretStore::Kind::Login, login());
        m_desk->select(town.id);
        QCOMPARE(m_desk->lack(), Lack::None);
        QVERIFY(!m_desk->tokenError());
        TRY(isWorking());
    }

    void usesTheTokensOfThisRun()
    {
        addConnection(QStringLiteral("Town"), false);
        m_options.runTokens = {login(), "import"};
        QVERIFY(open());
        TRY(isWorking());
        QVERIFY(!m_desk->session()->isReadOnly());
        QCOMPARE(m_secrets->size(), 0);
    }

    void anotherChoiceReplacesOneThatIsBeingOpened()
    {
        addConnection(QStringLiteral("Town"));
        const Connection second = addConnection(QStringLiteral("Works"));
        m_secrets->hold();
        QVERIFY(open());
        TRY(m_secrets->waiting() == 1);
        QVERIFY(!m_desk->session());
        QCOMPARE(m_desk->lack(), Lack::None);
        QSignalSpy changed(m_desk.get(), &Desk::sessionChanged);
        QSignalSpy closing(m_desk.get(), &Desk::sessionAboutToClose);
        m_desk->select(second.id);
        TRY(m_secrets->waiting() == 2);
        m_secrets->answerAll();
        TRY(isWorking());
        QCOMPARE(m_desk->session()->connection().name, QStringLiteral("Works"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(closing.size(), 0);
        QCOMPARE(m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 1);
    }

    void opensTheSameAnew()
    {
        const Connection town = addConnection(QStringLiteral("Town"));
        QVERIFY(open());
        TRY(isWorking());
        QSignalSpy changed(m_desk.get(), &Desk::sessionChanged);
        bool wasThere = false;
        connect(m_desk.get(), &Desk::sessionAboutToClose, this,
                [&] { wasThere = m_desk->session() != nullptr; });
        m_desk->select(town.id);
        QVERIFY(wasThere);
        QVERIFY(!m_desk->session());
        TRY(isWorking());
        QCOMPARE(changed.size(), 1);
        m_desk->disconnect(this);
    }

    void remembersHowTheServerWrites()
    {
        const Connection town = addConnection(QStringLiteral("Town"));
        QVERIFY(open());
        TRY(isWorking());
        m_desk.reset();
        const RememberedShapes shapes = storedShapes(town.id);
        QVERIFY(!shapes.isEmpty());
        // A server that writes otherwise: the memory follows it.
        m_server->setSwitch(QStringLiteral("token-body"), QStringLiteral("required"));
        QVERIFY(open());
        TRY(isWorking());
        m_desk.reset();
        const RememberedShapes learned = storedShapes(town.id);
        QVERIFY(learned != shapes);
        m_server->reset();
        m_server->setSwitch(QStringLiteral("token-body"), QStringLiteral("required"));
        QVERIFY(open());
        TRY(isWorking());
        // One exchange: the right form was known from the start.
        QCOMPARE(m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens")), 1);
    }

    void opensWhatItIsGiven()
    {
        m_options.given = demo();
        m_options.connectionName = QStringLiteral("ignored");
        QVERIFY(open());
        TRY(isWorking());
        QCOMPARE(current(), QStringLiteral("Demo"));
        QCOMPARE(m_desk->connections().size(), 1);
        QCOMPARE(m_desk->firstMeter().value, QStringLiteral("2003"));
        QCOMPARE(m_secrets->calls(), QStringList());
        m_desk->connectionState().setValue(QStringLiteral("meter"), "2005");
        const ConnectionId id = m_desk->current()->id;
        QVERIFY(!id.isEmpty());

        // Under another address the next time, with what was remembered of it.
        const ContractServer other;
        m_options.given->connection.apiUrl = other.baseUrl();
        QVERIFY(open());
        TRY(isWorking());
        QCOMPARE(m_desk->current()->id, id);
        QCOMPARE(m_desk->connectionState().value(QStringLiteral("meter")), QByteArray("2005"));
        QVERIFY(other.arrivals(QStringLiteral("GET"), QStringLiteral("/meters")) > 0);
        m_desk.reset();
    }

    void oneProgramAtATime()
    {
        QVERIFY(open());
        Desk second(m_options, *m_secrets);
        QList<StorageError> errors;
        connect(&second, &Desk::openFailed, this,
                [&](const StorageError &error) { errors.append(error); });
        QSignalSpy opened(&second, &Desk::opened);
        second.open();
        TRY(errors.size() == 1);
        QCOMPARE(int(errors.first().kind), int(StorageError::Kind::Busy));
        QCOMPARE(opened.size(), 0);
        // Once the first one is gone, it may.
        m_desk.reset();
        second.open();
        QVERIFY(opened.wait(kPatienceMs));
    }

    void tellsOfADirectoryThatCannotBeUsed()
    {
        const QString path = m_folder->filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_options.dataDirectory = path + QStringLiteral("/below");
        m_desk = std::make_unique<Desk>(m_options, *m_secrets);
        QList<StorageError> errors;
        connect(m_desk.get(), &Desk::openFailed, this,
                [&](const StorageError &error) { errors.append(error); });
        m_desk->open();
        TRY(errors.size() == 1);
        QCOMPARE(int(errors.first().kind), int(StorageError::Kind::ReadOnly));
        QVERIFY(!m_desk->session());
    }

    void mayBeDeletedWhileOpening()
    {
        addConnection(QStringLiteral("Town"));
        m_desk = std::make_unique<Desk>(m_options, *m_secrets);
        m_desk->open();
        m_desk.reset();
        m_secrets->hold();
        QVERIFY(open());
        TRY(m_secrets->waiting() == 1);
        m_desk.reset();
        m_secrets->answerAll();
        QVERIFY(open());
        TRY(isWorking());
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
