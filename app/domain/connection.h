// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMap>
#include <QMetaType>
#include <QUrl>

namespace meterdesk {

//! How the server writes what its documentation leaves open, as remembered between sessions: name
//! of the question to name of the answer. Its meaning is known to app/api/codec alone.
using RememberedShapes = QMap<QString, QString>;

//! A customer's account on one server, without its tokens: those live in the keychain, or in
//! memory.
struct Connection
{
    ConnectionId id;
    QString name; //!< unique, chosen by the user
    QUrl apiUrl; //!< https, or http on loopback; ends in a slash
    QString customerId; //!< UUID; may be empty without an import token
    bool hasLoginToken = false;
    bool hasImportToken = false;

    friend bool operator==(const Connection &, const Connection &) = default;
};

//! The service's own address.
inline QUrl defaultApiUrl()
{
    return QUrl(QStringLiteral("https://api.enectiva.cz/"));
}

//! Where tokens are kept.
enum class TokenPlace {
    Keychain,
    ThisRunOnly, //!< in memory: where there is no keychain, or none that answers
};

//! The two long-lived tokens of a connection. Never logged, never written to a file.
struct Tokens
{
    QByteArray login; //!< exchanged for access tokens; empty: nothing can be read
    QByteArray import; //!< sent as it is below /import; empty: read-only

    bool isEmpty() const { return login.isEmpty() && import.isEmpty(); }
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::Connection)
