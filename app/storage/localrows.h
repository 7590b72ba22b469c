// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"
#include "storage/storageerror.h"

#include <QList>
#include <QVariant>

namespace meterdesk {

class Database;

//! The tables of a file of entries that hold what a person keeps here beside the outbox.
enum class LocalTable {
    Notes,
    Bookmarks,
    Mapping,
    Ledger,
    Lists,
    ListMembers,
    Rounds,
    RoundCells,
    Choices
};

//! One row of such a table. Made and read by the functions of noterows.h and the others; a value.
struct LocalRow
{
    LocalTable table = LocalTable::Notes;
    TimeMs changedAt = 0; //!< UTC; where two files differ the newer one counts
    //! Rows are never deleted: what was removed must not come back out of a damaged file.
    bool isRemoved = false;
    QVariantList values; //!< in the order of LocalShape::columns

    //! The same for all versions of one row, and for no other.
    QString key() const;
    friend bool operator==(const LocalRow &, const LocalRow &) = default;
};

//! Reads and writes such rows. A view of \a database (DatabaseFile::entries()), which must outlive
//! it.
class LocalRows
{
public:
    explicit LocalRows(Database &database);

    //! The rows of \a tables that were not removed, in the order in which they were first written.
    StorageFuture<QList<LocalRow>> load(const QList<LocalTable> &tables);
    //! Adds \a rows or replaces those of the same key, in one transaction.
    StorageFuture<Done> write(const QList<LocalRow> &rows);

private:
    Database &m_database;
};

} // namespace meterdesk
