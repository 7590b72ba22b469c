// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QList>
#include <QStringList>

namespace meterdesk {

class SqlSession;

//! The steps that lead from an empty file to today's schema: step n makes version n out of n - 1.
//! A step that was ever released is never changed; the next one is added.
using Migrations = QList<QStringList>;
const Migrations &schemaMigrations();

//! The version in the file (PRAGMA user_version); 0 for an empty file.
StorageResult<int> schemaVersion(SqlSession &session);

//! Does the steps that \a session's file has not had, all in one transaction: after an error the
//! file is as it was. TooNew, and nothing done, where the file has had more than there are.
StorageResult<Done> migrateSchema(SqlSession &session,
                                  const Migrations &migrations = schemaMigrations());

} // namespace meterdesk
