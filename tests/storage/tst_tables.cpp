// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectiontable.h"
#include "storage/database.h"
#include "storage/pendinglogouttable.h"
#include "storage/shapestable.h"
#include "storage/viewstatetable.h"
#include "tests/storage/storagetesting.h"

#include <QTemporaryDir>
#include <QUuid>

using namespace meterdesk;

namespace {

Connection named(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.apiUrl = QUrl(QStringLiteral("https://api.example.org/v1/"));
    connection.customerId = QStringLiteral("c0ffee00-0000-4000-8000-000000000001");
    connection.hasLoginToken = true;
    return connection;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void connectionsComeBackAsTheyWere();
    void namesAreUniqueAsPeopleReadThem();
    void updatesKeepTheId();
    void changesLeaveWhatElseWasChanged();
    void removalTakesWhatBelongsToIt();
    void shapesAreReplaced();
    void viewStatesAreAddedToAndRemoved();
    void pendingLogoutsAreCollected();
    void everythingSurvivesANewStart();

private:
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<Database> m_database;
};

void TestTables::open()
{
    m_database.reset();
    m_directory.reset();
    m_directory = std::make_unique<DataDirectory>(m_folder->path());
    QCOMPARE(outcome(m_directory->open()), "Done");
    m_database = std::make_unique<Database>(*m_directory);
    QCOMPARE(outcome(m_database->open()), "Done");
}

void TestTables::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestTables::cleanup()
{
    m_database.reset();
    m_directory.reset();
}

void TestTables::connectionsComeBackAsTheyWere()
{
    ConnectionTable table(*m_database);
    QVERIFY(settled(table.list()).value().isEmpty());
    const auto first = settled(table.add(named(QStringLiteral("  Město Žďár \u2116 1 "))));
    QCOMPARE(outcome(first), "Done");
    QCOMPARE(first->name, QStringLiteral("Město Žďár \u2116 1"));
    QVERIFY(!QUuid(first->id.value).isNull());
    QVERIFY(!first->id.value.contains(QLatin1Char('{')));

    Connection own;
    own.id.value = QStringLiteral("own-id");
    own.name = QStringLiteral("A"); // before the first one in the alphabet
    own.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/"));
    own.hasImportToken = true;
    QCOMPARE(settled(table.add(own)).value(), own);
    QCOMPARE(settled(table.list()).value(), (QList<Connection>{*first, own}));
}

void TestTables::namesAreUniqueAsPeopleReadThem()
{
    ConnectionTable table(*m_database);
    QCOMPARE(outcome(table.add(named(QStringLiteral("Škola")))), "Done");
    for (const char *name : {"Škola", " škola ", "ŠKOLA", "s\u030ckola", "", "   "})
        QCOMPARE(outcome(table.add(named(QString::fromUtf8(name)))), "Conflict");
    QCOMPARE(outcome(table.add(named(QStringLiteral("Skola")))), "Done");
    // The id is unique as well.
    Connection twin = settled(table.list()).value().constFirst();
    twin.name = QStringLiteral("Other");
    QCOMPARE(outcome(table.add(twin)), "Conflict");
    QCOMPARE(settled(table.list()).value().size(), 2);
}

void TestTables::updatesKeepTheId()
{
    ConnectionTable table(*m_database);
    Connection one = settled(table.add(named(QStringLiteral("One")))).value();
    const Connection two = settled(table.add(named(QStringLiteral("Two")))).value();
    one.name = QStringLiteral(" ONE ");
    one.apiUrl = QUrl(QStringLiteral("https://other.example.org/"));
    one.customerId.clear();
    one.hasLoginToken = false;
    one.hasImportToken = true;
    const auto updated = settled(table.update(one));
    QCOMPARE(outcome(updated), "Done");
    QCOMPARE(updated->name, QStringLiteral("ONE"));
    QCOMPARE(settled(table.list()).value(), (QList<Connection>{*updated, two}));

    Connection clash = two;
    clash.name = QStringLiteral("one");
    QCOMPARE(outcome(table.update(clash)), "Conflict");
    Connection unknown = named(QStringLiteral("Three"));
    unknown.id.value = QStringLiteral("nobody");
    QCOMPARE(outcome(table.update(unknown)), "Conflict");
    QCOMPARE(settled(table.list()).value(), (QList<Connection>{*updated, two}));
}

//! Two changes that were asked for with the same row in mind: both count.
void TestTables::changesLeaveWhatElseWasChanged()
{
    ConnectionTable table(*m_database);
    const Connection one = settled(table.add(named(QStringLiteral("One")))).value();
    const Connection two = settled(table.add(named(QStringLiteral("Two")))).value();
    const auto renamed = table.change(
        one.id, [](Connection &connection) { connection.name = QStringLiteral(" Other "); });
    const auto signedOut = table.change(one.id, [](Connection &connection) {
        connection.hasLoginToken = false;
        connection.id.value = QStringLiteral("stays all the same");
    });
    QCOMPARE(outcome(settled(renamed)), "Done");
    QCOMPARE(outcome(settled(signedOut)), "Done");
    Connection expected = one;
    expected.name = QStringLiteral("Other");
    expected.hasLoginToken = false;
    QCOMPARE(settled(signedOut).value(), expected);
    QCOMPARE(settled(table.list()).value(), (QList<Connection>{expected, two}));

    const auto toTaken = [](Connection &connection) { connection.name = QStringLiteral("TWO"); };
    QCOMPARE(outcome(settled(table.change(one.id, toTaken))), "Conflict");
    const auto toNone = [](Connection &connection) { connection.name = QStringLiteral(" "); };
    QCOMPARE(outcome(settled(table.change(one.id, toNone))), "Conflict");
    QCOMPARE(outcome(settled(table.change({QStringLiteral("nobody")}, toTaken))), "Conflict");
    QCOMPARE(settled(table.list()).value(), (QList<Connection>{expected, two}));
}

void TestTables::removalTakesWhatBelongsToIt()
{
    ConnectionTable table(*m_database);
    ShapesTable shapes(*m_database);
    ViewStateTable states(*m_database);
    const ConnectionId gone = settled(table.add(named(QStringLiteral("Gone")))).value().id;
    const ConnectionId kept = settled(table.add(named(QStringLiteral("Kept")))).value().id;
    const RememberedShapes some{{QStringLiteral("paging"), QStringLiteral("number")}};
    for (const ConnectionId &id : {gone, kept}) {
        QCOMPARE(outcome(shapes.save(id, some)), "Done");
        QCOMPARE(outcome(states.save(id, QStringLiteral("k"), "v")), "Done");
    }
    QCOMPARE(outcome(states.save({}, QStringLiteral("window"), "w")), "Done");

    QCOMPARE(outcome(table.remove(gone)), "Done");
    QCOMPARE(outcome(table.remove(gone)), "Done");
    QCOMPARE(outcome(table.remove({})), "Done");
    QVERIFY(settled(shapes.load(gone)).value().isEmpty());
    QVERIFY(settled(states.load(gone)).value().isEmpty());
    QCOMPARE(settled(shapes.load(kept)).value(), some);
    QCOMPARE(settled(states.load(kept)).value().size(), 1);
    QCOMPARE(settled(states.load({})).value().size(), 1);
    QCOMPARE(settled(table.list()).value().size(), 1);

    // A view that is closed later leaves nothing behind.
    QCOMPARE(outcome(states.save(gone, QStringLiteral("k"), "late")), "Conflict");
    QCOMPARE(outcome(shapes.save(gone, some)), "Conflict");
    QVERIFY(settled(states.load(gone)).value().isEmpty());
}

void TestTables::shapesAreReplaced()
{
    ShapesTable shapes(*m_database);
    const ConnectionId id =
        settled(ConnectionTable(*m_database).add(named(QStringLiteral("S")))).value().id;
    QVERIFY(settled(shapes.load(id)).value().isEmpty());
    const RememberedShapes first{{QStringLiteral("a"), QStringLiteral("1")},
                                 {QStringLiteral("b"), QStringLiteral("2")}};
    const RememberedShapes second{{QStringLiteral("b"), QStringLiteral("3")},
                                  {QStringLiteral("c"), QString()}};
    QCOMPARE(outcome(shapes.save(id, first)), "Done");
    QCOMPARE(settled(shapes.load(id)).value(), first);
    QCOMPARE(outcome(shapes.save(id, second)), "Done");
    QCOMPARE(settled(shapes.load(id)).value(), second);
    QCOMPARE(outcome(shapes.save(id, {})), "Done");
    QVERIFY(settled(shapes.load(id)).value().isEmpty());
}

void TestTables::viewStatesAreAddedToAndRemoved()
{
    ViewStateTable states(*m_database);
    const QByteArray bytes("\0\xff\0binary", 9);
    QCOMPARE(outcome(states.save({}, QStringLiteral("geometry"), bytes)), "Done");
    QCOMPARE(outcome(states.save(
                 {}, {{QStringLiteral("geometry"), "new"}, {QStringLiteral("docks"), bytes}})),
             "Done");
    QCOMPARE(settled(states.load({})).value(),
             (ViewStateTable::States{{QStringLiteral("docks"), bytes},
                                     {QStringLiteral("geometry"), "new"}}));
    QCOMPARE(outcome(states.save({}, QStringLiteral("docks"), {})), "Done");
    QCOMPARE(settled(states.load({})).value().keys(), QStringList{QStringLiteral("geometry")});
}

void TestTables::pendingLogoutsAreCollected()
{
    PendingLogoutTable table(*m_database);
    PendingLogout pending;
    pending.connection.value = QStringLiteral("removed");
    pending.apiUrl = QUrl(QStringLiteral("https://api.example.org/"));
    pending.login = true;
    QCOMPARE(outcome(table.add(pending)), "Done");
    PendingLogout import = pending;
    import.login = false;
    import.import = true;
    QCOMPARE(outcome(table.add(import)), "Done");
    // The token of an address that was edited later is another entry of the keychain.
    PendingLogout moved = pending;
    moved.apiUrl = QUrl(QStringLiteral("https://other.example.org/"));
    QCOMPARE(outcome(table.add(moved)), "Done");

    PendingLogout both = pending;
    both.import = true;
    QCOMPARE(settled(table.list()).value(), (QList<PendingLogout>{both, moved}));
    QCOMPARE(outcome(table.settle(pending)), "Done");
    QCOMPARE(settled(table.list()).value(), (QList<PendingLogout>{import, moved}));
    QCOMPARE(outcome(table.settle(import)), "Done");
    QCOMPARE(settled(table.list()).value(), QList<PendingLogout>{moved});
}

void TestTables::everythingSurvivesANewStart()
{
    const auto stored = settled(ConnectionTable(*m_database).add(named(QStringLiteral("Town"))));
    const RememberedShapes some{{QStringLiteral("paging"), QStringLiteral("number")}};
    QCOMPARE(outcome(ShapesTable(*m_database).save(stored->id, some)), "Done");
    QCOMPARE(outcome(ViewStateTable(*m_database).save(stored->id, QStringLiteral("k"), "v")),
             "Done");
    open();
    QCOMPARE(settled(ConnectionTable(*m_database).list()).value(), QList<Connection>{*stored});
    QCOMPARE(settled(ShapesTable(*m_database).load(stored->id)).value(), some);
    QCOMPARE(
        settled(ViewStateTable(*m_database).load(stored->id)).value().value(QStringLiteral("k")),
        "v");
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
