// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/localrows.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace meterdesk {

//! Writes rows of the local tables, and keeps those that the disk did not take, to try again. Lives
//! in the GUI thread. Its destruction writes what waits.
class RecordWriter : public QObject
{
    Q_OBJECT

public:
    //! \a database outlives this; null: nothing can be kept. Rows wait up to \a delay for others
    //! to be written with them; zero: none does.
    RecordWriter(Database *database, std::chrono::milliseconds delay, QObject *parent = nullptr);
    ~RecordWriter() override;

    void put(const QList<LocalRow> &rows);
    //! Writes now what waits. Settles when everything that was put before is on the disk, or could
    //! not be written.
    StorageFuture<Done> flush();
    //! Whether something is not on the disk yet.
    bool hasUnwritten() const { return !m_unwritten.isEmpty(); }
    //! \a rows as read, with what is not on the disk yet in their place or after them.
    QList<LocalRow> withUnwritten(const QList<LocalRow> &rows) const;
    //! Shortened in tests.
    void setRetryInterval(std::chrono::milliseconds interval) { m_retry.setInterval(interval); }

Q_SIGNALS:
    //! The disk did not take something; told once until it does again.
    void failed(const meterdesk::StorageError &error);
    //! After a failure: everything is on the disk now.
    void recovered();
    //! Everything that was put is on the disk.
    void written();

private:
    struct Unwritten
    {
        LocalRow row;
        qint64 version = 0; //!< a later one overtakes a try under way
    };
    using Versions = QHash<QString, qint64>;
    StorageFuture<Done> write();
    void settle(const Versions &versions, const StorageResult<Done> &result);

    Database *const m_database;
    QHash<QString, Unwritten> m_unwritten; //!< by key
    QSet<QString> m_waiting; //!< keys of those that are not being written
    qint64 m_version = 0;
    std::optional<StorageError> m_trouble;
    QTimer m_delay;
    QTimer m_retry;
};

} // namespace meterdesk
