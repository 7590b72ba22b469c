// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/registers.h"

#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <algorithm>
#include <cmath>

namespace meterdesk::demo {

namespace {

constexpr qint64 kHeadroom = 40 * kDaySecs; //!< made in advance, so that the head can grow

//! Local midnight at the first of the month \a months before that of \a reference.
int firstOfMonth(const ZoneClock &clock, qint64 reference, int months)
{
    const CivilDate date = civilFromDays(clock.dayAt(reference));
    const int month = date.year * 12 + date.month - 1 - months;
    return daysFromCivil(month / 12, month % 12 + 1, 1);
}

qint64 exchangeAt(const ZoneClock &clock, qint64 reference, int monthsAgo)
{
    const int day = firstOfMonth(clock, reference, monthsAgo) + 14;
    return clock.fromLocal(day * kDaySecs + 10 * kHourSecs);
}

//! The four quarters of an hour: along the line through the neighbouring hours, a little uneven,
//! together exactly the hour.
std::array<double, 4> quartersOf(double before, double use, double after, quint64 seed, qint64 hour)
{
    std::array<double, 4> parts;
    double sum = 0.0;
    for (size_t i = 0; i < 4; ++i) {
        const double at = (static_cast<double>(i) + 0.5) / 4.0 - 0.5;
        const double line = at < 0.0 ? use + (use - before) * at : use + (after - use) * at;
        const auto index = static_cast<quint64>(hour * 4) + i;
        parts[i] = std::max(0.0, line) * (1.0 + 0.1 * scrambledUnit(seed + 7919, index));
        sum += parts[i];
    }
    for (double &part : parts)
        part = sum > 0.0 ? part * use / sum : use / 4.0;
    return parts;
}

} // namespace

qint64 installedAt(const Customer &customer, const MeterSpec &meter, qint64 reference)
{
    const ZoneClock &clock = zoneClock(customer.zoneOf(meter));
    const qint64 first = clock.startOfDay(daysFromCivil(2018, 1, 1));
    if (meter.events.startedMonthsAgo == 0)
        return first;
    return std::max(first, exchangeAt(clock, reference, meter.events.startedMonthsAgo));
}

std::optional<qint64> removedAt(const Customer &customer, const MeterSpec &meter, qint64 reference)
{
    if (meter.events.endedMonthsAgo == 0)
        return std::nullopt;
    return exchangeAt(zoneClock(customer.zoneOf(meter)), reference, meter.events.endedMonthsAgo);
}

qint64 historyStart(qint64 reference, const ZoneClock &clock)
{
    return clock.startOfDay(firstOfMonth(clock, reference, 36));
}

qint64 registerSpan(const MeterSpec &meter)
{
    qint64 span = 1000;
    for (int i = 0; i < meter.digits; ++i)
        span *= 10;
    return span;
}

Register::Register(const Customer &customer, const UseModel &model, const MeterSpec &meter,
                   qint64 reference, qint64 until)
    : m_meter(meter)
    , m_until(until)
{
    const ZoneClock &clock = zoneClock(customer.zoneOf(meter));
    const qint64 installed = installedAt(customer, meter, reference);
    m_fromHour = floorDiv(installed, kHourSecs);
    m_first = std::max(installed, historyStart(reference, clock));
    // The last reading of a meter that was taken out comes before the moment of its removal.
    const std::optional<qint64> removed = removedAt(customer, meter, reference);
    m_last = removed ? std::min(until, *removed - 1) : until;
    if (m_last < m_first)
        return;
    m_use = model.hourlyUse(meter, m_fromHour, floorDiv(m_last, kHourSecs) + 2);
    m_totals.reserve(m_use.size() + 1);
    double total = 0.0;
    for (const double use : m_use) {
        m_totals.push_back(total);
        total += use;
    }
    m_totals.push_back(total);
    if (meter.events.rolledOverMonthsAgo > 0) {
        const int day = firstOfMonth(clock, reference, meter.events.rolledOverMonthsAgo) + 9;
        const double span = static_cast<double>(registerSpan(meter)) / 1000.0;
        m_offset = span - totalAt(clock.startOfDay(day) + 11 * kHourSecs);
    }
    switch (meter.interval) {
    case Interval::Quarter:
        readRegularly(kHourSecs / 4, nullptr);
        break;
    case Interval::Hour:
        readRegularly(kHourSecs, nullptr);
        break;
    case Interval::Day:
        readRegularly(kDaySecs, &clock);
        break;
    case Interval::Month:
        readMonthly(clock);
        break;
    }
    applyEvents(customer, reference);
    m_use = {};
    m_totals = {};
}

//! Total since the installation; between whole hours in proportion.
double Register::totalAt(qint64 time) const
{
    const qint64 hour = floorDiv(time, kHourSecs);
    const qint64 index = hour - m_fromHour;
    if (index < 0)
        return 0.0;
    if (index >= static_cast<qint64>(m_use.size()))
        return m_totals.back();
    const double part = static_cast<double>(time - hour * kHourSecs) / kHourSecs;
    return m_totals[static_cast<size_t>(index)] + m_use[static_cast<size_t>(index)] * part;
}

void Register::append(qint64 time)
{
    double shown = m_offset + totalAt(time);
    if (m_meter.interval == Interval::Month)
        shown = std::floor(shown); // people read the whole numbers
    const qint64 span = registerSpan(m_meter);
    const qint64 state = std::llround(shown * 1000.0);
    m_readings.push_back({time, state - floorDiv(state, span) * span});
}

//! At each multiple of \a stepSecs in UTC, or at each local midnight of \a days.
void Register::readRegularly(qint64 stepSecs, const ZoneClock *days)
{
    m_readings.reserve(static_cast<size_t>((m_last - m_first) / stepSecs + 2));
    if (days) {
        for (int day = days->dayAt(m_first + kDaySecs - 1); days->startOfDay(day) <= m_last;
             ++day) {
            if (days->startOfDay(day) >= m_first)
                append(days->startOfDay(day));
        }
        return;
    }
    const qint64 firstHour = floorDiv(m_first + kHourSecs - 1, kHourSecs);
    const auto seed = static_cast<quint64>(m_meter.id);
    for (qint64 hour = firstHour; hour * kHourSecs <= m_last; ++hour) {
        append(hour * kHourSecs);
        if (stepSecs == kHourSecs)
            continue;
        const auto index = static_cast<size_t>(hour - m_fromHour);
        const double before = m_use[index == 0 ? 0 : index - 1];
        const double after = m_use[std::min(index + 1, m_use.size() - 1)];
        const std::array<double, 4> parts = quartersOf(before, m_use[index], after, seed, hour);
        double total = m_offset + m_totals[index];
        const qint64 span = registerSpan(m_meter);
        for (qint64 quarter = 1; quarter < 4; ++quarter) {
            total += parts[static_cast<size_t>(quarter - 1)];
            const qint64 time = hour * kHourSecs + quarter * stepSecs;
            const qint64 state = std::llround(total * 1000.0);
            if (time <= m_last)
                m_readings.push_back({time, state - floorDiv(state, span) * span});
        }
    }
}

//! Once a month, on one of its last three days during the morning round.
void Register::readMonthly(const ZoneClock &clock)
{
    const auto seed = static_cast<quint64>(m_meter.id);
    CivilDate month = civilFromDays(clock.dayAt(m_first));
    for (;;) {
        const auto index = static_cast<quint64>(month.year * 12 + month.month);
        const quint64 chance = scramble(seed, index);
        const int day = daysFromCivil(month.year, month.month, daysInMonth(month.year, month.month))
            - static_cast<int>(chance % 3);
        const qint64 minute = 7 * 60 + static_cast<qint64>((chance >> 8) % 300);
        const qint64 time = clock.fromLocal(day * kDaySecs + minute * 60);
        if (time > m_last)
            return;
        if (time >= m_first)
            append(time);
        month.year += month.month == 12 ? 1 : 0;
        month.month = month.month % 12 + 1;
    }
}

void Register::applyEvents(const Customer &customer, qint64 reference)
{
    const Events &events = m_meter.events;
    if (events.gapDays > 0) {
        const ZoneClock &clock = zoneClock(customer.zoneOf(m_meter));
        const int day = clock.dayAt(reference) - events.gapDaysAgo;
        const qint64 from = clock.startOfDay(day) + 9 * kHourSecs;
        const qint64 to = clock.startOfDay(day + events.gapDays) + 14 * kHourSecs;
        std::erase_if(m_readings, [from, to](const RegisterReading &reading) {
            return reading.time > from && reading.time < to;
        });
    }
    const size_t known = countUntil(reference);
    if (events.lastIsSuspicious && known > 1) {
        const auto newest = m_readings.begin() + static_cast<std::ptrdiff_t>(known - 1);
        m_suspicious = *newest;
        m_suspicious->state += 9000 * 1000; // a digit too high in the fourth place
        m_readings.erase(newest);
    }
}

size_t Register::countUntil(qint64 now) const
{
    const auto after = std::upper_bound(
        m_readings.begin(), m_readings.end(), now,
        [](qint64 time, const RegisterReading &reading) { return time < reading.time; });
    return static_cast<size_t>(after - m_readings.begin());
}

RegisterBook::RegisterBook(const Customer &customer, qint64 reference)
    : m_customer(customer)
    , m_reference(reference)
    , m_model(customer, reference)
{ }

const Register &RegisterBook::of(const MeterSpec &meter, qint64 now)
{
    std::unique_ptr<Register> &kept = m_registers[meter.id];
    if (!kept || kept->until() < now) {
        kept = std::make_unique<Register>(m_customer, m_model, meter, m_reference,
                                          std::max(now, m_reference) + kHeadroom);
    }
    return *kept;
}

} // namespace meterdesk::demo
