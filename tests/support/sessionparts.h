// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerdata.h"
#include "services/session.h"
#include "tests/support/contractserver.h"

#include <QSignalSpy>

#include <chrono>
#include <memory>
#include <utility>

namespace meterdesk::test {

//! What a customer has on the disk, open. Sessions over it go first, the folder goes last.
class OpenedData
{
public:
    explicit OpenedData(const QString &folder)
        : m_directory(folder)
        , m_customer(m_directory, QStringLiteral("k"))
    { }

    //! False where it cannot be opened.
    [[nodiscard]] bool open()
    {
        if (!m_directory.open())
            return false;
        QSignalSpy opened(&m_customer, &CustomerData::opened);
        m_customer.open();
        return opened.wait(kPatienceMs);
    }
    CustomerData &customer() { return m_customer; }

private:
    static constexpr int kPatienceMs = 30000;

    DataDirectory m_directory;
    CustomerData m_customer;
};

inline Tokens tokensOfServer()
{
    return {ContractServer::loginToken().toLatin1(), ContractServer::importToken().toLatin1()};
}

//! A session with \a server that was not started, over \a data or, without it, in memory alone.
inline std::unique_ptr<Session> sessionWith(const ContractServer &server, CustomerData *data,
                                            const Tokens &tokens = tokensOfServer(),
                                            ReadingStore::Clock clock = {})
{
    Connection connection;
    connection.name = QStringLiteral("Town");
    connection.apiUrl = server.baseUrl();
    connection.customerId = ContractServer::customerId();
    HttpSettings settings;
    settings.retryPause = std::chrono::milliseconds(1);
    return std::make_unique<Session>(connection, tokens, RememberedShapes(), settings, data,
                                     std::move(clock));
}

} // namespace meterdesk::test
