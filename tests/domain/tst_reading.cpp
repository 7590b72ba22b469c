// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/joinedreadings.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace meterdesk;

namespace {

ReadingSeries seriesOf(std::initializer_list<std::pair<TimeMs, double>> readings)
{
    ReadingSeries series;
    for (const auto &[time, state] : readings)
        series.append(QByteArray::number(qlonglong(time)) + 'r', time, state);
    return series;
}

QString asText(const ReadingSeries &series)
{
    QStringList parts;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const Reading reading = series.at(i);
        parts << QStringLiteral("%1:%2=%3")
                     .arg(reading.id.value)
                     .arg(reading.time)
                     .arg(reading.state);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsIdsTimesAndStates()
    {
        const ReadingSeries series = seriesOf({{1000, 1.5}, {2000, 2.5}});
        QCOMPARE(asText(series), QStringLiteral("1000r:1000=1.5 2000r:2000=2.5"));
        QCOMPARE(series.firstTime(), TimeMs(1000));
        QCOMPARE(series.lastTime(), TimeMs(2000));
    }

    void putsALateComerInItsPlace()
    {
        ReadingSeries series = seriesOf({{1000, 1}, {3000, 3}});
        series.append("late", 2000, 2);
        QCOMPARE(asText(series), QStringLiteral("1000r:1000=1 late:2000=2 3000r:3000=3"));
        series.append("first", 500, 0.5);
        QCOMPARE(series.id(0).value, QStringLiteral("first"));
    }

    void joinsPagesInAnyOrder()
    {
        QVERIFY(joined({}).isEmpty());
        QCOMPARE(asText(joined({seriesOf({{3000, 3}, {4000, 4}}),
                                {},
                                seriesOf({{1000, 1}}),
                                seriesOf({{2000, 2}})})),
                 QStringLiteral("1000r:1000=1 2000r:2000=2 3000r:3000=3 4000r:4000=4"));
        // Of two at one time the later page's counts, wherever it begins.
        QCOMPARE(asText(joined({seriesOf({{2000, 2}, {4000, 4}}), seriesOf({{5000, 5}}),
                                seriesOf({{1000, 1}, {2000, 2.5}})})),
                 QStringLiteral("1000r:1000=1 2000r:2000=2.5 4000r:4000=4 5000r:5000=5"));
        QCOMPARE(asText(joined({seriesOf({{1000, 1}, {2000, 2.5}}), seriesOf({{2000, 2}})})),
                 QStringLiteral("1000r:1000=1 2000r:2000=2"));
    }

    void replacesTheReadingOfTheSameTime()
    {
        ReadingSeries series = seriesOf({{1000, 1}, {2000, 2}, {3000, 3}});
        series.append("better", 2000, 2.2);
        QCOMPARE(asText(series), QStringLiteral("1000r:1000=1 better:2000=2.2 3000r:3000=3"));
        series.append("", 3000, 3.3);
        QCOMPARE(series.size(), std::size_t(3));
        QCOMPARE(series.id(2).value, QString());
        QCOMPARE(series.states().back(), 3.3);
    }

    void merge_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("which");
        QTest::newRow("behind") << QStringLiteral("1r:1=1 2r:2=2 3r:3=30 4r:4=40") << 0;
        QTest::newRow("before") << QStringLiteral("-1r:-1=10 0r:0=20 1r:1=1 2r:2=2") << 1;
        QTest::newRow("overlapping, the new one wins")
            << QStringLiteral("0r:0=9 1r:1=1 2r:2=99 5r:5=8") << 2;
        QTest::newRow("nothing") << QStringLiteral("1r:1=1 2r:2=2") << 3;
    }

    void merge()
    {
        QFETCH(int, which);
        const QList<ReadingSeries> others = {
            seriesOf({{3, 30}, {4, 40}}),
            seriesOf({{-1, 10}, {0, 20}}),
            seriesOf({{0, 9}, {2, 99}, {5, 8}}),
            {},
        };
        ReadingSeries series = seriesOf({{1, 1}, {2, 2}});
        series.merge(others.at(which));
        QTEST(asText(series), "expected");

        // The order of arrival makes no difference where no time is shared.
        if (which != 2) {
            ReadingSeries reversed = others.at(which);
            reversed.merge(seriesOf({{1, 1}, {2, 2}}));
            QTEST(asText(reversed), "expected");
        }
    }

    void mergesAsIfAppendedOneByOne()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            std::map<TimeMs, double> expected;
            ReadingSeries merged;
            for (int page = random.bounded(1, 8); page > 0; --page) {
                ReadingSeries part;
                TimeMs time = random.bounded(60);
                for (int left = random.bounded(20); left > 0; --left) {
                    time += random.bounded(1, 4);
                    const double state = random.bounded(100);
                    part.append(QByteArray::number(qlonglong(time * 1000) + left), time, state);
                    expected[time] = state;
                }
                merged.merge(part);
            }
            QCOMPARE(merged.size(), expected.size());
            ReadingSeries oneByOne;
            std::size_t i = 0;
            for (const auto &[time, state] : expected) {
                oneByOne.append(merged.id(i).value.toUtf8(), time, state);
                QCOMPARE(merged.id(i++).value.toLongLong() / 1000, time);
            }
            QCOMPARE(merged, oneByOne);
        }
    }

    void slicesHalfOpen()
    {
        const ReadingSeries series = seriesOf({{1, 1}, {2, 2}, {3, 3}});
        QCOMPARE(asText(series.slice({2, 3})), QStringLiteral("2r:2=2"));
        QCOMPARE(asText(series.slice({0, 1})), QString());
        QCOMPARE(series.slice({}).size(), std::size_t(3));
        QCOMPARE(series.lowerBound(4), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
