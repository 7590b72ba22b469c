// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

//! Short ways to read "2025-09-01T10:00:00Z" and its like, that take fewer forms than the program
//! must. To be measured against, not to be used.
namespace meterdesk::bench {

inline std::int64_t instant(int year, int month, int day, int hour, int minute, int second,
                            int offsetMinutes)
{
    const std::chrono::sys_days date = std::chrono::year(year) / month / day;
    const std::int64_t minutes =
        std::int64_t(date.time_since_epoch().count()) * 1440 + hour * 60 + minute - offsetMinutes;
    return (minutes * 60 + second) * 1000;
}

//! Where the offset begins: behind the seconds and a fraction.
inline std::size_t offsetAt(std::string_view text)
{
    std::size_t at = 19;
    if (text[at] == '.') {
        ++at;
        while (at < text.size() && static_cast<unsigned char>(text[at] - '0') <= 9)
            ++at;
    }
    return at;
}

//! UTC milliseconds by digits; whole seconds. A wrong form or range is seen, a wrong day of the
//! month is not.
inline std::optional<std::int64_t> timeByHand(std::string_view text)
{
    if (text.size() < 20)
        return std::nullopt;
    bool isBad = false;
    const auto two = [&text, &isBad](std::size_t at) {
        const unsigned tens = unsigned(text[at]) - '0';
        const unsigned ones = unsigned(text[at + 1]) - '0';
        isBad |= tens > 9 || ones > 9;
        return int(tens * 10 + ones);
    };
    const int year = two(0) * 100 + two(2);
    const int month = two(5);
    const int day = two(8);
    const int hour = two(11);
    const int minute = two(14);
    const int second = two(17);
    if (isBad || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':'
        || text[16] != ':' || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23
        || minute > 59 || second > 59)
        return std::nullopt;
    const std::size_t zone = offsetAt(text);
    int offset = 0;
    if (text.size() == zone + 6 && (text[zone] == '+' || text[zone] == '-'))
        offset = (two(zone + 1) * 60 + two(zone + 4)) * (text[zone] == '-' ? -1 : 1);
    else if (text.size() != zone + 1 || text[zone] != 'Z')
        return std::nullopt;
    if (isBad)
        return std::nullopt;
    return instant(year, month, day, hour, minute, second, offset);
}

//! The same with the parser of the standard library, which checks nothing here.
inline std::int64_t timeByFromChars(std::string_view text)
{
    const auto number = [&text](std::size_t at, std::size_t digits) {
        int value = 0;
        std::from_chars(text.data() + at, text.data() + at + digits, value);
        return value;
    };
    const std::size_t zone = offsetAt(text);
    int offset = 0;
    if (text[zone] != 'Z')
        offset = (number(zone + 1, 2) * 60 + number(zone + 4, 2)) * (text[zone] == '-' ? -1 : 1);
    return instant(number(0, 4), number(5, 2), number(8, 2), number(11, 2), number(14, 2),
                   number(17, 2), offset);
}

} // namespace meterdesk::bench
