// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/codec/pagecodec.h"
#include "domain/monthlydelta.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace meterdesk {

//! Reads a page of monthly deltas, in the server's order. Ids are not needed. A value of null is a
//! month without data. Records without a readable month or value are skipped and logged; a page
//! that has records but none readable is a Protocol error with the key that is wrong; other errors
//! as in recordreader.h. Any thread.
ApiResult<ListPage<MonthlyDelta>> decodeDeltas(const QByteArray &body);

//! The month that the time of a delta names.
//!
//! Documented is the first second of the local month without an offset: year and month count as
//! they are written. Where there is an offset or Z nevertheless, it may be the local midnight all
//! the same, or that midnight in UTC, which is up to 14 hours earlier in the east and 12 hours
//! later in the west. So a time in the last 14 hours of a month names the next one:
//! "2024-12-31T23:00:00Z", "2025-01-01T00:00:00Z" and "2025-01-01T00:00:00+01:00" are January 2025.
//! A date or year and month alone are taken, too; nothing for other texts. Any thread.
std::optional<YearMonth> parseMonth(std::string_view text);

//! The first second of \a month as filters on deltas want it: "2025-01-01T00:00:00". Empty for
//! years before 1 and after 9999.
QByteArray monthText(YearMonth month);

} // namespace meterdesk
