// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/viewstatetable.h"

#include "storage/database.h"
#include "storage/sqlsession.h"

#include <QSqlQuery>

namespace meterdesk {
namespace {

//! Done for the window's own scope and for a connection that is stored. A view that is closed after
//! its connection was removed must not leave anything behind.
StorageResult<Done> checkScope(SqlSession &session, const ConnectionId &connection)
{
    if (connection.isEmpty())
        return Done{};
    const auto found =
        session.value(QStringLiteral("SELECT 1 FROM connections WHERE id = ?"), {connection.value});
    if (!found)
        return found.error();
    if (!found->isValid())
        return StorageError{StorageError::Kind::Conflict,
                            QStringLiteral("no such connection is stored")};
    return Done{};
}

} // namespace

ViewStateTable::ViewStateTable(Database &database)
    : m_database(database)
{ }

StorageFuture<ViewStateTable::States> ViewStateTable::load(const ConnectionId &connection)
{
    return m_database.read([connection](SqlSession &session) -> StorageResult<States> {
        States states;
        const auto done = session.forEachRow(
            QStringLiteral("SELECT key, value FROM view_state WHERE connection = ?"),
            {connection.value}, [&](const QSqlQuery &row) {
                states.insert(row.value(0).toString(), row.value(1).toByteArray());
            });
        if (!done)
            return done.error();
        return states;
    });
}

StorageFuture<Done> ViewStateTable::save(const ConnectionId &connection, const QString &key,
                                         const QByteArray &value)
{
    return save(connection, States{{key, value}});
}

StorageFuture<Done> ViewStateTable::save(const ConnectionId &connection, const States &states)
{
    return m_database.write([connection, states](SqlSession &session) -> StorageResult<Done> {
        if (const auto known = checkScope(session, connection); !known)
            return known;
        for (auto it = states.cbegin(); it != states.cend(); ++it) {
            const auto done = it.value().isEmpty()
                ? session.execute(
                    QStringLiteral("DELETE FROM view_state WHERE connection = ? AND key = ?"),
                    {connection.value, it.key()})
                : session.execute(QStringLiteral("INSERT INTO view_state (connection, key, value)"
                                                 " VALUES (?, ?, ?) ON CONFLICT (connection, key)"
                                                 " DO UPDATE SET value = excluded.value"),
                                  {connection.value, it.key(), it.value()});
            if (!done)
                return done.error();
        }
        return Done{};
    });
}

} // namespace meterdesk
