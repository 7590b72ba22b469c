// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QSqlDatabase>
#include <QVariant>

#include <chrono>
#include <functional>

class QSqlError;
class QSqlQuery;

namespace meterdesk {

//! One open connection to an SQLite file, with every answer of the driver checked. Internal to
//! app/storage. Stays in the thread that made it, like the connection itself.
class SqlSession
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable, //!< read-only on a disk where nobody can write: no journal is looked for
        Memory //!< an empty database that is nowhere
    };
    using Row = std::function<void(const QSqlQuery &)>;

    //! \a path is the file's, also where the access does not open it: its disk is asked for space.
    SqlSession(const QString &path, Access access, std::chrono::milliseconds busyTimeout);
    ~SqlSession();
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    //! SQLite opens lazily: a damaged file is only found by the first statement.
    StorageResult<Done> open();

    //! One statement; answers how many rows it changed. A null string or byte array among \a values
    //! is written as an empty one.
    StorageResult<int> execute(const QString &sql, const QVariantList &values = {});
    //! One statement that answers rows.
    StorageResult<Done> forEachRow(const QString &sql, const QVariantList &values, const Row &row);
    //! The first column of the first row, or an invalid one.
    StorageResult<QVariant> value(const QString &sql, const QVariantList &values = {});

    //! \a body between BEGIN IMMEDIATE and COMMIT; rolled back where either fails.
    std::optional<StorageError> transaction(
        const std::function<std::optional<StorageError>()> &body);

    //! True once SQLite has found the file damaged.
    bool hasSeenDamage() const { return m_sawDamage; }

private:
    StorageResult<QSqlQuery> run(const QString &sql, const QVariantList &values);
    StorageError fromSql(const QSqlError &error, const QString &action);

    const QString m_path;
    const Access m_access;
    const QString m_name;
    QSqlDatabase m_database;
    bool m_sawDamage = false;
};

} // namespace meterdesk
