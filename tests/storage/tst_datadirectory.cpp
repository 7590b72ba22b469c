// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datadirectory.h"
#include "tests/storage/storagetesting.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace meterdesk;
using Access = DataDirectory::Access;

class TestDataDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeForItsOwnerAlone();
    void leavesAFolderOfTheUserAsItIs();
    void hasOneWriterAndTellsWho();
    void outlivesAKilledWriter();
    void outlivesAWriterThatWasKilledAtItsLock();
    void outlivesAWriterThatWasKilledWhileItTookOver();
    void isReadOnlyWhereItCannotBeMade();
    void isNotMadeByAReader();

private:
    QTemporaryDir m_folder;
};

void TestDataDirectory::isMadeForItsOwnerAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("a/b/data"));
    DataDirectory directory(path);
    QCOMPARE(outcome(directory.open()), "Done");
    QCOMPARE(outcome(directory.open()), "Done");
    QCOMPARE(directory.path(), path);
    const auto everybody = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & everybody));
    QVERIFY(QFileInfo(path).isWritable());
}

void TestDataDirectory::leavesAFolderOfTheUserAsItIs()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("shared")));
    const QString path = m_folder.filePath(QStringLiteral("shared"));
    const auto before = QFileInfo(path).permissions() | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(path, before));
    DataDirectory directory(path);
    QCOMPARE(outcome(directory.open()), "Done");
    QCOMPARE(QFileInfo(path).permissions(), before);
}

void TestDataDirectory::hasOneWriterAndTellsWho()
{
    const QString path = m_folder.filePath(QStringLiteral("held"));
    Probe probe(QStringLiteral("lock"), path);
    QCOMPARE(probe.line(), "ready");

    DataDirectory second(path);
    QCOMPARE(outcome(second.open()), "Busy");
    QVERIFY(second.holder());
    QCOMPARE(second.holder()->pid, probe.pid());
    QCOMPARE(second.holder()->program, QStringLiteral("storageprobe"));
    QVERIFY(!second.holder()->host.isEmpty());

    // Readers work beside it.
    DataDirectory reader(path, Access::Read);
    QCOMPARE(outcome(reader.open()), "Done");

    // It may be tried again once the other has ended.
    QVERIFY(probe.finish());
    QCOMPARE(outcome(second.open()), "Done");
    QVERIFY(!second.holder());
}

void TestDataDirectory::outlivesAKilledWriter()
{
    const QString path = m_folder.filePath(QStringLiteral("orphaned"));
    Probe probe(QStringLiteral("lock"), path);
    QCOMPARE(probe.line(), "ready");
    probe.kill();
    DataDirectory directory(path);
    QCOMPARE(outcome(directory.open()), "Done");
}

void TestDataDirectory::outlivesAWriterThatWasKilledAtItsLock()
{
    const QTemporaryDir folder;
    QFile lock(folder.filePath(QStringLiteral("meterdesk.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    // It may be that of a program which is just making it.
    DataDirectory first(folder.path());
    QCOMPARE(outcome(first.open()), "Busy");
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-5),
                             QFileDevice::FileModificationTime));
    lock.close();
    DataDirectory second(folder.path());
    QCOMPARE(outcome(second.open()), "Done");
    QVERIFY(second.isHeld());
}

//! The lock names a dead process, and that by which it is taken away names none.
void TestDataDirectory::outlivesAWriterThatWasKilledWhileItTookOver()
{
    const QString path = m_folder.filePath(QStringLiteral("orphaned-twice"));
    Probe probe(QStringLiteral("lock"), path);
    QCOMPARE(probe.line(), "ready");
    probe.kill();
    QFile removal(QDir(path).filePath(QStringLiteral("meterdesk.lock.rmlock")));
    QVERIFY(removal.open(QIODevice::ReadWrite));
    DataDirectory first(path);
    QCOMPARE(outcome(first.open()), "Busy");
    QVERIFY(removal.setFileTime(QDateTime::currentDateTime().addSecs(-5),
                                QFileDevice::FileModificationTime));
    removal.close();
    DataDirectory second(path);
    QCOMPARE(outcome(second.open()), "Done");
}

void TestDataDirectory::isReadOnlyWhereItCannotBeMade()
{
    const QString file = m_folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QCOMPARE(outcome(DataDirectory(file).open()), "ReadOnly");
    QCOMPARE(outcome(DataDirectory(file + QStringLiteral("/below")).open()), "ReadOnly");
}

void TestDataDirectory::isNotMadeByAReader()
{
    const QString path = m_folder.filePath(QStringLiteral("never"));
    DataDirectory reader(path, Access::Read);
    QCOMPARE(outcome(reader.open()), "Done");
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(TestDataDirectory)
#include "tst_datadirectory.moc"
