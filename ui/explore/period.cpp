// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/period.h"

#include <QDateTime>

namespace meterdesk {

namespace {

TimeMs midnight(const QDate &date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

QDate moved(const QDate &date, Period period, int steps)
{
    switch (period) {
    case Period::Day:
        return date.addDays(steps);
    case Period::Week:
        return date.addDays(7 * steps);
    case Period::Month:
        return date.addMonths(steps);
    case Period::Year:
        return date.addYears(steps);
    case Period::Everything:
        break;
    }
    return date;
}

} // namespace

TimeRange periodEndingAt(Period period, TimeMs end, const QTimeZone &zone)
{
    if (period == Period::Everything)
        return {};
    const QDate last = QDateTime::fromMSecsSinceEpoch(end, zone).date().addDays(1);
    return {midnight(moved(last, period, -1), zone), midnight(last, zone)};
}

TimeRange shifted(const TimeRange &range, Period period, int steps, const QTimeZone &zone)
{
    if (period == Period::Everything || !range.hasBegin() || !range.hasEnd())
        return range;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to, zone);
    const QDateTime newFrom(moved(from.date(), period, steps), from.time(), zone);
    const QDateTime newTo(moved(to.date(), period, steps), to.time(), zone);
    return {newFrom.toMSecsSinceEpoch(), newTo.toMSecsSinceEpoch()};
}

TimeRange shifted(const TimeRange &range, int steps, const QTimeZone &zone)
{
    if (!range.hasBegin() || !range.hasEnd())
        return range;
    const QDate first = QDateTime::fromMSecsSinceEpoch(range.from, zone).date();
    const QDate behind = QDateTime::fromMSecsSinceEpoch(range.to, zone).date();
    if (midnight(first, zone) == range.from && midnight(behind, zone) == range.to) {
        const qint64 days = first.daysTo(behind) * steps;
        return {midnight(first.addDays(days), zone), midnight(behind.addDays(days), zone)};
    }
    const TimeMs length = (range.to - range.from) * steps;
    return {range.from + length, range.to + length};
}

std::optional<Period> periodOf(const TimeRange &range, const QTimeZone &zone)
{
    if (!range.hasBegin() || !range.hasEnd())
        return std::nullopt;
    for (const Period period : {Period::Day, Period::Week, Period::Month, Period::Year}) {
        if (shifted({range.from, range.from}, period, 1, zone).to == range.to)
            return period;
    }
    return std::nullopt;
}

} // namespace meterdesk
