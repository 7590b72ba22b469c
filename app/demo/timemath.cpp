// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/timemath.h"

#include <QRegularExpression>

namespace meterdesk::demo {

// Both conversions are Howard Hinnant's (howardhinnant.github.io/date_algorithms.html).
int daysFromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

CivilDate civilFromDays(int days)
{
    days += 719468;
    const int era = (days >= 0 ? days : days - 146096) / 146097;
    const int dayOfEra = days - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted + (shifted < 10 ? 3 : -9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shifted + 2) / 5 + 1};
}

int daysInMonth(int year, int month)
{
    const int next =
        month == 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
    return next - daysFromCivil(year, month, 1);
}

void appendUtcTime(QByteArray &out, qint64 secs)
{
    const qint64 days = floorDiv(secs, kDaySecs);
    const int rest = static_cast<int>(secs - days * kDaySecs);
    const CivilDate date = civilFromDays(static_cast<int>(days));
    char text[] = "0000-00-00T00:00:00Z";
    const auto put = [&text](int at, int width, int value) {
        for (int i = at + width - 1; i >= at; --i, value /= 10)
            text[i] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, date.year);
    put(5, 2, date.month);
    put(8, 2, date.day);
    put(11, 2, rest / 3600);
    put(14, 2, rest / 60 % 60);
    put(17, 2, rest % 60);
    out.append(text, 20);
}

QString utcTimeText(qint64 secs)
{
    QByteArray text;
    appendUtcTime(text, secs);
    return QString::fromLatin1(text);
}

namespace {

std::optional<int> checkedDays(int year, int month, int day)
{
    if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return daysFromCivil(year, month, day);
}

std::optional<qint64> secondsOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const std::optional<int> days = checkedDays(number(1), number(2), number(3));
    if (!days || number(4) > 23 || number(5) > 59 || number(6) > 59)
        return std::nullopt;
    return *days * kDaySecs + number(4) * 3600 + number(5) * 60 + number(6);
}

} // namespace

std::optional<qint64> parseRfc3339(const QString &text, bool wholeSecondsOnly)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d):(\\d\\d)(\\.\\d+)?"
                       "(?:[Zz]|([+-])(\\d\\d):(\\d\\d))\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || (wholeSecondsOnly && !match.capturedView(7).isEmpty()))
        return std::nullopt;
    const std::optional<qint64> local = secondsOf(match);
    if (!local || match.capturedView(8).isEmpty())
        return local;
    const int hours = match.capturedView(9).toInt();
    const int minutes = match.capturedView(10).toInt();
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const qint64 offset = hours * 3600 + minutes * 60;
    return match.capturedView(8) == QLatin1Char('-') ? *local + offset : *local - offset;
}

std::optional<qint64> parseLocalTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? secondsOf(match) : std::nullopt;
}

std::optional<int> parseDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})-(\\d\\d)-(\\d\\d)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return checkedDays(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                       match.capturedView(3).toInt());
}

} // namespace meterdesk::demo
