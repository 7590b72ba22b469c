// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace meterdesk {

//! The half of Database that lives in its thread: opens, checks and closes the file. Internal to
//! app/storage.
class DatabaseWorker : public QObject
{
    Q_OBJECT

public:
    using Body = std::function<std::optional<StorageError>(SqlSession &)>;

    DatabaseWorker(const QString &path, const DatabaseFile &file, DataDirectory::Access access,
                   const Database::Options &options);
    ~DatabaseWorker() override;

    StorageResult<Done> open();
    void close();
    //! \a body, within a transaction where it \a writes; nothing where all went well.
    std::optional<StorageError> run(bool writes, const Body &body);

private:
    StorageResult<Done> openForWriting();
    StorageResult<Done> openForReading();
    StorageResult<Done> checkVersion();
    StorageResult<Done> checkAfterUncleanEnd();
    StorageResult<Done> setUp();
    StorageError moveAside(const StorageError &reason) const;
    QString markerPath() const;

    const QString m_path;
    const DatabaseFile m_file;
    const DataDirectory::Access m_access;
    const Database::Options m_options;
    std::unique_ptr<SqlSession> m_session;
};

} // namespace meterdesk
