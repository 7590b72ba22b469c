// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/seriescache.h"
#include "storage/sqlsession.h"
#include "tests/storage/storagetesting.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace meterdesk {

//! Lets one statement of a database fail.
class Faults
{
public:
    Database::Options options(int maxPageCount = 0) const
    {
        Database::Options options;
        options.maxPageCount = maxPageCount;
        options.fault = [left = m_left](const QString &) { return left->fetch_sub(1) == 0; };
        return options;
    }
    //! The statement after \a count others fails, and only that one.
    void failAfter(int count) { *m_left = count; }
    void stop() { *m_left = -1; }

private:
    std::shared_ptr<std::atomic<int>> m_left = std::make_shared<std::atomic<int>>(-1);
};

//! One run of the program on the cache in \a path, opened.
class CacheRun
{
public:
    explicit CacheRun(const QString &path, const Database::Options &options = {})
        : m_directory(path)
        , m_locked(outcome(m_directory.open()))
        , m_database(m_directory, DatabaseFile::cache(QStringLiteral("k")), options)
        , m_opened(m_locked == "Done" ? outcome(m_database.open()) : m_locked)
    { }
    QByteArray opened() const { return m_opened; }
    Database &database() { return m_database; }

    //! A statement past our own classes.
    QByteArray execute(const QString &sql, const QVariantList &values = {})
    {
        return outcome(m_database.write(
            [sql, values](SqlSession &session) { return session.execute(sql, values); }));
    }
    QVariant value(const QString &sql)
    {
        return settled(m_database.read([sql](SqlSession &session) { return session.value(sql); }))
            .value_or(QVariant());
    }

private:
    DataDirectory m_directory;
    QByteArray m_locked;
    Database m_database;
    QByteArray m_opened;
};

} // namespace meterdesk
