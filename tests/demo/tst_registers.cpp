// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/registers.h"
#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace meterdesk::demo;

namespace {

qint64 at(const char *text)
{
    return parseRfc3339(QLatin1String(text)).value();
}

std::vector<RegisterReading> until(const Register &made, qint64 now)
{
    return {made.readings().begin(),
            made.readings().begin() + static_cast<std::ptrdiff_t>(made.countUntil(now))};
}

//! Sum of the use between two seconds, over roll-overs.
qint64 useBetween(const std::vector<RegisterReading> &readings, qint64 from, qint64 to, qint64 span)
{
    qint64 use = 0;
    for (size_t i = 1; i < readings.size(); ++i) {
        if (readings[i - 1].time < from || readings[i].time > to)
            continue;
        const qint64 step = readings[i].state - readings[i - 1].state;
        use += step < 0 ? step + span : step;
    }
    return use;
}

} // namespace

//! Started on a Thursday afternoon in February.
class RegistersTest : public QObject
{
    Q_OBJECT
public:
    RegistersTest()
        : m_book(m_customer, m_now)
    { }

private Q_SLOTS:
    void customerIsAsDescribed()
    {
        std::map<std::string, int> energies;
        std::set<QString> codes;
        std::set<QString> streams;
        int active = 0;
        for (const MeterSpec &meter : m_customer.meters()) {
            ++energies[meter.energy];
            codes.insert(m_customer.codeOf(meter));
            streams.insert(QLatin1String(meter.importId) + QLatin1Char('/')
                           + QLatin1String(meter.suit));
            QVERIFY(m_customer.entity(meter.entity));
            active += removedAt(m_customer, meter, m_now) ? 0 : 1;
        }
        const std::map<std::string, int> expected{
            {"el", 17}, {"ga", 7}, {"wa", 12}, {"he", 8}, {"co", 3}};
        QCOMPARE(energies, expected);
        QCOMPARE(codes.size(), m_customer.meters().size());
        QCOMPARE(streams.size(), m_customer.meters().size());
        QCOMPARE(active, 44);
        QCOMPARE(m_customer.entities().size(), size_t(18));
        QCOMPARE(m_customer.codeOf(*m_customer.meter(1204)), QStringLiteral("012-002-0004-00-CO"));
        std::set<std::string> zones;
        for (const EntitySpec &entity : m_customer.entities()) {
            zones.insert(entity.zone);
            QVERIFY(entity.parent == 0 || m_customer.entity(entity.parent));
        }
        QCOMPARE(zones.size(), size_t(3));
    }

    void neverFalls_data()
    {
        QTest::addColumn<int>("id");
        for (const MeterSpec &meter : m_customer.meters())
            QTest::addRow("%d", meter.id) << meter.id;
    }
    void neverFalls()
    {
        QFETCH(int, id);
        const MeterSpec &meter = *m_customer.meter(id);
        const Register &made = m_book.of(meter, m_now);
        const std::vector<RegisterReading> readings = until(made, m_now);
        QVERIFY(readings.size() >= 8);
        int drops = 0;
        for (size_t i = 0; i < readings.size(); ++i) {
            QVERIFY(readings[i].time <= m_now);
            QVERIFY(readings[i].state >= 0 && readings[i].state < registerSpan(meter));
            if (i > 0) {
                QVERIFY(readings[i].time > readings[i - 1].time);
                drops += readings[i].state < readings[i - 1].state ? 1 : 0;
            }
        }
        QCOMPARE(drops, id == 2201 ? 1 : 0);
        // Three years back, unless it was put in later.
        const qint64 start = historyStart(m_now, zoneClock(m_customer.zoneOf(meter)));
        const qint64 first = std::max(start, installedAt(m_customer, meter, m_now));
        QVERIFY(readings.front().time >= first && readings.front().time < first + 31 * kDaySecs);
    }

    void aYearIsAsLargeAsToldInTheTable()
    {
        for (const int id : {1201, 2102, 4003, 6001, 3104}) {
            const MeterSpec &meter = *m_customer.meter(id);
            const std::vector<RegisterReading> readings = until(m_book.of(meter, m_now), m_now);
            const double use =
                static_cast<double>(useBetween(readings, at("2025-01-01T00:00:00Z"),
                                               at("2026-01-01T00:00:00Z"), registerSpan(meter)))
                / 1000.0;
            QVERIFY2(use > 0.7 * meter.annual && use < 1.3 * meter.annual,
                     qPrintable(QStringLiteral("%1: %2").arg(id).arg(use)));
        }
    }

    //! The register of the British site is the running sum of what was measured there.
    void measuredMetersAreMeasured()
    {
        const MeterSpec &meter = *m_customer.meter(7101);
        const std::vector<RegisterReading> readings = until(m_book.of(meter, m_now), m_now);
        // Wednesday 21 January 2026 stands for Wednesday 20 January 2021 (no candidate is nearer).
        const ZoneClock &london = zoneClock("Europe/London");
        const qint64 from = london.startOfDay(daysFromCivil(2026, 1, 21));
        const SourceDays::Hours &hours =
            sourceDays(Source::UkElectricity).hours(daysFromCivil(2021, 1, 20));
        const qint64 measured =
            std::llround(std::accumulate(hours.begin(), hours.end(), 0.0) * 1000.0);
        const qint64 use = useBetween(readings, from, from + kDaySecs, registerSpan(meter));
        QVERIFY2(qAbs(use - measured) <= 1,
                 qPrintable(QStringLiteral("%1 %2").arg(use).arg(measured)));
    }

    void daysHaveTheirHours()
    {
        const auto countOn = [this](int id, int year, int month, int day) {
            const MeterSpec &meter = *m_customer.meter(id);
            const ZoneClock &clock = zoneClock(m_customer.zoneOf(meter));
            const qint64 from = clock.startOfDay(daysFromCivil(year, month, day));
            const qint64 to = clock.startOfDay(daysFromCivil(year, month, day) + 1);
            const std::vector<RegisterReading> readings = until(m_book.of(meter, m_now), m_now);
            return std::count_if(readings.begin(), readings.end(), [&](const auto &reading) {
                return reading.time >= from && reading.time < to;
            });
        };
        QCOMPARE(countOn(1201, 2025, 3, 30), 92); // quarter hours at Prague
        QCOMPARE(countOn(1201, 2025, 10, 26), 100);
        QCOMPARE(countOn(1201, 2025, 3, 9), 96);
        QCOMPARE(countOn(7201, 2025, 3, 9), 23); // hours at Chicago
        QCOMPARE(countOn(7201, 2025, 11, 2), 25);
        QCOMPARE(countOn(7101, 2025, 3, 30), 23); // and at London
        QCOMPARE(countOn(2402, 2025, 3, 30), 1); // once a day
    }

    void dailyMetersAreReadAtLocalMidnight()
    {
        const ZoneClock &prague = zoneClock("Europe/Prague");
        for (const RegisterReading &reading :
             until(m_book.of(*m_customer.meter(2402), m_now), m_now))
            QCOMPARE(prague.toLocal(reading.time) % kDaySecs, 0);
    }

    void quartersAddUpToTheHour()
    {
        const MeterSpec &meter = *m_customer.meter(3101);
        const Register &made = m_book.of(meter, m_now);
        const qint64 from = floorDiv(made.readings().front().time, kHourSecs) + 24;
        const std::vector<double> use = m_book.model().hourlyUse(meter, from, from + 200);
        for (size_t hour = 0; hour < use.size(); ++hour) {
            const size_t first = (24 + hour) * 4;
            QCOMPARE(made.readings()[first].time, (from + static_cast<qint64>(hour)) * kHourSecs);
            const qint64 sum = made.readings()[first + 4].state - made.readings()[first].state;
            QVERIFY(qAbs(static_cast<double>(sum) - use[hour] * 1000.0) <= 1.0);
        }
    }

    void monthlyMetersAreReadByPeople()
    {
        const ZoneClock &prague = zoneClock("Europe/Prague");
        const std::vector<RegisterReading> readings =
            until(m_book.of(*m_customer.meter(1301), m_now), m_now);
        QCOMPARE(readings.size(), size_t(36));
        for (const RegisterReading &reading : readings) {
            QCOMPARE(reading.state % 1000, 0);
            const qint64 local = prague.toLocal(reading.time);
            const CivilDate date = civilFromDays(static_cast<int>(floorDiv(local, kDaySecs)));
            QVERIFY(date.day >= daysInMonth(date.year, date.month) - 2);
            const qint64 hour = local % kDaySecs / kHourSecs;
            QVERIFY(hour >= 7 && hour < 12);
        }
    }

    void rollsOver()
    {
        const MeterSpec &meter = *m_customer.meter(2201);
        const std::vector<RegisterReading> readings = until(m_book.of(meter, m_now), m_now);
        for (size_t i = 1; i < readings.size(); ++i) {
            if (readings[i].state >= readings[i - 1].state)
                continue;
            QVERIFY(readings[i - 1].state > 99990 * 1000);
            QVERIFY(readings[i].state < 10 * 1000);
            QVERIFY(readings[i].time > at("2025-09-01T00:00:00Z"));
            QVERIFY(readings[i].time < at("2025-10-01T00:00:00Z"));
            return;
        }
        QFAIL("no roll-over");
    }

    void isExchanged()
    {
        const MeterSpec &oldMeter = *m_customer.meter(2103);
        const MeterSpec &newMeter = *m_customer.meter(2104);
        QCOMPARE(QByteArray(oldMeter.name), QByteArray(newMeter.name));
        const qint64 moment = *removedAt(m_customer, oldMeter, m_now);
        QCOMPARE(utcTimeText(moment), QStringLiteral("2025-07-15T08:00:00Z"));
        QVERIFY(until(m_book.of(oldMeter, m_now), m_now).back().time < moment);
        const std::vector<RegisterReading> later = until(m_book.of(newMeter, m_now), m_now);
        const RegisterReading expected{moment, 0};
        QCOMPARE(later.front(), expected);
        QVERIFY(later.back().state > 0);
        // Both measure the same pipe.
        QCOMPARE(m_book.model().hourlyUse(oldMeter, 480000, 480100),
                 m_book.model().hourlyUse(newMeter, 480000, 480100));
    }

    void hasAGap()
    {
        const MeterSpec &meter = *m_customer.meter(4001);
        const std::vector<RegisterReading> readings = until(m_book.of(meter, m_now), m_now);
        int gaps = 0;
        for (size_t i = 1; i < readings.size(); ++i) {
            const qint64 apart = readings[i].time - readings[i - 1].time;
            if (apart == kHourSecs)
                continue;
            ++gaps;
            QCOMPARE(apart, 5 * kDaySecs + 5 * kHourSecs);
            QVERIFY(readings[i].state - readings[i - 1].state > 1000 * 1000); // went on counting
        }
        QCOMPARE(gaps, 1);
    }

    void leaks()
    {
        const MeterSpec &meter = *m_customer.meter(2403);
        const qint64 from = m_book.model().stepHour(meter);
        QCOMPARE(utcTimeText(from * kHourSecs), QStringLiteral("2026-01-19T21:00:00Z"));
        const std::vector<double> use =
            m_book.model().hourlyUse(meter, from - 14 * 24, from + 14 * 24);
        // The least of each night before and after.
        for (size_t day = 0; day < 28; ++day) {
            const auto begin = use.begin() + static_cast<std::ptrdiff_t>(day * 24);
            const double least = *std::min_element(begin, begin + 24);
            QVERIFY2(day < 14 ? least < 0.1 : least > 0.28, qPrintable(QString::number(least)));
        }
    }

    void partsAreWithinTheWhole()
    {
        const std::vector<double> whole =
            m_book.model().hourlyUse(*m_customer.meter(2101), 480000, 489000);
        const std::vector<double> canteen =
            m_book.model().hourlyUse(*m_customer.meter(2201), 480000, 489000);
        const std::vector<double> gym =
            m_book.model().hourlyUse(*m_customer.meter(2301), 480000, 489000);
        for (size_t i = 0; i < whole.size(); ++i)
            QVERIFY(whole[i] > canteen[i] + gym[i]);
    }

    void hidesTheMistypedReading()
    {
        const MeterSpec &meter = *m_customer.meter(2503);
        const Register &made = m_book.of(meter, m_now);
        QVERIFY(made.suspicious());
        const std::vector<RegisterReading> readings = until(made, m_now);
        QCOMPARE(readings.size(), size_t(35));
        QVERIFY(made.suspicious()->time > readings.back().time);
        QVERIFY(made.suspicious()->time <= m_now);
        QVERIFY(made.suspicious()->state > readings.back().state + 8000 * 1000);
    }

    void growsAtTheHead()
    {
        RegisterBook book(m_customer, m_now);
        const MeterSpec &meter = *m_customer.meter(1201);
        const std::vector<RegisterReading> before = until(book.of(meter, m_now), m_now);
        QVERIFY(m_now - before.back().time < 900);
        const qint64 later = m_now + 100 * kDaySecs; // beyond what was made in advance
        const std::vector<RegisterReading> after = until(book.of(meter, later), later);
        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
        QVERIFY(later - after.back().time < 900);
    }

    void tellsTheSamePastAtEachStart()
    {
        // A week later, also in the next month: what is not an event stays as it was.
        RegisterBook sameDay(m_customer, m_now);
        RegisterBook nextWeek(m_customer, m_now + 7 * kDaySecs);
        for (const int id : {1201, 2402, 1301, 7201}) {
            const MeterSpec &meter = *m_customer.meter(id);
            const std::vector<RegisterReading> first = until(m_book.of(meter, m_now), m_now);
            QCOMPARE(until(sameDay.of(meter, m_now), m_now), first);
            const std::vector<RegisterReading> second = until(nextWeek.of(meter, m_now), m_now);
            QVERIFY(second.size() <= first.size() && second.size() + 4 * 24 * 32 > first.size());
            QVERIFY(std::equal(second.rbegin(), second.rend(), first.rbegin()));
        }
    }

    void startsBeforeAnyMeterWasPutIn()
    {
        const qint64 early = at("2012-05-01T00:00:00Z");
        RegisterBook book(m_customer, early);
        for (const MeterSpec &meter : m_customer.meters())
            QCOMPARE(book.of(meter, early).countUntil(early), size_t(0));
    }

private:
    const qint64 m_now = at("2026-02-26T13:20:00Z");
    const Customer m_customer;
    RegisterBook m_book;
};

QTEST_GUILESS_MAIN(RegistersTest)
#include "tst_registers.moc"
