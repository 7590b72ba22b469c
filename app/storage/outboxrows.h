// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"
#include "storage/storageerror.h"

#include <QVariant>

#include <optional>

namespace meterdesk {

class SqlSession;

//! Rows of the outbox as values and back. Internal to app/storage; the database's thread.
namespace outboxrows {

//! The entries for which \a condition (SQL on e, the entry) holds, by id.
StorageResult<QList<OutboxEntry>> select(SqlSession &session, const QString &condition = {},
                                         const QVariantList &values = {});
//! The entries of these ids, by id; those that are not there are left out.
StorageResult<QList<OutboxEntry>> select(SqlSession &session, const QList<EntryId> &ids);
//! The latest entry for which \a condition holds; nothing where there is none.
StorageResult<std::optional<OutboxEntry>> selectLast(SqlSession &session, const QString &condition,
                                                     const QVariantList &values);

//! Adds \a entry, whose id is made here; answers with it.
StorageResult<EntryId> insert(SqlSession &session, const OutboxEntry &entry);
StorageResult<qint64> insertBatch(SqlSession &session, const QString &label, TimeMs now);

//! Puts the entries among \a ids that are in \a from into \a to; the error of the last try goes.
//! Answers with those it changed.
StorageResult<QList<EntryId>> change(SqlSession &session, const QList<EntryId> &ids,
                                     const QList<EntryState> &from, EntryState to, TimeMs now);

//! `'a', 'b'`, for SQL.
QString listed(const QList<EntryState> &states);

} // namespace outboxrows
} // namespace meterdesk
