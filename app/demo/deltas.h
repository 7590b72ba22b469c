// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/registers.h"

#include <map>
#include <span>

namespace meterdesk::demo {

class ZoneClock;

//! Use of calendar months in thousandths, by year * 12 + month - 1.
using MonthlyUse = std::map<int, qint64>;

//! The use of each month of the zone of \a clock: the state at both ends of the month, interpolated
//! in a straight line between the neighbouring readings, and the difference. The first month counts
//! from the first reading, the last one up to the last. A register that falls has passed \a span.
MonthlyUse monthlyUse(std::span<const RegisterReading> readings, const ZoneClock &clock,
                      qint64 span);

} // namespace meterdesk::demo
