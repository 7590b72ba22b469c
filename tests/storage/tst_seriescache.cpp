// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/cachefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <map>
#include <vector>

using namespace meterdesk;

namespace {

const QString kMeter = QStringLiteral("meter/1");
const QString kOther = QStringLiteral("meter/2");

//! A reading each \a step from \a from on, before \a to.
ReadingSeries readingsIn(const TimeRange &range, TimeMs step, double state = 1)
{
    ReadingSeries readings;
    for (TimeMs time = range.from; time < range.to; time += step)
        readings.append(QByteArray::number(qlonglong(time + 7)), time, state++);
    return readings;
}

TimeRanges rangesOf(std::initializer_list<TimeRange> ranges)
{
    TimeRanges all;
    for (const TimeRange &range : ranges)
        all.add(range);
    return all;
}

//! What a series is to be, kept in the simplest way there is: for each moment from 0 on.
class Model
{
public:
    static constexpr int kMoments = 6000;

    void store(const TimeRange &range, const ReadingSeries &readings)
    {
        remove(range);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (range.contains(readings.times()[i]))
                m_readings[readings.times()[i]] = readings.at(i);
        }
        setCovered(range, true);
    }
    void lose(const TimeRange &range)
    {
        remove(range);
        setCovered(range, false);
    }
    ReadingSeries readings(const TimeRange &range) const
    {
        ReadingSeries series;
        for (const auto &[time, reading] : m_readings) {
            if (range.contains(time))
                series.append(reading.id.value.toUtf8(), time, reading.state);
        }
        return series;
    }
    TimeRanges coverage(const TimeRange &range) const
    {
        TimeRanges ranges;
        for (int moment = 0; moment < kMoments; ++moment) {
            const int from = moment;
            while (moment < kMoments && m_covered.at(std::size_t(moment)))
                ++moment;
            ranges.add({std::max<TimeMs>(from, range.from), std::min<TimeMs>(moment, range.to)});
        }
        return ranges;
    }

private:
    void remove(const TimeRange &range)
    {
        m_readings.erase(m_readings.lower_bound(range.from), m_readings.lower_bound(range.to));
    }
    void setCovered(const TimeRange &range, bool isCovered)
    {
        for (int moment = 0; moment < kMoments; ++moment) {
            if (range.contains(moment))
                m_covered.at(std::size_t(moment)) = isCovered;
        }
    }

    std::map<TimeMs, Reading> m_readings;
    std::vector<bool> m_covered = std::vector<bool>(kMoments);
};

//! Short ranges and long ones.
TimeRange anyRange(QRandomGenerator &random)
{
    const int length =
        random.bounded(3) == 0 ? random.bounded(Model::kMoments) : random.bounded(20);
    const int from = random.bounded(Model::kMoments - length);
    return {from, from + length};
}

//! At some of the moments in \a range and around it: what is outside must not matter.
ReadingSeries anyReadings(QRandomGenerator &random, const TimeRange &range)
{
    const int every = 1 + random.bounded(4);
    ReadingSeries readings;
    for (TimeMs time = range.from - 3; time < range.to + 3; ++time) {
        if (time >= 0 && random.bounded(every) == 0)
            readings.append(QByteArray::number(random.bounded(1'000'000)), time,
                            random.bounded(1'000'000) / 1000.0);
    }
    return readings;
}

} // namespace

class TestSeriesCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isEmptyAtFirst();
    void answersAnyPart();
    void replacesWhatWasThere();
    void keepsPagesAndTheLatestMoment();
    void keepsOpenRanges();
    void keepsDataPoints();
    void tellsTheLatestOfEachMeter();
    void putsFewReadingsTogether();
    void behavesLikeTheModel_data();
    void behavesLikeTheModel();
    void damagedChunkIsNotThere();
    void trimsWhatIsOldest();
    void readsBesideAWriter();

private:
    void checkTables(CacheRun &run);

    std::unique_ptr<QTemporaryDir> m_folder;
};

//! What the schema promises beyond its constraints.
void TestSeriesCache::checkTables(CacheRun &run)
{
    QCOMPARE(run.value(QStringLiteral("SELECT count(*) FROM chunks a JOIN chunks b"
                                      " ON a.series = b.series AND a.id <> b.id"
                                      " WHERE a.first_ms <= b.last_ms AND b.first_ms <= a.last_ms"))
                 .toInt(),
             0);
    QCOMPARE(run.value(QStringLiteral("SELECT count(*) FROM coverage a JOIN coverage b"
                                      " ON a.series = b.series AND a.from_ms <> b.from_ms"
                                      " WHERE a.from_ms <= b.to_ms AND b.from_ms <= a.to_ms"))
                 .toInt(),
             0);
    QVERIFY(run.value(QStringLiteral("SELECT coalesce(max(count), 0) FROM chunks")).toInt()
            <= 1000);
}

void TestSeriesCache::isEmptyAtFirst()
{
    CacheRun run(m_folder->path());
    QCOMPARE(run.opened(), "Done");
    SeriesCache cache(run.database());
    const auto loaded = settled(cache.load(kMeter));
    QCOMPARE(outcome(loaded), "Done");
    QVERIFY(loaded->readings && loaded->readings->isEmpty());
    QVERIFY(loaded->coverage.ranges().isEmpty());
    QVERIFY(!loaded->loadedAt);
    QCOMPARE(outcome(cache.forget(kMeter)), "Done");
    // An empty range says nothing.
    QCOMPARE(outcome(cache.store(kMeter, {5, 5}, readingsIn({0, 9}, 1), 1)), "Done");
    QVERIFY(!settled(cache.load(kMeter))->loadedAt);
}

void TestSeriesCache::answersAnyPart()
{
    const TimeRange all{0, 3'000'000};
    const ReadingSeries readings = readingsIn(all, 1000);
    {
        CacheRun run(m_folder->path());
        SeriesCache cache(run.database());
        QCOMPARE(outcome(cache.store(kMeter, all, readings, 42)), "Done");
    }
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    for (const TimeRange &part :
         {TimeRange{}, all, TimeRange{0, 1}, TimeRange{1, 2}, TimeRange{999'000, 1'000'000},
          TimeRange{999'000, 1'000'001}, TimeRange{1'000'000, 2'000'000},
          TimeRange{1'500'000, 1'500'001}, TimeRange{2'999'000, 9'000'000}, TimeRange{-5, 0},
          TimeRange{3'000'000, TimeRange::kEnd}, TimeRange{TimeRange::kBegin, 500}}) {
        const auto loaded = settled(cache.load(kMeter, part));
        QCOMPARE(outcome(loaded), "Done");
        QCOMPARE(*loaded->readings, readings.slice(part));
        TimeRanges covered;
        covered.add({std::max(all.from, part.from), std::min(all.to, part.to)});
        QCOMPARE(loaded->coverage, covered);
        QCOMPARE(loaded->loadedAt, std::optional<TimeMs>(42));
    }
    QVERIFY(settled(cache.load(kOther))->readings->isEmpty());
    QCOMPARE(outcome(cache.forget(kMeter)), "Done");
    QVERIFY(settled(cache.load(kMeter))->readings->isEmpty());
    QVERIFY(settled(cache.load(kMeter))->coverage.ranges().isEmpty());
}

void TestSeriesCache::replacesWhatWasThere()
{
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    cache.store(kMeter, {0, 2'500'000}, readingsIn({0, 2'500'000}, 1000), 1);
    cache.store(kOther, {0, 2'500'000}, readingsIn({0, 2'500'000}, 1000), 1);
    // In the middle of one chunk, and over the edges of others; with something, and with nothing.
    cache.store(kMeter, {100'500, 200'500}, readingsIn({101'250, 103'000}, 250), 2);
    cache.store(kMeter, {700'000, 1'900'000}, {}, 3);
    ReadingSeries expected = readingsIn({0, 101'000}, 1000);
    expected.merge(readingsIn({101'250, 103'000}, 250));
    expected.merge(readingsIn({0, 2'500'000}, 1000).slice({200'500, 700'000}));
    expected.merge(readingsIn({0, 2'500'000}, 1000).slice({1'900'000, 2'500'000}));
    const auto loaded = settled(cache.load(kMeter));
    QCOMPARE(*loaded->readings, expected);
    QCOMPARE(loaded->coverage, rangesOf({{0, 2'500'000}}));
    QCOMPARE(*settled(cache.load(kOther))->readings, readingsIn({0, 2'500'000}, 1000));
    checkTables(run);
}

void TestSeriesCache::keepsPagesAndTheLatestMoment()
{
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    QCOMPARE(outcome(cache.append(kMeter,
                                  {{{3000, 4000}, readingsIn({3000, 4000}, 100)},
                                   {{1000, 2000}, readingsIn({1000, 2000}, 100)},
                                   {{3500, 4500}, readingsIn({3500, 4500}, 250)}},
                                  50)),
             "Done");
    auto loaded = settled(cache.load(kMeter));
    QCOMPARE(loaded->coverage, rangesOf({{1000, 2000}, {3000, 4500}}));
    ReadingSeries expected = readingsIn({1000, 2000}, 100);
    expected.merge(readingsIn({3000, 3500}, 100));
    expected.merge(readingsIn({3500, 4500}, 250));
    QCOMPARE(*loaded->readings, expected);

    // Ranges that touch become one; an answer that was asked for earlier does not age it.
    QCOMPARE(outcome(cache.store(kMeter, {2000, 3000}, {}, 40)), "Done");
    loaded = settled(cache.load(kMeter));
    QCOMPARE(loaded->coverage, rangesOf({{1000, 4500}}));
    QCOMPARE(loaded->loadedAt, std::optional<TimeMs>(50));
    QCOMPARE(outcome(cache.store(kMeter, {9000, 9001}, {}, 60)), "Done");
    QCOMPARE(settled(cache.load(kMeter, {0, 10}))->loadedAt, std::optional<TimeMs>(60));
    checkTables(run);
}

void TestSeriesCache::keepsOpenRanges()
{
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    const ReadingSeries readings = readingsIn({-2000, 2000}, 500);
    cache.store(kMeter, {}, readings, 1);
    cache.store(kMeter, {TimeRange::kBegin, -1000}, {}, 1);
    cache.store(kMeter, {1000, TimeRange::kEnd}, {}, 1);
    const auto loaded = settled(cache.load(kMeter));
    QCOMPARE(*loaded->readings, readings.slice({-1000, 1000}));
    QCOMPARE(loaded->coverage, rangesOf({{}}));
}

void TestSeriesCache::keepsDataPoints()
{
    QCOMPARE(SeriesCache::keyOf(MeterId{QStringLiteral("5")}), QStringLiteral("meter/5"));
    const QString name = SeriesCache::keyOf(DataSeriesId{QStringLiteral("5")});
    QCOMPARE(name, QStringLiteral("points/5"));
    DataPointSeries points;
    points.append("a", 1000, -12.5);
    points.append("b", 2000, std::numeric_limits<double>::infinity());
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    cache.store(name, {0, 5000}, points.columns(), 1);
    QCOMPARE(DataPointSeries(*settled(cache.load(name))->readings), points);
}

void TestSeriesCache::tellsTheLatestOfEachMeter()
{
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    QVERIFY(settled(cache.latestTimes())->isEmpty());
    const MeterId other{QStringLiteral("7/a")};
    cache.store(kMeter, {0, 900'000}, readingsIn({0, 900'000}, 100), 1);
    cache.store(SeriesCache::keyOf(other), {0, 5000}, readingsIn({0, 2001}, 1000), 1);
    cache.store(SeriesCache::keyOf(DataSeriesId{QStringLiteral("7")}), {0, 9000},
                readingsIn({0, 9000}, 1000), 1);
    const auto times = settled(cache.latestTimes());
    QCOMPARE(times->size(), 2);
    QCOMPARE(times->value(other), 2000);
    QVERIFY(times->values().contains(899'900));
}

void TestSeriesCache::putsFewReadingsTogether()
{
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    const TimeRange all{0, 1'200'000};
    const ReadingSeries readings = readingsIn(all, 1000);
    StorageFuture<Done> last;
    // Upwards as the hours pass, and downwards as history is loaded.
    for (TimeMs from = 600'000; from < all.to; from += 3000)
        last = cache.store(kMeter, {from, from + 3000}, readings.slice({from, from + 3000}), 1);
    for (TimeMs from = 597'000; from >= 0; from -= 3000)
        last = cache.store(kMeter, {from, from + 3000}, readings.slice({from, from + 3000}), 1);
    QCOMPARE(outcome(last), "Done");
    QCOMPARE(*settled(cache.load(kMeter))->readings, readings);
    QCOMPARE(run.value(QStringLiteral("SELECT count(*) FROM chunks")).toInt(), 2);
    checkTables(run);
}

void TestSeriesCache::behavesLikeTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 4u})
        QTest::addRow("%u", seed) << seed;
}

void TestSeriesCache::behavesLikeTheModel()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    const QStringList names{kMeter, kOther};
    std::map<QString, Model> models;
    for (int step = 0; step < 80; ++step) {
        const QString name = names.at(random.bounded(2));
        Model &model = models[name];
        const QByteArray where = QByteArray::number(step);
        if (const int what = random.bounded(20); what == 0) {
            QCOMPARE(outcome(cache.forget(name)), "Done");
            model = {};
        } else if (what == 1) {
            // A chunk is damaged on the disk.
            const QVariant id = run.value(
                QStringLiteral("SELECT max(id) FROM chunks WHERE series = '%1'").arg(name));
            if (!id.isNull()) {
                const auto column = [&](const QString &text) {
                    return run
                        .value(QStringLiteral("SELECT %1 FROM chunks WHERE id = %2")
                                   .arg(text, id.toString()))
                        .toLongLong();
                };
                model.lose(
                    {column(QStringLiteral("first_ms")), column(QStringLiteral("last_ms")) + 1});
                QCOMPARE(run.execute(QStringLiteral("UPDATE chunks SET body = substr(body, 2)"
                                                    " WHERE id = ?"),
                                     {id}),
                         "Done");
            }
        } else {
            const TimeRange range = anyRange(random);
            const ReadingSeries readings = anyReadings(random, range);
            QCOMPARE(outcome(cache.store(name, range, readings, step)), "Done");
            model.store(range, readings);
        }
        for (const QString &each : names) {
            const TimeRange part = random.bounded(2) ? TimeRange() : anyRange(random);
            const auto loaded = settled(cache.load(each, part));
            QCOMPARE(outcome(loaded), "Done");
            QVERIFY2(*loaded->readings == models[each].readings(part), where);
            QVERIFY2(loaded->coverage == models[each].coverage(part), where);
        }
        checkTables(run);
    }
}

void TestSeriesCache::damagedChunkIsNotThere()
{
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    const ReadingSeries readings = readingsIn({0, 3'000'000}, 1000);
    cache.store(kMeter, {0, 3'000'000}, readings, 1);
    const auto spoil = [&run](TimeMs first) {
        return run.execute(QStringLiteral("UPDATE chunks SET body = zeroblob(length(body))"
                                          " WHERE first_ms = ?"),
                           {qlonglong(first)});
    };
    QCOMPARE(spoil(1'000'000), "Done");
    auto loaded = settled(cache.load(kMeter));
    QCOMPARE(outcome(loaded), "Done");
    QCOMPARE(loaded->coverage, rangesOf({{0, 1'000'000}, {1'999'001, 3'000'000}}));
    QCOMPARE(loaded->readings->size(), std::size_t(2000));

    // Loaded again in part: the rest of it stays unknown.
    const TimeRange part{900'000, 1'500'000};
    QCOMPARE(outcome(cache.store(kMeter, part, readings.slice(part), 2)), "Done");
    loaded = settled(cache.load(kMeter));
    QCOMPARE(loaded->coverage, rangesOf({{0, 1'500'000}, {1'999'001, 3'000'000}}));
    QCOMPARE(loaded->readings->slice({0, 1'500'000}), readings.slice({0, 1'500'000}));
    QCOMPARE(loaded->readings->lowerBound(2'000'000), loaded->readings->lowerBound(1'500'000));

    // A row that says something else than its blob is no better.
    QCOMPARE(run.execute(QStringLiteral("UPDATE chunks SET count = 1 WHERE first_ms = 2000000")),
             "Done");
    QCOMPARE(settled(cache.load(kMeter))->coverage,
             rangesOf({{0, 1'500'000}, {1'999'001, 2'000'000}, {2'999'001, 3'000'000}}));
    checkTables(run);
}

void TestSeriesCache::trimsWhatIsOldest()
{
    const QString path = m_folder->filePath(DatabaseFile::cache(QStringLiteral("k")).name);
    {
        CacheRun run(m_folder->path());
        SeriesCache cache(run.database());
        const auto add = [&cache](const char *name, TimeMs loadedAt) {
            ReadingSeries readings;
            for (int i = 0; i < 20'000; ++i)
                readings.append({}, i * 1000, std::sqrt(i));
            return cache.store(QString::fromLatin1(name), {0, 20'000'000}, readings, loadedAt);
        };
        add("a", 1);
        add("b", 2);
        QCOMPARE(outcome(add("c", 3)), "Done");
        // Loaded again in part: it counts as new.
        QCOMPARE(outcome(cache.store(QStringLiteral("a"), {30'000'000, 30'000'001}, {}, 4)),
                 "Done");
        const qint64 full = settled(cache.size()).value_or(0);
        QVERIFY(full > 3 * 20'000 * 8);
        QCOMPARE(settled(cache.trimTo(full)).value_or(0), full);

        const qint64 trimmed = settled(cache.trimTo(full - 1)).value_or(0);
        QVERIFY(trimmed > 0 && trimmed < full * 3 / 4);
        QCOMPARE(settled(cache.size()).value_or(0), trimmed);
        QVERIFY(settled(cache.load(QStringLiteral("b")))->readings->isEmpty());
        QCOMPARE(settled(cache.load(QStringLiteral("a")))->readings->size(), std::size_t(20'000));
        QCOMPARE(settled(cache.load(QStringLiteral("c")))->readings->size(), std::size_t(20'000));

        QVERIFY(settled(cache.trimTo(0)).value_or(0) > 0);
        QVERIFY(settled(cache.load(QStringLiteral("a")))->coverage.ranges().isEmpty());
        QVERIFY(settled(cache.load(QStringLiteral("c")))->coverage.ranges().isEmpty());
    }
    // The disk has its room back.
    QVERIFY2(QFileInfo(path).size() < 100'000, qPrintable(QString::number(QFileInfo(path).size())));
}

void TestSeriesCache::readsBesideAWriter()
{
    CacheRun run(m_folder->path());
    SeriesCache cache(run.database());
    QCOMPARE(outcome(cache.store(kMeter, {0, 5000}, readingsIn({0, 5000}, 1000), 1)), "Done");
    DataDirectory directory(m_folder->path(), DataDirectory::Access::Read);
    QCOMPARE(outcome(directory.open()), "Done");
    Database reader(directory, DatabaseFile::cache(QStringLiteral("k")));
    QCOMPARE(outcome(reader.open()), "Done");
    SeriesCache view(reader);
    QCOMPARE(settled(view.load(kMeter))->readings->size(), std::size_t(5));
    QCOMPARE(outcome(view.store(kMeter, {0, 5000}, {}, 1)), "ReadOnly");
    QCOMPARE(outcome(view.trimTo(0)), "ReadOnly");
}

QTEST_GUILESS_MAIN(TestSeriesCache)
#include "tst_seriescache.moc"
