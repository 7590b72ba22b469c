// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/invoiceledger.h"

#include "domain/ledgerrules.h"
#include "domain/outboxrules.h"
#include "services/outbox.h"
#include "storage/ledgerrows.h"

#include <QSet>

#include <algorithm>

namespace meterdesk {

InvoiceLedger::InvoiceLedger(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Ledger}, std::chrono::milliseconds(0), parent)
{ }

void InvoiceLedger::take(const QList<LocalRow> &rows)
{
    const QHash<MeterId, QList<LedgerInvoice>> before = std::exchange(m_ofMeter, {});
    m_invoices.clear();
    m_ofEntry.clear();
    for (const LocalRow &row : rows)
        put(ledgerrows::invoiceIn(row));
    QSet<MeterId> meters(before.keyBegin(), before.keyEnd());
    meters.unite(QSet<MeterId>(m_ofMeter.keyBegin(), m_ofMeter.keyEnd()));
    QList<MeterId> others;
    for (const MeterId &meter : std::as_const(meters)) {
        if (before.value(meter) != m_ofMeter.value(meter))
            others << meter;
    }
    if (!others.isEmpty())
        Q_EMIT changed(others);
}

void InvoiceLedger::follow(Outbox &outbox)
{
    connect(&outbox, &Outbox::entriesChanged, this,
            [this, box = &outbox](const QList<EntryId> &entries) {
                const bool isNews = std::any_of(entries.cbegin(), entries.cend(), [&](EntryId id) {
                    const OutboxEntry *entry = box->find(id);
                    return entry && entry->request.kind == WriteKind::Invoice
                        && entry->state == EntryState::Sent && !m_ofEntry.contains(id);
                });
                if (isNews) // it is in the file already
                    load();
            });
}

std::optional<LedgerInvoice> InvoiceLedger::find(const LedgerId &id) const
{
    const auto found = m_invoices.constFind(id);
    return found == m_invoices.cend() ? std::nullopt : std::optional(*found);
}

std::optional<LedgerInvoice> InvoiceLedger::findSent(EntryId entry) const
{
    return find(m_ofEntry.value(entry));
}

QList<LedgerInvoice> InvoiceLedger::overlapsOf(const LedgerInvoice &invoice) const
{
    return meterdesk::overlapsOf(invoice, invoicesOf(invoice.meter));
}

InvoiceLedger::Answer InvoiceLedger::judge(const LedgerInvoice &invoice, Overlaps allowed) const
{
    if (const auto flaw = flawOf(invoice))
        return {{}, flaw, {}};
    const QList<LedgerInvoice> others = overlapsOf(invoice);
    if (others.isEmpty())
        return {invoice.id, {}, {}};
    const auto same = std::find_if(others.cbegin(), others.cend(), [&](const auto &other) {
        return isSameContent(requestOf(other), requestOf(invoice));
    });
    if (same != others.cend())
        return {{}, Refusal::Repeated, same->id};
    const bool isTyped = invoice.source == LedgerInvoice::Source::Typed;
    if (allowed == Overlaps::Found || (allowed == Overlaps::Kept && isTyped))
        return {invoice.id, {}, {}};
    return {{}, Refusal::Overlap, others.first().id};
}

InvoiceLedger::Answer InvoiceLedger::add(const LedgerInvoice &invoice, Overlaps overlaps)
{
    return add(QList<LedgerInvoice>{invoice}, overlaps).first();
}

QList<InvoiceLedger::Answer> InvoiceLedger::add(const QList<LedgerInvoice> &invoices,
                                                Overlaps overlaps)
{
    QList<Answer> answers;
    QList<LocalRow> rows;
    QSet<MeterId> meters;
    for (LedgerInvoice invoice : invoices) {
        invoice.id = {newId()};
        answers << judge(invoice, overlaps);
        if (answers.last().refusal)
            continue;
        put(invoice);
        rows << ledgerrows::rowOf(invoice, now(), false);
        meters.insert(invoice.meter);
    }
    if (!rows.isEmpty()) {
        write(rows);
        Q_EMIT changed(meters.values());
    }
    return answers;
}

InvoiceLedger::Answer InvoiceLedger::change(const LedgerInvoice &invoice, Overlaps overlaps)
{
    const auto known = find(invoice.id);
    if (!known)
        return {{}, Refusal::Invalid, {}};
    const Answer answer = judge(invoice, overlaps);
    if (answer.refusal || *known == invoice)
        return answer;
    forget(invoice.id);
    put(invoice);
    write({ledgerrows::rowOf(invoice, now(), false)});
    QList<MeterId> meters{invoice.meter};
    if (known->meter != invoice.meter)
        meters << known->meter;
    Q_EMIT changed(meters);
    return answer;
}

void InvoiceLedger::takeFound(const OutboxEntry &entry)
{
    LedgerInvoice sent = invoiceOf(entry);
    for (LedgerInvoice invoice : invoicesOf(sent.meter)) {
        if (invoice.from != sent.from || invoice.to != sent.to)
            continue;
        invoice.source = LedgerInvoice::Source::Imported;
        change(invoice, Overlaps::Found);
        return;
    }
    sent.entry = {};
    sent.source = LedgerInvoice::Source::Imported;
    add(sent, Overlaps::Found);
}

void InvoiceLedger::setPdfPath(const LedgerId &id, const QString &path)
{
    auto invoice = find(id);
    if (!invoice || invoice->pdfPath == path)
        return;
    invoice->pdfPath = path;
    forget(id);
    put(*invoice);
    write({ledgerrows::rowOf(*invoice, now(), false)});
    Q_EMIT changed({invoice->meter});
}

void InvoiceLedger::remove(const LedgerId &id)
{
    const auto invoice = find(id);
    if (!invoice)
        return;
    m_removed.insert(id, *invoice);
    forget(id);
    write({ledgerrows::rowOf(*invoice, now(), true)});
    Q_EMIT changed({invoice->meter});
}

void InvoiceLedger::bringBack(const LedgerId &id)
{
    const auto removed = m_removed.constFind(id);
    if (removed == m_removed.cend())
        return;
    const LedgerInvoice invoice = *removed;
    m_removed.erase(removed);
    put(invoice);
    write({ledgerrows::rowOf(invoice, now(), false)});
    Q_EMIT changed({invoice.meter});
}

//! Into memory, in its place by the first days.
void InvoiceLedger::put(const LedgerInvoice &invoice)
{
    m_invoices.insert(invoice.id, invoice);
    if (!invoice.entry.isEmpty())
        m_ofEntry.insert(invoice.entry, invoice.id);
    QList<LedgerInvoice> &all = m_ofMeter[invoice.meter];
    const auto place = std::upper_bound(
        all.begin(), all.end(), invoice, [](const LedgerInvoice &a, const LedgerInvoice &b) {
            return std::pair(a.from, a.to) < std::pair(b.from, b.to);
        });
    all.insert(place, invoice);
}

//! Out of memory.
void InvoiceLedger::forget(const LedgerId &id)
{
    const LedgerInvoice invoice = m_invoices.take(id);
    m_ofEntry.remove(invoice.entry);
    const auto meter = m_ofMeter.find(invoice.meter);
    meter->removeIf([&](const LedgerInvoice &other) { return other.id == id; });
    if (meter->isEmpty())
        m_ofMeter.erase(meter);
}

} // namespace meterdesk
