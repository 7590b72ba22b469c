// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordwriter.h"

#include "domain/onresult.h"

#include <QLoggingCategory>
#include <QPromise>

namespace meterdesk {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcRecords, "meterdesk.services.records", QtInfoMsg)

//! What the disk did not take is tried again after this.
constexpr std::chrono::milliseconds kRetryEvery = 5s;

StorageFuture<Done> settledWith(const StorageResult<Done> &result)
{
    QPromise<StorageResult<Done>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

RecordWriter::RecordWriter(Database *database, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryEvery);
    connect(&m_delay, &QTimer::timeout, this, &RecordWriter::write);
    connect(&m_retry, &QTimer::timeout, this, &RecordWriter::write);
}

RecordWriter::~RecordWriter()
{
    // The database does what it was asked before it goes.
    if (m_database && !m_waiting.isEmpty())
        (void)write();
}

void RecordWriter::put(const QList<LocalRow> &rows)
{
    for (const LocalRow &row : rows) {
        const QString key = row.key();
        m_unwritten.insert(key, {row, ++m_version});
        m_waiting.insert(key);
    }
    if (m_waiting.isEmpty())
        return;
    if (m_delay.interval() == 0)
        (void)write();
    else if (!m_delay.isActive())
        m_delay.start();
}

StorageFuture<Done> RecordWriter::flush()
{
    return write();
}

//! Also with nothing to write: the database answers after all it was asked before.
StorageFuture<Done> RecordWriter::write()
{
    m_delay.stop();
    m_retry.stop();
    QList<LocalRow> rows;
    Versions versions;
    for (const QString &key : std::as_const(m_waiting)) {
        const auto unwritten = m_unwritten.constFind(key);
        rows << unwritten->row;
        versions.insert(key, unwritten->version);
    }
    m_waiting.clear();
    const StorageFuture<Done> future = m_database
        ? LocalRows(*m_database).write(rows)
        : settledWith(StorageError{StorageError::Kind::Other,
                                   QStringLiteral("the file of the entries cannot be used")});
    onResult(future, this,
             [this, versions](const StorageResult<Done> &result) { settle(versions, result); });
    return future;
}

void RecordWriter::settle(const Versions &versions, const StorageResult<Done> &result)
{
    for (auto it = versions.cbegin(); it != versions.cend(); ++it) {
        const auto unwritten = m_unwritten.constFind(it.key());
        if (unwritten == m_unwritten.cend() || unwritten->version != it.value())
            continue; // a later one is under way
        if (result)
            m_unwritten.erase(unwritten);
        else
            m_waiting.insert(it.key());
    }
    if (result) {
        if (!m_unwritten.isEmpty())
            return;
        if (std::exchange(m_trouble, std::nullopt))
            Q_EMIT recovered();
        if (!versions.isEmpty())
            Q_EMIT written();
        return;
    }
    if (m_database && !m_waiting.isEmpty())
        m_retry.start();
    if (versions.isEmpty() || (m_trouble && m_trouble->kind == result.error().kind))
        return;
    qCWarning(lcRecords) << "Records could not be written:" << result.error().detail;
    m_trouble = result.error();
    Q_EMIT failed(result.error());
}

QList<LocalRow> RecordWriter::withUnwritten(const QList<LocalRow> &rows) const
{
    QHash<QString, Unwritten> left = m_unwritten;
    QList<LocalRow> all;
    for (const LocalRow &row : rows) {
        const auto newer = left.constFind(row.key());
        all << (newer == left.cend() ? row : newer->row);
        if (newer != left.cend())
            left.erase(newer);
    }
    for (const Unwritten &unwritten : std::as_const(left))
        all << unwritten.row;
    all.removeIf([](const LocalRow &row) { return row.isRemoved; });
    return all;
}

} // namespace meterdesk
