// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <span>
#include <vector>

namespace meterdesk {

//! The usual interval between two times: the median. 0 where there are fewer than two.
//! \a times in ascending order.
TimeMs usualInterval(std::span<const TimeMs> times);

//! Where the times of a series pause: the index of the first time after each pause, ascending.
//!
//! An interval is a pause when it is much longer than the usual one of its neighbourhood, on either
//! side: a series may turn from monthly readings by hand into quarter-hours, and neither part is a
//! pause. Series read daily or less often are read by people, who skip a turn: they are given
//! more room. \a times in ascending order; in O(n) for regular series.
std::vector<std::size_t> findGaps(std::span<const TimeMs> times);

//! Whether the time \a index is one of findGaps(): looks at its neighbourhood alone.
bool isGap(std::span<const TimeMs> times, std::size_t index);

} // namespace meterdesk
