// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/sqlsession.h"

namespace meterdesk {
namespace {

//! Connections, wire shapes, view state, pending log-outs.
QStringList mainVersion1()
{
    return {
        QStringLiteral("CREATE TABLE connections ("
                       " seq INTEGER PRIMARY KEY,"
                       " id TEXT NOT NULL UNIQUE,"
                       " name TEXT NOT NULL,"
                       " name_key TEXT NOT NULL UNIQUE,"
                       " api_url TEXT NOT NULL,"
                       " customer_id TEXT NOT NULL,"
                       " has_login INTEGER NOT NULL CHECK (has_login IN (0, 1)),"
                       " has_import INTEGER NOT NULL CHECK (has_import IN (0, 1)),"
                       " created_ms INTEGER NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE wire_shapes ("
                       " connection TEXT NOT NULL REFERENCES connections(id) ON DELETE CASCADE,"
                       " question TEXT NOT NULL,"
                       " answer TEXT NOT NULL,"
                       " PRIMARY KEY (connection, question)"
                       ") STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE view_state ("
                       " connection TEXT NOT NULL,"
                       " key TEXT NOT NULL,"
                       " value BLOB NOT NULL,"
                       " PRIMARY KEY (connection, key)"
                       ") STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE pending_logouts ("
                       " connection TEXT NOT NULL,"
                       " api_url TEXT NOT NULL,"
                       " login INTEGER NOT NULL CHECK (login IN (0, 1)),"
                       " import INTEGER NOT NULL CHECK (import IN (0, 1)),"
                       " PRIMARY KEY (connection, api_url)"
                       ") STRICT, WITHOUT ROWID"),
    };
}

} // namespace

const Migrations &mainMigrations()
{
    static const Migrations kMigrations{mainVersion1()};
    return kMigrations;
}

StorageResult<int> schemaVersion(SqlSession &session)
{
    const auto version = session.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

StorageResult<Done> migrateSchema(SqlSession &session, const Migrations &migrations)
{
    const auto step = [&]() -> std::optional<StorageError> {
        const auto version = schemaVersion(session);
        if (!version)
            return version.error();
        if (*version > migrations.size())
            return StorageError{StorageError::Kind::TooNew,
                                QStringLiteral("schema version %1, known up to %2")
                                    .arg(*version)
                                    .arg(migrations.size())};
        for (auto i = qsizetype(*version); i < migrations.size(); ++i) {
            for (const QString &sql : migrations.at(i)) {
                if (const auto done = session.execute(sql); !done)
                    return done.error();
            }
        }
        const auto set =
            session.execute(QStringLiteral("PRAGMA user_version = %1").arg(migrations.size()));
        return set ? std::nullopt : std::optional(set.error());
    };
    if (const auto error = session.transaction(step))
        return *error;
    return Done{};
}

} // namespace meterdesk
