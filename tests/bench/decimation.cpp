// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to ten years of quarter hours before they are drawn: the pyramid, the gaps, the
// points of a picture; and which pixels of it are not those of a picture of all points.
#include "domain/gaps.h"
#include "domain/reading.h"
#include "tests/bench/figures.h"
#include "tests/bench/plot/plot.h"
#include "ui/charts/seriespainter.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace meterdesk::bench {

namespace {

constexpr std::size_t kCount = 350'000;
constexpr QSize kPicture(1310, 730);
constexpr double kPercent = 100;

ChartSeries::Pointer seriesOf(const PlotData &data)
{
    auto readings = std::make_shared<ReadingSeries>();
    readings->reserve(data.times.size());
    for (std::size_t i = 0; i < data.times.size(); ++i)
        readings->append({}, static_cast<TimeMs>(data.times[i]), data.values[i]);
    return ChartSeries::fromReadings(std::move(readings), {});
}

PlotGeometry geometryOf(const ChartSeries &series)
{
    return {QRect(QPoint(), kPicture), static_cast<double>(series.range().from),
            static_cast<double>(series.range().to), kLowest, kHighest};
}

QImage blank()
{
    QImage image(kPicture, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

//! Paints runs of points as the raster engine draws a line of one pixel.
QImage linePicture(const std::vector<QPolygonF> &runs)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setClipRect(image.rect());
    painter.setPen(QPen(Qt::black, 0));
    for (const QPolygonF &run : runs)
        painter.drawPolyline(run);
    return image;
}

std::vector<QPolygonF> allPoints(const ChartSeries &series, const PlotGeometry &geometry)
{
    std::vector<QPolygonF> runs(1);
    auto gap = series.gaps().begin();
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (gap != series.gaps().end() && *gap == i) {
            runs.emplace_back();
            ++gap;
        }
        runs.back() << QPointF(geometry.columns().position(static_cast<double>(series.times()[i])),
                               geometry.y(series.values()[i]));
    }
    return runs;
}

//! The points that are drawn, as lines.
std::vector<QPolygonF> chosenPoints(const ChartSeries &series, const PlotGeometry &geometry)
{
    const DecimatedLine line = decimate(series.times(), series.values(), series.pyramid(),
                                        series.gaps(), geometry.columns());
    std::vector<QPolygonF> runs;
    for (std::size_t i = 0; i < line.starts.size(); ++i) {
        runs.emplace_back();
        for (const LinePoint &point : line.run(i))
            runs.back() << QPointF(point.x, geometry.y(point.y));
    }
    return runs;
}

std::vector<QPolygonF> everyNth(const std::vector<QPolygonF> &runs, qsizetype step)
{
    std::vector<QPolygonF> few;
    for (const QPolygonF &run : runs) {
        few.emplace_back();
        for (qsizetype i = 0; i < run.size(); i += step)
            few.back() << run[i];
    }
    return few;
}

QImage ownPicture(const ChartSeries &series, const PlotGeometry &geometry)
{
    SeriesPainter own;
    own.build(series, geometry, SeriesShape::Line, 1, false);
    QImage image = blank();
    QPainter painter(&image);
    own.paint(&painter, Qt::black, {});
    return image;
}

struct Difference
{
    double pixels = 0; //!< differing ones for each inked one
    int extremes = 0; //!< columns whose least or greatest value cannot be seen where it belongs
};

//! Whether a pixel is inked at the height of \a value, or beside it.
bool isSeen(const QImage &image, int x, double y)
{
    const int row = static_cast<int>(std::lround(y));
    for (int at = std::max(0, row - 1); at <= std::min(image.height() - 1, row + 1); ++at)
        if (image.pixel(x, at) != QColor(Qt::white).rgb())
            return true;
    return false;
}

int unseenExtremes(const QImage &picture, const ChartSeries &series, const PlotGeometry &geometry)
{
    std::vector<MinMax> columns(static_cast<std::size_t>(picture.width()));
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double x = geometry.columns().position(static_cast<double>(series.times()[i]));
        const auto column = static_cast<std::size_t>(std::max(0.0, std::floor(x)));
        if (column < columns.size())
            columns[column].add(series.values()[i]);
    }
    int unseen = 0;
    for (int x = 0; x < picture.width(); ++x) {
        const MinMax &minMax = columns[static_cast<std::size_t>(x)];
        unseen += !minMax.isEmpty()
                && !(isSeen(picture, x, geometry.y(minMax.min))
                     && isSeen(picture, x, geometry.y(minMax.max)))
            ? 1
            : 0;
    }
    return unseen;
}

Difference differenceOf(const QImage &picture, const QImage &all, const ChartSeries &series,
                        const PlotGeometry &geometry)
{
    Difference found;
    found.extremes = unseenExtremes(picture, series, geometry);
    qint64 inked = 0;
    qint64 differing = 0;
    for (int x = 0; x < all.width(); ++x) {
        for (int y = 0; y < all.height(); ++y) {
            inked += all.pixel(x, y) != QColor(Qt::white).rgb() ? 1 : 0;
            differing += all.pixel(x, y) != picture.pixel(x, y) ? 1 : 0;
        }
    }
    found.pixels = static_cast<double>(differing) / static_cast<double>(inked);
    return found;
}

void printPixels(const PlotData &data)
{
    const ChartSeries::Pointer series = seriesOf(data);
    const PlotGeometry geometry = geometryOf(*series);
    const std::vector<QPolygonF> runs = allPoints(*series, geometry);
    const QImage all = linePicture(runs);
    printLine(
        QStringLiteral("| 350,000 points on %1 columns | wrong of the inked pixels, % | columns"
                       " without an extreme | target |\n|---|---:|---:|---|")
            .arg(kPicture.width()));
    const auto print = [&](const QString &title, const QImage &picture, const QString &target) {
        const Difference found = differenceOf(picture, all, *series, geometry);
        printLine(QStringLiteral("| %1 | %2 | %3 | %4 |")
                      .arg(title, QString::number(found.pixels * kPercent, 'f', 3))
                      .arg(found.extremes)
                      .arg(target));
    };
    print(QStringLiteral("Meterdesk: one rectangle a column"), ownPicture(*series, geometry),
          QStringLiteral("P6: ≤ 1 %, none"));
    print(QStringLiteral("its points as a polyline"), linePicture(chosenPoints(*series, geometry)),
          QStringLiteral("P6: ≤ 0.1 %"));
    print(QStringLiteral("as many points, taken at even distances"),
          linePicture(everyNth(runs, qsizetype(kCount) / (4 * kPicture.width()))), {});
    printLine({});
}

} // namespace

void decimation(int rounds)
{
    const PlotData data = plotData(kCount, 1);
    const ChartSeries::Pointer series = seriesOf(data);
    const PlotGeometry geometry = geometryOf(*series);
    double sum = 0; // so that nothing is left out for not being used
    std::vector<Cell> cells = {
        {QStringLiteral("floor: a plain scan for least and greatest"),
         nanoseconds(5,
                     [&] {
                         MinMax minMax;
                         for (const double value : series->values())
                             minMax.add(value);
                         sum += minMax.max;
                     }),
         {}},
        {QStringLiteral("Meterdesk: the pyramid"),
         nanoseconds(5, [&] { sum += double(MinMaxPyramid(series->values()).byteSize()); }),
         {}},
        {QStringLiteral("Meterdesk: the gaps"),
         nanoseconds(5, [&] { sum += double(findGaps(series->times()).size()); }),
         {}},
        {QStringLiteral("Meterdesk: the points of a picture"),
         nanoseconds(5, [&] { sum += double(chosenPoints(*series, geometry).size()); }),
         {}},
    };
    measure(cells, rounds);
    if (std::isnan(sum))
        fail(QStringLiteral("a value without a number"));
    printCells(QStringLiteral("350,000 points before they are drawn"), cells, QStringLiteral("µs"),
               1000);
    printGoals({{QStringLiteral("the pyramid, x floor"), &cells[1], &cells[0],
                 QStringLiteral("P8: ≤ 2")}});
    printPixels(data);
}

} // namespace meterdesk::bench
