// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;

class TestFileIo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void whatIsWrittenIsRead()
    {
        const auto path = m_dir.filePath(QStringLiteral("Žižkov 🔌.csv"));
        const QByteArray bytes("a\0b\r\n", 5);
        QVERIFY(writeFile(path, QByteArray(100000, 'x')));
        QVERIFY(writeFile(path, bytes));
        const auto read = readFile(path);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
        QVERIFY(writeFile(path, {}));
        QCOMPARE(readFile(path).value(), QByteArray());
    }

    void whatCannotBeRead()
    {
        const auto missing = readFile(m_dir.filePath(QStringLiteral("none")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, FileError::Kind::NotThere);
        const auto folder = readFile(m_dir.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, FileError::Kind::NotReadable);
        QVERIFY(!folder.error().detail.isEmpty());
    }

    void tooLarge()
    {
        const auto path = m_dir.filePath(QStringLiteral("large"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(kMaxFileBytes + 1)); // sparse
        const auto read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FileError::Kind::TooLarge);
    }

    void whatCannotBeWritten()
    {
        const auto written = writeFile(m_dir.filePath(QStringLiteral("none/x.csv")), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, FileError::Kind::NotWritable);
        QVERIFY(!written.error().detail.isEmpty());
        QVERIFY(!writeFile(m_dir.path(), "x"));
        QVERIFY(QFileInfo(m_dir.path()).isDir());
    }

#ifdef Q_OS_LINUX
    //! A full disk leaves the file as it was; a device is written to, not replaced.
    void devices()
    {
        const auto full = writeFile(QStringLiteral("/dev/full"), "x");
        QVERIFY(!full);
        QCOMPARE(full.error().kind, FileError::Kind::NotWritable);
        QVERIFY(writeFile(QStringLiteral("/dev/null"), "x"));
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
        QCOMPARE(readFile(QStringLiteral("/dev/null")).value(), QByteArray());
    }
#endif

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestFileIo)
#include "tst_fileio.moc"
