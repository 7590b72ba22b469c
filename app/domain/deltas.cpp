// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deltas.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace meterdesk {

DeltaEdge deltaEdgeAt(const ReadingSeries &readings, TimeMs time)
{
    DeltaEdge edge{time, stateAt(readings, time), {}, {}};
    const std::size_t after = readings.lowerBound(time);
    if (after < readings.size())
        edge.after = readings.at(after);
    if (edge.after && edge.after->time == time)
        edge.before = edge.after;
    else if (after > 0)
        edge.before = readings.at(after - 1);
    return edge;
}

namespace {

bool isKnown(const DeltaEdge &edge)
{
    return edge.before && edge.after && std::isfinite(edge.state);
}

double interpolatedAt(const DeltaEdge &edge)
{
    return std::min(edge.state - edge.before->state, edge.after->state - edge.state);
}

} // namespace

std::vector<ComputedDelta> monthlyDeltas(const ReadingSeries &readings, const QTimeZone &zone)
{
    const Consumption months = consumption(readings, Resolution::Month, zone);
    std::vector<ComputedDelta> deltas;
    deltas.reserve(months.size());
    for (std::size_t i = 0; i < months.size(); ++i) {
        const TimeRange range{months.edges[i], months.edges[i + 1]};
        deltas.push_back({monthOf(range.from, zone), range, months.values[i], months.flaws[i]});
    }
    return deltas;
}

TimeRange monthRange(YearMonth month, const QTimeZone &zone)
{
    // The middle of a month lies in it everywhere on Earth.
    const QDateTime middle(QDate(month.year, month.month, 15), QTime(12, 0), Qt::UTC);
    const TimeMs time = middle.toMSecsSinceEpoch();
    const std::vector<TimeMs> edges = periodEdges({time, time + 1}, Resolution::Month, zone);
    return {edges.front(), edges.back()};
}

YearMonth monthOf(TimeMs time, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time, zone).date();
    return {date.year(), date.month()};
}

std::optional<std::array<DeltaEdge, 2>> deltaEdges(const ReadingSeries &readings, YearMonth month,
                                                   const QTimeZone &zone)
{
    if (readings.size() < 2)
        return std::nullopt;
    const TimeRange range = monthRange(month, zone);
    const TimeMs from = std::max(range.from, readings.firstTime());
    const TimeMs to = std::min(range.to, readings.lastTime());
    if (from >= to)
        return std::nullopt;
    return std::array{deltaEdgeAt(readings, from), deltaEdgeAt(readings, to)};
}

std::optional<DeltaLimits> deltaLimits(const std::array<DeltaEdge, 2> &edges)
{
    const auto &[begin, end] = edges;
    if (!isKnown(begin) || !isKnown(end))
        return std::nullopt;
    // Both boundaries between the same two readings: the state cannot fall from one to the other.
    return DeltaLimits{std::max(0.0, end.before->state - begin.after->state),
                       end.after->state - begin.before->state};
}

std::optional<double> interpolatedPart(const std::array<DeltaEdge, 2> &edges)
{
    if (!isKnown(edges.front()) || !isKnown(edges.back()))
        return std::nullopt;
    return interpolatedAt(edges.front()) + interpolatedAt(edges.back());
}

} // namespace meterdesk
