// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/invoiceunits.h"

#include "services/localchoices.h"

namespace meterdesk {
namespace {

//! About that of natural gas: only to know which units there are.
constexpr double kSomeCalorificValue = 10;

} // namespace

QString invoiceUnitOf(const Meter &meter, const LocalChoices &choices)
{
    const QString chosen = choices.invoiceUnit(meter.id);
    return chosen.isEmpty() ? meter.unit : chosen;
}

QStringList invoiceUnitChoices(const Meter &meter)
{
    const bool isGas = meter.energy == Energy::Gas;
    return unitChoices(meter.unit, isGas ? GasProperties{1, kSomeCalorificValue} : GasProperties());
}

std::optional<double> invoiceFactorOf(const Meter &meter, const LocalChoices &choices,
                                      const GasProperties &gas)
{
    const QString chosen = invoiceUnitOf(meter, choices);
    if (chosen == meter.unit)
        return 1.0;
    const bool isGas = meter.energy == Energy::Gas;
    const auto rule = conversion(meter.unit, chosen, isGas ? gas : GasProperties());
    return rule ? std::optional(rule->factor) : std::nullopt;
}

} // namespace meterdesk
