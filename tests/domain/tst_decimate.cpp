// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimate.h"
#include "domain/gaps.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>

using namespace meterdesk;

namespace {

struct Column
{
    double first = 0;
    double last = 0;
    MinMax minMax;
};

struct Data
{
    std::vector<TimeMs> times;
    std::vector<double> values;
    MinMaxPyramid pyramid;

    DecimatedLine decimated(const PixelColumns &columns,
                            std::span<const std::size_t> gaps = {}) const
    {
        return decimate(times, values, pyramid, gaps, columns);
    }
};

Data load(std::size_t count, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    Data data;
    TimeMs time = 1'700'000'000'000;
    for (std::size_t i = 0; i < count; ++i) {
        data.times.push_back(time);
        time += 900'000;
        const double spike = random.bounded(500) == 0 ? 300 : 0;
        data.values.push_back(100 + 50 * std::sin(static_cast<double>(i) / 15)
                              + random.generateDouble() * 20 + spike);
    }
    data.pyramid.extend(data.values);
    return data;
}

PixelColumns columnsOf(const Data &data, int count, double from = 0, double to = 1)
{
    const double first = static_cast<double>(data.times.front());
    const double length = static_cast<double>(data.times.back()) - first;
    return {first + length * from, first + length * to, count};
}

// What each column must show, from all points.
std::map<int, Column> columnsFrom(std::span<const LinePoint> points, const PixelColumns &columns)
{
    std::map<int, Column> result;
    for (const LinePoint &point : points) {
        const int column = static_cast<int>(std::floor(point.x));
        if (column < 0 || column >= columns.count)
            continue;
        const auto [it, isNew] = result.try_emplace(column);
        if (isNew)
            it->second.first = point.y;
        it->second.last = point.y;
        it->second.minMax.add(point.y);
    }
    return result;
}

std::vector<LinePoint> allPoints(const Data &data, const PixelColumns &columns)
{
    std::vector<LinePoint> points;
    for (std::size_t i = 0; i < data.times.size(); ++i)
        points.push_back({columns.position(static_cast<double>(data.times[i])), data.values[i]});
    return points;
}

} // namespace

class TstDecimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnKeepsItsFirstLastAndExtremes_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("all") << 0.0 << 1.0;
        QTest::newRow("a part") << 0.213 << 0.771;
        QTest::newRow("beyond both ends") << -0.4 << 1.3;
    }

    void everyColumnKeepsItsFirstLastAndExtremes()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const Data data = load(60'000);
        const PixelColumns columns = columnsOf(data, 1310, from, to);
        const DecimatedLine line = data.decimated(columns);
        QVERIFY(line.isDecimated);
        QVERIFY(line.points.size() <= 4 * 1310 + 2);
        const auto expected = columnsFrom(allPoints(data, columns), columns);
        const auto drawn = columnsFrom(line.points, columns);
        QCOMPARE(drawn.size(), expected.size());
        for (const auto &[column, want] : expected) {
            const Column &got = drawn.at(column);
            QVERIFY2(got.first == want.first && got.last == want.last && got.minMax == want.minMax,
                     qPrintable(QStringLiteral("column %1").arg(column)));
        }
        QVERIFY(std::is_sorted(line.points.begin(), line.points.end(),
                               [](const LinePoint &a, const LinePoint &b) { return a.x < b.x; }));
    }

    void fewPointsAreAllThere()
    {
        const Data data = load(3000);
        const PixelColumns columns = columnsOf(data, 1000);
        const DecimatedLine line = data.decimated(columns);
        QVERIFY(!line.isDecimated);
        QCOMPARE(line.points, allPoints(data, columns));
        QCOMPARE(line.starts, std::vector<std::size_t>{0});
    }

    void oneNeighbourOutsideOnEitherSide()
    {
        const Data data = load(1000);
        const PixelColumns columns = columnsOf(data, 500, 0.5, 0.6);
        const DecimatedLine line = data.decimated(columns);
        QVERIFY(line.points.front().x < 0);
        QVERIFY(line.points[1].x >= 0);
        QVERIFY(line.points.back().x > 500);
        QVERIFY(line.points[line.points.size() - 2].x <= 500);
    }

    void zoomedBetweenTwoPointsBothAreThere()
    {
        const Data data = load(1000);
        const double time = static_cast<double>(data.times[500]);
        const DecimatedLine line = data.decimated({time + 1000, time + 2000, 800});
        QCOMPARE(line.points.size(), std::size_t(2));
        QVERIFY(line.points[0].x < 0 && line.points[1].x > 800);
    }

    void gapsAreNotBridged_data()
    {
        QTest::addColumn<int>("columns");
        QTest::newRow("decimated") << 500;
        QTest::newRow("all points") << 20'000;
    }

    void gapsAreNotBridged()
    {
        QFETCH(int, columns);
        Data data = load(20'000);
        data.times.erase(data.times.begin() + 5000, data.times.begin() + 6000);
        data.values.erase(data.values.begin() + 5000, data.values.begin() + 6000);
        data.pyramid = MinMaxPyramid(data.values);
        const std::vector<std::size_t> gaps = findGaps(data.times);
        QCOMPARE(gaps.size(), std::size_t(1));
        const PixelColumns pixels = columnsOf(data, columns);
        const DecimatedLine line = data.decimated(pixels, gaps);
        QCOMPARE(line.isDecimated, columns == 500);
        QCOMPARE(line.starts.size(), std::size_t(2));
        QCOMPARE(line.run(0).back().x, pixels.position(static_cast<double>(data.times[4999])));
        QCOMPARE(line.run(1).front().x, pixels.position(static_cast<double>(data.times[5000])));
        QCOMPARE(line.run(0).size() + line.run(1).size(), line.points.size());
    }

    void gapsWithinAColumnAreNotTold()
    {
        Data data = load(20'000);
        data.times.erase(data.times.begin() + 5000, data.times.begin() + 5003);
        data.values.erase(data.values.begin() + 5000, data.values.begin() + 5003);
        data.pyramid = MinMaxPyramid(data.values);
        QCOMPARE(findGaps(data.times).size(), std::size_t(1));
        const DecimatedLine line = data.decimated(columnsOf(data, 100), findGaps(data.times));
        QVERIFY(line.points.size() <= 402);
    }

    void nanEndsARun()
    {
        Data data = load(1000);
        std::fill(data.values.begin() + 300, data.values.begin() + 310, std::nan(""));
        data.pyramid = MinMaxPyramid(data.values);
        for (int columns : {2000, 100}) {
            const DecimatedLine line = data.decimated(columnsOf(data, columns));
            QCOMPARE(line.starts.size(), std::size_t(2));
            for (const LinePoint &point : line.points)
                QVERIFY(!std::isnan(point.y));
        }
    }

    void nanWithinAColumnIsLeftOut()
    {
        Data data = load(1000);
        std::fill(data.values.begin() + 302, data.values.begin() + 306, std::nan(""));
        data.pyramid = MinMaxPyramid(data.values);
        const DecimatedLine line = data.decimated(columnsOf(data, 100));
        QCOMPARE(line.starts.size(), std::size_t(1));
        for (const LinePoint &point : line.points)
            QVERIFY(!std::isnan(point.y));
    }

    void nothingGivesNothing()
    {
        QVERIFY(Data().decimated({0, 1, 100}).points.empty());
        const Data data = load(10);
        QVERIFY(data.decimated({0, 1, 0}).points.empty());
        QVERIFY(data.decimated({1, 1, 100}).points.empty());
        Data blank = load(1000);
        std::fill(blank.values.begin(), blank.values.end(), std::nan(""));
        blank.pyramid = MinMaxPyramid(blank.values);
        QVERIFY(blank.decimated(columnsOf(blank, 10)).points.empty());
        QVERIFY(blank.decimated(columnsOf(blank, 1000)).points.empty());
    }
};

QTEST_GUILESS_MAIN(TstDecimate)
#include "tst_decimate.moc"
