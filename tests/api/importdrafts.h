// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/importcodec.h"

//! One of each kind to be written, with names that no wire takes for granted.
namespace meterdesk::test {

constexpr TimeMs kTen = 1756720800000; // 2025-09-01T10:00:00Z

inline ReadingDraft draft()
{
    return {QStringLiteral("ŽĎ_2001"), QStringLiteral("default"),   kTen + 250, "123456.70",
            QStringLiteral("m³"),      QStringLiteral("a \"b\" \\")};
}

inline DataPointDraft pointDraft()
{
    return {QStringLiteral("ŽĎ_501"), {}, kTen + 999, "-0.50", QStringLiteral("°C"), {}};
}

inline ProfileDraft profileDraft()
{
    return {QStringLiteral("ŽĎ_2001"), QStringLiteral("b"), {kTen + 1, kTen + 900999}, "1.250",
            QStringLiteral("kWh"),     QStringLiteral("me")};
}

inline InvoiceDraft invoiceDraft()
{
    return {QDate(2025, 1, 1), QDate(2025, 1, 31), "200.00", "50", QStringLiteral("č. 1")};
}

} // namespace meterdesk::test
