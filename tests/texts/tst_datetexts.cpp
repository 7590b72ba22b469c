// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/datetexts.h"

#include <QTest>

using namespace meterdesk;

class TestDateTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("short_");
        QTest::newRow("Czech") << "cs_CZ"
                               << "7. 11. 2026"
                               << "7. 11.";
        QTest::newRow("German") << "de_DE"
                                << "07.11.2026"
                                << "07.11.";
        QTest::newRow("British") << "en_GB"
                                 << "07/11/2026"
                                 << "07/11";
    }
    void areAsPeopleWriteThem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, whole);
        QFETCH(QString, short_);
        const QDate day(2026, 11, 7);
        QCOMPARE(dateText(day, QLocale(locale)), whole);
        QCOMPARE(dateTextWithoutYear(day, QLocale(locale)), short_);
    }
};

QTEST_APPLESS_MAIN(TestDateTexts)
#include "tst_datetexts.moc"
