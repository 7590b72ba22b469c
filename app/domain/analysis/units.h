// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace meterdesk {

//! What a unit measures.
enum class Quantity { Energy, Volume, Other };

//! A unit of a register: "kWh", "m³". Service and people spell units in many ways ("m3", "KWH").
struct Unit
{
    QString symbol; //!< as it is shown: Wh kWh MWh GWh MJ GJ TJ l hl m³, else as it was given
    Quantity quantity = Quantity::Other;
    double size = 1; //!< in joules or litres, both whole numbers; 1 for others

    friend bool operator==(const Unit &, const Unit &) = default;
};

//! The unit that \a text spells. One that is not known stays as it is.
Unit unit(const QString &text);

//! How a gas bill turns volume into energy: kWh = m³ * volumeCorrection * calorificValue. Both are
//! told by the supplier, month by month, and given by the person.
struct GasProperties
{
    double volumeCorrection = 1; //!< from the meter's pressure and temperature to the norm's
    double calorificValue = std::numeric_limits<double>::quiet_NaN(); //!< gross, in kWh per m³

    bool isValid() const { return volumeCorrection > 0 && calorificValue > 0; }
};

//! How values of a unit become values of another: multiplied by factor.
struct Conversion
{
    Unit from;
    Unit to;
    double factor = 1;
    bool isGas = false; //!< volume to energy: gas was made use of
    GasProperties gas; //!< the numbers of the rule, to be told beside the result

    double apply(double value) const { return value * factor; }
};

//! Nothing where there is no such rule, also for gas whose properties are not valid. The same unit
//! in another spelling is the factor 1.
std::optional<Conversion> conversion(const QString &from, const QString &to,
                                     const GasProperties &gas = {});

//! The units that values in \a unit can be shown in, small ones first, itself among them; itself
//! alone where it is not known. Energy for a volume of gas only with valid properties.
QStringList unitChoices(const QString &unit, const GasProperties &gas = {});

//! The unit of a use per hour: kW for kWh, m³/h for m³. Empty for an empty one.
QString powerUnit(const QString &unit);

} // namespace meterdesk
