// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

namespace meterdesk {
namespace {

//! Lists, series in chunks, and for which times these are there.
QStringList cacheVersion1()
{
    return {
        QStringLiteral("CREATE TABLE lists ("
                       " name TEXT PRIMARY KEY,"
                       " loaded_ms INTEGER NOT NULL,"
                       " body BLOB NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE coverage ("
                       " series TEXT NOT NULL,"
                       " from_ms INTEGER NOT NULL,"
                       " to_ms INTEGER NOT NULL CHECK (to_ms > from_ms),"
                       " loaded_ms INTEGER NOT NULL,"
                       " PRIMARY KEY (series, from_ms)"
                       ") STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE chunks ("
                       " id INTEGER PRIMARY KEY,"
                       " series TEXT NOT NULL,"
                       " first_ms INTEGER NOT NULL,"
                       " last_ms INTEGER NOT NULL CHECK (last_ms >= first_ms),"
                       " count INTEGER NOT NULL CHECK (count > 0),"
                       " body BLOB NOT NULL,"
                       " UNIQUE (series, first_ms)"
                       ") STRICT"),
    };
}

} // namespace

const Migrations &cacheMigrations()
{
    static const Migrations kMigrations{cacheVersion1()};
    return kMigrations;
}

} // namespace meterdesk
