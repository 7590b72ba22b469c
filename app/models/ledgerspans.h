// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerrules.h"

namespace meterdesk {

//! A piece of the strip of a meter's ledger.
struct LedgerSpan
{
    enum class Kind {
        Invoiced, //!< by one invoice
        Overlap, //!< by more than one; lies over the invoiced ones
        Gap, //!< between two invoices
        NotYet, //!< behind the last invoice, up to the last day that is over
    };
    Kind kind = Kind::Invoiced;
    DayRange days;
    LedgerInvoice invoice; //!< of Invoiced; otherwise without an id

    friend bool operator==(const LedgerSpan &, const LedgerSpan &) = default;
};

//! The spans of \a invoices, which are of one meter and in the order of their first days, with
//! \a yesterday as the last day that is over. Invoiced ones first, then gaps, what is not yet
//! invoiced, and overlaps; each kind in the order of the days. Nothing for no invoices. Pure.
QList<LedgerSpan> spansOf(const QList<LedgerInvoice> &invoices, QDate yesterday);

} // namespace meterdesk
