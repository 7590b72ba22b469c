// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpclient.h"
#include "domain/connection.h"
#include "services/connectionreport.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

class QNetworkAccessManager;

namespace meterdesk {

class Librarian;

//! How the server writes, in machine words for one line: "paging=number, …".
QString wireText(const RememberedShapes &shapes);

//! Tries a connection without storing anything: exchanges the login token, reads entities and
//! meters to the end, and asks with the import token for the newest reading of an import id that
//! nobody uses, where 404 means that the token is usable. Nothing is written to the server.
//!
//! GUI thread; one run an object. Destroying it ends the run.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    //! The address of \a settings is replaced by that of \a connection. \a shapes as remembered;
    //! \a testManager replaces the network in tests.
    ConnectionCheck(HttpSettings settings, const Connection &connection, const Tokens &tokens,
                    const RememberedShapes &shapes = {},
                    QNetworkAccessManager *testManager = nullptr, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    QFuture<ConnectionReport> run();

private:
    void exchange();
    void readLists();
    void tryImportToken();
    void addProblem(ConnectionReport::Step step, const ApiError &error);
    void finish();

    const Tokens m_tokens;
    const bool m_hasCustomer;
    std::unique_ptr<Librarian> m_librarian;
    QPromise<ConnectionReport> m_promise;
    ConnectionReport m_report;
    int m_openLists = 0;
};

} // namespace meterdesk
