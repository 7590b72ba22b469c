// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/backoff.h"
#include "api/retryafter.h"

#include <QtTest>

using namespace meterdesk;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsToItsLimitAndForgets()
    {
        Backoff backoff(1s, 5s, 5min, [] { return 1.0; });
        const std::chrono::milliseconds expected[] = {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s};
        for (const auto &pause : expected)
            QCOMPARE(backoff.next(), pause);
        backoff.reset();
        QCOMPARE(backoff.next(), std::chrono::milliseconds(5s));
    }

    void neverFallsBelowTheLeast()
    {
        Backoff backoff(1s, 5s, 5min, [] { return 0.0; });
        for (int i = 0; i < 100; ++i)
            QCOMPARE(backoff.next(), std::chrono::milliseconds(1s));
    }

    void jitterIsWithinBounds()
    {
        Backoff backoff(1s, 5s, 5min);
        for (int i = 0; i < 1000; ++i) {
            const auto pause = backoff.next();
            QVERIFY(pause >= 1s && pause <= 5min);
        }
    }

    void retryPausesGrow()
    {
        QCOMPARE(retryPause(500ms, 1, 0.0), 500ms);
        QCOMPARE(retryPause(500ms, 2, 0.0), 1000ms);
        QCOMPARE(retryPause(500ms, 2, 1.0), 500ms);
        QVERIFY(retryPause(500ms, 1000, 0.0) > 0ms);
    }

    void readsHttpDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime time(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QTest::newRow("IMF") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << time;
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << time;
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << time;
        QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << QDateTime();
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QDateTime();
        QTest::newRow("no such month")
            << QByteArray("Sun, 06 Foo 1994 08:49:37 GMT") << QDateTime();
        QTest::newRow("garbage") << QByteArray("a b c d e f") << QDateTime();
        QTest::newRow("empty") << QByteArray() << QDateTime();
    }

    void readsHttpDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, time);
        QCOMPARE(parseHttpDate(text), time);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("hasDate");
        QTest::addColumn<std::optional<std::chrono::seconds>>("wait");
        using Wait = std::optional<std::chrono::seconds>;
        QTest::newRow("absent") << QByteArray() << true << Wait();
        QTest::newRow("seconds") << QByteArray("7") << true << Wait(7s);
        QTest::newRow("white space") << QByteArray(" 7 ") << true << Wait(7s);
        QTest::newRow("zero") << QByteArray("0") << true << Wait(1s);
        QTest::newRow("a year") << QByteArray("1000000000") << true << Wait(3600s);
        QTest::newRow("beyond 64 bits") << QByteArray(40, '9') << true << Wait(3600s);
        QTest::newRow("negative") << QByteArray("-5") << true << Wait();
        QTest::newRow("fraction") << QByteArray("1.5") << true << Wait();
        QTest::newRow("garbage") << QByteArray("soon") << true << Wait();
        // The answer's date is 12:00:00, the machine's clock an hour late.
        QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 12:00:30 GMT") << true << Wait(30s);
        QTest::newRow("past date")
            << QByteArray("Sun, 22 Nov 2026 11:00:00 GMT") << true << Wait(1s);
        QTest::newRow("far date") << QByteArray("Sun, 22 Nov 2027 12:00:00 GMT") << true
                                  << Wait(3600s);
        QTest::newRow("date, no date of the answer")
            << QByteArray("Sun, 22 Nov 2026 11:00:30 GMT") << false << Wait(30s);
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, hasDate);
        QFETCH(std::optional<std::chrono::seconds>, wait);
        const QDateTime server(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const QDateTime local = server.addSecs(-3600);
        QCOMPARE(parseRetryAfter(header, hasDate ? server : QDateTime(), local), wait);
    }
};

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
