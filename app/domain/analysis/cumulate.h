// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"

#include <cstdint>
#include <vector>

namespace meterdesk {

//! The running sum of a use from the begin of its first period.
struct Cumulated
{
    std::vector<TimeMs> edges; //!< those of the use
    std::vector<double> values; //!< the sum at each edge, in the register's unit; begins with 0.
                                //!< Where nothing is known of a period the sum stays as it was
    std::vector<std::uint8_t> flaws; //!< of the period that ends at the edge: of Consumption::Flaw
    std::vector<std::uint8_t> flawsSoFar; //!< of all periods up to the edge: not NoFlaw means that
                                          //!< the sum is not wholly known from there on
    std::vector<bool> isHole; //!< nothing is known of the period that ends at the edge: draw none

    std::size_t size() const { return values.size(); }
    bool isEmpty() const { return values.empty(); }
};

//! Empty for an empty \a use, else one value for each edge.
Cumulated cumulate(const Consumption &use);

} // namespace meterdesk
