// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QTimeZone>

#include <optional>

namespace meterdesk {

//! How much time the chart shows when it opens.
enum class Period { Day, Week, Month, Year, Everything };

//! The \a period that ends with the day of \a end in \a zone: whole days from midnight to midnight,
//! so that the end lies behind \a end. Everything: nothing is narrowed.
TimeRange periodEndingAt(Period period, TimeMs end, const QTimeZone &zone);

//! \a range moved by its own length in days, months or years: forward for a positive \a steps.
TimeRange shifted(const TimeRange &range, Period period, int steps, const QTimeZone &zone);

//! \a range moved by its own length: whole days where it begins and ends at midnight.
TimeRange shifted(const TimeRange &range, int steps, const QTimeZone &zone);

//! The day, week, month or year that \a range is as long as, by the calendar of \a zone; nothing
//! where it is another length.
std::optional<Period> periodOf(const TimeRange &range, const QTimeZone &zone);

} // namespace meterdesk
