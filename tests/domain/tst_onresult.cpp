// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/onresult.h"
#include "tests/support/patience.h"

#include <QPromise>
#include <QTest>

using namespace meterdesk;

class TestOnResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverReentrant()
    {
        int got = 0;
        onResult(QtFuture::makeReadyFuture(7), this, [&](int value) { got = value; });
        QCOMPARE(got, 0);
        QTRY_COMPARE_WITH_TIMEOUT(got, 7, kPatienceMs);
    }

    void answersSeveralListeners()
    {
        QPromise<int> promise;
        promise.start();
        int sum = 0;
        for (int i = 0; i < 3; ++i)
            onResult(promise.future(), this, [&](int value) { sum += value; });
        promise.addResult(5);
        promise.finish();
        QTRY_COMPARE_WITH_TIMEOUT(sum, 15, kPatienceMs);
    }

    void forgetsAContextThatDied()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        onResult(promise.future(), context.get(), [&](int) { called = true; });
        context.reset();
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void isSilentAfterCancel()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        onResult(promise.future(), this, [&](int) { called = true; });
        promise.future().cancel();
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestOnResult)
#include "tst_onresult.moc"
