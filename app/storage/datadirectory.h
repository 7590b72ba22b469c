// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <memory>
#include <optional>

class QLockFile;

namespace meterdesk {

//! The folder that holds everything Meterdesk keeps, and the lock that makes one program at a time
//! its writer.
//!
//! The window and the verbs that write take Access::Write: the lock is theirs until this object
//! dies, and the operating system's answer about the process decides whether an old lock is stale,
//! never its age. Verbs that only read take Access::Read, which needs no lock: they work beside an
//! open window. Nobody is waited for, but the disk is. May be used in any thread, by one at a time.
class DataDirectory
{
public:
    enum class Access { Read, Write };

    //! The program that holds the lock.
    struct Holder
    {
        qint64 pid = 0;
        QString host;
        QString program; //!< as the operating system calls it

        friend bool operator==(const Holder &, const Holder &) = default;
    };

    explicit DataDirectory(const QString &path, Access access = Access::Write);
    ~DataDirectory();
    DataDirectory(const DataDirectory &) = delete;
    DataDirectory &operator=(const DataDirectory &) = delete;

    //! Makes the folder (for its owner alone) and takes the lock where the access needs it. Busy
    //! with holder() set where another program writes; ReadOnly where the folder cannot be made or
    //! written. With Access::Read a missing folder is fine and is not made.
    StorageResult<Done> open();

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    //! A file of this folder, with its path.
    QString filePath(const QString &name) const;
    //! Whether this object has the lock.
    bool isHeld() const { return m_lock != nullptr; }
    //! Who answered Busy to the last open().
    std::optional<Holder> holder() const { return m_holder; }

private:
    StorageResult<Done> makeFolder() const;

    const QString m_path;
    const Access m_access;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Holder> m_holder;
};

} // namespace meterdesk
