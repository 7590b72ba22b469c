// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/cumulate.h"

#include <cmath>

namespace meterdesk {

Cumulated cumulate(const Consumption &use)
{
    Cumulated result;
    if (use.isEmpty())
        return result;
    result.edges = use.edges;
    result.values.push_back(0);
    result.flaws.push_back(Consumption::NoFlaw);
    result.flawsSoFar.push_back(Consumption::NoFlaw);
    result.isHole.push_back(false);
    // Kahan's summation: years of quarter-hours must end where the register says.
    double sum = 0;
    double lost = 0;
    for (std::size_t i = 0; i < use.size(); ++i) {
        const bool isHole = std::isnan(use.values[i]);
        if (!isHole) {
            const double value = use.values[i] - lost;
            const double next = sum + value;
            lost = (next - sum) - value;
            sum = next;
        }
        result.values.push_back(sum);
        result.flaws.push_back(use.flaws[i]);
        result.flawsSoFar.push_back(
            static_cast<std::uint8_t>(result.flawsSoFar.back() | use.flaws[i]));
        result.isHole.push_back(isHole);
    }
    return result;
}

} // namespace meterdesk
