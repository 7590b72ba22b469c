// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readoutfigures.h"

#include "domain/analysis/rangestatistics.h"
#include "texts/datetexts.h"
#include "ui/charts/charttexts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace meterdesk {

namespace {

using Kind = ChartSeries::Kind;

struct Text
{
    // The strip's own context: the texts are its.
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ReadoutStrip)
};

constexpr TimeMs kMinute = 60'000;

int powerDecimals(double power)
{
    return std::abs(power) < 10 ? 2 : std::abs(power) < 1000 ? 1 : 0;
}

QString valueCaption(const ChartLayers &layers)
{
    const auto isPrevious = [](const ChartLayer &layer) {
        return layer.role == ChartLayer::Role::Previous;
    };
    if (std::any_of(layers.begin(), layers.end(), isPrevious))
        return Text::tr("This year");
    const ChartSeries &main = *layers.first().series;
    if (main.isOfValues())
        //: Captions above a figure of a data series
        return main.kind() == Kind::Register ? Text::tr("Value") : Text::tr("Mean");
    switch (main.kind()) {
    case Kind::Register:
        //: Caption above a figure: the number read off the meter
        return Text::tr("Register");
    case Kind::Cumulated:
        //: Caption above a figure: the use since the begin of the period
        return Text::tr("Use so far");
    case Kind::Consumption:
        break;
    }
    return Text::tr("Use");
}

//! Several meters are told by letter and name.
QString meterCaption(const ChartLayers &layers, const ChartLayer &layer)
{
    if (layers.size() > 1 && layers.at(1).role == ChartLayer::Role::Meter)
        return layer.letter.isNull() ? layer.name
                                     : QStringLiteral("%1 %2").arg(layer.letter).arg(layer.name);
    return valueCaption(layers);
}

bool isSeveral(const ChartLayers &layers)
{
    return layers.size() > 1;
}

ReadoutFigure figureOf(const QString &caption, double value, const ChartLabels &labels,
                       const QLocale &locale)
{
    ReadoutFigure figure;
    figure.caption = caption;
    figure.value =
        std::isnan(value) ? Text::tr("no data") : numberText(value, labels.decimals, locale);
    figure.unit = std::isnan(value) ? QString() : labels.unit;
    return figure;
}

ReadoutFigure differenceFigure(double before, double now, const ChartLabels &labels,
                               const QLocale &locale)
{
    const Change difference = change(before, now);
    ReadoutFigure figure;
    figure.caption = Text::tr("Difference");
    if (std::isnan(difference.difference)) {
        figure.value = QStringLiteral("–");
        return figure;
    }
    figure.value = differenceText(difference.difference, labels.decimals, locale);
    figure.unit = labels.unit;
    figure.more = percentText(difference.percent, locale);
    figure.tone = difference.difference > 0 ? ReadoutFigure::Tone::More
        : difference.difference < 0         ? ReadoutFigure::Tone::Less
                                            : ReadoutFigure::Tone::Plain;
    return figure;
}

//! When the value of an earlier time is of: "27. 2. 2025 · same weekday".
QString previousCaption(const ChartLayer &layer, std::size_t index, const QLocale &locale)
{
    if (!layer.comparison || index >= layer.comparison->periods.size()
        || layer.comparison->periods[index].isEmpty())
        return layer.name;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(layer.comparison->periods[index].from,
                                                          layer.series->labels().zone);
    const QString day = dateText(from.date(), locale);
    return layer.note.isEmpty() ? day : QStringLiteral("%1 · %2").arg(day, layer.note);
}

//! What of a range is told as its use: the sum of periods, or what a register has grown by.
double useOf(const ChartSeries &series, const TimeRange &range)
{
    const RangeFigures figures = rangeFigures(series, range);
    return figures.count == 0 ? std::nan("") : figures.sum;
}

} // namespace

QString differenceText(double value, int decimals, const QLocale &locale)
{
    const QString text = numberText(value, decimals, locale);
    const double zero = 0.5 * std::pow(10.0, -decimals);
    return value >= zero ? QLatin1Char('+') + text : text;
}

QString percentText(double percent, const QLocale &locale)
{
    if (std::isnan(percent))
        return {};
    return QStringLiteral("%1\u00a0%")
        .arg(differenceText(percent, std::abs(percent) < 100 ? 1 : 0, locale));
}

QString durationText(TimeMs length)
{
    const qint64 minutes = (length + kMinute / 2) / kMinute;
    const qint64 days = minutes / (24 * 60);
    const qint64 hours = minutes / 60 % 24;
    QStringList parts;
    if (days > 0)
        //: A length of time: days
        parts << Text::tr("%1 d").arg(days);
    if (hours > 0)
        //: A length of time: hours
        parts << Text::tr("%1 h").arg(hours);
    if ((minutes % 60 > 0 && days == 0) || parts.isEmpty())
        //: A length of time: minutes
        parts << Text::tr("%1 min").arg(minutes % 60);
    return parts.join(QLatin1Char(' '));
}

ReadoutFigures cursorFigures(const ChartLayers &layers, std::size_t index, const QLocale &locale)
{
    const ChartSeries &main = *layers.first().series;
    ReadoutFigures figures;
    figures << ReadoutFigure{Text::tr("At the cursor"), pointTimeText(main, index, locale, false)};
    const double now = main.hasValue(index) ? main.values()[index] : std::nan("");
    figures << figureOf(meterCaption(layers, layers.first()), now, main.labels(), locale);
    figures.last().layer = isSeveral(layers) ? 0 : -1;
    const double power = main.kind() == Kind::Consumption && !main.isOfValues()
        ? meanPower(main, index)
        : std::nan("");
    const bool isOnlyOne = layers.size() < 2 || layers.at(1).role == ChartLayer::Role::Previous;
    if (!std::isnan(power) && isOnlyOne)
        figures << ReadoutFigure{Text::tr("Mean power"),
                                 numberText(power, powerDecimals(power), locale),
                                 QStringLiteral("kW")};
    bool isCompared = false;
    for (int i = 1; i < int(layers.size()); ++i) {
        const ChartLayer &layer = layers.at(i);
        const auto point = layer.pointFor(main, index);
        const double value =
            point && layer.series->hasValue(*point) ? layer.series->values()[*point] : std::nan("");
        const bool isPrevious = layer.role == ChartLayer::Role::Previous;
        figures << figureOf(isPrevious ? previousCaption(layer, index, locale)
                                       : meterCaption(layers, layer),
                            value, layer.series->labels(), locale);
        figures.last().layer = i;
        // Against the first of them; the others are there to be looked at.
        if (isPrevious && !std::exchange(isCompared, true))
            figures << differenceFigure(value, now, main.labels(), locale);
    }
    return figures;
}

ReadoutFigures rangeReadout(const ChartLayers &layers, const TimeRange &range,
                            const QLocale &locale)
{
    const ChartSeries &main = *layers.first().series;
    const RangeFigures of = rangeFigures(main, range);
    if (of.count == 0)
        return {ReadoutFigure{Text::tr("Visible range"), Text::tr("no data")}};
    const ChartLabels &labels = main.labels();
    ReadoutFigures figures;
    if (isSeveral(layers)) {
        const bool isCompared = layers.at(1).role == ChartLayer::Role::Previous;
        for (int i = 0; i < int(layers.size()); ++i) {
            const ChartLayer &layer = layers.at(i);
            figures << figureOf(
                layer.role == ChartLayer::Role::Previous ? layer.name : meterCaption(layers, layer),
                useOf(*layer.series, range), layer.series->labels(), locale);
            figures.last().layer = i;
        }
        if (isCompared)
            figures.insert(
                2, differenceFigure(useOf(*layers.at(1).series, range), of.sum, labels, locale));
        return figures;
    }
    if (main.kind() == Kind::Consumption || main.isOfValues()) {
        figures << figureOf(main.isOfValues() ? Text::tr("Mean") : Text::tr("Sum"), of.sum, labels,
                            locale)
                << figureOf(Text::tr("Smallest"), of.minMax.min, labels, locale)
                << figureOf(Text::tr("Largest"), of.minMax.max, labels, locale);
        return figures;
    }
    figures << figureOf(Text::tr("First"), of.first, labels, locale)
            << figureOf(Text::tr("Last"), of.last, labels, locale);
    // A register that fell says nothing of the use by its ends.
    if (of.sum >= 0)
        figures << figureOf(Text::tr("Use"), of.sum, labels, locale);
    return figures;
}

ReadoutFigures selectionFigures(const ChartLayers &layers, const TimeRange &selection,
                                const TimeRange &visible, const QLocale &locale)
{
    const ChartSeries &main = *layers.first().series;
    const ChartLabels &labels = main.labels();
    const RangeFigures of = rangeFigures(main, selection);
    ReadoutFigures figures;
    const TimeMs length = selection.to - selection.from;
    figures << ReadoutFigure{
        Text::tr("Selected"),
        //: A length of time, and how many values it has
        Text::tr("%1, %n value(s)", nullptr, int(of.count)).arg(durationText(length))};
    if (of.count == 0)
        return figures;
    const bool isPeriods = main.kind() == Kind::Consumption && !main.isOfValues();
    figures << figureOf(main.isOfValues() ? Text::tr("Mean")
                            : isPeriods   ? Text::tr("Sum")
                                          : Text::tr("Use"),
                        of.sum, labels, locale);
    const double share = main.isOfValues() ? std::nan("") : shareOf(of.sum, useOf(main, visible));
    if (!std::isnan(share))
        figures << ReadoutFigure{
            Text::tr("Of what is shown"),
            QStringLiteral("%1\u00a0%").arg(numberText(share * 100, 1, locale))};
    if (isPeriods)
        figures << figureOf(Text::tr("Mean"), of.sum / static_cast<double>(of.count), labels,
                            locale);
    figures << figureOf(Text::tr("Smallest"), of.minMax.min, labels, locale)
            << figureOf(Text::tr("Largest"), of.minMax.max, labels, locale);
    for (int i = 1; i < int(layers.size()); ++i) {
        const ChartLayer &layer = layers.at(i);
        figures << figureOf(layer.role == ChartLayer::Role::Previous ? layer.name
                                                                     : meterCaption(layers, layer),
                            useOf(*layer.series, selection), layer.series->labels(), locale);
        figures.last().layer = i;
    }
    return figures;
}

} // namespace meterdesk
