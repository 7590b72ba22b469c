// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokensource.h"

#include "api/clock.h"
#include "api/codec/errorcodec.h"
#include "api/codec/jwt.h"
#include "api/codec/tokencodec.h"
#include "api/codec/wireshapes.h"
#include "api/redaction.h"

#include <algorithm>

namespace meterdesk {

namespace {

using namespace std::chrono_literals;
using Kind = ApiError::Kind;

//! A token with less than this left is renewed before it is used.
constexpr std::chrono::seconds kMargin = 30s;
//! The documented life, for tokens that do not tell theirs.
constexpr std::chrono::seconds kUsualLife = 300s;
//! A life outside of these is somebody's mistake; too short a one would mean a renewal for each
//! request.
constexpr std::chrono::seconds kShortestLife = 2s;
constexpr std::chrono::seconds kLongestLife = 24h;
//! A fresh token that was answered by 401 is not renewed again so soon.
constexpr std::chrono::seconds kFutileTime = 60s;

constexpr QLatin1String kBodyShape("token-body");
constexpr QLatin1String kNoBody("none");
constexpr QLatin1String kDocument("document");
//! So many access tokens that are not used any more are still taken out of texts.
constexpr int kMostFormer = 4;

//! The token without white space around it; empty where it cannot stand in a header.
QByteArray clean(const QByteArray &token)
{
    const QByteArray trimmed = token.trimmed();
    const bool isPlain =
        std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return isPlain ? trimmed : QByteArray();
}

//! How long a token is good from the moment its request left. Never by the machine's clock where
//! the server told its own.
std::chrono::seconds lifeOf(const JwtClaims &claims, const QDateTime &date, const QDateTime &local)
{
    if (!claims.expiresAt)
        return kUsualLife;
    if (date.isValid() || claims.issuedAt) {
        const qint64 from = date.isValid() ? date.toSecsSinceEpoch() : *claims.issuedAt;
        return std::clamp(std::chrono::seconds(*claims.expiresAt - from), kShortestLife,
                          kLongestLife);
    }
    const std::chrono::seconds guess(*claims.expiresAt - local.toSecsSinceEpoch());
    return guess >= kShortestLife && guess <= kLongestLife ? guess : kUsualLife;
}

//! What the end of an exchange means to those who wait for the token: an error about the token, not
//! about what they asked for.
ApiError forWaiters(ApiError error)
{
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::Validation:
        error.kind = Kind::Unauthorized;
        break;
    case Kind::NotFound:
    case Kind::Duplicate:
        error.kind = Kind::NotTheService;
        break;
    default:
        break;
    }
    return error;
}

} // namespace

TokenSource::TokenSource(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : Clock::system())
{ }

TokenSource::~TokenSource()
{
    answerRenewals(ApiError{Kind::Cancelled, 0, {}, std::nullopt});
}

void TokenSource::setTokens(const Tokens &tokens)
{
    m_tokens.login = clean(tokens.login);
    m_tokens.import = clean(tokens.import);
    ++m_epoch;
    m_exchanging = false;
    m_refused.reset();
    m_futileUntil.reset();
    forget();
    answerRenewals(ApiError{Kind::Cancelled, 0, {}, std::nullopt});
    Q_EMIT tokensReplaced();
}

void TokenSource::forget()
{
    m_access.clear();
    const bool isNew = !m_scopes.isEmpty() || m_expiresAt;
    m_scopes.clear();
    m_expiresAt.reset();
    if (isNew)
        Q_EMIT changed();
}

ApiFuture<Done> TokenSource::renew()
{
    QPromise<ApiResult<Done>> promise;
    promise.start();
    ApiFuture<Done> future = promise.future();
    m_renewals.push_back(std::move(promise));
    // A person asks: what was refused before may be permitted by now.
    m_refused.reset();
    m_futileUntil.reset();
    if (!hasLoginToken())
        answerRenewals(failure(Bearer::AccessToken));
    else if (!m_sender)
        answerRenewals(ApiError{Kind::Cancelled, 0, {}, std::nullopt});
    else if (!m_exchanging)
        exchange();
    return future;
}

RememberedShapes TokenSource::shapes() const
{
    RememberedShapes shapes;
    if (m_knowsForm)
        shapes.insert(QString(kBodyShape), QString(m_sendsBody ? kDocument : kNoBody));
    if (m_choice)
        shapes.insert(QString(kChosenPrefix) + kBodyShape,
                      QString(*m_choice ? kDocument : kNoBody));
    return shapes;
}

void TokenSource::setShapes(const RememberedShapes &shapes)
{
    const QString form = shapes.value(QString(kBodyShape));
    m_sendsBody = form == kDocument;
    m_knowsForm = m_sendsBody || form == kNoBody;
    choose(QString(kBodyShape), shapes.value(QString(kChosenPrefix) + kBodyShape));
}

WireQuestion TokenSource::question() const
{
    const auto name = [](bool sendsBody) { return QString(sendsBody ? kDocument : kNoBody); };
    WireQuestion question;
    question.id = kBodyShape;
    question.answers = QStringList{kNoBody, kDocument};
    question.found = m_knowsForm ? name(m_sendsBody) : QString();
    question.chosen = m_choice ? name(*m_choice) : QString();
    question.isChoosable = true;
    return question;
}

bool TokenSource::choose(const QString &question, const QString &answer)
{
    const bool isKnown = answer.isEmpty() || answer == kNoBody || answer == kDocument;
    if (question != kBodyShape || !isKnown)
        return false;
    m_choice = answer.isEmpty() ? std::nullopt : std::optional(answer == kDocument);
    m_refused.reset(); // it may have been for the form
    return true;
}

void TokenSource::setSender(Sender sender)
{
    ++m_epoch;
    m_exchanging = false;
    m_sender = std::move(sender);
    answerRenewals(ApiError{Kind::Cancelled, 0, {}, std::nullopt});
}

TokenSource::Readiness TokenSource::prepare(Bearer bearer)
{
    if (bearer == Bearer::ImportToken)
        return hasImportToken() ? Readiness::Ready : Readiness::Failed;
    if (!hasLoginToken())
        return Readiness::Failed;
    if (bearer == Bearer::LoginToken)
        return Readiness::Ready;
    if (m_refused || !m_sender)
        return Readiness::Failed;
    if (m_exchanging)
        return Readiness::Waiting;
    if (!m_access.isEmpty() && m_clock->monotonic() < m_renewAt)
        return Readiness::Ready;
    exchange();
    return Readiness::Waiting;
}

QByteArray TokenSource::bearer(Bearer bearer) const
{
    switch (bearer) {
    case Bearer::AccessToken:
        return m_access;
    case Bearer::ImportToken:
        return m_tokens.import;
    case Bearer::LoginToken:
        return m_tokens.login;
    }
    return {};
}

ApiError TokenSource::failure(Bearer bearer) const
{
    if (bearer == Bearer::AccessToken && m_refused)
        return *m_refused;
    if (bearer == Bearer::AccessToken && hasLoginToken() && !m_sender)
        return ApiError{Kind::Cancelled, 0, {}, std::nullopt};
    return ApiError{Kind::Unauthorized, 0, QStringLiteral("no token"), std::nullopt};
}

bool TokenSource::rejected(quint64 generation, bool repeated)
{
    // The token was renewed, or is about to be, since the request left.
    if (generation != m_generation || m_access.isEmpty())
        return !repeated;
    const auto now = m_clock->monotonic();
    if (repeated) {
        m_futileUntil = now + kFutileTime;
        return false;
    }
    if (m_futileUntil && now < *m_futileUntil)
        return false;
    m_access.clear();
    return true;
}

QString TokenSource::scrubbed(const QString &text) const
{
    QList<QByteArray> tokens{m_tokens.login, m_tokens.import, m_access};
    tokens.append(m_former);
    return withoutSecrets(withoutTokens(text, tokens));
}

void TokenSource::exchange()
{
    if (!m_exchanging)
        m_triedOther = false;
    m_exchanging = true;
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.bearer = Bearer::LoginToken;
    request.path = QByteArrayLiteral("access_tokens");
    m_sentBody = m_choice.value_or(m_sendsBody);
    if (m_sentBody)
        request.body = accessTokenRequestBody();
    m_sender(request, [this, epoch = m_epoch](const ExchangeResult &result) {
        if (epoch == m_epoch)
            take(result);
    });
}

void TokenSource::take(const ExchangeResult &result)
{
    if (result) {
        settle(accept(*result));
        return;
    }
    const ApiError &error = result.error();
    // 400 or 415: this server wants the other form, with a body or without.
    const bool isAboutForm = error.kind == Kind::Validation || error.httpStatus == 415;
    if (isAboutForm && !m_triedOther && !m_choice) {
        m_triedOther = true;
        m_sendsBody = !m_sendsBody;
        exchange();
        return;
    }
    if (isAboutForm && m_triedOther)
        m_sendsBody = !m_sendsBody; // neither works: back to what was first
    const ApiError told = forWaiters(error);
    if (told.kind == Kind::Unauthorized)
        m_refused = told;
    settle(told);
}

std::optional<ApiError> TokenSource::accept(const ExchangeAnswer &answer)
{
    const std::optional<QByteArray> token = accessTokenOf(answer.response.body);
    const std::optional<JwtClaims> claims = token ? readJwt(*token) : std::nullopt;
    if (!claims)
        return ApiError{Kind::Protocol, answer.response.status,
                        QStringLiteral("no access token in the answer"), std::nullopt};
    const std::chrono::seconds life = lifeOf(*claims, answer.date, m_clock->utc());
    const std::chrono::milliseconds margin = std::min<std::chrono::milliseconds>(kMargin, life / 2);
    m_access = *token;
    m_former.removeAll(m_access);
    m_former.append(m_access);
    if (m_former.size() > kMostFormer)
        m_former.removeFirst();
    ++m_generation;
    // Counted from sending: the answer's Date is not earlier than that.
    const auto now = m_clock->monotonic();
    m_renewAt = std::max(now - answer.age + life - margin, now + 1s);
    const bool isNewForm = !m_knowsForm || m_triedOther || m_sendsBody != m_sentBody;
    m_sendsBody = m_sentBody;
    m_knowsForm = true;
    std::optional<QDateTime> expiresAt;
    if (claims->expiresAt)
        expiresAt = QDateTime::fromSecsSinceEpoch(*claims->expiresAt, Qt::UTC);
    const bool isNew = claims->scopes != m_scopes || expiresAt != m_expiresAt;
    m_scopes = claims->scopes;
    m_expiresAt = expiresAt;
    if (isNewForm)
        Q_EMIT shapesChanged();
    if (isNew)
        Q_EMIT changed();
    return std::nullopt;
}

void TokenSource::settle(const std::optional<ApiError> &error)
{
    m_exchanging = false;
    answerRenewals(error);
    Q_EMIT settled(error);
}

void TokenSource::answerRenewals(const std::optional<ApiError> &error)
{
    std::vector<QPromise<ApiResult<Done>>> renewals;
    renewals.swap(m_renewals);
    for (auto &promise : renewals) {
        promise.addResult(error ? ApiResult<Done>(*error) : ApiResult<Done>(Done{}));
        promise.finish();
    }
}

} // namespace meterdesk
