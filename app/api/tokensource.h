// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/httprequest.h"
#include "domain/connection.h"
#include "domain/wirequestion.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

class Clock;

//! Holds the tokens of one connection and knows how to turn the login token into access tokens.
//!
//! There is at most one exchange at a time, whoever waits for it. The life of an access token is
//! what the answer's own Date header leaves of it, counted on a monotonic clock: the machine's
//! clock may be wrong. Access tokens are kept in memory only. Lives in HttpClient's thread and
//! sends nothing itself: HttpClient does that for it.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    //! An answer to the exchange, with what HttpResponse leaves out.
    struct ExchangeAnswer
    {
        HttpResponse response;
        QDateTime date; //!< of the server, UTC; invalid where there was no Date header
        std::chrono::milliseconds age{0}; //!< since the request left
    };
    using ExchangeResult = ApiResult<ExchangeAnswer>;
    //! Sends the request once and calls back once, from the event loop; or never, when it is asked
    //! to send another one meanwhile.
    using Sender =
        std::function<void(const HttpRequest &, std::function<void(const ExchangeResult &)>)>;
    //! What a request has to do before it can be sent.
    enum class Readiness {
        Ready, //!< take bearer() and go
        Waiting, //!< an exchange runs; settled() will tell
        Failed //!< there is no way to a token: see failure()
    };

    explicit TokenSource(std::shared_ptr<Clock> clock = {}, QObject *parent = nullptr);
    ~TokenSource() override;

    //! Replaces the long-lived tokens; the access token, its scopes and all refusals are forgotten.
    void setTokens(const Tokens &tokens);
    bool hasLoginToken() const { return !m_tokens.login.isEmpty(); }
    bool hasImportToken() const { return !m_tokens.import.isEmpty(); }

    //! What the access token permits, in its own order; empty while there is none.
    QStringList scopes() const { return m_scopes; }
    //! When the access token expires, UTC by the server's clock.
    std::optional<QDateTime> expiresAt() const { return m_expiresAt; }

    //! Exchanges the login token now; an exchange that is under way is joined, not repeated.
    //! Unauthorized: it was refused, or there is none.
    ApiFuture<Done> renew();

    //! Which form of the exchange works with this server ("token-body"), to be remembered with the
    //! connection and given back the next time.
    RememberedShapes shapes() const;
    void setShapes(const RememberedShapes &shapes);
    //! What is known of that form, and what was chosen by choose().
    WireQuestion question() const;
    //! Uses this answer to question() alone; an empty one lets it be found again. False: there is
    //! no such question or answer.
    bool choose(const QString &question, const QString &answer);

    //! \name For HttpClient
    //! @{
    void setSender(Sender sender);
    //! Starts an exchange where one is needed.
    Readiness prepare(Bearer bearer);
    //! The token to send, after Readiness::Ready.
    QByteArray bearer(Bearer bearer) const;
    //! Why prepare() said Failed.
    ApiError failure(Bearer bearer) const;
    //! Tells access tokens apart without showing them: grows with each.
    quint64 generation() const { return m_generation; }
    //! The server answered 401 to the access token of \a generation. True: prepare() again and
    //! repeat the request; false: renewing it would be of no use. \a repeated: it was sent before.
    bool rejected(quint64 generation, bool repeated);
    //! \a text without any of the tokens, also those that were in use before.
    QString scrubbed(const QString &text) const;
    //! @}

Q_SIGNALS:
    //! scopes() or expiresAt() changed.
    void changed();
    //! shapes() changed.
    void shapesChanged();
    //! Other long-lived tokens are in use.
    void tokensReplaced();
    //! An exchange ended: with the error, if it is one.
    void settled(const std::optional<meterdesk::ApiError> &error);

private:
    void exchange();
    void take(const ExchangeResult &result);
    std::optional<ApiError> accept(const ExchangeAnswer &answer);
    void settle(const std::optional<ApiError> &error);
    void answerRenewals(const std::optional<ApiError> &error);
    void forget();

    std::shared_ptr<Clock> m_clock;
    Tokens m_tokens;
    Sender m_sender;
    bool m_sendsBody = false; // the form of the exchange that is tried first
    bool m_knowsForm = false;
    bool m_triedOther = false;
    bool m_sentBody = false; // in the last exchange
    std::optional<bool> m_choice; // by a person, whether there is a body
    bool m_exchanging = false;
    quint64 m_epoch = 0; // answers to exchanges of an older one are not ours any more
    std::vector<QPromise<ApiResult<Done>>> m_renewals;

    QByteArray m_access;
    QList<QByteArray> m_former; // the last access tokens, for texts that come late
    quint64 m_generation = 0;
    std::chrono::milliseconds m_renewAt{0};
    QStringList m_scopes;
    std::optional<QDateTime> m_expiresAt;
    std::optional<ApiError> m_refused; // remembered until the tokens change or a person asks again
    std::optional<std::chrono::milliseconds> m_futileUntil; // a renewal did not help against 401
};

} // namespace meterdesk
