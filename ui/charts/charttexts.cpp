// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttexts.h"

#include "texts/datetexts.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace meterdesk {

namespace {

constexpr TimeMs kHour = 3'600'000LL;

QDateTime local(TimeMs time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

// Of the point's own length; a day of 23 hours is one too.
bool isDayOrLonger(TimeMs from, TimeMs to)
{
    return to - from >= 23 * kHour;
}

QString weekdayText(QDate date, const QLocale &locale)
{
    return locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ')
        + dayMonthText(date, locale);
}

QString weekdayText(QDate date, const QLocale &locale, bool isShort)
{
    return isShort ? weekdayText(date, locale)
                   : locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ')
            + dateText(date, locale);
}

// A period of whole days, to the day before \a to.
QString daysText(const QDateTime &from, const QDateTime &to, const QLocale &locale, bool isShort)
{
    const QDate first = from.date();
    const QDate last = to.addMSecs(-1).date();
    if (first.day() == 1 && first.addMonths(1) == to.date())
        return locale.standaloneMonthName(first.month(),
                                          isShort ? QLocale::ShortFormat : QLocale::LongFormat)
            + QLatin1Char(' ') + QString::number(first.year());
    if (first == last || isShort)
        return weekdayText(first, locale, isShort);
    return dayMonthText(first, locale) + QStringLiteral(" – ") + dateText(last, locale);
}

} // namespace

QString numberText(double value, int decimals, const QLocale &locale)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    // Rounds to zero without a sign.
    const double zero = 0.5 * std::pow(10.0, -decimals);
    QString text = locale.toString(std::abs(value) < zero ? 0.0 : std::abs(value), 'f', decimals);
    return value <= -zero ? QChar(0x2212) + text : text;
}

QString dayMonthText(QDate date, const QLocale &locale)
{
    if (locale.language() == QLocale::Czech)
        return QStringLiteral("%1. %2.").arg(date.day()).arg(date.month());
    static const QRegularExpression s_year(QStringLiteral("[ ,/-]*y+[/-]?\\.?"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.remove(s_year);
    return locale.toString(date, format.trimmed());
}

QString tickText(const TimeTicks &ticks, std::size_t index, const QTimeZone &zone,
                 const QLocale &locale)
{
    const TimeTick &tick = ticks.ticks[index];
    const QDateTime moment = local(tick.time, zone);
    const QDate date = moment.date();
    switch (ticks.unit) {
    case TickUnit::Minute:
    case TickUnit::Hour:
        return tick.isMajor ? weekdayText(date, locale) : clockText(moment.time());
    case TickUnit::Day:
        return weekdayText(date, locale);
    case TickUnit::Week:
        return dayMonthText(date, locale);
    case TickUnit::Month: {
        const QString name = locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        return tick.isMajor || index == 0 ? name + QLatin1Char(' ') + QString::number(date.year())
                                          : name;
    }
    case TickUnit::Year:
        break;
    }
    return QString::number(date.year());
}

QString pointTimeText(const ChartSeries &series, std::size_t index, const QLocale &locale,
                      bool isShort)
{
    const QTimeZone &zone = series.labels().zone;
    const QDateTime from = local(series.times()[index], zone);
    const QDateTime to = local(series.endOf(index), zone);
    const bool isPeriod = series.kind() == ChartSeries::Kind::Consumption;
    if (isPeriod && isDayOrLonger(series.times()[index], series.endOf(index))
        && from.time() == QTime(0, 0) && to.time() == QTime(0, 0))
        return daysText(from, to, locale, isShort);
    QString text =
        weekdayText(from.date(), locale, isShort) + QLatin1Char(' ') + clockText(from.time());
    if (isPeriod && !isShort) {
        if (isDayOrLonger(series.times()[index], series.endOf(index)))
            text += QStringLiteral(" – ") + weekdayText(to.date(), locale) + QLatin1Char(' ');
        else
            text += QStringLiteral("–");
        text += clockText(to.time());
    }
    return text;
}

namespace {

//! The mean over time of values: of points from the first to the last one, of the means of periods
//! by the lengths of these.
double meanOverTime(const ChartSeries &series, std::size_t from, std::size_t to)
{
    const bool isPeriods = series.kind() == ChartSeries::Kind::Consumption;
    const std::span<const TimeMs> times = series.times();
    const std::span<const double> values = series.values();
    double area = 0;
    double length = 0;
    std::optional<std::size_t> last;
    for (std::size_t i = from; i < to; ++i) {
        if (!series.hasValue(i))
            continue;
        if (isPeriods) {
            const auto whole = double(series.endOf(i) - times[i]);
            area += values[i] * whole;
            length += whole;
        } else if (last) {
            const auto step = double(times[i] - times[*last]);
            area += step * (series.isStepped() ? values[*last] : (values[*last] + values[i]) / 2);
            length += step;
        }
        last = i;
    }
    if (length > 0)
        return area / length;
    return last ? values[*last] : 0;
}

} // namespace

RangeFigures rangeFigures(const ChartSeries &series, const TimeRange &range)
{
    RangeFigures figures;
    const auto [from, to] = series.indicesIn(range);
    figures.minMax = series.pyramid().query(series.values(), from, to);
    for (std::size_t i = from; i < to; ++i) {
        if (!series.hasValue(i))
            continue;
        const double value = series.values()[i];
        if (figures.count++ == 0)
            figures.first = value;
        figures.last = value;
        figures.sum += value;
    }
    if (series.isOfValues())
        figures.sum = meanOverTime(series, from, to);
    else if (series.kind() != ChartSeries::Kind::Consumption)
        figures.sum = figures.last - figures.first;
    return figures;
}

double meanPower(const ChartSeries &series, std::size_t index)
{
    static const struct
    {
        QLatin1String unit;
        double kilowattHours;
    } kUnits[] = {
        {QLatin1String("Wh"), 1e-3},       {QLatin1String("kWh"), 1},
        {QLatin1String("MWh"), 1e3},       {QLatin1String("GWh"), 1e6},
        {QLatin1String("kJ"), 1 / 3600.0}, {QLatin1String("MJ"), 1 / 3.6},
        {QLatin1String("GJ"), 1e3 / 3.6},
    };
    const TimeMs length = series.endOf(index) - series.times()[index];
    for (const auto &entry : kUnits) {
        if (series.labels().unit == entry.unit && length > 0)
            return series.values()[index] * entry.kilowattHours * static_cast<double>(kHour)
                / static_cast<double>(length);
    }
    return std::nan("");
}

} // namespace meterdesk
