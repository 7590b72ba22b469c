// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgerrules.h"

#include "domain/numbertext.h"
#include "domain/outboxrules.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {
namespace {

//! How many days both cover.
qint64 sharedDays(const DayRange &a, const DayRange &b)
{
    const DayRange shared{std::max(a.from, b.from), std::min(a.to, b.to)};
    return std::max<qint64>(0, shared.days());
}

DayRange daysOf(const LedgerInvoice &invoice)
{
    return {invoice.from, invoice.to};
}

TimeMs midnightOf(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

QDate dayOf(TimeMs midnight)
{
    return QDateTime::fromMSecsSinceEpoch(midnight, Qt::UTC).date();
}

bool isAmount(const QByteArray &text)
{
    return text.isEmpty() || (isNumberText(text) && text.toDouble() >= 0);
}

} // namespace

bool areOverlapping(const LedgerInvoice &a, const LedgerInvoice &b)
{
    return a.meter == b.meter && a.from <= b.to && b.from <= a.to;
}

QList<LedgerInvoice> overlapsOf(const LedgerInvoice &invoice, const QList<LedgerInvoice> &invoices)
{
    QList<LedgerInvoice> found;
    for (const LedgerInvoice &other : invoices) {
        const bool isItself = !invoice.id.isEmpty() && other.id == invoice.id;
        if (!isItself && areOverlapping(invoice, other))
            found << other;
    }
    return found;
}

QList<DayRange> overlapsIn(const QList<LedgerInvoice> &invoices)
{
    QList<DayRange> overlaps;
    QDate coveredTo;
    for (const LedgerInvoice &invoice : invoices) {
        const DayRange shared{invoice.from, std::min(invoice.to, coveredTo)};
        const bool isShared = coveredTo.isValid() && shared.from <= shared.to;
        if (isShared && !overlaps.isEmpty() && shared.from <= overlaps.last().to.addDays(1))
            overlaps.last().to = std::max(overlaps.last().to, shared.to);
        else if (isShared)
            overlaps << shared;
        coveredTo = coveredTo.isValid() ? std::max(coveredTo, invoice.to) : invoice.to;
    }
    return overlaps;
}

QList<DayRange> gapsIn(const QList<LedgerInvoice> &invoices)
{
    QList<DayRange> gaps;
    QDate coveredTo;
    for (const LedgerInvoice &invoice : invoices) {
        if (coveredTo.isValid() && coveredTo.addDays(1) < invoice.from)
            gaps << DayRange{coveredTo.addDays(1), invoice.from.addDays(-1)};
        coveredTo = coveredTo.isValid() ? std::max(coveredTo, invoice.to) : invoice.to;
    }
    return gaps;
}

std::optional<QDate> nextFrom(const QList<LedgerInvoice> &invoices)
{
    std::optional<QDate> next;
    for (const LedgerInvoice &invoice : invoices)
        next = std::max(next.value_or(invoice.to.addDays(1)), invoice.to.addDays(1));
    return next;
}

QList<LedgerInvoice> latestBefore(QDate day, int count, const QList<LedgerInvoice> &invoices)
{
    QList<LedgerInvoice> found;
    for (const LedgerInvoice &invoice : invoices) {
        if (invoice.to < day)
            found << invoice;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LedgerInvoice &a, const LedgerInvoice &b) { return a.to > b.to; });
    return found.mid(0, count);
}

std::optional<LedgerInvoice> lastBefore(QDate day, const QList<LedgerInvoice> &invoices)
{
    const QList<LedgerInvoice> latest = latestBefore(day, 1, invoices);
    return latest.isEmpty() ? std::nullopt : std::optional(latest.first());
}

std::optional<double> unitPrice(const LedgerInvoice &invoice)
{
    const double consumption = invoice.consumption.toDouble();
    if (invoice.cost.isEmpty() || invoice.consumption.isEmpty() || consumption == 0)
        return std::nullopt;
    return invoice.cost.toDouble() / consumption;
}

std::optional<LedgerInvoice> sameMonthLastYear(const LedgerInvoice &invoice,
                                               const QList<LedgerInvoice> &invoices)
{
    // The last day of a month stays the last one: February of a leap year has one more.
    const bool endsMonth = invoice.to.day() == invoice.to.daysInMonth();
    DayRange wanted{invoice.from.addYears(-1), invoice.to.addYears(-1)};
    if (endsMonth)
        wanted.to = QDate(wanted.to.year(), wanted.to.month(), wanted.to.daysInMonth());
    std::optional<LedgerInvoice> best;
    qint64 most = 0;
    for (const LedgerInvoice &other : invoices) {
        const qint64 shared = sharedDays(wanted, daysOf(other));
        if (other.id != invoice.id && shared > most) {
            most = shared;
            best = other;
        }
    }
    return 2 * most >= wanted.days() ? best : std::nullopt;
}

QList<LedgerInvoice> withUnderWay(QList<LedgerInvoice> invoices,
                                  const QList<LedgerInvoice> &underWay)
{
    for (const LedgerInvoice &invoice : underWay) {
        const bool isThere =
            std::any_of(invoices.cbegin(), invoices.cend(), [&invoice](const auto &other) {
                return other.from == invoice.from && other.to == invoice.to;
            });
        if (!isThere)
            invoices << invoice;
    }
    std::stable_sort(invoices.begin(), invoices.end(),
                     [](const auto &a, const auto &b) { return a.from < b.from; });
    return invoices;
}

std::optional<Refusal> flawOf(const LedgerInvoice &invoice)
{
    if (!invoice.from.isValid() || !invoice.to.isValid() || !isAmount(invoice.consumption)
        || !isAmount(invoice.cost))
        return Refusal::Invalid;
    return flawOf(requestOf(invoice));
}

WriteRequest requestOf(const LedgerInvoice &invoice)
{
    return {WriteKind::Invoice,
            invoice.meter.value,
            {},
            {midnightOf(invoice.from), midnightOf(invoice.to)},
            invoice.consumption,
            invoice.cost,
            {},
            invoice.note,
            {}};
}

LedgerInvoice invoiceOf(const OutboxEntry &entry)
{
    const WriteRequest &request = entry.request;
    LedgerInvoice invoice;
    invoice.meter = {request.owner};
    invoice.from = dayOf(request.range.from);
    invoice.to = dayOf(request.range.to);
    invoice.consumption = request.value;
    invoice.cost = request.cost;
    invoice.note = request.note;
    invoice.entry = entry.id;
    invoice.source = LedgerInvoice::Source::Sent;
    return invoice;
}

} // namespace meterdesk
