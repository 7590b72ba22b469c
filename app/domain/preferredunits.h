// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace meterdesk {

//! In which unit figures of an energy are shown where no other was chosen there. An energy that is
//! not in it is shown as it is counted.
using PreferredUnits = std::map<Energy, QString>;

//! In which of \a choices figures of \a energy are shown: the \a chosen one, else the preferred
//! one, else \a own, in which they are counted.
inline QString shownUnit(const QStringList &choices, const QString &chosen,
                         const PreferredUnits &preferred, std::optional<Energy> energy,
                         const QString &own)
{
    if (choices.contains(chosen))
        return chosen;
    const auto found = energy ? preferred.find(*energy) : preferred.end();
    return found != preferred.end() && choices.contains(found->second) ? found->second : own;
}

} // namespace meterdesk
