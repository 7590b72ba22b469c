// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/celltext.h"

#include "domain/numbertext.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {

namespace {

using Kind = RowError::Kind;

constexpr qint64 kSecondsOfDay = 86400;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',';
}

//! Apostrophes and spaces of any width.
bool isGroupMark(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'\u2019' || c == u'_';
}

//! A time of day without the place where it is.
struct LocalTime
{
    qint64 seconds = 0; //!< since 1970-01-01T00:00:00 of its own clock
    std::optional<int> offset; //!< seconds east of UTC, where the text has it
};

//! Reads a text from left to right; every function tells whether it found what it looked for.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    { }
    bool isAtEnd() const { return m_rest.isEmpty(); }
    bool oneOf(QStringView chars)
    {
        if (m_rest.isEmpty() || !chars.contains(m_rest.front()))
            return false;
        m_last = m_rest.front();
        m_rest = m_rest.sliced(1);
        return true;
    }
    bool number(int digits, int &value)
    {
        if (m_rest.size() < digits
            || !std::all_of(m_rest.begin(), m_rest.begin() + digits, isDigit))
            return false;
        value = m_rest.first(digits).toInt();
        m_rest = m_rest.sliced(digits);
        return true;
    }
    //! Passes all digits; whether any of them is not 0.
    bool hasDigitsAbove0()
    {
        bool isFound = false;
        for (; !m_rest.isEmpty() && isDigit(m_rest.front()); m_rest = m_rest.sliced(1))
            isFound |= m_rest.front() != u'0';
        return isFound;
    }
    bool isAtDigit() const { return !m_rest.isEmpty() && isDigit(m_rest.front()); }
    QChar last() const { return m_last; }

private:
    QStringView m_rest;
    QChar m_last;
};

std::optional<QDate> scanDay(Scanner &text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (!text.number(4, year) || !text.oneOf(u"-") || !text.number(2, month) || !text.oneOf(u"-")
        || !text.number(2, day))
        return std::nullopt;
    const QDate date(year, month, day);
    return year >= 1 && date.isValid() ? std::optional(date) : std::nullopt;
}

//! Seconds since midnight of "10:00", "10:00:00" or "10:00:00.000"; 24:00 is the end of the day.
std::optional<int> scanClock(Scanner &text)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool hasFraction = false;
    if (!text.number(2, hour) || !text.oneOf(u":") || !text.number(2, minute))
        return std::nullopt;
    if (text.oneOf(u":")) {
        if (!text.number(2, second))
            return std::nullopt;
        if (text.oneOf(u".,")) {
            if (!text.isAtDigit())
                return std::nullopt;
            hasFraction = text.hasDigitsAbove0();
        }
    }
    const int seconds = hour * 3600 + minute * 60 + second;
    if (minute > 59 || second > 59 || seconds + (hasFraction ? 1 : 0) > kSecondsOfDay)
        return std::nullopt;
    return seconds;
}

//! "Z", "+02:00", "+0200", "+02"; nothing for another text.
std::optional<int> scanOffset(Scanner &text)
{
    if (text.oneOf(u"Zz"))
        return 0;
    if (!text.oneOf(u"+-\u2212"))
        return std::nullopt;
    const int sign = text.last() == u'+' ? 1 : -1;
    int hours = 0;
    int minutes = 0;
    if (!text.number(2, hours))
        return std::nullopt;
    const bool hasColon = text.oneOf(u":");
    if ((hasColon || !text.isAtEnd()) && !text.number(2, minutes))
        return std::nullopt;
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 3600 + minutes * 60);
}

std::optional<LocalTime> localTimeOf(QStringView cell)
{
    Scanner text(cell);
    const auto day = scanDay(text);
    if (!day || !text.oneOf(u"Tt "))
        return std::nullopt;
    const auto clock = scanClock(text);
    if (!clock)
        return std::nullopt;
    LocalTime time;
    time.seconds = QDate(1970, 1, 1).daysTo(*day) * kSecondsOfDay + *clock;
    if (text.isAtEnd())
        return time;
    time.offset = scanOffset(text);
    return time.offset && text.isAtEnd() ? std::optional(time) : std::nullopt;
}

//! The moment at which the clocks of \a zone show \a local. Not by QDateTime: it gives some moment
//! also for a time that does not exist or exists twice, and another one with each version of Qt.
Result<qint64, Kind> secondsOf(qint64 local, const QTimeZone &zone)
{
    if (!zone.isValid())
        return Kind::NoOffset;
    const auto offsetAt = [&zone](qint64 seconds) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    };
    // The offsets of the day before and of the day after are all that there can be.
    const int before = offsetAt(local - kSecondsOfDay);
    const int after = offsetAt(local + kSecondsOfDay);
    const bool isBefore = offsetAt(local - before) == before;
    if (before == after)
        return isBefore ? Result<qint64, Kind>(local - before) : Kind::SkippedTime;
    const bool isAfter = offsetAt(local - after) == after;
    if (isBefore && isAfter)
        return Kind::AmbiguousTime;
    if (!isBefore && !isAfter)
        return Kind::SkippedTime;
    return local - (isBefore ? before : after);
}

} // namespace

Result<QByteArray, RowError::Kind> numberOf(QStringView cell)
{
    cell = cell.trimmed();
    QByteArray digits;
    if (cell.startsWith(u'-') || cell.startsWith(u'\u2212')) {
        digits = "-";
        cell = cell.sliced(1);
    }
    if (!std::any_of(cell.begin(), cell.end(), isDigit)
        || !std::all_of(cell.begin(), cell.end(),
                        [](QChar c) { return isDigit(c) || isMark(c) || isGroupMark(c); }))
        return Kind::NotANumber;
    if (std::count_if(cell.begin(), cell.end(), isMark) > 1
        || std::any_of(cell.begin(), cell.end(), isGroupMark))
        return Kind::Grouped;
    const auto mark = std::find_if(cell.begin(), cell.end(), isMark);
    // JSON forbids zeros before the number, and wants one before the mark.
    auto whole = std::find_if(cell.begin(), mark, [](QChar c) { return c != u'0'; });
    if (whole == mark)
        digits += '0';
    for (; whole != mark; ++whole)
        digits += char(whole->unicode());
    if (mark != cell.end()) {
        digits += '.';
        for (auto at = mark + 1; at != cell.end(); ++at)
            digits += char(at->unicode());
    }
    if (!isNumberText(digits))
        return Kind::NotANumber;
    return digits;
}

Result<TimeMs, RowError::Kind> momentOf(QStringView cell, const QTimeZone &zone)
{
    static const qint64 kFirst = QDate(1, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    static const qint64 kBehind = QDate(10000, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    const auto local = localTimeOf(cell.trimmed());
    if (!local)
        return Kind::NotATime;
    const auto seconds = local->offset ? Result<qint64, Kind>(local->seconds - *local->offset)
                                       : secondsOf(local->seconds, zone);
    if (!seconds)
        return seconds.error();
    if (*seconds < kFirst || *seconds >= kBehind)
        return Kind::NotATime;
    return *seconds * 1000;
}

std::optional<QDate> dayOf(QStringView cell)
{
    Scanner text(cell.trimmed());
    const auto day = scanDay(text);
    return text.isAtEnd() ? day : std::nullopt;
}

} // namespace meterdesk
