// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sourceseries.h"
#include "domain/analysis/anomalies.h"
#include "tests/domain/analysisdata.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");
constexpr TimeMs kDay = 24 * kTestHour;

// The use of each quarter-hour of \a days, from Monday 3 March 2025 in Prague.
struct Uses
{
    TimeMs begin = momentIn(kPrague, 2025, 3, 3);
    std::vector<double> quarters;

    TimeMs time(std::size_t index) const
    {
        return begin + static_cast<TimeMs>(index) * kTestQuarter;
    }
    std::size_t index(TimeMs time) const
    {
        return static_cast<std::size_t>((time - begin) / kTestQuarter);
    }
    void add(const TimeRange &range, double value)
    {
        for (std::size_t i = index(range.from); i < index(range.to); ++i)
            quarters[i] += value;
    }
    void set(const TimeRange &range, double value)
    {
        for (std::size_t i = index(range.from); i < index(range.to); ++i)
            quarters[i] = value;
    }
    ReadingSeries readings() const
    {
        ReadingSeries result;
        double state = 1000;
        for (std::size_t i = 0; i < quarters.size(); ++i) {
            result.append({}, time(i), state);
            state += quarters[i];
        }
        result.append({}, time(quarters.size()), state);
        return result;
    }
};

// An office: 8 a quarter-hour on work days from 7 to 18 h, else 2, and a little noise.
Uses office(int days)
{
    std::mt19937 random(4);
    Uses uses;
    for (int i = 0; i < days * 96; ++i) {
        const TimeMs wall = wallClock(uses.time(static_cast<std::size_t>(i)), kPrague);
        const int hour = static_cast<int>(wall / kTestHour % 24);
        const int weekday = QDate(1970, 1, 1).addDays(wall / kDay).dayOfWeek();
        const double level = weekday <= 5 && hour >= 7 && hour < 18 ? 8 : 2;
        uses.quarters.push_back(level * (0.9 + static_cast<double>(random() % 200) / 1000));
    }
    return uses;
}

// A house's water: some use from 6 to 22 h, none at night.
Uses water(int days)
{
    std::mt19937 random(9);
    Uses uses;
    for (int i = 0; i < days * 96; ++i) {
        const TimeMs wall = wallClock(uses.time(static_cast<std::size_t>(i)), kPrague);
        const int hour = static_cast<int>(wall / kTestHour % 24);
        const bool isDay = hour >= 6 && hour < 22;
        uses.quarters.push_back(isDay ? static_cast<double>(random() % 16) / 64 : 0);
    }
    return uses;
}

TimeRange between(TimeMs from, TimeMs length)
{
    return {from, from + length};
}

std::vector<Anomaly> ofKind(const std::vector<Anomaly> &all, AnomalyKind kind)
{
    std::vector<Anomaly> result;
    for (const Anomaly &anomaly : all) {
        if (anomaly.kind == kind)
            result.push_back(anomaly);
    }
    return result;
}

struct Hits
{
    int count = 0;
    int of = 0;

    double percent() const { return 100.0 * count / of; }
};

// Measured use of an hour each, in hours of UTC without holes.
std::vector<demo::SourceSample> measured(const char *name)
{
    QFile file(QStringLiteral(":/demo/opendsm/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return demo::parseSourceCsv(demo::gunzip(file.readAll()).value_or(QByteArray()));
}

ReadingSeries readingsOf(const std::vector<demo::SourceSample> &samples)
{
    ReadingSeries result;
    double state = 0;
    for (const demo::SourceSample &sample : samples) {
        if (result.isEmpty() || result.lastTime() < sample.utc * 1000)
            result.append({}, sample.utc * 1000, state);
        state += sample.value;
        result.append({}, sample.utc * 1000 + kTestHour, state);
    }
    return result;
}

// Edits \a samples for some hours every twelve weeks, so that the places do not hide each other,
// and looks how many are found as one of two kinds.
Hits put(std::vector<demo::SourceSample> samples, const QTimeZone &zone, std::size_t hours,
         AnomalyKind kind, AnomalyKind other, const std::function<void(double &)> &edit)
{
    std::vector<TimeRange> places;
    for (std::size_t at = 1500; at + 1500 < samples.size(); at += 12 * 168 + 31) {
        for (std::size_t i = at; i < at + hours; ++i)
            edit(samples[i].value);
        places.push_back({samples[at].utc * 1000, samples[at + hours].utc * 1000});
    }
    const std::vector<Anomaly> found = findAnomalies(readingsOf(samples), zone);
    Hits hits;
    for (const TimeRange &place : places) {
        ++hits.of;
        hits.count += std::any_of(found.begin(), found.end(), [&](const Anomaly &one) {
            return (one.kind == kind || one.kind == other) && one.range.from < place.to
                && one.range.to > place.from;
        });
    }
    return hits;
}

} // namespace

class TstAnomalies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInUsualUse()
    {
        // Over the night on which clocks go forward, with a holiday: less than usual is nothing.
        Uses uses = office(120);
        uses.set(between(momentIn(kPrague, 2025, 5, 1), kDay), 2.1);
        QCOMPARE(findAnomalies(uses.readings(), kPrague).size(), std::size_t(0));
        QCOMPARE(findAnomalies(water(120).readings(), kPrague).size(), std::size_t(0));
        QVERIFY(findAnomalies({}, kPrague).empty());
        ReadingSeries two;
        two.append({}, 0, 1);
        two.append({}, kTestHour, 2);
        QVERIFY(findAnomalies(two, kPrague).empty());
    }

    void findsASpike()
    {
        Uses uses = office(90);
        const TimeRange range = between(momentIn(kPrague, 2025, 4, 15, 2), 3 * kTestHour);
        uses.add(range, 10);
        const std::vector<Anomaly> found = findAnomalies(uses.readings(), kPrague);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].kind == AnomalyKind::Spike);
        QCOMPARE(found[0].range, range);
        QVERIFY(std::abs(found[0].extra - 120) < 5);
        QVERIFY(std::abs(found[0].usual - 8) < 0.6);
        QVERIFY(std::abs(found[0].value - 48) < 2);

        AnomalyOptions high;
        high.threshold = 200;
        QVERIFY(findAnomalies(uses.readings(), kPrague, high).empty());
        AnomalyOptions elsewhere;
        elsewhere.range = {momentIn(kPrague, 2025, 4, 16), TimeRange::kEnd};
        QVERIFY(findAnomalies(uses.readings(), kPrague, elsewhere).empty());
    }

    void neighboursAreOne()
    {
        Uses uses = office(90);
        const TimeMs from = momentIn(kPrague, 2025, 4, 15, 1);
        uses.add(between(from, kTestHour), 10);
        uses.add(between(from + 3 * kTestHour, kTestHour), 15);
        uses.add(between(from + 2 * kDay, kTestHour), 12);
        const std::vector<Anomaly> found = findAnomalies(uses.readings(), kPrague);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].range, between(from, 4 * kTestHour));
        QVERIFY(found[0].extra > found[1].extra);
        QVERIFY(std::abs(found[0].value - 68) < 2);
    }

    void findsAFlatLine()
    {
        Uses uses = office(90);
        const TimeRange range = between(momentIn(kPrague, 2025, 4, 15, 9), 30 * kTestHour);
        double missing = 0;
        for (std::size_t i = uses.index(range.from); i < uses.index(range.to); ++i)
            missing += uses.quarters[i];
        uses.set(range, 0);
        const std::vector<Anomaly> found = findAnomalies(uses.readings(), kPrague);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].kind == AnomalyKind::FlatLine);
        QCOMPARE(found[0].range, range);
        QVERIFY(std::abs(found[0].extra / missing - 1) < 0.03);
        QCOMPARE(found[0].value, 0.0);

        // At night water stands still every day.
        Uses house = water(90);
        house.set(between(momentIn(kPrague, 2025, 4, 15, 20), 12 * kTestHour), 0);
        QVERIFY(findAnomalies(house.readings(), kPrague).empty());
        house.set(between(momentIn(kPrague, 2025, 4, 15, 0), 2 * kDay), 0);
        QCOMPARE(findAnomalies(house.readings(), kPrague).size(), std::size_t(1));
    }

    void aLongFlatLineIsToldToItsEnd()
    {
        Uses uses = office(120);
        const TimeRange range = between(momentIn(kPrague, 2025, 4, 14), 35 * kDay);
        uses.set(range, 0);
        const std::vector<Anomaly> found =
            ofKind(findAnomalies(uses.readings(), kPrague), AnomalyKind::FlatLine);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].range, range);
        // 25 work days of 4 * (11 * 8 + 13 * 2), 10 other days of 4 * 48.
        QVERIFY(std::abs(found[0].extra / (25 * 456 + 10 * 192) - 1) < 0.03);
    }

    void aGapIsNoFlatLine()
    {
        const Uses uses = office(90);
        const TimeMs from = momentIn(kPrague, 2025, 4, 15, 9);
        QVERIFY(findAnomalies(without(uses.readings(), from, from + 2 * kDay), kPrague).empty());
    }

    void findsSteps()
    {
        const Uses uses = office(90);
        const TimeMs at = momentIn(kPrague, 2025, 4, 15, 9);
        ReadingSeries exchanged;
        const ReadingSeries whole = uses.readings();
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const double state = whole.states()[i];
            exchanged.append({}, whole.times()[i],
                             whole.times()[i] < at ? state : state - plainState(whole, at));
        }
        const std::vector<Anomaly> found = findAnomalies(exchanged, kPrague);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].kind == AnomalyKind::NegativeStep);
        QCOMPARE(found[0].range, (TimeRange{at - kTestQuarter, at}));
        QCOMPARE(found[0].usual, plainState(whole, at - kTestQuarter));
        QCOMPARE(found[0].value, 0.0);
        QCOMPARE(found[0].extra, found[0].usual);
    }

    // A single false reading is one anomaly, not a step and a spike.
    void findsFalseReadings_data()
    {
        QTest::addColumn<double>("off");
        QTest::newRow("too low") << -700.0;
        QTest::newRow("too high") << 9000.0;
    }

    void findsFalseReadings()
    {
        QFETCH(double, off);
        ReadingSeries readings = office(90).readings();
        const TimeMs at = momentIn(kPrague, 2025, 4, 15, 9);
        readings.append({}, at, plainState(readings, at) + off);
        const std::vector<Anomaly> found = findAnomalies(readings, kPrague);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].kind == AnomalyKind::NegativeStep);
        QCOMPARE(found[0].range, (TimeRange{at - kTestQuarter, at + kTestQuarter}));
    }

    void findsALeak()
    {
        Uses uses = water(90);
        const TimeRange range = between(momentIn(kPrague, 2025, 4, 15, 15), 5 * kDay);
        uses.add(range, 0.05);
        const std::vector<Anomaly> found =
            ofKind(findAnomalies(uses.readings(), kPrague), AnomalyKind::NightFlow);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].range,
                 (TimeRange{momentIn(kPrague, 2025, 4, 16), momentIn(kPrague, 2025, 4, 20, 5)}));
        QVERIFY(isNear(found[0].value, 0.2));
        QCOMPARE(found[0].usual, 0.0);
        QVERIFY(isNear(found[0].extra, 0.2 * 101));

        // One night is somebody who fills a pool.
        Uses pool = water(90);
        pool.add(between(momentIn(kPrague, 2025, 4, 15, 22), 9 * kTestHour), 0.05);
        QVERIFY(ofKind(findAnomalies(pool.readings(), kPrague), AnomalyKind::NightFlow).empty());
    }

    void findsALeakThatWasAlwaysThere()
    {
        Uses uses = water(60);
        uses.add({uses.begin, uses.time(uses.quarters.size())}, 0.05);
        const ReadingSeries readings = uses.readings();
        QVERIFY(findAnomalies(readings, kPrague).empty());
        AnomalyOptions options;
        options.restsAtNight = true;
        const std::vector<Anomaly> found = findAnomalies(readings, kPrague, options);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].kind == AnomalyKind::NightFlow);
        QCOMPARE(found[0].range.from, uses.begin);
        QVERIFY(readings.lastTime() - found[0].range.to < kDay);
        QVERIFY(findAnomalies(water(60).readings(), kPrague, options).empty());
    }

    void findsAHigherBaseLoad()
    {
        Uses uses = office(120);
        const TimeRange range = between(momentIn(kPrague, 2025, 4, 15, 12), 6 * kDay);
        uses.add(range, 1);
        const std::vector<Anomaly> found =
            ofKind(findAnomalies(uses.readings(), kPrague), AnomalyKind::BaseLoadUp);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].range,
                 (TimeRange{momentIn(kPrague, 2025, 4, 16), momentIn(kPrague, 2025, 4, 21, 5)}));
        QVERIFY(std::abs(found[0].value - found[0].usual - 4) < 0.4);
        // A level that stays is the usual one after four weeks.
        Uses forever = office(120);
        forever.add({range.from, forever.time(forever.quarters.size())}, 1);
        const std::vector<Anomaly> once =
            ofKind(findAnomalies(forever.readings(), kPrague), AnomalyKind::BaseLoadUp);
        QCOMPARE(once.size(), std::size_t(1));
        QCOMPARE(once[0].range,
                 (TimeRange{momentIn(kPrague, 2025, 4, 16), momentIn(kPrague, 2025, 5, 13, 5)}));
    }

    void readingsOfDaysAreComparedByWeekday()
    {
        const Uses uses = office(120);
        ReadingSeries daily;
        double state = 0;
        const ReadingSeries whole = uses.readings();
        const TimeMs odd = momentIn(kPrague, 2025, 5, 10);
        for (QDate date(2025, 3, 3); date < QDate(2025, 6, 28); date = date.addDays(1)) {
            const TimeMs time = momentIn(kPrague, date.year(), date.month(), date.day());
            if (time > odd && state == 0)
                state = 700; // on a Saturday as much as on two work days
            daily.append({}, time, plainState(whole, time) + state);
        }
        const std::vector<Anomaly> found = findAnomalies(daily, kPrague);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].kind == AnomalyKind::Spike);
        QCOMPARE(found[0].range, between(odd, kDay));
        QVERIFY(std::abs(found[0].extra - 700) < 20);
    }

    // Use that was measured, with what is put into it: how much of it is found, and how much
    // else.
    void findsWhatIsPutIntoMeasuredUse_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("leastSpikes"); // percent, at least
        QTest::addColumn<int>("leastFlats");
        QTest::addColumn<int>("leastLeaks");
        QTest::addColumn<int>("mostOthers"); // a year, at most
        QTest::newRow("electricity, London")
            << QByteArray("uk-electricity-hdd-only-hourly-sample-0.csv.gz")
            << QByteArray("Europe/London") << 70 << 90 << 90 << 60;
        QTest::newRow("gas, London") << QByteArray("uk-gas-hdd-only-hourly-sample-0.csv.gz")
                                     << QByteArray("Europe/London") << 50 << 50 << 90 << 40;
        QTest::newRow("electricity, Illinois")
            << QByteArray("il-electricity-cdd-hdd-hourly.csv.gz") << QByteArray("America/Chicago")
            << 70 << 90 << 60 << 40;
    }

    void findsWhatIsPutIntoMeasuredUse()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, zone);
        const QTimeZone timeZone(zone);
        const std::vector<demo::SourceSample> samples = measured(file.constData());
        QVERIFY(samples.size() > 15'000);
        double mean = 0;
        double most = 0;
        for (const demo::SourceSample &sample : samples) {
            mean += sample.value / static_cast<double>(samples.size());
            most = std::max(most, sample.value);
        }
        const Hits spikes = put(samples, timeZone, 3, AnomalyKind::Spike, AnomalyKind::Spike,
                                [most](double &value) { value += most / 2; });
        const Hits flats = put(samples, timeZone, 24, AnomalyKind::FlatLine, AnomalyKind::FlatLine,
                               [](double &value) { value = 0; });
        const Hits leaks = put(samples, timeZone, 120, AnomalyKind::NightFlow,
                               AnomalyKind::BaseLoadUp, [mean](double &value) { value += mean; });
        const double years = static_cast<double>(samples.back().utc - samples.front().utc) / 31.5e6;
        const double rest =
            static_cast<double>(findAnomalies(readingsOf(samples), timeZone).size()) / years;
        qInfo("%.0f %% of spikes, %.0f %% of flat lines, %.0f %% of leaks; %.0f others a year",
              spikes.percent(), flats.percent(), leaks.percent(), rest);
        QFETCH(int, leastSpikes);
        QFETCH(int, leastFlats);
        QFETCH(int, leastLeaks);
        QFETCH(int, mostOthers);
        QVERIFY(spikes.percent() >= leastSpikes);
        QVERIFY(flats.percent() >= leastFlats);
        QVERIFY(leaks.percent() >= leastLeaks);
        QVERIFY(rest <= mostOthers);
    }
};

QTEST_APPLESS_MAIN(TstAnomalies)
#include "tst_anomalies.moc"
