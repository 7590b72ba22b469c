// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errortexts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace meterdesk;
using namespace std::chrono_literals;

namespace {

QString sentence(ApiError::Kind kind, int status = 0, const QString &detail = {})
{
    return sentenceFor(ApiError{kind, status, detail, {}});
}

//! What every message has: what is so, what it means, and the next step, in plain words.
void checkWords(const QString &text)
{
    QVERIFY(!text.isEmpty());
    QVERIFY2(text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('/')), qPrintable(text));
    QVERIFY2(text.count(QStringLiteral(". ")) >= 1, qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('!')), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
    for (const auto &word : {"please", "successful", "oops", "sorry", "token=", "null"})
        QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(text));
}

} // namespace

class TestErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    //! Enumerators are counted up to the last one: a new one without a sentence fails here.
    void everyErrorHasItsOwnSentence()
    {
        QStringList all;
        for (int kind = 0; kind <= int(ApiError::Kind::Cancelled); ++kind)
            all << sentence(ApiError::Kind(kind), 500);
        for (int kind = 0; kind <= int(StorageError::Kind::Other); ++kind)
            all << sentenceFor(StorageError{StorageError::Kind(kind), {}});
        for (int kind = 0; kind <= int(SecretError::Kind::Other); ++kind)
            all << sentenceFor(SecretError{SecretError::Kind(kind), {}});
        for (int problem = 0; problem <= int(ConnectionProblem::NotThere); ++problem)
            all << sentenceFor(ConnectionProblem(problem));
        QCOMPARE(all.size(), 18 + 7 + 6 + 14);
        for (const auto &text : all)
            checkWords(text);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void aTokenThatIsMissingWasNotRefused()
    {
        const ApiError missing{ApiError::Kind::Unauthorized, 0, QStringLiteral("no token"), {}};
        ApiError refused = missing;
        refused.httpStatus = 401;
        checkWords(sentenceFor(missing));
        QVERIFY(sentenceFor(missing).contains(QStringLiteral("has no token")));
        QVERIFY(!sentenceFor(missing).contains(QStringLiteral("The server says")));
        QVERIFY(sentenceFor(refused).contains(QStringLiteral("does not accept the token")));
    }

    void everyRescueHasItsOwnSentence()
    {
        const QStringList files{QStringLiteral("entries-1-damaged-2.sqlite")};
        QStringList all;
        for (const RescueReport &report :
             {RescueReport{12, true, files, {}}, RescueReport{12, false, files, {}},
              RescueReport{0, false, files, {}},
              RescueReport{0, false, files, StorageError{StorageError::Kind::Full, {}}}})
            all << sentenceFor(report);
        for (const auto &text : all) {
            checkWords(text);
            QVERIFY2(text.contains(files.first()), qPrintable(text));
        }
        QVERIFY(all.at(0).contains(QStringLiteral("12")));
        QVERIFY(all.at(1).contains(QStringLiteral("12")));
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void everyRestoreHasItsOwnSentence()
    {
        using Problem = RestoreReport::Problem;
        QSet<QString> all;
        for (const RestoreReport &report :
             {RestoreReport{Problem::None, 7, 1, true}, RestoreReport{Problem::None, 7, 1, false},
              RestoreReport{Problem::None, 0, 1, true},
              RestoreReport{Problem::NotABackup, 0, 0, true},
              RestoreReport{Problem::None, 0, 1, true, 3},
              RestoreReport{Problem::OtherCustomer, 0, 0, true}}) {
            const QString text = sentenceFor(report);
            checkWords(text);
            QCOMPARE(text.contains(QLatin1Char('7')), report.added == 7);
            all << text;
        }
        QCOMPARE(all.size(), 6);
    }

    void serversWordsComeQuotedAfterOurs()
    {
        const auto text = sentence(ApiError::Kind::Validation, 400,
                                   QStringLiteral("import_id must not be empty"));
        QVERIFY(text.startsWith(QStringLiteral("The server rejected what was sent.")));
        QVERIFY2(text.endsWith(
                     QStringLiteral("The server says: \u201cimport_id must not be empty\u201d")),
                 qPrintable(text));
    }

    //! What did not come from the server is not put into its mouth.
    void technicalReasonsAreNotTheServersWords()
    {
        for (const auto kind :
             {ApiError::Kind::Offline, ApiError::Kind::Timeout, ApiError::Kind::Tls,
              ApiError::Kind::Redirect, ApiError::Kind::NotTheService, ApiError::Kind::Protocol}) {
            const auto text = sentence(kind, 0, QStringLiteral("because"));
            QVERIFY2(!text.contains(QStringLiteral("server says")), qPrintable(text));
            QVERIFY2(text.endsWith(QStringLiteral("Details: \u201cbecause\u201d")),
                     qPrintable(text));
        }
    }

    void foreignWordsCannotSteerTheTerminal()
    {
        const auto text = sentence(ApiError::Kind::Server, 503,
                                   QStringLiteral("line one\r\n\x1b[2Jline \x07 two\u0085"));
        static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f-\\x9f]"));
        QVERIFY(!control.match(text).hasMatch());
        QVERIFY2(text.contains(QStringLiteral("\u201cline one [2Jline two\u201d")),
                 qPrintable(text));
    }

    void longWordsAreCut()
    {
        const auto text = sentence(ApiError::Kind::Server, 500, QString(100000, QLatin1Char('x')));
        QVERIFY(text.size() < 600);
        QVERIFY(text.endsWith(QStringLiteral("x\u2026\u201d")));
    }

    //! Words with "%1" in them are only words.
    void percentSignsStay()
    {
        const auto text = sentence(ApiError::Kind::Validation, 400, QStringLiteral("100 %1 %2"));
        QVERIFY2(text.contains(QStringLiteral("\u201c100 %1 %2\u201d")), qPrintable(text));
    }

    void slowingDownTellsForHowLong()
    {
        const ApiError error{ApiError::Kind::RateLimited, 429, {}, 42s};
        QVERIFY(sentenceFor(error).contains(QStringLiteral("42 second")));
        QVERIFY(sentence(ApiError::Kind::RateLimited, 429).contains(QStringLiteral("few minutes")));
    }

    void connectionErrorsAreToldByTheirKind()
    {
        const SecretError locked{SecretError::Kind::Locked, QStringLiteral("prompt dismissed")};
        QCOMPARE(sentenceFor(ConnectionError(locked)), sentenceFor(locked));
        QCOMPARE(sentenceFor(ConnectionError(ConnectionProblem::NameTaken)),
                 sentenceFor(ConnectionProblem::NameTaken));
        const StorageError full{StorageError::Kind::Full, {}};
        QCOMPARE(sentenceFor(ConnectionError(full)), sentenceFor(full));
    }
};

QTEST_GUILESS_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"
