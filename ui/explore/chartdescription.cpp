// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartdescription.h"

#include "domain/consumption.h"
#include "models/formats.h"
#include "ui/charts/readoutfigures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartDescription)
};

QString dayOf(TimeMs time, const QTimeZone &zone)
{
    return dayText(QDateTime::fromMSecsSinceEpoch(time, zone).date(), QLocale());
}

//! The figures of a read-out as a list in words.
QString wordsOf(const ReadoutFigures &figures)
{
    QStringList words;
    for (const ReadoutFigure &figure : figures) {
        QString text = QStringLiteral("%1 %2 %3").arg(figure.caption, figure.value, figure.unit);
        text = text.trimmed();
        words << (figure.more.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, figure.more));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString chartDescription(const Meter &meter, const ReadingSeries &readings, const TimeRange &window,
                         const QTimeZone &zone)
{
    const QLocale locale;
    const QString name = meter.shownName();
    const std::size_t begin = readings.lowerBound(window.from);
    const std::size_t end = window.hasEnd() ? readings.lowerBound(window.to) : readings.size();
    if (begin >= end)
        return Text::tr("%1: no readings in this period.").arg(name);
    const auto states = readings.states().subspan(begin, end - begin);
    const auto times = readings.times().subspan(begin, end - begin);
    const auto [least, most] = std::minmax_element(states.begin(), states.end());
    const int decimals = decimalsOf(states);
    const auto figure = [&](double value) {
        return QStringLiteral("%1 %2").arg(figureText(value, decimals, locale), meter.unit);
    };
    QStringList parts;
    parts << Text::tr("%1, %2 to %3: %n reading(s).", nullptr, int(states.size()))
                 .arg(name, momentText(times.front(), zone, locale),
                      momentText(times.back(), zone, locale));
    parts << Text::tr("First %1, last %2.").arg(figure(states.front()), figure(states.back()));
    parts << Text::tr("Lowest %1, highest %2.").arg(figure(*least), figure(*most));
    const Use use = useBetween(readings, {times.front(), times.back()});
    if (std::isfinite(use.value))
        parts << Text::tr("Use %1.").arg(figure(use.value));
    return parts.join(QLatin1Char(' '));
}

QString emptyPeriodText(const TimeRange &window, const ReadingSeries &readings,
                        const QTimeZone &zone)
{
    const QString none = Text::tr("No readings from %1 to %2.")
                             .arg(dayOf(window.from, zone), dayOf(window.to - 1, zone));
    if (readings.isEmpty())
        return none;
    return none + QLatin1Char(' ')
        + Text::tr("The last one is from %1.").arg(dayOf(readings.lastTime(), zone));
}

QString loadSummary(const ReadingSeries &readings, std::optional<TimeMs> loadedAt,
                    const QTimeZone &zone)
{
    QStringList parts;
    //: %1 is the number of readings, as the locale groups it
    parts << Text::tr("%1 reading(s)", nullptr, int(readings.size()))
                 .arg(QLocale().toString(qlonglong(readings.size())));
    parts << QString::fromLatin1(zone.id());
    if (loadedAt)
        parts << Text::tr("Loaded %1").arg(loadedText(*loadedAt, QLocale()));
    return parts.join(QStringLiteral(" · "));
}

QString layersDescription(const ChartLayers &layers, const TimeRange &window)
{
    if (layers.size() < 2)
        return {};
    return Text::tr("In the chart: %1.").arg(wordsOf(rangeReadout(layers, window, QLocale())));
}

QString selectionDescription(const ChartLayers &layers, const TimeRange &selection,
                             const TimeRange &window)
{
    return wordsOf(selectionFigures(layers, selection, window, QLocale())) + QLatin1Char('.');
}

QString ruleText(const Conversion &rule)
{
    if (rule.from.symbol == rule.to.symbol)
        return {};
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'g', 6); };
    if (rule.isGas)
        //: %1 m³ = %2 kWh: volume correction %3, calorific value %4
        return Text::tr("1 %1 = %2 %3: correction %4 × %5 kWh/m³")
            .arg(rule.from.symbol, number(rule.factor), rule.to.symbol,
                 number(rule.gas.volumeCorrection), number(rule.gas.calorificValue));
    return QStringLiteral("1 %1 = %2 %3")
        .arg(rule.from.symbol, number(rule.factor), rule.to.symbol);
}

QString axisTitle(ChartKindId kind, Resolution resolution, const QString &unit)
{
    if (kind == ChartKindId::Register)
        return unit;
    if (kind == ChartKindId::Cumulated)
        //: Above the axis of a chart: unit, summed up
        return Text::tr("%1 since the begin of the period").arg(unit);
    switch (resolution) {
    case Resolution::Interval:
        //: Above the axis of a chart: unit, then what it is counted for
        return Text::tr("%1 between readings").arg(unit);
    case Resolution::QuarterHour:
        return Text::tr("%1 per 15 min").arg(unit);
    case Resolution::Hour:
        return Text::tr("%1 per hour").arg(unit);
    case Resolution::Day:
        return Text::tr("%1 per day").arg(unit);
    case Resolution::Week:
        return Text::tr("%1 per week").arg(unit);
    case Resolution::Month:
        return Text::tr("%1 per month").arg(unit);
    }
    return unit;
}

} // namespace meterdesk
