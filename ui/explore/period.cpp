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

} // namespace meterdesk
