// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

namespace meterdesk {
namespace {

//! Entries (outbox and journal in one), what they came in, and every try to send them.
QStringList entriesVersion1()
{
    return {
        QStringLiteral("CREATE TABLE batches ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " label TEXT NOT NULL,"
                       " made_ms INTEGER NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE entries ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " batch INTEGER NOT NULL REFERENCES batches(id),"
                       " kind TEXT NOT NULL,"
                       " state TEXT NOT NULL,"
                       " owner TEXT NOT NULL,"
                       " suit TEXT NOT NULL,"
                       " from_ms INTEGER NOT NULL,"
                       " to_ms INTEGER NOT NULL,"
                       " value TEXT NOT NULL,"
                       " cost TEXT NOT NULL,"
                       " unit TEXT NOT NULL,"
                       " note TEXT NOT NULL,"
                       " target TEXT NOT NULL,"
                       " undoes INTEGER REFERENCES entries(id),"
                       " after INTEGER REFERENCES entries(id),"
                       " connection TEXT NOT NULL,"
                       " tries INTEGER NOT NULL,"
                       " made_ms INTEGER NOT NULL,"
                       " changed_ms INTEGER NOT NULL,"
                       " next_try_ms INTEGER NOT NULL,"
                       " server_id TEXT NOT NULL,"
                       " error TEXT NOT NULL,"
                       " http_status INTEGER NOT NULL,"
                       " detail TEXT NOT NULL,"
                       " fate TEXT NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX entries_state ON entries(state)"),
        QStringLiteral("CREATE INDEX entries_key ON entries(kind, owner, suit, from_ms)"),
        // One thing is never on its way twice, whoever asks for it.
        QStringLiteral("CREATE UNIQUE INDEX entries_open ON entries(kind, owner, suit, from_ms,"
                       " to_ms, target) WHERE state IN ('draft', 'queued', 'sending', 'unknown')"),
        QStringLiteral("CREATE TABLE tries ("
                       " entry INTEGER NOT NULL REFERENCES entries(id),"
                       " number INTEGER NOT NULL,"
                       " started_ms INTEGER NOT NULL,"
                       " ended_ms INTEGER,"
                       " outcome TEXT NOT NULL,"
                       " PRIMARY KEY (entry, number)"
                       ") STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE settings ("
                       " key TEXT PRIMARY KEY,"
                       " value TEXT NOT NULL"
                       ") STRICT, WITHOUT ROWID"),
    };
}

} // namespace

const Migrations &entriesMigrations()
{
    static const Migrations kMigrations{entriesVersion1(), entriesVersion2(), entriesVersion3()};
    return kMigrations;
}

} // namespace meterdesk
