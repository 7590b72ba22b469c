// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pixels.h"
#include "tests/ui/viewfixture.h"
#include "ui/charts/heatimage.h"
#include "ui/charts/heatmaplayout.h"

#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

//! \a days days whose value at hour h of day d is 100 d + h, between 0 and \a high.
HeatMap counted(int days, double high)
{
    HeatMap map;
    map.firstDay = QDate(2026, 3, 1);
    map.days = days;
    map.low = 0;
    map.high = high;
    for (int day = 0; day < days; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            map.values.push_back(100 * day + hour);
    }
    return map;
}

} // namespace

class TestHeatImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themes_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void labGoesThereAndBack()
    {
        for (const QRgb colour : {0xff000000U, 0xffffffffU, 0xff0b6b7aU, 0xfffff2a2U, 0xff2e2a5cU})
            QCOMPARE(rgbOf(labColour(colour)), colour);
        // Red of sRGB, by CIE 15 and IEC 61966-2-1.
        const LabColour red = labColour(0xffff0000);
        QVERIFY(std::abs(red.lightness - 53.24) < 0.02);
        QVERIFY(std::abs(red.a - 80.09) < 0.05);
        QVERIFY(std::abs(red.b - 67.20) < 0.05);
    }

    void theRampIsMonotoneInLightness_data() { themes_data(); }
    void theRampIsMonotoneInLightness()
    {
        QFETCH(bool, isDark);
        const LookTokens &colours = isDark ? kDarkTokens : kLightTokens;
        const HeatRamp ramp = heatRamp(colours);
        QCOMPARE(ramp.front(), colours.heat.front());
        QCOMPARE(ramp.back(), colours.heat.back());
        const double sign = isDark ? 1 : -1;
        double previous = labColour(ramp.front()).lightness;
        double least = 100;
        double greatest = 0;
        for (std::size_t i = 1; i < ramp.size(); ++i) {
            const double lightness = labColour(ramp[i]).lightness;
            // Eight bits of a channel are steps of up to 0.2.
            QVERIFY2(sign * (lightness - previous) > -0.2, qPrintable(QString::number(i)));
            previous = lightness;
            if (i % 32 != 31)
                continue;
            const double step = sign * (lightness - labColour(ramp[i - 31]).lightness);
            least = std::min(least, step);
            greatest = std::max(greatest, step);
        }
        // Even from end to end.
        QVERIFY2(least > 0.6 * greatest,
                 qPrintable(QStringLiteral("%1 %2").arg(least).arg(greatest)));
    }

    void everyStopIsOnTheRamp()
    {
        const HeatRamp ramp = heatRamp(kLightTokens);
        for (const QRgb stop : kLightTokens.heat) {
            const bool isNear = std::any_of(ramp.begin(), ramp.end(), [stop](QRgb colour) {
                return std::abs(qRed(colour) - qRed(stop)) + std::abs(qGreen(colour) - qGreen(stop))
                    + std::abs(qBlue(colour) - qBlue(stop))
                    <= 6;
            });
            QVERIFY(isNear);
        }
    }

    void theScaleClips()
    {
        const HeatScale scale(10, 20);
        QCOMPARE(scale.step(-5), 0);
        QCOMPARE(scale.step(10), 0);
        QCOMPARE(scale.step(15), 128);
        QCOMPARE(scale.step(20), 255);
        QCOMPARE(scale.step(1e9), 255);
        const HeatScale level(7, 7);
        QCOMPARE(level.step(7), 0);
        QCOMPARE(level.step(8), 255);
    }

    void cellsAreOneColourToTheirEdges()
    {
        const HeatMap map = counted(3, 223);
        const HeatRamp ramp = heatRamp(kLightTokens);
        const QSize size(100, 61);
        const QImage image = heatImage(map, ramp, kLightTokens, size, 1);
        QCOMPARE(image.size(), size);
        const HeatScale scale(0, 223);
        for (int day = 0; day < 3; ++day) {
            for (int hour = 0; hour < 24; ++hour) {
                const QRect cell(
                    QPoint(heatEdge(day, 3, 100), heatEdge(hour, 24, 61)),
                    QPoint(heatEdge(day + 1, 3, 100) - 1, heatEdge(hour + 1, 24, 61) - 1));
                const QRgb expected = ramp[std::size_t(scale.step(map.value(day, hour)))];
                QCOMPARE(countPixels(image, cell, expected), qint64(cell.width()) * cell.height());
            }
        }
        QCOMPARE(heatEdge(0, 3, 100), 0);
        QCOMPARE(heatEdge(1, 3, 100), 33);
        QCOMPARE(heatEdge(2, 3, 100), 67);
        QCOMPARE(heatEdge(3, 3, 100), 100);
    }

    void daysThatShareAPixelAreMeans()
    {
        // Three days in two pixels: the second day belongs to both.
        const HeatMap map = counted(3, 223);
        const HeatRamp ramp = heatRamp(kLightTokens);
        const QImage image = heatImage(map, ramp, kLightTokens, {2, 24}, 1);
        const HeatScale scale(0, 223);
        // (0 + 100 / 2) / 1.5 and (100 / 2 + 200) / 1.5, at hour 6.
        QCOMPARE(image.pixel(0, 6), ramp[std::size_t(scale.step(50 / 1.5 + 6))]);
        QCOMPARE(image.pixel(1, 6), ramp[std::size_t(scale.step(250 / 1.5 + 6))]);
    }

    void noDataIsHatched_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }
    void noDataIsHatched()
    {
        QFETCH(qreal, ratio);
        HeatMap map = counted(4, 323);
        for (std::size_t hour = 0; hour < 24; ++hour)
            map.values[24 + hour] = std::nan("");
        const int width = int(200 * ratio);
        const HeatRamp ramp = heatRamp(kDarkTokens);
        const QImage image = heatImage(map, ramp, kDarkTokens, {width, width}, ratio);
        const QRect gap(width / 4, 0, width / 4, width);
        const qint64 area = qint64(gap.width()) * gap.height();
        const qint64 bare = countPixels(image, gap, kDarkTokens.surface);
        QVERIFY(bare > area / 3);
        QVERIFY(bare < area * 9 / 10);
        for (const QRgb colour : ramp)
            QCOMPARE(countPixels(image, gap, colour), 0);
        // Along the lines, which go up to the right, it stays the same; across it does not.
        bool isAnyInk = false;
        for (int x = gap.left(); x < gap.right(); ++x) {
            QCOMPARE(image.pixel(x, 20), image.pixel(x + 1, 19));
            isAnyInk = isAnyInk || image.pixel(x, 20) != kDarkTokens.surface;
        }
        QVERIFY(isAnyInk);
        // The neighbours are whole.
        QCOMPARE(image.pixel(gap.left() - 1, 0), ramp[0]);
    }

    void aPixelThatIsHalfUnknownIsHatched()
    {
        HeatMap map = counted(4, 323);
        for (std::size_t hour = 0; hour < 24; ++hour)
            map.values[24 + hour] = std::nan("");
        const HeatRamp ramp = heatRamp(kLightTokens);
        const QImage image = heatImage(map, ramp, kLightTokens, {2, 48}, 1);
        qint64 coloured = 0;
        for (const QRgb colour : ramp)
            coloured += countPixels(image, {0, 0, 1, 48}, colour);
        QCOMPARE(coloured, 0);
        QCOMPARE(image.pixel(1, 0), ramp[std::size_t(HeatScale(0, 323).step(250))]);
    }

    void emptyMapsAreBare()
    {
        const HeatRamp ramp = heatRamp(kLightTokens);
        const QImage image = heatImage(HeatMap(), ramp, kLightTokens, {10, 10}, 1);
        QCOMPARE(countPixels(image, {0, 0, 10, 10}, kLightTokens.surface), 100);
        QVERIFY(heatImage(counted(2, 123), ramp, kLightTokens, {0, 10}, 1).isNull());
    }

    void threeYearsOfQuarterHoursAreQuick()
    {
        const auto map = school::map({2023, 1, 1}, {2026, 1, 1}, Resolution::QuarterHour);
        QCOMPARE(map->days, 1096);
        const HeatRamp ramp = heatRamp(kLightTokens);
        QBENCHMARK
        {
            const QImage image = heatImage(*map, ramp, kLightTokens, {1600, 800}, 2);
            QVERIFY(!image.isNull());
        }
    }

    void layoutsFindTheCellOfAPlace_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<qreal>("ratio");
        for (const int days : {1, 7, 365, 1096}) {
            for (const qreal ratio : {1.0, 1.25, 2.0})
                QTest::addRow("%d days at %g", days, ratio) << days << ratio;
        }
    }
    void layoutsFindTheCellOfAPlace()
    {
        QFETCH(int, days);
        QFETCH(qreal, ratio);
        const HeatMapLayout layout = HeatMapLayout::make({800, 440}, days, 24, 16, 52, ratio);
        QVERIFY(!layout.means.isEmpty());
        QVERIFY(layout.head.bottom() <= layout.marks.top());
        QCOMPARE(layout.xOf(days), layout.plot.right());
        QCOMPARE(layout.yOf(24), layout.plot.bottom());
        for (int day = 0; day < days; ++day) {
            const QRectF cell = layout.cellRect({day, day % 24});
            QCOMPARE(layout.slotAt(cell.center().y()), day % 24);
            if (cell.width() > 0)
                QCOMPARE(layout.dayAt(cell.center().x()), day);
            const qreal device = cell.left() * ratio;
            QVERIFY(std::abs(device - std::round(device)) < 1e-6);
        }
        QCOMPARE(layout.dayAt(-50), 0);
        QCOMPARE(layout.dayAt(5000), days - 1);
        QCOMPARE(layout.slotAt(5000), 23);
        QVERIFY(HeatMapLayout::make({300, 200}, days, 24, 16, 52, ratio).means.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHeatImage)
#include "tst_heatimage.moc"
