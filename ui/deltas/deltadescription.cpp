// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltadescription.h"

#include "models/formats.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::DeltaDescription)
};

using Kind = DeltaSubject::Kind;

//! The least and the greatest of \a month in \a years.
std::optional<std::pair<double, double>> rangeOf(const DeltaTableModel &table, int month,
                                                 const QList<int> &years)
{
    std::optional<std::pair<double, double>> range;
    for (const int year : years) {
        const std::optional<double> value = table.shown({year, month}).value;
        if (!value)
            continue;
        if (!range)
            range = {*value, *value};
        range->first = std::min(range->first, *value);
        range->second = std::max(range->second, *value);
    }
    return range;
}

} // namespace

DeltaBars deltaBars(const DeltaTableModel &table, int year, const QString &unit)
{
    DeltaBars bars;
    bars.year = year;
    bars.unit = unit;
    bars.decimals = table.decimals();
    const QList<int> years = table.years();
    std::copy_if(years.cbegin(), years.cend(), std::back_inserter(bars.earlierYears),
                 [year](int other) { return other < year - 1; });
    for (int month = 1; month <= 12; ++month) {
        DeltaBars::Month &bar = bars.months[std::size_t(month - 1)];
        const DeltaTableModel::Figure current = table.shown({bars.year, month});
        const DeltaTableModel::Figure previous = table.shown({bars.year - 1, month});
        bar.current = current.value;
        bar.previous = previous.value;
        bar.isPartial = current.value && current.isPartial;
        bar.isEstimated = current.value && current.isEstimated;
        bar.isPreviousEstimated = previous.value && previous.isEstimated;
        bar.earlier = rangeOf(table, month, bars.earlierYears);
    }
    return bars;
}

QString sourceText(DeltaSource source)
{
    return source == DeltaSource::Service
        //: Where figures come from: the service computed them
        ? Text::tr("from Enectiva")
        //: Where sums of money come from
        : Text::tr("from invoices; ≈ estimated: Enectiva’s consumption × last unit price");
}

QString deltaDescription(const DeltaTableModel &table, int year, const QString &subject,
                         const QString &unit, DeltaSource source)
{
    const QLocale locale;
    QStringList months;
    double sum = 0;
    bool hasSum = false;
    for (int month = 1; month <= 12; ++month) {
        const auto [value, isPartial, isEstimated] = table.shown({year, month});
        if (!value)
            continue;
        const QString figure = figureText(*value, table.decimals(), locale);
        const QString name = locale.standaloneMonthName(month, QLocale::LongFormat);
        if (isEstimated) {
            //: A month and its figure
            months << Text::tr("%1 estimated %2").arg(name, figure);
        } else if (isPartial) {
            //: A month and its figure
            months << Text::tr("%1 partial %2").arg(name, figure);
        } else {
            //: A month and its figure
            months << Text::tr("%1 %2").arg(name, figure);
        }
        if (!table.isCumulated() && !isPartial) {
            sum += *value;
            hasSum = true;
        }
    }
    QStringList parts;
    if (source == DeltaSource::Invoices)
        //: The name of a meter
        parts << Text::tr("%1, monthly cost, from invoices, else estimated.").arg(subject);
    else
        //: The name of a meter, then the unit
        parts << (unit.isEmpty()
                      ? Text::tr("%1, monthly, from Enectiva.").arg(subject)
                      : Text::tr("%1, monthly in %2, from Enectiva.").arg(subject, unit));
    if (table.isCumulated())
        parts << Text::tr("Each month with those of the year before it.");
    if (months.isEmpty())
        parts << Text::tr("%1: no data.").arg(year);
    else
        //: A year, then its months with their figures
        parts << Text::tr("%1: %2.").arg(year).arg(months.join(QStringLiteral(", ")));
    if (hasSum)
        parts << Text::tr("Sum of the months that are over: %1.")
                     .arg(figureText(sum, table.decimals(), locale));
    return parts.join(QLatin1Char(' '));
}

QString deltaSummary(const DeltaTableModel &table, std::optional<TimeMs> loadedAt)
{
    if (!loadedAt)
        return {};
    QStringList parts{Text::tr("Deltas from Enectiva, monthly"),
                      //: %1 is a time, with the date where that is another one
                      Text::tr("loaded %1").arg(loadedText(*loadedAt, QLocale()))};
    if (table.value(table.runningMonth()))
        //: %1 is a month with its year
        parts << Text::tr("%1 is partial").arg(monthTitle(table.runningMonth()));
    return parts.join(QStringLiteral(" · "));
}

QString monthTitle(YearMonth month)
{
    const QString name = QLocale().standaloneMonthName(month.month, QLocale::LongFormat);
    return QStringLiteral("%1 %2").arg(name.left(1).toUpper() + name.mid(1)).arg(month.year);
}

QString emptyDeltasText(const DeltaSubject &subject, const std::optional<ApiError> &error)
{
    if (error && !subject.isEmpty()) {
        if (isUnknownSubject(subject, *error))
            return Text::tr("Enectiva knows no virtual meter with the ID “%1”. Check the ID above "
                            "and press Enter.")
                .arg(subject.id);
        return Text::tr("The monthly deltas could not be loaded.");
    }
    const bool isChosen = !subject.isEmpty();
    switch (subject.kind) {
    case Kind::Meter:
        return isChosen ? Text::tr("Enectiva has no monthly deltas of this meter yet. They come "
                                   "with its readings.")
                        : Text::tr("Choose a meter on the left to see its monthly deltas.");
    case Kind::Entity:
        return isChosen ? Text::tr("Enectiva has no monthly deltas of this entity yet. They come "
                                   "with the readings of its meters.")
                        : Text::tr("Choose an entity on the left to see its monthly deltas.");
    case Kind::VirtualMeter:
        break;
    }
    return isChosen ? Text::tr("Enectiva has no monthly deltas of this virtual meter yet.")
                    : Text::tr("Enter the ID of a virtual meter above to see its monthly deltas.");
}

QString deltaErrorText(const DeltaSubject &subject, const ApiError &error)
{
    if (error.kind != ApiError::Kind::Forbidden)
        return sentenceFor(error);
    QString scope;
    switch (subject.kind) {
    case Kind::Meter:
        scope = Text::tr("The login token has no scope for deltas of meters.");
        break;
    case Kind::Entity:
        scope = Text::tr("The login token has no scope for deltas of entities.");
        break;
    case Kind::VirtualMeter:
        scope = Text::tr("The login token has no scope for deltas of virtual meters.");
        break;
    }
    return scope + QLatin1Char(' ') + sentenceFor(error);
}

bool isUnknownSubject(const DeltaSubject &subject, const ApiError &error)
{
    return subject.kind == Kind::VirtualMeter && error.kind == ApiError::Kind::NotFound;
}

} // namespace meterdesk
