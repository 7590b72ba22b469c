// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsession.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
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

StorageResult<QSqlQuery> SqlSession::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // A failed prepare would else show only in exec(), as a "parameter count mismatch".
    if (!query.prepare(sql))
        return fromSql(query.lastError(), sql);
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return fromSql(query.lastError(), sql);
    return query;
}

StorageResult<int> SqlSession::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    return query->numRowsAffected();
}

StorageResult<Done> SqlSession::forEachRow(const QString &sql, const QVariantList &values,
                                           const Row &row)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    while (query->next())
        row(*query);
    // next() is false at the end and at an error alike.
    if (query->lastError().isValid())
        return fromSql(query->lastError(), sql);
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

std::optional<StorageError> SqlSession::transaction(
    const std::function<std::optional<StorageError>()> &body)
{
    // IMMEDIATE asks for the write lock now, where waiting for it is possible; a transaction that
    // first reads and then writes is told Busy without any wait.
    if (const auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
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
