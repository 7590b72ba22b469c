// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsession.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

namespace meterdesk {
namespace {

using Kind = StorageError::Kind;

// SQLite's primary result codes (sqlite.org/rescode.html): the low byte of what the driver tells.
constexpr int kPerm = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kIoError = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNotADatabase = 26;

//! Below this SQLite cannot make its journal and its shared memory, which it tells as I/O errors.
constexpr qint64 kNoSpace = 64 * 1024;

//! More than all that the tables' classes say; the rest are pragmas and migrations.
constexpr std::size_t kMaxStatements = 100;

Kind kindOf(int code, const QString &path)
{
    switch (code & 0xff) {
    case kBusy:
    case kLocked:
        return Kind::Busy;
    case kPerm:
    case kReadOnly:
    case kCannotOpen:
        return Kind::ReadOnly;
    case kCorrupt:
    case kNotADatabase:
        return Kind::Corrupt;
    case kFull:
        return Kind::Full;
    case kConstraint:
        return Kind::Conflict;
    case kIoError: {
        const QStorageInfo disk(QFileInfo(path).path());
        return disk.isValid() && disk.bytesAvailable() < kNoSpace ? Kind::Full : Kind::Other;
    }
    default:
        return Kind::Other;
    }
}

//! The driver writes NULL for null strings; no column of ours takes one.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

SqlSession::SqlSession(const QString &path, Access access, std::chrono::milliseconds busyTimeout)
    : m_path(path)
    , m_access(access)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count());
    if (m_access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (m_access == Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    m_database.setConnectOptions(options);
}

SqlSession::~SqlSession()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

StorageResult<Done> SqlSession::open()
{
    QString name = m_path;
    if (m_access == Access::Memory)
        name = QStringLiteral(":memory:");
    if (m_access == Access::Immutable) {
        QUrl url = QUrl::fromLocalFile(m_path);
        url.setQuery(QStringLiteral("mode=ro&immutable=1"));
        name = url.toString(QUrl::FullyEncoded);
    }
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return fromSql(m_database.lastError(), QStringLiteral("open"));
    return Done{};
}

StorageResult<SqlSession::Statements::node_type> SqlSession::run(const QString &sql,
                                                                 const QVariantList &values)
{
    if (m_fault && m_fault(sql))
        return StorageError{Kind::Full, QStringLiteral("a fault of the test in: ") + sql};
    auto statement = m_statements.extract(sql);
    if (statement.empty()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        // A failed prepare would else show only in exec(), as a "parameter count mismatch".
        if (!query.prepare(sql))
            return fromSql(query.lastError(), sql);
        m_statements.insert_or_assign(sql, std::move(query));
        statement = m_statements.extract(sql);
    }
    QSqlQuery &query = statement.mapped();
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, bindable(values.at(i)));
    if (!query.exec())
        return fromSql(query.lastError(), sql);
    return statement;
}

//! Ends the use of \a statement, which would else hold a lock and what was bound, until the next.
void SqlSession::keep(Statements::node_type statement, const QVariantList &values)
{
    statement.mapped().finish();
    for (int i = 0; i < int(values.size()); ++i) {
        if (values.at(i).typeId() == QMetaType::QByteArray)
            statement.mapped().bindValue(i, QVariant());
    }
    if (m_statements.size() >= kMaxStatements)
        m_statements.clear();
    m_statements.insert(std::move(statement));
}

StorageResult<int> SqlSession::execute(const QString &sql, const QVariantList &values)
{
    auto statement = run(sql, values);
    if (!statement)
        return statement.error();
    const int changed = statement->mapped().numRowsAffected();
    keep(std::move(*statement), values);
    return changed;
}

StorageResult<Done> SqlSession::forEachRow(const QString &sql, const QVariantList &values,
                                           const Row &row)
{
    auto statement = run(sql, values);
    if (!statement)
        return statement.error();
    QSqlQuery &query = statement->mapped();
    while (query.next())
        row(query);
    // next() is false at the end and at an error alike.
    if (query.lastError().isValid())
        return fromSql(query.lastError(), sql);
    keep(std::move(*statement), values);
    return Done{};
}

StorageResult<QVariant> SqlSession::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    const auto done = forEachRow(sql, values, [&found](const QSqlQuery &row) {
        if (!found.isValid())
            found = row.value(0);
    });
    if (!done)
        return done.error();
    return found;
}

std::optional<StorageError> SqlSession::transaction(const Body &body)
{
    // IMMEDIATE asks for the write lock now, where waiting for it is possible; a transaction that
    // first reads and then writes is told Busy without any wait.
    return between(QStringLiteral("BEGIN IMMEDIATE"), body);
}

std::optional<StorageError> SqlSession::snapshot(const Body &body)
{
    return between(QStringLiteral("BEGIN"), body);
}

std::optional<StorageError> SqlSession::between(const QString &begin, const Body &body)
{
    if (const auto begun = execute(begin); !begun)
        return begun.error();
    auto error = body();
    if (!error) {
        if (const auto committed = execute(QStringLiteral("COMMIT")); !committed)
            error = committed.error();
    }
    // After some errors SQLite has rolled back itself: then this fails and there is nothing to do.
    if (error)
        (void)execute(QStringLiteral("ROLLBACK"));
    return error;
}

StorageError SqlSession::fromSql(const QSqlError &error, const QString &action)
{
    const Kind kind = kindOf(error.nativeErrorCode().toInt(), m_path);
    if (kind == Kind::Corrupt)
        m_sawDamage = true;
    // The statement holds no values: they are bound.
    return {kind,
            QStringLiteral("%1 (SQLite %2) in: %3")
                .arg(error.databaseText(), error.nativeErrorCode(), action)};
}

} // namespace meterdesk
