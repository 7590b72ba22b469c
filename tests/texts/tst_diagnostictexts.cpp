// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rights.h"
#include "texts/requesttexts.h"
#include "texts/righttexts.h"
#include "texts/wiretexts.h"

#include <QSet>
#include <QTest>

using namespace meterdesk;

class TestDiagnosticTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUsedScopeHasWords()
    {
        QSet<QString> permissions;
        for (const QString &scope : usedScopes()) {
            QVERIFY2(!permissionOf(scope).isEmpty(), qPrintable(scope));
            permissions.insert(permissionOf(scope));
            QVERIFY2(!wordForScope(scope).contains(QLatin1Char('_')), qPrintable(scope));
        }
        QCOMPARE(permissions.size(), usedScopes().size());
        QCOMPARE(wordForScope(QStringLiteral("meter_deltas")),
                 wordForScope(QStringLiteral("entity_deltas")));
    }

    void strangersAreToldAsTheyAre()
    {
        QCOMPARE(wordForScope(QStringLiteral("photos")), QStringLiteral("photos"));
        QCOMPARE(permissionOf(QStringLiteral("photos")), QString());
        QCOMPARE(wordsForQuestion(QStringLiteral("colour")), QStringLiteral("colour"));
        QCOMPARE(wordsForAnswer(QStringLiteral("colour"), QStringLiteral("blue")),
                 QStringLiteral("blue"));
    }

    void everyResultHasWords()
    {
        RequestRecord request;
        request.httpStatus = 201;
        QCOMPARE(wordsForResult(request), QStringLiteral("201"));
        QSet<QString> all;
        for (int kind = 0; kind <= int(ApiError::Kind::Cancelled); ++kind) {
            request.error = ApiError{ApiError::Kind(kind), 0, {}, {}};
            request.httpStatus = 0;
            all.insert(wordsForResult(request));
            QVERIFY(!wordsForResult(request).contains(QLatin1Char('0')));
            request.httpStatus = 404;
            QVERIFY(wordsForResult(request).startsWith(QStringLiteral("404, ")));
        }
        QCOMPARE(all.size(), int(ApiError::Kind::Cancelled) + 1);
    }

    void answersHaveWords()
    {
        QCOMPARE(wordsForAnswer(QStringLiteral("paging"), QStringLiteral("plain")),
                 QStringLiteral("page=2"));
        QCOMPARE(wordsForAnswer(QStringLiteral("delete-time"), QStringLiteral("body")),
                 QStringLiteral("In the body"));
        // The same answer to another question is another matter.
        QCOMPARE(wordsForAnswer(QStringLiteral("attributes"), QStringLiteral("flat")),
                 QStringLiteral("Beside its ID"));
        QCOMPARE(wordsForAnswer(QStringLiteral("import-body"), QStringLiteral("flat")),
                 QStringLiteral("data"));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosticTexts)
#include "tst_diagnostictexts.moc"
