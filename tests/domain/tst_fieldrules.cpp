// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldrules.h"

#include <QTest>

using namespace meterdesk;

class TestFieldRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCharactersNotUnits()
    {
        QCOMPARE(characterCount({}), qsizetype(0));
        QCOMPARE(characterCount(QStringLiteral("měřidlo")), qsizetype(7));
        const QString beyond = QString::fromUtf8("\xF0\x9F\x94\xA5").repeated(kLongestNote);
        QCOMPARE(beyond.size(), 2 * kLongestNote);
        QCOMPARE(characterCount(beyond), kLongestNote);
    }

    void seesAnySpace()
    {
        QVERIFY(!hasSpace({}));
        QVERIFY(!hasSpace(QStringLiteral("el-1_a")));
        QVERIFY(hasSpace(QStringLiteral("el 1")));
        QVERIFY(hasSpace(QStringLiteral("el1\t")));
        QVERIFY(hasSpace(QStringLiteral("el\u00A01")));
    }
};

QTEST_GUILESS_MAIN(TestFieldRules)
#include "tst_fieldrules.moc"
