// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/offlinetexts.h"

#include <QLocale>
#include <QTest>

using namespace meterdesk;

class TestOfflineTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsWhatIsSeenAndWhatWaits()
    {
        OfflineFacts facts;
        facts.now = QDateTime(QDate(2026, 3, 2), QTime(9, 41));
        facts.since = QDateTime(QDate(2026, 3, 2), QTime(9, 40));
        QCOMPARE(sentenceFor(facts), QStringLiteral("Offline since 09:40."));
        facts.loadedAt = QDateTime(QDate(2026, 3, 2), QTime(8, 5));
        facts.queued = 12;
        const QString text = sentenceFor(facts);
        QVERIFY2(text.startsWith(
                     QStringLiteral("Offline since 09:40. You see data loaded today at 08:05. ")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("12 ")));
        QVERIFY(text.endsWith(QStringLiteral(" by themselves.")));
    }

    void namesOtherDays()
    {
        OfflineFacts facts;
        facts.now = QDateTime(QDate(2026, 3, 2), QTime(0, 10));
        facts.since = QDateTime(QDate(2026, 3, 1), QTime(23, 40));
        facts.loadedAt = QDateTime(QDate(2026, 2, 28), QTime(8, 5));
        QCOMPARE(sentenceFor(facts),
                 QStringLiteral("Offline since 01/03/2026 23:40. You see data loaded on 28/02/2026 "
                                "08:05."));
    }
};

QTEST_APPLESS_MAIN(TestOfflineTexts)
#include "tst_offlinetexts.moc"
