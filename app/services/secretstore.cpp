// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secretstore.h"

namespace meterdesk {

bool SecretStore::isStorable(const QByteArray &token)
{
    return !token.isEmpty() && token.size() <= kMaxTokenSize && !token.contains('\0')
        && QString::fromUtf8(token).toUtf8() == token;
}

SecretError SecretStore::notStorable()
{
    return {SecretError::Kind::TooLong,
            QStringLiteral("a token must be 1 to %1 bytes of text").arg(kMaxTokenSize)};
}

QString SecretStore::keyOf(const Connection &connection, Kind kind)
{
    QString host = connection.apiUrl.host(QUrl::FullyEncoded);
    if (const int port = connection.apiUrl.port(); port != -1)
        host += QStringLiteral(":%1").arg(port);
    return QStringLiteral("meterdesk/%1/%2/%3")
        .arg(host, connection.id.value,
             kind == Kind::Login ? QStringLiteral("login") : QStringLiteral("import"));
}

} // namespace meterdesk
