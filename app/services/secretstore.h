// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"
#include "domain/secreterror.h"

#include <QFuture>
#include <QObject>

namespace meterdesk {

template<typename T>
using SecretResult = Result<T, SecretError>;
template<typename T>
using SecretFuture = QFuture<SecretResult<T>>;

//! Where the two long-lived tokens of a connection are kept. The access token is never stored.
//! Futures always settle, in the order of the calls; nothing blocks. Lives in one thread.
//!
//! Of a connection only the id and the API address count. The address belongs to the key, so that
//! a token never goes to another server when a person edits the address.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Kind { Login, Import };
    Q_ENUM(Kind)

    //! The longest token that every system's keychain takes, in bytes.
    static constexpr qsizetype kMaxTokenSize = 2000;

    //! The token as it was written; NotFound where there is none, which a locked keychain may also
    //! say: where a token is remembered, ask probe() before believing it, and never wipe anything.
    virtual SecretFuture<QByteArray> read(const Connection &connection, Kind kind) = 0;
    //! Done when the token is stored. TooLong for one that is empty, has more than kMaxTokenSize
    //! bytes or is not plain text without NUL.
    virtual SecretFuture<Done> write(const Connection &connection, Kind kind,
                                     const QByteArray &token) = 0;
    //! Done only when the token is certainly gone (or never was there); Locked where the keychain
    //! pretends: the token may still be in it and must be removed later.
    virtual SecretFuture<Done> remove(const Connection &connection, Kind kind) = 0;
    //! Done where tokens can be stored now; else why not: Locked, Absent, TimedOut.
    virtual SecretFuture<Done> probe() = 0;
    //! True where tokens are gone when the program ends.
    virtual bool isForThisRunOnly() const = 0;

Q_SIGNALS:
    //! The keychain, which had let a call time out, answers again: what timed out may be tried
    //! anew.
    void answeredAgain();

protected:
    //! Whether every system's keychain can keep \a token as it is.
    static bool isStorable(const QByteArray &token);
    static SecretError notStorable();
    //! What a token is stored under: `meterdesk/<host>/<connection id>/<login|import>`. It holds
    //! the program's name and the account because some systems know nothing but the key.
    static QString keyOf(const Connection &connection, Kind kind);
};

} // namespace meterdesk
