// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/backoff.h"
#include "api/clock.h"
#include "api/httpclient.h"
#include "api/httpclienttransport.h"
#include "api/requestlog.h"
#include "api/requestrun.h"
#include "api/requestscheduler.h"
#include "api/silencewatch.h"
#include "api/tokensource.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QThreadPool>

#include <unordered_map>

namespace meterdesk {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)

//! What HttpClient does without its template. The way of a call: queue -> in flight -> decoding ->
//! settled; from each of them it may go back to the queue or be cancelled.
class HttpClient::Private
{
public:
    using Id = RequestScheduler::Id;
    using Time = RequestScheduler::Time;

    Private(HttpClient *client, HttpSettings settings, TokenSource *tokens,
            QNetworkAccessManager *manager);
    ~Private();

    void start(Call call);
    QList<RequestRecord> lastRequests() const { return m_log.records(); }
    RateState rateState() const;
    int readsInFlight() const { return m_scheduler.readWindow(); }

private:
    //! A call that is not settled yet.
    struct Entry
    {
        Call call;
        QFutureWatcher<void> *watcher = nullptr; // hears of cancel(); a child of the client
        RequestRun *run = nullptr; // while it is in flight
        Time sentAt{0};
        int sends = 0;
        quint64 record = 0; // of the last try in the log
        quint64 turn = 0; // how many had been sent when it was
        quint64 generation = 0; // of the access token that it was sent with
        int tries = 0; // that failed and were worth repeating
        int waits = 0; // for the server, after 429
        bool isRepeated = false; // after 401
    };
    //! The exchange of the login token. It has a lane of its own: all others wait for it.
    struct Exchange
    {
        HttpRequest request;
        std::function<void(const TokenSource::ExchangeResult &)> answer;
        RequestRun *run = nullptr;
        Time sentAt{0};
        int sends = 0;
        quint64 turn = 0;
        int waits = 0;
        int losses = 0; // answers that got lost

        ~Exchange() { drop(run); }
    };

    //! Ends \a run, which may be null, without a word.
    static void drop(RequestRun *run);

    Time now() const { return m_settings.clock->monotonic(); }
    bool isWrite(const Entry &entry) const;
    RequestScheduler::Lane laneOf(const Entry &entry) const;
    std::optional<ApiError> reasonNotToWait(const HttpRequest &request) const;

    void pump();
    void pumpSoon();
    bool isReady(Id id);
    void wakeAt(Time time);
    void send(Id id);
    void answered(Id id, const Answer &answer);
    void decode(Id id, const Answer &answer);
    void decoded(Id id, int status, std::optional<ApiError> error);
    void failed(Id id, ApiError error);
    void requeue(Id id);
    bool waitsForServer(ApiError &error, quint64 turn, int &waits);
    void slowDown(const std::optional<std::chrono::seconds> &asked, quint64 turn);

    void beginExchange(const HttpRequest &request,
                       std::function<void(const TokenSource::ExchangeResult &)> answer);
    void sendExchange();
    void exchangeAnswered(const Answer &answer);
    void endExchange(const TokenSource::ExchangeResult &result, int status);
    void exchangeSettled(const std::optional<ApiError> &error);

    ApiError complete(ApiError error, const Answer &answer) const;
    static const char *verb(HttpRequest::Method method);
    static HttpResponse responseOf(const Answer &answer);
    //! \a text as it may be kept: without tokens, then no longer than needed.
    QString fit(const QString &text) const;
    //! A try ended; returns its number in the log.
    quint64 note(const HttpRequest &request, const Answer &answer, Time sentAt, int sends,
                 const std::optional<ApiError> &error);
    void tellActivity();
    void settle(Id id, const std::optional<ApiError> &error);
    void settleWaiting(const std::function<std::optional<ApiError>(const Entry &)> &errorFor);
    void cancel(Id id);

    HttpClient *q;
    HttpSettings m_settings;
    TokenSource *m_tokens;
    HttpTransport m_transport;
    SilenceWatch m_silence;
    RequestScheduler m_scheduler;
    Backoff m_backoff;
    std::unordered_map<Id, std::unique_ptr<Entry>> m_entries;
    std::unique_ptr<Exchange> m_exchange;
    int m_exchangeStatus = 0;
    quint64 m_exchangeRecord = 0; // of the last one in the log
    RequestLog m_log;
    std::optional<QDateTime> m_slowedAt;
    Id m_lastId = 0;
    quint64 m_lastTurn = 0;
    quint64 m_slowedTurn = 0; // the last one sent before the server was last overrun
    bool m_isPaused = false; // and people were told
    Time m_wakeAt = Time::max();
    bool m_isPumping = false;
    bool m_pumpsSoon = false;
    bool m_tellsActivity = false;
    bool m_isHopeless = false; // something in the queue can never be sent
    bool m_isClosing = false;
    QThreadPool m_pool;
};

} // namespace meterdesk
