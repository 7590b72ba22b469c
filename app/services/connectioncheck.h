// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpclient.h"
#include "domain/apierror.h"
#include "domain/connection.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QStringList>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace meterdesk {

class Librarian;

//! What a connection's tokens are good for, as its server answered.
struct ConnectionReport
{
    enum class ImportToken {
        Usable,
        Refused, //!< 401 or 403
        Absent,
        Unchecked //!< no customer id, or the server gave no answer that says it
    };
    enum class Step { LoginToken, Entities, Meters, ImportToken };
    struct Problem
    {
        Step step;
        ApiError error;
    };

    QStringList scopes; //!< what the access token permits, by its own words
    std::optional<QDateTime> expires; //!< end of the access token that was made, UTC
    std::optional<qsizetype> entities;
    std::optional<qsizetype> meters; //!< the active ones
    ImportToken importToken = ImportToken::Unchecked;
    RememberedShapes shapes; //!< how the server writes, to be remembered with the connection
    QList<Problem> problems; //!< in the order of the steps; empty: everything is fine
};

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
