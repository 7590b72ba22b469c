// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retryafter.h"

#include <QList>
#include <QTimeZone>

#include <algorithm>

namespace meterdesk {

namespace {

//! 1 to 12, or 0.
int monthOf(const QByteArray &name)
{
    static constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto *found = std::find(std::begin(kMonths), std::end(kMonths), name);
    return found == std::end(kMonths) ? 0 : int(found - std::begin(kMonths)) + 1;
}

QDateTime utcOf(int year, const QByteArray &month, const QByteArray &day, const QByteArray &time)
{
    const QDate date(year, monthOf(month), day.toInt());
    const QTime clock = QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !clock.isValid())
        return {};
    return QDateTime(date, clock, Qt::UTC);
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    // Sun, 06 Nov 1994 08:49:37 GMT
    if (words.size() == 6 && words[5] == "GMT" && words[3].size() == 4)
        return utcOf(words[3].toInt(), words[2], words[1], words[4]);
    // Sunday, 06-Nov-94 08:49:37 GMT; the century is the one that is nearest
    if (words.size() == 4 && words[3] == "GMT") {
        const QList<QByteArray> date = words[1].split('-');
        if (date.size() != 3 || date[2].size() != 2)
            return {};
        const int year = date[2].toInt();
        return utcOf(year + (year < 70 ? 2000 : 1900), date[1], date[0], words[2]);
    }
    // Sun Nov  6 08:49:37 1994
    if (words.size() == 5 && words[4].size() == 4)
        return utcOf(words[4].toInt(), words[1], words[2], words[3]);
    return {};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &date,
                                                    const QDateTime &localNow)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    std::chrono::seconds wait = kLongestWait;
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        if (fits)
            wait = std::chrono::seconds(seconds);
    } else {
        const QDateTime until = parseHttpDate(text);
        if (!until.isValid())
            return std::nullopt;
        wait = std::chrono::seconds((date.isValid() ? date : localNow).secsTo(until));
    }
    return std::clamp(wait, kLeastWait, kLongestWait);
}

} // namespace meterdesk
