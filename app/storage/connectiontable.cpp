// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectiontable.h"

#include "storage/database.h"
#include "storage/sqlsession.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QUuid>

#include <optional>

namespace meterdesk {
namespace {

using Kind = StorageError::Kind;

//! The columns of fromRow().
constexpr QLatin1String kColumns("SELECT id, name, api_url, customer_id, has_login, has_import"
                                 " FROM connections");

//! Names that differ in case or in the composition of their accents are the same to people.
//! (SQLite's NOCASE knows ASCII only.)
QString nameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

Connection fromRow(const QSqlQuery &row)
{
    return {.id = {row.value(0).toString()},
            .name = row.value(1).toString(),
            .apiUrl = QUrl(row.value(2).toString()),
            .customerId = row.value(3).toString(),
            .hasLoginToken = row.value(4).toBool(),
            .hasImportToken = row.value(5).toBool()};
}

//! The stored columns of \a connection in the order of both statements below.
QVariantList toRow(const Connection &connection)
{
    return {connection.name,
            nameKey(connection.name),
            connection.apiUrl.toString(QUrl::FullyEncoded),
            connection.customerId,
            int(connection.hasLoginToken),
            int(connection.hasImportToken)};
}

StorageError nameless()
{
    return {Kind::Conflict, QStringLiteral("a connection needs a name")};
}

StorageError notStored()
{
    return {Kind::Conflict, QStringLiteral("no such connection is stored")};
}

StorageResult<Connection> replaceRow(SqlSession &session, const Connection &connection)
{
    if (connection.name.isEmpty())
        return nameless();
    QVariantList values = toRow(connection);
    values << connection.id.value;
    const auto changed = session.execute(
        QStringLiteral("UPDATE connections SET name = ?, name_key = ?, api_url = ?,"
                       " customer_id = ?, has_login = ?, has_import = ? WHERE id = ?"),
        values);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return notStored();
    return connection;
}

} // namespace

ConnectionTable::ConnectionTable(Database &database)
    : m_database(database)
{ }

StorageFuture<QList<Connection>> ConnectionTable::list()
{
    return m_database.read([](SqlSession &session) -> StorageResult<QList<Connection>> {
        QList<Connection> connections;
        const auto done =
            session.forEachRow(kColumns + QStringLiteral(" ORDER BY seq"), {},
                               [&](const QSqlQuery &row) { connections << fromRow(row); });
        if (!done)
            return done.error();
        return connections;
    });
}

StorageFuture<Connection> ConnectionTable::add(const Connection &connection)
{
    Connection stored = connection;
    stored.name = connection.name.trimmed();
    if (stored.id.isEmpty())
        stored.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_database.write([stored](SqlSession &session) -> StorageResult<Connection> {
        if (stored.name.isEmpty())
            return nameless();
        QVariantList values = toRow(stored);
        values << stored.id.value << QDateTime::currentMSecsSinceEpoch();
        const auto done = session.execute(
            QStringLiteral("INSERT INTO connections (name, name_key, api_url, customer_id,"
                           " has_login, has_import, id, created_ms)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            values);
        if (!done)
            return done.error();
        return stored;
    });
}

StorageFuture<Connection> ConnectionTable::update(const Connection &connection)
{
    Connection stored = connection;
    stored.name = connection.name.trimmed();
    return m_database.write([stored](SqlSession &session) { return replaceRow(session, stored); });
}

StorageFuture<Connection> ConnectionTable::change(const ConnectionId &id,
                                                  std::function<void(Connection &)> change)
{
    return m_database.write(
        [id, change = std::move(change)](SqlSession &session) -> StorageResult<Connection> {
            std::optional<Connection> stored;
            const auto found =
                session.forEachRow(kColumns + QStringLiteral(" WHERE id = ?"), {id.value},
                                   [&](const QSqlQuery &row) { stored = fromRow(row); });
            if (!found)
                return found.error();
            if (!stored)
                return notStored();
            change(*stored);
            stored->id = id;
            stored->name = stored->name.trimmed();
            return replaceRow(session, *stored);
        });
}

StorageFuture<Done> ConnectionTable::remove(const ConnectionId &id)
{
    return m_database.write([id](SqlSession &session) -> StorageResult<Done> {
        if (id.isEmpty()) // that would be the window's own view state
            return Done{};
        // The wire shapes go by their foreign key; view_state has none, for the window's own.
        for (const QString &sql : {QStringLiteral("DELETE FROM view_state WHERE connection = ?"),
                                   QStringLiteral("DELETE FROM connections WHERE id = ?")}) {
            if (const auto done = session.execute(sql, {id.value}); !done)
                return done.error();
        }
        return Done{};
    });
}

} // namespace meterdesk
