// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sourceseries.h"

#include <vector>

namespace meterdesk::demo {

//! The measured days that stand for the day \a day of the demo: of each measured year the one of
//! the same weekday that is nearest in the year (three days away at most). The nearest comes first;
//! of two equally near the earlier. Days that were not measured completely are left out. Days are
//! local days: a measured Monday in London stands for a Monday in Prague.
std::vector<int> sourceDaysFor(int day, const SourceDays &source);

} // namespace meterdesk::demo
