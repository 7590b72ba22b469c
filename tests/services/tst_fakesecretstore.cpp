// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesecretstore.h"

#include <QTest>

using namespace meterdesk;
using Kind = SecretStore::Kind;
using Trouble = SecretError::Kind;

//! The fake must lie as the real keychains do, or what is tested with it means nothing.
class TestFakeSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesWhenLocked();
    void waitsWhenHeld();
};

void TestFakeSecretStore::liesWhenLocked()
{
    FakeSecretStore store;
    const Connection connection;
    store.store(connection, Kind::Login, "L");
    store.failWith(Trouble::Locked);
    QVERIFY(store.read(connection, Kind::Login).result().error().kind == Trouble::NotFound);
    QVERIFY(store.probe().result().error().kind == Trouble::Locked);
    QVERIFY(store.write(connection, Kind::Import, "I").result().error().kind == Trouble::Locked);
    QVERIFY(store.remove(connection, Kind::Login).result().error().kind == Trouble::Locked);
    QVERIFY(store.stored(connection, Kind::Login) == QByteArray("L"));

    store.failWith({});
    QCOMPARE(store.read(connection, Kind::Login).result().value(), "L");
    QVERIFY(store.remove(connection, Kind::Login).result().has_value());
    QCOMPARE(store.size(), 0);
    QCOMPARE(store.calls().join(QLatin1Char(' ')),
             QStringLiteral("read login probe write import remove login read login remove login"));
}

void TestFakeSecretStore::waitsWhenHeld()
{
    FakeSecretStore store;
    const Connection connection;
    store.hold();
    const auto write = store.write(connection, Kind::Login, "L");
    const auto read = store.read(connection, Kind::Login);
    QVERIFY(!write.isFinished() && !read.isFinished());
    QCOMPARE(store.waiting(), 2);
    store.answerAll();
    QVERIFY(write.result().has_value());
    QCOMPARE(read.result().value(), "L");
    QVERIFY(store.probe().isFinished());
}

QTEST_GUILESS_MAIN(TestFakeSecretStore)
#include "tst_fakesecretstore.moc"
