// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledgerspans.h"

namespace meterdesk {

QList<LedgerSpan> spansOf(const QList<LedgerInvoice> &invoices, QDate yesterday)
{
    QList<LedgerSpan> spans;
    for (const LedgerInvoice &invoice : invoices)
        spans << LedgerSpan{LedgerSpan::Kind::Invoiced, {invoice.from, invoice.to}, invoice};
    for (const DayRange &gap : gapsIn(invoices))
        spans << LedgerSpan{LedgerSpan::Kind::Gap, gap, {}};
    const std::optional<QDate> next = nextFrom(invoices);
    if (next && *next <= yesterday)
        spans << LedgerSpan{LedgerSpan::Kind::NotYet, {*next, yesterday}, {}};
    for (const DayRange &overlap : overlapsIn(invoices))
        spans << LedgerSpan{LedgerSpan::Kind::Overlap, overlap, {}};
    return spans;
}

} // namespace meterdesk
