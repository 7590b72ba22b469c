// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace meterdesk {

//! The five energies that Enectiva knows. Codes of meters may go further (EL-VEN): the base counts.
enum class Energy { Electricity, Gas, Water, Heat, Cold };

inline constexpr Energy kEnergies[] = {Energy::Electricity, Energy::Gas, Energy::Water,
                                       Energy::Heat, Energy::Cold};

//! The energy of a server's code: "el", "EL", "EL-VEN", "electricity" all mean electricity.
//! Nothing for a code that is not known; callers show the code itself then.
std::optional<Energy> energyFromCode(const QString &code);

//! The two capital letters of the badge: EL GA WA HE CO.
QString energyCode(Energy energy);

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::Energy)
