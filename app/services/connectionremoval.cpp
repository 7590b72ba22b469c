// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ConnectionService that removes a connection: not before it is clear what becomes of
// entries that only it could send.
#include "domain/onresult.h"
#include "services/connectionservice.h"
#include "services/connectionservice_p.h"
#include "services/unsententries.h"
#include "storage/databasefile.h"

#include <algorithm>

namespace meterdesk {

struct ConnectionService::RemoveCall : Settling<ConnectionResult<Removed>>
{
    Connection connection;
    Unsent unsent = Unsent::Refuse;
    UnsentEntries::Kinds kinds; //!< that nobody else could send
    Removed removed;
};

ConnectionFuture<ConnectionService::Removed> ConnectionService::remove(const Connection &connection,
                                                                       Unsent unsent)
{
    return remove(connection.id, unsent);
}

ConnectionFuture<ConnectionService::Removed> ConnectionService::remove(const ConnectionId &id,
                                                                       Unsent unsent)
{
    auto call = std::make_shared<RemoveCall>();
    call->unsent = unsent;
    onResult(list(), this, [this, call, id](const ConnectionResult<QList<Connection>> &all) {
        if (!all)
            return call->settle(all.error());
        QList<Connection> others = *all;
        const auto isIt = [&id](const Connection &connection) { return connection.id == id; };
        const auto found = std::find_if(others.cbegin(), others.cend(), isIt);
        if (found == others.cend())
            return call->settle(ConnectionError(ConnectionProblem::NotThere));
        call->connection = *found;
        others.removeIf(isIt);
        if (m_unsent)
            lookForUnsent(call, others);
        else
            beginRemoval(call);
    });
    return call->promise.future();
}

//! Connections of one customer share their entries.
void ConnectionService::lookForUnsent(const std::shared_ptr<RemoveCall> &call,
                                      const QList<Connection> &others)
{
    const QString key = customerKey(call->connection);
    for (const Connection &other : others) {
        if (customerKey(other) != key)
            continue;
        call->kinds.import = call->kinds.import && !couldSend(other, Kind::Import);
        call->kinds.login = call->kinds.login && !couldSend(other, Kind::Login);
    }
    if (call->unsent == Unsent::Drop)
        return dropUnsent(call);
    onResult(m_unsent->count(key, call->kinds), this,
             [this, call](const StorageResult<UnsentCounts> &counts) {
                 if (!counts)
                     return call->settle(ConnectionError(counts.error()));
                 if (!counts->isEmpty())
                     return call->settle(ConnectionError(*counts));
                 beginRemoval(call);
             });
}

void ConnectionService::dropUnsent(const std::shared_ptr<RemoveCall> &call)
{
    onResult(m_unsent->drop(customerKey(call->connection), call->kinds), this,
             [this, call](const StorageResult<UnsentEntries::Dropped> &dropped) {
                 if (!dropped)
                     return call->settle(ConnectionError(dropped.error()));
                 call->removed.dropped = dropped->count;
                 if (dropped->left.sending > 0) {
                     UnsentCounts counts;
                     counts.sending = dropped->left.sending;
                     return call->settle(ConnectionError(counts));
                 }
                 beginRemoval(call);
             });
}

//! Whether it has the token; one that has none at all may get any.
bool ConnectionService::couldSend(const Connection &connection, Kind kind) const
{
    Tokens tokens = m_tokensOfThisRun.value(connection.id);
    for (const auto each : {Kind::Login, Kind::Import}) {
        if (tokenOf(tokens, each).isEmpty())
            tokenOf(tokens, each) = tokenOf(m_runTokens, each);
    }
    const auto has = [&](Kind each) {
        const bool isStored =
            each == Kind::Login ? connection.hasLoginToken : connection.hasImportToken;
        return isStored || !tokenOf(tokens, each).isEmpty();
    };
    return has(kind) || !(has(Kind::Login) || has(Kind::Import));
}

void ConnectionService::beginRemoval(const std::shared_ptr<RemoveCall> &call)
{
    const auto &connection = call->connection;
    const bool all = m_secrets.isForThisRunOnly();
    removeTokens(connection,
                 kindsOf(all || connection.hasLoginToken, all || connection.hasImportToken),
                 [this, call](const Left &left) {
                     if (left.kinds.isEmpty())
                         return removeRow(call);
                     call->removed.pending = left.error;
                     onResult(m_pending.add(pendingLogout(call->connection, left.kinds)), this,
                              [this, call](const StorageResult<Done> &noted) {
                                  if (!noted)
                                      return call->settle(ConnectionError(noted.error()));
                                  removeRow(call);
                              });
                 });
}

void ConnectionService::removeRow(const std::shared_ptr<RemoveCall> &call)
{
    onResult(m_connections.remove(call->connection.id), this,
             [this, call](const StorageResult<Done> &removed) {
                 if (!removed)
                     return call->settle(ConnectionError(removed.error()));
                 m_tokensOfThisRun.remove(call->connection.id);
                 m_signedOut.remove(call->connection.id);
                 call->settle(call->removed);
                 Q_EMIT connectionsChanged();
             });
}

} // namespace meterdesk
