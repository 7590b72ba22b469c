// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpclient.h"

#include "api/codec/wholejson.h"
#include "api/httpclient_p.h"
#include "api/retryafter.h"

#include <QRandomGenerator>
#include <QThread>

namespace meterdesk {

namespace {

using namespace std::chrono_literals;
using Kind = ApiError::Kind;

//! A read is sent so often in all after failures that may pass.
constexpr int kMostTries = 3;
//! A read, or an exchange, waits so often for a server that asks to slow down.
constexpr int kMostWaits = 3;
//! Pauses after a 429 that does not say how long: the documentation of the service gives no figure.
constexpr std::chrono::milliseconds kFirstPause = 5s;
constexpr std::chrono::milliseconds kLongestPause = 5min;

HttpSettings withDefaults(HttpSettings settings)
{
    if (!settings.clock)
        settings.clock = Clock::system();
    if (!settings.jitter)
        settings.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    return settings;
}

} // namespace

HttpClient::HttpClient(HttpSettings settings, TokenSource *tokens, QNetworkAccessManager *manager,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, withDefaults(std::move(settings)), tokens, manager))
{ }

HttpClient::~HttpClient() = default;

int HttpClient::readsInFlight() const
{
    return d->readsInFlight();
}

void HttpClient::start(Call call)
{
    Q_ASSERT(QThread::currentThread() == thread());
    d->start(std::move(call));
}

QList<RequestRecord> HttpClient::lastRequests() const
{
    return d->lastRequests();
}

RateState HttpClient::rateState() const
{
    return d->rateState();
}

HttpClient::Private::Private(HttpClient *client, HttpSettings settings, TokenSource *tokens,
                             QNetworkAccessManager *manager)
    : q(client)
    , m_settings(std::move(settings))
    , m_tokens(tokens)
    , m_transport(m_settings, manager)
    , m_silence(m_settings.silentAfter)
    , m_scheduler(m_settings.readsInFlight, m_transport.isLoopback() ? 0ms : m_settings.writePause)
    , m_backoff(kLeastWait, kFirstPause, kLongestPause, m_settings.jitter)
{
    m_pool.setMaxThreadCount(2);
    QObject::connect(&m_silence, &SilenceWatch::silent, q, &HttpClient::silent);
    QObject::connect(&m_silence, &SilenceWatch::heard, q, &HttpClient::heard);
    tokens->setSender([this](const HttpRequest &request,
                             std::function<void(const TokenSource::ExchangeResult &)> answer) {
        beginExchange(request, std::move(answer));
    });
    QObject::connect(tokens, &TokenSource::settled, q,
                     [this](const std::optional<ApiError> &error) { exchangeSettled(error); });
    QObject::connect(tokens, &TokenSource::tokensReplaced, q, [this] {
        m_exchange.reset();
        pump();
    });
}

HttpClient::Private::~Private()
{
    m_isClosing = true;
    m_tokens->disconnect(q);
    m_tokens->setSender({});
    // Decoders that did not begin are dropped, the others end; their results find no entry.
    m_pool.clear();
    m_pool.waitForDone();
    m_exchange.reset();
    const ApiError error{Kind::Cancelled, 0, {}, std::nullopt};
    while (!m_entries.empty())
        settle(m_entries.begin()->first, error);
}

bool HttpClient::Private::isWrite(const Entry &entry) const
{
    return entry.call.request.method != HttpRequest::Method::Get;
}

RequestScheduler::Lane HttpClient::Private::laneOf(const Entry &entry) const
{
    if (isWrite(entry))
        return RequestScheduler::Lane::Writes;
    switch (entry.call.request.priority) {
    case HttpRequest::Priority::Visible:
        return RequestScheduler::Lane::VisibleReads;
    case HttpRequest::Priority::Further:
        return RequestScheduler::Lane::FurtherReads;
    case HttpRequest::Priority::Background:
        break;
    }
    return RequestScheduler::Lane::BackgroundReads;
}

//! Why a call that is not in flight had better end now, if it had.
std::optional<ApiError> HttpClient::Private::reasonNotToWait(const HttpRequest &request) const
{
    if (m_isClosing)
        return ApiError{Kind::Cancelled, 0, {}, std::nullopt};
    if (m_transport.refusal())
        return m_transport.refusal();
    if (m_tokens->prepare(request.bearer) == TokenSource::Readiness::Failed)
        return m_tokens->failure(request.bearer);
    const Time left = m_scheduler.pausedUntil() - now();
    if (m_scheduler.isPaused(now()) && left > m_settings.patience)
        return ApiError{Kind::RateLimited, 0, {}, std::chrono::ceil<std::chrono::seconds>(left)};
    return std::nullopt;
}

void HttpClient::Private::start(Call call)
{
    if (const auto reason = reasonNotToWait(call.request)) {
        call.settle(*reason);
        return;
    }
    const Id id = ++m_lastId;
    auto entry = std::make_unique<Entry>();
    entry->call = std::move(call);
    entry->watcher = new QFutureWatcher<void>(q);
    QObject::connect(entry->watcher, &QFutureWatcher<void>::canceled, q,
                     [this, id] { cancel(id); });
    entry->watcher->setFuture(entry->call.handle);
    m_scheduler.add(id, laneOf(*entry));
    m_entries.emplace(id, std::move(entry));
    tellActivity();
    pumpSoon();
}

void HttpClient::Private::drop(RequestRun *run)
{
    if (!run)
        return;
    // Nothing but its answer: who counts the runs hears of its end.
    QObject::disconnect(run, &RequestRun::ended, nullptr, nullptr);
    run->abort();
    run->deleteLater();
}

//! Once for all calls that are made in one go, and never inside of the one that makes them.
void HttpClient::Private::pumpSoon()
{
    if (m_pumpsSoon)
        return;
    m_pumpsSoon = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_pumpsSoon = false;
            pump();
        },
        Qt::QueuedConnection);
}

void HttpClient::Private::pump()
{
    if (m_isPumping || m_isClosing)
        return;
    m_isPumping = true;
    if (m_isPaused && !m_scheduler.isPaused(now())) {
        m_isPaused = false;
        tellActivity();
        Q_EMIT q->paused(0ms);
    }
    if (m_exchange && !m_exchange->run && !m_scheduler.isPaused(now()))
        sendExchange();
    while (const auto id =
               m_scheduler.takeNext(now(), [this](Id waiting) { return isReady(waiting); }))
        send(*id);
    m_isPumping = false;
    const bool isLongPause = m_scheduler.pausedUntil() > now() + m_settings.patience;
    if (m_isHopeless || isLongPause) {
        m_isHopeless = false;
        settleWaiting([this](const Entry &entry) { return reasonNotToWait(entry.call.request); });
    }
    if (const auto time = m_scheduler.nextWake(now()))
        wakeAt(*time);
}

bool HttpClient::Private::isReady(Id id)
{
    const auto readiness = m_tokens->prepare(m_entries.at(id)->call.request.bearer);
    m_isHopeless = m_isHopeless || readiness == TokenSource::Readiness::Failed;
    return readiness == TokenSource::Readiness::Ready;
}

void HttpClient::Private::wakeAt(Time time)
{
    // One timer is enough while the pause does not end earlier than was thought.
    if (time >= m_wakeAt && m_wakeAt > now())
        return;
    m_wakeAt = time;
    m_settings.clock->callAfter(std::max(time - now(), Time(0)), q, [this, time] {
        if (m_wakeAt == time)
            m_wakeAt = Time::max();
        pump();
    });
}

void HttpClient::Private::send(Id id)
{
    Entry &entry = *m_entries.at(id);
    const HttpRequest &request = entry.call.request;
    qCDebug(lcHttp) << "Sending" << verb(request.method) << request.path.constData();
    entry.generation = m_tokens->generation();
    entry.sentAt = now();
    ++entry.sends;
    tellActivity();
    entry.turn = ++m_lastTurn;
    entry.run = m_transport.send(request, m_tokens->bearer(request.bearer), q);
    m_silence.watch(entry.run);
    QObject::connect(entry.run, &RequestRun::ended, q,
                     [this, id](const Answer &answer) { answered(id, answer); });
}

//! \a error with what only the client knows.
ApiError HttpClient::Private::complete(ApiError error, const Answer &answer) const
{
    error.detail = fit(error.detail);
    if (answer.status == 429 || answer.status == 503)
        error.retryAfter =
            parseRetryAfter(answer.retryAfter, parseHttpDate(answer.date), m_settings.clock->utc());
    return error;
}

void HttpClient::Private::answered(Id id, const Answer &answer)
{
    Entry &entry = *m_entries.at(id);
    entry.run->deleteLater();
    entry.run = nullptr;
    auto error = errorOf(answer, entry.call.request.method);
    if (error)
        error = complete(*error, answer);
    entry.record = note(entry.call.request, answer, entry.sentAt, entry.sends, error);
    if (error) {
        failed(id, *error);
        return;
    }
    if (entry.turn > m_slowedTurn) {
        m_scheduler.succeeded();
        m_backoff.reset();
    }
    decode(id, answer);
}

void HttpClient::Private::decode(Id id, const Answer &answer)
{
    // Only a length can vouch for a body; else it must be looked at, and twice where the decoder
    // complains: a proxy may cut a body and announce what is left.
    const bool isVouchedFor = answer.announcedLength.has_value();
    m_pool.start([this, id, isVouchedFor, response = responseOf(answer),
                  decoder = m_entries.at(id)->call.decode] {
        const auto isCut = [&] {
            return beginsAsJson(response.body) && !isWholeJson(response.body);
        };
        const ApiError cut{Kind::Transport, response.status, {}, std::nullopt};
        std::optional<ApiError> error;
        if (!isVouchedFor && isCut())
            error = cut;
        else
            error = decoder(response);
        if (error && error->kind == Kind::Protocol && isCut())
            error = cut;
        QMetaObject::invokeMethod(
            q, [this, id, status = response.status, error] { decoded(id, status, error); },
            Qt::QueuedConnection);
    });
}

void HttpClient::Private::decoded(Id id, int status, std::optional<ApiError> error)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    if (!error) {
        m_scheduler.remove(id, now());
        settle(id, std::nullopt);
        pump();
        return;
    }
    if (error->httpStatus == 0)
        error->httpStatus = status;
    if (error->kind == Kind::Transport && isWrite(*found->second))
        error->kind = Kind::OutcomeUnknown;
    error->detail = fit(error->detail);
    m_log.amend(found->second->record, *error);
    tellActivity();
    failed(id, *error);
}

//! The one place that decides whether a call is sent again. \a id is in flight.
void HttpClient::Private::failed(Id id, ApiError error)
{
    Entry &entry = *m_entries.at(id);
    const bool isRead = !isWrite(entry);
    m_scheduler.remove(id, now());
    if (error.kind == Kind::Unauthorized && entry.call.request.bearer == Bearer::AccessToken
        && m_tokens->rejected(entry.generation, entry.isRepeated)) {
        // Nothing was done on a 401, so this holds for writes, too.
        entry.isRepeated = true;
        requeue(id);
        return;
    }
    if (error.kind == Kind::RateLimited || error.retryAfter) {
        if (waitsForServer(error, entry.turn, entry.waits) && isRead)
            requeue(id);
        else
            settle(id, error);
        pump();
        return;
    }
    if (isRead && isWorthRepeating(error) && ++entry.tries < kMostTries) {
        const Time pause = retryPause(m_settings.retryPause, entry.tries, m_settings.jitter());
        m_settings.clock->callAfter(pause, q, [this, id] {
            if (m_entries.count(id) > 0)
                requeue(id);
        });
    } else {
        settle(id, error);
    }
    pump();
}

void HttpClient::Private::requeue(Id id)
{
    m_scheduler.add(id, laneOf(*m_entries.at(id)), RequestScheduler::Place::First);
    pump();
}

//! Pauses as the server asked. True if the call may wait for the end; \a error tells how long it
//! is.
bool HttpClient::Private::waitsForServer(ApiError &error, quint64 turn, int &waits)
{
    slowDown(error.retryAfter, turn);
    const Time left = std::max(m_scheduler.pausedUntil() - now(), Time(0));
    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(left);
    return ++waits <= kMostWaits && left <= m_settings.patience;
}

void HttpClient::Private::slowDown(const std::optional<std::chrono::seconds> &asked, quint64 turn)
{
    // What was sent before the pause belongs to the same trouble and does not make it greater.
    m_slowedAt = m_settings.clock->utc();
    const bool isNew = turn > m_slowedTurn;
    if (!asked && !isNew)
        return;
    const Time until = now() + (asked ? Time(*asked) : m_backoff.next());
    if (isNew) {
        m_scheduler.slowDown();
        m_slowedTurn = m_lastTurn;
    }
    if (until <= m_scheduler.pausedUntil())
        return;
    m_scheduler.pauseUntil(until);
    m_isPaused = true;
    tellActivity();
    qCInfo(lcHttp) << "The server asked to slow down, waiting" << (until - now()).count() << "ms";
    Q_EMIT q->paused(until - now());
}

void HttpClient::Private::settle(Id id, const std::optional<ApiError> &error)
{
    const auto found = m_entries.find(id);
    const std::unique_ptr<Entry> entry = std::move(found->second);
    m_entries.erase(found);
    m_scheduler.remove(id, now());
    if (entry->run && error)
        note(entry->call.request, {}, entry->sentAt, entry->sends, error);
    drop(entry->run);
    tellActivity();
    entry->watcher->disconnect(q);
    entry->watcher->deleteLater(); // it may be what called
    entry->call.settle(error);
}

//! Settles the queued calls that \a errorFor has an error for.
void HttpClient::Private::settleWaiting(
    const std::function<std::optional<ApiError>(const Entry &)> &errorFor)
{
    const QList<Id> ids = m_scheduler.waiting();
    for (const Id id : ids) {
        const auto found = m_entries.find(id);
        if (found == m_entries.end())
            continue;
        if (const auto error = errorFor(*found->second))
            settle(id, error);
    }
}

void HttpClient::Private::cancel(Id id)
{
    if (m_entries.count(id) == 0)
        return;
    settle(id, ApiError{Kind::Cancelled, 0, {}, std::nullopt});
    pump();
}

} // namespace meterdesk
