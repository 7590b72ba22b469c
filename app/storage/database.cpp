// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/databaseworker.h"

namespace meterdesk {

Database::Database(const DataDirectory &directory, QObject *parent)
    : Database(directory, DatabaseFile::main(), Options{}, parent)
{ }

Database::Database(const DataDirectory &directory, const Options &options, QObject *parent)
    : Database(directory, DatabaseFile::main(), options, parent)
{ }

Database::Database(const DataDirectory &directory, const DatabaseFile &file, QObject *parent)
    : Database(directory, file, Options{}, parent)
{ }

Database::Database(const DataDirectory &directory, const DatabaseFile &file, const Options &options,
                   QObject *parent)
    : QObject(parent)
    , m_worker(new DatabaseWorker(directory.filePath(file.name), file, directory.access(), options))
{
    m_thread.setObjectName(QStringLiteral("meterdesk-database"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Database::~Database()
{
    // Asked from within the thread, after all that is queued: quit() from here might overtake it.
    QMetaObject::invokeMethod(
        m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

StorageFuture<Done> Database::open()
{
    return ask([](DatabaseWorker &worker) { return worker.open(); });
}

StorageFuture<Done> Database::open(DataDirectory &directory)
{
    return ask([&directory](DatabaseWorker &worker) {
        const StorageResult<Done> held = directory.open();
        return held ? worker.open() : held;
    });
}

StorageFuture<Done> Database::close()
{
    return ask([](DatabaseWorker &worker) -> StorageResult<Done> {
        worker.close();
        return Done{};
    });
}

StorageFuture<Done> Database::ask(std::function<StorageResult<Done>(DatabaseWorker &)> question)
{
    auto promise = std::make_shared<QPromise<StorageResult<Done>>>();
    promise->start();
    const auto future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, question = std::move(question)] {
            promise->addResult(question(*worker));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

void Database::post(Mode mode, Body body, Settle settle)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, mode, body = std::move(body), settle = std::move(settle)] {
            settle(worker->run(mode == Mode::Write, body));
        },
        Qt::QueuedConnection);
}

} // namespace meterdesk
