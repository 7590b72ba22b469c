// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace meterdesk {

double quantile(std::span<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto index = static_cast<std::size_t>(place);
    const auto lower = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), lower, values.end());
    const double part = place - static_cast<double>(index);
    if (part == 0)
        return *lower;
    const double upper = *std::min_element(lower + 1, values.end());
    return *lower + (upper - *lower) * part;
}

double median(std::span<double> values)
{
    return quantile(values, 0.5);
}

double spread(std::span<double> values, double middle)
{
    for (double &value : values)
        value = std::abs(value - middle);
    return 1.4826 * median(values);
}

} // namespace meterdesk
