// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerrules.h"
#include "domain/monthlydelta.h"
#include "domain/reading.h"

#include <QList>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

//! What the consumption of one meter costs, as far as its invoices tell. Every \a invoices is of
//! one meter, in the order of the first days (InvoiceLedger::invoicesOf()). Money is in the
//! customer's currency, which nobody tells. Pure functions; any thread.
namespace meterdesk {

//! Stands for money where a unit is chosen: the sign of a currency that is not known.
inline constexpr char16_t kMoneyUnit[] = u"\u00a4";

//! What a unit of consumption cost, by an invoice that tells cost and consumption.
struct UnitPrice
{
    DayRange days; //!< of the invoice
    double price = 0; //!< money per unit of the invoice's consumption

    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;
};

//! The unit prices over time, in the order of \a invoices.
QList<UnitPrice> unitPrices(const QList<LedgerInvoice> &invoices);
//! The price of \a day: of the invoice that covers it, else of the last one before it; before the
//! first one that of the first. Nothing without prices.
std::optional<double> priceOf(QDate day, const QList<UnitPrice> &prices);

//! The measured use within \a range (UTC), in the unit of the invoices; nothing where it is not
//! known.
using UseWithin = std::function<std::optional<double>(const TimeRange &range)>;

//! What a month cost.
struct MonthCost
{
    //! How the cost of an invoice over several months came to this one.
    enum class Sharing {
        None, //!< its invoices lie within it
        ByUse, //!< as the measured use of the days in each month is to each other
        ByDays //!< as the days are: the use is not known
    };

    YearMonth month;
    double invoiced = 0; //!< from invoices
    double estimated = 0; //!< for days without an invoice: their use times the last unit price
    int invoicedDays = 0;
    int days = 0; //!< of the month
    bool isPartial = false; //!< the use that was estimated from is not of the whole month
    Sharing sharing = Sharing::None;

    double cost() const { return invoiced + estimated; }
    bool isInvoiced() const { return invoicedDays >= days; } //!< wholly

    friend bool operator==(const MonthCost &, const MonthCost &) = default;
};

//! The use of a month, in the unit of the invoices.
struct MonthUse
{
    YearMonth month;
    double use = 0;
    bool isPartial = false; //!< the month still runs
};

//! The cost of the months that \a invoices or \a uses touch, ascending. Invoices without a cost do
//! not count. A month that invoices do not cover wholly is estimated for the rest of its days; not
//! without a unit price or a use. \a measured may be empty; the days of invoices are those of
//! \a zone.
std::vector<MonthCost> monthlyCosts(const QList<LedgerInvoice> &invoices,
                                    const std::vector<MonthUse> &uses, const UseWithin &measured,
                                    const QTimeZone &zone);

//! What a year cost, as far as its months tell.
struct YearCost
{
    double cost = 0;
    double estimated = 0; //!< of it
    int months = 0; //!< that have a cost

    friend bool operator==(const YearCost &, const YearCost &) = default;
};
YearCost yearCost(int year, const std::vector<MonthCost> &months);

//! From when on a unit price holds, UTC.
struct PriceStep
{
    TimeMs from = 0;
    double price = 0;

    friend bool operator==(const PriceStep &, const PriceStep &) = default;
};
//! The prices of \a prices as steps in the time of \a zone; the first one holds before, too.
QList<PriceStep> priceSteps(const QList<UnitPrice> &prices, const QTimeZone &zone);
//! \a readings as a register of money: what was used between two of them times its price. An
//! interval over a change of prices is shared out by time. Where the register falls, so does this.
ReadingSeries moneyStates(const ReadingSeries &readings, const QList<PriceStep> &steps);

} // namespace meterdesk
