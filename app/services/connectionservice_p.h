// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What both halves of ConnectionService use; nobody else includes this.
#pragma once

#include "services/connectionservice.h"

#include <QPromise>

namespace meterdesk {

//! Settles when the call is done with; a call that is forgotten on the way (its service died)
//! cancels its future.
template<typename T>
struct Settling
{
    Settling() { promise.start(); }

    void settle(T result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    QPromise<T> promise;
};

inline const QByteArray &tokenOf(const Tokens &tokens, SecretStore::Kind kind)
{
    return kind == SecretStore::Kind::Login ? tokens.login : tokens.import;
}

inline QByteArray &tokenOf(Tokens &tokens, SecretStore::Kind kind)
{
    return kind == SecretStore::Kind::Login ? tokens.login : tokens.import;
}

inline QList<SecretStore::Kind> kindsOf(const Tokens &tokens)
{
    QList<SecretStore::Kind> kinds;
    for (const auto kind : {SecretStore::Kind::Login, SecretStore::Kind::Import}) {
        if (!tokenOf(tokens, kind).isEmpty())
            kinds << kind;
    }
    return kinds;
}

inline QList<SecretStore::Kind> kindsOf(bool login, bool import)
{
    QList<SecretStore::Kind> kinds;
    if (login)
        kinds << SecretStore::Kind::Login;
    if (import)
        kinds << SecretStore::Kind::Import;
    return kinds;
}

inline PendingLogout pendingLogout(const Connection &connection,
                                   const QList<SecretStore::Kind> &kinds)
{
    return {connection.id, connection.apiUrl, kinds.contains(SecretStore::Kind::Login),
            kinds.contains(SecretStore::Kind::Import)};
}

} // namespace meterdesk
