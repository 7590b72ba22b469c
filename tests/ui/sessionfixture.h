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

//! A session with the contract server, as the window would have it. The server is started once and
//! reset for each session.
class SessionFixture
{
public:
    SessionFixture() { open(); }
    Q_DISABLE_COPY_MOVE(SessionFixture)

    //! A session anew; the one before must not be shown any more.
    void open()
    {
        session.reset();
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        HttpSettings settings;
        settings.retryPause = std::chrono::milliseconds(1);
        Connection connection;
        connection.name = QStringLiteral("Town");
        connection.apiUrl = m_server->baseUrl();
        connection.customerId = ContractServer::customerId();
        session = std::make_unique<Session>(connection,
                                            Tokens{ContractServer::loginToken().toLatin1(),
                                                   ContractServer::importToken().toLatin1()},
                                            RememberedShapes(), settings);
    }

    ContractServer &server() { return *m_server; }
    //! Ends the server, as if the network were gone; open() starts another.
    void stopServer() { m_server.reset(); }

    //! Loads entities and meters to the end; false where they do not come.
    [[nodiscard]] bool load()
    {
        session->meters().reload();
        return QTest::qWaitFor([this] { return !session->meters().isLoading(); }, kPatienceMs)
            && !session->meters().error();
    }

    static constexpr int kPatienceMs = 20000;

    std::unique_ptr<Session> session;

private:
    std::unique_ptr<ContractServer> m_server;
};

} // namespace meterdesk::test
