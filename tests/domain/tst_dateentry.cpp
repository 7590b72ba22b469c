// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/dateentry.h"

#include <QDateTime>
#include <QTest>

using namespace meterdesk;
using Kind = DateEntry::Kind;

class TestDateEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void times_data();
    void times();
    void refused_data();
    void refused();
    void hourThatIsTwice();
    void hourThatIsNot();
    void otherZones();
    void emptyText();

private:
    static DateContext prague()
    {
        DateContext context;
        context.today = QDate(2026, 9, 15);
        context.zone = QTimeZone("Europe/Prague");
        return context;
    }
    static QString text(const DateEntry &entry)
    {
        return QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC).toString(Qt::ISODate);
    }
};

void TestDateEntry::days_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *typed, int year, int month, int day) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QDate(year, month, day);
    };
    row("1", 2026, 9, 1);
    row("1.", 2026, 9, 1);
    row("15", 2026, 9, 15);
    row("16", 2026, 8, 16); // 16 September is still to come
    row("31", 2026, 8, 31);
    row("1.9", 2026, 9, 1);
    row("1.9.", 2026, 9, 1);
    row("1. 9.", 2026, 9, 1);
    row("01/09", 2026, 9, 1);
    row("16.9", 2025, 9, 16);
    row("31.12", 2025, 12, 31);
    row("29.2", 2024, 2, 29);
    row("0109", 2026, 9, 1);
    row("010926", 2026, 9, 1);
    row("01092026", 2026, 9, 1);
    row("1.9.2026", 2026, 9, 1);
    row("1. 9. 2026", 2026, 9, 1);
    row("1.9.26", 2026, 9, 1);
    row("3.12.2026", 2026, 12, 3); // the check of the future says so
    row("2026-09-01", 2026, 9, 1);
    row("2026-9-1", 2026, 9, 1);
    row("t", 2026, 9, 15);
    row("T", 2026, 9, 15);
    row("u", 2026, 8, 31);
}

void TestDateEntry::days()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const DateEntry entry = readDate(typed, prague());
    QCOMPARE(entry.kind, Kind::Moment);
    QCOMPARE(entry.date, date);
    QCOMPARE(entry.time,
             QDateTime(date, QTime(0, 0), QTimeZone("Europe/Prague")).toMSecsSinceEpoch());
}

void TestDateEntry::times_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *typed, const char *utc) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(utc);
    };
    row("14:00", "2026-09-10T12:00:00Z"); // of the date of the context
    row("7:30:15", "2026-09-10T05:30:15Z");
    row("1.9 14:00", "2026-09-01T12:00:00Z");
    row("t 0:05", "2026-09-14T22:05:00Z");
    row("u 23:59", "2026-08-31T21:59:00Z");
    row("1.9", "2026-09-01T06:15:00Z"); // the time of the context
    row("2026-01-01T14:00", "2026-01-01T13:00:00Z");
    row("2026-01-01 14:00:30", "2026-01-01T13:00:30Z");
    row("2026-01-01T14:00:30.5Z", "2026-01-01T14:00:30Z");
    row("2026-01-01T14:00:00-05:00", "2026-01-01T19:00:00Z");
    row("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z"); // told by its offset
}

void TestDateEntry::times()
{
    QFETCH(QString, typed);
    QFETCH(QString, utc);
    DateContext context = prague();
    context.date = QDate(2026, 9, 10);
    context.time = QTime(8, 15);
    const DateEntry entry = readDate(typed, context);
    QCOMPARE(entry.kind, Kind::Moment);
    QCOMPARE(text(entry), utc);
    const auto local = QDateTime::fromMSecsSinceEpoch(entry.time, context.zone);
    QCOMPARE(entry.date, local.date());
    QCOMPARE(entry.timeOfDay, local.time());
    QCOMPARE(entry.offset, local.offsetFromUtc());
}

void TestDateEntry::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    for (const char *typed : {"31.4", "32", "0", "30.2.2026", "1.13", "3104", "2026-02-30"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << Kind::NoSuchDay;
    for (const char *typed : {"x", "1.9.2026.1", "14", "1,9", "25:00", "14:60", "1.9 14", "tt",
                              "123", "12345", "2026-09", "14:00 +2", "1-9"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << Kind::Invalid;
}

void TestDateEntry::refused()
{
    QFETCH(QString, typed);
    QFETCH(Kind, kind);
    if (typed == u"14") // a day
        kind = Kind::Moment;
    QCOMPARE(readDate(typed, prague()).kind, kind);
}

void TestDateEntry::hourThatIsTwice()
{
    DateContext context = prague();
    context.today = QDate(2026, 11, 1);
    const DateEntry entry = readDate(u"25.10. 2:30", context);
    QCOMPARE(entry.kind, Kind::Ambiguous);
    QCOMPARE(entry.offset, 7200);
    QCOMPARE(entry.otherOffset, 3600);
    QCOMPARE(text(entry), QStringLiteral("2026-10-25T00:30:00Z"));
    QCOMPARE(entry.otherTime - entry.time, 3'600'000);
    const DateEntry first = chosen(entry, false);
    const DateEntry second = chosen(entry, true);
    QVERIFY(first.isMoment() && second.isMoment());
    QCOMPARE(text(first), QStringLiteral("2026-10-25T00:30:00Z"));
    QCOMPARE(text(second), QStringLiteral("2026-10-25T01:30:00Z"));
    QCOMPARE(second.offset, 3600);
    QCOMPARE(chosen(second, false), second);
    // The hours around it are there once.
    QCOMPARE(readDate(u"25.10. 1:59", context).kind, Kind::Moment);
    QCOMPARE(readDate(u"25.10. 3:00", context).kind, Kind::Moment);
}

void TestDateEntry::hourThatIsNot()
{
    const DateEntry entry = readDate(u"29.3. 2:30", prague());
    QCOMPARE(entry.kind, Kind::Skipped);
    QCOMPARE(entry.date, QDate(2026, 3, 29));
    QCOMPARE(readDate(u"29.3. 1:59", prague()).kind, Kind::Moment);
    QCOMPARE(readDate(u"29.3. 3:00", prague()).kind, Kind::Moment);
}

void TestDateEntry::otherZones()
{
    DateContext context = prague();
    context.zone = QTimeZone("Australia/Lord_Howe"); // half an hour
    context.today = QDate(2026, 4, 30);
    QCOMPARE(readDate(u"5.4. 1:45", context).kind, Kind::Ambiguous);
    QCOMPARE(readDate(u"5.4. 1:29", context).kind, Kind::Moment);
    context.zone = QTimeZone::utc();
    QCOMPARE(readDate(u"5.4. 1:45", context).kind, Kind::Moment);
    QCOMPARE(momentInZone(QDate(2026, 1, 1), QTime(0, 0), QTimeZone()).kind, Kind::Invalid);
}

void TestDateEntry::emptyText()
{
    QCOMPARE(readDate(u"  ", prague()).kind, Kind::Empty);
}

QTEST_APPLESS_MAIN(TestDateEntry)
#include "tst_dateentry.moc"
