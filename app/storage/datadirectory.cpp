// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datadirectory.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

namespace meterdesk {
namespace {

using Kind = StorageError::Kind;

//! Less than this on a disk is as good as nothing: SQLite could not even make its journal.
constexpr qint64 kNoSpace = 64 * 1024;
//! Between the making of a lock's file and its text lie microseconds.
constexpr qint64 kLockMadeWithinMs = 200;

//! A program that is killed while it makes its lock leaves a file that names no process, so that
//! none could ever be found dead. Who is just making one needs a moment for it.
void removeHalfMade(QLockFile &lock, const QString &path)
{
    Q_ASSERT(!lock.isLocked());
    qint64 pid = 0;
    QString host;
    QString program;
    const QFileInfo file(path);
    if (file.exists() && !lock.getLockInfo(&pid, &host, &program)
        && file.lastModified().msecsTo(QDateTime::currentDateTime()) > kLockMadeWithinMs)
        lock.removeStaleLockFile(); // fails where its maker still has it open
}

} // namespace

DataDirectory::DataDirectory(const QString &path, Access access)
    : m_path(QDir::cleanPath(QDir(path).absolutePath()))
    , m_access(access)
{ }

DataDirectory::~DataDirectory() = default;

QString DataDirectory::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

StorageResult<Done> DataDirectory::makeFolder() const
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return Done{};
    const QDir parent = info.dir();
    if (!parent.exists() && !parent.mkpath(QStringLiteral(".")))
        return StorageError{Kind::ReadOnly, QStringLiteral("cannot make %1").arg(parent.path())};
    // With its permissions from the start: never open to others, not even for a moment.
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!parent.mkdir(info.fileName(), owner) && !QFileInfo(m_path).isDir())
        return StorageError{Kind::ReadOnly, QStringLiteral("cannot make %1").arg(m_path)};
    return Done{};
}

StorageResult<Done> DataDirectory::open()
{
    if (m_access == Access::Read || m_lock)
        return Done{};
    m_holder.reset();
    if (const auto made = makeFolder(); !made)
        return made;

    auto lock = std::make_unique<QLockFile>(filePath(QStringLiteral("meterdesk.lock")));
    // Only a dead process makes a lock stale. A window may well be open for weeks.
    lock->setStaleLockTime(0);
    removeHalfMade(*lock, filePath(QStringLiteral("meterdesk.lock")));
    // QLockFile takes this one for as long as it removes the lock of a dead process.
    const QString ofRemoval = filePath(QStringLiteral("meterdesk.lock.rmlock"));
    QLockFile removal(ofRemoval);
    removeHalfMade(removal, ofRemoval);
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        return Done{};
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        Holder holder;
        if (lock->getLockInfo(&holder.pid, &holder.host, &holder.program))
            m_holder = holder;
        return StorageError{Kind::Busy,
                            QStringLiteral("%1 is held by %2 (process %3 on %4)")
                                .arg(m_path, holder.program)
                                .arg(holder.pid)
                                .arg(holder.host)};
    }
    case QLockFile::PermissionError:
        return StorageError{Kind::ReadOnly, QStringLiteral("cannot write in %1").arg(m_path)};
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    const QStorageInfo disk(m_path);
    const bool full = disk.isValid() && disk.bytesAvailable() < kNoSpace;
    return StorageError{full ? Kind::Full : Kind::Other,
                        QStringLiteral("cannot lock %1").arg(m_path)};
}

} // namespace meterdesk
