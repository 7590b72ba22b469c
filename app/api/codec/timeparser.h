// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace meterdesk {

//! The instant that an RFC 3339 text names, UTC, cut to whole seconds as the service cuts them.
//!
//! "2025-09-01T10:00:00Z" with an optional fraction, and Z or an offset (+02:00, +0200, +02).
//! Also taken, as QDateTime takes them: t and z in lower case, a space for T, 24:00:00 for the end
//! of the day, a comma before the fraction. Refused: a time without zone (it would name no
//! instant), dates that do not exist, the year 0, second 60, anything before or behind.
//! Any thread; some 12 ns.
std::optional<TimeMs> parseRfc3339(std::string_view text);

//! The same instant as the service wants it: "2025-09-01T10:00:00Z", in UTC, a fraction cut.
//! Empty for years before 1 and after 9999, which RFC 3339 cannot write.
QByteArray rfc3339(TimeMs time);

} // namespace meterdesk
