// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/meterstore.h"
#include "services/session.h"
#include "tests/support/contractserver.h"

#include <QTest>

#include <chrono>
#include <memory>

namespace meterdesk::test {

//! A session with the contract server, as the window would have it.
class SessionFixture
{
public:
    explicit SessionFixture(ReadingStore::Clock clock = {})
    {
        HttpSettings settings;
        settings.retryPause = std::chrono::milliseconds(1);
        Connection connection;
        connection.name = QStringLiteral("Town");
        connection.apiUrl = server.baseUrl();
        connection.customerId = ContractServer::customerId();
        session = std::make_unique<Session>(connection,
                                            Tokens{ContractServer::loginToken().toLatin1(),
                                                   ContractServer::importToken().toLatin1()},
                                            RememberedShapes(), settings, std::move(clock));
    }

    //! Loads entities and meters to the end; false where they do not come.
    [[nodiscard]] bool load()
    {
        session->meters().reload();
        return QTest::qWaitFor([this] { return !session->meters().isLoading(); }, kPatienceMs)
            && !session->meters().error();
    }

    static constexpr int kPatienceMs = 20000;

    ContractServer server;
    std::unique_ptr<Session> session;
};

} // namespace meterdesk::test
