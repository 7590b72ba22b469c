// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/sqlsession.h"
#include "tests/storage/storagetesting.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QVariant>

using namespace meterdesk;

namespace {

Connection connection(const char *id, const char *url, const char *customer)
{
    Connection connection;
    connection.id = {QString::fromLatin1(id)};
    connection.apiUrl = QUrl(QString::fromLatin1(url));
    connection.customerId = QString::fromLatin1(customer);
    return connection;
}

} // namespace

class TestDatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesTheFilesOfACustomer();
    void keepsFilesApart();
};

void TestDatabaseFile::sharesTheFilesOfACustomer()
{
    const QString key = customerKey(connection("1", "https://a.test/", "4F0C-1"));
    QCOMPARE(customerKey(connection("2", "https://a.test/", "4f0c-1")), key);
    QVERIFY(customerKey(connection("1", "https://b.test/", "4f0c-1")) != key);
    QVERIFY(customerKey(connection("1", "https://a.test/", "4f0c-2")) != key);
    // Who the customer is, is not known: nothing is shared.
    QVERIFY(customerKey(connection("1", "https://a.test/", ""))
            != customerKey(connection("2", "https://a.test/", "")));
    QVERIFY(!key.contains(QLatin1String("4f0c")));
}

void TestDatabaseFile::keepsFilesApart()
{
    const QTemporaryDir folder;
    DataDirectory directory(folder.path());
    QVERIFY(directory.open());
    Database entries(directory, DatabaseFile::entries(QStringLiteral("k")));
    Database cache(directory, DatabaseFile::cache(QStringLiteral("k")));
    QCOMPARE(outcome(entries.open()), "Done");
    QCOMPARE(outcome(cache.open()), "Done");
    const auto mode = [](Database &database) {
        return settled(database.read([](SqlSession &session) {
                   return session.value(QStringLiteral("PRAGMA synchronous"));
               }))
            .value_or(QVariant(-1))
            .toInt();
    };
    QCOMPARE(mode(entries), 2); // FULL
    QCOMPARE(mode(cache), 1); // NORMAL
    const QString name = QStringLiteral("entries-k.sqlite");
    QVERIFY(QFileInfo::exists(folder.filePath(name)));
    QCOMPARE(QFile::permissions(folder.filePath(name)) & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"
