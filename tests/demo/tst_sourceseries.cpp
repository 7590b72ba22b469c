// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sourceseries.h"
#include "demo/timemath.h"

#include <QFile>
#include <QTest>

#include <numeric>

using namespace meterdesk::demo;

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/demo/opendsm/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<SourceSample> samplesOf(const char *name)
{
    return parseSourceCsv(gunzip(resource(name)).value_or(QByteArray()));
}

qint64 at(const char *text)
{
    return parseRfc3339(QLatin1String(text)).value();
}

double sum(const SourceDays::Hours &hours)
{
    return std::accumulate(hours.begin(), hours.end(), 0.0);
}

} // namespace

class SourceSeriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllForms()
    {
        const std::vector<SourceSample> samples =
            parseSourceCsv("start,value\r\n"
                           "2015-11-22T00:00:00-06:00,0.29\r\n"
                           "2020-04-01 01:00:00+00:00,0.028999999999999998\n"
                           "2020-04-01 02:00:00+01:00,nan\n"
                           "7,2020-04-01 03:00:00,-5.25");
        QCOMPARE(samples.size(), size_t(3));
        QCOMPARE(samples[0].utc, at("2015-11-22T06:00:00Z"));
        QCOMPARE(samples[0].value, 0.29);
        QCOMPARE(samples[1].utc, at("2020-04-01T01:00:00Z"));
        QCOMPARE(samples[1].value, 0.029);
        QCOMPARE(samples[2].utc, at("2020-04-01T03:00:00Z"));
        QCOMPARE(samples[2].value, -5.25);
    }

    void skipsLinesThatAreNotData()
    {
        QVERIFY(parseSourceCsv("").empty());
        QVERIFY(parseSourceCsv("start,value\n").empty());
        QVERIFY(parseSourceCsv("start,value\n\nno comma\n2020,1\n2020-04-01 01:00:00,\n").empty());
    }

    void refusesDamagedFiles()
    {
        const QByteArray packed = resource("il-gas-hdd-only-daily.csv.gz");
        QVERIFY(gunzip(packed).has_value());
        QVERIFY(!gunzip(packed.first(packed.size() / 2)).has_value());
        QVERIFY(!gunzip("start,value\n").has_value());
        QVERIFY(!gunzip(QByteArray()).has_value());
    }

    void readsEveryRow_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<size_t>("rows");
        QTest::newRow("UK electricity")
            << QByteArray("uk-electricity-hdd-only-hourly-sample-0.csv.gz") << size_t(23508);
        QTest::newRow("UK gas") << QByteArray("uk-gas-hdd-only-hourly-sample-0.csv.gz")
                                << size_t(23508);
        QTest::newRow("UK temperature") << QByteArray("uk-tempC-sample-0.csv.gz") << size_t(23508);
        QTest::newRow("Illinois electricity")
            << QByteArray("il-electricity-cdd-hdd-hourly.csv.gz") << size_t(19417);
        // The last row is nan.
        QTest::newRow("Illinois gas") << QByteArray("il-gas-hdd-only-daily.csv.gz") << size_t(809);
    }
    void readsEveryRow()
    {
        QFETCH(QByteArray, file);
        QFETCH(size_t, rows);
        const std::vector<SourceSample> samples = samplesOf(file.constData());
        QCOMPARE(samples.size(), rows);
        const qint64 step = file.contains("daily") ? kDaySecs : kHourSecs;
        for (size_t i = 1; i < samples.size(); ++i)
            QVERIFY(qAbs(samples[i].utc - samples[i - 1].utc - step)
                    <= (step == kDaySecs ? 3600 : 0));
    }

    //! The bills of the same site were made from the same meter.
    void hoursAddUpToTheBills()
    {
        const std::vector<SourceSample> hours = samplesOf("il-electricity-cdd-hdd-hourly.csv.gz");
        const std::vector<SourceSample> bills =
            samplesOf("il-electricity-cdd-hdd-billing_monthly.csv.gz");
        QCOMPARE(bills.size(), size_t(26));
        for (size_t i = 0; i + 1 < bills.size(); ++i) {
            double total = 0.0;
            for (const SourceSample &hour : hours) {
                if (hour.utc >= bills[i].utc && hour.utc < bills[i + 1].utc)
                    total += hour.value;
            }
            QVERIFY2(qAbs(total - bills[i].value) < 0.3,
                     qPrintable(QStringLiteral("%1: %2").arg(bills[i].value).arg(total)));
        }
    }

    void cutsIntoLocalDays()
    {
        std::vector<SourceSample> samples;
        for (qint64 utc = at("2021-03-26T00:00:00Z"); utc < at("2021-03-30T12:00:00Z");
             utc += kHourSecs)
            samples.push_back({utc, static_cast<double>((utc / kHourSecs) % 24)});
        const SourceDays days(samples, "Europe/London", 1);
        const int spring = daysFromCivil(2021, 3, 28); // 23 hours: 01:00 is skipped
        QVERIFY(days.isComplete(spring - 2));
        QVERIFY(days.isComplete(spring));
        QCOMPARE(days.hours(spring - 1)[5], 5.0F);
        QCOMPARE(days.hours(spring)[0], 0.0F);
        QCOMPARE(days.hours(spring)[1], 0.5F);
        QCOMPARE(days.hours(spring)[2], 1.0F);
        QCOMPARE(days.hours(spring + 1)[1], 0.0F);
        QVERIFY(!days.isComplete(daysFromCivil(2021, 3, 30))); // ends at noon
        QVERIFY(!days.isComplete(spring - 3));
        QVERIFY(!days.isComplete(spring + 300));
    }

    void takesTheMeanOfTheDoubledHour()
    {
        std::vector<SourceSample> samples;
        for (int hour = 0; hour < 50; ++hour)
            samples.push_back({at("2021-10-30T22:00:00Z") + hour * kHourSecs, double(hour)});
        const SourceDays days(samples, "Europe/Prague", 1);
        const SourceDays::Hours &autumn = days.hours(daysFromCivil(2021, 10, 31));
        QCOMPARE(autumn[1], 1.0F);
        QCOMPARE(autumn[2], 2.5F); // 02:00 comes twice, as hour 2 and 3
        QCOMPARE(autumn[3], 4.0F);
        QCOMPARE(autumn[23], 24.0F);
    }

    void spreadsDailyValues()
    {
        const SourceDays &gas = sourceDays(Source::IllinoisGas);
        QCOMPARE(gas.firstDay(), daysFromCivil(2015, 11, 22));
        QCOMPARE(gas.lastDay(), daysFromCivil(2018, 2, 7));
        QVERIFY(qAbs(sum(gas.hours(gas.firstDay())) - 5.61) < 1e-5);
        QVERIFY(gas.isComplete(daysFromCivil(2017, 3, 12))); // days of 23 and 25 hours
        QVERIFY(gas.isComplete(daysFromCivil(2017, 11, 5)));
    }

    void keepsWhatItRead() { QCOMPARE(&sourceDays(Source::UkGas), &sourceDays(Source::UkGas)); }
};

QTEST_GUILESS_MAIN(SourceSeriesTest)
#include "tst_sourceseries.moc"
