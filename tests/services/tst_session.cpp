// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/session.h"

#include "services/customerdata.h"
#include "services/deltastore.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;
using State = Session::State;

namespace {

constexpr TimeMs kOwnPauseMs = 4000;

QJsonObject fault(const char *path, const char *what, int times = -1)
{
    return {{QStringLiteral("path"), QLatin1String(path)},
            {QStringLiteral("fault"), QLatin1String(what)},
            {QStringLiteral("times"), times}};
}

QJsonObject statusFault(const char *path, int status, int times = -1)
{
    QJsonObject made = fault(path, "status", times);
    made.insert(QStringLiteral("status"), status);
    return made;
}

WriteRequest typedReading()
{
    constexpr TimeMs kNoon = 1'760'000'400'000;
    WriteRequest typed;
    typed.owner = QStringLiteral("ŽĎ_2001");
    typed.range = {kNoon, kNoon};
    typed.value = "900000";
    return typed;
}

} // namespace

#define TRY_STATE(expected)                                                                        \
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::expected, kPatienceMs)

class TestSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<CustomerData> m_data;
    std::unique_ptr<Session> m_session;
    HttpSettings m_settings;
    Tokens m_tokens;

    void open()
    {
        Connection connection;
        connection.name = QStringLiteral("Town");
        connection.apiUrl = m_server->baseUrl();
        connection.customerId = ContractServer::customerId();
        m_session = std::make_unique<Session>(connection, m_tokens, RememberedShapes(), m_settings,
                                              m_data.get());
    }

    //! The same with the customer's files.
    void openWithData()
    {
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = std::make_unique<DataDirectory>(m_folder->path());
        QVERIFY(m_directory->open());
        m_data = std::make_unique<CustomerData>(*m_directory, QStringLiteral("k"));
        QSignalSpy opened(m_data.get(), &CustomerData::opened);
        m_data->open();
        QVERIFY(opened.wait(kPatienceMs));
        open();
    }

    //! Another load of the lists, to its end.
    bool reload()
    {
        m_session->meters().reload();
        return QTest::qWaitFor([&] { return !m_session->meters().isLoading(); }, kPatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        m_settings = {};
        m_settings.retryPause = 1ms;
        m_tokens = {ContractServer::loginToken().toLatin1(),
                    ContractServer::importToken().toLatin1()};
        open();
    }

    void cleanup()
    {
        m_session.reset();
        m_data.reset();
        m_directory.reset();
        m_folder.reset();
    }

    void cleanupTestCase() { m_server.reset(); }

    void sendsWhatWasEnteredOfflineWhenTheServiceIsBack()
    {
        QVERIFY(!m_session->outbox());
        m_server->addFault(fault("/", "drop-before-store"));
        openWithData();
        m_session->setRetryInterval(50ms);
        m_session->start();
        TRY_STATE(Offline);
        Outbox &outbox = *m_session->outbox();
        QTRY_VERIFY_WITH_TIMEOUT(outbox.isLoaded(), kPatienceMs);
        (void)outbox.add({typedReading()}, {});
        QTRY_COMPARE_WITH_TIMEOUT(outbox.unsentCount(), 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(outbox.waitReason(outbox.entries().first()), WaitReason::Offline,
                                  kPatienceMs);
        m_server->clearFaults();
        // Nobody presses a button.
        QTRY_COMPARE_WITH_TIMEOUT(outbox.entries().first().state, EntryState::Sent, kPatienceMs);
        QCOMPARE(m_server->store()[QLatin1String("readings")].toArray().size(), 1);
    }

    //! The way back online leads over a pause that the server asks for.
    void sendsWhenTheServiceIsBackAndAskedToSlowDown()
    {
        const auto clock = std::make_shared<FakeClock>();
        m_settings.clock = clock;
        m_server->addFault(fault("/", "drop-before-store"));
        openWithData();
        m_session->start();
        TRY_STATE(Offline);
        Outbox &outbox = *m_session->outbox();
        QTRY_VERIFY_WITH_TIMEOUT(outbox.isLoaded(), kPatienceMs);
        QSignalSpy answered(&outbox, &Outbox::answered);
        (void)outbox.add({typedReading()}, {});
        QVERIFY(answered.wait(kPatienceMs));
        // A connection that broke while it was written is no sign of being online.
        QCOMPARE(answered.first().first().value<std::optional<ApiError>>()->kind,
                 ApiError::Kind::OutcomeUnknown);
        QCOMPARE(m_session->state(), State::Offline);
        // Its own pauses grow until one is too long to be what sends it.
        const auto pause = [&outbox] {
            return outbox.resumesAt().value_or(0) - QDateTime::currentMSecsSinceEpoch();
        };
        QTRY_VERIFY_WITH_TIMEOUT(pause() > kOwnPauseMs, 10 * kPatienceMs);
        QCOMPARE(outbox.waitReason(outbox.entries().first()), WaitReason::Offline);
        m_server->clearFaults();
        const TimeMs begin = QDateTime::currentMSecsSinceEpoch();
        QJsonObject overrun = statusFault("/entities", 429, 1);
        overrun.insert(QStringLiteral("retry_after"), 7);
        m_server->addFault(overrun);
        m_session->meters().reload();
        TRY_STATE(Paused);
        QCOMPARE(outbox.unsentCount(), 1);
        clock->advance(8s);
        TRY_STATE(Online);
        QTRY_COMPARE_WITH_TIMEOUT(outbox.entries().first().state, EntryState::Sent, kPatienceMs);
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - begin < kOwnPauseMs);
        QCOMPARE(m_server->store()[QLatin1String("readings")].toArray().size(), 1);
    }

    void aRefusedImportTokenDoesNotSignOut()
    {
        m_tokens.import = "another";
        openWithData();
        m_session->start();
        TRY_STATE(Online);
        Outbox &outbox = *m_session->outbox();
        QSignalSpy answered(&outbox, &Outbox::answered);
        (void)outbox.add({typedReading()}, {});
        QVERIFY(answered.wait(kPatienceMs));
        QCOMPARE(m_session->state(), State::Online);
        QCOMPARE(outbox.waitReason(outbox.entries().first()), WaitReason::SignedOut);
    }

    void goesOnline()
    {
        const auto before = QDateTime::currentDateTimeUtc();
        QSignalSpy changed(m_session.get(), &Session::stateChanged);
        QSignalSpy shapes(m_session.get(), &Session::shapesChanged);
        QCOMPARE(m_session->state(), State::Connecting);
        QCOMPARE(m_session->connection().name, QStringLiteral("Town"));
        m_session->start();
        QCOMPARE(m_session->state(), State::Connecting);
        TRY_STATE(Online);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_session->error());
        QVERIFY(!m_session->pausedUntil());
        QVERIFY(m_session->since() >= before);
        QCOMPARE(m_session->since().timeSpec(), Qt::UTC);
        QCOMPARE(m_session->meters().meters().size(), 40);
        QVERIFY(shapes.size() > 0);
        QVERIFY(!shapes.last().first().value<RememberedShapes>().isEmpty());
        // Nothing new: nothing is told.
        QVERIFY(reload());
        QCOMPARE(changed.size(), 1);
    }

    void isReadOnlyWithoutAnImportToken()
    {
        QVERIFY(!m_session->isReadOnly());
        m_tokens.import.clear();
        open();
        QVERIFY(m_session->isReadOnly());
    }

    void goesOfflineWhenTheServerIsGone()
    {
        m_session->start();
        TRY_STATE(Online);
        const QDateTime online = m_session->since();
        m_server->stop();
        QVERIFY(reload());
        QCOMPARE(m_session->state(), State::Offline);
        const QDateTime since = m_session->since();
        QVERIFY(since >= online);
        QVERIFY(m_session->error());
        QCOMPARE(kindName(m_session->error()->kind), QStringLiteral("Offline"));
        // What was loaded stays, and "since" is when it began.
        QCOMPARE(m_session->meters().meters().size(), 40);
        QVERIFY(reload());
        QCOMPARE(m_session->state(), State::Offline);
        QCOMPARE(m_session->since(), since);
        m_server.reset();
    }

    void startsOffline()
    {
        m_server->stop();
        m_session->start();
        TRY_STATE(Offline);
        QVERIFY(!m_session->meters().loadedAt());
        m_server.reset();
    }

    //! With the pauses that people have, too.
    void tellsSoonThatTheServerIsGone_data()
    {
        QTest::addColumn<bool>("isAsking");
        QTest::newRow("idle") << false;
        QTest::newRow("while it is asked") << true;
    }

    void tellsSoonThatTheServerIsGone()
    {
        QFETCH(const bool, isAsking);
        m_settings = {};
        open();
        m_session->start();
        TRY_STATE(Online);
        if (isAsking) {
            m_server->addFault(fault("/entities", "silent"));
            m_session->meters().reload();
            QTRY_COMPARE_WITH_TIMEOUT(
                m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 2,
                kPatienceMs);
        }
        m_server->stop();
        QElapsedTimer elapsed;
        elapsed.start();
        m_session->meters().reload();
        TRY_STATE(Offline);
        QVERIFY2(elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
        m_server.reset();
    }

    void deltasTellOfTheStateToo()
    {
        const DeltaSubject entity{DeltaSubject::Kind::Entity, QStringLiteral("101")};
        m_session->deltas().request(entity);
        TRY_STATE(Online);
        QVERIFY(!m_session->deltas().deltas(entity).isEmpty());
        m_server->stop();
        m_session->deltas().refresh(entity);
        TRY_STATE(Offline);
        QVERIFY(!m_session->deltas().deltas(entity).isEmpty());
        m_server.reset();
    }

    void readingsTellOfTheStateToo()
    {
        const MeterId meter{QStringLiteral("2001")};
        m_session->readings().request(meter, {});
        TRY_STATE(Online);
        m_server->stop();
        m_session->readings().refresh(meter, {});
        TRY_STATE(Offline);
        m_server.reset();
    }

    void triesAgainWhileOffline_data()
    {
        QTest::addColumn<QJsonObject>("trouble");
        QTest::newRow("connections break") << fault("/entities", "drop-before-store");
        QTest::newRow("a portal page") << fault("/entities", "portal");
        QTest::newRow("redirected") << statusFault("/entities", 302);
    }

    void triesAgainWhileOffline()
    {
        QFETCH(const QJsonObject, trouble);
        m_server->addFault(trouble);
        m_session->setRetryInterval(1ms);
        QSignalSpy failed(&m_session->meters(), &MeterStore::loadFailed);
        m_session->start();
        // By itself, again and again.
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() >= 3, kPatienceMs);
        QCOMPARE(m_session->state(), State::Offline);
        m_server->clearFaults();
        TRY_STATE(Online);
        QVERIFY(!m_session->error());
        QCOMPARE(m_session->meters().meters().size(), 40);
    }

    void signsOutWhenTheTokenIsRefused()
    {
        m_tokens.login = QByteArrayLiteral("no-such-token");
        open();
        m_session->setRetryInterval(0ms);
        m_session->start();
        TRY_STATE(SignedOut);
        QVERIFY(m_session->error());
        QCOMPARE(kindName(m_session->error()->kind), QStringLiteral("Unauthorized"));
        // It would be refused again: the server is not asked anew.
        QVERIFY(!m_session->meters().isLoading());
        QCOMPARE(m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/")), 0);
    }

    void signsOutWhenTheTokenIsRevoked()
    {
        m_session->start();
        TRY_STATE(Online);
        m_server->setSwitch(QStringLiteral("login-token"), QStringLiteral("another"));
        m_server->revokeAccessTokens();
        QVERIFY(reload());
        QCOMPARE(m_session->state(), State::SignedOut);
        QCOMPARE(m_session->meters().meters().size(), 40);
    }

    void aRefusalIsStillAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 500})
            QTest::addRow("%d", status) << status;
    }

    void aRefusalIsStillAnAnswer()
    {
        QFETCH(const int, status);
        m_server->addFault(statusFault("/meters", status));
        m_session->start();
        TRY_STATE(Online);
        QVERIFY(!m_session->error());
        QVERIFY(m_session->meters().error());
        QCOMPARE(m_session->meters().error()->httpStatus, status);
    }

    void pausesWhenAskedTo()
    {
        auto clock = std::make_shared<FakeClock>();
        m_settings.clock = clock;
        open();
        m_session->start();
        TRY_STATE(Online);
        QJsonObject overrun = statusFault("/entities", 429, 1);
        overrun.insert(QStringLiteral("retry_after"), 7);
        m_server->addFault(overrun);
        const auto before = QDateTime::currentDateTimeUtc();
        m_session->meters().reload();
        TRY_STATE(Paused);
        QVERIFY(!m_session->error());
        QVERIFY(m_session->pausedUntil());
        QVERIFY(*m_session->pausedUntil() >= before.addSecs(7));
        QVERIFY(m_session->meters().isLoading());
        clock->advance(6s);
        QCOMPARE(m_session->state(), State::Paused);
        clock->advance(2s);
        TRY_STATE(Online);
        QVERIFY(!m_session->pausedUntil());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->meters().isLoading(), kPatienceMs);
        QVERIFY(!m_session->meters().error());
    }

    //! What waits would wait too long, and is told so: no answer of the service.
    void staysPausedWhereThePauseIsLong()
    {
        const auto clock = std::make_shared<FakeClock>();
        m_settings.clock = clock;
        open();
        m_session->start();
        TRY_STATE(Online);
        QJsonObject overrun = statusFault("/entities", 429, 1);
        overrun.insert(QStringLiteral("retry_after"), 3000);
        m_server->addFault(overrun);
        QVERIFY(reload());
        QCOMPARE(m_session->state(), State::Paused);
        QVERIFY(reload());
        QCOMPARE(m_session->state(), State::Paused);
        clock->advance(3001s);
        TRY_STATE(Online);
    }

    void mayBeDeletedInFlight()
    {
        m_session->start();
        m_session->readings().request({QStringLiteral("2001")}, {});
        m_session.reset();
        m_server->addFault(fault("/meters", "silent"));
        open();
        m_session->start();
        m_session->readings().request({QStringLiteral("2001")}, {});
        QTRY_COMPARE_WITH_TIMEOUT(
            m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/meters")), 2, kPatienceMs);
        m_session.reset();
        m_server->clearFaults();
        open();
        m_session->start();
        TRY_STATE(Online);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
