// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriesdescription.h"

#include "models/formats.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::SeriesDescription)
};

QString dayOf(TimeMs time, const QTimeZone &zone)
{
    return dayText(QDateTime::fromMSecsSinceEpoch(time, zone).date(), QLocale());
}

} // namespace

QString seriesDescription(const QString &name, const QString &unit, const DataPointSeries &points,
                          const TimeRange &window, const QTimeZone &zone)
{
    const QLocale locale;
    const DataPointSeries shown = points.slice(window);
    if (shown.isEmpty())
        return Text::tr("%1: no data points in this period.").arg(name);
    const auto values = shown.values();
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const int decimals = decimalsOf(values);
    const auto figure = [&](double value) {
        return QStringLiteral("%1 %2").arg(figureText(value, decimals, locale), unit).trimmed();
    };
    QStringList parts;
    parts << Text::tr("%1, %2 to %3: %n data point(s).", nullptr, int(values.size()))
                 .arg(name, momentText(shown.firstTime(), zone, locale),
                      momentText(shown.lastTime(), zone, locale));
    parts << Text::tr("First %1, last %2.").arg(figure(values.front()), figure(values.back()));
    parts << Text::tr("Lowest %1, highest %2.").arg(figure(*least), figure(*most));
    return parts.join(QLatin1Char(' '));
}

QString emptySeriesText(const TimeRange &window, const DataPointSeries &points,
                        const QTimeZone &zone)
{
    if (points.isEmpty())
        return Text::tr("This series has no points yet.");
    return Text::tr("No data points from %1 to %2. The last one is from %3.")
        .arg(dayOf(window.from, zone), dayOf(window.to - 1, zone), dayOf(points.lastTime(), zone));
}

QString seriesSummary(const DataPointSeries &points, std::optional<TimeMs> loadedAt,
                      const QTimeZone &zone)
{
    QStringList parts;
    //: %1 is the number of points, as the locale groups it
    parts << Text::tr("%1 data point(s)", nullptr, int(points.size()))
                 .arg(QLocale().toString(qlonglong(points.size())));
    parts << QString::fromLatin1(zone.id());
    if (loadedAt)
        parts << Text::tr("Loaded %1").arg(loadedText(*loadedAt, QLocale()));
    return parts.join(QStringLiteral(" · "));
}

QString meanTitle(Resolution resolution, const QString &unit)
{
    switch (resolution) {
    case Resolution::Interval:
        return unit;
    case Resolution::QuarterHour:
        //: Above the axis of a chart: unit, then what a mean is of
        return Text::tr("%1, mean of 15 min").arg(unit);
    case Resolution::Hour:
        return Text::tr("%1, mean of an hour").arg(unit);
    case Resolution::Day:
        return Text::tr("%1, mean of a day").arg(unit);
    case Resolution::Week:
        return Text::tr("%1, mean of a week").arg(unit);
    case Resolution::Month:
        return Text::tr("%1, mean of a month").arg(unit);
    }
    return unit;
}

QString seriesErrorText(const ApiError &error, const QString &id)
{
    if (error.kind == ApiError::Kind::NotFound)
        return Text::tr("Enectiva knows no data series %1. What was loaded stays.").arg(id);
    if (error.kind == ApiError::Kind::Forbidden)
        return Text::tr("The token does not permit to read data series. What was loaded stays. "
                        "Give it the scope data_series on Enectiva's API dashboard.");
    return sentenceFor(error);
}

} // namespace meterdesk
