// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/localrows.h"

#include <QStringList>

namespace meterdesk {

class SqlSession;

//! How one of the local tables looks. All of them begin with the same columns (LocalHead), so that
//! rows of a damaged file tell what they are, and files can be merged row by row.
struct LocalShape
{
    enum class Type {
        Text,
        Number,
        Time, //!< milliseconds in UTC
        Day, //!< as 2025-01-31
        Entry, //!< id of an entry of the same file; 0: none
    };
    struct Column
    {
        QString name;
        Type type = Type::Text;
        QStringList words = {}; //!< those it can be; empty: any
    };

    LocalTable table = LocalTable::Notes;
    QString name;
    QString what; //!< stands in every row
    QList<Column> columns; //!< without LocalHead
    int keyColumns = 1; //!< so many of them, from the first, name a row
    //! Places of columns: rows of two files that are equal there are one. Empty: only by the key.
    QList<int> sameColumns = {};
    //! What was removed does not come back from a backup.
    bool staysRemoved = false;

    qsizetype indexOf(Type type) const; //!< the first column of that type, or -1
};

//! The columns that every local table begins with.
enum LocalHead { RowNumber, What, ChangedMs, IsRemoved, LocalHeads };

//! All of them, in the order of LocalTable.
const QList<LocalShape> &localShapes();
const LocalShape &localShape(LocalTable table);
//! Null for a word that is none.
const LocalShape *localShapeOf(const QString &what);
//! The head's, and the columns' own.
QStringList localHead();
QStringList localColumns(const LocalShape &shape);
//! Whether a row that was read (head and columns) can be one that was written.
bool isLocalRow(const LocalShape &shape, const QVariantList &row);
//! Of such a row.
LocalRow localRowOf(const LocalShape &shape, const QVariantList &row);

//! The rows for which \a condition (SQL; empty: all) holds, in the order of their numbers.
StorageResult<QList<LocalRow>> selectLocal(SqlSession &session, const LocalShape &shape,
                                           const QString &condition = {},
                                           const QVariantList &values = {});
//! Adds \a row or replaces the one of the same key.
std::optional<StorageError> putLocal(SqlSession &session, const LocalRow &row);

} // namespace meterdesk
