// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rescuereport.h"
#include "storage/database.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace meterdesk {

class LocalRecords;
struct Rescued;

//! The two files of one customer: what was typed and sent, and what was loaded. Shared by all
//! connections of the customer at one address. Lives in the GUI thread; owned by Desk.
class CustomerData : public QObject
{
    Q_OBJECT

public:
    //! \a key names the files, see customerKey(). \a directory is open and outlives this.
    CustomerData(const DataDirectory &directory, const QString &key, QObject *parent = nullptr);
    ~CustomerData() override;

    //! Opens both; opened() follows in any case. A damaged file is moved aside and an empty one
    //! takes its place, which entriesTrouble() and cacheTrouble() tell; the entries that can be
    //! read of it are taken over, which rescued() tells. A rescue that was cut short is done now.
    void open();
    //! False beside another program that writes: everything here can only be read.
    bool canWrite() const { return m_canWrite; }
    bool isOpened() const { return m_waitingFor == 0; }

    const QString &key() const { return m_key; }
    const DataDirectory &directory() const { return m_directory; }
    //! Null where the file cannot be used.
    Database *entries() { return m_entries.usable(); }
    Database *cache() { return m_cache.usable(); }
    //! What a person keeps here beside the entries; loaded from opened() on. Also where the file
    //! cannot be used: then changes last as long as this, and are told as failed.
    LocalRecords &records() { return *m_records; }
    //! What was wrong with the file; Corrupt, and a usable one, where a damaged one was moved
    //! aside under the name in the detail.
    const std::optional<StorageError> &entriesTrouble() const { return m_entries.trouble; }
    const std::optional<StorageError> &cacheTrouble() const { return m_cache.trouble; }
    //! What became of the entries in damaged files; nothing where there was none to look at. From
    //! opened() on.
    const std::optional<RescueReport> &rescued() const { return m_rescued; }

Q_SIGNALS:
    void opened();

private:
    struct File
    {
        std::unique_ptr<Database> database;
        std::optional<StorageError> trouble;
        bool isUsable = false;

        Database *usable() { return isUsable ? database.get() : nullptr; }
    };
    void open(File &file);
    void finish(File &file, const StorageResult<Done> &result);
    void findDamaged();
    void rescue(const QStringList &names);
    void report(const QString &name, const StorageResult<Rescued> &result);
    void loadRecords();
    void countDown();

    const DataDirectory &m_directory;
    const QString m_key;
    const bool m_canWrite;
    File m_entries;
    File m_cache;
    std::unique_ptr<LocalRecords> m_records; // after the database, which it writes to at its end
    std::optional<RescueReport> m_rescued;
    int m_waitingFor = 2;
};

} // namespace meterdesk
