// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entriesbackup.h"
#include "storage/entriesrescue.h"
#include "tests/storage/localfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace meterdesk;

namespace {

constexpr TimeMs kNow = 1'700'000'000'000;
constexpr int kPage = 4096;
constexpr int kOfEach = 120;
const QString kKey = QStringLiteral("test");

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

LocalRow changed(LocalRow row, int column, const QVariant &value, TimeMs at)
{
    row.values[column] = value;
    row.changedAt = at;
    return row;
}

LocalRow removed(LocalRow row, TimeMs at)
{
    row.isRemoved = true;
    row.changedAt = at;
    return row;
}

} // namespace

//! Notes, ledger, lists and rounds of a backup or a damaged file, taken over row by row.
class TestLocalMerge : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_here;
    std::unique_ptr<QTemporaryDir> m_there;

    QString backup() const { return m_there->filePath(QStringLiteral("x.mdbackup")); }
    QString damaged() const
    {
        return m_here->filePath(QStringLiteral("entries-test-damaged-20260101T000000Z.sqlite"));
    }

    //! "records, added", or the error.
    QByteArray restore(LocalFile &file)
    {
        const auto report = settled(restoreEntries(file.database, file.directory, backup(), kKey));
        if (!report)
            return report.error().detail.toUtf8();
        return QByteArray::number(report->records) + " records, "
            + QByteArray::number(report->added) + " entries";
    }

    QTemporaryDir m_made;
    QString m_original; //!< a sound file, closed
    QHash<QString, LocalRow> m_known; //!< what is in it

private Q_SLOTS:
    void initTestCase()
    {
        LocalFile made(m_made.path());
        for (int n = 0; n < kOfEach; ++n) {
            QList<LocalRow> rows = oneOfEach(n, kNow + n);
            for (LocalRow &row : rows) {
                if (row.table == LocalTable::RoundCells)
                    row.values.last() = qint64(0); // of no entry
                m_known.insert(row.key(), row);
            }
            QCOMPARE(outcome(made.rows.write(rows)), "Done");
        }
        QCOMPARE(outcome(made.database.close()), "Done");
        m_original = made.path();
        QVERIFY2(QFileInfo(m_original).size() > 70 * kPage,
                 QByteArray::number(QFileInfo(m_original).size() / kPage));
    }

    void init()
    {
        m_here = std::make_unique<QTemporaryDir>();
        m_there = std::make_unique<QTemporaryDir>();
    }

    void aBackupComesBackElsewhere()
    {
        const QList<LocalRow> rows = oneOfEach(1, kNow) + oneOfEach(2, kNow);
        {
            LocalFile there(m_there->path());
            QCOMPARE(outcome(there.rows.write(rows)), "Done");
            QCOMPARE(outcome(backUpEntries(there.database, backup(), kKey)), "Done");
        }
        LocalFile here(m_here->path());
        QCOMPARE(restore(here), "20 records, 0 entries");
        auto found = byKey(here.all());
        QCOMPARE(found.size(), rows.size());
        for (LocalRow row : rows) {
            // Entries of the other file are not here.
            if (row.table == LocalTable::RoundCells)
                row.values.last() = qint64(0);
            QCOMPARE(found.value(row.key()), row);
        }
        QCOMPARE(restore(here), "0 records, 0 entries"); // never doubled
        QCOMPARE(byKey(here.all()), found);
    }

    //! An overlap that was kept to be looked into: both come back.
    void twoInvoicesOfTheSameDaysComeBack()
    {
        const QDate from(2025, 3, 1);
        const QDate to(2025, 3, 31);
        LedgerInvoice second = ledgerInvoice(QStringLiteral("b"), QStringLiteral("1"), from, to);
        second.cost = "99.00";
        second.source = LedgerInvoice::Source::Typed;
        const QList<LocalRow> rows{
            ledgerrows::rowOf(ledgerInvoice(QStringLiteral("a"), QStringLiteral("1"), from, to),
                              kNow, false),
            ledgerrows::rowOf(second, kNow + 1, false)};
        {
            LocalFile there(m_there->path());
            QCOMPARE(outcome(there.rows.write(rows)), "Done");
            QCOMPARE(outcome(backUpEntries(there.database, backup(), kKey)), "Done");
        }
        LocalFile here(m_here->path());
        QCOMPARE(restore(here), "2 records, 0 entries");
        QCOMPARE(byKey(here.all()), byKey(rows));
        QCOMPARE(restore(here), "0 records, 0 entries");
    }

    void theNewerOneCounts()
    {
        const QList<LocalRow> rows = oneOfEach(1, kNow);
        const LocalRow link = rows.at(3);
        const LocalRow note = rows.at(0);
        const LocalRow bookmark = rows.at(2);
        const LocalRow round = rows.at(7);
        LocalFile here(m_here->path());
        {
            LocalFile there(m_there->path());
            QCOMPARE(
                outcome(there.rows.write({changed(link, 1, QStringLiteral("newer there"), kNow + 2),
                                          note, removed(rows.at(5), kNow + 9), bookmark, round})),
                "Done");
            QCOMPARE(outcome(backUpEntries(there.database, backup(), kKey)), "Done");
        }
        const LocalRow newer = changed(note, 9, QStringLiteral("newer here"), kNow + 3);
        QCOMPARE(outcome(here.rows.write({link, newer, rows.at(5), removed(bookmark, kNow + 5),
                                          removed(round, kNow + 5)})),
                 "Done");
        QCOMPARE(restore(here), "2 records, 0 entries");
        const auto found = byKey(here.all());
        QCOMPARE(found.value(link.key()).values.at(1).toString(), QStringLiteral("newer there"));
        QCOMPARE(found.value(note.key()), newer);
        // Restoring removes nothing and brings back what was removed, but for a round that was
        // sent.
        QVERIFY(found.contains(rows.at(5).key()));
        QVERIFY(found.contains(bookmark.key()));
        QCOMPARE(found.value(bookmark.key()).changedAt, kNow + 5);
        QVERIFY(!found.contains(round.key()));
    }

    //! Both files have sent or imported the same invoice.
    void invoicesOfTheSameDaysAreOne()
    {
        const QDate first(2025, 1, 1);
        const WriteRequest request{WriteKind::Invoice,
                                   QStringLiteral("2001"),
                                   {},
                                   {first.startOfDay(Qt::UTC).toMSecsSinceEpoch(),
                                    first.addDays(30).startOfDay(Qt::UTC).toMSecsSinceEpoch()},
                                   {},
                                   "100",
                                   {},
                                   {},
                                   {}};
        {
            LocalFile there(m_there->path());
            QCOMPARE(outcome(there.outbox.add({request}, {}, kNow)), "Done");
            QCOMPARE(outcome(there.outbox.advance({}, EntryId{1}, kNow)), "Done");
            const OutboxTable::Settlement ended{{1}, EntryState::Sent, false, {}, {}, 0, {}, 0};
            QCOMPARE(outcome(there.outbox.advance(ended, {}, kNow + 1)), "Done");
            QCOMPARE(there.ledger().size(), 1);
            QCOMPARE(outcome(backUpEntries(there.database, backup(), kKey)), "Done");
        }
        LocalFile here(m_here->path());
        WriteRequest reading = request;
        reading.kind = WriteKind::Reading;
        reading.range.to = reading.range.from;
        reading.value = "1";
        reading.cost.clear();
        QCOMPARE(outcome(here.outbox.add({reading}, {}, kNow)), "Done"); // takes the id 1
        LedgerInvoice typed =
            ledgerInvoice(QStringLiteral("mine"), QStringLiteral("2001"), first, first.addDays(30));
        QCOMPARE(outcome(here.rows.write({ledgerrows::rowOf(typed, kNow, false)})), "Done");
        QCOMPARE(restore(here), "1 records, 1 entries");
        QCOMPARE(here.ledger().size(), 1);
        QCOMPARE(here.ledger().first().id.value, QStringLiteral("mine"));
        QCOMPARE(here.ledger().first().source, LedgerInvoice::Source::Sent);
        QCOMPARE(here.ledger().first().entry, EntryId{2}); // its id here
        QCOMPARE(restore(here), "0 records, 0 entries");
    }

    void aRemovalInADamagedFileCounts()
    {
        const QList<LocalRow> rows = oneOfEach(1, kNow);
        {
            LocalFile there(m_there->path());
            QCOMPARE(outcome(there.rows.write({rows.at(2), removed(rows.at(3), kNow + 2)})),
                     "Done");
        }
        QVERIFY(QFile::copy(m_there->filePath(QStringLiteral("entries-test.sqlite")), damaged()));
        LocalFile here(m_here->path());
        QCOMPARE(outcome(here.rows.write({rows.at(3)})), "Done");
        QCOMPARE(outcome(rescueEntries(here.database, damaged())), "Done");
        QCOMPARE(byKey(here.all()).keys(), QStringList{rows.at(2).key()});
    }

    void damagedFilesGiveWhatIsLeft_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("percent");
        QTest::newRow("sound") << 0 << 0 << 100;
        QTest::newRow("the first page") << 1 << 1 << 100;
        QTest::newRow("all roots") << 1 << 29 << 70;
        QTest::newRow("roots of the new tables") << 10 << 20 << 70;
        QTest::newRow("the middle") << 60 << 3 << 85;
        // Short rows: up to 74 of 1200 are on one page. What belongs to them stays.
        for (int page = 2; page < 60; page += 4)
            QTest::addRow("page %d", page) << page << 1 << 93;
    }

    void damagedFilesGiveWhatIsLeft()
    {
        QFETCH(int, page);
        QFETCH(int, pages);
        QFETCH(int, percent);
        QVERIFY(QFile::copy(m_original, damaged()));
        if (pages > 0)
            QVERIFY(spoil(damaged(), qint64(page - 1) * kPage, garbage(pages * kPage)));
        LocalFile here(m_here->path());
        QCOMPARE(outcome(rescueEntries(here.database, damaged())), "Done");
        const QList<LocalRow> found = here.all();
        for (const LocalRow &row : found)
            QVERIFY2(m_known.value(row.key()) == row, qPrintable(row.key()));
        QVERIFY2(100 * found.size() >= percent * m_known.size(),
                 QByteArray::number(100 * found.size() / m_known.size()));
    }

    //! A file of before there was a ledger, with its first page gone.
    void anOldDamagedFileFillsTheLedger()
    {
        QVERIFY(QFile::copy(QFINDTESTDATA("../data/entries-1.sqlite"), damaged()));
        QVERIFY(spoil(damaged(), 0, garbage(100)));
        LocalFile here(m_here->path());
        const auto rescued = settled(rescueEntries(here.database, damaged()));
        QVERIFY(rescued);
        QCOMPARE(*rescued, (Rescued{4, true}));
        QCOMPARE(here.ledger().size(), 2);
        QCOMPARE(here.ledger().at(1).note, QStringLiteral("únor"));
    }
};

QTEST_GUILESS_MAIN(TestLocalMerge)
#include "tst_localmerge.moc"
