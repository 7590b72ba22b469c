// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pendinglogouttable.h"

#include "storage/database.h"
#include "storage/sqlsession.h"

#include <QSqlQuery>

namespace meterdesk {

PendingLogoutTable::PendingLogoutTable(Database &database)
    : m_database(database)
{ }

StorageFuture<QList<PendingLogout>> PendingLogoutTable::list()
{
    return m_database.read([](SqlSession &session) -> StorageResult<QList<PendingLogout>> {
        QList<PendingLogout> pending;
        const auto done = session.forEachRow(
            QStringLiteral("SELECT connection, api_url, login, import FROM pending_logouts"), {},
            [&](const QSqlQuery &row) {
                pending << PendingLogout{.connection = {row.value(0).toString()},
                                         .apiUrl = QUrl(row.value(1).toString()),
                                         .login = row.value(2).toBool(),
                                         .import = row.value(3).toBool()};
            });
        if (!done)
            return done.error();
        return pending;
    });
}

StorageFuture<Done> PendingLogoutTable::add(const PendingLogout &pending)
{
    return m_database.write([pending](SqlSession &session) -> StorageResult<Done> {
        const auto done = session.execute(
            QStringLiteral("INSERT INTO pending_logouts (connection, api_url, login, import)"
                           " VALUES (?, ?, ?, ?) ON CONFLICT (connection, api_url) DO UPDATE SET"
                           " login = max(login, excluded.login),"
                           " import = max(import, excluded.import)"),
            {pending.connection.value, pending.apiUrl.toString(QUrl::FullyEncoded),
             int(pending.login), int(pending.import)});
        if (!done)
            return done.error();
        return Done{};
    });
}

StorageFuture<Done> PendingLogoutTable::settle(const PendingLogout &done)
{
    return m_database.write([done](SqlSession &session) -> StorageResult<Done> {
        const auto taken = session.execute(
            QStringLiteral("UPDATE pending_logouts SET login = min(login, ?),"
                           " import = min(import, ?) WHERE connection = ? AND api_url = ?"),
            {int(!done.login), int(!done.import), done.connection.value,
             done.apiUrl.toString(QUrl::FullyEncoded)});
        if (!taken)
            return taken.error();
        const auto swept = session.execute(
            QStringLiteral("DELETE FROM pending_logouts WHERE login = 0 AND import = 0"));
        if (!swept)
            return swept.error();
        return Done{};
    });
}

} // namespace meterdesk
