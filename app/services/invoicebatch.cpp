// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/invoicebatch.h"

#include "domain/consumption.h"
#include "services/invoicebatch_p.h"
#include "services/invoiceunits.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {
namespace {

//! Where an invoice is looked for in the outbox.
QString placeOf(const WriteRequest &request)
{
    return request.owner + u'\n' + QString::number(request.range.from) + u'\n'
        + QString::number(request.range.to);
}

bool isOnItsWay(EntryState state)
{
    return state == EntryState::Draft || state == EntryState::Queued
        || state == EntryState::Sending;
}

bool isStored(EntryState state)
{
    return state == EntryState::Sent || state == EntryState::AlreadyThere;
}

} // namespace

InvoiceBatch::InvoiceBatch(Session &session, ViewState &viewState, std::function<TimeMs()> clock,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_viewState(viewState)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
    , m_readings(session)
    , m_kept(std::make_unique<Kept>())
{
    const auto reread = [this] {
        readKept();
        rebuild();
    };
    const InvoiceLedger &ledger = session.records().ledger();
    connect(&ledger, &InvoiceLedger::changed, this, &InvoiceBatch::rebuild);
    connect(&ledger, &InvoiceLedger::loadEnded, this, &InvoiceBatch::rebuild);
    // Rows may be in another unit, all money in another currency.
    connect(&session.records().choices(), &LocalChoices::changed, this, [this] {
        rebuild();
        Q_EMIT reset();
    });
    connect(&session.meters(), &MeterStore::loaded, this, &InvoiceBatch::rebuild);
    connect(&m_readings, &InvoiceReadings::changed, this, &InvoiceBatch::recheck);
    connect(&m_readings, &InvoiceReadings::settled, this, &InvoiceBatch::totalsChanged);
    connect(&viewState, &ViewState::loaded, this, reread);
    if (const Outbox *outbox = session.outbox()) {
        connect(outbox, &Outbox::entriesChanged, this, &InvoiceBatch::hear);
        connect(outbox, &Outbox::loaded, this, [this] {
            indexOutbox();
            rebuild();
        });
    }
    indexOutbox();
    reread();
}

InvoiceBatch::~InvoiceBatch() = default;

// ---- The rows -----------------------------------------------------------------------------------

int InvoiceBatch::rowOf(const LedgerId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const Row &row) { return row.invoice.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Meter *InvoiceBatch::meterOf(const MeterId &meter) const
{
    return meter.isEmpty() ? nullptr : m_session.meters().meter(meter);
}

void InvoiceBatch::setGas(const GasProperties &gas)
{
    m_gas = gas;
    rebuild();
}

QString InvoiceBatch::unitOf(const MeterId &id) const
{
    const Meter *meter = meterOf(id);
    return meter ? invoiceUnitOf(*meter, m_session.records().choices()) : QString();
}

QString InvoiceBatch::currency() const
{
    return m_session.records().choices().currency();
}

QTimeZone InvoiceBatch::zoneOf(const MeterId &meter) const
{
    const MeterStore &store = m_session.meters();
    const Meter *known = meterOf(meter);
    const QTimeZone zone(known ? store.timeZone(*known) : store.fallbackZone());
    return zone.isValid() ? zone : QTimeZone(MeterStore::usualZone());
}

QDate InvoiceBatch::todayAt(const MeterId &meter) const
{
    return QDateTime::fromMSecsSinceEpoch(now(), zoneOf(meter)).date();
}

InvoiceLedger::Answer InvoiceBatch::add(LedgerInvoice invoice, InvoiceLedger::Overlaps overlaps)
{
    if (isUnderWay(invoice))
        overlaps = InvoiceLedger::Overlaps::Refused;
    return add(QList<LedgerInvoice>{std::move(invoice)}, overlaps).first();
}

//! One of the very same days is in the outbox: what becomes of that one must not be taken for this.
bool InvoiceBatch::isUnderWay(const LedgerInvoice &invoice) const
{
    const QList<LedgerInvoice> others = m_underWay.value(invoice.meter);
    return std::any_of(others.cbegin(), others.cend(), [&invoice](const LedgerInvoice &other) {
        return other.from == invoice.from && other.to == invoice.to;
    });
}

QList<InvoiceLedger::Answer> InvoiceBatch::add(QList<LedgerInvoice> invoices,
                                               InvoiceLedger::Overlaps overlaps)
{
    for (LedgerInvoice &invoice : invoices) {
        invoice.source = LedgerInvoice::Source::Typed;
        invoice.entry = {};
    }
    // The ledger tells of them within this call: they find their places then.
    const QList<InvoiceLedger::Answer> answers =
        m_session.records().ledger().add(invoices, overlaps);
    QList<LedgerId> added;
    for (const InvoiceLedger::Answer &answer : answers) {
        if (!answer.refusal)
            added << answer.id;
    }
    if (added.isEmpty())
        return answers;
    m_kept->order.removeIf([&added](const LedgerId &id) { return added.contains(id); });
    m_kept->order += added;
    keep(true);
    rebuild();
    return answers;
}

bool InvoiceBatch::canChange(const Row &row)
{
    return row.state != RowState::UnderWay && row.state != RowState::Check;
}

InvoiceLedger::Answer InvoiceBatch::change(LedgerInvoice invoice, InvoiceLedger::Overlaps overlaps)
{
    const int index = rowOf(invoice.id);
    if (index < 0 || !canChange(m_rows[std::size_t(index)]))
        return {{}, Refusal::Invalid, {}};
    invoice.source = LedgerInvoice::Source::Typed;
    invoice.entry = {};
    if (isUnderWay(invoice))
        overlaps = InvoiceLedger::Overlaps::Refused;
    return m_session.records().ledger().change(invoice, overlaps);
}

bool InvoiceBatch::remove(const LedgerId &id)
{
    const int index = rowOf(id);
    if (index < 0 || !canChange(m_rows[std::size_t(index)]))
        return false;
    m_session.records().ledger().remove(id);
    return true;
}

void InvoiceBatch::bringBack(const LedgerId &id)
{
    m_session.records().ledger().bringBack(id);
}

void InvoiceBatch::setAccepted(const LedgerId &id, bool isAccepted)
{
    const int index = rowOf(id);
    if (index < 0)
        return;
    Row &row = m_rows[std::size_t(index)];
    if (isAccepted && !row.verdict.isBlocked())
        m_kept->accepted.insert(id, {Kept::contentOf(row.invoice), Kept::warningsOf(row.verdict)});
    else
        m_kept->accepted.remove(id);
    row.isAccepted = m_kept->isAccepted(row.invoice, row.verdict);
    row.state = stateOf(row);
    keep(false);
    count();
    Q_EMIT rowChanged(index);
    Q_EMIT totalsChanged();
}

void InvoiceBatch::setPaperTotal(const QByteArray &digits)
{
    if (m_kept->paper == digits)
        return;
    m_kept->paper = digits;
    keep(true);
    count();
    Q_EMIT totalsChanged();
}

//! All rows anew.
void InvoiceBatch::rebuild()
{
    QHash<LedgerId, LedgerInvoice> typed;
    for (const LedgerInvoice &invoice : m_session.records().ledger().all()) {
        if (invoice.source == LedgerInvoice::Source::Typed)
            typed.insert(invoice.id, invoice);
    }
    QHash<LedgerId, Row> before;
    for (Row &row : m_rows)
        before.insert(row.invoice.id, row);
    QList<LedgerInvoice> invoices;
    for (const LedgerId &id : std::as_const(m_kept->order)) {
        if (typed.contains(id))
            invoices << typed.take(id);
    }
    // Those from another computer or of the command line come last, by meter and day.
    QList<LedgerInvoice> others = typed.values();
    std::sort(others.begin(), others.end(), [](const LedgerInvoice &a, const LedgerInvoice &b) {
        return std::tie(a.meter, a.from, a.id) < std::tie(b.meter, b.from, b.id);
    });
    invoices += others;
    std::vector<Row> rows;
    rows.reserve(std::size_t(invoices.size()));
    for (const LedgerInvoice &invoice : std::as_const(invoices)) {
        const auto old = before.constFind(invoice.id);
        rows.push_back(checked(invoice, old == before.cend() ? nullptr : &*old));
    }
    const bool isOther = rows != m_rows;
    m_rows = std::move(rows);
    count();
    if (isOther)
        Q_EMIT reset();
    checkDraft();
    Q_EMIT totalsChanged();
    want();
}

//! Readings of \a meter say something new.
void InvoiceBatch::recheck(const MeterId &meter)
{
    bool isOther = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].invoice.meter != meter)
            continue;
        Row row = checked(m_rows[i].invoice, &m_rows[i]);
        if (row == m_rows[i])
            continue;
        m_rows[i] = std::move(row);
        isOther = true;
        Q_EMIT rowChanged(int(i));
    }
    if (m_draft.meter == meter)
        checkDraft();
    if (!isOther)
        return;
    count();
    Q_EMIT totalsChanged();
}

InvoiceBatch::Row InvoiceBatch::checked(const LedgerInvoice &invoice, const Row *before) const
{
    Row row;
    row.invoice = invoice;
    row.verdict = verdictOf(invoice);
    row.readings = readingsOf(invoice);
    row.isAccepted = m_kept->isAccepted(invoice, row.verdict);
    takeEntry(row, before);
    row.state = stateOf(row);
    return row;
}

//! What the outbox has of the row. A stored one is an earlier one whose invoice was taken out of
//! the ledger, unless it was seen on its way: then the ledger will follow.
void InvoiceBatch::takeEntry(Row &row, const Row *before) const
{
    const Outbox *outbox = m_session.outbox();
    const EntryId id = m_entries.value(placeOf(requestOf(row.invoice)));
    const OutboxEntry *entry = outbox ? outbox->find(id) : nullptr;
    if (!entry)
        return;
    const bool wasSeen = before && before->entry == id && before->state == RowState::UnderWay;
    if (isStored(entry->state) && !wasSeen)
        return;
    row.entry = id;
    row.entryState = entry->state;
}

InvoiceBatch::RowState InvoiceBatch::stateOf(const Row &row) const
{
    if (row.entryState == EntryState::Unknown)
        return RowState::Check;
    if (row.entryState && (isOnItsWay(*row.entryState) || isStored(*row.entryState)))
        return RowState::UnderWay;
    if (row.verdict.isBlocked())
        return RowState::Blocked;
    if (row.readings == InvoiceReadings::State::Waiting)
        return RowState::Checking;
    if (row.verdict.needsAcceptance() && !row.isAccepted)
        return RowState::ToDecide;
    if (row.entryState)
        return RowState::Refused;
    return row.verdict.needsAcceptance() ? RowState::Accepted : RowState::Ready;
}

InvoiceVerdict InvoiceBatch::verdictOf(const LedgerInvoice &invoice) const
{
    return checkInvoice(invoice, knownOf(invoice.meter), measuredFor(invoice),
                        todayAt(invoice.meter));
}

//! In the unit that the invoices of the meter count in.
std::optional<MeasuredUse> InvoiceBatch::measuredFor(const LedgerInvoice &invoice) const
{
    const auto measured = m_readings.measured(invoice.meter, {invoice.from, invoice.to});
    const Meter *meter = meterOf(invoice.meter);
    if (!measured || !meter)
        return measured;
    return inUnit(*measured, invoiceFactorOf(*meter, m_session.records().choices(), m_gas));
}

InvoiceReadings::State InvoiceBatch::readingsOf(const LedgerInvoice &invoice) const
{
    const bool hasDays =
        invoice.from.isValid() && invoice.to.isValid() && invoice.from <= invoice.to;
    if (invoice.meter.isEmpty() || !hasDays)
        return InvoiceReadings::State::Known;
    return m_readings.stateOf(invoice.meter,
                              instantsOf({invoice.from, invoice.to}, zoneOf(invoice.meter)));
}

//! The ledger, and what is in the outbox without being there, as of the command line.
QList<LedgerInvoice> InvoiceBatch::knownOf(const MeterId &meter) const
{
    return withUnderWay(m_session.records().ledger().invoicesOf(meter), m_underWay.value(meter));
}

// ---- What is being typed ------------------------------------------------------------------------

void InvoiceBatch::setDraft(const LedgerInvoice &draft)
{
    m_draft = draft;
    want();
    checkDraft();
}

void InvoiceBatch::checkDraft()
{
    m_draftVerdict = verdictOf(m_draft);
    m_draftReadings = readingsOf(m_draft);
    Q_EMIT draftChanged();
}

//! The draft first: it is what is looked at.
void InvoiceBatch::want()
{
    QList<std::pair<MeterId, TimeRange>> wanted;
    const auto add = [this, &wanted](const LedgerInvoice &invoice) {
        if (!invoice.meter.isEmpty() && invoice.from.isValid() && invoice.to.isValid()
            && invoice.from <= invoice.to)
            wanted << std::pair(invoice.meter,
                                instantsOf({invoice.from, invoice.to}, zoneOf(invoice.meter)));
    };
    add(m_draft);
    for (const Row &row : m_rows)
        add(row.invoice);
    m_readings.setWanted(wanted);
}

// ---- The outbox ---------------------------------------------------------------------------------

void InvoiceBatch::indexOutbox()
{
    m_entries.clear();
    m_underWay.clear();
    if (!m_session.outbox())
        return;
    for (const OutboxEntry &entry : m_session.outbox()->entries()) {
        if (entry.request.kind != WriteKind::Invoice || entry.state == EntryState::Dropped
            || entry.state == EntryState::Undone)
            continue;
        m_entries.insert(placeOf(entry.request), entry.id);
        if (isOnItsWay(entry.state) || entry.state == EntryState::Unknown)
            m_underWay[{entry.request.owner}] << invoiceOf(entry);
    }
}

void InvoiceBatch::hear(const QList<EntryId> &entries)
{
    QList<qint64> batches;
    for (const EntryId id : entries) {
        const OutboxEntry *entry = m_session.outbox()->find(id);
        if (entry && entry->request.kind == WriteKind::Invoice && !batches.contains(entry->batch))
            batches << entry->batch;
    }
    if (batches.isEmpty())
        return;
    indexOutbox();
    rebuild();
    for (const qint64 batch : std::as_const(batches))
        Q_EMIT receiptChanged(batch);
}

void InvoiceBatch::count()
{
    m_counts = {};
    m_counts.rows = int(m_rows.size());
    m_totals = {};
    QList<QByteArray> costs;
    QList<QByteArray> toSend;
    for (const Row &row : m_rows) {
        int *counted[] = {&m_counts.checking, &m_counts.ready,   &m_counts.ready,
                          &m_counts.toDecide, &m_counts.blocked, &m_counts.underWay,
                          &m_counts.toCheck,  &m_counts.refused};
        ++*counted[int(row.state)];
        costs << row.invoice.cost;
        m_totals.withoutCost += row.invoice.cost.isEmpty() ? 1 : 0;
        if (isToSend(row))
            toSend << row.invoice.cost;
    }
    m_totals.cost = sumOf(costs);
    m_totals.costToSend = sumOf(toSend);
    if (m_kept->paper.isEmpty())
        return;
    m_totals.paper = m_kept->paper;
    const bool isZero = m_totals.cost.toDouble() == 0;
    m_totals.left = sumOf({m_kept->paper, isZero ? QByteArray() : '-' + m_totals.cost});
}

} // namespace meterdesk
