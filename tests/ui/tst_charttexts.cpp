// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/pointcourse.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/charttexts.h"

#include <QTest>

#include <cmath>
#include <memory>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");
const QLocale kCzech(QLocale::Czech);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

TimeMs at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), kPrague).toMSecsSinceEpoch();
}

ChartSeries::Pointer period(TimeMs from, TimeMs to, double value = 5)
{
    auto use = std::make_shared<Consumption>();
    use->edges = {from, to};
    use->values = {value};
    use->flaws = {0};
    return ChartSeries::fromConsumption(use, {QStringLiteral("kWh"), {}, kPrague, 2});
}

} // namespace

class TestChartTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLocale()
    {
        QCOMPARE(numberText(1234.5, 1, kEnglish), QStringLiteral("1,234.5"));
        QCOMPARE(numberText(-3.14, 2, kCzech), QStringLiteral("\u22123,14"));
        QCOMPARE(numberText(-0.001, 2, kCzech), QStringLiteral("0,00"));
        QCOMPARE(numberText(std::nan(""), 2, kCzech), QStringLiteral("–"));
    }

    void daysHaveNoYear_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Czech") << kCzech << "3. 2.";
        QTest::newRow("British") << kEnglish << "03/02";
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << "2/3";
        QTest::newRow("German") << QLocale(QLocale::German) << "03.02.";
        QTest::newRow("C") << QLocale::c() << "3 Feb";
        QTest::newRow("Swedish") << QLocale(QLocale::Swedish) << "02-03";
    }

    void daysHaveNoYear()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, expected);
        QCOMPARE(dayMonthText(QDate(2026, 2, 3), locale), expected);
    }

    void periodsAreNamedByTheirLength()
    {
        QVERIFY(pointTimeText(*period(at(2026, 2, 26, 10, 15), at(2026, 2, 26, 10, 30)), 0, kCzech,
                              false)
                    .endsWith(QStringLiteral("26. 2. 2026 10:15–10:30")));
        QVERIFY(pointTimeText(*period(at(2026, 2, 26, 10, 15), at(2026, 2, 26, 10, 30)), 0, kCzech,
                              true)
                    .endsWith(QStringLiteral("26. 2. 10:15")));
        // As in the tables, in every language.
        for (const QLocale &locale : {kCzech, kEnglish, QLocale(QLocale::English)})
            QVERIFY(pointTimeText(*period(at(2026, 2, 26, 6), at(2026, 2, 26, 7)), 0, locale, false)
                        .endsWith(QStringLiteral("2026 06:00–07:00")));
        QCOMPARE(pointTimeText(*period(at(2026, 2, 1), at(2026, 3, 1)), 0, kEnglish, false),
                 QStringLiteral("February 2026"));
        QCOMPARE(pointTimeText(*period(at(2026, 3, 29), at(2026, 3, 30)), 0, kCzech, true),
                 kCzech.dayName(7, QLocale::ShortFormat) + QStringLiteral(" 29. 3."));
        QCOMPARE(pointTimeText(*period(at(2026, 2, 23), at(2026, 3, 2)), 0, kCzech, false),
                 QStringLiteral("23. 2. – 1. 3. 2026"));
    }

    void powerKnowsTheUnitsOfEnergy()
    {
        QCOMPARE(meanPower(*period(at(2026, 2, 26, 10), at(2026, 2, 26, 12), 5), 0), 2.5);
        auto use = std::make_shared<Consumption>();
        use->edges = {at(2026, 2, 26, 10), at(2026, 2, 26, 11)};
        use->values = {3.6};
        use->flaws = {0};
        QCOMPARE(meanPower(
                     *ChartSeries::fromConsumption(use, {QStringLiteral("GJ"), {}, kPrague, 1}), 0),
                 1000.0);
        QVERIFY(std::isnan(meanPower(
            *ChartSeries::fromConsumption(use, {QStringLiteral("m³"), {}, kPrague, 1}), 0)));
    }

    void figuresOfARegisterThatOnlyPartlyLiesInTheRange()
    {
        auto readings = std::make_shared<ReadingSeries>();
        for (int i = 0; i < 10; ++i)
            readings->append({}, 1000 * i, i * i);
        const auto series = ChartSeries::fromReadings(readings, {});
        const RangeFigures figures = rangeFigures(*series, {2000, 5000});
        QCOMPARE(figures.count, std::size_t(4));
        QCOMPARE(figures.first, 4.0);
        QCOMPARE(figures.last, 25.0);
        QCOMPARE(figures.sum, 21.0);
    }

    //! As the statistics of the points have it, not the mean of the values.
    void valuesHaveAMeanOverTime()
    {
        auto points = std::make_shared<ReadingSeries>();
        points->append("a", 0, 10);
        points->append("b", 1000, 10);
        points->append("c", 4000, 20);
        ChartLabels labels;
        labels.isOfValues = true;
        for (const bool isStepped : {false, true}) {
            const auto series = ChartSeries::fromPoints(points, labels, isStepped);
            const TimeRange all{0, 4001};
            const double mean = rangeFigures(*series, all).sum;
            QCOMPARE(mean, isStepped ? 10. : 13.75);
            QCOMPARE(mean,
                     pointStatistics(points->times(), points->states(), all,
                                     isStepped ? PointKind::Interval : PointKind::Instant)
                         .mean);
            QCOMPARE(rangeFigures(*series, {4000, 4001}).sum, 20.);
        }
    }

    void axesEndAtRoundNumbers_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<bool>("fromZero");
        QTest::addColumn<double>("bottom");
        QTest::addColumn<double>("top");
        QTest::newRow("use") << 2.1 << 16.8 << true << 0.0 << 20.0;
        QTest::newRow("register") << 188'694.2 << 191'181.4 << false << 188'500.0 << 191'500.0;
        QTest::newRow("below zero") << -7.0 << 21.0 << true << -10.0 << 30.0;
        QTest::newRow("nothing used") << 0.0 << 0.0 << true << 0.0 << 0.5;
    }

    void axesEndAtRoundNumbers()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(bool, fromZero);
        QFETCH(double, bottom);
        QFETCH(double, top);
        const AxisScale scale = axisScale(min, max, 5, fromZero);
        QCOMPARE(scale.bottom, bottom);
        QCOMPARE(scale.top, top);
        QVERIFY(std::abs(std::remainder(scale.top - scale.bottom, scale.step)) < 1e-9 * scale.step);
    }

    void axesNeverCollapse()
    {
        for (double value : {0.0, 1.0, -5.0, 1e9, 1e-9}) {
            const AxisScale scale = axisScale(value, value, 5, false);
            QVERIFY(scale.top > scale.bottom && scale.step > 0);
        }
        const AxisScale none = axisScale(std::nan(""), 1, 5, false);
        QVERIFY(none.top > none.bottom);
        QCOMPARE(axisScale(0, 0.3, 5, true).decimals, 1);
        QCOMPARE(axisScale(0, 1.2, 5, true).decimals, 2);
    }
};

QTEST_MAIN(TestChartTexts)
#include "tst_charttexts.moc"
