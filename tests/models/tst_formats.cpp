// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats.h"

#include <QtTest>

#include <vector>

using namespace meterdesk;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("czech");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");

        const auto row = [](const char *name, double value, int decimals, const char *czech,
                            const char *german, const char *english) {
            QTest::newRow(name) << value << decimals << QString::fromUtf8(czech)
                                << QString::fromUtf8(german) << QString::fromUtf8(english);
        };
        row("zero", 0, 0, "0", "0", "0");
        row("places are filled", 12.5, 3, "12,500", "12,500", "12.500");
        row("thousands", 1234, 0, "1\u00a0234", "1.234", "1,234");
        row("millions", 1234567.25, 2, "1\u00a0234\u00a0567,25", "1.234.567,25", "1,234,567.25");
        row("rounded up to thousands", 999.96, 1, "1\u00a0000,0", "1.000,0", "1,000.0");
        row("below zero", -1234.5, 1,
            "\u2212"
            "1\u00a0234,5",
            "\u2212"
            "1.234,5",
            "\u2212"
            "1,234.5");
        row("almost zero has no sign", -0.004, 2, "0,00", "0,00", "0.00");
        row("nor has minus zero", -0.0, 1, "0,0", "0,0", "0.0");
        row("a little below zero", -0.006, 2,
            "\u2212"
            "0,01",
            "\u2212"
            "0,01",
            "\u2212"
            "0.01");
    }

    void figures()
    {
        QFETCH(const double, value);
        QFETCH(const int, decimals);
        QTEST(figureText(value, decimals, QLocale(QLocale::Czech)), "czech");
        QTEST(figureText(value, decimals, QLocale(QLocale::German)), "german");
        QTEST(figureText(value, decimals, QLocale(QLocale::English)), "english");
    }

    void decimals_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<int>("decimals");

        using Values = std::vector<double>;
        QTest::newRow("none") << Values{} << 0;
        QTest::newRow("whole") << Values{0, 5, -17, 123456789} << 0;
        QTest::newRow("halves") << Values{1, 2.5, 3} << 1;
        QTest::newRow("the most counts") << Values{2.5, 2.25, 2.5} << 2;
        QTest::newRow("thousandths") << Values{12.345} << 3;
        QTest::newRow("never more than three") << Values{1.0 / 3} << 3;
        QTest::newRow("below zero") << Values{-0.25} << 2;
        QTest::newRow("a sum's binary dust") << Values{0.1 + 0.2} << 1;
        QTest::newRow("a sum's dust below zero") << Values{-0.1 - 0.2} << 1;
        QTest::newRow("beyond all fractions") << Values{-1e300, 1e19, 4503599627370497} << 0;
        QTest::newRow("no numbers") << Values{NAN, INFINITY, 0.5} << 1;
        QTest::newRow("a big state") << Values{9876543.21} << 2;
    }

    void decimals()
    {
        QFETCH(const std::vector<double>, values);
        QTEST(decimalsOf(values), "decimals");
    }

    void decimalsStopWhereTold()
    {
        const double value = 12.345;
        QCOMPARE(decimalsOf({&value, 1}, 2), 2);
        QCOMPARE(decimalsOf({&value, 1}, 0), 0);
    }

    void moments_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");

        const auto row = [](const char *name, const char *utc, const char *zone, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(utc) << QByteArray(zone)
                                << QString::fromUtf8(text);
        };
        row("winter", "2026-02-26T09:15:00Z", "Europe/Prague", "26/02/2026 10:15");
        row("summer", "2026-07-01T22:05:00Z", "Europe/Prague", "02/07/2026 00:05");
        row("seconds where there are any", "2026-02-26T09:15:07Z", "Europe/Prague",
            "26/02/2026 10:15:07");
        row("before the hour that comes twice", "2025-10-25T23:59:00Z", "Europe/Prague",
            "26/10/2025 01:59");
        row("its first pass", "2025-10-26T00:30:00Z", "Europe/Prague", "26/10/2025 02:30 +2:00");
        row("its second pass", "2025-10-26T01:30:00Z", "Europe/Prague", "26/10/2025 02:30 +1:00");
        row("its end", "2025-10-26T01:59:59Z", "Europe/Prague", "26/10/2025 02:59:59 +1:00");
        row("after it", "2025-10-26T02:00:00Z", "Europe/Prague", "26/10/2025 03:00");
        row("the hour that is left out", "2026-03-29T01:00:00Z", "Europe/Prague",
            "29/03/2026 03:00");
        row("west, first", "2025-11-02T05:30:00Z", "America/New_York",
            "02/11/2025 01:30 \u2212"
            "4:00");
        row("west, second", "2025-11-02T06:30:00Z", "America/New_York",
            "02/11/2025 01:30 \u2212"
            "5:00");
        row("London, second", "2025-10-26T01:30:00Z", "Europe/London", "26/10/2025 01:30 +0:00");
        row("no summer time", "2025-10-26T01:30:00Z", "Asia/Kolkata", "26/10/2025 07:00");
    }

    void moments()
    {
        QFETCH(const QString, utc);
        QFETCH(const QByteArray, zone);
        const TimeMs time = QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch();
        QTEST(momentText(time, QTimeZone(zone), QLocale(QLocale::English, QLocale::UnitedKingdom)),
              "text");
    }

    void daysHaveFourDigitsOfTheYear_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");

        QTest::newRow("Czech") << QStringLiteral("cs_CZ") << QStringLiteral("6. 2. 2026");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("06.02.2026");
        QTest::newRow("British") << QStringLiteral("en_GB") << QStringLiteral("06/02/2026");
        QTest::newRow("American") << QStringLiteral("en_US") << QStringLiteral("2/6/2026");
    }

    void daysHaveFourDigitsOfTheYear()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        const QDate day(2026, 2, 6);
        QCOMPARE(dayText(day, QLocale(locale)), text);
        const TimeMs time = QDateTime(day, QTime(9, 15), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(momentText(time, QTimeZone::utc(), QLocale(locale)),
                 text + QStringLiteral(" 09:15"));
    }

    //! What is from another day says so.
    void tellsWhenSomethingWasLoaded()
    {
        const QLocale czech(QLocale::Czech);
        const QDateTime at(QDate(2026, 3, 2), QTime(8, 5, 40));
        const TimeMs time = at.toMSecsSinceEpoch();
        QCOMPARE(loadedText(time, czech, at.addSecs(3600)), QStringLiteral("08:05"));
        QCOMPARE(loadedText(time, czech, at.addDays(1)), QStringLiteral("2. 3. 2026 08:05"));
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"

#include <cmath>
