// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/datadirectory.h"

#include <QObject>

#include <memory>

namespace meterdesk {

//! The folder of the local data with its database, opened in one go. Lives in the GUI thread.
class LocalData : public QObject
{
    Q_OBJECT

public:
    using Access = DataDirectory::Access;

    LocalData(const QString &path, Access access, QObject *parent = nullptr);
    ~LocalData() override;

    //! The system's place for application data, where no other folder is asked for.
    static QString defaultPath();

    //! Errors as of DataDirectory::open() and Database::open(). Never blocks.
    StorageFuture<Done> open();
    //! Calls before open() is done fail.
    Database &database() { return *m_database; }
    const DataDirectory &directory() const { return m_directory; }

private:
    DataDirectory m_directory; // before the database, which uses it
    std::unique_ptr<Database> m_database;
};

} // namespace meterdesk
