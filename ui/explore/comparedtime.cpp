// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/comparedtime.h"

#include "models/formats.h"
#include "ui/explore/chartkind.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ExplorePage)
};

TimeMs movedByDays(TimeMs time, qint64 days, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, zone);
    return QDateTime(moment.date().addDays(days), moment.time(), zone).toMSecsSinceEpoch();
}

} // namespace

TimeRange comparedTime(const ChartChoice &choice, const TimeRange &range, const TimeRange &window,
                       const QTimeZone &zone)
{
    if (!choice.isCompared || range.isEmpty() || !ChartKind::of(choice.kind).canCompare())
        return {0, 0};
    if (choice.compareBy != CompareBy::Period)
        return yearsBack(range, 1, zone, choice.alignment());
    if (!choice.otherBegin.isValid())
        return {0, 0};
    const QDate first = QDateTime::fromMSecsSinceEpoch(window.from, zone).date();
    const qint64 days = first.daysTo(choice.otherBegin);
    return {movedByDays(range.from, days, zone), movedByDays(range.to, days, zone)};
}

QStringList comparedNames(const ChartChoice &choice)
{
    if (choice.compareBy == CompareBy::Period)
        //: A period that is compared with, by its first day
        return {Text::tr("from %1").arg(dayText(choice.otherBegin, QLocale()))};
    QStringList names{Text::tr("Last year")};
    for (int years = 2; years <= choice.years; ++years)
        names << Text::tr("%n years back", nullptr, years);
    return names;
}

QString comparedNote(const ChartChoice &choice)
{
    //: Behind the day of last year that is beside one of this year
    return choice.compareBy == CompareBy::Weekday ? Text::tr("same weekday") : QString();
}

} // namespace meterdesk
