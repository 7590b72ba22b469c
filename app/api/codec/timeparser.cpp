// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/timeparser.h"

#include <QDateTime>

namespace meterdesk {

namespace {

constexpr bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') <= 9;
}

//! The two digits at \a p; sets \a ok to false if they are none.
constexpr int twoDigits(const char *p, bool &ok)
{
    const unsigned tens = static_cast<unsigned char>(p[0] - '0');
    const unsigned ones = static_cast<unsigned char>(p[1] - '0');
    ok &= tens <= 9 && ones <= 9;
    return static_cast<int>(tens * 10 + ones);
}

constexpr int daysInMonth(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return kDays[month - 1] + (month == 2 && isLeap ? 1 : 0);
}

//! Days since 1970-01-01 in the proleptic Gregorian calendar, years 0 to 9999: whole eras of 400
//! years, years that begin in March (H. Hinnant, "chrono-compatible low-level date algorithms").
constexpr std::int64_t daysFromCivil(int year, int month, int day)
{
    const int shifted = year - (month <= 2 ? 1 : 0);
    const int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::int64_t(era) * 146097 + dayOfEra - 719468;
}

//! Seconds east of UTC from "Z", "+02:00", "+0200" or "+02", which must be all of \a zone.
std::optional<int> parseOffset(std::string_view zone)
{
    if (zone == "Z" || zone == "z")
        return 0;
    if (zone.size() < 3 || (zone[0] != '+' && zone[0] != '-'))
        return std::nullopt;
    bool ok = true;
    const int hours = twoDigits(zone.data() + 1, ok);
    int minutes = 0;
    if (zone.size() == 6 && zone[3] == ':')
        minutes = twoDigits(zone.data() + 4, ok);
    else if (zone.size() == 5)
        minutes = twoDigits(zone.data() + 3, ok);
    else if (zone.size() != 3)
        return std::nullopt;
    if (!ok || hours > 23 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return zone[0] == '-' ? -seconds : seconds;
}

} // namespace

std::optional<TimeMs> parseRfc3339(std::string_view text)
{
    if (text.size() < 20)
        return std::nullopt;
    const char *p = text.data();
    bool ok = p[4] == '-' && p[7] == '-' && (p[10] == 'T' || p[10] == 't' || p[10] == ' ')
        && p[13] == ':' && p[16] == ':';
    const int century = twoDigits(p, ok);
    const int year = century * 100 + twoDigits(p + 2, ok);
    const int month = twoDigits(p + 5, ok);
    const int day = twoDigits(p + 8, ok);
    const int hour = twoDigits(p + 11, ok);
    const int minute = twoDigits(p + 14, ok);
    const int second = twoDigits(p + 17, ok);
    if (!ok || year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)
        || hour > 24 || minute > 59 || second > 59)
        return std::nullopt;

    std::size_t at = 19;
    bool hasFraction = false;
    if (p[at] == '.' || p[at] == ',') {
        const std::size_t begin = ++at;
        for (; at < text.size() && isDigit(p[at]); ++at)
            hasFraction |= p[at] != '0';
        if (at == begin)
            return std::nullopt;
    }
    if (hour == 24 && (minute != 0 || second != 0 || hasFraction))
        return std::nullopt;
    const std::optional<int> offset = parseOffset(text.substr(at));
    if (!offset)
        return std::nullopt;
    const std::int64_t seconds =
        daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - *offset;
    return seconds * 1000;
}

QByteArray rfc3339(TimeMs time)
{
    constexpr TimeMs kFirst = daysFromCivil(1, 1, 1) * 86400 * 1000;
    constexpr TimeMs kBehind = (daysFromCivil(9999, 12, 31) + 1) * 86400 * 1000;
    if (time < kFirst || time >= kBehind)
        return {};
    const TimeMs seconds = time / 1000 - (time % 1000 < 0 ? 1 : 0);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

} // namespace meterdesk
