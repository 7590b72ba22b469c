// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/localrows.h"

#include <QMap>
#include <QStringList>
#include <QVariant>

namespace meterdesk {

//! Rows of a file of entries as SQLite gave them, each value of the type of its column.
struct EntriesRows
{
    //! Place of a column in a row of `entries`, which begins with the id.
    enum EntryColumn {
        Id,
        Batch,
        Kind,
        State,
        Owner,
        Suit,
        FromMs,
        ToMs,
        Value,
        Cost,
        Unit,
        Note,
        Target,
        Undoes,
        After,
        ConnectionOf,
        Tries,
        MadeMs,
        ChangedMs,
        NextTryMs,
        ServerId,
        Error,
        HttpStatus,
        Detail,
        FateOf,
        EntryColumns
    };
    QMap<qint64, QVariantList> entries; //!< by id
    QMap<qint64, QVariantList> batches; //!< by id: id, label, made_ms
    QMap<std::pair<qint64, qint64>, QVariantList> tries; //!< by entry and number: as in the table
    QMap<QString, QString> settings;
    QMap<QString, LocalRow> local; //!< by key
    bool isComplete = false; //!< no entry is missing
};

//! What the rows of a file of entries look like. Internal to app/storage; any thread.
namespace entriesrows {

QStringList entryColumns();
QStringList batchColumns();
QStringList tryColumns();
QStringList settingColumns();

//! Whether a row that was read can be one that was written: types, words, times, numbers.
bool isEntry(const QVariantList &row);
bool isBatch(const QVariantList &row);
bool isTry(const QVariantList &row);
bool isSetting(const QVariantList &row);

} // namespace entriesrows
} // namespace meterdesk
