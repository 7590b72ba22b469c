// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/deltasapi.h"
#include "api/entitiesapi.h"
#include "api/librarian.h"
#include "api/metersapi.h"
#include "api/readingsapi.h"
#include "tests/api/outcome.h"
#include "tests/support/contractserver.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>
#include <QtTest>

#include <functional>
#include <memory>

namespace meterdesk::test {

//! What \a future came to, once it has; an error of its own where it did not settle or was
//! cancelled, which no test expects.
template<typename T>
ApiResult<T> settled(const ApiFuture<T> &future)
{
    if (!future.isFinished()) {
        // Not qWaitFor(), which sleeps between two looks: a call takes many turns of the loop.
        QEventLoop loop;
        QFutureWatcher<ApiResult<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!future.isFinished())
        return ApiError{ApiError::Kind::Timeout, -1, QStringLiteral("the call did not settle"), {}};
    if (future.resultCount() == 0)
        return ApiError{ApiError::Kind::Cancelled, -1, QStringLiteral("no result"), {}};
    return future.result();
}

//! A Librarian over a running contract server.
class LibrarianFixture
{
public:
    explicit LibrarianFixture(const QStringList &arguments = {})
        : server(arguments)
    {
        open();
    }

    //! A new client, as after a start of the program with these memories.
    void open(const RememberedShapes &shapes = {},
              const QString &customerId = ContractServer::customerId())
    {
        HttpSettings settings;
        settings.baseUrl = server.baseUrl();
        settings.proxy = HttpSettings::Proxy::None;
        settings.retryPause = std::chrono::milliseconds(1);
        if (adjust)
            adjust(settings);
        settings.readsInFlight = readsInFlight;
        const Tokens tokens{ContractServer::loginToken().toLatin1(),
                            ContractServer::importToken().toLatin1()};
        librarian = std::make_unique<Librarian>(settings, customerId, tokens, shapes);
    }

    //! The server as freshly started, with other switches, and a new client.
    void reset(const QJsonObject &switches = {}, const RememberedShapes &shapes = {})
    {
        server.reset();
        server.clearFaults();
        if (!switches.isEmpty())
            server.setSwitches(switches);
        open(shapes);
    }

    //! reset() with the server's switch \a name at \a value, and a client that remembers \a memory
    //! of it; empty: nothing.
    void resetRemembering(const QString &name, const QString &value, const QString &memory,
                          QJsonObject switches = {})
    {
        RememberedShapes shapes;
        if (!memory.isEmpty())
            shapes.insert(name, memory);
        switches.insert(name, value);
        reset(switches, shapes);
    }

    //! reset(), and each answer to a write of an import gets lost by \a fault.
    void resetLosingAnswers(const QString &fault)
    {
        reset();
        server.addFault({{QStringLiteral("path"), QStringLiteral("/import/")},
                         {QStringLiteral("fault"), fault},
                         {QStringLiteral("times"), -1}});
    }

    ContractServer server;
    std::function<void(HttpSettings &)> adjust; //!< what else open() sets; empty: nothing
    //! Of clients that are made from now on. With 1 the order of requests is certain.
    int readsInFlight = 6;
    std::unique_ptr<Librarian> librarian;
};

} // namespace meterdesk::test
