// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

namespace meterdesk {

//! Why a secret could not be read, written or removed.
struct SecretError
{
    enum class Kind {
        NotFound, //!< the keychain answered: there is no such entry (also said of a locked one)
        Locked, //!< the keychain is there but refuses
        Absent, //!< no keychain answers on this machine
        TimedOut, //!< no answer in time: an unanswered prompt, a frozen keychain
        TooLong, //!< the token does not fit the smallest of the systems' limits, or holds a NUL
        Other
    };
    Kind kind = Kind::Other;
    QString detail; //!< the keychain's own words; never the token

    friend bool operator==(const SecretError &, const SecretError &) = default;
};

template<typename T>
using SecretFuture = QFuture<Result<T, SecretError>>;

//! Where the two long-lived tokens of a connection are kept. The access token is never stored.
//! Futures always settle; nothing blocks.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Kind { Login, Import };

    //! The token as it was written; NotFound where there is none, which a locked keychain may also say.
    virtual SecretFuture<QByteArray> read(const ConnectionId &connection, Kind kind) = 0;
    virtual SecretFuture<Done> write(const ConnectionId &connection, Kind kind,
                                     const QByteArray &token) = 0;
    //! Done only when the token is certainly gone; Locked where the keychain pretends.
    virtual SecretFuture<Done> remove(const ConnectionId &connection, Kind kind) = 0;
};

} // namespace meterdesk
