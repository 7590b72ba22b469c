// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange of the login token, which all others wait for.
#include "api/codec/wholejson.h"
#include "api/httpclient_p.h"
#include "api/retryafter.h"

#include <utility>

namespace meterdesk {

namespace {
constexpr int kMostLosses = 2; // sent again after each
} // namespace

void HttpClient::Private::beginExchange(
    const HttpRequest &request, std::function<void(const TokenSource::ExchangeResult &)> answer)
{
    m_exchange = std::make_unique<Exchange>();
    m_exchange->request = request;
    m_exchange->answer = std::move(answer);
    pumpSoon(); // not now: whoever asked is in the middle of something
}

void HttpClient::Private::sendExchange()
{
    Exchange &exchange = *m_exchange;
    qCDebug(lcHttp) << "Sending" << verb(exchange.request.method)
                    << exchange.request.path.constData();
    exchange.sentAt = now();
    ++exchange.sends;
    tellActivity();
    exchange.turn = ++m_lastTurn;
    exchange.run = m_transport.send(exchange.request, m_tokens->bearer(Bearer::LoginToken), q);
    m_silence.watch(exchange.run);
    QObject::connect(exchange.run, &RequestRun::ended, q,
                     [this](const Answer &answer) { exchangeAnswered(answer); });
}

void HttpClient::Private::exchangeAnswered(const Answer &answer)
{
    Exchange &exchange = *m_exchange;
    exchange.run->deleteLater();
    exchange.run = nullptr;
    // Qt sends it once, as any write, but whoever waits for it reads: a token that got lost is no
    // outcome to worry about.
    auto error = errorOf(answer, HttpRequest::Method::Get);
    if (!error && beginsAsJson(answer.body) && !isWholeJson(answer.body))
        error = ApiError{ApiError::Kind::Transport, answer.status, {}, std::nullopt};
    if (error)
        error = complete(*error, answer);
    m_exchangeRecord = note(exchange.request, answer, exchange.sentAt, exchange.sends, error);
    if (!error) {
        endExchange(TokenSource::ExchangeAnswer{responseOf(answer), parseHttpDate(answer.date),
                                                now() - exchange.sentAt},
                    answer.status);
        return;
    }
    const bool isBusy = error->kind == ApiError::Kind::RateLimited || error->retryAfter;
    // A connection that lay idle may have died unnoticed, as when the server was started anew. Qt
    // sends a read again by itself then; another token does no harm either. Once is not enough: the
    // connection that lost the answer may still be there to lose the next request, too.
    const bool isSentAgain =
        error->kind == ApiError::Kind::Transport && exchange.losses++ < kMostLosses;
    if (isSentAgain || (isBusy && waitsForServer(*error, exchange.turn, exchange.waits)))
        pump();
    else
        endExchange(*error, answer.status);
}

void HttpClient::Private::endExchange(const TokenSource::ExchangeResult &result, int status)
{
    const auto answer = std::move(m_exchange->answer);
    m_exchange.reset();
    m_exchangeStatus = status;
    answer(result);
}

void HttpClient::Private::exchangeSettled(const std::optional<ApiError> &error)
{
    if (error) {
        m_log.amend(m_exchangeRecord, *error); // a 2xx without a token in it
        tellActivity();
    }
    if (error)
        qCInfo(lcHttp) << "No access token:" << kindName(error->kind) << error->httpStatus;
    Q_EMIT q->exchanged(m_exchangeStatus, error);
    if (error) {
        // All that waited, whatever may still be tried by those to come: else a queue of a thousand
        // would mean a thousand exchanges.
        settleWaiting([&error](const Entry &entry) {
            return entry.call.request.bearer == Bearer::AccessToken ? error : std::nullopt;
        });
    }
    pump();
}

} // namespace meterdesk
