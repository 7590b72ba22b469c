// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

//! Whole seconds, hours and days since 1970-01-01 in UTC, without QDateTime: the demo counts in
//! hundreds of thousands of hours. Days of a zone are the same numbers in its local time.
namespace meterdesk::demo {

constexpr qint64 kHourSecs = 3600;
constexpr qint64 kDaySecs = 86400;

struct CivilDate
{
    int year = 1970;
    int month = 1;
    int day = 1;
};

//! Division that rounds down, also below zero.
constexpr qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

int daysFromCivil(int year, int month, int day);
CivilDate civilFromDays(int days);
int daysInMonth(int year, int month);

//! 0 = Monday to 6 = Sunday.
constexpr int weekdayOf(int days)
{
    return static_cast<int>(((days + 3) % 7 + 7) % 7);
}

//! Appends "2026-02-26T10:15:00Z".
void appendUtcTime(QByteArray &out, qint64 secs);
QString utcTimeText(qint64 secs);

//! Reads an RFC 3339 time with its zone. A fraction of a second is cut off, as the service does;
//! with \a wholeSecondsOnly a fraction is refused.
std::optional<qint64> parseRfc3339(const QString &text, bool wholeSecondsOnly = false);

//! Reads "2026-02-01T00:00:00", a local time that must have no offset, as if it were UTC.
std::optional<qint64> parseLocalTime(const QString &text);

//! Reads "2026-02-01" as days.
std::optional<int> parseDate(const QString &text);

//! A number below 2^64 that looks random but depends on the arguments alone.
constexpr quint64 scramble(quint64 seed, quint64 index)
{
    // splitmix64 (Sebastiano Vigna, public domain)
    quint64 x = seed * 0x9E3779B97F4A7C15ULL + index + 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

//! Like scramble(), between -1 and 1.
constexpr double scrambledUnit(quint64 seed, quint64 index)
{
    return static_cast<double>(scramble(seed, index) >> 11) / 4503599627370496.0 - 1.0;
}

} // namespace meterdesk::demo
