// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tabledate.h"

#include <QRegularExpression>
#include <QString>

namespace meterdesk {

namespace {

// Seconds east of UTC of "Z", "+02:00", "-0500"; nothing for what no place has.
std::optional<int> offsetOf(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    const int hours = text.sliced(1, 2).toInt();
    const int minutes = text.last(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (text.front() == u'-' ? -60 : 60) * (hours * 60 + minutes);
}

int yearOf(QStringView text)
{
    return text.toInt() + (text.size() == 2 ? 2000 : 0);
}

// The day at the head of a text, and how long it is.
std::optional<TableDate> dayOf(const QString &text, qsizetype *length)
{
    static const QRegularExpression iso(
        QStringLiteral("^([0-9]{4})([-/.]?)([0-9]{2})\\2([0-9]{2})(?![0-9])"));
    static const QRegularExpression marked(
        QStringLiteral("^([0-9]{1,2})([./-]) ?([0-9]{1,2})\\2 ?([0-9]{4}|[0-9]{2})(?![0-9])"));
    TableDate found;
    if (const auto match = iso.match(text); match.hasMatch()) {
        found.year = match.capturedView(1).toInt();
        found.first = match.capturedView(3).toInt();
        found.second = match.capturedView(4).toInt();
        found.isOrdered = true;
        *length = match.capturedLength();
        // "20260901" alone is a number as well: only days of our time are taken for one.
        if (match.capturedLength(2) == 0 && (found.year < 1990 || found.year > 2100))
            return std::nullopt;
        return found;
    }
    if (const auto match = marked.match(text); match.hasMatch()) {
        found.year = yearOf(match.capturedView(4));
        found.first = match.capturedView(1).toInt();
        found.second = match.capturedView(3).toInt();
        found.isDayFirst = match.capturedView(2) == u".";
        *length = match.capturedLength();
        return found;
    }
    return std::nullopt;
}

} // namespace

QDate TableDate::date(bool isMonthFirst) const
{
    if (isOrdered)
        return QDate(year, first, second);
    return isDayFirst || !isMonthFirst ? QDate(year, second, first) : QDate(year, first, second);
}

QTime tableTime(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?(?: ?([aApP])[.]?[mM][.]?)?$"));
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    int hour = match.capturedView(1).toInt();
    if (match.capturedLength(4) > 0) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (match.capturedView(4).toString().toLower() == u"p" ? 12 : 0);
    }
    return QTime(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

std::optional<TableDate> tableDate(QStringView text)
{
    const QString plain = text.toString().simplified();
    qsizetype length = 0;
    auto found = dayOf(plain, &length);
    if (!found)
        return std::nullopt;
    QStringView rest = QStringView(plain).sliced(length);
    if (rest.startsWith(u'.'))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return found;
    const bool isParted = rest.front() == u' ' || rest.front() == u'T' || rest.front() == u',';
    if (!isParted)
        return std::nullopt;
    rest = rest.sliced(1).trimmed();
    static const QRegularExpression offset(QStringLiteral(" ?(Z|z|[+-][0-9]{2}:?[0-9]{2})$"));
    if (const auto match = offset.match(rest.toString()); match.hasMatch()) {
        found->offset = offsetOf(match.capturedView(1));
        if (!found->offset)
            return std::nullopt;
        rest.truncate(match.capturedStart());
    }
    found->time = tableTime(rest);
    if (!found->time.isValid())
        return std::nullopt;
    return found;
}

} // namespace meterdesk
