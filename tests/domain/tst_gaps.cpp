// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gaps.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace meterdesk;

namespace {

constexpr TimeMs kQuarter = 15 * 60'000LL;
constexpr TimeMs kDay = 24 * 3'600'000LL;

std::vector<TimeMs> regular(std::size_t count, TimeMs interval, TimeMs from = 0)
{
    std::vector<TimeMs> times;
    for (std::size_t i = 0; i < count; ++i)
        times.push_back(from + static_cast<TimeMs>(i) * interval);
    return times;
}

std::vector<TimeMs> monthly(int count, const QList<int> &skipped = {})
{
    std::vector<TimeMs> times;
    const QTimeZone prague("Europe/Prague");
    for (int i = 0; i < count; ++i) {
        if (!skipped.contains(i))
            times.push_back(QDateTime(QDate(2024, 1, 31).addMonths(i), QTime(14, 0), prague)
                                .toMSecsSinceEpoch());
    }
    return times;
}

} // namespace

class TstGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereQuarterHoursPause()
    {
        std::vector<TimeMs> times = regular(500, kQuarter);
        times.erase(times.begin() + 100, times.begin() + 108);
        QCOMPARE(findGaps(times), std::vector<std::size_t>{100});
    }

    // Regular stretches are passed over as a whole.
    void findsAPauseAnywhereInALongSeries()
    {
        for (std::size_t at = 1; at < 300; ++at) {
            std::vector<TimeMs> times = regular(300, kQuarter);
            for (std::size_t i = at; i < times.size(); ++i)
                times[i] += kDay;
            QCOMPARE(findGaps(times), std::vector<std::size_t>{at});
            for (std::size_t i = 0; i < times.size(); ++i)
                QCOMPARE(isGap(times, i), i == at);
        }
    }

    void oneMissingReadingIsNoGap()
    {
        std::vector<TimeMs> times = regular(500, kQuarter);
        times.erase(times.begin() + 100);
        QVERIFY(findGaps(times).empty());
    }

    void readingsByHandHaveNoGaps()
    {
        QVERIFY(findGaps(monthly(24)).empty());
        QVERIFY(findGaps(monthly(24, {5, 6, 7})).empty()); // nobody reads in the holidays
        QVERIFY(findGaps(regular(2, 400 * kDay)).empty());
    }

    void daysOfTheChangeAreNoGaps()
    {
        std::vector<TimeMs> times;
        for (int day = 0; day < 400; ++day)
            times.push_back(QDate(2025, 1, 1)
                                .addDays(day)
                                .startOfDay(QTimeZone("Europe/Prague"))
                                .toMSecsSinceEpoch());
        QVERIFY(findGaps(times).empty());
    }

    void aSeriesMayChangeItsInterval()
    {
        std::vector<TimeMs> times = monthly(12);
        const std::vector<TimeMs> quarters = regular(3000, kQuarter, times.back() + kQuarter);
        times.insert(times.end(), quarters.begin(), quarters.end());
        QVERIFY(findGaps(times).empty());
        times.erase(times.begin() + 1000, times.begin() + 1010);
        QCOMPARE(findGaps(times), std::vector<std::size_t>{1000});
    }

    void gapsNextToEachOtherAreAllFound()
    {
        std::vector<TimeMs> times = regular(500, kQuarter);
        times.erase(times.begin() + 101, times.begin() + 120);
        times.erase(times.begin() + 102, times.begin() + 140);
        QCOMPARE(findGaps(times), (std::vector<std::size_t>{101, 102}));
    }

    void theUsualIntervalIsTheMedian()
    {
        QCOMPARE(usualInterval({}), TimeMs(0));
        std::vector<TimeMs> times = regular(100, kQuarter);
        times.push_back(times.back() + 30 * kDay);
        QCOMPARE(usualInterval(times), kQuarter);
    }
};

QTEST_GUILESS_MAIN(TstGaps)
#include "tst_gaps.moc"
