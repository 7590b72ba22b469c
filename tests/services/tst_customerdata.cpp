// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerdata.h"

#include "services/localnotes.h"
#include "services/localrecords.h"
#include "storage/outboxtable.h"
#include "tests/services/settled.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kNow = 1'700'000'000'000;

QList<WriteRequest> readings(int count)
{
    QList<WriteRequest> requests;
    for (int i = 0; i < count; ++i) {
        const TimeMs time = kNow + i * 60'000;
        requests << WriteRequest{WriteKind::Reading,
                                 QStringLiteral("A-1"),
                                 {},
                                 {time, time},
                                 QByteArray::number(100 + i),
                                 {},
                                 {},
                                 {},
                                 {}};
    }
    return requests;
}

} // namespace

class TestCustomerData : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<CustomerData> m_data;

    QString entriesFile() const
    {
        return m_folder->filePath(QStringLiteral("entries-test.sqlite"));
    }
    QStringList movedAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("entries-test-damaged-*.sqlite")});
    }

    bool open(DataDirectory::Access access = DataDirectory::Access::Write)
    {
        close();
        m_directory = std::make_unique<DataDirectory>(m_folder->path(), access);
        if (!m_directory->open())
            return false;
        m_data = std::make_unique<CustomerData>(*m_directory, QStringLiteral("test"));
        QSignalSpy opened(m_data.get(), &CustomerData::opened);
        m_data->open();
        return opened.wait(20000) && m_data->isOpened() && m_data->entries();
    }

    void close()
    {
        m_data.reset();
        m_directory.reset();
    }

    qsizetype entryCount()
    {
        return settled(OutboxTable(*m_data->entries()).load()).value_or({}).entries.size();
    }

    bool spoil(qint64 offset, qsizetype size)
    {
        close();
        QFile file(entriesFile());
        return file.open(QIODevice::ReadWrite) && file.seek(offset)
            && file.write(QByteArray(size, 'x')) == size;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        close();
        m_folder.reset();
    }

    void soundFilesNeedNoRescue()
    {
        QVERIFY(open());
        QVERIFY(!m_data->entriesTrouble());
        QVERIFY(!m_data->rescued());
    }

    void takesOverWhatADamagedFileHeld()
    {
        QVERIFY(open());
        VERIFY_STORED(OutboxTable(*m_data->entries()).add(readings(60), {}, kNow));
        QVERIFY(spoil(0, 64));
        QVERIFY(open());
        QCOMPARE(movedAside().size(), 1);
        QCOMPARE(m_data->entriesTrouble()->kind, StorageError::Kind::Corrupt);
        QCOMPARE(m_data->rescued(), (RescueReport{60, true, movedAside(), {}}));
        QCOMPARE(entryCount(), 60);
        // Told once, done once.
        QVERIFY(open());
        QVERIFY(!m_data->entriesTrouble());
        QVERIFY(!m_data->rescued());
        QCOMPARE(entryCount(), 60);
    }

    //! Ended after the damaged file was moved aside, before anything was taken over.
    void goesOnWithARescueThatWasCutShort()
    {
        QVERIFY(open());
        VERIFY_STORED(OutboxTable(*m_data->entries()).add(readings(5), {}, kNow));
        close();
        const QString name = QStringLiteral("entries-test-damaged-20260101T000000Z.sqlite");
        QVERIFY(QFile::rename(entriesFile(), m_folder->filePath(name)));
        QVERIFY(open());
        QCOMPARE(m_data->rescued(), (RescueReport{5, true, {name}, {}}));
        QCOMPARE(entryCount(), 5);
    }

    //! Notes are there as well, from opened() on.
    void recordsAreRescuedToo()
    {
        const MeterId meter{QStringLiteral("1")};
        QVERIFY(open());
        m_data->records().notes().addMoment(meter, 1, QStringLiteral("leak"));
        QVERIFY(spoil(0, 64));
        QVERIFY(open());
        QCOMPARE(m_data->rescued(), (RescueReport{0, false, movedAside(), {}}));
        QCOMPARE(m_data->records().notes().momentsOf(meter).size(), 1);
    }

    void saysWhereNothingCanBeRead()
    {
        QFile file(entriesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(open());
        QCOMPARE(m_data->rescued(), (RescueReport{0, false, movedAside(), {}}));
        QCOMPARE(entryCount(), 0);
    }

    void aReaderTakesNothingOver()
    {
        QVERIFY(open());
        VERIFY_STORED(OutboxTable(*m_data->entries()).add(readings(5), {}, kNow));
        close();
        const QString name = QStringLiteral("entries-test-damaged-20260101T000000Z.sqlite");
        QVERIFY(QFile::copy(entriesFile(), m_folder->filePath(name)));
        QVERIFY(open(DataDirectory::Access::Read));
        QVERIFY(!m_data->rescued());
        QCOMPARE(entryCount(), 5);
    }
};

QTEST_GUILESS_MAIN(TestCustomerData)
#include "tst_customerdata.moc"
