// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace meterdesk {

//! Calls \a fn with the result of \a future, later and only while \a context lives.
//!
//! Never re-entrant: also a future that is already finished is answered from the event loop of
//! \a context's thread. Nothing is called when the future was cancelled. Several calls on one
//! future are fine. This is the only way in which layers above app/api and app/storage read a
//! future: QFuture::then() is unsafe when its context dies first (Qt 6.4).
template<typename T, typename Fn>
void onResult(const QFuture<T> &future, QObject *context, Fn &&fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::forward<Fn>(fn)]() mutable {
                         watcher->deleteLater();
                         // By reference: a result may be a long series.
                         const QFuture<T> done = watcher->future();
                         if (!done.isCanceled() && done.resultCount() > 0)
                             fn(*done.constBegin());
                     });
    watcher->setFuture(future);
}

} // namespace meterdesk
