// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicereceipt.h"
#include "domain/invoicerow.h"
#include "domain/ledgerinvoice.h"
#include "files/table.h"
#include "files/tableguess.h"

#include <vector>

//! Invoices to tables and back. The names of the columns are the same in every language. Pure, any
//! thread, linear in the rows.
namespace meterdesk {

//! The invoices of which a day is within \a range (days as UTC midnights), by meter and first day:
//! meter, from, to, cost, consumption, note, as `send invoices` and invoiceRows() read them.
Table invoicesTable(const QList<LedgerInvoice> &invoices, const TimeRange &range = {});

//! What was sent and what became of it: a line each of row, meter, code, name, from, to,
//! consumption, unit, cost, note, state, changed (UTC), server_id, detail; above it the label, the
//! connection, when it was confirmed, how many were stored, and the exact sums of the costs.
Table receiptTable(const InvoiceReceipt &receipt);

//! The rows of somebody else's table of invoices below its head, those that are empty left out.
//! Every row is there, with what is wrong with it. \a settings as of guessTable() with
//! TableKind::Invoices. "-" is no amount. Where the last day is a time of day 00:00 it is still
//! that day: both days are inclusive.
std::vector<InvoiceRow> invoiceRows(const Sheet &sheet, const TableSettings &settings,
                                    const MeterFinder &find);

} // namespace meterdesk
