// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <unordered_map>

class QSqlError;

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
    using Body = std::function<std::optional<StorageError>()>;
    using Fault = std::function<bool(const QString &sql)>;

    //! \a path is the file's, also where the access does not open it: its disk is asked for space.
    SqlSession(const QString &path, Access access, std::chrono::milliseconds busyTimeout);
    ~SqlSession();
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    //! SQLite opens lazily: a damaged file is only found by the first statement.
    StorageResult<Done> open();
    //! For tests: asked before each statement; where it says true, the statement is not done and is
    //! told as Full.
    void setFault(const Fault &fault) { m_fault = fault; }

    //! One statement; answers how many rows it changed. A null string or byte array among \a values
    //! is written as an empty one.
    StorageResult<int> execute(const QString &sql, const QVariantList &values = {});
    //! One statement that answers rows.
    StorageResult<Done> forEachRow(const QString &sql, const QVariantList &values, const Row &row);
    //! The first column of the first row, or an invalid one.
    StorageResult<QVariant> value(const QString &sql, const QVariantList &values = {});

    //! \a body between BEGIN IMMEDIATE and COMMIT; rolled back where either fails.
    std::optional<StorageError> transaction(const Body &body);
    //! \a body reads one state of the file, whatever another program writes meanwhile.
    std::optional<StorageError> snapshot(const Body &body);

    //! True once SQLite has found the file damaged.
    bool hasSeenDamage() const { return m_sawDamage; }

private:
    //! Prepared statements by their text: preparing costs more than most of them.
    using Statements = std::unordered_map<QString, QSqlQuery>;

    StorageResult<Statements::node_type> run(const QString &sql, const QVariantList &values);
    void keep(Statements::node_type statement, const QVariantList &values);
    std::optional<StorageError> between(const QString &begin, const Body &body);
    StorageError fromSql(const QSqlError &error, const QString &action);

    const QString m_path;
    const Access m_access;
    const QString m_name;
    QSqlDatabase m_database;
    Statements m_statements; // those in use are taken out meanwhile
    Fault m_fault;
    bool m_sawDamage = false;
};

} // namespace meterdesk
