// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"
#include "domain/timerange.h"

#include <QByteArray>
#include <QDate>
#include <QStringView>
#include <QTimeZone>

#include <optional>

//! What a cell of a file means. Files come from anywhere, so no locale is asked: what could be read
//! in two ways is an error. Spaces around are left out. Any thread.
namespace meterdesk {

//! The number as JSON writes it, with the digits of the cell: "12,50" is 12.50, "007" is 7. One
//! point or one comma is the decimal mark, so "1.234" and "1,234" are both a little more than 1.
//! NotANumber; Grouped for "1 234", "1.234,5" and the like. An exponent is no number: spreadsheets
//! write one where they have dropped digits.
Result<QByteArray, RowError::Kind> numberOf(QStringView cell);

//! The moment of an RFC 3339 text, UTC, a fraction of a second cut. Without an offset it is a local
//! time of \a zone (which is not valid where it is not known); seconds may be left out. NotATime,
//! NoOffset, SkippedTime, AmbiguousTime.
Result<TimeMs, RowError::Kind> momentOf(QStringView cell, const QTimeZone &zone);

//! The day of "2025-09-01"; nothing for any other form.
std::optional<QDate> dayOf(QStringView cell);

} // namespace meterdesk
