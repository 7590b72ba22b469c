// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

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

} // namespace meterdesk::test

//! Fails with the error's words where the database did not do as asked.
#define VERIFY_STORED(future)                                                                      \
    do {                                                                                           \
        const auto answer = meterdesk::test::settled(future);                                      \
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));                         \
    } while (false)
