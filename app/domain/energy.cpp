// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/energy.h"

namespace meterdesk {

std::optional<Energy> energyFromCode(const QString &code)
{
    static constexpr struct
    {
        const char *prefix;
        const char *word;
        Energy energy;
    } kNames[] = {
        {"EL", "ELECTRICITY", Energy::Electricity},
        {"GA", "GAS", Energy::Gas},
        {"WA", "WATER", Energy::Water},
        {"HE", "HEAT", Energy::Heat},
        {"CO", "COLD", Energy::Cold},
        {"CO", "COOLING", Energy::Cold},
    };
    const QString upper = code.trimmed().toUpper();
    const QString base = upper.section(QLatin1Char('-'), 0, 0);
    for (const auto &name : kNames) {
        if (base == QLatin1String(name.prefix) || base == QLatin1String(name.word))
            return name.energy;
    }
    return std::nullopt;
}

QString energyCode(Energy energy)
{
    switch (energy) {
    case Energy::Electricity:
        return QStringLiteral("EL");
    case Energy::Gas:
        return QStringLiteral("GA");
    case Energy::Water:
        return QStringLiteral("WA");
    case Energy::Heat:
        return QStringLiteral("HE");
    case Energy::Cold:
        return QStringLiteral("CO");
    }
    return {};
}

} // namespace meterdesk
