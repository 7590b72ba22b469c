// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace meterdesk {

//! The least and the most that the client waits when a server asks it to: a clock set wrong at the
//! other end must neither make it hammer nor sleep for years.
inline constexpr std::chrono::seconds kLeastWait{1};
inline constexpr std::chrono::seconds kLongestWait{3600};

//! The time of an HTTP date header in any of the three forms of RFC 9110 5.6.7, UTC; invalid for
//! anything else.
QDateTime parseHttpDate(const QByteArray &text);

//! How long a Retry-After header asks to wait, within kLeastWait and kLongestWait. \a header is
//! seconds or a date, which counts against the answer's own \a date, or \a localNow where the
//! answer had none. Nothing for a header that is absent, negative or garbage.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &date,
                                                    const QDateTime &localNow);

} // namespace meterdesk
