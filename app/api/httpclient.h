// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/httprequest.h"
#include "domain/requestrecord.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace meterdesk {

class Clock;
class TokenSource;

//! Spare capacity behind HttpResponse::body, so that simdjson reads it without a copy.
inline constexpr qsizetype kBodyPadding = 64;

//! How requests are made; everything but the address has a sound default.
struct HttpSettings
{
    enum class Proxy { System, None, Manual };

    QUrl baseUrl; //!< https, or http on loopback only; anything else fails every call with Tls
    Proxy proxy = Proxy::System; //!< loopback is asked without a proxy, unless that is on loopback
    QString proxyHost; //!< with Manual
    quint16 proxyPort = 0;
    QString caFile; //!< PEM file trusted beside the system's certificates; empty: none
    bool http2 = false;
    int readsInFlight = 6; //!< 1 to 6
    std::chrono::milliseconds deadline{30000}; //!< of one try, counted from sending
    //! Without a word for so long the server is told to be silent; no request ends by that.
    //! Shortened in tests.
    std::chrono::milliseconds silentAfter{10000};
    std::chrono::milliseconds writePause{500}; //!< between two writes; none on loopback
    //! First of the growing pauses before a read is sent again. Shortened in tests.
    std::chrono::milliseconds retryPause{500};
    //! A call that would wait longer than this for the server settles with RateLimited at once.
    std::chrono::milliseconds patience{120000};
    std::shared_ptr<Clock> clock; //!< of all pauses; empty: the machine's. Tests bring their own
    std::function<double()> jitter; //!< 0 <= x < 1; empty: random. Tests bring their own
};

//! Sends requests to one server and settles a future for each.
//!
//! - Reads (GET): up to readsInFlight at once, visible ones first; sent again up to two times with
//!   a growing, jittered pause after Transport, Timeout and 5xx (not after Offline).
//! - Writes (POST, DELETE): one at a time, in order, sent once: never by us and never by
//!   QNetworkAccessManager a second time. A write whose answer got lost settles with
//!   OutcomeUnknown; with Offline, Tls, Proxy or Timeout only if certainly nothing left.
//! - Redirects are not followed, cookies not kept, HTTP/2 is off unless asked for.
//! - A 401 renews the access token once for all waiters and repeats the request once. The exchange
//!   is sent again, up to twice, where its answer got lost.
//! - A 429, and a 503 with Retry-After, pause everything until Retry-After, or for a jittered,
//!   growing time. Reads wait for it (up to three times and HttpSettings::patience); the write that
//!   got the 429 settles with RateLimited, as it was not stored.
//! - Bodies shorter than announced, documents that are cut off (also behind gzip), and 2xx that are
//!   not JSON never reach a decoder. An empty body reaches it for writes only.
//!
//! Lives in the thread that made it (the GUI thread), in which futures settle too; decoders run in
//! a pool of two threads. Destroying it settles every open call with Cancelled.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    //! Turns a 2xx answer into a value; runs off the client's thread and must not touch shared
    //! state. A document that is complete but not as expected is a Protocol error. Transport means
    //! "not whole" and makes a read be sent again; the client itself finds cut-off documents.
    template<typename T>
    using Decoder = std::function<ApiResult<T>(const HttpResponse &)>;

    //! \a manager is for tests and must outlive the client; by default the client makes its own.
    //! Tokens come from \a tokens, which must outlive the client and serve no other.
    HttpClient(HttpSettings settings, TokenSource *tokens, QNetworkAccessManager *manager = nullptr,
               QObject *parent = nullptr);
    ~HttpClient() override;

    //! Queues \a request. The future settles with what \a decode makes of the answer or with an
    //! error; its cancel() takes the request from the queue or aborts it at once.
    template<typename T>
    ApiFuture<T> fetch(HttpRequest request, Decoder<T> decode);

    //! The last tries of requests that ended, at most RequestLog::kMost, the oldest first.
    QList<RequestRecord> lastRequests() const;
    RateState rateState() const;
    //! How many reads may be in flight at once now: fewer after a 429. Whoever has many to send
    //! keeps no more waiting.
    int readsInFlight() const;

Q_SIGNALS:
    //! lastRequests() or rateState() changed; from the event loop, once for all that changed
    //! meanwhile.
    void activityChanged();
    //! The server asked to slow down; nothing is sent before \a wait is over. Zero: going on.
    void paused(std::chrono::milliseconds wait);
    //! Requests are under way, and for \a wait nothing came back on any of them.
    void silent(std::chrono::milliseconds wait);
    //! Something came after silent().
    void heard();
    //! An exchange of the login token ended: with the answer's status (0: no answer) and, when it
    //! failed, why. Never holds a token.
    void exchanged(int status, const std::optional<meterdesk::ApiError> &error);

private:
    //! A call without its type. Both functions share what is decoded.
    struct Call
    {
        HttpRequest request;
        //! Pool thread: keeps the value, returns the error if there is one.
        std::function<std::optional<ApiError>(const HttpResponse &)> decode;
        //! Client's thread, once: with the error, or nothing for the decoded value.
        std::function<void(const std::optional<ApiError> &)> settle;
        QFuture<void> handle; //!< only to hear of cancel()
    };
    class Private;

    void start(Call call);

    std::unique_ptr<Private> d;
};

template<typename T>
ApiFuture<T> HttpClient::fetch(HttpRequest request, Decoder<T> decode)
{
    struct State
    {
        QPromise<ApiResult<T>> promise;
        std::optional<ApiResult<T>> decoded;
    };
    auto state = std::make_shared<State>();
    state->promise.start();
    ApiFuture<T> future = state->promise.future();
    Call call;
    call.request = std::move(request);
    call.decode = [state, decode = std::move(decode)](
                      const HttpResponse &response) -> std::optional<ApiError> {
        state->decoded = decode(response);
        if (*state->decoded)
            return std::nullopt;
        return state->decoded->error();
    };
    call.settle = [state](const std::optional<ApiError> &error) {
        if (error)
            state->promise.addResult(ApiResult<T>(*error));
        else
            state->promise.addResult(std::move(*state->decoded));
        state->promise.finish();
    };
    call.handle = QFuture<void>(future);
    start(std::move(call));
    return future;
}

} // namespace meterdesk
