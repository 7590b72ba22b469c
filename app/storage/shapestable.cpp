// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shapestable.h"

#include "storage/database.h"
#include "storage/sqlsession.h"

#include <QSqlQuery>

namespace meterdesk {

ShapesTable::ShapesTable(Database &database)
    : m_database(database)
{ }

StorageFuture<RememberedShapes> ShapesTable::load(const ConnectionId &connection)
{
    return m_database.read([connection](SqlSession &session) -> StorageResult<RememberedShapes> {
        RememberedShapes shapes;
        const auto done = session.forEachRow(
            QStringLiteral("SELECT question, answer FROM wire_shapes WHERE connection = ?"),
            {connection.value}, [&](const QSqlQuery &row) {
                shapes.insert(row.value(0).toString(), row.value(1).toString());
            });
        if (!done)
            return done.error();
        return shapes;
    });
}

StorageFuture<Done> ShapesTable::save(const ConnectionId &connection,
                                      const RememberedShapes &shapes)
{
    return m_database.write([connection, shapes](SqlSession &session) -> StorageResult<Done> {
        const auto cleared = session.execute(
            QStringLiteral("DELETE FROM wire_shapes WHERE connection = ?"), {connection.value});
        if (!cleared)
            return cleared.error();
        for (auto it = shapes.cbegin(); it != shapes.cend(); ++it) {
            const auto done = session.execute(
                QStringLiteral("INSERT INTO wire_shapes (connection, question, answer)"
                               " VALUES (?, ?, ?)"),
                {connection.value, it.key(), it.value()});
            if (!done)
                return done.error();
        }
        return Done{};
    });
}

} // namespace meterdesk
