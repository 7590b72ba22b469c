// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/jwt.h"
#include "api/codec/tokencodec.h"
#include "api/codec/wholejson.h"
#include "tests/api/httpfixture.h"

using namespace meterdesk;
using meterdesk::test::jwtOf;

class TestTokenCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isFound");
        const QByteArray token = jwtOf("{\"exp\":1}");
        const auto with = [&](const char *text) { return QByteArray(text).replace("JWT", token); };
        for (const char *key : {"token", "access_token", "jwt"}) {
            const QByteArray member = '"' + QByteArray(key) + "\":\"JWT\"";
            QTest::addRow("attributes %s", key)
                << with(("{\"data\":{\"id\":\"7\",\"attributes\":{" + member + "}}}").constData())
                << true;
            QTest::addRow("data %s", key)
                << with(("{\"data\":{" + member + "}}").constData()) << true;
            QTest::addRow("top %s", key) << with(('{' + member + '}').constData()) << true;
        }
        QTest::newRow("id") << with("{\"data\":{\"type\":\"access_tokens\",\"id\":\"JWT\"}}")
                            << true;
        QTest::newRow("somewhere") << with("{\"meta\":[1,{\"x\":[\"a.b.c\",\"JWT\"]}]}") << true;
        QTest::newRow("in an array") << with("[\"JWT\"]") << true;
        QTest::newRow("white space") << with("{\"token\":\" JWT\\n\"}") << true;
        QTest::newRow("opaque") << QByteArray("{\"token\":\"abc\"}") << false;
        QTest::newRow("three words with dots") << QByteArray("{\"token\":\"a.b.c\"}") << false;
        QTest::newRow("number") << QByteArray("{\"token\":5}") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("html") << QByteArray("<html>") << false;
    }

    void findsTheToken()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isFound);
        const auto token = accessTokenOf(body);
        QCOMPARE(token.has_value(), isFound);
        if (isFound)
            QCOMPARE(*token, jwtOf("{\"exp\":1}"));
    }

    void prefersTheNamedPlace()
    {
        const QByteArray right = jwtOf("{\"exp\":2}");
        const QByteArray body = "{\"a\":\"" + jwtOf("{\"exp\":1}")
            + "\",\"data\":{\"attributes\":{\"token\":\"" + right + "\"}}}";
        QCOMPARE(accessTokenOf(body), right);
    }

    void readsClaims_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<JwtClaims>("read");
        const QStringList two{QStringLiteral("entities"), QStringLiteral("meters")};
        QTest::newRow("array") << QByteArray("{\"exp\":1700000300,\"iat\":1700000000,\"scp\":["
                                             "\"entities\",\"meters\",\"entities\",3]}")
                               << JwtClaims{1700000300, 1700000000, two};
        QTest::newRow("string") << QByteArray("{\"exp\":1700000300,\"scp\":\"entities  meters\"}")
                                << JwtClaims{1700000300, std::nullopt, two};
        QTest::newRow("fraction") << QByteArray("{\"exp\":1700000300.9}")
                                  << JwtClaims{1700000300, std::nullopt, {}};
        QTest::newRow("none") << QByteArray("{}") << JwtClaims{};
        QTest::newRow("wrong types")
            << QByteArray("{\"exp\":\"soon\",\"iat\":-5,\"scp\":{\"a\":1}}") << JwtClaims{};
        QTest::newRow("too large") << QByteArray("{\"exp\":1e300}") << JwtClaims{};
    }

    void readsClaims()
    {
        QFETCH(QByteArray, claims);
        QFETCH(JwtClaims, read);
        QCOMPARE(readJwt(jwtOf(claims)), std::optional(read));
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = jwtOf("{\"exp\":1}");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
        QTest::newRow("four parts") << good + ".x";
        QTest::newRow("space") << good + ' ';
        QTest::newRow("plus") << QByteArray(good).replace(5, 1, "+");
        QTest::newRow("payload is no object") << jwtOf("[1]");
        QTest::newRow("payload is cut") << jwtOf("{\"exp\":1");
        QTest::newRow("payload has 1e400") << jwtOf("{\"exp\":1e400}");
        QTest::newRow("huge") << good + QByteArray(70000, 'x');
    }

    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readJwt(text));
    }

    void everyCutDocumentIsSeen()
    {
        const QByteArray whole = QByteArrayLiteral(
            "\xEF\xBB\xBF {\"data\":[{\"a\":\"}]\\\"\",\"b\":[1,{}]},\"\\\\\"],\"c\":null}");
        QVERIFY(isWholeJson(whole));
        QVERIFY(isWholeJson(whole + " \n"));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!isWholeJson(whole.left(size)), whole.left(size).constData());
    }

    void onlyArraysAndObjectsBegin()
    {
        QVERIFY(beginsAsJson("\n[1]"));
        QVERIFY(beginsAsJson("{"));
        QVERIFY(!beginsAsJson("<html>"));
        QVERIFY(!beginsAsJson("null"));
        QVERIFY(!beginsAsJson(""));
        QVERIFY(!isWholeJson("]"));
    }
};

QTEST_APPLESS_MAIN(TestTokenCodec)
#include "tst_tokencodec.moc"
