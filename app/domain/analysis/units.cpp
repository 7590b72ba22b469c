// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/units.h"

#include <QList>

#include <array>

namespace meterdesk {

namespace {

struct Known
{
    const char16_t *symbol;
    const char16_t *shortForm; // as it is compared: small letters, without blanks and dots
    Quantity quantity;
    double size;
};

// 1 kWh = 3.6 MJ exactly.
constexpr std::array kUnits = {
    Known{u"Wh", u"wh", Quantity::Energy, 3600},        Known{u"MJ", u"mj", Quantity::Energy, 1e6},
    Known{u"kWh", u"kwh", Quantity::Energy, 3'600'000}, Known{u"GJ", u"gj", Quantity::Energy, 1e9},
    Known{u"MWh", u"mwh", Quantity::Energy, 3.6e9},     Known{u"TJ", u"tj", Quantity::Energy, 1e12},
    Known{u"GWh", u"gwh", Quantity::Energy, 3.6e12},    Known{u"l", u"l", Quantity::Volume, 1},
    Known{u"hl", u"hl", Quantity::Volume, 100},         Known{u"m³", u"m3", Quantity::Volume, 1000},
};

constexpr double kCubicMetre = 1000;
constexpr double kKilowattHour = 3'600'000;

QString shortForm(const QString &text)
{
    QString form = text.trimmed().toLower();
    form.replace(QChar(u'³'), QChar(u'3'));
    form.remove(QChar(u'^')).remove(QChar(u'.')).remove(QChar(u' '));
    if (form == QLatin1String("litre") || form == QLatin1String("liter")
        || form == QStringLiteral("ℓ"))
        return QStringLiteral("l");
    return form == QLatin1String("cbm") ? QStringLiteral("m3") : form;
}

QString symbolOf(const Known &known)
{
    return QString::fromUtf16(known.symbol);
}

// The double nearest to numerator / denominator, both whole numbers: one rounding.
Conversion made(const Unit &from, const Unit &to)
{
    Conversion result;
    result.from = from;
    result.to = to;
    result.factor = from.size / to.size;
    return result;
}

} // namespace

Unit unit(const QString &text)
{
    const QString form = shortForm(text);
    // Only in the small letters are Mj and mJ alike; nobody meters in millijoules.
    for (const Known &known : kUnits) {
        if (form == QString::fromUtf16(known.shortForm))
            return {symbolOf(known), known.quantity, known.size};
    }
    return {text, Quantity::Other, 1};
}

std::optional<Conversion> conversion(const QString &from, const QString &to,
                                     const GasProperties &gas)
{
    const Unit source = unit(from);
    const Unit target = unit(to);
    if (source.quantity == target.quantity) {
        if (source.quantity == Quantity::Other && source.symbol != target.symbol)
            return std::nullopt;
        return made(source, target);
    }
    if (source.quantity != Quantity::Volume || target.quantity != Quantity::Energy
        || !gas.isValid())
        return std::nullopt;
    Conversion result = made(source, target);
    result.factor = gas.volumeCorrection * gas.calorificValue * (source.size / kCubicMetre)
        * kKilowattHour / target.size;
    result.isGas = true;
    result.gas = gas;
    return result;
}

QStringList unitChoices(const QString &text, const GasProperties &gas)
{
    const Unit own = unit(text);
    QStringList result;
    for (const Known &known : kUnits) {
        const bool isGas =
            own.quantity == Quantity::Volume && known.quantity == Quantity::Energy && gas.isValid();
        if (known.quantity == own.quantity)
            result.append(symbolOf(known));
        else if (isGas && known.size >= kKilowattHour)
            result.append(symbolOf(known));
    }
    if (own.quantity == Quantity::Other)
        result.append(own.symbol);
    return result;
}

QString powerUnit(const QString &text)
{
    const QString symbol = unit(text).symbol;
    if (symbol.isEmpty())
        return {};
    static const QStringList kHours = {QStringLiteral("Wh"), QStringLiteral("kWh"),
                                       QStringLiteral("MWh"), QStringLiteral("GWh")};
    return kHours.contains(symbol) ? symbol.chopped(1) : symbol + QStringLiteral("/h");
}

} // namespace meterdesk
