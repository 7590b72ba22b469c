// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/measureduse.h"

#include "domain/consumption.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {
namespace {

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool isSame(const DeltaEdge &a, const DeltaEdge &b)
{
    return a.time == b.time && isSame(a.state, b.state) && a.before == b.before
        && a.after == b.after;
}

bool isBetween(const DeltaEdge &edge)
{
    return edge.before && edge.after && edge.before->time < edge.after->time;
}

//! How far the interpolated state of \a edge may be off.
double errorOf(const DeltaEdge &edge)
{
    if (!isBetween(edge))
        return 0;
    const double use = edge.after->state - edge.before->state;
    const TimeMs nearer = std::min(edge.time - edge.before->time, edge.after->time - edge.time);
    return std::max(0.0, use) * double(nearer) / double(edge.after->time - edge.before->time);
}

double uncertaintyOf(const DeltaEdge &begin, const DeltaEdge &end)
{
    const double first = errorOf(begin);
    const double second = errorOf(end);
    if (isBetween(begin) && isBetween(end) && begin.before->time == end.before->time)
        return std::min(first + second, begin.after->state - begin.before->state);
    return std::hypot(first, second);
}

} // namespace

bool operator==(const MeasuredUse &a, const MeasuredUse &b)
{
    return a.range == b.range && isSame(a.value, b.value) && isSame(a.uncertainty, b.uncertainty)
        && isSame(a.edges[0], b.edges[0]) && isSame(a.edges[1], b.edges[1]) && a.flaws == b.flaws;
}

TimeRange instantsOf(const DayRange &days, const QTimeZone &zone)
{
    return {dayStart(days.from, zone), dayStart(days.to.addDays(1), zone)};
}

MeasuredUse measuredUse(const ReadingSeries &readings, const DayRange &days, const QTimeZone &zone)
{
    MeasuredUse measured;
    measured.range = instantsOf(days, zone);
    if (readings.isEmpty()) {
        measured.value = std::nan("");
        measured.flaws = MeasuredUse::NoReadings;
        return measured;
    }
    measured.edges = {deltaEdgeAt(readings, measured.range.from),
                      deltaEdgeAt(readings, measured.range.to)};
    const Use use = useBetween(readings, measured.range);
    measured.value = use.value;
    if (use.flaws & Consumption::Cut)
        measured.flaws |= MeasuredUse::NotCovered;
    if (use.flaws & Consumption::Fallen)
        measured.flaws |= MeasuredUse::Fallen;
    measured.uncertainty = uncertaintyOf(measured.edges[0], measured.edges[1]);
    return measured;
}

MeasuredUse inUnit(MeasuredUse use, const std::optional<double> &factor)
{
    if (!factor) {
        use.flaws |= MeasuredUse::OtherUnit;
        return use;
    }
    use.value *= *factor;
    use.uncertainty *= *factor;
    return use;
}

} // namespace meterdesk
