// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

namespace meterdesk::test {

//! What the database answered, with the event loop turning meanwhile; an error of its own where it
//! never did.
template<typename T>
StorageResult<T> settled(const StorageFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        return StorageError{StorageError::Kind::Other, QStringLiteral("the future never settled")};
    return future.result();
}

//! Waits until \a done, asked after each \a signal of \a sender. QTest::qWaitFor() sleeps 10 ms
//! between two turns of the event loop, which is most of the time where thousands of things follow
//! each other.
template<typename Sender, typename Signal, typename Test>
bool waitAlong(const Sender *sender, Signal signal, Test done, int timeoutMs)
{
    QSignalSpy spy(sender, signal);
    const QDeadlineTimer deadline(timeoutMs);
    while (!done()) {
        if (!spy.wait(int(deadline.remainingTime())))
            return done();
    }
    return true;
}

} // namespace meterdesk::test

//! Fails with the error's words where the database did not do as asked.
#define VERIFY_STORED(future)                                                                      \
    do {                                                                                           \
        const auto answer = meterdesk::test::settled(future);                                      \
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));                         \
    } while (false)
