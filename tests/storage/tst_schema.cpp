// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "storage/sqlsession.h"
#include "tests/storage/storagetesting.h"

#include <QSqlQuery>
#include <QTemporaryDir>

using namespace meterdesk;
using namespace std::chrono_literals;

namespace {

QStringList tables(SqlSession &session)
{
    QStringList names;
    const auto done = session.forEachRow(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"), {},
        [&names](const QSqlQuery &row) { names << row.value(0).toString(); });
    return done ? names : QStringList{done.error().detail};
}

QStringList today()
{
    return {QStringLiteral("connections"), QStringLiteral("pending_logouts"),
            QStringLiteral("view_state"), QStringLiteral("wire_shapes")};
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsFromAnEmptyFileToToday();
    void knowsTheFilesOfACustomer_data();
    void knowsTheFilesOfACustomer();
    void doesOnlyWhatIsMissing();
    void isAllOrNothing();
    void refusesALaterFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlSession> m_session;
};

void TestSchema::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<SqlSession>(m_folder->filePath(QStringLiteral("x.sqlite")),
                                             SqlSession::Access::ReadWrite, 100ms);
    QCOMPARE(outcome(m_session->open()), "Done");
}

void TestSchema::leadsFromAnEmptyFileToToday()
{
    QCOMPARE(schemaVersion(*m_session).value_or(-1), 0);
    QCOMPARE(outcome(migrateSchema(*m_session, mainMigrations())), "Done");
    QCOMPARE(schemaVersion(*m_session).value_or(-1), 1);
    QCOMPARE(tables(*m_session), today());
    QCOMPARE(outcome(migrateSchema(*m_session, mainMigrations())), "Done");
    QCOMPARE(tables(*m_session), today());
}

void TestSchema::knowsTheFilesOfACustomer_data()
{
    QTest::addColumn<Migrations>("migrations");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("entries") << entriesMigrations()
                             << QStringLiteral(
                                    "batches bookmarks choices entries ledger list_members lists"
                                    " mapping notes round_cells rounds settings"
                                    " sqlite_sequence tries")
                                    .split(QChar(u' '));
    QTest::newRow("cache") << cacheMigrations()
                           << QStringList{QStringLiteral("chunks"), QStringLiteral("coverage"),
                                          QStringLiteral("lists")};
}

void TestSchema::knowsTheFilesOfACustomer()
{
    QFETCH(const Migrations, migrations);
    QCOMPARE(outcome(migrateSchema(*m_session, migrations)), "Done");
    QTEST(tables(*m_session), "expected");
}

void TestSchema::doesOnlyWhatIsMissing()
{
    Migrations migrations = mainMigrations();
    QCOMPARE(outcome(migrateSchema(*m_session, migrations)), "Done");
    QVERIFY(m_session->execute(QStringLiteral("INSERT INTO view_state VALUES ('', 'k', x'01')")));
    migrations << QStringList{QStringLiteral("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")}
               << QStringList{QStringLiteral("INSERT INTO later VALUES (7)")};
    QCOMPARE(outcome(migrateSchema(*m_session, migrations)), "Done");
    QCOMPARE(schemaVersion(*m_session).value_or(-1), 3);
    QCOMPARE(m_session->value(QStringLiteral("SELECT id FROM later")).value_or({}).toInt(), 7);
    QCOMPARE(
        m_session->value(QStringLiteral("SELECT count(*) FROM view_state")).value_or({}).toInt(),
        1);
}

void TestSchema::isAllOrNothing()
{
    const Migrations migrations = Migrations(mainMigrations())
        << QStringList{QStringLiteral("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"),
                       QStringLiteral("CREATE TABLE connections (twice TEXT)")};
    QVERIFY(!migrateSchema(*m_session, migrations));
    QCOMPARE(schemaVersion(*m_session).value_or(-1), 0);
    QCOMPARE(tables(*m_session), QStringList());
    QCOMPARE(outcome(migrateSchema(*m_session, mainMigrations())), "Done");
    QCOMPARE(tables(*m_session), today());
}

void TestSchema::refusesALaterFile()
{
    QVERIFY(m_session->execute(QStringLiteral("PRAGMA user_version = 2")));
    QCOMPARE(outcome(migrateSchema(*m_session, mainMigrations())), "TooNew");
    QCOMPARE(schemaVersion(*m_session).value_or(-1), 2);
    QCOMPARE(tables(*m_session), QStringList());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
