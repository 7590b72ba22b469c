// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectioncheck.h"

#include "api/entitiesapi.h"
#include "api/librarian.h"
#include "api/metersapi.h"
#include "api/readingsapi.h"
#include "domain/onresult.h"

#include <QUuid>

#include <algorithm>

namespace meterdesk {

namespace {

HttpSettings withAddress(HttpSettings settings, const QUrl &address)
{
    settings.baseUrl = address;
    return settings;
}

//! The server was not reached at all: another question would only take as long again.
bool isUnreachable(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::NotTheService:
    case ApiError::Kind::Redirect:
    case ApiError::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

QString wireText(const RememberedShapes &shapes)
{
    QStringList words;
    for (auto it = shapes.begin(); it != shapes.end(); ++it)
        words << it.key() + QLatin1Char('=') + it.value();
    return words.join(QLatin1String(", "));
}

ConnectionCheck::ConnectionCheck(HttpSettings settings, const Connection &connection,
                                 const Tokens &tokens, const RememberedShapes &shapes,
                                 QNetworkAccessManager *testManager, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_hasCustomer(!connection.customerId.isEmpty())
    , m_librarian(std::make_unique<Librarian>(withAddress(std::move(settings), connection.apiUrl),
                                              connection.customerId, tokens, shapes, testManager))
{ }

ConnectionCheck::~ConnectionCheck() = default;

QFuture<ConnectionReport> ConnectionCheck::run()
{
    m_promise.start();
    if (m_tokens.login.isEmpty())
        tryImportToken();
    else
        exchange();
    return m_promise.future();
}

void ConnectionCheck::exchange()
{
    onResult(m_librarian->exchangeToken(), this, [this](const ApiResult<Done> &exchanged) {
        if (exchanged) {
            m_report.scopes = m_librarian->scopes();
            m_report.expires = m_librarian->tokenExpiresAt();
            return readLists();
        }
        auto error = exchanged.error();
        if (error.kind == ApiError::Kind::OutcomeUnknown) // an exchange stores nothing
            error.kind = ApiError::Kind::Timeout;
        addProblem(ConnectionReport::Step::LoginToken, error);
        if (isUnreachable(error)) {
            if (m_tokens.import.isEmpty())
                m_report.importToken = ConnectionReport::ImportToken::Absent;
            return finish();
        }
        tryImportToken();
    });
}

//! Both at once; where one scope is missing the other list still counts.
void ConnectionCheck::readLists()
{
    m_openLists = 2;
    onResult(m_librarian->entities().list(), this, [this](const ApiResult<QList<Entity>> &all) {
        if (all)
            m_report.entities = all->size();
        else
            addProblem(ConnectionReport::Step::Entities, all.error());
        if (--m_openLists == 0)
            tryImportToken();
    });
    onResult(m_librarian->meters().list(IncludeDeactivated::No), this,
             [this](const ApiResult<QList<Meter>> &all) {
                 if (all) {
                     m_report.meters = std::count_if(
                         all->begin(), all->end(), [](const Meter &m) { return !m.isDeactivated; });
                 } else {
                     addProblem(ConnectionReport::Step::Meters, all.error());
                 }
                 if (--m_openLists == 0)
                     tryImportToken();
             });
}

void ConnectionCheck::tryImportToken()
{
    using ImportToken = ConnectionReport::ImportToken;
    if (m_tokens.import.isEmpty()) {
        m_report.importToken = ImportToken::Absent;
        return finish();
    }
    if (!m_hasCustomer)
        return finish();
    const auto unused =
        QStringLiteral("meterdesk-check-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    onResult(m_librarian->readings().latest(unused, {}), this,
             [this](const ApiResult<std::optional<LatestReading>> &latest) {
                 if (latest) {
                     m_report.importToken = ImportToken::Usable;
                     return finish();
                 }
                 if (latest.error().kind == ApiError::Kind::Unauthorized
                     || latest.error().kind == ApiError::Kind::Forbidden)
                     m_report.importToken = ImportToken::Refused;
                 addProblem(ConnectionReport::Step::ImportToken, latest.error());
                 finish();
             });
}

void ConnectionCheck::addProblem(ConnectionReport::Step step, const ApiError &error)
{
    m_report.problems << ConnectionReport::Problem{step, error};
}

void ConnectionCheck::finish()
{
    std::sort(m_report.problems.begin(), m_report.problems.end(),
              [](const auto &a, const auto &b) { return a.step < b.step; });
    m_report.shapes = m_librarian->shapes();
    m_promise.addResult(m_report);
    m_promise.finish();
}

} // namespace meterdesk
