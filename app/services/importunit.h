// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! Whether \a unit, as somebody else's table writes it, is \a own, the one of the meter; also where
//! either is not known. Capitals matter only where they make another unit: mWh is no MWh.
bool isSameUnit(const QString &own, const QString &unit);

} // namespace meterdesk
