// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/durationcurve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace meterdesk {

double DurationCurve::valueAt(double share) const
{
    if (isEmpty())
        return std::nan("");
    const double hour = std::clamp(share, 0.0, 1.0) * totalHours();
    const auto found = std::lower_bound(hours.begin(), hours.end(), hour);
    return found == hours.end() ? values.back()
                                : values[static_cast<std::size_t>(found - hours.begin())];
}

double DurationCurve::shareAbove(double value) const
{
    if (isEmpty() || std::isnan(value))
        return std::nan("");
    const auto found = std::partition_point(values.begin(), values.end(),
                                            [value](double other) { return other > value; });
    const auto above = static_cast<std::size_t>(found - values.begin());
    return above == 0 ? 0 : share(above - 1);
}

DurationCurve durationCurve(const Consumption &use)
{
    DurationCurve curve;
    std::vector<std::pair<double, double>> periods; // power, hours
    for (std::size_t i = 0; i < use.size(); ++i) {
        const double hours = static_cast<double>(use.edges[i + 1] - use.edges[i]) / 3'600'000.0;
        if (use.isComplete(i))
            periods.emplace_back(use.values[i] / hours, hours);
        else
            curve.leftOutHours += hours;
    }
    std::stable_sort(periods.begin(), periods.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    double total = 0;
    for (const auto &[power, hours] : periods) {
        total += hours;
        curve.values.push_back(power);
        curve.hours.push_back(total);
    }
    return curve;
}

} // namespace meterdesk
