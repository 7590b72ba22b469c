// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include "domain/checks/measureduse.h"
#include "services/desk.h"
#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <utility>

namespace meterdesk {

namespace {

//! A meter that is read by hand, and how often it is invoiced.
struct Payer
{
    const char *importId;
    int months; //!< that an invoice covers
    int open; //!< months before this one that no invoice has come for
};
constexpr Payer kPayers[] = {
    {"has-el-01", 1, 2},   {"has-ga-01", 12, 10}, {"has-wa-01", 3, 4}, {"zsk-he-02", 1, 1},
    {"zsv-ga-01", 12, 10}, {"zsv-el-02", 1, 2},   {"msl-el-01", 6, 3}, {"msl-wa-01", 6, 3},
    {"nad-el-01", 1, 2},   {"lip-el-01", 1, 1},
};
constexpr int kMonths = 26;
constexpr int kGapMonth = 5; //!< months before this one
const QString kGapPayer = QStringLiteral("zsk-he-02");
const QString kOverlapPayer = QStringLiteral("msl-el-01");
constexpr double kTypedOver = 1.24;
constexpr std::chrono::seconds kPatience{15};

//! Of a kWh, or of what the register counts otherwise.
double priceOf(const Meter &meter)
{
    const bool isEnergy = meter.unit == QLatin1String("kWh");
    switch (meter.energy.value_or(Energy::Electricity)) {
    case Energy::Electricity:
        return 5.02;
    case Energy::Gas:
        return isEnergy ? 1.9 : 19.4;
    case Energy::Water:
        return 123;
    case Energy::Heat:
        return isEnergy ? 2.8 : 780;
    case Energy::Cold:
        break;
    }
    return 900;
}

//! A few tenths of a percent up and down, the same each time.
double wobble(const DayRange &days)
{
    return 1 + 0.002 * std::sin(double(days.from.toJulianDay()));
}

} // namespace

DemoLedger::DemoLedger(Desk &desk, Typing typing, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_typing(std::move(typing))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &DemoLedger::end);
}

void DemoLedger::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_session = m_desk.session();
    if (!m_session)
        return end();
    connect(&m_desk, &Desk::sessionAboutToClose, this, [this] {
        m_session = nullptr;
        end();
    });
    m_patience.start();
    InvoiceLedger &ledger = m_session->records().ledger();
    if (ledger.isLoaded())
        begin();
    else
        connect(&ledger, &InvoiceLedger::loaded, this, &DemoLedger::begin,
                Qt::SingleShotConnection);
}

void DemoLedger::begin()
{
    if (m_isDone || !m_session)
        return;
    if (!m_session->records().ledger().meters().isEmpty())
        return end(); // what somebody did here before
    const QDate today = QDate::currentDate();
    m_thisMonth = QDate(today.year(), today.month(), 1);
    for (const Meter &meter : m_session->meters().meters()) {
        const bool pays = std::any_of(std::begin(kPayers), std::end(kPayers), [&](const Payer &p) {
            return meter.importId == QLatin1String(p.importId);
        });
        if (!pays)
            continue;
        m_meters.insert(meter.importId, meter.id);
        m_missing.insert(meter.id);
    }
    if (m_missing.isEmpty())
        return end();
    ReadingStore &readings = m_session->readings();
    connect(&readings, &ReadingStore::loadFinished, this, &DemoLedger::takeReadings);
    connect(&readings, &ReadingStore::loadFailed, this, &DemoLedger::takeReadings);
    // A load that somebody else gives up.
    connect(&readings, &ReadingStore::readingsChanged, this, &DemoLedger::takeReadings);
    const TimeMs from = m_thisMonth.addMonths(-kMonths - 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    for (const MeterId &meter : std::as_const(m_meters))
        readings.request(meter, {from, QDateTime::currentMSecsSinceEpoch()});
    // What is there already is not told again.
    for (const MeterId &meter : std::as_const(m_meters)) {
        if (!readings.isLoading(meter))
            takeReadings(meter);
    }
}

void DemoLedger::takeReadings(const MeterId &meter)
{
    if (m_isDone || !m_session || m_session->readings().isLoading(meter))
        return;
    if (m_missing.remove(meter) && m_missing.isEmpty() && !m_isDone)
        fill();
}

//! As the meter measured it, \a factor times; without a meter where nothing was measured.
LedgerInvoice DemoLedger::invoiceOf(const MeterId &id, const DayRange &days, double factor) const
{
    const Meter *meter = m_session->meters().meter(id);
    const auto readings = m_session->readings().readings(id);
    if (!meter || !readings)
        return {};
    const QTimeZone zone(m_session->meters().timeZone(*meter));
    const MeasuredUse use = measuredUse(*readings, days, zone);
    if (!use.isComplete() || !(use.value > 0))
        return {};
    const double amount = use.value * factor * wobble(days);
    const int decimals = amount < 1000 ? 1 : 0;
    LedgerInvoice invoice;
    invoice.meter = id;
    invoice.from = days.from;
    invoice.to = days.to;
    invoice.consumption = QByteArray::number(amount, 'f', decimals);
    // A little dearer each month.
    const double price = priceOf(*meter)
        * (1 + 0.002 * days.to.year() * 12 - 0.002 * 2025 * 12 + 0.002 * days.to.month());
    invoice.cost = QByteArray::number(invoice.consumption.toDouble() * price, 'f', 2);
    invoice.source = LedgerInvoice::Source::Imported;
    return invoice;
}

void DemoLedger::addHistory(const QString &importId, const MeterId &meter,
                            QList<LedgerInvoice> &invoices)
{
    const auto payer = std::find_if(std::begin(kPayers), std::end(kPayers), [&](const Payer &p) {
        return importId == QLatin1String(p.importId);
    });
    const QDate last = m_thisMonth.addMonths(-payer->open);
    for (QDate from = last.addMonths(-payer->months); from >= m_thisMonth.addMonths(-kMonths);
         from = from.addMonths(-payer->months)) {
        if (importId == kGapPayer && from == m_thisMonth.addMonths(-kGapMonth))
            continue;
        LedgerInvoice invoice = invoiceOf(meter, {from, from.addMonths(payer->months).addDays(-1)});
        invoice.note = QStringLiteral("%1-%2").arg(from.year()).arg(from.month() * 7 + 100);
        if (!invoice.meter.isEmpty())
            invoices << invoice;
    }
}

//! The ledger takes no invoice over another one; but one that was taken out can come back.
void DemoLedger::addOverlap()
{
    InvoiceLedger &ledger = m_session->records().ledger();
    const MeterId meter = m_meters.value(kOverlapPayer);
    const QList<LedgerInvoice> invoices = ledger.invoicesOf(meter);
    if (invoices.isEmpty())
        return;
    const LedgerInvoice last = invoices.last();
    LedgerInvoice next = invoiceOf(meter, {last.to.addDays(-18), last.to.addDays(40)});
    if (next.meter.isEmpty())
        return;
    next.note = tr("reached twice");
    ledger.remove(last.id);
    ledger.add(next);
    ledger.bringBack(last.id);
}

void DemoLedger::addBatch()
{
    QList<LedgerInvoice> batch;
    const auto type = [&](const char *importId, int monthsAgo, double factor) {
        const QDate from = m_thisMonth.addMonths(-monthsAgo);
        LedgerInvoice invoice = invoiceOf(m_meters.value(QString::fromLatin1(importId)),
                                          {from, from.addMonths(1).addDays(-1)}, factor);
        invoice.source = LedgerInvoice::Source::Typed;
        if (!invoice.meter.isEmpty())
            batch << invoice;
    };
    type("has-el-01", 2, 1);
    type("zsv-el-02", 2, 1);
    type("nad-el-01", 2, 1.09);
    type("has-el-01", 1, 1);
    if (!batch.isEmpty())
        batch.last().cost.clear();
    m_session->records().ledger().add(batch);
}

void DemoLedger::fill()
{
    QList<LedgerInvoice> history;
    for (auto it = m_meters.cbegin(); it != m_meters.cend(); ++it)
        addHistory(it.key(), it.value(), history);
    m_session->records().ledger().add(history);
    addOverlap();
    addBatch();
    const QDate gap = m_thisMonth.addMonths(-kGapMonth);
    LedgerInvoice typed =
        invoiceOf(m_meters.value(kGapPayer), {gap, gap.addMonths(1).addDays(-1)}, kTypedOver);
    typed.note = tr("invoice 2506-00418, paid");
    if (!typed.meter.isEmpty())
        m_typing(typed);
    end();
}

void DemoLedger::end()
{
    if (std::exchange(m_isDone, true))
        return;
    m_patience.stop();
    if (m_session)
        m_session->readings().disconnect(this);
    Q_EMIT done();
}

} // namespace meterdesk
