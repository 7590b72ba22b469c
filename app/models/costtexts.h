// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/costs.h"

#include <QString>

namespace meterdesk {

//! The sign of the currency is the customer's (LocalChoices::currency()); it may be empty.

//! A sum of money as it is told: two places from invoices, none in estimates, with "≈" before.
QString moneyText(double money, bool isEstimated, const QString &currency);
//! What stands where a unit does: the currency, else "money".
QString moneyWord(const QString &currency);
//! How a use becomes money, with the latest of \a prices, which are of \a unit.
QString moneyRuleText(const QList<UnitPrice> &prices, const QString &unit, const QString &currency);
//! "4.32 Kč per kWh"
QString priceText(double price, const QString &unit, const QString &currency);
//! The latest unit price with the days that it is of, and the one before it; empty without any.
QString unitPriceText(const QList<UnitPrice> &prices, const QString &unit, const QString &currency);
//! What \a year and the one before it cost, what of it is from invoices and what estimated; empty
//! where that is not known. \a isRunning: the year is not over.
QString yearCostsText(int year, bool isRunning, const std::vector<MonthCost> &months,
                      const QString &currency);
//! What the month cost and how that is known: from invoices, as they are shared out, or estimated
//! with \a price.
QString monthCostText(const MonthCost &cost, std::optional<double> price, const QString &unit,
                      const QString &currency);

} // namespace meterdesk
