// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/dateentry.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace meterdesk {
namespace {

// What was typed as a day.
struct Day
{
    DateEntry::Kind kind = DateEntry::Kind::Invalid; // Moment: date is one
    QDate date;
};

Day dayOf(QDate date)
{
    return {date.isValid() ? DateEntry::Kind::Moment : DateEntry::Kind::NoSuchDay, date};
}

// The newest such day that is not after today. A 31st is not looked for in months further back: it
// would be another one than the person thinks of.
Day dayInMonth(int day, QDate today)
{
    if (day < 1 || day > 31)
        return {DateEntry::Kind::NoSuchDay, {}};
    if (day <= today.day())
        return dayOf(QDate(today.year(), today.month(), day));
    const QDate before = today.addMonths(-1);
    return dayOf(QDate(before.year(), before.month(), day));
}

Day dayInYear(int day, int month, QDate today)
{
    const QDate thisYear(today.year(), month, day);
    if (thisYear.isValid() && thisYear <= today)
        return dayOf(thisYear);
    // Only the 29 February may be further back than a year.
    for (int back = 1; back <= (day == 29 && month == 2 ? 8 : 1); ++back) {
        const QDate date(today.year() - back, month, day);
        if (date.isValid())
            return dayOf(date);
    }
    return {DateEntry::Kind::NoSuchDay, {}};
}

Day dayInCentury(int day, int month, const QString &year)
{
    return dayOf(QDate(year.toInt() + (year.size() == 2 ? 2000 : 0), month, day));
}

Day readDay(const QString &text, const DateContext &context)
{
    if (text == u"t" || text == u"T")
        return dayOf(context.today);
    if (text == u"u" || text == u"U")
        return dayOf(QDate(context.today.year(), context.today.month(), 1).addDays(-1));
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return dayOf(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    static const QRegularExpression marked(
        QStringLiteral("^([0-9]{1,2})(?:[./] ?([0-9]{1,2}))?(?:[./] ?([0-9]{2}|[0-9]{4}))?[./]?$"));
    if (const auto match = marked.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        if (match.capturedLength(2) == 0)
            return match.capturedLength(3) == 0 ? dayInMonth(day, context.today) : Day();
        const int month = match.captured(2).toInt();
        if (match.capturedLength(3) == 0)
            return dayInYear(day, month, context.today);
        return dayInCentury(day, month, match.captured(3));
    }
    static const QRegularExpression packed(
        QStringLiteral("^([0-9]{2})([0-9]{2})([0-9]{2}|[0-9]{4})?$"));
    if (const auto match = packed.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        if (match.capturedLength(3) == 0)
            return dayInYear(day, month, context.today);
        return dayInCentury(day, month, match.captured(3));
    }
    return {};
}

// Seconds east of UTC of "Z", "+02:00", "-0500".
std::optional<int> readOffset(const QString &text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    QString digits = text.mid(1);
    digits.remove(u':');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (text.startsWith(u'+') ? 60 : -60) * (hours * 60 + minutes);
}

DateEntry failed(DateEntry::Kind kind)
{
    DateEntry entry;
    entry.kind = kind;
    return entry;
}

// The moment of a local time in the offset \a seconds, when that is one that the zone has then.
std::optional<TimeMs> momentAtOffset(const QDateTime &local, int seconds, const QTimeZone &zone)
{
    const TimeMs time = local.toMSecsSinceEpoch() - seconds * 1000LL;
    if (zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)) != seconds)
        return std::nullopt;
    return time;
}

} // namespace

DateEntry momentInZone(QDate date, QTime time, const QTimeZone &zone)
{
    DateEntry entry;
    entry.date = date;
    entry.timeOfDay = time;
    if (!date.isValid() || !time.isValid() || !zone.isValid()) {
        entry.kind = DateEntry::Kind::Invalid;
        return entry;
    }
    const QDateTime local(date, time, Qt::UTC); // as if it were UTC
    const int before = zone.offsetFromUtc(local.addDays(-1));
    const int after = zone.offsetFromUtc(local.addDays(1));
    const auto first = momentAtOffset(local, before, zone);
    const auto second = before == after ? std::nullopt : momentAtOffset(local, after, zone);
    if (!first && !second) {
        entry.kind = DateEntry::Kind::Skipped;
        return entry;
    }
    entry.kind = DateEntry::Kind::Moment;
    entry.time = first ? *first : *second;
    entry.offset = first ? before : after;
    if (first && second) {
        entry.kind = DateEntry::Kind::Ambiguous;
        entry.otherTime = *second;
        entry.otherOffset = after;
    }
    return entry;
}

DateEntry chosen(DateEntry entry, bool takesSecond)
{
    if (entry.kind != DateEntry::Kind::Ambiguous)
        return entry;
    entry.kind = DateEntry::Kind::Moment;
    if (takesSecond) {
        entry.time = entry.otherTime;
        entry.offset = entry.otherOffset;
    }
    entry.otherTime = 0;
    entry.otherOffset = 0;
    return entry;
}

DateEntry readDate(QStringView typed, const DateContext &context)
{
    const QString text = typed.toString().simplified();
    if (text.isEmpty())
        return {};
    static const QRegularExpression form(
        QStringLiteral("^(?:(.+?)[ T])?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.][0-9]+)?)?"
                       " ?(Z|z|[+-][0-9]{2}:?[0-9]{2})?$"));
    const auto match = form.match(text);
    const bool hasTime = match.hasMatch();
    const QString dayText = (hasTime ? match.captured(1) : text).trimmed();
    Day day = dayOf(context.date.isValid() ? context.date : context.today);
    if (!dayText.isEmpty())
        day = readDay(dayText, context);
    if (day.kind != DateEntry::Kind::Moment)
        return failed(day.kind);
    const QTime time = hasTime
        ? QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt())
        : context.time;
    if (!time.isValid())
        return failed(DateEntry::Kind::Invalid);
    if (match.capturedLength(5) == 0)
        return momentInZone(day.date, time, context.zone);
    const auto offset = readOffset(match.captured(5));
    if (!offset)
        return failed(DateEntry::Kind::Invalid);
    // Told in the zone of the meter, as every other one.
    DateEntry entry;
    entry.kind = DateEntry::Kind::Moment;
    entry.time = QDateTime(day.date, time, Qt::UTC).toMSecsSinceEpoch() - *offset * 1000LL;
    const auto local = QDateTime::fromMSecsSinceEpoch(entry.time, context.zone);
    entry.date = local.date();
    entry.timeOfDay = local.time();
    entry.offset = local.offsetFromUtc();
    return entry;
}

} // namespace meterdesk
