// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meternote.h"
#include "storage/localrows.h"

namespace meterdesk {

//! Rows of notes as values and back: those of meters, and those at moments. Any thread.
namespace noterows {

LocalRow rowOf(const MeterNote &note, TimeMs changedAt, bool isRemoved);
LocalRow rowOf(const MomentNote &note, TimeMs changedAt, bool isRemoved);
//! Whether \a row is one at a moment.
bool isMoment(const LocalRow &row);
MeterNote noteIn(const LocalRow &row);
MomentNote momentIn(const LocalRow &row);

} // namespace noterows
} // namespace meterdesk
