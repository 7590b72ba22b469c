// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerinvoice.h"
#include "domain/ledgerrules.h"
#include "services/recordservice.h"

#include <QHash>

#include <optional>

namespace meterdesk {

class Outbox;

//! The invoices of the meters, as far as they are known here: the service cannot list them. What is
//! computed from them is in ledgerrules.h. See RecordService.
//!
//! An invoice that the outbox has sent is in the ledger with the same transaction, by the command
//! line as well. Days that are in the ledger cannot be sent again; but those of a typed invoice
//! that was not sent can be, by an invoice of the very same days, which then is that one.
class InvoiceLedger : public RecordService
{
    Q_OBJECT

public:
    //! What came of an invoice that was to be added or changed.
    struct Answer
    {
        LedgerId id; //!< empty where it was refused
        std::optional<Refusal> refusal; //!< Repeated, Overlap or Invalid
        LedgerId other; //!< what stands in its way
    };

    //! Whether an invoice may share days with others.
    enum class Overlaps {
        Refused,
        Kept, //!< a typed one, which is not sent, may
        Found //!< the service has it, whatever else there is
    };

    explicit InvoiceLedger(const Place &place, QObject *parent = nullptr);

    //! Shows what \a outbox sends as soon as it is sent.
    void follow(Outbox &outbox);

    //! All, in no order.
    QList<LedgerInvoice> all() const { return m_invoices.values(); }
    //! Those of one meter, by their first days.
    QList<LedgerInvoice> invoicesOf(const MeterId &meter) const { return m_ofMeter.value(meter); }
    QList<MeterId> meters() const { return m_ofMeter.keys(); }
    std::optional<LedgerInvoice> find(const LedgerId &id) const;
    //! The one that was sent by \a entry.
    std::optional<LedgerInvoice> findSent(EntryId entry) const;
    //! Those that share a day with \a invoice, except itself.
    QList<LedgerInvoice> overlapsOf(const LedgerInvoice &invoice) const;

    //! Adds \a invoice, whose id is made here. Refused where it shares a day with another one and
    //! is not to be kept all the same.
    Answer add(const LedgerInvoice &invoice, Overlaps overlaps = Overlaps::Refused);
    //! One after the other; each that is refused leaves the others.
    QList<Answer> add(const QList<LedgerInvoice> &invoices, Overlaps overlaps = Overlaps::Refused);
    //! Replaces the one of the same id.
    Answer change(const LedgerInvoice &invoice, Overlaps overlaps = Overlaps::Refused);
    //! A person found \a entry, an invoice of unknown outcome, at the service: it is one of those
    //! that are known to be there, so that its days are not sent again.
    void takeFound(const OutboxEntry &entry);
    //! Where the file is, of one that is in the ledger; cannot be refused.
    void setPdfPath(const LedgerId &id, const QString &path);
    //! Only here: the service cannot delete invoices. Its days may be sent again.
    void remove(const LedgerId &id);
    //! Takes the removal back, in the run of the program that did it.
    void bringBack(const LedgerId &id);

Q_SIGNALS:
    //! Something about the invoices of these meters.
    void changed(const QList<meterdesk::MeterId> &meters);

protected:
    void take(const QList<LocalRow> &rows) override;

private:
    Answer judge(const LedgerInvoice &invoice, Overlaps allowed) const;
    void put(const LedgerInvoice &invoice);
    void forget(const LedgerId &id);

    QHash<LedgerId, LedgerInvoice> m_invoices;
    QHash<MeterId, QList<LedgerInvoice>> m_ofMeter; //!< by their first days
    QHash<EntryId, LedgerId> m_ofEntry;
    QHash<LedgerId, LedgerInvoice> m_removed;
};

} // namespace meterdesk
