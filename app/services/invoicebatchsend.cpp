// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! From the batch into the outbox, what became of it there, and what is kept between sessions.
#include "domain/onresult.h"
#include "services/invoicebatch_p.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"

#include <QSet>

#include <algorithm>

namespace meterdesk {
namespace {

const QString kKey = QStringLiteral("invoices/batch");
constexpr qsizetype kMostGone = 500;

} // namespace

bool InvoiceBatch::isToSend(const Row &row)
{
    const bool isDecided = !row.verdict.needsAcceptance() || row.isAccepted;
    return isDecided
        && (row.state == RowState::Ready || row.state == RowState::Accepted
            || row.state == RowState::Refused);
}

bool InvoiceBatch::send(const QString &label)
{
    Outbox *outbox = m_session.outbox();
    if (!outbox || m_isSending)
        return false;
    rebuild(); // once more, with the clock of now
    QList<WriteRequest> requests;
    QList<LedgerId> rows;
    for (const Row &row : m_rows) {
        if (!isToSend(row))
            continue;
        requests << requestOf(row.invoice);
        rows << row.invoice.id;
    }
    if (requests.isEmpty())
        return false;
    m_isSending = true;
    Outbox::Intake intake;
    intake.label = label;
    intake.connection = m_session.connection().id;
    onResult(outbox->add(requests, intake), this,
             [this, rows](const StorageResult<Outbox::Taken> &taken) {
                 m_isSending = false;
                 if (!taken)
                     return Q_EMIT sendFailed(taken.error());
                 take(rows, *taken);
             });
    return true;
}

void InvoiceBatch::take(const QList<LedgerId> &sentRows, const Outbox::Taken &taken)
{
    QList<EntryId> superseded;
    int refused = 0;
    for (qsizetype i = 0; i < taken.admissions.size(); ++i) {
        const Admission &admission = taken.admissions.at(i);
        if (admission.refusal) {
            ++refused;
            continue;
        }
        m_kept->accepted.remove(sentRows.at(i));
        // The earlier try that the service refused needs nobody any more.
        const OutboxEntry *entry = m_session.outbox()->find(admission.entry);
        for (const OutboxEntry &other : m_session.outbox()->entries()) {
            const bool isRefused =
                other.state == EntryState::Rejected || other.state == EntryState::Conflict;
            if (entry && other.id < entry->id && isRefused
                && isSameKey(other.request, entry->request))
                superseded << other.id;
        }
    }
    if (!superseded.isEmpty())
        m_session.outbox()->drop(superseded);
    keep(false);
    indexOutbox();
    rebuild();
    Q_EMIT sent(taken.batch.id, int(taken.admissions.size()) - refused, refused);
}

std::optional<InvoiceReceipt> InvoiceBatch::receipt(qint64 batch) const
{
    const Outbox *outbox = m_session.outbox();
    if (!outbox || batch == 0)
        return std::nullopt;
    InvoiceReceipt receipt;
    receipt.batch = batch;
    receipt.label = outbox->batchLabel(batch);
    receipt.connection = m_session.connection().name;
    receipt.currency = currency();
    for (const OutboxEntry &entry : outbox->entries()) {
        if (entry.batch != batch || entry.request.kind != WriteKind::Invoice)
            continue;
        const LedgerInvoice invoice = invoiceOf(entry);
        InvoiceReceipt::Line line;
        line.entry = entry.id;
        line.meter = invoice.meter;
        if (const Meter *meter = meterOf(invoice.meter)) {
            line.meterName = meter->name;
            line.meterCode = meter->code;
            line.unit = unitOf(invoice.meter);
        }
        line.from = invoice.from;
        line.to = invoice.to;
        line.consumption = invoice.consumption;
        line.cost = invoice.cost;
        line.note = invoice.note;
        line.state = entry.state;
        line.isFound = isFound(entry, invoice);
        line.changedAt = entry.changedAt;
        line.serverId = entry.serverId;
        line.detail = entry.detail;
        if (receipt.lines.isEmpty())
            receipt.madeAt = entry.madeAt;
        receipt.lines << line;
    }
    return receipt.lines.isEmpty() ? std::nullopt : std::optional(receipt);
}

//! One that left without an answer is dropped when somebody finds it at the service, and is in the
//! ledger as known there.
bool InvoiceBatch::isFound(const OutboxEntry &entry, const LedgerInvoice &sent) const
{
    if (entry.state != EntryState::Dropped || entry.tries == 0)
        return false;
    const auto known = m_session.records().ledger().invoicesOf(sent.meter);
    return std::any_of(known.cbegin(), known.cend(), [&sent](const LedgerInvoice &other) {
        return other.source == LedgerInvoice::Source::Imported && other.from == sent.from
            && other.to == sent.to && other.consumption == sent.consumption
            && other.cost == sent.cost;
    });
}

QList<qint64> InvoiceBatch::receipts() const
{
    QList<qint64> batches;
    QSet<qint64> isThere;
    if (!m_session.outbox())
        return batches;
    for (const OutboxEntry &entry : m_session.outbox()->entries()) {
        if (entry.request.kind != WriteKind::Invoice || isThere.contains(entry.batch))
            continue;
        isThere.insert(entry.batch);
        batches.prepend(entry.batch);
    }
    return batches;
}

// ---- What is kept -------------------------------------------------------------------------------

void InvoiceBatch::readKept()
{
    if (m_viewState.isLoaded())
        *m_kept = Kept::unpacked(m_viewState.value(kKey));
}

void InvoiceBatch::keep(bool isAtOnce)
{
    QSet<LedgerId> typed;
    for (const Row &row : m_rows)
        typed.insert(row.invoice.id);
    // Those that were just added come into the rows afterwards.
    m_kept->accepted.removeIf(
        [&typed](const auto &accepted) { return !typed.contains(accepted.key()); });
    // Rows that are gone keep their places for a while: they may be brought back.
    if (m_kept->order.size() > qsizetype(m_rows.size()) + kMostGone)
        m_kept->order.removeIf([&typed](const LedgerId &id) { return !typed.contains(id); });
    if (!m_viewState.isLoaded())
        return;
    m_viewState.setValue(kKey, m_kept->packed());
    if (isAtOnce)
        m_viewState.flush();
}

QByteArray InvoiceBatch::Kept::contentOf(const LedgerInvoice &invoice)
{
    return QByteArrayList{
        invoice.meter.value.toUtf8(), invoice.from.toString(Qt::ISODate).toLatin1(),
        invoice.to.toString(Qt::ISODate).toLatin1(), invoice.consumption, invoice.cost}
        .join('|');
}

QByteArrayList InvoiceBatch::Kept::warningsOf(const InvoiceVerdict &verdict)
{
    QByteArrayList names;
    for (const InvoiceFinding &finding : verdict.findings) {
        if (finding.severity == Severity::Warning)
            names << QByteArray(checkName(finding.issue).data());
    }
    return names;
}

bool InvoiceBatch::Kept::isAccepted(const LedgerInvoice &invoice,
                                    const InvoiceVerdict &verdict) const
{
    const auto found = accepted.constFind(invoice.id);
    if (found == accepted.cend() || found->content != contentOf(invoice))
        return false;
    const QByteArrayList warnings = warningsOf(verdict);
    return std::all_of(warnings.cbegin(), warnings.cend(),
                       [&found](const QByteArray &name) { return found->checks.contains(name); });
}

//! A line each, its parts separated by tabs; no part holds either.
QByteArray InvoiceBatch::Kept::packed() const
{
    QByteArrayList lines{QByteArrayLiteral("1"), "paper\t" + paper};
    for (const LedgerId &id : order)
        lines << "row\t" + id.value.toUtf8();
    for (auto it = accepted.cbegin(); it != accepted.cend(); ++it)
        lines << QByteArrayList{QByteArrayLiteral("accepted"), it.key().value.toUtf8(), it->content,
                                it->checks.join(',')}
                     .join('\t');
    return lines.join('\n');
}

InvoiceBatch::Kept InvoiceBatch::Kept::unpacked(const QByteArray &bytes)
{
    Kept kept;
    const QByteArrayList lines = bytes.split('\n');
    if (lines.first() != "1")
        return kept;
    for (const QByteArray &line : lines) {
        const QByteArrayList parts = line.split('\t');
        if (parts.size() == 2 && parts.first() == "paper")
            kept.paper = parts.last();
        else if (parts.size() == 2 && parts.first() == "row")
            kept.order << LedgerId{QString::fromUtf8(parts.last())};
        else if (parts.size() == 4 && parts.first() == "accepted")
            kept.accepted.insert({QString::fromUtf8(parts.at(1))},
                                 {parts.at(2), parts.at(3).split(',')});
    }
    return kept;
}

} // namespace meterdesk
