// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltacomparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::DeltaComparison)
};

//! More than are looked at to tell a gap from the usual distance of readings.
constexpr std::size_t kNeighbours = 10;

//! The readings within \a range, with some on either side.
ReadingSeries around(const ReadingSeries &readings, const TimeRange &range)
{
    const std::size_t first = readings.lowerBound(range.from);
    const std::size_t begin = first - std::min(first, kNeighbours);
    const std::size_t end = std::min(readings.size(), readings.lowerBound(range.to) + kNeighbours);
    if (begin >= end)
        return {};
    return readings.slice({readings.times()[begin], readings.times()[end - 1] + 1});
}

} // namespace

std::optional<double> DeltaComparison::difference() const
{
    if (!fromService || !computed)
        return std::nullopt;
    return *computed - *fromService;
}

bool DeltaComparison::isCut(int which, const QTimeZone &zone) const
{
    if (!edges)
        return false;
    const TimeRange range = monthRange(month, zone);
    return (*edges)[std::size_t(which)].time != (which == 0 ? range.from : range.to);
}

DeltaComparison DeltaComparison::scaled(double computedFactor, double serviceFactor) const
{
    DeltaComparison result = *this;
    if (result.fromService)
        *result.fromService *= serviceFactor;
    if (result.computed)
        *result.computed *= computedFactor;
    if (result.interpolated)
        *result.interpolated *= computedFactor;
    if (result.limits)
        result.limits = DeltaLimits{limits->least * computedFactor, limits->most * computedFactor};
    return result;
}

DeltaComparison compareDelta(YearMonth month, std::optional<double> fromService,
                             const ReadingSeries &readings, const QTimeZone &zone)
{
    DeltaComparison comparison;
    comparison.month = month;
    comparison.fromService = fromService;
    comparison.edges = deltaEdges(readings, month, zone);
    if (!comparison.edges)
        return comparison;
    const TimeRange range = monthRange(month, zone);
    const Use use = useBetween(around(readings, range), range);
    comparison.flaws = use.flaws;
    if (std::isfinite(use.value))
        comparison.computed = use.value;
    // Where the register fell, the value is more than end less begin.
    if (comparison.computed && !(use.flaws & Consumption::Fallen)) {
        comparison.limits = deltaLimits(*comparison.edges);
        comparison.interpolated = interpolatedPart(*comparison.edges);
    }
    return comparison;
}

TimeRange rangeBehindDelta(YearMonth month, const ReadingSeries &readings, const QTimeZone &zone)
{
    const TimeRange range = monthRange(month, zone);
    TimeRange behind;
    const std::size_t first = readings.lowerBound(range.from + 1); // one on the edge counts
    if (first > 0)
        behind.from = readings.times()[first - 1];
    const std::size_t last = readings.lowerBound(range.to);
    if (last < readings.size())
        behind.to = readings.times()[last] + 1;
    return behind;
}

QStringList flawTexts(std::uint8_t flaws)
{
    QStringList texts;
    if (flaws & Consumption::Cut)
        texts << Text::tr("The readings do not cover the whole month: the value is of the part "
                          "that they cover.");
    if (flaws & Consumption::Estimated)
        texts << Text::tr("An edge of the month lies in a gap of the readings: how the use of the "
                          "gap is shared out is a guess.");
    if (flaws & Consumption::Fallen)
        texts << Text::tr("The register fell within the month (rolled over or exchanged): the use "
                          "of that interval is left out.");
    return texts;
}

} // namespace meterdesk
