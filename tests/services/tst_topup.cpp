// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! After a pause what is shown is asked for again, by a clock that the test moves on.
#include "services/topup.h"

#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "tests/support/patience.h"
#include "tests/support/sessionparts.h"

#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;
using State = Session::State;

namespace {

const MeterId kMeter{QStringLiteral("2001")};

} // namespace

#define TRY_STATE(expected)                                                                        \
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::expected, kPatienceMs)

class TestTopUp : public QObject
{
    Q_OBJECT

    ContractServer m_server;
    TimeMs m_now = 0;
    std::unique_ptr<Session> m_session;
    int m_due = 0;

    void pass(std::chrono::milliseconds time) { m_now += time.count(); }
    void look() { m_session->topUp().look(); }
    int listsAsked()
    {
        return m_server.arrivals(QStringLiteral("GET"), QStringLiteral("/entities"));
    }
    void breakServer()
    {
        m_server.addFault({{QStringLiteral("method"), QStringLiteral("*")},
                           {QStringLiteral("path"), QStringLiteral("/")},
                           {QStringLiteral("fault"), QStringLiteral("drop-before-store")},
                           {QStringLiteral("times"), -1}});
    }
    //! Away for \a time, as the clock has it.
    void beAway(std::chrono::milliseconds time)
    {
        breakServer();
        m_session->meters().reload();
        TRY_STATE(Offline);
        pass(time);
        m_server.clearFaults();
        TRY_STATE(Online);
    }

private Q_SLOTS:
    void init()
    {
        m_server.reset();
        m_now = QDateTime::currentMSecsSinceEpoch();
        m_session = sessionWith(m_server, nullptr, tokensOfServer(), [this] { return m_now; });
        m_session->setRetryInterval(30ms);
        m_due = 0;
        connect(&m_session->topUp(), &TopUp::due, this, [this] { ++m_due; });
        m_session->start();
        TRY_STATE(Online);
        QCOMPARE(listsAsked(), 1);
    }
    void cleanup() { m_session.reset(); }

    void readingsAfterAQuarterListsAfterAnHour()
    {
        pass(14min);
        look();
        QCOMPARE(m_due, 0);
        pass(1min);
        look();
        QCOMPARE(m_due, 1);
        look();
        QCOMPARE(m_due, 1);
        pass(15min);
        look();
        QCOMPARE(m_due, 2);
        QVERIFY(!m_session->meters().isLoading());
        pass(30min);
        look();
        QCOMPARE(m_due, 3);
        QTRY_COMPARE_WITH_TIMEOUT(listsAsked(), 2, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->meters().isLoading(), kPatienceMs);
    }

    void asksForNothingWhileNobodyLooks()
    {
        m_session->topUp().setWatched(false);
        pass(12h);
        look();
        QCOMPARE(m_due, 0);
        QVERIFY(!m_session->meters().isLoading());
        m_session->topUp().setWatched(true);
        QCOMPARE(m_due, 1);
        QTRY_COMPARE_WITH_TIMEOUT(listsAsked(), 2, kPatienceMs);
        m_session->topUp().setWatched(true);
        QCOMPARE(m_due, 1);
    }

    void onComingBackOnline()
    {
        beAway(2h);
        QTRY_COMPARE_WITH_TIMEOUT(m_due, 1, kPatienceMs);
    }

    void notAfterAShortBreak()
    {
        beAway(10s);
        QCoreApplication::processEvents();
        look();
        QCOMPARE(m_due, 0);
    }

    void whatFailsLeavesWhatIsThere()
    {
        m_session->readings().request(kMeter, {0, TimeRange::kEnd});
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->readings().isLoading(kMeter), kPatienceMs);
        const std::size_t readings = m_session->readings().readings(kMeter)->size();
        QVERIFY(readings > 0);
        breakServer();
        m_session->setRetryInterval(1h);
        pass(10h);
        look();
        QCOMPARE(m_due, 1);
        m_session->readings().request(kMeter, {0, TimeRange::kEnd});
        TRY_STATE(Offline);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->readings().error(kMeter), kPatienceMs);
        QCOMPARE(m_session->meters().meters().size(), 40);
        QCOMPARE(m_session->readings().readings(kMeter)->size(), readings);
        // Nothing is asked for in vain while it is away.
        pass(10h);
        look();
        QCOMPARE(m_due, 1);
    }
};

QTEST_GUILESS_MAIN(TestTopUp)
#include "tst_topup.moc"
