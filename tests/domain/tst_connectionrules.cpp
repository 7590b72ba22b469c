// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connectionrules.h"

#include <QTest>

using namespace meterdesk;
using Problem = ConnectionProblem;

Q_DECLARE_METATYPE(std::optional<meterdesk::ConnectionProblem>)

namespace {

const auto kCustomer = QStringLiteral("4f0c2a7e-51d8-4b6e-9c1f-0d7a3be2815c");

ConnectionDraft goodDraft()
{
    return {QStringLiteral("Školy"),
            QStringLiteral("https://api.enectiva.cz/"),
            kCustomer,
            {"login-token", "import-token"}};
}

} // namespace

class TestConnectionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodDraftHasNoProblem() { QVERIFY(!problemOf(goodDraft())); }

    void nameIsCheckedByCharacters()
    {
        auto draft = goodDraft();
        draft.name = QStringLiteral("ž").repeated(80);
        QVERIFY(!problemOf(draft));
        draft.name += QLatin1Char('x');
        QCOMPARE(problemOf(draft), Problem::NameTooLong);
        draft.name = QStringLiteral("😀").repeated(80); // two code units each
        QVERIFY(!problemOf(draft));
        draft.name.clear();
        QCOMPARE(problemOf(draft), Problem::NameMissing);
        for (const auto &part : {QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("\x1b"),
                                 QStringLiteral("\u2028"), QString(QChar(0xd800))}) {
            draft.name = QStringLiteral("a") + part + QStringLiteral("b");
            QCOMPARE(problemOf(draft), Problem::NameUnreadable);
        }
    }

    void everyFieldIsToldOfAtOnce()
    {
        using Field = ConnectionField;
        QCOMPARE(problemsOf(goodDraft()), QList<FieldProblem>());
        const ConnectionDraft draft{
            {}, QStringLiteral("http://a.example/"), QStringLiteral("x"), {"a b", "\xc5\x99"}};
        QCOMPARE(problemsOf(draft),
                 (QList<FieldProblem>{{Field::Name, Problem::NameMissing},
                                      {Field::ApiUrl, Problem::UrlInsecure},
                                      {Field::CustomerId, Problem::CustomerInvalid},
                                      {Field::LoginToken, Problem::TokenUnreadable},
                                      {Field::ImportToken, Problem::TokenUnreadable}}));
        QCOMPARE(problemOf(draft), Problem::NameMissing);
        auto without = goodDraft();
        without.tokens = {};
        QCOMPARE(problemsOf(without),
                 (QList<FieldProblem>{{Field::LoginToken, Problem::TokenMissing}}));
        QVERIFY(problemsOf(without, true).isEmpty());
        without.tokens.import = "import";
        without.customerId.clear();
        QCOMPARE(problemsOf(without),
                 (QList<FieldProblem>{{Field::CustomerId, Problem::CustomerMissing}}));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<std::optional<Problem>>("problem");
        const auto row = [](const char *address, std::optional<Problem> problem) {
            QTest::newRow(address) << QString::fromUtf8(address) << problem;
        };
        row("https://api.enectiva.cz/", {});
        row("HTTPS://api.enectiva.cz:41115/v1/", {});
        row("http://localhost:8080/", {});
        row("http://127.0.0.1:1/", {});
        row("http://127.8.9.10/", {});
        row("http://[::1]:8080/", {});
        row("http://api.enectiva.cz/", Problem::UrlInsecure);
        row("http://127.0.0.1.evil.example/", Problem::UrlInsecure);
        row("http://localhost.example/", Problem::UrlInsecure);
        row("http://128.0.0.1/", Problem::UrlInsecure);
        row("ftp://localhost/", Problem::UrlInsecure);
        row("file:///etc/", Problem::UrlInvalid);
        row("api.enectiva.cz/", Problem::UrlInvalid);
        row("https:///", Problem::UrlInvalid);
        row("https://", Problem::UrlInvalid);
        row("", Problem::UrlInvalid);
        row("https://api enectiva.cz/", Problem::UrlInvalid);
        row("https://api.enectiva.cz/v1", Problem::UrlInvalid);
        row("https://a:b@api.enectiva.cz/", Problem::UrlWithUser);
        row("https://a@api.enectiva.cz/", Problem::UrlWithUser);
        row("https://api.enectiva.cz/?a=b", Problem::UrlWithQuery);
        row("https://api.enectiva.cz/?", Problem::UrlWithQuery);
        row("https://api.enectiva.cz/#x/", Problem::UrlWithQuery);
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(std::optional<Problem>, problem);
        QCOMPARE(problemOfApiUrl(address), problem);
        auto draft = goodDraft();
        draft.apiUrl = address;
        QCOMPARE(problemOf(draft), problem);
    }

    void customerIsAUuidAndNeededForImports()
    {
        auto draft = goodDraft();
        for (const auto &customer :
             {QStringLiteral("12"), QStringLiteral("{%1}").arg(kCustomer),
              kCustomer + QLatin1Char('\n'), kCustomer.left(35) + QLatin1Char('g')}) {
            draft.customerId = customer;
            QCOMPARE(problemOf(draft), Problem::CustomerInvalid);
        }
        draft.customerId.clear();
        QCOMPARE(problemOf(draft), Problem::CustomerMissing);
        draft.tokens.import.clear();
        QVERIFY(!problemOf(draft));
        QVERIFY(!problemOf(draft, true));
    }

    void tokensAreNeededAndReadable()
    {
        auto draft = goodDraft();
        draft.tokens = {};
        QCOMPARE(problemOf(draft), Problem::TokenMissing);
        QVERIFY(!problemOf(draft, true));
        for (const auto &token : {QByteArray("a b"), QByteArray("a\nb"), QByteArray("a\0b", 3),
                                  QByteArray("\xc5\xbe"), QByteArray("a\x7f")}) {
            draft.tokens = {token, {}};
            QCOMPARE(problemOf(draft), Problem::TokenUnreadable);
            draft.tokens = {{}, token};
            QCOMPARE(problemOf(draft), Problem::TokenUnreadable);
        }
    }

    void tidyingTakesWhatWasPasted()
    {
        const ConnectionDraft pasted{QStringLiteral("  S\u030ckola \n"),
                                     QStringLiteral(" https://api.enectiva.cz/v1 "),
                                     QStringLiteral("\t%1\r\n").arg(kCustomer),
                                     {" login-token\r\n", "\timport-token "}};
        const auto draft = pasted.tidied();
        QCOMPARE(draft.name, QStringLiteral("\u0160kola"));
        QCOMPARE(draft.apiUrl, QStringLiteral("https://api.enectiva.cz/v1/"));
        QCOMPARE(draft.customerId, kCustomer);
        QCOMPARE(draft.tokens.login, QByteArray("login-token"));
        QCOMPARE(draft.tokens.import, QByteArray("import-token"));
        QVERIFY(!problemOf(draft));
    }

    void namesAreTheSameWhateverTheCase()
    {
        QVERIFY(isSameConnectionName(QStringLiteral("ŠKOLY"), QStringLiteral(" školy")));
        QVERIFY(isSameConnectionName(QStringLiteral("s\u030ckoly"), QStringLiteral("Školy")));
        QVERIFY(!isSameConnectionName(QStringLiteral("skoly"), QStringLiteral("školy")));
    }
};

QTEST_GUILESS_MAIN(TestConnectionRules)
#include "tst_connectionrules.moc"
