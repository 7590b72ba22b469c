// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace meterdesk {

//! The outcome of \a future, with the event loop turning meanwhile.
template<typename T>
StorageResult<T> settled(const StorageFuture<T> &future)
{
    // Woken by the end itself: tests ask thousands of times.
    QFutureWatcher<StorageResult<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(20000) && !future.isFinished())
        return StorageError{StorageError::Kind::Other, QStringLiteral("the future never settled")};
    return future.result();
}

//! "Done", or the kind of error; with the detail where the kind tells nothing.
template<typename T>
QByteArray outcome(const StorageResult<T> &result)
{
    if (result)
        return "Done";
    switch (result.error().kind) {
    case StorageError::Kind::Busy:
        return "Busy";
    case StorageError::Kind::ReadOnly:
        return "ReadOnly";
    case StorageError::Kind::Full:
        return "Full";
    case StorageError::Kind::Corrupt:
        return "Corrupt";
    case StorageError::Kind::TooNew:
        return "TooNew";
    case StorageError::Kind::Conflict:
        return "Conflict";
    case StorageError::Kind::Other:
        break;
    }
    return "Other: " + result.error().detail.toUtf8();
}

template<typename T>
QByteArray outcome(const StorageFuture<T> &future)
{
    return outcome(settled(future));
}

//! The other process (storageprobe.cpp). Killed with this object if it has not ended.
class Probe
{
public:
    Probe(const QString &mode, const QString &path)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(METERDESK_STORAGEPROBE), {mode, path});
    }
    ~Probe()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Probe)

    //! The next line it prints, without its end; empty where it ended instead.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20000))
                break;
        }
        return m_process.readLine().trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    //! Lets it end by itself.
    bool finish()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(20000) && m_process.exitCode() == 0;
    }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace meterdesk
