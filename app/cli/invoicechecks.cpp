// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invoicechecks.h"

#include "domain/outboxrules.h"
#include "services/invoiceledger.h"
#include "services/invoiceunits.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "texts/invoicetexts.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace meterdesk::cli {
namespace {

constexpr int kPatienceMs = 60000;

bool isOnItsWay(EntryState state)
{
    return state == EntryState::Draft || state == EntryState::Queued || state == EntryState::Sending
        || state == EntryState::Unknown;
}

} // namespace

InvoiceChecks::InvoiceChecks(Session &session, const GasProperties &gas, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_gas(gas)
    , m_readings(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &InvoiceChecks::end);
    connect(&m_readings, &InvoiceReadings::settled, this, &InvoiceChecks::end);
}

void InvoiceChecks::load(const QList<WriteRequest> &requests, bool isOffline)
{
    m_readings.setOffline(isOffline);
    m_patience.start();
    QList<std::pair<MeterId, TimeRange>> wanted;
    for (const WriteRequest &request : requests) {
        const LedgerInvoice invoice = invoiceOf(request);
        wanted << std::pair(invoice.meter,
                            instantsOf({invoice.from, invoice.to}, zoneOf(invoice.meter)));
    }
    m_readings.setWanted(wanted);
    if (!m_readings.isWaiting())
        end();
}

//! Never within load().
void InvoiceChecks::end()
{
    m_patience.stop();
    if (!std::exchange(m_isDone, true))
        QMetaObject::invokeMethod(this, &InvoiceChecks::loaded, Qt::QueuedConnection);
}

QTimeZone InvoiceChecks::zoneOf(const MeterId &id) const
{
    const MeterStore &meters = m_session.meters();
    const Meter *meter = meters.meter(id);
    const QTimeZone zone(meter ? meters.timeZone(*meter) : meters.fallbackZone());
    return zone.isValid() ? zone : QTimeZone(MeterStore::usualZone());
}

//! With the id of the typed one of the same days: that is the one that is sent.
LedgerInvoice InvoiceChecks::invoiceOf(const WriteRequest &request) const
{
    OutboxEntry entry;
    entry.request = request;
    LedgerInvoice invoice = meterdesk::invoiceOf(entry);
    for (const LedgerInvoice &other : m_session.records().ledger().invoicesOf(invoice.meter)) {
        if (other.source == LedgerInvoice::Source::Typed && other.from == invoice.from
            && other.to == invoice.to)
            invoice.id = other.id;
    }
    return invoice;
}

//! In the unit that the invoices of the meter count in.
std::optional<MeasuredUse> InvoiceChecks::measuredFor(const LedgerInvoice &invoice) const
{
    const auto measured = m_readings.measured(invoice.meter, {invoice.from, invoice.to});
    const Meter *meter = m_session.meters().meter(invoice.meter);
    if (!measured || !meter)
        return measured;
    return inUnit(*measured, invoiceFactorOf(*meter, m_session.records().choices(), m_gas));
}

std::vector<InvoiceVerdict> InvoiceChecks::check(const QList<WriteRequest> &requests,
                                                 const QList<OutboxEntry> &entries,
                                                 TimeMs now) const
{
    std::vector<qsizetype> order(std::size_t(requests.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&requests](qsizetype a, qsizetype b) {
        return requests.at(a).range.from < requests.at(b).range.from;
    });
    QHash<MeterId, QList<LedgerInvoice>> underWay;
    for (const OutboxEntry &entry : entries) {
        if (entry.request.kind != WriteKind::Invoice || !isOnItsWay(entry.state))
            continue;
        const bool isOwn = std::any_of(requests.cbegin(), requests.cend(), [&](const auto &own) {
            return isSameContent(own, entry.request); // an earlier run with the same file
        });
        if (!isOwn)
            underWay[{entry.request.owner}] << meterdesk::invoiceOf(entry);
    }
    std::vector<LedgerInvoice> invoices;
    for (const qsizetype index : order)
        invoices.push_back(invoiceOf(requests.at(index)));
    std::vector<InvoiceVerdict> verdicts(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const LedgerInvoice &invoice = invoices[i];
        QList<LedgerInvoice> known = withUnderWay(
            m_session.records().ledger().invoicesOf(invoice.meter), underWay.value(invoice.meter));
        // Those that come later in the file are its neighbours, but are not in its way: of one that
        // overlaps only the days behind it count.
        for (std::size_t later = i + 1; later < order.size(); ++later) {
            LedgerInvoice other = invoices[later];
            if (other.meter != invoice.meter || other.to <= invoice.to)
                continue;
            other.from = std::max(other.from, invoice.to.addDays(1));
            known << other;
        }
        const QTimeZone zone = zoneOf(invoice.meter);
        InvoiceVerdict &verdict = verdicts[std::size_t(order[i])];
        verdict = checkInvoice(invoice, withUnderWay(known, {}), measuredFor(invoice),
                               QDateTime::fromMSecsSinceEpoch(now, zone).date());
        if (!verdict.isBlocked())
            underWay[invoice.meter] << invoice;
    }
    return verdicts;
}

QString InvoiceChecks::sentence(const InvoiceVerdict &verdict, const WriteRequest &request) const
{
    InvoiceWording wording;
    const MeterId id{request.owner};
    wording.zone = zoneOf(id);
    if (const Meter *meter = m_session.meters().meter(id))
        wording.unit = invoiceUnitOf(*meter, m_session.records().choices());
    return sentenceFor(verdict, wording);
}

} // namespace meterdesk::cli
