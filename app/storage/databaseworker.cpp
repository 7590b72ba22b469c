// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseworker.h"

#include "storage/schema.h"
#include "storage/sqlsession.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace meterdesk {
namespace {

using Kind = StorageError::Kind;

Q_LOGGING_CATEGORY(lcDatabase, "meterdesk.storage.database", QtInfoMsg)

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! Makes the file before SQLite does, which would let everybody read it. Its journals take their
//! permissions from it.
StorageResult<Done> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, kOwnerOnly))
        return StorageError{Kind::ReadOnly, QStringLiteral("cannot make %1").arg(path)};
    file.setPermissions(kOwnerOnly);
    return Done{};
}

} // namespace

DatabaseWorker::DatabaseWorker(const QString &path, const DatabaseFile &file,
                               DataDirectory::Access access, const Database::Options &options)
    : m_path(path)
    , m_file(file)
    , m_access(access)
    , m_options(options)
{ }

DatabaseWorker::~DatabaseWorker()
{
    close();
}

//! There while a writer has the file open, and after one that ended without closing it.
QString DatabaseWorker::markerPath() const
{
    return m_path + QStringLiteral("-open");
}

StorageResult<Done> DatabaseWorker::open()
{
    if (m_session)
        return Done{};
    const auto opened =
        m_access == DataDirectory::Access::Write ? openForWriting() : openForReading();
    if (!opened)
        m_session.reset();
    return opened;
}

StorageResult<Done> DatabaseWorker::openForWriting()
{
    if (const auto made = makePrivateFile(m_path); !made)
        return made;
    auto done = checkVersion();
    if (done) {
        m_session = std::make_unique<SqlSession>(m_path, SqlSession::Access::ReadWrite,
                                                 m_options.busyTimeout);
        m_session->setFault(m_options.fault);
        done = m_session->open();
    }
    if (done)
        done = checkAfterUncleanEnd();
    if (done)
        done = setUp();
    if (done)
        done = migrateSchema(*m_session, m_file.migrations);
    if (!done
        && (done.error().kind == Kind::Corrupt
            || (done.error().kind == Kind::TooNew && m_file.isCache))) {
        m_session.reset(); // a file in use cannot be renamed everywhere
        return moveAside(done.error());
    }
    return done;
}

//! Looks with a connection that cannot write: a later version's file stays as it is, byte by byte,
//! also where it is moved aside.
StorageResult<Done> DatabaseWorker::checkVersion()
{
    SqlSession session(m_path, SqlSession::Access::ReadOnly, m_options.busyTimeout);
    if (const auto opened = session.open(); !opened)
        return opened;
    const auto version = schemaVersion(session);
    // A program that was killed within a write left a journal that must be played back first, which
    // takes a connection that writes.
    if (!version && version.error().kind == Kind::ReadOnly)
        return Done{};
    if (!version)
        return version.error();
    if (*version > m_file.migrations.size())
        return StorageError{Kind::TooNew,
                            QStringLiteral("%1 has schema version %2, known up to %3")
                                .arg(m_path)
                                .arg(*version)
                                .arg(m_file.migrations.size())};
    return Done{};
}

//! The whole file is only read after an end that was not clean, or after damage was met in use.
StorageResult<Done> DatabaseWorker::checkAfterUncleanEnd()
{
    QFile marker(markerPath());
    const bool clean = !marker.exists() && QFileInfo(m_path + QStringLiteral("-wal")).size() == 0;
    if (!clean) {
        qCInfo(lcDatabase) << "Check the database after an unclean end...";
        const auto answer = m_session->value(QStringLiteral("PRAGMA quick_check(1)"));
        if (!answer)
            return answer.error();
        if (answer->toString() != QLatin1String("ok"))
            return StorageError{Kind::Corrupt, answer->toString()};
    }
    if (!marker.open(QIODevice::WriteOnly, kOwnerOnly))
        return StorageError{Kind::ReadOnly,
                            QStringLiteral("cannot make %1").arg(marker.fileName())};
    return Done{};
}

StorageResult<Done> DatabaseWorker::setUp()
{
    const bool isFull = m_file.durability == DatabaseFile::Durability::Full;
    QStringList pragmas{QStringLiteral("PRAGMA journal_mode = WAL"),
                        QStringLiteral("PRAGMA synchronous = %1").arg(isFull ? u"FULL" : u"NORMAL"),
                        QStringLiteral("PRAGMA foreign_keys = ON"),
                        QStringLiteral("PRAGMA trusted_schema = OFF")};
    if (m_file.isCache) // heeded only while the file is empty, without even a journal mode
        pragmas.prepend(QStringLiteral("PRAGMA auto_vacuum = FULL"));
    if (m_options.maxPageCount > 0)
        pragmas << QStringLiteral("PRAGMA max_page_count = %1").arg(m_options.maxPageCount);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = m_session->value(pragma); !done)
            return done.error();
    }
    return Done{};
}

StorageResult<Done> DatabaseWorker::openForReading()
{
    const auto open = [this](SqlSession::Access access) -> StorageResult<int> {
        m_session = std::make_unique<SqlSession>(m_path, access, m_options.busyTimeout);
        if (const auto opened = m_session->open(); !opened)
            return opened.error();
        return schemaVersion(*m_session);
    };
    StorageResult<int> version = 0;
    if (QFileInfo::exists(m_path)) {
        version = open(SqlSession::Access::ReadOnly);
        // A file in WAL mode wants its journals made, which a read-only folder does not allow;
        // there nobody else writes either. A journal that is left holds data that must not be
        // overlooked.
        if (!version && version.error().kind == Kind::ReadOnly
            && QFileInfo(m_path + QStringLiteral("-wal")).size() == 0)
            version = open(SqlSession::Access::Immutable);
    }
    if (!version)
        return version.error();
    if (*version > m_file.migrations.size())
        return StorageError{Kind::TooNew, QStringLiteral("schema version %1").arg(*version)};
    if (*version == 0) {
        // No file, or one whose maker is just at it.
        if (const auto made = open(SqlSession::Access::Memory); !made)
            return made.error();
        return migrateSchema(*m_session, m_file.migrations);
    }
    if (*version < m_file.migrations.size())
        return StorageError{
            Kind::ReadOnly,
            QStringLiteral("schema version %1 must be brought up to date first").arg(*version)};
    return Done{};
}

void DatabaseWorker::close()
{
    if (!m_session)
        return;
    const bool damaged = m_session->hasSeenDamage();
    m_session.reset();
    if (m_access == DataDirectory::Access::Write && !damaged)
        QFile::remove(markerPath());
}

std::optional<StorageError> DatabaseWorker::run(bool writes, const Body &body)
{
    if (!m_session)
        return StorageError{Kind::Other, QStringLiteral("the database is not open")};
    if (!writes)
        return body(*m_session);
    if (m_access == DataDirectory::Access::Read)
        return StorageError{Kind::ReadOnly, QStringLiteral("opened for reading")};
    return m_session->transaction([&] { return body(*m_session); });
}

StorageError DatabaseWorker::moveAside(const StorageError &reason) const
{
    const QFileInfo info(m_path);
    const QString what =
        reason.kind == Kind::TooNew ? QStringLiteral("later") : QStringLiteral("damaged");
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString name;
    for (int i = 1; name.isEmpty() || info.dir().exists(name); ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        name = QStringLiteral("%1-%2-%3%4.%5")
                   .arg(info.completeBaseName(), what, stamp, number, info.suffix());
    }
    const QString target = info.dir().filePath(name);
    qCWarning(lcDatabase) << "Move the database aside:" << what << QDir::toNativeSeparators(target);
    if (!QFile::rename(m_path, target))
        return {reason.kind,
                QStringLiteral("%1; cannot be moved aside: %2").arg(reason.detail, m_path)};
    // The journals go with it: they hold the latest writes, and would spoil the next file.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(m_path + suffix, target + suffix);
    QFile::remove(markerPath());
    return {reason.kind, QStringLiteral("%1; moved to %2").arg(reason.detail, target)};
}

} // namespace meterdesk
