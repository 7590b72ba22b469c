// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other process of the storage tests. storageprobe MODE DIRECTORY, where MODE is
//   write     adds connections until it is killed; prints "stored N" after each
//   store     the same with pages of a series in a cache
//   lock      takes the data directory's lock, prints "ready", keeps it until standard input ends
//   exclusive the same with an exclusive transaction on the database file
//   powerless gives up root's rights, then tries to open for writing and for reading; prints both
#include "domain/onresult.h"
#include "storage/connectiontable.h"
#include "storage/database.h"
#include "storage/seriescache.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace meterdesk;

namespace {

void say(const char *text, int number = -1)
{
    if (number < 0)
        std::printf("%s\n", text);
    else
        std::printf("%s %d\n", text, number);
    std::fflush(stdout);
}

void waitForEndOfInput()
{
    while (std::getchar() != EOF) { }
}

class Writer
{
public:
    explicit Writer(Database &database)
        : m_table(database)
    { }
    void next()
    {
        Connection connection;
        connection.name = QStringLiteral("connection %1").arg(++m_count);
        onResult(m_table.add(connection), qApp, [this](const StorageResult<Connection> &stored) {
            if (!stored)
                return QCoreApplication::exit(1);
            say("stored", m_count);
            next();
        });
    }

private:
    ConnectionTable m_table;
    int m_count = 0;
};

int write(const QString &path)
{
    DataDirectory directory(path);
    if (!directory.open())
        return 1;
    Database database(directory);
    Writer writer(database);
    onResult(database.open(), qApp, [&writer](const StorageResult<Done> &opened) {
        if (!opened)
            return QCoreApplication::exit(1);
        writer.next();
    });
    return QCoreApplication::exec();
}

//! Page n: 300 readings, a second each.
class PageWriter
{
public:
    explicit PageWriter(Database &database)
        : m_cache(database)
    { }
    void next()
    {
        const TimeRange range{m_count * 300'000, (m_count + 1) * 300'000};
        ReadingSeries readings;
        for (TimeMs time = range.from; time < range.to; time += 1000)
            readings.append(QByteArray::number(qlonglong(time)), time, double(time / 1000));
        ++m_count;
        onResult(m_cache.store(QStringLiteral("meter/1"), range, std::move(readings), m_count),
                 qApp, [this](const StorageResult<Done> &stored) {
                     if (!stored)
                         return QCoreApplication::exit(1);
                     say("stored", m_count);
                     next();
                 });
    }

private:
    SeriesCache m_cache;
    int m_count = 0;
};

int store(const QString &path)
{
    DataDirectory directory(path);
    if (!directory.open())
        return 1;
    Database database(directory, DatabaseFile::cache(QStringLiteral("k")));
    PageWriter writer(database);
    onResult(database.open(), qApp, [&writer](const StorageResult<Done> &opened) {
        if (!opened)
            return QCoreApplication::exit(1);
        writer.next();
    });
    return QCoreApplication::exec();
}

int lock(const QString &path)
{
    DataDirectory directory(path);
    if (!directory.open())
        return 1;
    say("ready");
    waitForEndOfInput();
    return 0;
}

int exclusive(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path + QStringLiteral("/meterdesk.sqlite"));
    if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN EXCLUSIVE")))
        return 1;
    say("ready");
    waitForEndOfInput();
    return 0;
}

int powerless(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr uid_t kNobody = 65534;
    if (::getuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        return 1;
#endif
    DataDirectory writing(path);
    const auto locked = writing.open();
    say(locked ? "writer done" : "writer error", locked ? -1 : int(locked.error().kind));

    DataDirectory reading(path, DataDirectory::Access::Read);
    if (!reading.open())
        return 1;
    Database database(reading);
    ConnectionTable table(database);
    database.open();
    onResult(table.list(), qApp, [](const StorageResult<QList<Connection>> &list) {
        say(list ? "reader read" : "reader error",
            list ? int(list->size()) : int(list.error().kind));
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QString &mode = arguments.at(1);
    const QString &path = arguments.at(2);
    if (mode == QLatin1String("write"))
        return write(path);
    if (mode == QLatin1String("store"))
        return store(path);
    if (mode == QLatin1String("lock"))
        return lock(path);
    if (mode == QLatin1String("exclusive"))
        return exclusive(path);
    if (mode == QLatin1String("powerless"))
        return powerless(path);
    return 2;
}
