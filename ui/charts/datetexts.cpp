// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/datetexts.h"

#include "texts/datetexts.h"
#include "ui/charts/charttexts.h"

namespace meterdesk {

namespace {

constexpr QChar kNoBreakSpace(0xa0);

} // namespace

QString daysText(QDate first, QDate last, const QLocale &locale)
{
    const QDate end = last.addDays(1);
    const bool isYears = first.dayOfYear() == 1 && end.dayOfYear() == 1;
    if (isYears)
        return first.year() == last.year()
            ? QString::number(first.year())
            : QStringLiteral("%1 – %2").arg(first.year()).arg(last.year());
    if (first.day() == 1 && first.addMonths(1) == end)
        return locale.standaloneMonthName(first.month(), QLocale::LongFormat) + QLatin1Char(' ')
            + QString::number(first.year());
    if (first == last)
        return locale.dayName(first.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ')
            + dateText(first, locale);
    return (first.year() == last.year() ? dayMonthText(first, locale) : dateText(first, locale))
        + QStringLiteral(" – ") + dateText(last, locale);
}

QString hourText(int hour)
{
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

QString slotOfDayText(int slot, int slotsPerDay)
{
    const int minutes = 24 * 60 / slotsPerDay;
    const auto text = [](int minute) {
        return minute % 60 == 0 ? hourText(minute / 60)
                                : clockText(QTime(minute / 60, minute % 60));
    };
    return text(slot * minutes) + QStringLiteral("–") + text((slot + 1) * minutes);
}

QString signedText(double value, int decimals, const QLocale &locale)
{
    const QString text = numberText(value, decimals, locale);
    return value > 0 && text != numberText(0, decimals, locale) ? QLatin1Char('+') + text : text;
}

QString withUnit(const QString &figure, const QString &unit)
{
    return unit.isEmpty() ? figure : figure + kNoBreakSpace + unit;
}

} // namespace meterdesk
