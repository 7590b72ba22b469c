// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeranges.h"

#include <QtTest>

#include <random>

using namespace meterdesk;

using Ranges = QList<TimeRange>;

namespace {

constexpr TimeMs kBegin = TimeRange::kBegin;
constexpr TimeMs kEnd = TimeRange::kEnd;

TimeRanges setOf(const Ranges &added)
{
    TimeRanges set;
    for (const TimeRange &range : added)
        set.add(range);
    return set;
}

} // namespace

class TestTimeRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds_data()
    {
        QTest::addColumn<Ranges>("added");
        QTest::addColumn<Ranges>("ranges");

        QTest::newRow("nothing") << Ranges{} << Ranges{};
        QTest::newRow("an empty one") << Ranges{{5, 5}} << Ranges{};
        QTest::newRow("the wrong way round") << Ranges{{6, 5}} << Ranges{};
        QTest::newRow("one") << Ranges{{5, 9}} << Ranges{{5, 9}};
        QTest::newRow("the same twice") << Ranges{{5, 9}, {5, 9}} << Ranges{{5, 9}};
        QTest::newRow("apart, backwards") << Ranges{{20, 30}, {0, 10}} << Ranges{{0, 10}, {20, 30}};
        QTest::newRow("between two")
            << Ranges{{0, 1}, {8, 9}, {4, 5}} << Ranges{{0, 1}, {4, 5}, {8, 9}};
        QTest::newRow("end to begin") << Ranges{{0, 10}, {10, 20}} << Ranges{{0, 20}};
        QTest::newRow("begin to end") << Ranges{{10, 20}, {0, 10}} << Ranges{{0, 20}};
        QTest::newRow("a gap of one") << Ranges{{0, 10}, {11, 20}} << Ranges{{0, 10}, {11, 20}};
        QTest::newRow("overlapping") << Ranges{{0, 10}, {5, 15}} << Ranges{{0, 15}};
        QTest::newRow("within") << Ranges{{0, 10}, {3, 4}} << Ranges{{0, 10}};
        QTest::newRow("around all") << Ranges{{2, 3}, {5, 6}, {8, 9}, {0, 10}} << Ranges{{0, 10}};
        QTest::newRow("closes a gap")
            << Ranges{{0, 3}, {6, 9}, {20, 21}, {3, 6}} << Ranges{{0, 9}, {20, 21}};
        QTest::newRow("everything") << Ranges{{1, 2}, {}} << Ranges{{kBegin, kEnd}};
        QTest::newRow("open ends")
            << Ranges{{7, kEnd}, {kBegin, 3}} << Ranges{{kBegin, 3}, {7, kEnd}};
        QTest::newRow("open ends that meet")
            << Ranges{{3, kEnd}, {kBegin, 3}} << Ranges{{kBegin, kEnd}};
    }

    void adds()
    {
        QFETCH(const Ranges, added);
        QTEST(setOf(added).ranges(), "ranges");
    }

    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<TimeRange>("asked");
        QTest::addColumn<Ranges>("missing");

        // There are 10 to 20 and 30 to 40.
        QTest::newRow("before") << TimeRange{0, 10} << Ranges{{0, 10}};
        QTest::newRow("into the first") << TimeRange{5, 15} << Ranges{{5, 10}};
        QTest::newRow("the first") << TimeRange{10, 20} << Ranges{};
        QTest::newRow("a part of it") << TimeRange{12, 13} << Ranges{};
        QTest::newRow("out of the first") << TimeRange{15, 25} << Ranges{{20, 25}};
        QTest::newRow("between") << TimeRange{20, 30} << Ranges{{20, 30}};
        QTest::newRow("from one to the other") << TimeRange{15, 35} << Ranges{{20, 30}};
        QTest::newRow("over both") << TimeRange{0, 50} << Ranges{{0, 10}, {20, 30}, {40, 50}};
        QTest::newRow("behind") << TimeRange{40, 41} << Ranges{{40, 41}};
        QTest::newRow("everything") << TimeRange{} << Ranges{{kBegin, 10}, {20, 30}, {40, kEnd}};
        QTest::newRow("empty, outside") << TimeRange{25, 25} << Ranges{};
        QTest::newRow("empty, inside") << TimeRange{15, 15} << Ranges{};
        QTest::newRow("the wrong way round") << TimeRange{35, 15} << Ranges{};
    }

    void tellsWhatIsMissing()
    {
        QFETCH(const TimeRange, asked);
        QTEST(setOf({{10, 20}, {30, 40}}).missingFrom(asked), "missing");
    }

    void allIsMissingFromNothing()
    {
        QCOMPARE(TimeRanges().missingFrom({}), (Ranges{{kBegin, kEnd}}));
        QCOMPARE(setOf({{}}).missingFrom({}), Ranges{});
    }

    //! Against a set of single moments.
    void agreesWithASetOfMoments()
    {
        constexpr TimeMs kMoments = 24;
        std::mt19937 random(20260117);
        std::uniform_int_distribution<TimeMs> moment(0, kMoments);
        for (int run = 0; run < 500; ++run) {
            TimeRanges set;
            std::array<bool, kMoments> has{};
            for (int i = 0; i < 6; ++i) {
                const TimeRange range{moment(random), moment(random)};
                set.add(range);
                for (TimeMs at = range.from; at < range.to; ++at)
                    has[std::size_t(at)] = true;
                const Ranges &ranges = set.ranges();
                for (qsizetype r = 1; r < ranges.size(); ++r)
                    QVERIFY(ranges.at(r - 1).to < ranges.at(r).from);
            }
            const TimeRange asked{moment(random), moment(random)};
            const Ranges missing = set.missingFrom(asked);
            for (TimeMs at = 0; at < kMoments; ++at) {
                const auto contains = [at](const TimeRange &range) { return range.contains(at); };
                QCOMPARE(std::any_of(set.ranges().begin(), set.ranges().end(), contains),
                         has[std::size_t(at)]);
                QCOMPARE(std::any_of(missing.begin(), missing.end(), contains),
                         asked.contains(at) && !has[std::size_t(at)]);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeRanges)
#include "tst_timeranges.moc"
