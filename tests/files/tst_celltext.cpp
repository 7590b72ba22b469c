// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/celltext.h"

#include <QDateTime>
#include <QTest>

using namespace meterdesk;
using Kind = RowError::Kind;

namespace {

TimeMs utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("digits");
        const auto add = [](const QString &cell, const char *digits) {
            QTest::newRow(cell.toUtf8().constData()) << cell << QByteArray(digits);
        };
        add(QStringLiteral("12,50"), "12.50");
        add(QStringLiteral("12.50"), "12.50");
        add(QStringLiteral("1.234"), "1.234");
        add(QStringLiteral("1,234"), "1.234");
        add(QStringLiteral("1,5"), "1.5");
        add(QStringLiteral("0,000"), "0.000");
        add(QStringLiteral("0"), "0");
        add(QStringLiteral("000"), "0");
        add(QStringLiteral("00123,40"), "123.40");
        add(QStringLiteral(",5"), "0.5");
        add(QStringLiteral("-1,5"), "-1.5");
        add(QStringLiteral("\u22121.5"), "-1.5");
        add(QStringLiteral(" 7\u00a0"), "7");
        add(QStringLiteral("12345678901234567890.123456789"), "12345678901234567890.123456789");
    }
    void numbers()
    {
        QFETCH(QString, cell);
        const auto number = numberOf(cell);
        QVERIFY(number);
        QTEST(*number, "digits");
    }

    void noNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("kind");
        const auto add = [](const QString &cell, Kind kind) {
            QTest::newRow(cell.toUtf8().constData()) << cell << int(kind);
        };
        for (const auto &cell :
             {QStringLiteral("1 234"), QStringLiteral("1.234,5"), QStringLiteral("1,234.5"),
              QStringLiteral("1.234.567"), QStringLiteral("1,234,567"), QStringLiteral("1'234"),
              QStringLiteral("1\u2019234"), QStringLiteral("1\u00a0234"),
              QStringLiteral("1\u202f234,5"), QStringLiteral("1_000"), QStringLiteral("1..5"),
              QStringLiteral("- 5")})
            add(cell, Kind::Grouped);
        for (const auto &cell : {QString(),
                                 QStringLiteral(" "),
                                 QStringLiteral("-"),
                                 QStringLiteral("."),
                                 QStringLiteral("5."),
                                 QStringLiteral("5,"),
                                 QStringLiteral("+5"),
                                 QStringLiteral("1e5"),
                                 QStringLiteral("1,23457E+11"),
                                 QStringLiteral("0x10"),
                                 QStringLiteral("12 kWh"),
                                 QStringLiteral("NaN"),
                                 QStringLiteral("inf"),
                                 QStringLiteral("--1"),
                                 QStringLiteral("1-"),
                                 QStringLiteral("#####"),
                                 QStringLiteral("\u0661\u0662"),
                                 QStringLiteral("=1"),
                                 QStringLiteral("1\n2x"),
                                 QString(400, QLatin1Char('9'))})
            add(cell, Kind::NotANumber);
    }
    void noNumbers()
    {
        QFETCH(QString, cell);
        const auto number = numberOf(cell);
        QVERIFY(!number);
        QTEST(int(number.error()), "kind");
    }

    void moments_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<TimeMs>("time");
        const auto add = [](const char *cell, const char *time) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << utc(time);
        };
        // With an offset the zone (Prague) does not matter.
        add("2025-09-01T10:00:00Z", "2025-09-01T10:00:00Z");
        add("2025-09-01t10:00:00z", "2025-09-01T10:00:00Z");
        add("2025-09-01 10:00:00+02:00", "2025-09-01T08:00:00Z");
        add("2025-09-01T10:00:00-0330", "2025-09-01T13:30:00Z");
        add("2025-09-01T10:00+02", "2025-09-01T08:00:00Z");
        add("2025-09-01T10:00:00\u221203:30", "2025-09-01T13:30:00Z");
        add("2024-03-31T02:30:00+01:00", "2024-03-31T01:30:00Z");
        add("2024-10-27T02:30:00+01:00", "2024-10-27T01:30:00Z");
        add("2025-09-01T10:00:00.999Z", "2025-09-01T10:00:00Z");
        add("1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59Z");
        add("2024-02-29T24:00:00Z", "2024-03-01T00:00:00Z");
        // Without it is Prague's time.
        add("2025-01-01T00:00:00", "2024-12-31T23:00:00Z");
        add("2025-07-01 00:00", "2025-06-30T22:00:00Z");
        add(" 2025-07-01 00:00:01 ", "2025-06-30T22:00:01Z");
        add("2024-03-31T01:59:59", "2024-03-31T00:59:59Z");
        add("2024-03-31T03:00:00", "2024-03-31T01:00:00Z");
        add("2024-10-27T01:59:59", "2024-10-26T23:59:59Z");
        add("2024-10-27T03:00:00", "2024-10-27T02:00:00Z");
        add("2024-12-31T24:00:00", "2024-12-31T23:00:00Z");
    }
    void moments()
    {
        QFETCH(QString, cell);
        const auto time = momentOf(cell, QTimeZone("Europe/Prague"));
        QVERIFY(time);
        QTEST(*time, "time");
    }

    void noMoments_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("kind");
        const auto add = [](const char *cell, Kind kind, const char *zone = "Europe/Prague") {
            QTest::addRow("%s %s", cell, zone)
                << QString::fromUtf8(cell) << QByteArray(zone) << int(kind);
        };
        for (const char *cell : {"",
                                 "2025-09-01",
                                 "10:00",
                                 "1.9.2025 10:00",
                                 "2025-9-1T10:00:00Z",
                                 "01/09/2025 10:00",
                                 "2025-02-29T10:00:00Z",
                                 "2025-13-01T10:00:00Z",
                                 "0000-01-01T00:00:00Z",
                                 "2025-09-01T10:00:60Z",
                                 "2025-09-01T24:00:01Z",
                                 "2025-09-01T24:00:00.1Z",
                                 "2025-09-01T25:00:00Z",
                                 "2025-09-01T10:60:00Z",
                                 "2025-09-01T10:00:00.Z",
                                 "2025-09-01T10:00:00+2",
                                 "2025-09-01T10:00:00+02:",
                                 "2025-09-01T10:00:00+02:60",
                                 "2025-09-01T10:00:00+24:00",
                                 "2025-09-01T10:00:00Zx",
                                 "2025-09-01T10:00:00 CET",
                                 "2025-09-01T10:00:00+02:00:00",
                                 "45901.4167",
                                 "0001-01-01T00:00:00+01:00",
                                 "9999-12-31T24:00:00Z",
                                 "1756720800",
                                 "2025-09-01T10",
                                 "2025-09-01T10:00:0\u0661Z"})
            add(cell, Kind::NotATime);
        add("2025-09-01T10:00:00", Kind::NoOffset, "");
        add("2024-03-31T02:00:00", Kind::SkippedTime);
        add("2024-03-31 02:59:59", Kind::SkippedTime);
        add("2024-10-27T02:00:00", Kind::AmbiguousTime);
        add("2024-10-27T02:59:59", Kind::AmbiguousTime);
        // Half an hour on Lord Howe, a whole day in Samoa, and the other hemisphere.
        add("2024-10-06T02:15:00", Kind::SkippedTime, "Australia/Lord_Howe");
        add("2024-04-07T01:45:00", Kind::AmbiguousTime, "Australia/Lord_Howe");
        add("2011-12-30T12:00:00", Kind::SkippedTime, "Pacific/Apia");
        add("2024-11-03T01:30:00", Kind::AmbiguousTime, "America/New_York");
        add("2024-03-10T02:30:00", Kind::SkippedTime, "America/New_York");
    }
    void noMoments()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, zone);
        const auto time = momentOf(cell, zone.isEmpty() ? QTimeZone() : QTimeZone(zone));
        QVERIFY(!time);
        QTEST(int(time.error()), "kind");
    }

    //! Each hour of a year as the clock shows it leads back to it, or is given twice.
    void everyHour_data()
    {
        QTest::addColumn<bool>("isTurnedBack");
        QTest::newRow("UTC") << false;
        for (const char *zone : {"Europe/Prague", "America/St_Johns", "Australia/Lord_Howe",
                                 "Pacific/Apia", "Africa/Casablanca"})
            QTest::newRow(zone) << true;
    }
    void everyHour()
    {
        const QTimeZone zone(QTest::currentDataTag());
        int twice = 0;
        for (qint64 time = utc("2011-03-01T00:00:00Z"); time < utc("2012-03-01T00:00:00Z");
             time += 3'600'000) {
            const auto local = QDateTime::fromMSecsSinceEpoch(time, zone)
                                   .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
            const auto read = momentOf(local, zone);
            if (read)
                QCOMPARE(*read, time);
            else
                QCOMPARE(read.error(), Kind::AmbiguousTime);
            twice += read ? 0 : 1;
        }
        QVERIFY(twice <= 4);
        QTEST(twice > 0, "isTurnedBack");
    }

    void days()
    {
        QCOMPARE(dayOf(u"2025-09-01"), QDate(2025, 9, 1));
        QCOMPARE(dayOf(u" 2024-02-29 "), QDate(2024, 2, 29));
        for (const char *cell : {"", "2025-02-29", "2025-9-1", "1.9.2025", "20250901",
                                 "2025-09-01T00:00:00Z", "2025-09-01x", "0000-01-01", "25-09-01"})
            QVERIFY2(!dayOf(QString::fromLatin1(cell)), cell);
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
