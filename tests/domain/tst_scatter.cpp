// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/scatter.h"
#include "tests/domain/analysisdata.h"

#include <QTest>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");

DataPointSeries points(const std::vector<std::pair<TimeMs, double>> &values)
{
    DataPointSeries result;
    for (const auto &[time, value] : values)
        result.append({}, time, value);
    return result;
}

// The line by the normal equations.
std::pair<double, double> plainLine(const std::vector<double> &x, const std::vector<double> &y)
{
    long double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        n += 1;
        sx += x[i];
        sy += y[i];
        sxx += static_cast<long double>(x[i]) * x[i];
        sxy += static_cast<long double>(x[i]) * y[i];
    }
    const long double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    return {static_cast<double>(slope), static_cast<double>((sy - slope * sx) / n)};
}

double uniform(std::mt19937 *random, double low, double high)
{
    return low + (high - low) * static_cast<double>((*random)() % 100'000) / 100'000;
}

// Days whose use follows a change point at \a balance.
Scatter heated(double balance, double base, double slope, double noise, double coldest,
               double warmest)
{
    std::mt19937 random(11);
    Scatter result;
    for (int day = 0; day < 400; ++day) {
        const double temperature = uniform(&random, coldest, warmest);
        const double use =
            base + slope * std::max(0.0, balance - temperature) + uniform(&random, -noise, noise);
        result.points.push_back({{}, temperature, use});
    }
    return result;
}

} // namespace

class TstScatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansAreWeightedByTime()
    {
        // 0 at 0 h, 10 at 1 h, 10 at 3 h, 0 at 4 h.
        const DataPointSeries series =
            points({{0, 0}, {kTestHour, 10}, {3 * kTestHour, 10}, {4 * kTestHour, 0}});
        const std::vector<TimeMs> edges = {0, kTestHour, 2 * kTestHour, 4 * kTestHour,
                                           5 * kTestHour};
        const std::vector<double> straight = means(series, edges);
        QCOMPARE(straight.size(), std::size_t(4));
        QCOMPARE(straight[0], 5.0);
        QCOMPARE(straight[1], 10.0);
        QCOMPARE(straight[2], 7.5);
        QVERIFY(std::isnan(straight[3]));
        const std::vector<double> held = means(series, edges, PointKind::Interval);
        QCOMPARE(held[0], 0.0);
        QCOMPARE(held[2], 10.0);
        QCOMPARE(held[3], 0.0);
        QCOMPARE(means(series, std::vector<TimeMs>{0, 4 * kTestHour})[0], 7.5);
        QCOMPARE(means(series, std::vector<TimeMs>{kTestHour / 2, 4 * kTestHour / 2})[0],
                 (7.5 * 0.5 + 10) / 1.5);
        QVERIFY(std::isnan(means(points({{0, 7}}), edges)[0]));
        QVERIFY(std::isnan(means({}, edges)[0]));
    }

    // Against a sum in steps of a second.
    void meansAreThoseOfSmallSteps()
    {
        std::mt19937 random(5);
        DataPointSeries series;
        TimeMs time = momentIn(kPrague, 2025, 10, 20);
        const TimeMs begin = time;
        for (int i = 0; i < 900; ++i) {
            series.append({}, time, uniform(&random, -5, 15));
            time += 60'000 * (10 + static_cast<TimeMs>(random() % 10));
        }
        const std::vector<TimeMs> edges =
            periodEdges({begin, time - 40 * kTestHour}, Resolution::Day, kPrague);
        const std::vector<double> result = means(series, edges);
        for (std::size_t i = 0; i < result.size(); ++i) {
            double integral = 0;
            for (std::size_t k = 1; k < series.size(); ++k) {
                const TimeMs from = std::max(series.times()[k - 1], edges[i]);
                const TimeMs to = std::min(series.times()[k], edges[i + 1]);
                for (TimeMs t = from; t < to; t += 1000) {
                    const double share = static_cast<double>(t + 500 - series.times()[k - 1])
                        / static_cast<double>(series.times()[k] - series.times()[k - 1]);
                    integral += series.values()[k - 1]
                        + share * (series.values()[k] - series.values()[k - 1]);
                }
            }
            const auto seconds = static_cast<double>(edges[i + 1] - edges[i]) / 1000;
            QVERIFY(isNear(result[i], integral / seconds, 1e-6));
        }
    }

    void countsWhatIsLeftOut()
    {
        const TimeMs begin = momentIn(kPrague, 2025, 10, 20);
        const TimeMs end = momentIn(kPrague, 2025, 11, 3);
        const TimeMs day = 24 * kTestHour;
        // Without use on 22 October, around midnight; without temperature on 29 October and for
        // one hour of the 30th.
        const ReadingSeries readings =
            without(randomReadings(begin, end, kTestHour), begin + 2 * day - 5 * kTestHour,
                    begin + 2 * day + 5 * kTestHour);
        DataPointSeries temperature;
        for (TimeMs time = begin; time <= end; time += kTestHour / 2) {
            const QDateTime shown = QDateTime::fromMSecsSinceEpoch(time, kPrague);
            const bool isAway = shown.date() == QDate(2025, 10, 29)
                || (shown.date() == QDate(2025, 10, 30) && shown.time().hour() == 12);
            if (!isAway)
                temperature.append({}, time, shown.date().day());
        }
        const Scatter result =
            scatter(readings, Resolution::Day, kPrague, {}, temperature, PointKind::Interval);
        QCOMPARE(result.incompleteUse, 2); // the days on both sides of midnight
        QCOMPARE(result.missingTemperature, 1);
        QCOMPARE(result.points.size(), std::size_t(14 - 3));
        for (const ScatterPoint &point : result.points) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(point.period.from, kPrague).date();
            QVERIFY(isNear(point.temperature, date.day()));
            QVERIFY(isNear(point.use, plainUse(readings, point.period.from, point.period.to)));
        }
    }

    void findsTheLine()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 20; ++round) {
            std::vector<double> x;
            std::vector<double> y;
            for (int i = 0; i < 5 + 20 * round; ++i) {
                x.push_back(uniform(&random, -15, 30));
                y.push_back(400 - 11 * x.back() + uniform(&random, -90, 90));
            }
            const auto result = regression(x, y);
            const auto [slope, intercept] = plainLine(x, y);
            QVERIFY(isNear(result->slope, slope));
            QVERIFY(isNear(result->intercept, intercept));
            double squares = 0;
            double all = 0;
            double mean = 0;
            for (const double value : y)
                mean += value / static_cast<double>(y.size());
            for (std::size_t i = 0; i < x.size(); ++i) {
                squares += std::pow(y[i] - intercept - slope * x[i], 2);
                all += std::pow(y[i] - mean, 2);
            }
            QVERIFY(isNear(result->r2, 1 - squares / all));
            QVERIFY(isNear(result->standardError,
                           std::sqrt(squares / static_cast<double>(x.size() - 2))));
            QCOMPARE(result->n, static_cast<int>(x.size()));
        }
    }

    void cancelsNothing()
    {
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 100; ++i) {
            x.push_back(1e9 + i);
            y.push_back(2e12 + 0.5 * i);
        }
        const auto result = regression(x, y);
        QVERIFY(isNear(result->slope, 0.5, 1e-6));
        QVERIFY(isNear(result->r2, 1));
    }

    void saysNothingWithoutALine()
    {
        QVERIFY(!regression(std::vector<double>{1}, std::vector<double>{2}));
        QVERIFY(!regression(std::vector<double>{3, 3, 3}, std::vector<double>{1, 2, 3}));
        const auto two = regression(std::vector<double>{1, 2}, std::vector<double>{5, 7});
        QCOMPARE(two->at(3), 9.0);
        QVERIFY(std::isnan(two->standardError));
        const auto flat = regression(std::vector<double>{1, 2, 3}, std::vector<double>{4, 4, 4});
        QCOMPARE(flat->slope, 0.0);
        QCOMPARE(flat->r2, 0.0);
        QVERIFY(!regression(Scatter()));
        QVERIFY(!degreeDayFit(Scatter()));
    }

    void findsTheBalance()
    {
        const auto exact = degreeDayFit(heated(14.3, 20, 6, 0, -10, 28));
        QCOMPARE(exact->balance, 14.3);
        QVERIFY(isNear(exact->baseLoad, 20, 1e-6));
        QVERIFY(isNear(exact->slope, 6, 1e-6));
        QVERIFY(exact->r2 > 0.999999);
        QCOMPARE(exact->n, 400);
        QVERIFY(isNear(exact->at(4.3), 80, 1e-6));
        QVERIFY(isNear(exact->at(25), 20, 1e-6));

        const Scatter noisy = heated(14.3, 20, 6, 15, -10, 28);
        const auto fit = degreeDayFit(noisy);
        QVERIFY(std::abs(fit->balance - 14.3) < 0.7);
        QVERIFY(std::abs(fit->slope - 6) < 0.3);
        QVERIFY(fit->r2 > regression(noisy)->r2);
        // No other balance, base and slope around it leave less.
        const auto squares = [&noisy](double balance, double base, double slope) {
            double sum = 0;
            for (const ScatterPoint &point : noisy.points)
                sum += std::pow(
                    point.use - base - slope * std::max(0.0, balance - point.temperature), 2);
            return sum;
        };
        const double least = squares(fit->balance, fit->baseLoad, fit->slope);
        for (double balance = 10; balance <= 18; balance += 0.5) {
            for (double base = 15; base <= 25; base += 0.5) {
                for (double slope = 5; slope <= 7; slope += 0.1)
                    QVERIFY(squares(balance, base, slope) > least * 0.9999);
            }
        }
        QVERIFY(isNear(fit->standardError, std::sqrt(least / 397)));
    }

    void theBaseLoadIsNeverNegative()
    {
        const auto fit = degreeDayFit(heated(14, 0.3, 6, 12, -10, 28));
        QVERIFY(fit->baseLoad >= 0);
        QVERIFY(fit->slope > 0);
    }

    void aBendIsTakenWhereALineDoesWorse()
    {
        const auto heating = bentFit(heated(14.3, 20, 6, 15, -10, 28));
        QVERIFY(heating && heating->kind == DegreeDays::Heating);
        QVERIFY(std::abs(heating->balance - 14.3) < 0.7);
        Scatter mirrored = heated(10, 30, 4, 5, -10, 25);
        for (ScatterPoint &point : mirrored.points)
            point.temperature = 30 - point.temperature;
        const auto cooling = bentFit(mirrored);
        QVERIFY(cooling && cooling->kind == DegreeDays::Cooling);
        // All of it below the balance: a straight line with noise.
        QVERIFY(!bentFit(heated(40, 20, 6, 15, -10, 28)));
        QVERIFY(!bentFit(Scatter()));
    }

    void coolingIsTheOtherSide()
    {
        Scatter mirrored = heated(10, 30, 4, 0, -10, 25);
        for (ScatterPoint &point : mirrored.points)
            point.temperature = 30 - point.temperature;
        QVERIFY(isNear(degreeDayFit(mirrored, DegreeDays::Cooling)->balance, 20));
        QVERIFY(isNear(degreeDayFit(mirrored, DegreeDays::Cooling)->at(25), 50, 1e-6));
    }
};

QTEST_APPLESS_MAIN(TstScatter)
#include "tst_scatter.moc"
