// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! \a suit as the service names it: no suit is "default".
inline QString suitOrDefault(const QString &suit)
{
    return suit.isEmpty() ? QStringLiteral("default") : suit;
}

} // namespace meterdesk
