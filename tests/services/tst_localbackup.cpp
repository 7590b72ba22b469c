// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localbackup.h"

#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/savedlists.h"
#include "services/session.h"
#include "storage/entriesbackup.h"
#include "tests/services/settled.h"
#include "tests/support/datafixture.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFileInfo>

using namespace meterdesk;
using namespace meterdesk::test;
using Problem = RestoreReport::Problem;

class TestLocalBackup : public QObject
{
    Q_OBJECT

    std::unique_ptr<DataFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    QString m_file;

    bool open(DataFixture &fixture)
    {
        fixture.makeDesk().open();
        return QTest::qWaitFor(
            [&] {
                Session *session = fixture.desk->session();
                return session && session->outbox() && session->outbox()->isLoaded();
            },
            20000);
    }

    //! How many entries were backed up; -1 where it failed.
    int backUp(DataFixture &fixture)
    {
        LocalBackup backup(*fixture.desk);
        int count = -2;
        connect(&backup, &LocalBackup::backedUp, &backup,
                [&](const QString &, int entries) { count = entries; });
        connect(&backup, &LocalBackup::failed, &backup, [&] { count = -1; });
        backup.backUp(m_file);
        return QTest::qWaitFor([&] { return count > -2; }, 20000) ? count : -2;
    }

    //! An error of storage shows as its kind.
    QByteArray restore(DataFixture &fixture, const QString &file)
    {
        LocalBackup backup(*fixture.desk);
        QByteArray answer;
        connect(&backup, &LocalBackup::restored, &backup, [&](const RestoreReport &report) {
            if (report.problem == Problem::NotABackup)
                answer = "not a backup";
            else if (report.problem == Problem::OtherCustomer)
                answer = "other customer";
            else
                answer = QByteArray::number(report.added) + " added, "
                    + QByteArray::number(report.known) + " known"
                    + (report.isComplete ? "" : ", damaged");
        });
        connect(&backup, &LocalBackup::failed, &backup, [&](const StorageError &error) {
            answer = "error " + QByteArray::number(int(error.kind));
        });
        backup.restore(file);
        return QTest::qWaitFor([&] { return !answer.isEmpty(); }, 20000) ? answer : "never";
    }

    const QList<OutboxEntry> &entries(DataFixture &fixture)
    {
        return fixture.desk->session()->outbox()->entries();
    }

    void stop() { m_fixture->desk.reset(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DataFixture>();
        m_elsewhere = std::make_unique<QTemporaryDir>();
        m_file = m_elsewhere->filePath(LocalBackup::suggestedName());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_elsewhere.reset();
    }

    void comesBackOnAnotherComputer()
    {
        QVERIFY(m_fixture->leaveDrafts(7));
        QVERIFY(open(*m_fixture));
        QCOMPARE(backUp(*m_fixture), 7);
        QCOMPARE(QDir(m_elsewhere->path()).entryList(QDir::Files),
                 QStringList{QFileInfo(m_file).fileName()});
        QCOMPARE(QFileInfo(m_file).permissions()
                     & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        const QList<OutboxEntry> before = entries(*m_fixture);

        DataFixture other;
        QVERIFY(open(other));
        QVERIFY(entries(other).isEmpty());
        QCOMPARE(restore(other, m_file), "7 added, 0 known");
        QTRY_COMPARE_WITH_TIMEOUT(entries(other).size(), 7, kPatienceMs);
        for (qsizetype i = 0; i < 7; ++i) {
            QCOMPARE(entries(other).at(i).request, before.at(i).request);
            QCOMPARE(entries(other).at(i).state, EntryState::Draft);
        }
        // Never doubled.
        QCOMPARE(restore(other, m_file), "0 added, 7 known");
        QCOMPARE(restore(*m_fixture, m_file), "0 added, 7 known");
        QCOMPARE(entries(*m_fixture), before);
        // And a later one replaces the file.
        QCOMPARE(backUp(other), 7);
    }

    //! Notes and the like are shown at once, and what is here and newer stays.
    void recordsComeBack()
    {
        const MeterId meter{QStringLiteral("2001")};
        const auto records = [](DataFixture &fixture) -> LocalRecords & {
            return fixture.desk->session()->records();
        };
        QVERIFY(open(*m_fixture));
        records(*m_fixture).notes().addMoment(meter, 1, QStringLiteral("leak"));
        records(*m_fixture).lists().add(SavedList::Kind::Route, QStringLiteral("r"), {meter});
        QCOMPARE(backUp(*m_fixture), 0);

        DataFixture other;
        QVERIFY(open(other));
        records(other).notes().addMoment(meter, 2, QStringLiteral("other"));
        QCOMPARE(restore(other, m_file), "0 added, 0 known");
        QTRY_COMPARE_WITH_TIMEOUT(records(other).notes().momentsOf(meter).size(), 2, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(records(other).lists().lists().size(), 1, kPatienceMs);
        QCOMPARE(records(other).lists().lists().first().meters, QList<MeterId>{meter});
        // What was removed by mistake comes back, too.
        records(*m_fixture).lists().remove(records(*m_fixture).lists().lists().first().id);
        QCOMPARE(restore(*m_fixture, m_file), "0 added, 0 known");
        QTRY_COMPARE_WITH_TIMEOUT(records(*m_fixture).lists().lists().size(), 1, kPatienceMs);
    }

    void whatWaitedIsNotSentUnasked()
    {
        QVERIFY(m_fixture->leaveDrafts(3));
        QVERIFY(open(*m_fixture));
        Outbox &outbox = *m_fixture->desk->session()->outbox();
        outbox.setPaused(true);
        outbox.release({{1}, {2}});
        QTRY_COMPARE_WITH_TIMEOUT(outbox.entries().at(1).state, EntryState::Queued, kPatienceMs);
        QCOMPARE(backUp(*m_fixture), 3);

        DataFixture other;
        QVERIFY(open(other));
        QCOMPARE(restore(other, m_file), "3 added, 0 known");
        QTRY_COMPARE_WITH_TIMEOUT(entries(other).size(), 3, kPatienceMs);
        for (const OutboxEntry &entry : entries(other))
            QCOMPARE(entry.state, EntryState::Draft);
        QVERIFY(!other.desk->session()->outbox()->isPaused());
    }

    //! The first entry is being sent, as far as the file knows.
    void isWholeWhileEntriesAreSent()
    {
        QVERIFY(m_fixture->leaveDrafts(5));
        QVERIFY(open(*m_fixture));
        Outbox &outbox = *m_fixture->desk->session()->outbox();
        outbox.setPaused(true); // else it would take part
        OutboxTable table(*m_fixture->desk->customerData()->entries());
        VERIFY_STORED(table.release({{1}}, 1));
        const auto begun = table.advance({}, EntryId{1}, 2);
        QCOMPARE(backUp(*m_fixture), 5);
        VERIFY_STORED(begun);

        DataFixture other;
        QVERIFY(open(other));
        QCOMPARE(restore(other, m_file), "5 added, 0 known");
        QTRY_COMPARE_WITH_TIMEOUT(entries(other).size(), 5, kPatienceMs);
        QCOMPARE(entries(other).first().state, EntryState::Draft);
        QCOMPARE(entries(other).first().tries, 1);
        QVERIFY(entries(other).first().hasUnclearTry);
    }

    void otherFilesAreRefused()
    {
        QVERIFY(m_fixture->leaveDrafts(2));
        QVERIFY(open(*m_fixture));
        const auto write = [this](const QByteArray &bytes) {
            QFile file(m_file);
            return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                && file.write(bytes) == bytes.size();
        };
        QCOMPARE(restore(*m_fixture, m_file), "not a backup"); // not there
        QVERIFY(write("time;value\n1;2\n"));
        QCOMPARE(restore(*m_fixture, m_file), "not a backup");
        QVERIFY(write(QByteArray(8192, 'x')));
        QCOMPARE(restore(*m_fixture, m_file), "not a backup");
        // The program's own file is none either.
        QCOMPARE(restore(*m_fixture, m_fixture->entriesFile()), "not a backup");
        QCOMPARE(entries(*m_fixture).size(), 2);
        QVERIFY(QDir(m_fixture->folder.path()).entryList({QStringLiteral("rescue-*")}).isEmpty());
    }

    void anotherCustomersBackupIsRefused()
    {
        DataFixture other;
        QVERIFY(other.leaveDrafts(4));
        {
            DataDirectory directory(other.folder.path());
            QVERIFY(directory.open());
            CustomerData data(directory, QStringLiteral("somebody"));
            QSignalSpy opened(&data, &CustomerData::opened);
            data.open();
            QVERIFY(opened.wait(20000));
            VERIFY_STORED(backUpEntries(*data.entries(), m_file, data.key()));
        }
        QVERIFY(open(*m_fixture));
        QCOMPARE(restore(*m_fixture, m_file), "other customer");
        QVERIFY(entries(*m_fixture).isEmpty());
    }

    void aFolderThatIsNotThereIsTold()
    {
        QVERIFY(open(*m_fixture));
        m_file = m_elsewhere->filePath(QStringLiteral("nowhere/x.mdbackup"));
        QCOMPARE(backUp(*m_fixture), -1);
    }
};

QTEST_GUILESS_MAIN(TestLocalBackup)
#include "tst_localbackup.moc"
