// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/invoicebatch.h"

#include <QByteArrayList>

namespace meterdesk {

//! Internal to InvoiceBatch: what it keeps in the state of the connection.
struct InvoiceBatch::Kept
{
    //! Warnings that a person took, of an invoice with these contents.
    struct Accepted
    {
        QByteArray content;
        QByteArrayList checks;
    };

    QList<LedgerId> order; //!< of typing
    QHash<LedgerId, Accepted> accepted;
    QByteArray paper;

    static QByteArray contentOf(const LedgerInvoice &invoice);
    static QByteArrayList warningsOf(const InvoiceVerdict &verdict);
    bool isAccepted(const LedgerInvoice &invoice, const InvoiceVerdict &verdict) const;

    QByteArray packed() const;
    static Kept unpacked(const QByteArray &bytes);
};

} // namespace meterdesk
