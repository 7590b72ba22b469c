// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerdata.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "tests/support/contractserver.h"
#include "tests/support/sessionparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
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

    //! The same with outbox and cache on the disk, in a new folder; false where that fails.
    [[nodiscard]] bool openWithData()
    {
        open();
        session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<OpenedData>(m_folder->path());
        if (!m_data->open())
            return false;
        makeSession();
        session->start();
        return QTest::qWaitFor([this] { return session->meters().loadedAt().has_value(); },
                               kPatienceMs);
    }

    //! A session anew; the one before must not be shown any more.
    void open()
    {
        session.reset();
        m_data.reset();
        m_folder.reset();
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        makeSession();
    }

private:
    void makeSession() { session = sessionWith(*m_server, m_data ? &m_data->customer() : nullptr); }

public:
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

private:
    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedData> m_data;

public:
    std::unique_ptr<Session> session; // over all of them
};

} // namespace meterdesk::test
