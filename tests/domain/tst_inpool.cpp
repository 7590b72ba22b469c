// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inpool.h"

#include "domain/onresult.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace meterdesk;

namespace {

const QString kEnd = QStringLiteral("--end-with-an-answer-on-its-way");

//! What a program does that ends while it computes: the answer is posted, and nobody takes it.
int endWithAnAnswerOnItsWay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QObject context;
    onResult(inPool([] { return 1; }), &context, [](int) {});
    QThreadPool::globalInstance()->waitForDone();
    return 0;
}

} // namespace

class TestInPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesInAnotherThread()
    {
        QThread *thread = nullptr;
        onResult(inPool([] { return QThread::currentThread(); }), this, [&](QThread *in) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            thread = in;
        });
        QTRY_VERIFY_WITH_TIMEOUT(thread, kPatienceMs);
        QVERIFY(thread != qApp->thread());
    }

    void outlivesWhoAsked()
    {
        QSemaphore gate;
        bool called = false;
        auto context = std::make_unique<QObject>();
        onResult(inPool([&gate] {
                     gate.acquire();
                     return 1;
                 }),
                 context.get(), [&](int) { called = true; });
        context.reset();
        gate.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void programEndsWithAnAnswerOnItsWay()
    {
        QProcess program;
        QSignalSpy finished(&program, &QProcess::finished);
        program.start(QCoreApplication::applicationFilePath(), {kEnd});
        QVERIFY(!finished.isEmpty() || finished.wait(20000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && QString::fromLocal8Bit(argv[1]) == kEnd)
        return endWithAnAnswerOnItsWay(argc, argv);
    QCoreApplication application(argc, argv);
    TestInPool test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inpool.moc"
