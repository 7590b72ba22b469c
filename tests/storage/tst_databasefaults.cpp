// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectiontable.h"
#include "storage/database.h"
#include "storage/seriescache.h"
#include "storage/viewstatetable.h"
#include "tests/storage/storagetesting.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

using namespace meterdesk;
using namespace std::chrono_literals;

namespace {

//! One run of the program on \a path: its lock, its database, closed at its end.
class Run
{
public:
    explicit Run(const QString &path, const Database::Options &options = {},
                 const DatabaseFile &file = DatabaseFile::main())
        : m_directory(path)
        , m_locked(outcome(m_directory.open()))
        , m_database(m_directory, file, options)
    { }
    QByteArray open() { return m_locked == "Done" ? outcome(m_database.open()) : m_locked; }
    Database &database() { return m_database; }
    QStringList names()
    {
        QStringList names;
        const auto list = settled(ConnectionTable(m_database).list());
        if (!list)
            return {list.error().detail};
        for (const Connection &connection : *list)
            names << connection.name;
        return names;
    }
    QByteArray add(const QString &name)
    {
        Connection connection;
        connection.name = name;
        return outcome(ConnectionTable(m_database).add(connection));
    }

private:
    DataDirectory m_directory;
    QByteArray m_locked;
    Database m_database;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Writes \a bytes over the file from \a offset on.
bool spoil(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset)
        && file.write(bytes) == bytes.size();
}

//! A statement in the file, past our own classes.
bool execute(const QString &path, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return done;
}

} // namespace

class TestDatabaseFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void laterFileStaysAsItIs_data();
    void laterFileStaysAsItIs();
    void laterCacheIsMovedAside();
    void damagedCacheIsMovedAside();
    void damagedHeaderIsMovedAside();
    void damagedPageIsFoundAfterAnUncleanEnd();
    void nothingIsReadWholeAfterACleanEnd();
    void fullDiskKeepsWhatWasThere();
    void anotherWriterIsBusyWhileTheLoopTurns();
    void killedWriterLosesNothingItAcknowledged();
    void readOnlyFolderIsReadable();

private:
    QString file() const { return m_folder->filePath(Database::fileName()); }
    QString marker() const { return file() + QStringLiteral("-open"); }
    QStringList movedAside() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("meterdesk-damaged-*.sqlite")}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabaseFaults::laterFileStaysAsItIs_data()
{
    QTest::addColumn<bool>("isMain");
    QTest::newRow("main") << true;
    QTest::newRow("entries") << false;
}

void TestDatabaseFaults::laterFileStaysAsItIs()
{
    QFETCH(const bool, isMain);
    const DatabaseFile kind =
        isMain ? DatabaseFile::main() : DatabaseFile::entries(QStringLiteral("k"));
    const QString path = m_folder->filePath(kind.name);
    QVERIFY(execute(path, QStringLiteral("CREATE TABLE future (x)")));
    QVERIFY(execute(path, QStringLiteral("PRAGMA user_version = 999")));
    const QByteArray before = contents(path);
    for (int i = 0; i < 2; ++i) {
        Run run(m_folder->path(), {}, kind);
        QCOMPARE(run.open(), "TooNew");
        QVERIFY(run.add(QStringLiteral("x")).startsWith("Other"));
    }
    QCOMPARE(contents(path), before);
    const QStringList files =
        QDir(m_folder->path())
            .entryList({QStringLiteral("*-later-*"), QStringLiteral("*-damaged-*")}, QDir::Files);
    QCOMPARE(files, QStringList());
}

void TestDatabaseFaults::laterCacheIsMovedAside()
{
    const DatabaseFile kind = DatabaseFile::cache(QStringLiteral("k"));
    const QString path = m_folder->filePath(kind.name);
    QVERIFY(execute(path, QStringLiteral("CREATE TABLE future (x)")));
    QVERIFY(execute(path, QStringLiteral("PRAGMA user_version = 999")));
    const QByteArray before = contents(path);

    Run run(m_folder->path(), {}, kind);
    const auto opened = settled(run.database().open());
    QCOMPARE(outcome(opened), "TooNew");
    const QStringList aside =
        QDir(m_folder->path()).entryList({QStringLiteral("cache-k-later-*.sqlite")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY(opened.error().detail.contains(aside.constFirst()));
    QCOMPARE(contents(m_folder->filePath(aside.constFirst())), before);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(run.open(), "Done");
    QCOMPARE(outcome(SeriesCache(run.database()).size()), "Done");
}

void TestDatabaseFaults::damagedCacheIsMovedAside()
{
    const DatabaseFile kind = DatabaseFile::cache(QStringLiteral("k"));
    {
        Run run(m_folder->path(), {}, kind);
        QCOMPARE(run.open(), "Done");
    }
    QVERIFY(spoil(m_folder->filePath(kind.name), 0, QByteArray(64, 'x')));
    Run run(m_folder->path(), {}, kind);
    const auto opened = settled(run.database().open());
    QCOMPARE(outcome(opened), "Corrupt");
    QVERIFY(opened.error().detail.contains(QLatin1String("cache-k-damaged-")));
    QCOMPARE(run.open(), "Done");
}

void TestDatabaseFaults::damagedHeaderIsMovedAside()
{
    {
        Run run(m_folder->path());
        QCOMPARE(run.open(), "Done");
        QCOMPARE(run.add(QStringLiteral("Old")), "Done");
    }
    QVERIFY(spoil(file(), 0, QByteArray(64, 'x')));
    const QByteArray damaged = contents(file());

    Run run(m_folder->path());
    const auto opened = settled(run.database().open());
    QCOMPARE(outcome(opened), "Corrupt");
    QCOMPARE(movedAside().size(), 1);
    QVERIFY(opened.error().detail.contains(movedAside().constFirst()));
    QCOMPARE(contents(m_folder->filePath(movedAside().constFirst())), damaged);
    // Only the second try starts anew: in between the person is told.
    QVERIFY(!QFileInfo::exists(file()));
    QCOMPARE(run.open(), "Done");
    QCOMPARE(run.names(), QStringList());
    QCOMPARE(run.add(QStringLiteral("New")), "Done");
}

void TestDatabaseFaults::damagedPageIsFoundAfterAnUncleanEnd()
{
    {
        Run run(m_folder->path());
        QCOMPARE(run.open(), "Done");
        for (int i = 0; i < 200; ++i)
            ViewStateTable(run.database()).save({}, QString::number(i), QByteArray(500, 'v'));
        QVERIFY(QFileInfo::exists(marker()));
    }
    // The first page stays whole: opening alone would not see it.
    QVERIFY(spoil(file(), 8 * 4096, QByteArray(20 * 4096, 'x')));
    QVERIFY(QFile(marker()).open(QIODevice::WriteOnly));
    Run run(m_folder->path());
    QCOMPARE(run.open(), "Corrupt");
    QCOMPARE(movedAside().size(), 1);
    QCOMPARE(run.open(), "Done");
}

void TestDatabaseFaults::nothingIsReadWholeAfterACleanEnd()
{
    {
        Run run(m_folder->path());
        QCOMPARE(run.open(), "Done");
        for (int i = 0; i < 200; ++i)
            ViewStateTable(run.database()).save({}, QString::number(i), QByteArray(500, 'v'));
    }
    QVERIFY(!QFileInfo::exists(marker()));
    QVERIFY(spoil(file(), 8 * 4096, QByteArray(20 * 4096, 'x')));
    {
        // Damage that is met in use is told, and makes the next start look at the whole file.
        Run run(m_folder->path());
        QCOMPARE(run.open(), "Done");
        QCOMPARE(outcome(ViewStateTable(run.database()).load({})), "Corrupt");
    }
    QVERIFY(QFileInfo::exists(marker()));
    Run run(m_folder->path());
    QCOMPARE(run.open(), "Corrupt");
    QCOMPARE(movedAside().size(), 1);
}

void TestDatabaseFaults::fullDiskKeepsWhatWasThere()
{
    {
        Run run(m_folder->path(), {.busyTimeout = 2s, .maxPageCount = 40});
        QCOMPARE(run.open(), "Done");
        QCOMPARE(run.add(QStringLiteral("Before")), "Done");
        ViewStateTable states(run.database());
        QCOMPARE(outcome(states.save({},
                                     {{QStringLiteral("small"), "s"},
                                      {QStringLiteral("vast"), QByteArray(400000, 'v')}})),
                 "Full");
        // All or nothing, and of use again at once.
        QVERIFY(settled(states.load({})).value().isEmpty());
        QCOMPARE(outcome(states.save({}, QStringLiteral("small"), "s")), "Done");
    }
    Run run(m_folder->path());
    QCOMPARE(run.open(), "Done");
    QCOMPARE(run.names(), QStringList{QStringLiteral("Before")});
    QCOMPARE(settled(ViewStateTable(run.database()).load({})).value().size(), 1);
}

void TestDatabaseFaults::anotherWriterIsBusyWhileTheLoopTurns()
{
    Run run(m_folder->path(), {.busyTimeout = 300ms, .maxPageCount = 0});
    QCOMPARE(run.open(), "Done");
    QCOMPARE(run.add(QStringLiteral("Before")), "Done");
    Probe other(QStringLiteral("exclusive"), m_folder->path());
    QCOMPARE(other.line(), "ready");

    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(5ms);
    Connection connection;
    connection.name = QStringLiteral("During");
    const auto added = ConnectionTable(run.database()).add(connection);
    QVERIFY(!added.isFinished());
    QCOMPARE(outcome(added), "Busy");
    QVERIFY2(turns > 3, "the event loop stood still");

    QVERIFY(other.finish());
    QCOMPARE(run.add(QStringLiteral("After")), "Done");
    QCOMPARE(run.names(), (QStringList{QStringLiteral("Before"), QStringLiteral("After")}));
}

void TestDatabaseFaults::killedWriterLosesNothingItAcknowledged()
{
    for (const int wanted : {1, 7, 23}) {
        QTemporaryDir folder;
        Probe writer(QStringLiteral("write"), folder.path());
        int acknowledged = 0;
        while (acknowledged < wanted) {
            const QByteArray line = writer.line();
            QVERIFY2(line.startsWith("stored "), line.constData());
            acknowledged = line.mid(7).toInt();
        }
        writer.kill();
        // What it still had said before it died.
        for (QByteArray line = writer.line(); !line.isEmpty(); line = writer.line())
            acknowledged = line.mid(7).toInt();

        QVERIFY(QFileInfo::exists(folder.filePath(Database::fileName()) + QStringLiteral("-open")));
        Run run(folder.path());
        QCOMPARE(run.open(), "Done");
        const QStringList names = run.names();
        QVERIFY2(names.size() >= acknowledged,
                 qPrintable(QStringLiteral("%1 of %2").arg(names.size()).arg(acknowledged)));
        QVERIFY(names.size() <= acknowledged + 1);
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(names.at(i), QStringLiteral("connection %1").arg(i + 1));
    }
}

void TestDatabaseFaults::readOnlyFolderIsReadable()
{
    // The other process has no rights even where this one is root, to whom nothing is read-only.
    const QString path = m_folder->filePath(QStringLiteral("data"));
    {
        Run run(path);
        QCOMPARE(run.open(), "Done");
        QCOMPARE(run.add(QStringLiteral("One")), "Done");
    }
    const auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(path + QLatin1Char('/') + Database::fileName(), read));
    QVERIFY(QFile::setPermissions(path, read | enter));
    QVERIFY(QFile::setPermissions(m_folder->path(), read | enter | QFileDevice::WriteOwner));
    Probe powerless(QStringLiteral("powerless"), path);
    const QByteArray writer = powerless.line();
    const QByteArray reader = powerless.line();
    QVERIFY(QFile::setPermissions(path, read | enter | QFileDevice::WriteOwner));
    QCOMPARE(writer, "writer error " + QByteArray::number(int(StorageError::Kind::ReadOnly)));
    QCOMPARE(reader, "reader read 1");
}

QTEST_GUILESS_MAIN(TestDatabaseFaults)
#include "tst_databasefaults.moc"
