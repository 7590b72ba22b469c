// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasefile.h"

#include "storage/schema.h"

#include <QCryptographicHash>

namespace meterdesk {

QString customerKey(const Connection &connection)
{
    const QUrl url = connection.apiUrl.adjusted(QUrl::NormalizePathSegments);
    QByteArray text = url.toEncoded() + '\n';
    if (connection.customerId.isEmpty())
        text += "connection " + connection.id.value.toUtf8();
    else
        text += "customer " + connection.customerId.toLower().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

DatabaseFile DatabaseFile::main()
{
    return {QStringLiteral("meterdesk.sqlite"), mainMigrations(), Durability::Full, false};
}

DatabaseFile DatabaseFile::entries(const QString &key)
{
    return {QStringLiteral("entries-%1.sqlite").arg(key), entriesMigrations(), Durability::Full,
            false};
}

DatabaseFile DatabaseFile::cache(const QString &key)
{
    return {QStringLiteral("cache-%1.sqlite").arg(key), cacheMigrations(), Durability::Normal,
            true};
}

} // namespace meterdesk
