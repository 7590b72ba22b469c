// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <QTest>

using namespace meterdesk;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAndDiacritics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("czech") << QStringLiteral("Příliš žluťoučký KŮŇ")
                               << QStringLiteral("prilis zlutoucky kun");
        QTest::newRow("german") << QStringLiteral("Straße Überlingen")
                                << QStringLiteral("strasse uberlingen");
        QTest::newRow("polish") << QStringLiteral("Łódź") << QStringLiteral("lodz");
        QTest::newRow("danish") << QStringLiteral("Ærø Ølby") << QStringLiteral("aero olby");
        QTest::newRow("superscript") << QStringLiteral("m³") << QStringLiteral("m3");
        QTest::newRow("decomposed already")
            << QStringLiteral("Z\u030cizkov") << QStringLiteral("zizkov");
        QTest::newRow("greek sigma") << QStringLiteral("ΣΑΣ") << QStringLiteral("σασ");
        QTest::newRow("code") << QStringLiteral("ZSK-EL-01") << QStringLiteral("zsk-el-01");
        QTest::newRow("empty") << QString() << QString();
    }

    void foldsCaseAndDiacritics()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
