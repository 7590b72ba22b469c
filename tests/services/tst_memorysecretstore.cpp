// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/memorysecretstore.h"

#include <QTest>

using namespace meterdesk;
using Kind = SecretStore::Kind;
using Trouble = SecretError::Kind;

namespace {

Connection connectionAt(const QString &url)
{
    Connection connection;
    connection.id.value = QStringLiteral("one");
    connection.apiUrl = QUrl(url);
    return connection;
}

} // namespace

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTokensApart();
    void refusesWhatNoKeychainTakes();
    void isGoneWithItsObject();
};

void TestMemorySecretStore::keepsTokensApart()
{
    MemorySecretStore store;
    const Connection here = connectionAt(QStringLiteral("https://a.example.org/"));
    QVERIFY(store.isForThisRunOnly());
    QVERIFY(store.probe().result().has_value());
    QVERIFY(store.read(here, Kind::Login).result().error().kind == Trouble::NotFound);
    QVERIFY(store.write(here, Kind::Login, "L").result().has_value());
    QVERIFY(store.write(here, Kind::Import, "I").result().has_value());
    QCOMPARE(store.read(here, Kind::Login).result().value(), "L");
    QCOMPARE(store.read(here, Kind::Import).result().value(), "I");

    // The token of one server is not known for another, nor for another port of the same one.
    for (const char *url : {"https://b.example.org/", "https://a.example.org:8443/"}) {
        const Connection there = connectionAt(QString::fromLatin1(url));
        QVERIFY(store.read(there, Kind::Login).result().error().kind == Trouble::NotFound);
    }

    QVERIFY(store.remove(here, Kind::Login).result().has_value());
    QVERIFY(store.remove(here, Kind::Login).result().has_value());
    QVERIFY(store.read(here, Kind::Login).result().error().kind == Trouble::NotFound);
    QCOMPARE(store.read(here, Kind::Import).result().value(), "I");
}

void TestMemorySecretStore::refusesWhatNoKeychainTakes()
{
    MemorySecretStore store;
    const Connection here = connectionAt(QStringLiteral("https://a.example.org/"));
    const QByteArray longest(SecretStore::kMaxTokenSize, 'x');
    QVERIFY(store.write(here, Kind::Login, longest).result().has_value());
    for (const QByteArray &token :
         {QByteArray(), longest + 'x', QByteArray("a\0b", 3), QByteArray("\xff\xfe")}) {
        const auto written = store.write(here, Kind::Login, token).result();
        QVERIFY(!written);
        QVERIFY(written.error().kind == Trouble::TooLong);
        QVERIFY(token.isEmpty() || !written.error().detail.toUtf8().contains(token));
    }
    QCOMPARE(store.read(here, Kind::Login).result().value(), longest);
}

void TestMemorySecretStore::isGoneWithItsObject()
{
    const Connection here = connectionAt(QStringLiteral("https://a.example.org/"));
    {
        MemorySecretStore store;
        QVERIFY(store.write(here, Kind::Login, "L").result().has_value());
    }
    MemorySecretStore next;
    QVERIFY(next.read(here, Kind::Login).result().error().kind == Trouble::NotFound);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
