// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectiontable.h"
#include "storage/database.h"
#include "storage/sqlsession.h"
#include "storage/viewstatetable.h"
#include "tests/storage/storagetesting.h"

#include <QDir>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>

#include <type_traits>

using namespace meterdesk;
using Access = DataDirectory::Access;

// Whoever gives Connection a member that could hold a token must think of the tables first.
static_assert(std::is_same_v<decltype(Connection::hasLoginToken), bool>);
static_assert(std::is_same_v<decltype(Connection::hasImportToken), bool>);
static_assert(!std::is_constructible_v<Connection, Tokens>);

namespace {

StorageFuture<QString> pragma(Database &database, const QString &name)
{
    return database.read([name](SqlSession &session) -> StorageResult<QString> {
        const auto value = session.value(QStringLiteral("PRAGMA ") + name);
        if (!value)
            return value.error();
        return value->toString();
    });
}

Connection named(const QString &name)
{
    Connection connection;
    connection.name = name;
    return connection;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isDurableAndPrivate();
    void answersInOrderAndOnlyWhenOpen();
    void finishesQueuedWritesAtItsEnd();
    void rollsBackWhatFails();
    void statementsAreUsedAgain();
    void readersSeeAnEmptyDatabaseWhereThereIsNone();
    void readersWorkBesideAWriter();
    void readersSeeOneState();
    void readersCannotWrite();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::isDurableAndPrivate()
{
    DataDirectory directory(m_folder->path());
    QCOMPARE(outcome(directory.open()), "Done");
    Database database(directory);
    QCOMPARE(outcome(database.open()), "Done");
    QCOMPARE(settled(pragma(database, QStringLiteral("journal_mode"))).value(),
             QStringLiteral("wal"));
    QCOMPARE(settled(pragma(database, QStringLiteral("synchronous"))).value(),
             QStringLiteral("2")); // FULL
    QCOMPARE(settled(pragma(database, QStringLiteral("foreign_keys"))).value(),
             QStringLiteral("1"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    const auto files =
        QDir(m_folder->path()).entryInfoList({QStringLiteral("meterdesk.sqlite*")}, QDir::Files);
    QVERIFY(files.size() >= 3); // with its journals
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestDatabase::answersInOrderAndOnlyWhenOpen()
{
    DataDirectory directory(m_folder->path());
    QCOMPARE(outcome(directory.open()), "Done");
    Database database(directory);
    ConnectionTable table(database);
    QVERIFY(outcome(table.list()).startsWith("Other"));

    // No need to wait for open() before asking.
    const auto opened = database.open();
    const auto again = database.open();
    const auto added = table.add(named(QStringLiteral("One")));
    const auto listed = table.list();
    const auto closed = database.close();
    const auto late = table.list();
    const auto reopened = database.open();
    const auto last = table.list();
    QCOMPARE(settled(last).value().size(), 1);
    QVERIFY(opened.isFinished() && again.isFinished() && added.isFinished() && closed.isFinished()
            && reopened.isFinished());
    QCOMPARE(outcome(again), "Done");
    QCOMPARE(settled(listed).value().size(), 1);
    QVERIFY(outcome(late).startsWith("Other"));
}

void TestDatabase::finishesQueuedWritesAtItsEnd()
{
    constexpr int kWrites = 200;
    QList<StorageFuture<Done>> writes;
    {
        DataDirectory directory(m_folder->path());
        QCOMPARE(outcome(directory.open()), "Done");
        Database database(directory);
        ViewStateTable states(database);
        database.open();
        for (int i = 0; i < kWrites; ++i)
            writes << states.save({}, QString::number(i), "v");
    }
    for (const auto &write : std::as_const(writes)) {
        QVERIFY(write.isFinished());
        QCOMPARE(outcome(write.result()), "Done");
    }
    DataDirectory directory(m_folder->path());
    QCOMPARE(outcome(directory.open()), "Done");
    Database database(directory);
    database.open();
    QCOMPARE(settled(ViewStateTable(database).load({})).value().size(), kWrites);
}

void TestDatabase::rollsBackWhatFails()
{
    DataDirectory directory(m_folder->path());
    QCOMPARE(outcome(directory.open()), "Done");
    Database database(directory);
    database.open();
    const auto failed = database.write([](SqlSession &session) -> StorageResult<int> {
        const auto done =
            session.execute(QStringLiteral("INSERT INTO view_state VALUES ('', 'k', x'01')"));
        if (!done)
            return done.error();
        return StorageError{StorageError::Kind::Conflict, QStringLiteral("changed my mind")};
    });
    QCOMPARE(outcome(failed), "Conflict");
    QVERIFY(settled(ViewStateTable(database).load({})).value().isEmpty());
    // A statement that cannot be prepared is told as itself.
    const auto wrong = settled(database.write([](SqlSession &session) -> StorageResult<int> {
        return session.execute(QStringLiteral("INSERT INTO nowhere VALUES (?)"), {1});
    }));
    QVERIFY(outcome(wrong).contains("no such table"));
    QCOMPARE(outcome(ViewStateTable(database).save({}, QStringLiteral("k"), "v")), "Done");
}

void TestDatabase::statementsAreUsedAgain()
{
    DataDirectory directory(m_folder->path());
    QCOMPARE(outcome(directory.open()), "Done");
    Database database(directory);
    database.open();
    ViewStateTable(database).save({}, {{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}});
    const auto pairs = settled(database.read([](SqlSession &session) -> StorageResult<QStringList> {
        // One within the other, and stopped half way by a value that is wanted alone.
        const QString sql = QStringLiteral("SELECT key FROM view_state ORDER BY key");
        QStringList found;
        const auto done = session.forEachRow(sql, {}, [&](const QSqlQuery &outer) {
            const QString first = outer.value(0).toString();
            (void)session.forEachRow(sql, {}, [&](const QSqlQuery &inner) {
                found << first + inner.value(0).toString();
            });
            found << session.value(sql).value_or(QVariant()).toString();
        });
        if (!done)
            return done.error();
        // The same with other values, and more statements than are kept.
        for (int i = 0; i < 300; ++i) {
            const auto value = session.value(QStringLiteral("SELECT ? + %1").arg(i % 150), {i});
            if (!value || value->toInt() != i + i % 150)
                return StorageError{StorageError::Kind::Other, QString::number(i)};
        }
        return found;
    }));
    QCOMPARE(outcome(pairs), "Done");
    QCOMPARE(pairs->join(QLatin1Char(' ')), QStringLiteral("aa ab a ba bb a"));
    // Nothing holds a lock that was left open.
    QCOMPARE(outcome(ViewStateTable(database).save({}, QStringLiteral("c"), "3")), "Done");
}

void TestDatabase::readersSeeAnEmptyDatabaseWhereThereIsNone()
{
    const QString path = m_folder->filePath(QStringLiteral("none"));
    DataDirectory directory(path, Access::Read);
    QCOMPARE(outcome(directory.open()), "Done");
    Database database(directory);
    QCOMPARE(outcome(database.open()), "Done");
    QVERIFY(settled(ConnectionTable(database).list()).value().isEmpty());
    QVERIFY(!QFileInfo::exists(path));
}

void TestDatabase::readersWorkBesideAWriter()
{
    DataDirectory writing(m_folder->path());
    QCOMPARE(outcome(writing.open()), "Done");
    Database writer(writing);
    writer.open();
    QCOMPARE(outcome(ConnectionTable(writer).add(named(QStringLiteral("One")))), "Done");

    DataDirectory reading(m_folder->path(), Access::Read);
    QCOMPARE(outcome(reading.open()), "Done");
    Database reader(reading);
    QCOMPARE(outcome(reader.open()), "Done");
    QCOMPARE(settled(ConnectionTable(reader).list()).value().size(), 1);
    QCOMPARE(outcome(ConnectionTable(writer).add(named(QStringLiteral("Two")))), "Done");
    QCOMPARE(settled(ConnectionTable(reader).list()).value().size(), 2);
    QCOMPARE(outcome(writer.close()), "Done");
    QCOMPARE(settled(ConnectionTable(reader).list()).value().size(), 2);
}

void TestDatabase::readersSeeOneState()
{
    DataDirectory writing(m_folder->path());
    QCOMPARE(outcome(writing.open()), "Done");
    Database writer(writing);
    QCOMPARE(outcome(writer.open()), "Done");
    DataDirectory reading(m_folder->path(), Access::Read);
    QCOMPARE(outcome(reading.open()), "Done");
    Database reader(reading);
    QCOMPARE(outcome(reader.open()), "Done");

    QSemaphore hasBegun;
    QSemaphore mayGoOn;
    const auto counts = reader.read([&](SqlSession &session) -> StorageResult<QList<int>> {
        const auto count = [&session] {
            return session.value(QStringLiteral("SELECT count(*) FROM view_state"))
                .value_or(QVariant(-1))
                .toInt();
        };
        QList<int> counted;
        const auto error = session.snapshot([&]() -> std::optional<StorageError> {
            counted << count();
            hasBegun.release();
            mayGoOn.tryAcquire(1, 20000);
            counted << count();
            return std::nullopt;
        });
        if (error)
            return *error;
        counted << count();
        return counted;
    });
    QVERIFY(hasBegun.tryAcquire(1, 20000));
    QCOMPARE(outcome(ViewStateTable(writer).save({}, QStringLiteral("k"), "v")), "Done");
    mayGoOn.release();
    QCOMPARE(settled(counts).value(), (QList<int>{0, 0, 1}));
}

void TestDatabase::readersCannotWrite()
{
    DataDirectory directory(m_folder->path(), Access::Read);
    QCOMPARE(outcome(directory.open()), "Done");
    Database database(directory);
    database.open();
    QCOMPARE(outcome(ConnectionTable(database).add(named(QStringLiteral("One")))), "ReadOnly");
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
