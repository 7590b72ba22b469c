// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasefile.h"
#include "storage/datadirectory.h"
#include "storage/storageerror.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace meterdesk {

class DatabaseWorker;
class SqlSession;

//! A local database: one SQLite file with one connection in a thread of its own.
//!
//! Every call returns at once with a future that always settles, in the order of the calls. What a
//! write answers Done to is on the disk (WAL), as far as the file's durability goes. The tables'
//! classes (ConnectionTable, ShapesTable, ...) are the way to the data; they keep a reference to
//! this. Lives in the thread that made it. Its destruction waits for everything that was asked
//! before.
class Database : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        //! How long the database's thread waits for another program's write before it says Busy.
        std::chrono::milliseconds busyTimeout{2000};
        //! Bounds the file (in pages of 4 KiB; 0: only the disk does): beyond it writes are Full.
        int maxPageCount = 0;
        //! For tests: asked in the database's thread before each statement; where it says true, the
        //! statement is not done and is told as Full.
        std::function<bool(const QString &sql)> fault = {};
    };

    //! The name of the main database in its folder.
    static QString fileName() { return DatabaseFile::main().name; }

    //! For the folder of \a directory, which must outlive this object and be open before this is.
    //! With DataDirectory::Access::Read every write is refused as ReadOnly, and a file that is not
    //! there reads as an empty database.
    Database(const DataDirectory &directory, const DatabaseFile &file, const Options &options,
             QObject *parent = nullptr);
    //! The main one, or with the usual options.
    explicit Database(const DataDirectory &directory, QObject *parent = nullptr);
    Database(const DataDirectory &directory, const Options &options, QObject *parent = nullptr);
    Database(const DataDirectory &directory, const DatabaseFile &file, QObject *parent = nullptr);
    ~Database() override;

    //! Opens the file and brings its schema to this version. Everything else fails before.
    //!
    //! TooNew: a later version wrote the file; it stays as it is. Corrupt: the file is damaged; a
    //! writer has moved it aside, under the name told in the detail, and the next open() starts an
    //! empty one: the person must be told in between. A cache that is TooNew is moved aside in the
    //! same way. A second call on an open database is Done.
    StorageFuture<Done> open();
    //! The same, but opens \a directory before, the one of this database: its lock waits for the
    //! disk, so that is done in the database's thread, too. Nobody may use it until this is
    //! settled.
    StorageFuture<Done> open(DataDirectory &directory);
    //! Closes the file after what was asked before. open() may follow.
    StorageFuture<Done> close();

    //! \a fn in the database's thread, in one transaction that is committed unless it returns an
    //! error. For the tables' classes: SqlSession is known only inside app/storage.
    template<typename Fn>
    auto write(Fn fn) -> QFuture<std::invoke_result_t<Fn, SqlSession &>>
    {
        return enqueue<std::invoke_result_t<Fn, SqlSession &>>(Mode::Write, std::move(fn));
    }
    //! \a fn in the database's thread, outside of a transaction: for one statement that reads.
    template<typename Fn>
    auto read(Fn fn) -> QFuture<std::invoke_result_t<Fn, SqlSession &>>
    {
        return enqueue<std::invoke_result_t<Fn, SqlSession &>>(Mode::Read, std::move(fn));
    }

private:
    enum class Mode { Read, Write };
    //! Does its work with the session, or is told why there is none; the answer goes into the
    //! future. What it returns decides between commit and rollback.
    using Body = std::function<std::optional<StorageError>(SqlSession &)>;
    using Settle = std::function<void(const std::optional<StorageError> &)>;
    void post(Mode mode, Body body, Settle settle);
    StorageFuture<Done> ask(std::function<StorageResult<Done>(DatabaseWorker &)> question);

    template<typename R, typename Fn>
    QFuture<R> enqueue(Mode mode, Fn fn)
    {
        struct Call
        {
            QPromise<R> promise;
            std::optional<R> result;
        };
        auto call = std::make_shared<Call>();
        call->promise.start();
        auto future = call->promise.future();
        post(
            mode,
            [call, fn = std::move(fn)](SqlSession &session) -> std::optional<StorageError> {
                call->result.emplace(fn(session));
                if (call->result->has_value())
                    return std::nullopt;
                return call->result->error();
            },
            [call](const std::optional<StorageError> &error) {
                // An error of the transaction itself outweighs what the body thought.
                call->promise.addResult(error ? R(*error) : std::move(*call->result));
                call->promise.finish();
            });
        return future;
    }

    QThread m_thread;
    DatabaseWorker *m_worker; // deleted by its thread's end
};

} // namespace meterdesk
