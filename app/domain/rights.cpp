// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rights.h"

namespace meterdesk {

QStringList scopesToSee()
{
    return {QStringLiteral("entities"),     QStringLiteral("meters"),
            QStringLiteral("readings"),     QStringLiteral("entity_deltas"),
            QStringLiteral("meter_deltas"), QStringLiteral("virtual_meter_deltas"),
            QStringLiteral("data_series"),  QStringLiteral("data_points")};
}

QString scopeToSend()
{
    return QStringLiteral("received_invoices");
}

QStringList usedScopes()
{
    return scopesToSee() << scopeToSend();
}

} // namespace meterdesk
