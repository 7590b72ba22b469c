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

//! Whether \a suit is what the service makes of none.
inline bool isDefaultSuit(const QString &suit)
{
    return suit.isEmpty() || suit == suitOrDefault({});
}

//! Whether both name the same suit of an import id.
inline bool isSameSuit(const QString &a, const QString &b)
{
    return suitOrDefault(a) == suitOrDefault(b);
}

//! \a suit as it is kept here: the default one is none.
inline QString shortSuit(const QString &suit)
{
    return isDefaultSuit(suit) ? QString() : suit;
}

} // namespace meterdesk
