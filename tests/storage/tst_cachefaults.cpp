// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/cachefixture.h"

#include <functional>

using namespace meterdesk;

namespace {

const QString kMeter = QStringLiteral("meter/1");
const QString kOther = QStringLiteral("meter/2");

ReadingSeries readingsIn(const TimeRange &range, double state)
{
    ReadingSeries readings;
    for (TimeMs time = range.from; time < range.to; time += 1000)
        readings.append(QByteArray::number(qlonglong(time)), time, state++);
    return readings;
}

//! All that is kept of two series.
struct State
{
    explicit State(CacheRun &run)
    {
        for (const QString &name : {kMeter, kOther}) {
            const auto loaded = settled(SeriesCache(run.database()).load(name));
            if (!loaded)
                return;
            readings << *loaded->readings;
            coverage << loaded->coverage;
            loadedAt << loaded->loadedAt.value_or(-1);
        }
    }
    friend bool operator==(const State &, const State &) = default;

    QList<ReadingSeries> readings;
    QList<TimeRanges> coverage;
    QList<TimeMs> loadedAt;
};

using Action = std::function<QByteArray(SeriesCache &)>;

} // namespace

Q_DECLARE_METATYPE(Action)

class TestCacheFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStatementMayFail_data();
    void anyStatementMayFail();
    void fullDiskKeepsWhatWasThere();
    void killedWriterKeepsWholePages();
};

void TestCacheFaults::anyStatementMayFail_data()
{
    QTest::addColumn<Action>("action");
    const TimeRange middle{1'500'500, 1'600'500};
    QTest::newRow("within a chunk") << Action([=](SeriesCache &cache) {
        return outcome(cache.store(kMeter, middle, readingsIn(middle, 5), 2));
    });
    const TimeRange wide{500'000, 2'500'000};
    QTest::newRow("over chunks") << Action([=](SeriesCache &cache) {
        return outcome(cache.store(kMeter, wide, readingsIn(wide, 5), 2));
    });
    const TimeRange end{3'000'000, 3'005'000};
    QTest::newRow("a few at the end") << Action([=](SeriesCache &cache) {
        return outcome(cache.store(kOther, end, readingsIn(end, 5), 2));
    });
    QTest::newRow("pages") << Action([=](SeriesCache &cache) {
        return outcome(
            cache.append(kMeter, {{middle, readingsIn(middle, 5)}, {end, readingsIn(end, 5)}}, 2));
    });
    QTest::newRow("forget") << Action(
        [](SeriesCache &cache) { return outcome(cache.forget(kMeter)); });
    QTest::newRow("trim") << Action([](SeriesCache &cache) { return outcome(cache.trimTo(0)); });
}

void TestCacheFaults::anyStatementMayFail()
{
    QFETCH(const Action, action);
    const QTemporaryDir folder;
    Faults faults;
    std::optional<State> before;
    {
        const TimeRange all{0, 3'000'000};
        CacheRun run(folder.path());
        SeriesCache cache(run.database());
        cache.store(kMeter, all, readingsIn(all, 1), 1);
        cache.store(kOther, {0, 600'000}, readingsIn({0, 600'000}, 1), 1);
        before.emplace(run);
        QCOMPARE(before->readings.size(), 2);
    }
    int failed = 0;
    for (;; ++failed) {
        // After the last failure, and after the program's end.
        CacheRun run(folder.path(), faults.options());
        QCOMPARE(run.opened(), "Done");
        QVERIFY2(State(run) == *before, qPrintable(QString::number(failed)));
        SeriesCache cache(run.database());
        faults.failAfter(failed);
        const QByteArray outcome = action(cache);
        faults.stop();
        if (outcome == "Done")
            break;
        QCOMPARE(outcome, "Full");
        QVERIFY2(State(run) == *before, qPrintable(QString::number(failed)));
    }
    QVERIFY2(failed >= 4, qPrintable(QString::number(failed)));
    CacheRun run(folder.path());
    QVERIFY(!(State(run) == *before));
    QCOMPARE(run.value(QStringLiteral("PRAGMA quick_check")).toString(), QStringLiteral("ok"));
}

void TestCacheFaults::fullDiskKeepsWhatWasThere()
{
    const QTemporaryDir folder;
    CacheRun run(folder.path(), Faults().options(60));
    QCOMPARE(run.opened(), "Done");
    SeriesCache cache(run.database());
    QCOMPARE(outcome(cache.store(kMeter, {0, 900'000}, readingsIn({0, 900'000}, 1), 1)), "Done");
    const State before(run);
    const TimeRange vast{-100'000'000, 100'000'000};
    QCOMPARE(outcome(cache.store(kMeter, vast, readingsIn(vast, 1), 2)), "Full");
    QVERIFY(State(run) == before);
    QCOMPARE(outcome(cache.store(kMeter, {0, 900'000}, {}, 2)), "Done");
}

void TestCacheFaults::killedWriterKeepsWholePages()
{
    for (const int wanted : {1, 5, 20}) {
        const QTemporaryDir folder;
        Probe writer(QStringLiteral("store"), folder.path());
        int acknowledged = 0;
        while (acknowledged < wanted) {
            const QByteArray line = writer.line();
            QVERIFY2(line.startsWith("stored "), line.constData());
            acknowledged = line.mid(7).toInt();
        }
        writer.kill();
        for (QByteArray line = writer.line(); !line.isEmpty(); line = writer.line())
            acknowledged = line.mid(7).toInt();

        CacheRun run(folder.path());
        QCOMPARE(run.opened(), "Done");
        const auto loaded = settled(SeriesCache(run.database()).load(kMeter));
        QCOMPARE(outcome(loaded), "Done");
        // Page n of the probe is 300 readings, a second each.
        const auto pages = int(loaded->readings->size() / 300);
        QCOMPARE(loaded->readings->size() % 300, std::size_t(0));
        QVERIFY(pages >= acknowledged && pages <= acknowledged + 1);
        QCOMPARE(*loaded->readings, readingsIn({0, pages * 300'000}, 0));
        QCOMPARE(loaded->coverage.ranges(), (QList<TimeRange>{{0, pages * 300'000}}));
    }
}

QTEST_GUILESS_MAIN(TestCacheFaults)
#include "tst_cachefaults.moc"
