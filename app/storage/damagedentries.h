// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/entriesrows.h"
#include "storage/storageerror.h"

#include <QTemporaryDir>

#include <memory>

namespace meterdesk {

class SqlSession;

//! Reads what can be read of a damaged file of entries. It works on a copy, so that the file itself
//! is only read, and never changed by SQLite's own repairs; the copy is its owner's
//! alone and goes with this object. Internal to app/storage; the database's thread.
//!
//! First along SQLite's own trees, from both ends, and by halves where that stops. Where something
//! is missing then, every page that looks like rows is read by itself. A destroyed first page is
//! replaced by that of an empty file with the same tables. What is no sound row is left out: SQLite
//! keeps no checksums, so a damaged page may be read as anything.
class DamagedEntries
{
public:
    //! The copy is made in \a folder.
    DamagedEntries(const QString &file, const QString &folder);
    ~DamagedEntries();

    //! False where there is nothing that can be read. An error where the copy cannot be made, which
    //! tells nothing about the file.
    StorageResult<bool> open();
    EntriesRows read();

private:
    struct Source;

    StorageResult<bool> copy();
    bool connectCopy();
    bool renewHead();
    bool hasTables();
    bool hasAllEntries(const EntriesRows &rows);
    bool hadNoEntries();
    bool readTrees(EntriesRows &rows);
    bool readLocalTrees(EntriesRows &rows);
    void readPages(EntriesRows &rows);
    void readLocalPage(EntriesRows &rows, int page);
    QList<int> rowPages() const;
    bool readRange(const Source &source, qint64 first, qint64 last);

    const QString m_file;
    QTemporaryDir m_folder;
    const QString m_copy;
    std::unique_ptr<SqlSession> m_session;
    int m_statements = 0;
    bool m_isHeadRenewed = false;
};

} // namespace meterdesk
