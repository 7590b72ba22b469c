// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! A server that takes requests and says nothing, and slow ones that only look like it.
#include "api/httpclient.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "tests/support/patience.h"
#include "tests/support/sessionparts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;
using State = Session::State;

namespace {

const MeterId kMeter{QStringLiteral("2001")};

QJsonObject fault(const char *path, const char *kind, int ms = 0, int times = -1)
{
    QJsonObject fault{{QStringLiteral("method"), QStringLiteral("*")},
                      {QStringLiteral("path"), QLatin1String(path)},
                      {QStringLiteral("fault"), QLatin1String(kind)},
                      {QStringLiteral("times"), times}};
    if (ms > 0)
        fault.insert(QStringLiteral("ms"), ms);
    return fault;
}

} // namespace

#define TRY_STATE(expected)                                                                        \
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::expected, kPatienceMs)

class TestSilence : public QObject
{
    Q_OBJECT

    ContractServer m_server;
    std::unique_ptr<Session> m_session;
    QList<State> m_states;

    void open(std::chrono::milliseconds silentAfter, std::chrono::milliseconds deadline = 60s)
    {
        Connection connection;
        connection.apiUrl = m_server.baseUrl();
        connection.customerId = ContractServer::customerId();
        HttpSettings settings;
        settings.retryPause = 1ms;
        settings.silentAfter = silentAfter;
        settings.deadline = deadline;
        m_session =
            std::make_unique<Session>(connection, tokensOfServer(), RememberedShapes(), settings);
        m_states.clear();
        connect(m_session.get(), &Session::stateChanged, this,
                [this] { m_states << m_session->state(); });
    }

private Q_SLOTS:
    void init() { m_server.reset(); }
    void cleanup() { m_session.reset(); }

    void saysSoAndStillTakesTheAnswer()
    {
        m_server.addFault(fault("/entities", "delay", 1500, 1));
        open(150ms);
        const QDateTime begin = QDateTime::currentDateTimeUtc();
        m_session->start();
        TRY_STATE(Silent);
        QVERIFY(!m_session->error());
        // Since the last word, not since it was noticed.
        QVERIFY(m_session->since() >= begin.addMSecs(-20));
        QVERIFY(m_session->since() <= QDateTime::currentDateTimeUtc().addMSecs(-130));
        TRY_STATE(Online);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->meters().loadedAt(), kPatienceMs);
        // Nothing was given up and asked for again.
        QCOMPARE(m_server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), 1);
        QVERIFY(!m_states.contains(State::Offline));
    }

    void isOfflineOnceTheDeadlineHasPassed()
    {
        m_server.addFault(fault("/", "silent"));
        open(100ms, 500ms);
        m_session->start();
        TRY_STATE(Silent);
        const QDateTime since = m_session->since();
        TRY_STATE(Offline);
        QCOMPARE(int(m_session->error()->kind), int(ApiError::Kind::Timeout));
        QCOMPARE(m_session->since(), since);
    }

    void oneSlowAnswerAmongOthersIsNoSilence()
    {
        open(400ms);
        m_session->start();
        TRY_STATE(Online);
        m_server.addFault(fault("/meters/2001", "delay", 1600, 1));
        m_session->readings().request(kMeter, {0, TimeRange::kEnd});
        // Others are answered meanwhile.
        while (m_session->readings().isLoading(kMeter)) {
            m_session->meters().reload();
            QVERIFY(
                QTest::qWaitFor([this] { return !m_session->meters().isLoading(); }, kPatienceMs));
        }
        QVERIFY(!m_states.contains(State::Silent));
    }

    void anAnswerThatStopsHalfwayIsSilence()
    {
        open(150ms);
        m_session->start();
        TRY_STATE(Online);
        m_server.addFault(fault("/meters/2001", "stall", 0, 1));
        m_session->readings().request(kMeter, {0, TimeRange::kEnd});
        TRY_STATE(Silent);
        // Any other answer says that it is there.
        m_session->meters().reload();
        TRY_STATE(Online);
    }

    void whatIsNotWantedAnyMoreIsNotMissed()
    {
        open(150ms);
        m_session->start();
        TRY_STATE(Online);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->meters().isLoading(), kPatienceMs);
        const int before = m_server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities"));
        m_server.addFault(fault("/entities", "silent", 0, 1));
        m_session->meters().reload();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities")), before + 1,
            kPatienceMs);
        // Lets go of that request, and asks anew.
        m_session->meters().setIncludesDeactivated(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->meters().isLoading(), kPatienceMs);
        m_states.clear();
        QSignalSpy changed(m_session.get(), &Session::stateChanged);
        QVERIFY(!changed.wait(600)); // four times the limit
        QCOMPARE(m_session->state(), State::Online);
    }

    void nothingIsAskedNothingIsMissed()
    {
        open(50ms);
        m_session->start();
        TRY_STATE(Online);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->meters().isLoading(), kPatienceMs);
        QSignalSpy changed(m_session.get(), &Session::stateChanged);
        QVERIFY(!changed.wait(200)); // four times the limit, with nothing under way
    }
};

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
