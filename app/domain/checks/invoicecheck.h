// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/measureduse.h"
#include "domain/checks/readingcheck.h"
#include "domain/ledgerrules.h"

#include <QLatin1String>
#include <QMetaType>

#include <optional>
#include <vector>

//! The checks of an invoice before it is sent: against the meter, and against the other invoices of
//! the meter. Pure functions, any thread.
namespace meterdesk {

//! What a check of an invoice found, in the order in which it is told.
enum class InvoiceIssue {
    NoMeter, //!< error
    NoDays, //!< error: the first or the last day is missing
    ToBeforeFrom, //!< error
    FutureEnd, //!< error: day is today; the last day is still to come
    NotANumber, //!< error: amount tells which
    Negative, //!< error: amount tells which
    Empty, //!< error: neither consumption nor cost
    NoteTooLong, //!< error: count characters, at most kLongestInvoiceNote
    Overlap, //!< error: days are shared with other; one finding for each such invoice
    Difference, //!< warning: more than allowed away from the meter; see InvoiceFigures
    PriceChange, //!< warning: share is the change against the mean of the last three
    GapBefore, //!< warning: days without an invoice, after other
    GapAfter, //!< warning: days without an invoice, before other
    LongPeriod, //!< warning: count days, usual are usualCount
    NoCost, //!< warning: consumption without cost
    NoConsumption, //!< warning: cost without consumption
    NoReadings, //!< informs: the meter has no readings around these days: not compared
    NotCovered, //!< informs: the readings begin after or end before these days: not compared
    OtherUnit, //!< informs: the register's unit cannot be turned into the invoice's: not compared
    Fallen, //!< informs: the register fell within these days: not compared
    PriceLastYear //!< informs: share is the change against the same month last year, other
};

//! The name of the check in the output of the command line; never translated.
QLatin1String checkName(InvoiceIssue issue);

//! One thing that a check found, with what its sentence needs.
struct InvoiceFinding
{
    enum class Amount { Consumption, Cost };

    InvoiceIssue issue = InvoiceIssue::Empty;
    Severity severity = Severity::Ok;
    DayRange days; //!< of Overlap and the gaps; both days inclusive
    std::optional<LedgerInvoice> other; //!< see InvoiceIssue
    Amount amount = Amount::Consumption;
    double share = 0; //!< 0.118 is +11.8 %
    qint64 count = 0;
    double usualCount = 0;
    QDate day; //!< of FutureEnd

    friend bool operator==(const InvoiceFinding &, const InvoiceFinding &) = default;
};

//! What an invoice is compared by. What is not known is not there, and no number here is ever NaN.
//! Shares are relative: 0.14 is 14 %. Amounts are in the invoice's unit, money in the customer's
//! currency.
struct InvoiceFigures
{
    std::optional<qint64> days; //!< of the invoice, both ends counted
    std::optional<LedgerInvoice> last; //!< the latest one that ends before this begins
    std::optional<qint64> daysAgainstLast; //!< days more than the last one
    std::optional<double> consumptionAgainstLast; //!< share

    std::optional<double> unitPrice;
    std::optional<double> meanPrice; //!< the mean of up to three earlier unit prices
    int meanCount = 0; //!< of how many invoices
    DayRange meanDays; //!< from the first day of these to the last
    std::optional<double> priceChange; //!< share, against meanPrice
    std::optional<LedgerInvoice> lastYear; //!< the same month last year
    std::optional<double> priceLastYear;
    std::optional<double> priceAgainstLastYear; //!< share
    std::optional<double> consumptionAgainstLastYear; //!< share

    std::optional<double> measured; //!< over exactly these days
    std::optional<double> uncertainty; //!< of measured, plus or minus
    std::optional<double> difference; //!< invoiced less measured
    std::optional<double> differenceShare; //!< of measured; nothing where that is 0
    std::optional<double> differenceCost; //!< difference times unitPrice
    //! How much difference is allowed: max(2 % of measured, twice the uncertainty).
    std::optional<double> limit;
    std::optional<double> limitShare; //!< of measured
    bool isLimitUncertainty = false; //!< it is the uncertainty that sets the limit

    std::optional<qint64> gapBefore; //!< days; 0: follows directly
    std::optional<qint64> gapAfter;
    std::optional<double> usualDays; //!< the median of up to twelve earlier ones

    friend bool operator==(const InvoiceFigures &, const InvoiceFigures &) = default;
};

//! All that the checks say of an invoice.
struct InvoiceVerdict
{
    Severity severity = Severity::Ok; //!< the worst of the findings
    std::vector<InvoiceFinding> findings; //!< errors first, then warnings, then what informs
    InvoiceFigures figures;
    std::optional<MeasuredUse> measured; //!< as it was given

    bool isBlocked() const { return severity == Severity::Error; }
    bool needsAcceptance() const { return severity == Severity::Warning; }
    //! The finding that is told in the cell: the first of the worst; null where there is none.
    const InvoiceFinding *leading() const;
    bool has(InvoiceIssue issue) const;

    friend bool operator==(const InvoiceVerdict &, const InvoiceVerdict &) = default;
};

//! So many characters the service takes.
inline constexpr qsizetype kLongestInvoiceNote = 255;
//! The length of a note as the service counts it: a character beyond the basic plane is one.
qsizetype invoiceNoteLength(const QString &note);
//! The smallest allowed difference between invoice and meter, as a share of what was measured.
inline constexpr double kInvoiceTolerance = 0.02;
//! How much a unit price may change.
inline constexpr double kPriceTolerance = 0.10;

//! Checks \a invoice, which may be unfinished, against \a ofMeter, the invoices of its meter by
//! their first days (itself among them is skipped by its id), and against \a measured, which is
//! nothing where the readings are not known (yet), in the unit of the invoices. \a today is the day
//! at the meter. O(invoices).
InvoiceVerdict checkInvoice(const LedgerInvoice &invoice, const QList<LedgerInvoice> &ofMeter,
                            const std::optional<MeasuredUse> &measured, QDate today);

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::InvoiceVerdict)
