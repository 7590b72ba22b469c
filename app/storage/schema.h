// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasefile.h"
#include "storage/storageerror.h"

namespace meterdesk {

class SqlSession;

//! The steps of each DatabaseFile. README.md explains tables and columns.
const Migrations &mainMigrations();
const Migrations &entriesMigrations();
const Migrations &cacheMigrations();
//! A step of entriesMigrations(): notes, bookmarks, mapping, ledger, lists, rounds.
QStringList entriesVersion2();
//! The next one: choices.
QStringList entriesVersion3();

//! The version in the file (PRAGMA user_version); 0 for an empty file.
StorageResult<int> schemaVersion(SqlSession &session);

//! Does the steps that \a session's file has not had, all in one transaction: after an error the
//! file is as it was. TooNew, and nothing done, where the file has had more than there are.
StorageResult<Done> migrateSchema(SqlSession &session, const Migrations &migrations);

} // namespace meterdesk
