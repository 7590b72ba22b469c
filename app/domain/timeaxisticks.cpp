// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeaxisticks.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr TimeMs kMinute = 60'000LL;
constexpr TimeMs kHour = 60 * kMinute;
constexpr TimeMs kDay = 24 * kHour;

struct Step
{
    TickUnit unit;
    int count;
    TimeMs length; // on average
};

constexpr Step kSteps[] = {
    {TickUnit::Minute, 1, kMinute},       {TickUnit::Minute, 5, 5 * kMinute},
    {TickUnit::Minute, 15, 15 * kMinute}, {TickUnit::Minute, 30, 30 * kMinute},
    {TickUnit::Hour, 1, kHour},           {TickUnit::Hour, 2, 2 * kHour},
    {TickUnit::Hour, 3, 3 * kHour},       {TickUnit::Hour, 6, 6 * kHour},
    {TickUnit::Hour, 12, 12 * kHour},     {TickUnit::Day, 1, kDay},
    {TickUnit::Week, 1, 7 * kDay},        {TickUnit::Week, 2, 14 * kDay},
    {TickUnit::Month, 1, 30 * kDay},      {TickUnit::Month, 2, 61 * kDay},
    {TickUnit::Month, 3, 91 * kDay},      {TickUnit::Month, 6, 182 * kDay},
    {TickUnit::Year, 1, 365 * kDay},      {TickUnit::Year, 2, 730 * kDay},
    {TickUnit::Year, 5, 1826 * kDay},     {TickUnit::Year, 10, 3652 * kDay},
    {TickUnit::Year, 20, 7305 * kDay},    {TickUnit::Year, 50, 18262 * kDay},
};

const Step &stepFor(const TimeRange &range, int maximum)
{
    const TimeMs length = range.to - range.from;
    const auto fits = [&](const Step &step) {
        return length / step.length <= std::max(maximum, 1);
    };
    const Step *step = std::find_if(std::begin(kSteps), std::end(kSteps), fits);
    return step == std::end(kSteps) ? *std::prev(std::end(kSteps)) : *step;
}

TimeMs midnight(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

QDate dateOf(TimeMs time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).date();
}

QDate firstDate(QDate date, const Step &step)
{
    switch (step.unit) {
    case TickUnit::Week: {
        // Counted from a fixed Monday, so that every second week stays the same while panning.
        const qint64 monday = date.toJulianDay() - (date.dayOfWeek() - 1);
        return QDate::fromJulianDay(monday - (monday / 7) % step.count * 7);
    }
    case TickUnit::Month:
        return QDate(date.year(), (date.month() - 1) / step.count * step.count + 1, 1);
    case TickUnit::Year:
        return QDate(date.year() / step.count * step.count, 1, 1);
    default:
        return date;
    }
}

QDate nextDate(QDate date, const Step &step)
{
    switch (step.unit) {
    case TickUnit::Week:
        return date.addDays(7 * step.count);
    case TickUnit::Month:
        return date.addMonths(step.count);
    case TickUnit::Year:
        return date.addYears(step.count);
    default:
        return date.addDays(1);
    }
}

bool isMajorDate(QDate date, TickUnit unit)
{
    return unit == TickUnit::Month ? date.month() == 1
        : unit == TickUnit::Day    ? date.dayOfWeek() == 1
        : unit == TickUnit::Week   ? date.day() <= 7
                                   : false;
}

// The ticks of one day by the clock on the wall: on the day of a change the hour that is skipped
// has none and the one that comes twice has one, its first.
void addClockTicks(QDate date, const Step &step, const TimeRange &range, const QTimeZone &zone,
                   std::vector<TimeTick> *ticks)
{
    const int minutes = static_cast<int>(step.length / kMinute);
    TimeMs last = TimeRange::kBegin;
    for (int minute = 0; minute < 24 * 60; minute += minutes) {
        const QTime clock(minute / 60, minute % 60);
        const QDateTime moment = minute == 0 ? date.startOfDay(zone) : QDateTime(date, clock, zone);
        if (minute != 0 && moment.time() != clock)
            continue;
        const TimeMs time = moment.toMSecsSinceEpoch();
        if (range.contains(time) && time > last)
            ticks->push_back({time, minute == 0});
        last = std::max(last, time);
    }
}

} // namespace

TimeTicks timeAxisTicks(const TimeRange &range, int maximum, const QTimeZone &zone)
{
    TimeTicks result;
    if (range.isEmpty() || !range.hasBegin() || !range.hasEnd())
        return result;
    const Step &step = stepFor(range, maximum);
    result.unit = step.unit;
    result.step = step.count;
    const bool isClock = step.unit == TickUnit::Minute || step.unit == TickUnit::Hour;
    QDate date = firstDate(dateOf(range.from, zone), step);
    for (TimeMs time = midnight(date, zone); time < range.to; time = midnight(date, zone)) {
        if (isClock)
            addClockTicks(date, step, range, zone, &result.ticks);
        else if (time >= range.from)
            result.ticks.push_back({time, isMajorDate(date, step.unit)});
        date = nextDate(date, step);
    }
    return result;
}

std::vector<TimeRange> weekends(const TimeRange &range, const QTimeZone &zone, int longest)
{
    std::vector<TimeRange> result;
    if (range.isEmpty() || !range.hasBegin() || !range.hasEnd()
        || range.to - range.from > longest * kDay)
        return result;
    const QDate first = dateOf(range.from, zone);
    // The Saturday of the week that the range begins in: a Sunday belongs to the one before it.
    QDate saturday = first.addDays(6 - first.dayOfWeek());
    for (TimeMs from = midnight(saturday, zone); from < range.to; from = midnight(saturday, zone)) {
        const TimeMs to = midnight(saturday.addDays(2), zone);
        if (to > range.from)
            result.push_back({from, to});
        saturday = saturday.addDays(7);
    }
    return result;
}

} // namespace meterdesk
