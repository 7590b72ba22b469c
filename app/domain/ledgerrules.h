// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerinvoice.h"

#include <QList>

#include <optional>

//! What follows from the invoices of one meter. Every \a invoices is of one meter, in the order of
//! the first days (InvoiceLedger::invoicesOf()). Pure functions; any thread.
namespace meterdesk {

//! Days from the first to the last, both inclusive.
struct DayRange
{
    QDate from;
    QDate to;

    qint64 days() const { return from.daysTo(to) + 1; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

//! Whether both are of one meter and share a day.
bool areOverlapping(const LedgerInvoice &a, const LedgerInvoice &b);
//! Those of \a invoices that share a day with \a invoice and are not it (by id).
QList<LedgerInvoice> overlapsOf(const LedgerInvoice &invoice, const QList<LedgerInvoice> &invoices);
//! Days that more than one invoice covers, in their order and apart from each other.
QList<DayRange> overlapsIn(const QList<LedgerInvoice> &invoices);
//! Days between the first and the last of \a invoices that none covers.
QList<DayRange> gapsIn(const QList<LedgerInvoice> &invoices);

//! The day after the last one that is covered: where the next invoice begins. Nothing where there
//! is none.
std::optional<QDate> nextFrom(const QList<LedgerInvoice> &invoices);
//! The latest one that ends before \a day; nothing where there is none.
std::optional<LedgerInvoice> lastBefore(QDate day, const QList<LedgerInvoice> &invoices);
//! Up to \a count of those that end before \a day, the latest first.
QList<LedgerInvoice> latestBefore(QDate day, int count, const QList<LedgerInvoice> &invoices);
//! Money per unit of consumption; nothing where either is not known or nothing was used.
std::optional<double> unitPrice(const LedgerInvoice &invoice);
//! The invoice that shares the most days with the days of \a invoice a year earlier; nothing where
//! none shares at least half of them.
std::optional<LedgerInvoice> sameMonthLastYear(const LedgerInvoice &invoice,
                                               const QList<LedgerInvoice> &invoices);

//! \a invoices with those of \a underWay (in the outbox, of the same meter) that are not among them
//! as an invoice of the very same days; by their first days.
QList<LedgerInvoice> withUnderWay(QList<LedgerInvoice> invoices,
                                  const QList<LedgerInvoice> &underWay);

//! Why \a invoice cannot be in the ledger; nothing where it can. Overlap is told by overlapsOf().
std::optional<Refusal> flawOf(const LedgerInvoice &invoice);
//! As it is sent through the outbox, and back.
WriteRequest requestOf(const LedgerInvoice &invoice);
LedgerInvoice invoiceOf(const OutboxEntry &entry);

} // namespace meterdesk
