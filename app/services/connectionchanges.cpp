// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ConnectionService that changes connections which are there: their names, their tokens
// and what is remembered of them.
#include "domain/onresult.h"
#include "services/connectionservice.h"
#include "services/connectionservice_p.h"

#include <QTimeZone>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr QLatin1String kTimeZoneKey("connection/timeZone");

//! Conflict is all that the table says of a name that was taken, or a row that went, meanwhile.
ConnectionError asProblem(const StorageError &error, ConnectionProblem conflict)
{
    return error.kind == StorageError::Kind::Conflict ? ConnectionError(conflict)
                                                      : ConnectionError(error);
}

ConnectionError signedOutMeanwhile()
{
    return SecretError{SecretError::Kind::Other, QStringLiteral("signed out meanwhile")};
}

} // namespace

struct ConnectionService::ReplaceCall : Settling<ConnectionResult<Connection>>
{
    Connection connection;
    Tokens tokens;
    QList<Kind> toWrite;
    QList<Kind> written;
    int signOuts = 0; //!< of the connection before
    std::optional<ConnectionError> error; //!< of the keychain, after some were written
};

struct ConnectionService::SignOutCall : Settling<ConnectionResult<Removed>>
{
    Connection connection;
    std::optional<SecretError> pending;
};

ConnectionFuture<Connection> ConnectionService::rename(const ConnectionId &id, const QString &name)
{
    auto call = std::make_shared<Settling<ConnectionResult<Connection>>>();
    const auto tidy = ConnectionDraft{name, {}, {}, {}}.tidied().name;
    if (const auto problem = problemOfName(tidy)) {
        call->settle(ConnectionError(*problem));
        return call->promise.future();
    }
    onResult(find(id), this, [this, call, id, tidy](const ConnectionResult<Connection> &there) {
        if (!there)
            return call->settle(there.error());
        const auto setName = [tidy](Connection &connection) { connection.name = tidy; };
        onResult(m_connections.change(id, setName), this,
                 [this, call](const StorageResult<Connection> &stored) {
                     if (!stored)
                         return call->settle(
                             asProblem(stored.error(), ConnectionProblem::NameTaken));
                     call->settle(*stored);
                     Q_EMIT connectionsChanged();
                 });
    });
    return call->promise.future();
}

ConnectionFuture<Connection> ConnectionService::find(const ConnectionId &id)
{
    auto call = std::make_shared<Settling<ConnectionResult<Connection>>>();
    onResult(list(), this, [call, id](const ConnectionResult<QList<Connection>> &rows) {
        if (!rows)
            return call->settle(rows.error());
        const auto found =
            std::find_if(rows->begin(), rows->end(),
                         [&id](const Connection &connection) { return connection.id == id; });
        if (found == rows->end())
            call->settle(ConnectionError(ConnectionProblem::NotThere));
        else
            call->settle(*found);
    });
    return call->promise.future();
}

ConnectionFuture<Connection> ConnectionService::replaceTokens(const ConnectionId &id,
                                                              const Tokens &tokens,
                                                              TokenPlace place)
{
    auto call = std::make_shared<ReplaceCall>();
    call->tokens = ConnectionDraft{{}, {}, {}, tokens}.tidied().tokens;
    auto problem = problemOfTokens(call->tokens);
    if (call->tokens.isEmpty())
        problem = ConnectionProblem::TokenMissing;
    if (problem) {
        call->settle(ConnectionError(*problem));
        return call->promise.future();
    }
    onResult(find(id), this, [this, call, place](const ConnectionResult<Connection> &there) {
        if (!there)
            return call->settle(there.error());
        if (there->customerId.isEmpty() && !call->tokens.import.isEmpty())
            return call->settle(ConnectionError(ConnectionProblem::CustomerMissing));
        call->connection = *there;
        if (place == TokenPlace::ThisRunOnly) {
            keepForThisRun(there->id, call->tokens);
            call->settle(*there);
            Q_EMIT tokensChanged(there->id);
            return;
        }
        call->toWrite = kindsOf(call->tokens);
        call->signOuts = m_signOuts.value(there->id);
        // From now on no removal that waits from an earlier run may touch them.
        m_written[there->id] << call->toWrite;
        overwrite(call);
    });
    return call->promise.future();
}

void ConnectionService::keepForThisRun(const ConnectionId &id, const Tokens &tokens)
{
    auto &kept = m_tokensOfThisRun[id];
    for (const auto kind : kindsOf(tokens))
        tokenOf(kept, kind) = tokenOf(tokens, kind);
    m_signedOut.remove(id);
}

void ConnectionService::overwrite(const std::shared_ptr<ReplaceCall> &call)
{
    if (call->toWrite.isEmpty())
        return settlePending(call);
    const auto kind = call->toWrite.first();
    onResult(m_secrets.write(call->connection, kind, tokenOf(call->tokens, kind)), this,
             [this, call, kind](const SecretResult<Done> &written) {
                 if (!written)
                     return giveUpOverwriting(call, written.error());
                 call->toWrite.removeFirst();
                 call->written << kind;
                 if (isSignedOutSince(*call))
                     return takeBack(call, signedOutMeanwhile());
                 overwrite(call);
             });
}

bool ConnectionService::isSignedOutSince(const ReplaceCall &call) const
{
    return m_signOuts.value(call.connection.id) != call.signOuts;
}

//! The connection was signed out or removed while its tokens were written: none stays behind.
void ConnectionService::takeBack(const std::shared_ptr<ReplaceCall> &call,
                                 const ConnectionError &reason)
{
    const auto end = [this, call, reason] {
        const auto clear = [written = call->written](Connection &connection) {
            connection.hasLoginToken &= !written.contains(Kind::Login);
            connection.hasImportToken &= !written.contains(Kind::Import);
        };
        onResult(m_connections.change(call->connection.id, clear), this,
                 [this, call, reason](const StorageResult<Connection> &) {
                     call->settle(reason);
                     Q_EMIT connectionsChanged();
                 });
    };
    m_written.remove(call->connection.id);
    removeTokens(call->connection, call->written, [this, call, end](const Left &left) {
        if (left.kinds.isEmpty())
            return end();
        onResult(m_pending.add(pendingLogout(call->connection, left.kinds)), this,
                 [end](const StorageResult<Done> &) { end(); });
    });
}

//! What was written stays, the rest is as it was; a token that may come late into a place that was
//! empty is taken out again at a later start.
void ConnectionService::giveUpOverwriting(const std::shared_ptr<ReplaceCall> &call,
                                          const SecretError &error)
{
    call->error = error;
    const auto failed = std::exchange(call->toWrite, {});
    auto &written = m_written[call->connection.id];
    for (const auto kind : failed)
        written.removeOne(kind);
    const bool wasThere = failed.first() == Kind::Login ? call->connection.hasLoginToken
                                                        : call->connection.hasImportToken;
    if (error.kind != SecretError::Kind::TimedOut || wasThere)
        return settlePending(call);
    onResult(m_pending.add(pendingLogout(call->connection, {failed.first()})), this,
             [this, call](const StorageResult<Done> &) { settlePending(call); });
}

//! The tokens that an earlier sign-out had to leave are overwritten: the new ones must stay.
void ConnectionService::settlePending(const std::shared_ptr<ReplaceCall> &call)
{
    if (call->written.isEmpty())
        return call->settle(*call->error);
    onResult(m_pending.settle(pendingLogout(call->connection, call->written)), this,
             [this, call](const StorageResult<Done> &settled) {
                 if (!settled && !call->error)
                     call->error = settled.error();
                 noteWritten(call);
             });
}

void ConnectionService::noteWritten(const std::shared_ptr<ReplaceCall> &call)
{
    const auto id = call->connection.id;
    const bool isStored = !m_secrets.isForThisRunOnly();
    const auto setStored = [isStored, written = call->written](Connection &connection) {
        connection.hasLoginToken |= isStored && written.contains(Kind::Login);
        connection.hasImportToken |= isStored && written.contains(Kind::Import);
    };
    onResult(m_connections.change(id, setStored), this,
             [this, call, id](const StorageResult<Connection> &stored) {
                 if (isSignedOutSince(*call))
                     return takeBack(call, signedOutMeanwhile());
                 if (!stored && stored.error().kind == StorageError::Kind::Conflict)
                     return takeBack(call, ConnectionProblem::NotThere);
                 for (const auto kind : call->written)
                     tokenOf(m_tokensOfThisRun[id], kind).clear();
                 m_signedOut.remove(id);
                 if (!stored)
                     call->error = stored.error();
                 if (call->error)
                     call->settle(*call->error);
                 else
                     call->settle(*stored);
                 Q_EMIT connectionsChanged();
                 Q_EMIT tokensChanged(id);
             });
}

ConnectionFuture<ConnectionService::Removed> ConnectionService::signOut(const ConnectionId &id)
{
    auto call = std::make_shared<SignOutCall>();
    onResult(find(id), this, [this, call, id](const ConnectionResult<Connection> &there) {
        if (!there)
            return call->settle(there.error());
        call->connection = *there;
        // In memory it counts at once, whatever the keychain does.
        m_signedOut.insert(id);
        ++m_signOuts[id];
        m_tokensOfThisRun.remove(id);
        m_written.remove(id);
        Q_EMIT tokensChanged(id);
        const bool all = m_secrets.isForThisRunOnly();
        removeTokens(*there, kindsOf(all || there->hasLoginToken, all || there->hasImportToken),
                     [this, call](const Left &left) { noteSignedOut(call, left); });
    });
    return call->promise.future();
}

void ConnectionService::noteSignedOut(const std::shared_ptr<SignOutCall> &call, const Left &left)
{
    const auto clearFlags = [this, call] {
        const auto clear = [](Connection &connection) {
            connection.hasLoginToken = false;
            connection.hasImportToken = false;
        };
        onResult(m_connections.change(call->connection.id, clear), this,
                 [this, call](const StorageResult<Connection> &stored) {
                     if (!stored)
                         return call->settle(
                             asProblem(stored.error(), ConnectionProblem::NotThere));
                     call->settle(Removed{call->pending});
                     Q_EMIT connectionsChanged();
                 });
    };
    if (left.kinds.isEmpty())
        return clearFlags();
    call->pending = left.error;
    onResult(m_pending.add(pendingLogout(call->connection, left.kinds)), this,
             [call, clearFlags](const StorageResult<Done> &noted) {
                 if (!noted)
                     return call->settle(ConnectionError(noted.error()));
                 clearFlags();
             });
}

bool ConnectionService::hasTokensForThisRun(const ConnectionId &id) const
{
    return !m_tokensOfThisRun.value(id).isEmpty();
}

ConnectionFuture<QByteArray> ConnectionService::timeZone(const ConnectionId &id)
{
    auto call = std::make_shared<Settling<ConnectionResult<QByteArray>>>();
    onResult(m_states.load(id), this, [call](const StorageResult<ViewStateTable::States> &states) {
        if (!states)
            return call->settle(ConnectionError(states.error()));
        // One of another computer may be unknown here.
        const auto zone = states->value(kTimeZoneKey);
        call->settle(QTimeZone::isTimeZoneIdAvailable(zone) ? zone : QByteArray());
    });
    return call->promise.future();
}

ConnectionFuture<Done> ConnectionService::setTimeZone(const ConnectionId &id,
                                                      const QByteArray &zone)
{
    auto call = std::make_shared<Settling<ConnectionResult<Done>>>();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone)) {
        call->settle(ConnectionError(ConnectionProblem::TimeZoneUnknown));
        return call->promise.future();
    }
    onResult(m_states.save(id, kTimeZoneKey, zone), this,
             [this, call, id](const StorageResult<Done> &saved) {
                 if (!saved)
                     return call->settle(ConnectionError(saved.error()));
                 call->settle(Done{});
                 Q_EMIT timeZoneChanged(id);
             });
    return call->promise.future();
}

StorageFuture<RememberedShapes> ConnectionService::shapes(const ConnectionId &connection)
{
    return m_shapes.load(connection);
}

StorageFuture<Done> ConnectionService::rememberShapes(const ConnectionId &connection,
                                                      const RememberedShapes &shapes)
{
    return m_shapes.save(connection, shapes);
}

} // namespace meterdesk
