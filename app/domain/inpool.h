// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace meterdesk {

//! Computes \a fn in a thread of the program's pool; read what it returns with onResult().
//!
//! \a fn must own all that it looks at. Whoever asked may be gone when it is done, and so may the
//! event loop: a program that ends waits for the computation and drops the answer.
template<typename Fn>
auto inPool(Fn fn) -> QFuture<std::invoke_result_t<Fn>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Fn>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, fn = std::move(fn)] {
        promise->addResult(fn());
        promise->finish();
    });
    return future;
}

//! Has \a value destroyed by a thread of the program's pool: a long list takes long to be taken
//! apart. What it shares with others lives on with them; to be called when nobody else in this
//! thread has it any more.
template<typename T>
void letGoInPool(T value)
{
    QThreadPool::globalInstance()->start(
        [kept = std::make_shared<T>(std::move(value))]() mutable { kept.reset(); });
}

} // namespace meterdesk
