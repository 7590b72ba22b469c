// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/outboxentry.h"

#include <QByteArray>
#include <QDate>
#include <QMetaType>

namespace meterdesk {

//! A received invoice of a meter as the ledger keeps it. The service cannot list invoices: what is
//! not in the ledger is not known. A value.
struct LedgerInvoice
{
    //! How it came into the ledger.
    enum class Source {
        Typed, //!< by a person, and not sent so far: the very same days may still be sent
        Imported, //!< from a file: known to be at the service already
        Sent, //!< through the outbox
    };

    LedgerId id; //!< made here; empty in one that is to be added
    MeterId meter;
    //! First and last day, both inclusive, days of the meter's zone.
    QDate from;
    QDate to;
    QByteArray consumption; //!< a JSON number in the digits that were typed; empty: not known
    QByteArray cost; //!< in the customer's currency, otherwise as consumption
    QString note;
    QString pdfPath; //!< on this computer; may be empty
    EntryId entry; //!< of the outbox, once it was sent through it
    Source source = Source::Typed;

    friend bool operator==(const LedgerInvoice &, const LedgerInvoice &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::LedgerInvoice)
