// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmaptexts.h"

#include "texts/datetexts.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/datetexts.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

// As many as tell apart what is \a step apart.
int decimalsFor(double step)
{
    if (!(step > 0))
        return 0;
    return std::clamp(1 - static_cast<int>(std::floor(std::log10(step))), 0, 6);
}

} // namespace

QString HeatMapTexts::title() const
{
    //: Title of a heat map; %1 is a year or a range of days
    const QString title = tr("Hour of day × day, %1")
                              .arg(daysText(m_map.firstDay, m_map.day(m_map.days - 1), m_locale));
    return m_labels.axisTitle.isEmpty() ? title
                                        : title + QStringLiteral(" · ") + m_labels.axisTitle;
}

bool HeatMapTexts::isClockPut(int day) const
{
    // Zero: a date that the zone never had.
    const int hours = m_map.dayHours[static_cast<std::size_t>(day)];
    return hours != 24 && hours != 0;
}

QString HeatMapTexts::remarks() const
{
    QStringList remarks;
    if (m_map.isInterpolated)
        remarks << tr("interpolated, the readings are further apart");
    QStringList days;
    const bool isOneYear = m_map.firstDay.year() == m_map.day(m_map.days - 1).year();
    for (int day = 0; day < m_map.days; ++day) {
        if (!isClockPut(day))
            continue;
        const QDate date = m_map.day(day);
        //: %1 is a date, %2 the number of its hours: 23 or 25
        days << tr("%1 has %2 h")
                    .arg(isOneYear ? dayMonthText(date, m_locale) : dateText(date, m_locale))
                    .arg(m_map.dayHours[static_cast<std::size_t>(day)]);
    }
    if (!days.isEmpty())
        remarks << tr("▾ change of summer time: %1").arg(days.join(QStringLiteral(", ")));
    return remarks.join(QStringLiteral(" · "));
}

QString HeatMapTexts::markText(int day) const
{
    if (!isClockPut(day))
        return {};
    const int hours = m_map.dayHours[static_cast<std::size_t>(day)];
    const QString text = hours < 24
        ? tr("%1 has %2 hours: the clock was put forward. The hour it left out is empty.")
        : tr("%1 has %2 hours: the clock was put back. The hour it showed twice is the mean of "
             "both.");
    return text.arg(dateText(m_map.day(day), m_locale)).arg(hours);
}

QString HeatMapTexts::scaleText() const
{
    return tr("Colours: 2nd to 98th percentile, clipped beyond");
}

QString HeatMapTexts::shortScaleText() const
{
    return tr("2nd to 98th percentile");
}

QStringList HeatMapTexts::scaleFigures() const
{
    if (std::isnan(m_map.low) || std::isnan(m_map.high))
        return {};
    constexpr int kSteps = 4;
    const double step = (m_map.high - m_map.low) / kSteps;
    const int decimals = step > 0 ? decimalsFor(step) : m_labels.decimals;
    QStringList figures;
    for (int i = 0; i <= kSteps; ++i)
        figures << numberText(m_map.low + i * step, decimals, m_locale);
    figures.first().prepend(QStringLiteral("≤ "));
    figures.last().prepend(QStringLiteral("≥ "));
    return figures;
}

QString HeatMapTexts::meansTitle() const
{
    return m_map.slotsPerDay > 24 ? tr("Mean by quarter hour") : tr("Mean by hour");
}

QString HeatMapTexts::sumsTitle() const
{
    if (m_map.isOfMeans)
        //: Below the unit: the mean of a day
        return tr("mean");
    //: Below the unit: "kWh / a day"
    return tr("a day");
}

QString HeatMapTexts::slotText(int slot) const
{
    return slotOfDayText(slot, m_map.slotsPerDay);
}

QString HeatMapTexts::periodText(const HeatCell &cell) const
{
    const QDate date = m_map.day(cell.day);
    return daysText(date, date, m_locale) + QLatin1Char(' ') + slotText(cell.slot);
}

QList<ReadoutStrip::Figure> HeatMapTexts::figures(const HeatCell &cell) const
{
    const double value = m_map.value(cell.day, cell.slot);
    const double normal = usual(m_map, cell.day, cell.slot);
    const bool isKnown = !std::isnan(value);
    QList<ReadoutStrip::Figure> figures{
        {tr("At the cursor"), periodText(cell), {}},
        {m_map.isOfMeans ? tr("Mean") : tr("Use"),
         isKnown ? numberText(value, m_labels.decimals, m_locale) : tr("no data"),
         isKnown ? m_labels.unit : QString()}};
    if (std::isnan(normal))
        return figures;
    const QString weekday = m_locale.dayName(m_map.day(cell.day).dayOfWeek(), QLocale::ShortFormat);
    //: %1 is a weekday, %2 the hours: "Usual for Sat 22:00–23:00"
    figures.append({tr("Usual for %1 %2").arg(weekday, slotText(cell.slot)),
                    numberText(normal, m_labels.decimals, m_locale), m_labels.unit});
    if (!isKnown)
        return figures;
    QString unit = m_labels.unit;
    if (normal > 0 && !m_map.isOfMeans)
        unit += QStringLiteral(" · ")
            + withUnit(signedText(100 * (value - normal) / normal, 0, m_locale),
                       QStringLiteral("%"));
    figures.append(
        {tr("Difference"), signedText(value - normal, m_labels.decimals, m_locale), unit});
    return figures;
}

QString HeatMapTexts::cellText(const HeatCell &cell) const
{
    const double value = m_map.value(cell.day, cell.slot);
    return QStringLiteral("%1: %2").arg(
        periodText(cell),
        std::isnan(value)
            ? tr("no data")
            : withUnit(numberText(value, m_labels.decimals, m_locale), m_labels.unit));
}

} // namespace meterdesk
