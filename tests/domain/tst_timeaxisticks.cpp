// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeaxisticks.h"

#include <QDateTime>
#include <QTest>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");

TimeMs at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), kPrague).toMSecsSinceEpoch();
}

QStringList texts(const TimeTicks &ticks, const QString &format, const QTimeZone &zone = kPrague)
{
    QStringList result;
    for (const TimeTick &tick : ticks.ticks)
        result << QDateTime::fromMSecsSinceEpoch(tick.time, zone).toString(format);
    return result;
}

} // namespace

class TstTimeAxisTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekHasItsMidnights()
    {
        const TimeTicks ticks = timeAxisTicks({at(2026, 2, 23), at(2026, 3, 2)}, 8, kPrague);
        QCOMPARE(ticks.unit, TickUnit::Day);
        QCOMPARE(texts(ticks, QStringLiteral("d.M. H:mm")),
                 QStringLiteral("23.2. 0:00,24.2. 0:00,25.2. 0:00,26.2. 0:00,27.2. 0:00,28.2. "
                                "0:00,1.3. 0:00")
                     .split(QLatin1Char(',')));
        QVERIFY(ticks.ticks[0].isMajor && !ticks.ticks[1].isMajor); // Monday
    }

    void midnightsStayMidnightsAcrossTheChange()
    {
        for (const auto &[from, to] : {std::pair{at(2026, 3, 27), at(2026, 4, 2)},
                                       std::pair{at(2026, 10, 22), at(2026, 10, 29)}}) {
            const TimeTicks ticks = timeAxisTicks({from, to}, 10, kPrague);
            QCOMPARE(ticks.unit, TickUnit::Day);
            QVERIFY(ticks.ticks.size() >= 6);
            for (const QString &text : texts(ticks, QStringLiteral("H:mm")))
                QCOMPARE(text, QStringLiteral("0:00"));
        }
    }

    void theSkippedHourHasNoTickAndTheRepeatedOneHasOne()
    {
        const TimeTicks spring = timeAxisTicks({at(2026, 3, 29), at(2026, 3, 29, 6)}, 6, kPrague);
        QCOMPARE(texts(spring, QStringLiteral("H")).join(QLatin1Char(' ')),
                 QStringLiteral("0 1 3 4 5"));
        const TimeTicks autumn = timeAxisTicks({at(2026, 10, 25), at(2026, 10, 25, 6)}, 7, kPrague);
        QCOMPARE(texts(autumn, QStringLiteral("H")).join(QLatin1Char(' ')),
                 QStringLiteral("0 1 2 3 4 5"));
        QVERIFY(spring.ticks[0].isMajor && !spring.ticks[1].isMajor);
    }

    void theClockOfTheZoneCounts()
    {
        const QTimeZone india("Asia/Kolkata");
        const TimeMs from = QDate(2026, 5, 1).startOfDay(india).toMSecsSinceEpoch();
        const TimeTicks ticks = timeAxisTicks({from, from + 24 * 3'600'000LL}, 5, india);
        QCOMPARE(texts(ticks, QStringLiteral("H:mm"), india).join(QLatin1Char(' ')),
                 QStringLiteral("0:00 6:00 12:00 18:00"));
    }

    void zonesWithoutMidnightBeginTheirDayLater()
    {
        // Summer time began at midnight: the day begins at 1:00.
        const QTimeZone santiago("America/Santiago");
        const QDateTime from(QDate(2026, 9, 4), QTime(12, 0), santiago);
        const TimeTicks ticks = timeAxisTicks(
            {from.toMSecsSinceEpoch(), from.addDays(4).toMSecsSinceEpoch()}, 4, santiago);
        QCOMPARE(texts(ticks, QStringLiteral("d. H"), santiago).join(QLatin1Char(' ')),
                 QStringLiteral("5. 0 6. 1 7. 0 8. 0"));
    }

    void longerRangesHaveMondaysMonthsAndYears_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<QString>("expected");
        QTest::newRow("minutes") << qint64(at(2026, 2, 3, 10, 7)) << qint64(at(2026, 2, 3, 11, 2))
                                 << 6 << "10:15 10:30 10:45 11:00";
        QTest::newRow("two days") << qint64(at(2026, 2, 3)) << qint64(at(2026, 2, 5)) << 4
                                  << "0:00 12:00 0:00 12:00";
        QTest::newRow("Mondays") << qint64(at(2026, 2, 1)) << qint64(at(2026, 3, 1)) << 5
                                 << "2.2. 9.2. 16.2. 23.2.";
        QTest::newRow("months") << qint64(at(2025, 11, 15)) << qint64(at(2026, 4, 15)) << 6
                                << "1.12. 1.1. 1.2. 1.3. 1.4.";
        QTest::newRow("quarters") << qint64(at(2025, 2, 15)) << qint64(at(2026, 2, 15)) << 4
                                  << "1.4. 1.7. 1.10. 1.1.";
        QTest::newRow("years") << qint64(at(2016, 5, 1)) << qint64(at(2026, 5, 1)) << 5
                               << "2018 2020 2022 2024 2026";
    }

    void longerRangesHaveMondaysMonthsAndYears()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, maximum);
        QFETCH(QString, expected);
        const TimeTicks ticks = timeAxisTicks({from, to}, maximum, kPrague);
        const bool isClock = ticks.unit <= TickUnit::Hour;
        const QString format = isClock     ? QStringLiteral("H:mm")
            : ticks.unit == TickUnit::Year ? QStringLiteral("yyyy")
                                           : QStringLiteral("d.M.");
        QCOMPARE(texts(ticks, format).join(QLatin1Char(' ')), expected);
    }

    void ticksStayWhileTheRangeMoves()
    {
        const TimeRange range{at(2026, 1, 1), at(2026, 4, 1)};
        const TimeTicks before = timeAxisTicks(range, 7, kPrague);
        QCOMPARE(before.unit, TickUnit::Week);
        for (TimeMs by = 0; by < 20 * 86'400'000LL; by += 7'000'000) {
            const TimeTicks after = timeAxisTicks({range.from + by, range.to + by}, 7, kPrague);
            for (const TimeTick &tick : before.ticks) {
                if (tick.time >= range.from + by)
                    QVERIFY(std::find(after.ticks.begin(), after.ticks.end(), tick)
                            != after.ticks.end());
            }
        }
    }

    void weekendsAreWholeAndInTheZone()
    {
        const std::vector<TimeRange> found =
            weekends({at(2026, 2, 22, 12), at(2026, 3, 29, 1)}, kPrague);
        QCOMPARE(found.size(), std::size_t(6));
        QCOMPARE(found.front(), (TimeRange{at(2026, 2, 21), at(2026, 2, 23)}));
        QCOMPARE(found.back(), (TimeRange{at(2026, 3, 28), at(2026, 3, 30)}));
        QCOMPARE(found.back().to - found.back().from, TimeMs(47) * 3'600'000);
        QVERIFY(weekends({at(2026, 2, 23), at(2026, 2, 28)}, kPrague).empty());
        QVERIFY(weekends({at(2020, 2, 23), at(2026, 2, 28)}, kPrague).empty());
    }

    void endlessRangesHaveNone()
    {
        QVERIFY(timeAxisTicks({}, 8, kPrague).ticks.empty());
        QVERIFY(weekends({}, kPrague).empty());
    }
};

QTEST_GUILESS_MAIN(TstTimeAxisTicks)
#include "tst_timeaxisticks.moc"
