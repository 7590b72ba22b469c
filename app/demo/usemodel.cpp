// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/usemodel.h"

#include "demo/profiles.h"
#include "demo/sourcecalendar.h"
#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <algorithm>
#include <numeric>

namespace meterdesk::demo {

namespace {

constexpr double kHoursOfYear = 8766.0;
constexpr double kHeatingLimit = 16.0; // °C
constexpr double kCoolingLimit = 14.0; // °C
constexpr double kKwhPerCubicMetre = 11.1; // natural gas, gross calorific value
constexpr double kKwhPerTherm = 29.3071;

Source sourceOf(Shape shape)
{
    switch (shape) {
    case Shape::UkElectricity:
        return Source::UkElectricity;
    case Shape::UkGas:
        return Source::UkGas;
    case Shape::IllinoisElectricity:
        return Source::IllinoisElectricity;
    case Shape::IllinoisGas:
        return Source::IllinoisGas;
    case Shape::Heating:
    case Shape::Cooling:
    case Shape::Darkness:
        break;
    }
    return Source::UkTemperature;
}

//! What turns the measured value into the unit of the meter.
double unitFactor(Shape shape)
{
    if (shape == Shape::UkGas)
        return 1.0 / kKwhPerCubicMetre;
    return shape == Shape::IllinoisGas ? kKwhPerTherm / kKwhPerCubicMetre : 1.0;
}

quint64 seedOf(const MeterSpec &meter)
{
    return static_cast<quint64>(meter.seed > 0 ? meter.seed : meter.id);
}

} // namespace

UseModel::UseModel(const Customer &customer, qint64 reference)
    : m_customer(customer)
    , m_reference(reference)
{ }

qint64 UseModel::stepHour(const MeterSpec &meter) const
{
    const ZoneClock &clock = zoneClock(m_customer.zoneOf(meter));
    const int day = clock.dayAt(m_reference) - meter.events.stepDaysAgo;
    return floorDiv(clock.fromLocal(day * kDaySecs + 22 * kHourSecs), kHourSecs);
}

const UseModel::Hours &UseModel::sourceHours(Source source, bool nearestOnly, int day) const
{
    // From 2010 on a day is an index; filled in as the days are asked for.
    static const int kFirst = daysFromCivil(2010, 1, 1);
    std::vector<Hours> &known = m_sourceHours[static_cast<int>(source) * 2 + (nearestOnly ? 1 : 0)];
    const auto index = static_cast<size_t>(std::max(0, day - kFirst));
    constexpr double kUnknown = -1e9;
    if (known.size() <= index) {
        Hours unknown;
        unknown.fill(kUnknown);
        known.resize(index + 366, unknown);
    }
    Hours &hours = known[index];
    if (hours[0] != kUnknown)
        return hours;
    hours.fill(0.0);
    const SourceDays &table = sourceDays(source);
    std::vector<int> days = sourceDaysFor(day, table);
    if (nearestOnly && days.size() > 1)
        days.resize(1);
    for (const int from : days) {
        const SourceDays::Hours &measured = table.hours(from);
        for (size_t hour = 0; hour < 24; ++hour)
            hours[hour] += static_cast<double>(measured[hour]) / static_cast<double>(days.size());
    }
    return hours;
}

//! The shape of one local day before scaling.
UseModel::Hours UseModel::rawShape(const MeterSpec &meter, int day) const
{
    const bool measured = meter.annual <= 0.0;
    const bool thermal = meter.shape == Shape::Heating || meter.shape == Shape::Cooling;
    Hours hours = sourceHours(sourceOf(meter.shape), measured || thermal, day);
    if (thermal) {
        // Walls remember: most of it follows the mean of the day.
        const double mean = std::accumulate(hours.begin(), hours.end(), 0.0) / 24.0;
        const Hours weights = meter.shape == Shape::Heating ? heatingWeights(meter.profile, day)
                                                            : profileWeights(meter.profile, day);
        for (size_t hour = 0; hour < 24; ++hour) {
            const double felt = meter.shape == Shape::Heating ? 0.7 * mean + 0.3 * hours[hour]
                                                              : 0.3 * mean + 0.7 * hours[hour];
            const double degrees =
                meter.shape == Shape::Heating ? kHeatingLimit - felt : felt - kCoolingLimit;
            hours[hour] = std::max(0.0, degrees) * weights[hour];
        }
        return hours;
    }
    if (measured)
        return hours;
    // One household stands for many people: its peaks are spread over the neighbouring hours.
    const Hours weights = profileWeights(meter.profile, day);
    Hours smooth;
    for (size_t hour = 0; hour < 24; ++hour) {
        const double before = hours[hour == 0 ? 0 : hour - 1];
        const double after = hours[hour == 23 ? 23 : hour + 1];
        smooth[hour] = (before + 2.0 * hours[hour] + after) / 4.0 * weights[hour];
    }
    return smooth;
}

//! Mean of the shape over two whole years, the same whenever the demo is started.
double UseModel::meanOfShape(const MeterSpec &meter) const
{
    const int from = daysFromCivil(2021, 1, 1);
    const int until = daysFromCivil(2023, 1, 1);
    double sum = 0.0;
    for (int day = from; day < until; ++day) {
        if (meter.shape == Shape::Darkness) {
            for (int hour = 0; hour < 24; ++hour)
                sum += darkness(day * 24LL + hour);
        } else {
            const Hours hours = rawShape(meter, day);
            sum += std::accumulate(hours.begin(), hours.end(), 0.0);
        }
    }
    return sum / ((until - from) * 24.0);
}

void UseModel::addOwnUse(const MeterSpec &meter, qint64 fromHour, std::vector<double> &use) const
{
    const ZoneClock &clock = zoneClock(m_customer.zoneOf(meter));
    const bool measured = meter.annual <= 0.0;
    const double mean = measured ? 1.0 : std::max(1e-9, meanOfShape(meter));
    const double perHour = measured ? unitFactor(meter.shape) : meter.annual / kHoursOfYear;
    const quint64 seed = seedOf(meter);
    const qint64 stepFrom = stepHour(meter);
    int day = 0;
    double yearFactor = 1.0;
    Hours shape{};
    bool first = true;
    for (size_t i = 0; i < use.size(); ++i) {
        const qint64 hour = fromHour + static_cast<qint64>(i);
        const qint64 local = clock.toLocal(hour * kHourSecs);
        const int localDay = static_cast<int>(floorDiv(local, kDaySecs));
        if (first || localDay != day) {
            first = false;
            day = localDay;
            if (meter.shape != Shape::Darkness)
                shape = rawShape(meter, day);
            yearFactor =
                1.0 + 0.04 * scrambledUnit(seed, static_cast<quint64>(civilFromDays(day).year));
        }
        const auto localHour = static_cast<size_t>(floorDiv(local, kHourSecs) - day * 24LL);
        double value = meter.shape == Shape::Darkness ? darkness(hour) : shape[localHour];
        if (!measured) {
            value = value / mean * (1.0 - meter.base) + meter.base;
            value *= yearFactor * (1.0 + 0.06 * scrambledUnit(seed, static_cast<quint64>(hour)));
        }
        use[i] += value * perHour;
        if (meter.events.stepPerHour > 0.0 && hour >= stepFrom)
            use[i] += meter.events.stepPerHour;
    }
}

std::vector<double> UseModel::hourlyUse(const MeterSpec &meter, qint64 fromHour,
                                        qint64 toHour) const
{
    std::vector<double> use(static_cast<size_t>(std::max<qint64>(0, toHour - fromHour)), 0.0);
    addOwnUse(meter, fromHour, use);
    for (const int id : meter.includes) {
        if (const MeterSpec *part = m_customer.meter(id))
            addOwnUse(*part, fromHour, use);
    }
    return use;
}

double UseModel::temperature(const QByteArray &zone, qint64 hour) const
{
    const qint64 local = zoneClock(zone).toLocal(hour * kHourSecs);
    const int day = static_cast<int>(floorDiv(local, kDaySecs));
    const auto localHour = static_cast<size_t>(floorDiv(local, kHourSecs) - day * 24LL);
    return sourceHours(Source::UkTemperature, true, day)[localHour];
}

} // namespace meterdesk::demo
