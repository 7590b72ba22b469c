// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltacomparison.h"

#include <QDateTime>
#include <QtTest>

using namespace meterdesk;

namespace {

const QTimeZone kUtc = QTimeZone::utc();

TimeMs at(const char *time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODate).toMSecsSinceEpoch();
}

ReadingSeries series(std::initializer_list<std::pair<const char *, double>> rows)
{
    ReadingSeries made;
    for (const auto &[time, state] : rows)
        made.append({}, at(time), state);
    return made;
}

//! The worked example of the service's documentation.
ReadingSeries documented()
{
    return series({{"2017-12-31T23:00:00Z", 820},
                   {"2018-01-01T03:00:00Z", 824},
                   {"2018-01-31T23:00:00Z", 978},
                   {"2018-02-01T01:00:00Z", 980}});
}

} // namespace

class TestDeltaComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheDocumentedMonth()
    {
        const DeltaComparison january = compareDelta({2018, 1}, 158.5, documented(), kUtc);
        QCOMPARE(january.computed, std::optional(158.0));
        QCOMPARE(january.difference(), std::optional(-0.5));
        QVERIFY(january.edges);
        QCOMPARE((*january.edges)[0].state, 821.0);
        QCOMPARE((*january.edges)[0].before->state, 820.0);
        QCOMPARE((*january.edges)[1].state, 979.0);
        QCOMPARE((*january.edges)[1].after->time, at("2018-02-01T01:00:00Z"));
    }

    void saysNothingWhereOneIsMissing()
    {
        const DeltaComparison none = compareDelta({2019, 1}, 12.0, documented(), kUtc);
        QCOMPARE(none.computed, std::nullopt);
        QCOMPARE(none.difference(), std::nullopt);
        QVERIFY(!none.edges);
        QVERIFY(flawTexts(none.flaws).isEmpty());
        QCOMPARE(compareDelta({2018, 1}, {}, documented(), kUtc).difference(), std::nullopt);
        QCOMPARE(compareDelta({2018, 1}, 1.0, {}, kUtc).computed, std::nullopt);
    }

    void tellsFlaws()
    {
        const auto flaws = [](std::initializer_list<std::pair<const char *, double>> rows) {
            return compareDelta({2018, 1}, {}, series(rows), kUtc).flaws;
        };
        QCOMPARE(flaws({{"2017-12-31T23:00:00Z", 1}, {"2018-01-20T00:00:00Z", 2}}),
                 Consumption::Cut);
        QCOMPARE(flaws({{"2017-12-01T00:00:00Z", 8},
                        {"2018-01-10T00:00:00Z", 9},
                        {"2018-01-20T00:00:00Z", 2},
                        {"2018-02-01T00:00:00Z", 3}})
                     & Consumption::Fallen,
                 int(Consumption::Fallen));
        QCOMPARE(flawTexts(Consumption::NoFlaw).size(), 0);
        QCOMPARE(flawTexts(Consumption::Cut | Consumption::Estimated | Consumption::Fallen).size(),
                 3);
        QCOMPARE(flawTexts(Consumption::Cut).size(), 1);
    }

    //! Only a part of the readings is looked at: it must be as if all were.
    void isTheSameAsOverAllReadings()
    {
        ReadingSeries readings;
        double state = 0;
        const TimeMs end = at("2018-06-01T00:00:00Z");
        for (TimeMs time = at("2017-10-05T06:07:00Z"); time < end; time += 900'000) {
            // A gap over the begin of March, and a register that is exchanged in April.
            if (time > at("2018-02-27T00:00:00Z") && time < at("2018-03-02T12:00:00Z"))
                continue;
            state = time == at("2018-04-10T06:07:00Z") ? 0 : state + double(time % 7);
            readings.append({}, time, state);
        }
        for (int month = 0; month < 10; ++month) {
            const YearMonth at = YearMonth{2017, 9}.plus(month);
            const DeltaComparison part = compareDelta(at, {}, readings, kUtc);
            const Use whole = useBetween(readings, monthRange(at, kUtc));
            QCOMPARE(part.computed.has_value(), std::isfinite(whole.value));
            if (part.computed) {
                QCOMPARE(*part.computed, whole.value);
                QCOMPARE(part.flaws, whole.flaws);
            }
        }
        QVERIFY(compareDelta({2018, 3}, {}, readings, kUtc).flaws & Consumption::Estimated);
        QVERIFY(compareDelta({2018, 4}, {}, readings, kUtc).flaws & Consumption::Fallen);
    }

    void knowsWhatMustBeLoaded()
    {
        const ReadingSeries readings = documented();
        QCOMPARE(rangeBehindDelta({2018, 1}, readings, kUtc),
                 (TimeRange{at("2017-12-31T23:00:00Z"), at("2018-02-01T01:00:00Z") + 1}));
        // Nothing is known behind: all that may come must have come.
        QCOMPARE(rangeBehindDelta({2018, 2}, readings, kUtc),
                 (TimeRange{at("2018-01-31T23:00:00Z"), TimeRange::kEnd}));
        QCOMPARE(rangeBehindDelta({2017, 12}, readings, kUtc),
                 (TimeRange{TimeRange::kBegin, at("2018-01-01T03:00:00Z") + 1}));
        QCOMPARE(rangeBehindDelta({2018, 1}, {}, kUtc), TimeRange());
        // A reading on the edge is enough.
        const ReadingSeries onEdges =
            series({{"2018-01-01T00:00:00Z", 1}, {"2018-02-01T00:00:00Z", 2}});
        QCOMPARE(rangeBehindDelta({2018, 1}, onEdges, kUtc),
                 (TimeRange{at("2018-01-01T00:00:00Z"), at("2018-02-01T00:00:00Z") + 1}));
    }
};

QTEST_GUILESS_MAIN(TestDeltaComparison)
#include "tst_deltacomparison.moc"
