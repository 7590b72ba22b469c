// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltaexplanation.h"

#include "models/formats.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::DeltaExplanation)
};

constexpr int kMostPlaces = 4;
constexpr int kHourPlaces = 3;
constexpr double kHour = 3'600'000;

QString trimmedText(double value, int most)
{
    const std::array values{value};
    return figureText(value, decimalsOf(values, most), QLocale());
}

QString shownText(double value, const DeltaUnits &units)
{
    const QString figure = figureText(value, units.decimals, QLocale());
    return units.shown.isEmpty() ? figure : QStringLiteral("%1\u00a0%2").arg(figure, units.shown);
}

QString signedText(double value, const DeltaUnits &units)
{
    const bool isMore = value >= 0.5 * std::pow(10.0, -units.decimals);
    return (isMore ? QLocale().positiveSign() : QString()) + shownText(value, units);
}

//! What was computed, in the unit of the register, with the sum that led to it.
QString resultText(const DeltaComparison &comparison, const DeltaUnits &units)
{
    const QString result = exactText(*comparison.computed, units.ofRegister);
    const auto &[begin, end] = *comparison.edges;
    const bool isSum = comparison.limits.has_value();
    QString text = isSum
        //: A sum: the state at the end less that at the begin, and the result with its unit
        ? Text::tr("Computed here: %1 − %2 = %3.")
              .arg(exactText(end.state), exactText(begin.state), result)
        //: %1 is a figure with its unit
        : Text::tr("Computed here, from the intervals in which the register rose: %1.").arg(result);
    if (units.fromRegister && *units.fromRegister != 1)
        //: A figure in another unit
        text += QLatin1Char(' ')
            + Text::tr("That is %1.")
                  .arg(exactText(*comparison.computed * *units.fromRegister, units.shown));
    return text;
}

QString serviceText(const DeltaComparison &comparison, const DeltaUnits &units)
{
    if (!comparison.fromService)
        return Text::tr("Enectiva has no delta of this month.");
    if (!units.isComparable())
        //: Two units of measurement
        return Text::tr("Enectiva tells %1, the readings count %2: they are not compared.")
            .arg(units.ofService, units.ofRegister);
    const double own = *comparison.computed * *units.fromRegister;
    const double told = *comparison.fromService * *units.fromService;
    //: Both are figures with their unit
    return Text::tr("From Enectiva: %1; difference %2.")
        .arg(exactText(told, units.shown), signedText(own - told, units));
}

QString limitsText(const DeltaComparison &comparison, const DeltaUnits &units)
{
    const DeltaLimits &limits = *comparison.limits;
    if (limits.least == limits.most)
        return Text::tr("Both edges were read: no late reading can move the month.");
    //: Four figures with their unit; the last two are differences from what was computed
    return Text::tr("A late reading at an edge moves its state at most to those of the two "
                    "readings around it. The month then lies between %1 and %2 (%3 to %4).")
        .arg(exactText(limits.least, units.ofRegister), exactText(limits.most, units.ofRegister),
             exactText(limits.least - *comparison.computed),
             QLocale().positiveSign() + exactText(limits.most - *comparison.computed));
}

QString shareText(const DeltaComparison &comparison, const DeltaUnits &units)
{
    const double part = *comparison.interpolated;
    const double all = *comparison.computed;
    const QString figure = exactText(part, units.ofRegister);
    if (part == 0 || all <= 0)
        return {};
    //: %1 is a percentage, %2 a figure with its unit
    return Text::tr("%1 of it (%2) is interpolated: the use between each edge and the reading "
                    "nearest to it.")
        .arg(QStringLiteral("%1\u00a0%").arg(figureText(part / all * 100, 1, QLocale())), figure);
}

} // namespace

QString exactText(double value)
{
    // What is left of sums beyond the last place that is shown is none.
    const double scale = std::pow(10.0, kMostPlaces);
    return trimmedText(std::round(value * scale) / scale, kMostPlaces);
}

QString exactText(double value, const QString &unit)
{
    return unit.isEmpty() ? exactText(value)
                          : QStringLiteral("%1\u00a0%2").arg(exactText(value), unit);
}

QString hoursText(TimeMs length)
{
    //: Hours; %1 is a figure
    return Text::tr("%1\u00a0h").arg(trimmedText(double(length) / kHour, kHourPlaces));
}

QString interpolationText(const DeltaComparison &comparison, int which, const QString &unit,
                          const QTimeZone &zone)
{
    const DeltaEdge &edge = (*comparison.edges)[std::size_t(which)];
    const QString time = momentText(edge.time, zone, QLocale());
    const bool isRead = edge.before && edge.before->time == edge.time;
    if (isRead && comparison.isCut(which, zone))
        return (which == 0
                    //: A moment, the state of the register
                    ? Text::tr("Begins with the first reading, %1: %2. Nothing is known before.")
                    //: A moment, the state of the register
                    : Text::tr("Ends with the last reading, %1: %2. Nothing is known behind."))
            .arg(time, exactText(edge.state, unit));
    if (isRead)
        //: A moment, the state of the register
        return (which == 0 ? Text::tr("Begin %1: read at this moment, %2.")
                           : Text::tr("End %1: read at this moment, %2."))
            .arg(time, exactText(edge.state, unit));
    if (!edge.before || !edge.after || !std::isfinite(edge.state))
        //: A moment
        return (which == 0 ? Text::tr("Begin %1: not known, as the register fell around it.")
                           : Text::tr("End %1: not known, as the register fell around it."))
            .arg(time);
    const QString sum =
        QStringLiteral("%1 + (%2 − %1) / %3 × %4 = %5")
            .arg(exactText(edge.before->state), exactText(edge.after->state),
                 hoursText(edge.after->time - edge.before->time),
                 hoursText(edge.time - edge.before->time), exactText(edge.state, unit));
    //: A moment, those of the readings before and behind it, a sum with its numbers
    return (which == 0 ? Text::tr("Begin %1, between the readings of %2 and %3: %4.")
                       : Text::tr("End %1, between the readings of %2 and %3: %4."))
        .arg(time, momentText(edge.before->time, zone, QLocale()),
             momentText(edge.after->time, zone, QLocale()), sum);
}

QStringList explainDelta(const DeltaComparison &comparison, const DeltaUnits &units,
                         const QTimeZone &zone)
{
    QStringList lines;
    if (!comparison.edges) {
        lines << Text::tr("There are no readings of this month, so it cannot be computed here.");
        return lines;
    }
    for (int which = 0; which < 2; ++which)
        lines << interpolationText(comparison, which, units.ofRegister, zone);
    if (!comparison.computed)
        return lines << flawTexts(comparison.flaws);
    lines << resultText(comparison, units) + QLatin1Char(' ') + serviceText(comparison, units);
    if (comparison.interpolated && !shareText(comparison, units).isEmpty())
        lines << shareText(comparison, units);
    if (comparison.limits)
        lines << limitsText(comparison, units);
    return lines;
}

QStringList explainEntityDelta(YearMonth month, const QList<ZoneGroup> &groups)
{
    QStringList lines;
    if (groups.isEmpty())
        return lines;
    if (groups.size() == 1)
        lines << Text::tr("Enectiva adds up the meters of the entity. All lie in one time zone:");
    else
        lines << Text::tr("Enectiva adds up the meters of the entity. They lie in %n time zones: "
                          "the month of each is that of its own local time, and the sums are "
                          "added. It is not one common window:",
                          nullptr, int(groups.size()));
    for (const ZoneGroup &group : groups) {
        const QTimeZone zone(group.zone);
        const TimeRange range = monthRange(month, zone);
        const auto moment = [&zone](TimeMs time) {
            return momentText(time, zone, QLocale()) + QLatin1Char(' ')
                + offsetText(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time)));
        };
        //: The name of a time zone, two moments with their offsets from UTC
        lines << Text::tr("%1: %n meter(s), from %2 to %3.", nullptr, group.meters)
                     .arg(QString::fromLatin1(group.zone), moment(range.from), moment(range.to));
    }
    return lines;
}

} // namespace meterdesk
