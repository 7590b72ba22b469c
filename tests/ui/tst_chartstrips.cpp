// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/weekofreadings.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/readoutstrip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace meterdesk;
using namespace meterdesk::test;

//! The strips above and below a chart over time.
class TestChartStrips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        QApplication::setPalette(themePalette(kLightTokens));
    }

    void theReadoutTellsTheCursorOrTheRange()
    {
        const ChartSeries::Pointer series = use();
        ReadoutStrip strip;
        strip.setSeries(series);
        strip.setVisibleRange(kWeek);
        QCOMPARE(strip.figures().size(), 3);
        QVERIFY(strip.figures()[0].value.startsWith(QStringLiteral("1")));
        strip.setCursor(std::size_t(41));
        QCOMPARE(strip.figures().size(), 3);
        QVERIFY(strip.figures()[0].value.contains(QStringLiteral("10:15–10:30")));
        QCOMPARE(strip.figures()[1].unit, QStringLiteral("kWh"));
        // Four quarters make an hour.
        QCOMPARE(strip.figures()[2].unit, QStringLiteral("kW"));
        QVERIFY(std::abs(meanPower(*series, 41) - 4 * series->values()[41]) < 1e-9);
        QVERIFY(strip.accessibleName().contains(strip.figures()[1].value));
        strip.setSeries(ChartSeries::fromReadings(quarters(), labels()));
        QCOMPARE(strip.figures().first().caption, QStringLiteral("First"));
    }

    void theOverviewsFrameIsDragged()
    {
        OverviewStrip strip;
        strip.resize(900, 52);
        strip.setSeries(use(Resolution::Hour));
        const TimeRange day{at(2026, 2, 25), at(2026, 2, 26)};
        strip.setVisibleRange(day);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QSignalSpy selected(&strip, &OverviewStrip::rangeSelected);
        const int middle = 52 + qRound(834 * 2.5 / 7);
        QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(middle, 20));
        QTest::mouseMove(&strip, QPoint(middle + 834 / 7, 20));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(middle + 834 / 7, 20));
        QVERIFY(!selected.isEmpty());
        QVERIFY(std::abs(strip.visibleRange().from - at(2026, 2, 26)) < 15 * 60'000);
        QCOMPARE(strip.visibleRange().to - strip.visibleRange().from, day.to - day.from);
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(std::abs(strip.visibleRange().from - at(2026, 2, 27)) < 15 * 60'000);
    }
};

QTEST_MAIN(TestChartStrips)
#include "tst_chartstrips.moc"
