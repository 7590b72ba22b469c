// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/denselineitem.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

constexpr TimeMs kFrom = 1'700'000'000'000;
constexpr TimeMs kInterval = 900'000;
constexpr QRgb kInk = 0xff000000;

std::shared_ptr<ReadingSeries> load(std::size_t count)
{
    QRandomGenerator random(2);
    auto readings = std::make_shared<ReadingSeries>();
    for (std::size_t i = 0; i < count; ++i) {
        const double x = static_cast<double>(i);
        const double spike = random.bounded(700) == 0 ? 60 : 0;
        readings->append({}, kFrom + static_cast<TimeMs>(i) * kInterval,
                         100 + 40 * std::sin(x / 15.3) * std::sin(x / 4000)
                             + random.generateDouble() * 12 + spike);
    }
    return readings;
}

PlotGeometry geometryFor(const ChartSeries &series, const QRect &rect)
{
    const MinMax minMax = series.pyramid().query(series.values(), 0, series.size());
    const double room = (minMax.max - minMax.min) * 0.05;
    return {rect, static_cast<double>(series.range().from), static_cast<double>(series.range().to),
            minMax.min - room, minMax.max + room};
}

QImage blank(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

// What the line is: every point, joined by the raster engine itself.
QImage allPoints(const ChartSeries &series, const PlotGeometry &geometry, const QSize &size)
{
    QPolygonF polygon;
    const PixelColumns columns = geometry.columns();
    for (std::size_t i = 0; i < series.size(); ++i)
        polygon << QPointF(geometry.rect.left()
                               + columns.position(static_cast<double>(series.times()[i])),
                           geometry.y(series.values()[i]));
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setClipRect(geometry.rect);
    painter.setPen(QPen(QColor(kInk), 0));
    painter.drawPolyline(polygon);
    return image;
}

QImage painted(const ChartSeries &series, const PlotGeometry &geometry, SeriesShape shape,
               qreal pen, const QSize &size, bool isFilled = false)
{
    SeriesPainter seriesPainter;
    seriesPainter.build(series, geometry, shape, pen, isFilled);
    QImage image = blank(size);
    QPainter painter(&image);
    seriesPainter.paint(&painter, QColor(kInk), QColor(0xff, 0, 0));
    return image;
}

struct Difference
{
    qint64 inked = 0;
    qint64 missing = 0;
    qint64 extra = 0;
    double share() const { return double(missing + extra) / double(inked); }
    double missingShare() const { return double(missing) / double(inked); }
};

Difference difference(const QImage &got, const QImage &want)
{
    Difference result;
    for (int y = 0; y < want.height(); ++y) {
        const auto *wantedRow = reinterpret_cast<const QRgb *>(want.constScanLine(y));
        const auto *gotRow = reinterpret_cast<const QRgb *>(got.constScanLine(y));
        for (int x = 0; x < want.width(); ++x) {
            const bool isWanted = wantedRow[x] == kInk;
            const bool isInked = gotRow[x] == kInk;
            result.inked += isWanted ? 1 : 0;
            result.missing += isWanted && !isInked ? 1 : 0;
            result.extra += isInked && !isWanted ? 1 : 0;
        }
    }
    return result;
}

// The lowest and highest inked row of a column; {-1, -1} for none.
std::pair<int, int> inkedRows(const QImage &image, int x)
{
    std::pair<int, int> rows{-1, -1};
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixel(x, y) == kInk)
            rows = {rows.first < 0 ? y : rows.first, y};
    }
    return rows;
}

bool isWhite(const QImage &image, const QRect &rect)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixel(x, y) != QColor(Qt::white).rgb())
                return false;
        }
    }
    return true;
}

} // namespace

class TestDenseLineItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimatedPolylineLooksLikeAllPoints()
    {
        const auto series = ChartSeries::fromReadings(load(200'000), {});
        const QSize size(1360, 700);
        const PlotGeometry geometry = geometryFor(*series, QRect(30, 20, 1310, 660));
        const DecimatedLine line =
            decimate(series->times(), series->values(), series->pyramid(), {}, geometry.columns());
        QVERIFY(line.isDecimated);
        QPolygonF polygon;
        for (const LinePoint &point : line.points)
            polygon << QPointF(geometry.rect.left() + point.x, geometry.y(point.y));
        QImage image = blank(size);
        {
            QPainter painter(&image);
            painter.setClipRect(geometry.rect);
            painter.setPen(QPen(QColor(kInk), 0));
            painter.drawPolyline(polygon);
        }
        const Difference found = difference(image, allPoints(*series, geometry, size));
        QVERIFY(found.inked > 100'000);
        QVERIFY2(found.share() <= 0.001, qPrintable(QString::number(found.share())));
    }

    void rectanglesLookLikeAllPoints_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QRect>("rect");
        QTest::newRow("350k") << 350'400 << QRect(30, 20, 1310, 660);
        QTest::newRow("as at twice the scale") << 150'000 << QRect(60, 40, 2620, 1320);
        QTest::newRow("100k") << 100'000 << QRect(30, 20, 1310, 660);
    }

    void rectanglesLookLikeAllPoints()
    {
        QFETCH(int, count);
        QFETCH(QRect, rect);
        const auto series = ChartSeries::fromReadings(load(static_cast<std::size_t>(count)), {});
        const QSize size(rect.right() + 30, rect.bottom() + 30);
        const PlotGeometry geometry = geometryFor(*series, rect);
        const QImage want = allPoints(*series, geometry, size);
        const QImage got = painted(*series, geometry, SeriesShape::Line, 1, size);
        const Difference found = difference(got, want);
        QVERIFY2(found.share() <= 0.01, qPrintable(QString::number(found.share())));
    }

    void extremesOfEveryColumnAreOnScreen()
    {
        const auto series = ChartSeries::fromReadings(load(100'000), {});
        const PlotGeometry geometry = geometryFor(*series, QRect(10, 10, 800, 500));
        const QImage image = painted(*series, geometry, SeriesShape::Line, 1, {820, 520});
        const PixelColumns columns = geometry.columns();
        std::vector<MinMax> wanted(800);
        for (std::size_t i = 0; i + 1 < series->size(); ++i) {
            const double x = columns.position(static_cast<double>(series->times()[i]));
            wanted[static_cast<std::size_t>(x)].add(series->values()[i]);
        }
        for (int x = 0; x < 800; ++x) {
            const auto [top, bottom] = inkedRows(image, 10 + x);
            const MinMax &minMax = wanted[static_cast<std::size_t>(x)];
            // On the row whose middle is next to it.
            QVERIFY(top >= 0 && top <= geometry.y(minMax.max) + 0.5);
            QVERIFY(bottom >= geometry.y(minMax.min) - 1.5);
        }
    }

    void nothingIsPaintedOutsideThePlot_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("shape");
        QTest::newRow("dense") << 50'000 << int(SeriesShape::Line);
        QTest::newRow("sparse") << 200 << int(SeriesShape::Line);
        QTest::newRow("steps") << 200 << int(SeriesShape::Steps);
        QTest::newRow("bars") << 20 << int(SeriesShape::Bars);
    }

    void nothingIsPaintedOutsideThePlot()
    {
        QFETCH(int, count);
        QFETCH(int, shape);
        const auto series = ChartSeries::fromReadings(load(static_cast<std::size_t>(count)), {});
        PlotGeometry geometry = geometryFor(*series, QRect(50, 40, 400, 200));
        // In the middle of the data and of the values: all edges are crossed.
        const double length = geometry.to - geometry.from;
        geometry.from += length / 4;
        geometry.to -= length / 4;
        const double height = geometry.top - geometry.bottom;
        geometry.bottom += height / 3;
        geometry.top -= height / 3;
        const QImage image =
            painted(*series, geometry, SeriesShape(shape), 3, {500, 300}, shape != 0);
        QVERIFY(isWhite(image, {0, 0, 500, 40}));
        QVERIFY(isWhite(image, {0, 240, 500, 60}));
        QVERIFY(isWhite(image, {0, 0, 50, 300}));
        QVERIFY(isWhite(image, {450, 0, 50, 300}));
        QVERIFY(!isWhite(image, geometry.rect));
        if (shape == int(SeriesShape::Line))
            QVERIFY(!isWhite(image, {50, 40, 3, 200}) && !isWhite(image, {447, 40, 3, 200}));
    }

    void gapsAreNotBridged_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("sparse") << 300;
        QTest::newRow("dense") << 30'000;
    }

    void gapsAreNotBridged()
    {
        QFETCH(int, count);
        const auto all = load(static_cast<std::size_t>(count));
        auto readings = std::make_shared<ReadingSeries>();
        for (std::size_t i = 0; i < all->size(); ++i) {
            const double share = static_cast<double>(i) / count;
            if (share < 0.4 || share > 0.6)
                readings->append({}, all->times()[i], all->states()[i]);
        }
        const auto series = ChartSeries::fromReadings(readings, {});
        QCOMPARE(series->gapRanges().size(), std::size_t(1));
        const PlotGeometry geometry = geometryFor(*series, QRect(0, 0, 1000, 400));
        const QImage image = painted(*series, geometry, SeriesShape::Line, 1.5, {1000, 400});
        QVERIFY(isWhite(image, {406, 0, 190, 400}));
        QVERIFY(!isWhite(image, {390, 0, 10, 400}));
        QVERIFY(!isWhite(image, {604, 0, 10, 400}));
    }

    void stepsHoldToTheEndOfTheirPeriod()
    {
        auto use = std::make_shared<Consumption>();
        use->edges = {kFrom, kFrom + 1000, kFrom + 2000, kFrom + 3000, kFrom + 4000};
        use->values = {1, 3, std::nan(""), 2};
        use->flaws = {0, 0, Consumption::Fallen, 0};
        const auto series = ChartSeries::fromConsumption(use, {});
        const PlotGeometry geometry{QRect(0, 0, 400, 100), double(kFrom), double(kFrom + 4000), 0,
                                    4};
        const QImage image = painted(*series, geometry, SeriesShape::Steps, 1, {400, 100}, true);
        QCOMPARE(inkedRows(image, 50), std::pair(75, 75));
        QCOMPARE(inkedRows(image, 150), std::pair(25, 25));
        QCOMPARE(inkedRows(image, 198), std::pair(25, 25));
        QCOMPARE(inkedRows(image, 100), std::pair(25, 75));
        QVERIFY(isWhite(image, {202, 0, 96, 100}));
        QCOMPARE(inkedRows(image, 398), std::pair(50, 50));
        QCOMPARE(image.pixel(50, 99), QColor(0xff, 0, 0).rgb());
        QCOMPARE(image.pixel(50, 70), QColor(Qt::white).rgb());
    }

    // Also where the corner of the item lies between two pixels the picture is the aligned one.
    void sitsOnTheGridOfDevicePixels_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("1") << 1.0;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2") << 2.0;
    }

    void sitsOnTheGridOfDevicePixels()
    {
        QFETCH(qreal, ratio);
        const auto series = ChartSeries::fromReadings(load(100'000), {});
        QGraphicsScene scene(0, 0, 600, 300);
        auto *item = new DenseLineItem;
        const PlotGeometry values = geometryFor(*series, {});
        item->setContent(series, QRectF(31, 21, 501, 251), series->range(), values.bottom,
                         values.top, SeriesShape::Line);
        item->setColours(QColor(kInk), {});
        scene.addItem(item);
        QImage image(QSizeF(600 * ratio, 300 * ratio).toSize(),
                     QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            scene.render(&painter, QRectF(0, 0, 600, 300), QRectF(0, 0, 600, 300));
        }
        image.setDevicePixelRatio(1);
        const QRectF device(31 * ratio, 21 * ratio, 501 * ratio, 251 * ratio);
        const QRect aligned = device.toAlignedRect();
        PlotGeometry geometry{
            aligned,
            double(series->range().from)
                - (device.left() - aligned.left())
                    * double(series->range().to - series->range().from) / device.width(),
            double(series->range().to)
                + (aligned.right() + 1 - device.right())
                    * double(series->range().to - series->range().from) / device.width(),
            values.bottom, values.top};
        const double perRow = (values.top - values.bottom) / device.height();
        geometry.top += (device.top() - aligned.top()) * perRow;
        geometry.bottom -= (aligned.bottom() + 1 - device.bottom()) * perRow;
        const QImage want = allPoints(*series, geometry, image.size());
        const Difference found = difference(image, want);
        // At twice the scale the dense line is two device pixels wide: there is more of it.
        const double share = ratio < 2 ? found.share() : found.missingShare();
        QVERIFY2(share <= 0.01, qPrintable(QString::number(share)));
    }

    void fewPointsAreSmoothLines()
    {
        const auto series = ChartSeries::fromReadings(load(100), {});
        SeriesPainter painter;
        painter.build(*series, geometryFor(*series, QRect(0, 0, 1000, 400)), SeriesShape::Line, 1.5,
                      false);
        QVERIFY(painter.hasLines());
        const auto dense = ChartSeries::fromReadings(load(10'000), {});
        painter.build(*dense, geometryFor(*dense, QRect(0, 0, 100, 400)), SeriesShape::Line, 1.5,
                      false);
        QVERIFY(!painter.hasLines());
    }

    // A register rises: columns of pixels would be stairs.
    void manyPointsOfASmoothLineAreLinesTooButFew()
    {
        auto readings = std::make_shared<ReadingSeries>();
        for (int i = 0; i < 100'000; ++i)
            readings->append({}, kFrom + i * kInterval, 1000 + i * 0.5);
        const auto series = ChartSeries::fromReadings(readings, {});
        const PlotGeometry geometry = geometryFor(*series, QRect(0, 0, 1000, 400));
        SeriesPainter painter;
        painter.build(*series, geometry, SeriesShape::Line, 1.5, false);
        QVERIFY(painter.hasLines());
        QImage image = blank({1000, 400});
        QPainter target(&image);
        painter.paint(&target, QColor(kInk), {});
        target.end();
        for (int x = 0; x < 1000; ++x)
            QVERIFY(!isWhite(image, {x, 0, 1, 400}));
    }

    void nothingPaintsNothing()
    {
        SeriesPainter painter;
        const auto empty = ChartSeries::fromReadings(std::make_shared<ReadingSeries>(), {});
        painter.build(*empty, {QRect(0, 0, 100, 100), 0, 1, 0, 1}, SeriesShape::Line, 1, true);
        QVERIFY(painter.isEmpty());
        const auto series = ChartSeries::fromReadings(load(10), {});
        painter.build(*series, {QRect(), 0, 1, 0, 1}, SeriesShape::Line, 1, true);
        QVERIFY(painter.isEmpty());
    }
};

QTEST_MAIN(TestDenseLineItem)
#include "tst_denselineitem.moc"
