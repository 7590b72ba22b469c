// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace meterdesk {

//! What the client reads of an access token. The signature is not checked: that is the server's
//! business, and a wrong guess here costs one renewal.
struct JwtClaims
{
    std::optional<qint64> expiresAt; //!< exp, seconds since 1970 UTC
    std::optional<qint64> issuedAt; //!< iat, as above
    QStringList scopes; //!< scp: array or words of one string, each once

    friend bool operator==(const JwtClaims &, const JwtClaims &) = default;
};

//! Whether \a text has the form of a JWT: three base64url parts, the first of which is a JSON
//! object.
bool looksLikeJwt(const QByteArray &text);

//! The claims of \a token; nothing where it is no JWT with a JSON object inside.
std::optional<JwtClaims> readJwt(const QByteArray &token);

} // namespace meterdesk
