// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectionservice.h"

#include "domain/onresult.h"
#include "services/connectionservice_p.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>

Q_LOGGING_CATEGORY(lcConnections, "meterdesk.services.connections")

namespace meterdesk {

namespace {

QByteArray takeFromEnvironment(const char *name)
{
    const auto value = qgetenv(name).trimmed();
    qunsetenv(name);
    return value;
}

} // namespace

struct ConnectionService::AddCall : Settling<ConnectionResult<Added>>
{
    Connection connection;
    Tokens tokens;
    Tokens onlyForThisRun;
    QList<Kind> toWrite;
    QList<Kind> written;
    std::optional<SecretError> notStored;
};

struct ConnectionService::TokensCall : Settling<ConnectionService::FoundTokens>
{
    Connection connection;
    QList<Kind> toRead;
    FoundTokens found;
};

struct ConnectionService::RetryCall : Settling<ConnectionResult<int>>
{
    QList<PendingLogout> pending;
    int left = 0;
};

ConnectionService::ConnectionService(Database &database, SecretStore &secrets,
                                     const Tokens &runTokens, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_runTokens(runTokens)
    , m_connections(database)
    , m_pending(database)
    , m_shapes(database)
    , m_states(database)
{ }

ConnectionService::~ConnectionService() = default;

Tokens ConnectionService::takeTokensFromEnvironment()
{
    return {takeFromEnvironment("METERDESK_LOGIN_TOKEN"),
            takeFromEnvironment("METERDESK_IMPORT_TOKEN")};
}

ConnectionFuture<QList<Connection>> ConnectionService::list()
{
    auto call = std::make_shared<Settling<ConnectionResult<QList<Connection>>>>();
    onResult(m_connections.list(), this, [call](const StorageResult<QList<Connection>> &rows) {
        if (rows)
            call->settle(*rows);
        else
            call->settle(ConnectionError(rows.error()));
    });
    return call->promise.future();
}

ConnectionFuture<Connection> ConnectionService::find(const QString &name)
{
    auto call = std::make_shared<Settling<ConnectionResult<Connection>>>();
    onResult(m_connections.list(), this,
             [call, name](const StorageResult<QList<Connection>> &rows) {
                 if (!rows)
                     return call->settle(ConnectionError(rows.error()));
                 for (const auto &connection : *rows) {
                     if (isSameConnectionName(connection.name, name))
                         return call->settle(connection);
                 }
                 call->settle(ConnectionError(ConnectionProblem::NotThere));
             });
    return call->promise.future();
}

ConnectionFuture<ConnectionService::Added> ConnectionService::add(const ConnectionDraft &draft,
                                                                  TokenPlace place)
{
    auto call = std::make_shared<AddCall>();
    const auto tidy = draft.tidied();
    if (const auto problem = problemOf(tidy, !m_runTokens.isEmpty())) {
        call->settle(ConnectionError(*problem));
        return call->promise.future();
    }
    // The id is made here: the tokens are stored under it before the row is there.
    call->connection = {{QUuid::createUuid().toString(QUuid::WithoutBraces)},
                        tidy.name,
                        QUrl(tidy.apiUrl, QUrl::StrictMode),
                        tidy.customerId};
    call->tokens = tidy.tokens;
    if (place == TokenPlace::Keychain)
        call->toWrite = kindsOf(tidy.tokens);
    else
        call->onlyForThisRun = tidy.tokens;
    onResult(find(tidy.name), this, [this, call](const ConnectionResult<Connection> &there) {
        if (there)
            return call->settle(ConnectionError(ConnectionProblem::NameTaken));
        if (there.error() != ConnectionError(ConnectionProblem::NotThere))
            return call->settle(there.error());
        writeTokens(call);
    });
    return call->promise.future();
}

void ConnectionService::writeTokens(const std::shared_ptr<AddCall> &call)
{
    if (call->toWrite.isEmpty())
        return writeRow(call);
    const auto kind = call->toWrite.takeFirst();
    onResult(m_secrets.write(call->connection, kind, tokenOf(call->tokens, kind)), this,
             [this, call, kind](const SecretResult<Done> &written) {
                 if (!written)
                     return giveUpWriting(call, written.error());
                 call->written << kind;
                 writeTokens(call);
             });
}

void ConnectionService::giveUpWriting(const std::shared_ptr<AddCall> &call,
                                      const SecretError &error)
{
    const auto kinds = kindsOf(call->tokens);
    const bool hasOthers = std::all_of(kinds.begin(), kinds.end(), [this](Kind kind) {
        return !tokenOf(m_runTokens, kind).isEmpty();
    });
    // A token that never fits, or half a pair, is not made up for.
    if (!hasOthers || !call->written.isEmpty() || error.kind == SecretError::Kind::TooLong) {
        if (error.kind == SecretError::Kind::TimedOut)
            call->written = kinds; // a late answer may still store it
        return takeBack(call, error);
    }
    call->notStored = error;
    call->toWrite.clear();
    writeRow(call);
}

void ConnectionService::writeRow(const std::shared_ptr<AddCall> &call)
{
    if (!m_secrets.isForThisRunOnly()) {
        call->connection.hasLoginToken = call->written.contains(Kind::Login);
        call->connection.hasImportToken = call->written.contains(Kind::Import);
    }
    onResult(m_connections.add(call->connection), this,
             [this, call](const StorageResult<Connection> &stored) {
                 if (stored) {
                     if (!call->onlyForThisRun.isEmpty())
                         m_tokensOfThisRun.insert(stored->id, call->onlyForThisRun);
                     call->settle(Added{*stored, call->notStored});
                     Q_EMIT added(stored->id);
                     Q_EMIT connectionsChanged();
                     return;
                 }
                 if (stored.error().kind == StorageError::Kind::Conflict)
                     takeBack(call, ConnectionProblem::NameTaken);
                 else
                     takeBack(call, stored.error());
             });
}

//! No token stays behind without its connection.
void ConnectionService::takeBack(const std::shared_ptr<AddCall> &call,
                                 const ConnectionError &reason)
{
    removeTokens(call->connection, call->written, [this, call, reason](const Left &left) {
        if (left.kinds.isEmpty())
            return call->settle(reason);
        qCWarning(lcConnections) << "A token could not be taken out of the keychain again";
        onResult(m_pending.add(pendingLogout(call->connection, left.kinds)), this,
                 [call, reason](const StorageResult<Done> &) { call->settle(reason); });
    });
}

void ConnectionService::removeTokens(const Connection &connection, const QList<Kind> &kinds,
                                     std::function<void(const Left &)> then, Left left)
{
    if (kinds.isEmpty())
        return then(left);
    const auto kind = kinds.first();
    onResult(m_secrets.remove(connection, kind), this,
             [this, connection, kinds, kind, then, left](const SecretResult<Done> &removed) {
                 auto now = left;
                 if (!removed) {
                     now.kinds << kind;
                     now.error = removed.error();
                 }
                 removeTokens(connection, kinds.mid(1), then, now);
             });
}

QFuture<ConnectionService::FoundTokens> ConnectionService::tokens(const Connection &connection)
{
    auto call = std::make_shared<TokensCall>();
    call->connection = connection;
    if (m_signedOut.contains(connection.id)) {
        call->settle({});
        return call->promise.future();
    }
    auto &tokens = call->found.tokens;
    tokens = m_tokensOfThisRun.value(connection.id);
    for (const auto kind : {Kind::Login, Kind::Import}) {
        if (tokenOf(tokens, kind).isEmpty())
            tokenOf(tokens, kind) = tokenOf(m_runTokens, kind);
    }
    const bool all = m_secrets.isForThisRunOnly();
    call->toRead = kindsOf(tokens.login.isEmpty() && (all || connection.hasLoginToken),
                           tokens.import.isEmpty() && (all || connection.hasImportToken));
    readTokens(call);
    return call->promise.future();
}

void ConnectionService::readTokens(const std::shared_ptr<TokensCall> &call)
{
    if (call->toRead.isEmpty())
        return call->settle(call->found);
    const auto kind = call->toRead.takeFirst();
    onResult(m_secrets.read(call->connection, kind), this,
             [this, call, kind](const SecretResult<QByteArray> &token) {
                 if (token) {
                     tokenOf(call->found.tokens, kind) = *token;
                     return readTokens(call);
                 }
                 if (m_secrets.isForThisRunOnly()) // nothing was remembered
                     return readTokens(call);
                 call->found.error = token.error();
                 if (token.error().kind != SecretError::Kind::NotFound)
                     return readTokens(call);
                 // A locked keychain says the same of a token that is there.
                 onResult(m_secrets.probe(), this, [this, call](const SecretResult<Done> &probed) {
                     if (!probed)
                         call->found.error = probed.error();
                     readTokens(call);
                 });
             });
}

ConnectionFuture<int> ConnectionService::retryPendingLogouts()
{
    auto call = std::make_shared<RetryCall>();
    onResult(m_pending.list(), this,
             [this, call](const StorageResult<QList<PendingLogout>> &pending) {
                 if (!pending)
                     return call->settle(ConnectionError(pending.error()));
                 if (pending->isEmpty())
                     return call->settle(0);
                 call->pending = *pending;
                 // One question instead of many to a keychain that may be frozen.
                 onResult(m_secrets.probe(), this, [this, call](const SecretResult<Done> &probed) {
                     if (!probed)
                         return call->settle(int(call->pending.size()));
                     retryNext(call);
                 });
             });
    return call->promise.future();
}

void ConnectionService::retryNext(const std::shared_ptr<RetryCall> &call)
{
    if (call->pending.isEmpty())
        return call->settle(call->left);
    auto entry = call->pending.takeFirst();
    // What was written meanwhile is not what had to be removed.
    const auto fresh = m_written.value(entry.connection);
    entry.login = entry.login && !fresh.contains(Kind::Login);
    entry.import = entry.import && !fresh.contains(Kind::Import);
    Connection connection;
    connection.id = entry.connection;
    connection.apiUrl = entry.apiUrl;
    removeTokens(connection, kindsOf(entry.login, entry.import),
                 [this, call, entry](const Left &left) {
                     auto done = entry;
                     done.login = entry.login && !left.kinds.contains(Kind::Login);
                     done.import = entry.import && !left.kinds.contains(Kind::Import);
                     if (!left.kinds.isEmpty())
                         ++call->left;
                     onResult(m_pending.settle(done), this,
                              [this, call](const StorageResult<Done> &) { retryNext(call); });
                 });
}

} // namespace meterdesk
