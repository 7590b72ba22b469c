// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <vector>

namespace meterdesk {

//! All readings of \a pages, which come in any order of their times; where several have one at the
//! same time, that of the last of them.
ReadingSeries joined(const std::vector<ReadingSeries> &pages);

} // namespace meterdesk
