// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pyramid.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

MinMax scanned(const std::vector<double> &values, std::size_t from, std::size_t to)
{
    MinMax result;
    for (std::size_t i = from; i < to; ++i) {
        if (!std::isnan(values[i])) {
            result.min = std::min(result.min, values[i]);
            result.max = std::max(result.max, values[i]);
        }
    }
    return result;
}

std::vector<double> noise(std::size_t count, int everyNan, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> values(count);
    for (double &value : values)
        value = random.bounded(everyNan) == 0 ? std::nan("") : random.generateDouble() * 1000 - 500;
    return values;
}

} // namespace

class TstPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsAScanDoes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("everyNan");
        for (int count : {1, 2, 31, 32, 33, 128, 129, 1000, 4097, 20000}) {
            QTest::addRow("%d values", count) << count << 1'000'000'000;
            QTest::addRow("%d values, half of them NaN", count) << count << 2;
        }
    }

    void answersAsAScanDoes()
    {
        QFETCH(int, count);
        QFETCH(int, everyNan);
        const std::size_t size = static_cast<std::size_t>(count);
        const std::vector<double> values = noise(size, everyNan, 7);
        const MinMaxPyramid pyramid(values);
        QCOMPARE(pyramid.count(), size);
        QRandomGenerator random(11);
        for (int i = 0; i < 500; ++i) {
            std::size_t from = random.bounded(count + 1);
            std::size_t to = random.bounded(count + 1);
            if (from > to)
                std::swap(from, to);
            QVERIFY(pyramid.query(values, from, to) == scanned(values, from, to));
        }
        QVERIFY(pyramid.query(values, 0, size) == scanned(values, 0, size));
    }

    void extendsToTheSameAsBuiltAtOnce()
    {
        const std::vector<double> values = noise(9000, 5, 3);
        MinMaxPyramid grown;
        QRandomGenerator random(5);
        for (std::size_t size = 0; size < values.size();) {
            size = std::min(values.size(), size + 1 + random.bounded(700));
            grown.extend(std::span(values).first(size));
        }
        for (int i = 0; i < 500; ++i) {
            const std::size_t from = random.bounded(9000);
            const std::size_t to = from + random.bounded(int(9001 - from));
            QVERIFY(grown.query(values, from, to) == scanned(values, from, to));
        }
    }

    void nothingHasNoExtremes()
    {
        const std::vector<double> values(100, std::nan(""));
        QVERIFY(MinMaxPyramid(values).query(values, 0, 100).isEmpty());
        QVERIFY(MinMaxPyramid().query({}, 0, 0).isEmpty());
    }

    void takesATwentiethOfTheValues()
    {
        const std::vector<double> values = noise(100'000, 5, 3);
        QVERIFY(MinMaxPyramid(values).byteSize() < values.size() * sizeof(double) / 10);
    }
};

QTEST_GUILESS_MAIN(TstPyramid)
#include "tst_pyramid.moc"
