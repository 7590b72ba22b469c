// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

double niceStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 9; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    }
    return 9;
}

} // namespace

AxisScale axisScale(double min, double max, int steps, bool fromZero)
{
    if (!(min <= max) || !std::isfinite(min) || !std::isfinite(max))
        return {};
    if (fromZero) {
        min = std::min(min, 0.0);
        max = std::max(max, 0.0);
    }
    // Finer than this a double cannot tell apart: a register that stands still is a flat line.
    const double least = std::max({std::abs(min), std::abs(max), 1.0}) * 1e-6;
    if (max - min < least) {
        const double half = std::max(least, 0.5);
        max += half;
        min -= fromZero && min >= 0 ? 0 : half;
    }
    const double step = niceStep((max - min) / std::max(steps, 1));
    AxisScale scale;
    scale.step = step;
    scale.bottom = std::floor(min / step + 1e-9) * step;
    scale.top = std::ceil(max / step - 1e-9) * step;
    scale.decimals = decimalsOf(step);
    return scale;
}

} // namespace meterdesk
