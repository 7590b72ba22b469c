// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/httpclient.h"
#include "domain/connection.h"
#include "domain/requestrecord.h"
#include "domain/wirequestion.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace meterdesk {

class DataPointsApi;
class DeltasApi;
class EntitiesApi;
class InvoicesApi;
class MetersApi;
class ProfilesApi;
class ReadingsApi;
class ShapeMemory;
class TokenSource;

//! The API of one connection: owns its HTTP client, its tokens, what is known of the server's wire
//! shapes, and one small class per resource.
//!
//! Lives in the GUI thread. Destroying it settles every open call with Cancelled; futures may
//! outlive it. To use other tokens or another address, make a new one.
class Librarian : public QObject
{
    Q_OBJECT

public:
    //! \a customerId is the UUID needed below /import; it may be empty for reading. \a shapes is
    //! what shapes() gave in an earlier session. \a testManager replaces the network in tests and
    //! must outlive this object.
    Librarian(const HttpSettings &settings, const QString &customerId, const Tokens &tokens,
              const RememberedShapes &shapes = {}, QNetworkAccessManager *testManager = nullptr,
              QObject *parent = nullptr);
    ~Librarian() override;

    EntitiesApi &entities();
    MetersApi &meters();
    ReadingsApi &readings();
    DeltasApi &deltas();
    DataPointsApi &dataPoints();
    ProfilesApi &profiles();
    InvoicesApi &invoices();

    //! What is known and what was chosen of the server's wire shapes, to be stored with the
    //! connection. Holds nothing secret.
    RememberedShapes shapes() const;
    //! The same as questions and answers, those that decide what is sent first.
    QList<WireQuestion> wireQuestions() const;
    //! From the next call on \a question has this answer, whatever the server says; an empty one
    //! lets it be found again. False: there is no such question to choose, or no such answer.
    bool chooseShape(const QString &question, const QString &answer);

    //! The last tries of requests, the oldest first, without tokens, headers and bodies.
    QList<RequestRecord> lastRequests() const;
    RateState rateState() const;
    //! \a text without any of the tokens.
    QString redacted(const QString &text) const;

    //! The permissions in the present access token; empty before the first exchange. To be shown,
    //! not to be decided by: only the server's 403 says what is forbidden.
    QStringList scopes() const;
    //! When the present access token ends, by its own words (UTC); nothing before the first
    //! exchange. The program's decisions do not rest on it: the local clock may be wrong.
    std::optional<QDateTime> tokenExpiresAt() const;
    //! Exchanges the login token for a new access token now, also where there is a good one.
    //! Unauthorized: it was refused, or there is none. An exchange that is under way is joined, not
    //! repeated.
    ApiFuture<Done> exchangeToken();

Q_SIGNALS:
    //! Something new was found or chosen about the server's wire shapes; worth storing.
    void shapesChanged(const meterdesk::RememberedShapes &shapes);
    //! The server asked to slow down; nothing is sent before \a wait is over. Zero: going on.
    void paused(std::chrono::milliseconds wait);
    //! Requests are under way, and for \a wait nothing came back on any of them; they go on.
    void silent(std::chrono::milliseconds wait);
    //! Something came after silent().
    void heard();
    //! One try of a request ended, also one for a token: with the answer's status (0: no answer)
    //! and the error, if it is one. For the connection's state and the diagnostics. Never holds a
    //! token.
    void exchanged(int status, const std::optional<meterdesk::ApiError> &error);

    //! lastRequests() or rateState() changed.
    void activityChanged();
    //! scopes() or tokenExpiresAt() changed.
    void scopesChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace meterdesk
