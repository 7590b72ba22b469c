// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meterdesk {

//! How long tests wait for what comes sooner or later: far longer than it takes, for disks and
//! processors that are busy with other things. What must come in time is not tested by it.
inline constexpr int kPatienceMs = 30'000;

} // namespace meterdesk
