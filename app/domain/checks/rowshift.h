// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/expectedband.h"

#include <optional>
#include <span>
#include <vector>

namespace meterdesk {

//! A row of a round, as far as it matters to whether values stand in the wrong rows.
struct ShiftRow
{
    std::optional<double> state; //!< what was typed
    std::optional<RegisterRange> range; //!< what is expected; nothing: no history
};

//! For each row the row that its value fits, -1 where it is its own or where nothing says so.
//!
//! The whole round is aligned at once: a run of values that stand some rows too low or too high,
//! two rows that are exchanged, and a value that was also, or only, typed into a neighbour's row.
//! O(rows): 500 within a millisecond.
std::vector<int> findShiftedRows(std::span<const ShiftRow> rows);

} // namespace meterdesk
