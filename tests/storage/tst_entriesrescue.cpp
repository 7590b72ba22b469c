// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entriesrescue.h"

#include "storage/database.h"
#include "storage/outboxtable.h"
#include "tests/storage/storagetesting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace meterdesk;

namespace {

constexpr TimeMs kNow = 1'700'000'000'000;
constexpr TimeMs kMinute = 60'000;
constexpr int kPage = 4096;
constexpr int kEntries = 500;

WriteRequest reading(int number)
{
    const TimeMs time = kNow + number * kMinute;
    return {WriteKind::Reading,
            QStringLiteral("import-%1").arg(number % 20),
            {},
            {time, time},
            QByteArray::number(1000 + number) + ".50",
            {},
            QStringLiteral("kWh"),
            {},
            {}};
}

WriteRequest invoice(int month, const QString &note)
{
    const TimeMs from = 1'700'006'400'000 + month * 30 * 86'400'000LL;
    return {WriteKind::Invoice,
            QStringLiteral("2001"),
            {},
            {from, from + 86'400'000},
            {},
            "12345.60",
            {},
            note,
            {}};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Bytes without any meaning, the same in every run.
QByteArray garbage(qsizetype size, quint32 seed = 7)
{
    QRandomGenerator generator(seed);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes.append(char(generator.bounded(256)));
    return bytes;
}

bool spoil(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset)
        && file.write(bytes) == bytes.size();
}

//! Root page of \a table, as SQLite tells.
int rootOf(const QString &path, const QString &table)
{
    int page = 0;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(
                QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(table),
                database);
            if (query.next())
                page = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return page;
}

//! A file of entries in a folder, open.
struct Entries
{
    explicit Entries(const QString &folder)
        : directory(folder)
        , isOpen(outcome(directory.open()) == "Done")
        , database(directory, DatabaseFile::entries(QStringLiteral("test")))
        , table(database)
    {
        isOpen = isOpen && outcome(database.open()) == "Done";
    }
    OutboxTable::Contents load() { return settled(table.load()).value_or({}); }

    DataDirectory directory;
    bool isOpen;
    Database database;
    OutboxTable table;
};

} // namespace

class TestEntriesRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesOverEverything();
    void damage_data();
    void damage();
    void cutFileGivesWhatIsLeft_data();
    void cutFileGivesWhatIsLeft();
    void anyPageMayBeSpoiled();
    void whatIsNoDatabaseGivesNothing();
    void takesTheJournalAlong();
    void keepsTriesAndStates();
    void isDoneOnce();
    void keepsWhatIsThere();
    void nothingIsDoneWhereThereIsNoRoom();

private:
    Rescued rescue();
    QByteArray check(const OutboxTable::Contents &contents) const;

    QTemporaryDir m_made;
    QString m_original; //!< a sound file of 500 entries, closed
    OutboxTable::Contents m_contents; //!< what is in it
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_damaged;
};

//! 500 readings in ten batches and a few invoices with long notes.
void TestEntriesRescue::initTestCase()
{
    Entries entries(m_made.path());
    QVERIFY(entries.isOpen);
    for (int batch = 0; batch < 10; ++batch) {
        QList<WriteRequest> requests;
        for (int i = 0; i < kEntries / 10 - 1; ++i)
            requests << reading(batch * 50 + i);
        requests << invoice(batch, QString(6000, QChar('a' + batch)));
        OutboxTable::Intake intake;
        intake.label = QStringLiteral("round %1").arg(batch);
        QCOMPARE(outcome(entries.table.add(requests, intake, kNow + batch)), "Done");
    }
    m_contents = entries.load();
    QCOMPARE(m_contents.entries.size(), kEntries);
    QCOMPARE(outcome(entries.database.close()), "Done");
    m_original = entries.directory.filePath(DatabaseFile::entries(QStringLiteral("test")).name);
    QVERIFY(QFileInfo(m_original).size() > 20 * kPage);
}

void TestEntriesRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_damaged = m_folder->filePath(QStringLiteral("entries-test-damaged-20260101T000000Z.sqlite"));
    QVERIFY(QFile::copy(m_original, m_damaged));
}

//! Into a new file; the damaged one must stay as it is, and nothing else be left.
Rescued TestEntriesRescue::rescue()
{
    const QByteArray before = contents(m_damaged);
    Entries fresh(m_folder->path());
    const auto rescued = settled(rescueEntries(fresh.database, m_damaged));
    if (!rescued) {
        qWarning() << rescued.error().detail;
        return {-1, false};
    }
    const QByteArray flaw = check(fresh.load());
    if (!flaw.isEmpty() || contents(m_damaged) != before
        || !QDir(m_folder->path()).entryList({QStringLiteral("rescue-*")}).isEmpty()) {
        qWarning() << "not as it should be:" << flaw;
        return {-1, false};
    }
    return *rescued;
}

//! What is wrong with the entries that were rescued: each must be one of those there were.
QByteArray TestEntriesRescue::check(const OutboxTable::Contents &contents) const
{
    QHash<EntryId, OutboxEntry> known;
    for (const OutboxEntry &entry : m_contents.entries)
        known.insert(entry.id, entry);
    QHash<qint64, QString> labels;
    for (const EntryBatch &batch : m_contents.batches)
        labels.insert(batch.id, batch.label);
    for (OutboxEntry entry : contents.entries) {
        // A person looks first.
        if (entry.request.kind == WriteKind::Invoice && entry.state == EntryState::Unknown)
            entry.state = EntryState::Queued;
        if (!known.contains(entry.id) || !(known.value(entry.id) == entry))
            return "an invented entry " + QByteArray::number(entry.id.value);
    }
    for (const EntryBatch &batch : contents.batches) {
        if (!batch.label.isEmpty() && batch.label != labels.value(batch.id))
            return "an invented batch " + batch.label.toUtf8();
    }
    return {};
}

void TestEntriesRescue::takesOverEverything()
{
    QCOMPARE(rescue(), (Rescued{kEntries, true}));
    Entries again(m_folder->path());
    const auto contents = again.load();
    QCOMPARE(contents.entries.size(), kEntries);
    QCOMPARE(contents.batches.size(), 10);
    QCOMPARE(contents.batches.at(3).label, QStringLiteral("round 3"));
    int unknown = 0;
    for (const OutboxEntry &entry : contents.entries)
        unknown += entry.state == EntryState::Unknown ? 1 : 0;
    QCOMPARE(unknown, 10);
}

void TestEntriesRescue::damage_data()
{
    QTest::addColumn<QString>("table"); // the page of its root; empty: of the number
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("the first bytes") << QString() << 0 << 0 << kEntries << true;
    QTest::newRow("the first page") << QString() << 1 << 1 << kEntries << true;
    QTest::newRow("root of the entries") << QStringLiteral("entries") << 0 << 1 << kEntries << true;
    QTest::newRow("root of the batches") << QStringLiteral("batches") << 0 << 1 << kEntries << true;
    QTest::newRow("root of the tries") << QStringLiteral("tries") << 0 << 1 << kEntries << true;
    QTest::newRow("an index") << QStringLiteral("entries_open") << 0 << 1 << kEntries << true;
    QTest::newRow("all roots") << QString() << 1 << 29 << 400 << false;
    QTest::newRow("the middle") << QString() << 40 << 2 << 400 << false;
    QTest::newRow("much of the middle") << QString() << 36 << 12 << 200 << false;
}

void TestEntriesRescue::damage()
{
    QFETCH(QString, table);
    QFETCH(int, page);
    QFETCH(int, pages);
    QFETCH(int, atLeast);
    QFETCH(bool, isComplete);
    if (!table.isEmpty())
        page = rootOf(m_original, table);
    if (pages == 0)
        QVERIFY(spoil(m_damaged, 0, QByteArray(64, 'x')));
    else
        QVERIFY(spoil(m_damaged, qint64(page - 1) * kPage, garbage(pages * kPage)));
    const Rescued rescued = rescue();
    QVERIFY2(rescued.entries >= atLeast, QByteArray::number(rescued.entries));
    if (isComplete)
        QCOMPARE(rescued, (Rescued{kEntries, true}));
    else
        QVERIFY(!rescued.isComplete || rescued.entries == kEntries);
}

void TestEntriesRescue::cutFileGivesWhatIsLeft_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("the end is missing") << 90 << 300;
    QTest::newRow("a half") << 50 << 100;
    QTest::newRow("hardly anything") << 1 << 0;
}

void TestEntriesRescue::cutFileGivesWhatIsLeft()
{
    QFETCH(int, percent);
    QFETCH(int, atLeast);
    QFile file(m_damaged);
    QVERIFY(file.resize(file.size() * percent / 100 + 100));
    const Rescued rescued = rescue();
    QVERIFY2(rescued.entries >= atLeast, QByteArray::number(rescued.entries));
    QCOMPARE(rescued.isComplete, rescued.entries == kEntries);
}

//! Whatever page it is, nothing is invented, and most is there.
void TestEntriesRescue::anyPageMayBeSpoiled()
{
    const int pages = int(QFileInfo(m_original).size() / kPage);
    int least = kEntries;
    for (int page = 1; page <= pages; page += 5) {
        init();
        QVERIFY(spoil(m_damaged, qint64(page - 1) * kPage, garbage(kPage, quint32(page))));
        const Rescued rescued = rescue();
        QVERIFY2(rescued.entries >= 0, QByteArray::number(page));
        QCOMPARE(rescued.isComplete, rescued.entries == kEntries);
        least = std::min(least, rescued.entries);
    }
    QVERIFY2(least >= kEntries - 50, QByteArray::number(least));
}

void TestEntriesRescue::whatIsNoDatabaseGivesNothing()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray(8192, 'x'), garbage(50 * kPage)}) {
        QFile file(m_damaged);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QCOMPARE(rescue(), (Rescued{0, false}));
        init();
    }
    QFile::remove(m_damaged);
    QCOMPARE(rescue(), (Rescued{0, false}));
}

//! What was written last is only in the journal after a kill.
void TestEntriesRescue::takesTheJournalAlong()
{
    {
        QTemporaryDir folder;
        Entries killed(folder.path());
        OutboxTable::Intake intake;
        intake.label = QStringLiteral("round 0");
        QCOMPARE(outcome(killed.table.add({reading(0), reading(1)}, intake, kNow)), "Done");
        const QString file = killed.directory.filePath(QStringLiteral("entries-test.sqlite"));
        QVERIFY(QFileInfo(file + QStringLiteral("-wal")).size() > 0);
        QFile::remove(m_damaged);
        QVERIFY(QFile::copy(file, m_damaged));
        QVERIFY(QFile::copy(file + QStringLiteral("-wal"), m_damaged + QStringLiteral("-wal")));
    }
    QCOMPARE(rescue(), (Rescued{2, true}));
}

void TestEntriesRescue::keepsTriesAndStates()
{
    QTemporaryDir folder;
    {
        Entries entries(folder.path());
        OutboxTable::Intake intake;
        QCOMPARE(outcome(entries.table.add({reading(0), reading(1), invoice(0, {})}, intake, kNow)),
                 "Done");
        OutboxTable::Settlement ended{{1}, EntryState::Sent, false, QStringLiteral("s1"), {}, 0, {},
                                      0};
        QCOMPARE(outcome(entries.table.advance({}, EntryId{1}, kNow)), "Done");
        QCOMPARE(outcome(entries.table.advance(ended, EntryId{2}, kNow)), "Done");
        ended = {{2}, EntryState::Queued, true, {}, ApiError::Kind::Transport, 0, {}, kNow + 5};
        QCOMPARE(outcome(entries.table.advance(ended, EntryId{3}, kNow)), "Done");
        QCOMPARE(outcome(entries.table.setPaused(true)), "Done");
    }
    const QString file = folder.filePath(QStringLiteral("entries-test.sqlite"));
    QFile::remove(m_damaged);
    QVERIFY(QFile::copy(file, m_damaged));
    QVERIFY(spoil(m_damaged, 0, garbage(kPage)));

    Entries fresh(m_folder->path());
    const auto rescued = settled(rescueEntries(fresh.database, m_damaged));
    QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.error().detail));
    QCOMPARE(*rescued, (Rescued{3, true}));
    auto contents = fresh.load();
    QVERIFY(contents.isPaused);
    QCOMPARE(contents.entries.at(0).state, EntryState::Sent);
    QCOMPARE(contents.entries.at(0).serverId, QStringLiteral("s1"));
    QCOMPARE(contents.entries.at(1).state, EntryState::Queued);
    QVERIFY(contents.entries.at(1).hasUnclearTry);
    QCOMPARE(contents.entries.at(1).error, ApiError::Kind::Transport);
    QCOMPARE(contents.entries.at(2).state, EntryState::Sending);
    QCOMPARE(*settled(fresh.table.takeUp(kNow)), 1);
    contents = fresh.load();
    QCOMPARE(contents.entries.at(2).state, EntryState::Unknown);
    QVERIFY(contents.entries.at(2).hasUnclearTry);
    // The next one goes on counting.
    const auto taken = settled(fresh.table.add({reading(9)}, {}, kNow));
    QCOMPARE(taken->admissions.first().entry.value, 4);
}

void TestEntriesRescue::isDoneOnce()
{
    Entries fresh(m_folder->path());
    const QString key = QStringLiteral("test");
    const auto names = settled(filesToRescue(fresh.database, fresh.directory, key));
    QCOMPARE(*names, QStringList{QFileInfo(m_damaged).fileName()});
    QCOMPARE(settled(rescueEntries(fresh.database, m_damaged))->entries, kEntries);
    QVERIFY(settled(filesToRescue(fresh.database, fresh.directory, key))->isEmpty());
    QVERIFY(settled(filesToRescue(fresh.database, fresh.directory, QStringLiteral("other")))
                ->isEmpty());
    // And if it were done again, nothing would be there twice.
    QCOMPARE(settled(rescueEntries(fresh.database, m_damaged))->entries, 0);
    QCOMPARE(fresh.load().entries.size(), kEntries);
}

//! Something was typed before the rescue could be done.
void TestEntriesRescue::keepsWhatIsThere()
{
    Entries fresh(m_folder->path());
    OutboxTable::Intake intake;
    intake.label = QStringLiteral("since then");
    const WriteRequest other = reading(1000);
    WriteRequest corrected = reading(0);
    corrected.value = "1";
    QCOMPARE(outcome(fresh.table.add({other, corrected}, intake, kNow + 99)), "Done");
    QCOMPARE(settled(rescueEntries(fresh.database, m_damaged))->entries, kEntries);
    const auto contents = fresh.load();
    QCOMPARE(contents.entries.size(), kEntries + 2);
    QCOMPARE(contents.batches.size(), 11);
    QCOMPARE(contents.entries.at(0).request, other);
    QCOMPARE(contents.entries.at(1).request, corrected);
    QCOMPARE(contents.entries.at(1).state, EntryState::Queued);
    int dropped = 0;
    for (const OutboxEntry &entry : contents.entries) {
        if (entry.state != EntryState::Dropped)
            continue;
        ++dropped;
        QCOMPARE(entry.request, reading(0));
    }
    QCOMPARE(dropped, 1);
}

void TestEntriesRescue::nothingIsDoneWhereThereIsNoRoom()
{
    Database::Options options;
    options.maxPageCount = 40; // of which 29 hold empty tables
    DataDirectory directory(m_folder->path());
    QCOMPARE(outcome(directory.open()), "Done");
    const QString key = QStringLiteral("test");
    {
        Database small(directory, DatabaseFile::entries(key), options);
        QCOMPARE(outcome(small.open()), "Done");
        QCOMPARE(outcome(rescueEntries(small, m_damaged)), "Full");
        QVERIFY(settled(OutboxTable(small).load())->entries.isEmpty());
        QCOMPARE(settled(filesToRescue(small, directory, key))->size(), 1);
    }
    Database large(directory, DatabaseFile::entries(key));
    QCOMPARE(outcome(large.open()), "Done");
    QCOMPARE(*settled(rescueEntries(large, m_damaged)), (Rescued{kEntries, true}));
}

QTEST_GUILESS_MAIN(TestEntriesRescue)
#include "tst_entriesrescue.moc"
