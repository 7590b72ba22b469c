// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entriesrescue.h"

#include "storage/damagedentries.h"
#include "storage/database.h"
#include "storage/entriesmerge.h"
#include "storage/sqlsession.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace meterdesk {
namespace {

Q_LOGGING_CATEGORY(lcRescue, "meterdesk.storage.rescue", QtInfoMsg)

//! Remembers in the settings what was rescued, so that it is done once.
QString markOf(const QString &fileName)
{
    return QStringLiteral("rescued/") + fileName;
}

StorageResult<Rescued> rescue(SqlSession &session, const QString &file)
{
    DamagedEntries damaged(file, QFileInfo(file).path());
    const auto canRead = damaged.open();
    if (!canRead)
        return canRead.error();
    Rescued rescued;
    EntriesMerge merge(session, EntriesMerge::Origin::Damaged);
    if (*canRead) {
        const EntriesRows rows = damaged.read();
        if (const auto failure = merge.write(rows))
            return *failure;
        rescued = {merge.added(), rows.isComplete};
    }
    const auto marked = session.execute(
        QStringLiteral("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"),
        {markOf(QFileInfo(file).fileName()), QString::number(rescued.entries)});
    if (!marked)
        return marked.error();
    qCInfo(lcRescue) << "Entries rescued from" << QFileInfo(file).fileName() << ":"
                     << rescued.entries << (rescued.isComplete ? "(all)" : "(some may be missing)");
    return rescued;
}

} // namespace

StorageFuture<Rescued> rescueEntries(Database &into, const QString &damagedFile)
{
    return into.write([damagedFile](SqlSession &session) { return rescue(session, damagedFile); });
}

StorageFuture<QStringList> filesToRescue(Database &into, const DataDirectory &directory,
                                         const QString &key)
{
    const QString name = DatabaseFile::entries(key).name;
    const QFileInfo info(directory.filePath(name));
    const QString pattern =
        QStringLiteral("%1-damaged-*.%2").arg(info.completeBaseName(), info.suffix());
    return into.read([folder = info.path(),
                      pattern](SqlSession &session) -> StorageResult<QStringList> {
        const QStringList names =
            QDir(folder).entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
        QStringList open;
        for (const QString &found : names) {
            const auto mark = session.value(QStringLiteral("SELECT 1 FROM settings WHERE key = ?"),
                                            {markOf(found)});
            if (!mark)
                return mark.error();
            if (!mark->isValid())
                open << found;
        }
        return open;
    });
}

} // namespace meterdesk
