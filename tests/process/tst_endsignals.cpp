// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/endsignals.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace meterdesk;

namespace {

using Handler = void (*)(int);

Handler handlerOf(int signal)
{
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    return action.sa_handler;
}

} // namespace

class TestEndSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFromTheEventLoop_data();
    void tellsFromTheEventLoop();
    void tellsBurstsWithoutBlocking();
    void leavesIgnoredOnesIgnored();
    void putsBackWhatWasThere();
};

void TestEndSignals::tellsFromTheEventLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("HUP") << SIGHUP;
}

void TestEndSignals::tellsFromTheEventLoop()
{
    QFETCH(int, signal);
    EndSignals signals;
    QSignalSpy asked(&signals, &EndSignals::asked);
    for (int times = 1; times <= 2; ++times) {
        QCOMPARE(::raise(signal), 0);
        QCOMPARE(asked.count(), times - 1);
        QTRY_COMPARE_WITH_TIMEOUT(asked.count(), times, kPatienceMs);
    }
}

void TestEndSignals::tellsBurstsWithoutBlocking()
{
    EndSignals signals;
    QSignalSpy asked(&signals, &EndSignals::asked);
    // More than a pipe holds.
    for (int i = 0; i < 100'000; ++i)
        ::raise(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(asked.count() >= 1, kPatienceMs);
    const auto told = asked.count();
    ::raise(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(asked.count() > told, kPatienceMs);
}

void TestEndSignals::leavesIgnoredOnesIgnored()
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        EndSignals signals;
        QSignalSpy asked(&signals, &EndSignals::asked);
        ::raise(SIGHUP);
        ::raise(SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, kPatienceMs);
        QVERIFY(!asked.wait(50));
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, before);
}

void TestEndSignals::putsBackWhatWasThere()
{
    const auto before = handlerOf(SIGTERM);
    {
        EndSignals signals;
        QVERIFY(handlerOf(SIGTERM) != before);
    }
    QVERIFY(handlerOf(SIGTERM) == before);
    EndSignals again; // one after the other
    QSignalSpy asked(&again, &EndSignals::asked);
    ::raise(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, kPatienceMs);
}

QTEST_GUILESS_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
