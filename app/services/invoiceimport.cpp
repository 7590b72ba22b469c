// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/invoiceimport.h"

#include "domain/outboxrules.h"
#include "services/importmapping.h"
#include "services/importunit.h"
#include "services/invoicebatch.h"
#include "services/invoiceunits.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterlookup.h"
#include "services/meterstore.h"
#include "services/session.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace meterdesk {
namespace {

bool haveDays(const LedgerInvoice &invoice)
{
    return invoice.from.isValid() && invoice.to.isValid() && invoice.from <= invoice.to;
}

} // namespace

InvoiceImport::InvoiceImport(Session &session, std::function<TimeMs()> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
    , m_readings(session)
{
    look();
    connect(&session.meters(), &MeterStore::loaded, this, [this] {
        look();
        Q_EMIT metersChanged();
    });
    connect(&session.records().mapping(), &ImportMapping::changed, this,
            &InvoiceImport::metersChanged);
    connect(&session.records().ledger(), &InvoiceLedger::changed, this, &InvoiceImport::recheck);
    connect(&m_readings, &InvoiceReadings::changed, this,
            [this](const MeterId &meter) { recheck({meter}); });
}

InvoiceImport::~InvoiceImport() = default;

void InvoiceImport::look()
{
    m_lookup =
        std::make_shared<MeterLookup>(m_session.meters().meters(), m_session.records().mapping());
}

MeterFinder InvoiceImport::finder() const
{
    return [this](MeterKey key, const QString &text, const QString &suit) {
        return m_lookup->find(key, text, suit);
    };
}

const Meter *InvoiceImport::meterOf(const Row &row) const
{
    const MeterId &meter = row.invoice.meter;
    return meter.isEmpty() ? nullptr : m_session.meters().meter(meter);
}

QTimeZone InvoiceImport::zoneOf(const Row &row) const
{
    const MeterStore &store = m_session.meters();
    const Meter *meter = meterOf(row);
    const QTimeZone zone(meter ? store.timeZone(*meter) : store.fallbackZone());
    return zone.isValid() ? zone : QTimeZone(MeterStore::usualZone());
}

void InvoiceImport::setRows(std::vector<InvoiceRow> rows, Purpose purpose)
{
    m_purpose = purpose;
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (InvoiceRow &row : rows) {
        m_rows.emplace_back();
        m_rows.back().row = std::move(row);
        place(m_rows.back());
    }
    findRepeats();
    m_groups.clear();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[std::size_t(i)].problem == ImportProblem::None)
            m_groups[m_rows[std::size_t(i)].invoice.meter].push_back(i);
    }
    want();
    for (Row &row : m_rows)
        check(row);
    count();
    Q_EMIT reset();
    Q_EMIT countsChanged();
}

//! Meter, days and amounts of the row.
void InvoiceImport::place(Row &row) const
{
    const ImportRow &cells = row.row.cells;
    row.problem = cells.problem;
    LedgerInvoice &invoice = row.invoice;
    if (cells.meters.size() == 1)
        invoice.meter = cells.meters.front();
    invoice.from = row.row.from;
    invoice.to = row.row.to;
    invoice.consumption = row.row.consumption.digits;
    invoice.cost = row.row.cost.digits;
    invoice.note = cells.note;
    invoice.source = m_purpose == Purpose::Batch ? LedgerInvoice::Source::Typed
                                                 : LedgerInvoice::Source::Imported;
    const Meter *meter = meterOf(row);
    if (row.problem != ImportProblem::None)
        return;
    if (!meter)
        row.problem = ImportProblem::MeterUnknown;
    else if (!isSameUnit(unitOf(row), cells.unit))
        row.problem = ImportProblem::UnitOther;
}

//! Rows that say the same as an earlier one.
void InvoiceImport::findRepeats()
{
    QHash<MeterId, std::vector<const Row *>> earlier;
    for (Row &row : m_rows) {
        if (row.problem != ImportProblem::None)
            continue;
        std::vector<const Row *> &others = earlier[row.invoice.meter];
        const auto same = std::find_if(others.begin(), others.end(), [&row](const Row *other) {
            return isSameContent(requestOf(other->invoice), requestOf(row.invoice));
        });
        if (same == others.end()) {
            others.push_back(&row);
            continue;
        }
        row.problem = ImportProblem::Repeated;
        row.other = (*same)->row.cells.number;
    }
}

void InvoiceImport::want()
{
    QList<std::pair<MeterId, TimeRange>> wanted;
    if (m_purpose == Purpose::Batch) {
        for (const Row &row : m_rows) {
            if (row.problem == ImportProblem::None && haveDays(row.invoice))
                wanted << std::pair(row.invoice.meter,
                                    instantsOf({row.invoice.from, row.invoice.to}, zoneOf(row)));
        }
    }
    m_readings.setWanted(wanted);
}

void InvoiceImport::recheck(const QList<MeterId> &meters)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const MeterId &meter : meters) {
        for (const int index : m_groups.value(meter)) {
            check(m_rows[std::size_t(index)]);
            first = std::min(first, index);
            last = std::max(last, index);
        }
    }
    if (last < 0)
        return;
    const Counts before = m_counts;
    count();
    Q_EMIT rowsChanged(first, last);
    if (m_counts != before)
        Q_EMIT countsChanged();
}

void InvoiceImport::check(Row &row) const
{
    if (row.problem != ImportProblem::None) {
        row.state = row.problem == ImportProblem::Repeated ? State::There : State::Problem;
        return;
    }
    const LedgerInvoice &invoice = row.invoice;
    const DayRange days{invoice.from, invoice.to};
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock(), zoneOf(row)).date();
    const bool isCompared = m_purpose == Purpose::Batch && haveDays(invoice);
    std::optional<MeasuredUse> measured;
    if (isCompared)
        measured = m_readings.measured(invoice.meter, days);
    if (const Meter *meter = meterOf(row); meter && measured)
        measured = inUnit(*measured, invoiceFactorOf(*meter, m_session.records().choices(), m_gas));
    row.verdict = checkInvoice(invoice, othersOf(row), measured, today);
    const bool isWaiting = isCompared
        && m_readings.stateOf(invoice.meter, instantsOf(days, zoneOf(row)))
            == InvoiceReadings::State::Waiting;
    if (isInLedger(invoice))
        row.state = State::There;
    else if (row.verdict.isBlocked())
        row.state = State::Refused;
    else if (isWaiting)
        row.state = State::Checking;
    else
        row.state = row.verdict.needsAcceptance() ? State::ToDecide : State::Ready;
}

bool InvoiceImport::isInLedger(const LedgerInvoice &invoice) const
{
    const auto known = m_session.records().ledger().invoicesOf(invoice.meter);
    return std::any_of(known.cbegin(), known.cend(), [&invoice](const LedgerInvoice &other) {
        return isSameContent(requestOf(other), requestOf(invoice));
    });
}

//! Those of the ledger and the other rows of the meter that are not there yet.
QList<LedgerInvoice> InvoiceImport::othersOf(const Row &row) const
{
    QList<LedgerInvoice> others = m_session.records().ledger().invoicesOf(row.invoice.meter);
    for (const int index : m_groups.value(row.invoice.meter)) {
        const Row &other = m_rows[std::size_t(index)];
        if (&other != &row && haveDays(other.invoice) && !isInLedger(other.invoice))
            others << other.invoice;
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const auto &a, const auto &b) { return a.from < b.from; });
    return others;
}

QString InvoiceImport::unitOf(const Row &row) const
{
    const Meter *meter = meterOf(row);
    return meter ? invoiceUnitOf(*meter, m_session.records().choices()) : QString();
}

QString InvoiceImport::currency() const
{
    return m_session.records().choices().currency();
}

void InvoiceImport::count()
{
    m_counts = {};
    m_counts.rows = int(m_rows.size());
    for (const Row &row : m_rows) {
        int *counted[] = {&m_counts.checking, &m_counts.ready, &m_counts.toDecide,
                          &m_counts.refused,  &m_counts.there, &m_counts.problems};
        ++*counted[int(row.state)];
    }
}

bool InvoiceImport::isToTake(const Row &row, bool withWarnings)
{
    return row.state == State::Ready || (withWarnings && row.state == State::ToDecide);
}

int InvoiceImport::take(InvoiceBatch *batch, bool withWarnings)
{
    QList<LedgerInvoice> invoices;
    for (const Row &row : m_rows) {
        if (isToTake(row, withWarnings))
            invoices << row.invoice;
    }
    if (m_purpose == Purpose::Batch && !batch)
        return 0;
    const QList<InvoiceLedger::Answer> answers = m_purpose == Purpose::Batch
        ? batch->add(invoices)
        : m_session.records().ledger().add(invoices);
    return int(std::count_if(answers.cbegin(), answers.cend(),
                             [](const auto &answer) { return !answer.refusal; }));
}

} // namespace meterdesk
