// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entriesbackup.h"

#include "storage/damagedentries.h"
#include "storage/database.h"
#include "storage/entriesmerge.h"
#include "storage/schema.h"
#include "storage/sqlsession.h"

#include <QFile>
#include <QUuid>

#include <cstdio>
#include <filesystem>

namespace meterdesk {
namespace {

using Kind = StorageError::Kind;
using namespace std::chrono_literals;

//! In the settings of a backup: whose entries they are.
constexpr QLatin1String kCustomer("backup/customer");

//! Removes the file at its end, unless it became another one.
struct Unfinished
{
    QString path;
    ~Unfinished() { QFile::remove(path); }
};

StorageResult<Done> makeCopy(SqlSession &session, const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return StorageError{Kind::ReadOnly, QStringLiteral("cannot make %1").arg(path)};
    file.close();
    if (const auto copied = session.execute(QStringLiteral("VACUUM INTO ?"), {path}); !copied)
        return copied.error();
    SqlSession copy(path, SqlSession::Access::ReadWrite, 0ms);
    if (const auto opened = copy.open(); !opened)
        return opened;
    const auto marked =
        copy.execute(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"),
                     {QString(kCustomer), key});
    if (!marked)
        return marked.error();
    return Done{};
}

StorageResult<int> backUp(SqlSession &session, const QString &file, const QString &key)
{
    const Unfinished unfinished{
        QStringLiteral("%1.%2").arg(file, QUuid::createUuid().toString(QUuid::WithoutBraces))};
    if (const auto made = makeCopy(session, unfinished.path, key); !made)
        return made.error();
    std::error_code error; // QFile does not rename over a file
    std::filesystem::rename(unfinished.path.toStdU16String(), file.toStdU16String(), error);
    if (error)
        return StorageError{Kind::ReadOnly, QString::fromStdString(error.message())};
    const auto count = session.value(QStringLiteral("SELECT count(*) FROM entries"));
    if (!count)
        return count.error();
    return count->toInt();
}

//! A later version may have given a word another meaning.
StorageResult<Done> checkVersion(const QString &file)
{
    SqlSession session(file, SqlSession::Access::Immutable, 0ms);
    if (!session.open())
        return Done{}; // whether it is a backup is seen later
    const auto version = schemaVersion(session);
    if (version && *version > entriesMigrations().size())
        return StorageError{Kind::TooNew, QStringLiteral("schema version %1").arg(*version)};
    return Done{};
}

StorageResult<RestoreReport> restore(SqlSession &session, const QString &folder,
                                     const QString &file, const QString &key)
{
    if (const auto fits = checkVersion(file); !fits)
        return fits.error();
    RestoreReport report;
    DamagedEntries backup(file, folder);
    const auto canRead = backup.open();
    if (!canRead)
        return canRead.error();
    EntriesRows rows;
    if (*canRead)
        rows = backup.read();
    const QString customer = rows.settings.value(kCustomer);
    if (customer != key) {
        report.problem = customer.isEmpty() ? RestoreReport::Problem::NotABackup
                                            : RestoreReport::Problem::OtherCustomer;
        return report;
    }
    EntriesMerge merge(session, EntriesMerge::Origin::Backup);
    if (const auto failure = merge.write(rows))
        return *failure;
    report.added = merge.added();
    report.known = int(rows.entries.size()) - merge.added();
    report.records = merge.records();
    report.isComplete = rows.isComplete;
    return report;
}

} // namespace

StorageFuture<int> backUpEntries(Database &from, const QString &file, const QString &key)
{
    // Not within a transaction, where VACUUM cannot be.
    return from.read([=](SqlSession &session) { return backUp(session, file, key); });
}

StorageFuture<RestoreReport> restoreEntries(Database &into, const DataDirectory &directory,
                                            const QString &file, const QString &key)
{
    return into.write([=, folder = directory.path()](SqlSession &session) {
        return restore(session, folder, file, key);
    });
}

} // namespace meterdesk
