// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/errorcodec.h"

#include <QtTest>

using namespace meterdesk;

class TestErrorCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheServersWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("words");
        const QByteArray json("application/vnd.api+json");
        const QByteArray text("text/plain");
        QTest::newRow("detail") << QByteArray("{\"errors\":[{\"title\":\"T\",\"detail\":\"D\"}]}")
                                << json << QStringLiteral("D");
        QTest::newRow("two details, one twice")
            << QByteArray("{\"errors\":[{\"detail\":\"A\"},{\"detail\":\"B\"},{\"detail\":\"A\"}]}")
            << json << QStringLiteral("A; B");
        QTest::newRow("title") << QByteArray("{\"errors\":[{\"title\":\"T\"}],\"detail\":\"D\"}")
                               << json << QStringLiteral("T");
        QTest::newRow("one error as an object")
            << QByteArray("{\"errors\":{\"detail\":\"D\"}}") << json << QStringLiteral("D");
        QTest::newRow("top level")
            << QByteArray("{\"detail\":\"D\"}") << json << QStringLiteral("D");
        QTest::newRow("json of something else") << QByteArray("{\"a\":1}") << json << QString();
        QTest::newRow("wrong types")
            << QByteArray("{\"errors\":[7,null,{\"detail\":5}],\"detail\":[]}") << json
            << QString();
        QTest::newRow("plain text") << QByteArray(" import_id must not\n be empty ") << text
                                    << QStringLiteral("import_id must not be empty");
        QTest::newRow("umlauts") << QByteArray("\xC5\xBDlu\xC5\xA5") << text
                                 << QString::fromUtf8("\xC5\xBDlu\xC5\xA5");
        QTest::newRow("long plain text") << QByteArray(301, 'x') << text << QString();
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x01") << text << QString();
        QTest::newRow("empty") << QByteArray() << json << QString();
        QTest::newRow("html by type")
            << QByteArray("Log in") << QByteArray("text/html") << QString();
        QTest::newRow("html by look") << QByteArray(" <html>no</html>") << text << QString();
        QTest::newRow("cut json") << QByteArray("{\"errors\":[{\"detail\":") << json << QString();
        QTest::newRow("huge number")
            << QByteArray("{\"detail\":\"D\",\"n\":1e400}") << json << QString();
    }

    void readsTheServersWords()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, words);
        QCOMPARE(serverWords(body, type), words);
    }

    void limitsTheLength()
    {
        const QByteArray body = "{\"detail\":\"" + QByteArray(5000, 'x') + "\"}";
        // It is cut where the tokens are known.
        QCOMPARE(serverWords(body, "application/json").size(), 5000);
    }

    void takesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const QString dots = QStringLiteral("[redacted]");
        QTest::newRow("nothing to hide") << QStringLiteral("one token, 2.5.1, is missing?")
                                         << QStringLiteral("one token, 2.5.1, is missing?");
        QTest::newRow("bearer") << QStringLiteral("got 'Bearer: abc.def', no")
                                << QStringLiteral("got 'Bearer: ") + dots + QStringLiteral("', no");
        QTest::newRow("jwt") << QStringLiteral("token eyJhbGci.eyJleHAi.c2ln-_ expired")
                             << QStringLiteral("token ") + dots + QStringLiteral(" expired");
        QTest::newRow("query") << QStringLiteral("see https://a.example/x?token=1&b=2 now")
                               << QStringLiteral("see https://a.example/x now");
        QTest::newRow("user info")
            << QStringLiteral("http://me:pw@a.example/") << QStringLiteral("http://a.example/");
    }

    void takesSecretsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(withoutSecrets(text), clean);
    }
};

QTEST_APPLESS_MAIN(TestErrorCodec)
#include "tst_errorcodec.moc"
