// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

namespace meterdesk {
namespace {

//! What stands at the head of each of these tables is explained at LocalShape.
QStringList keptOnce()
{
    return {
        QStringLiteral("CREATE TABLE notes ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'note'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " id TEXT NOT NULL,"
                       " kind TEXT NOT NULL,"
                       " meter TEXT NOT NULL,"
                       " at_ms INTEGER NOT NULL,"
                       " door TEXT NOT NULL,"
                       " meter_key TEXT NOT NULL,"
                       " whole_digits INTEGER NOT NULL,"
                       " decimal_digits INTEGER NOT NULL,"
                       " multiplier TEXT NOT NULL,"
                       " text TEXT NOT NULL,"
                       " UNIQUE (id)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE bookmarks ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'bookmark'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " kind TEXT NOT NULL,"
                       " id TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " unit TEXT NOT NULL,"
                       " heading TEXT NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " UNIQUE (kind, id)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE mapping ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'mapping'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " meter TEXT NOT NULL,"
                       " import_id TEXT NOT NULL,"
                       " suit TEXT NOT NULL,"
                       " UNIQUE (meter)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE ledger ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'invoice'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " id TEXT NOT NULL,"
                       " meter TEXT NOT NULL,"
                       " from_day TEXT NOT NULL,"
                       " to_day TEXT NOT NULL,"
                       " consumption TEXT NOT NULL,"
                       " cost TEXT NOT NULL,"
                       " note TEXT NOT NULL,"
                       " pdf_path TEXT NOT NULL,"
                       " entry INTEGER NOT NULL,"
                       " source TEXT NOT NULL,"
                       " UNIQUE (id)"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX ledger_days ON ledger(meter, from_day)"),
        QStringLiteral("CREATE INDEX ledger_entry ON ledger(entry)"),
    };
}

QStringList keptInOrder()
{
    return {
        QStringLiteral("CREATE TABLE lists ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'list'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " id TEXT NOT NULL,"
                       " kind TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " UNIQUE (id)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE list_members ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'member'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " list TEXT NOT NULL,"
                       " meter TEXT NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " UNIQUE (list, meter)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE rounds ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'round'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " id TEXT NOT NULL,"
                       " list TEXT NOT NULL,"
                       " title TEXT NOT NULL,"
                       " at_ms INTEGER NOT NULL,"
                       " time_text TEXT NOT NULL,"
                       " current_meter TEXT NOT NULL,"
                       " current_column TEXT NOT NULL,"
                       " UNIQUE (id)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE round_cells ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'cell'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " round TEXT NOT NULL,"
                       " meter TEXT NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " value TEXT NOT NULL,"
                       " date TEXT NOT NULL,"
                       " note TEXT NOT NULL,"
                       " mark TEXT NOT NULL,"
                       " reason TEXT NOT NULL,"
                       " accepted TEXT NOT NULL,"
                       " answer TEXT NOT NULL,"
                       " answer_old TEXT NOT NULL,"
                       " answer_new TEXT NOT NULL,"
                       " answer_date TEXT NOT NULL,"
                       " entry INTEGER NOT NULL,"
                       " UNIQUE (round, meter)"
                       ") STRICT"),
    };
}

//! What was sent before there was a ledger.
QStringList sentInvoices()
{
    return {
        QStringLiteral("INSERT INTO ledger (what, changed_ms, removed, id, meter, from_day, to_day,"
                       " consumption, cost, note, pdf_path, entry, source)"
                       " SELECT 'invoice', changed_ms, 0, lower(hex(randomblob(16))), owner,"
                       " date(from_ms / 1000, 'unixepoch'), date(to_ms / 1000, 'unixepoch'),"
                       " value, cost, note, '', id, 'sent'"
                       " FROM entries WHERE kind = 'invoice' AND state = 'sent'"),
    };
}

} // namespace

QStringList entriesVersion2()
{
    return keptOnce() + keptInOrder() + sentInvoices();
}

QStringList entriesVersion3()
{
    return {
        QStringLiteral("CREATE TABLE choices ("
                       " row INTEGER PRIMARY KEY,"
                       " what TEXT NOT NULL CHECK (what = 'choice'),"
                       " changed_ms INTEGER NOT NULL,"
                       " removed INTEGER NOT NULL CHECK (removed IN (0, 1)),"
                       " name TEXT NOT NULL,"
                       " value TEXT NOT NULL,"
                       " UNIQUE (name)"
                       ") STRICT"),
    };
}

} // namespace meterdesk
