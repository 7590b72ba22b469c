// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/costs.h"

#include "domain/deltas.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace meterdesk {

namespace {

TimeMs beginOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

TimeRange timeOf(const DayRange &days, const QTimeZone &zone)
{
    return {beginOf(days.from, zone), beginOf(days.to.addDays(1), zone)};
}

YearMonth monthOfDay(QDate day)
{
    return {day.year(), day.month()};
}

DayRange daysOf(YearMonth month)
{
    const QDate first(month.year, month.month, 1);
    return {first, QDate(month.year, month.month, first.daysInMonth())};
}

//! The days of \a invoice, month by month.
QList<DayRange> piecesOf(const LedgerInvoice &invoice)
{
    QList<DayRange> pieces;
    for (QDate from = invoice.from; from <= invoice.to; from = pieces.last().to.addDays(1))
        pieces << DayRange{from, std::min(daysOf(monthOfDay(from)).to, invoice.to)};
    return pieces;
}

//! The weight of each of \a pieces by its measured use; empty where that is not known.
QList<double> weightsByUse(const QList<DayRange> &pieces, const UseWithin &measured,
                           const QTimeZone &zone)
{
    QList<double> weights;
    double sum = 0;
    for (const DayRange &piece : pieces) {
        const std::optional<double> use =
            measured ? measured(timeOf(piece, zone)) : std::optional<double>();
        if (!use || *use < 0)
            return {};
        weights << *use;
        sum += *use;
    }
    return sum > 0 ? weights : QList<double>();
}

//! The use of the days of \a month that \a invoices do not cover, by what is measured.
std::optional<double> useOfRest(YearMonth month, const QList<LedgerInvoice> &invoices,
                                const UseWithin &measured, const QTimeZone &zone)
{
    const DayRange days = daysOf(month);
    double sum = 0;
    QDate from = days.from;
    const auto add = [&](QDate to) {
        if (from > to)
            return true;
        const std::optional<double> use =
            measured ? measured(timeOf({from, to}, zone)) : std::optional<double>();
        sum += use.value_or(0);
        return use.has_value();
    };
    for (const LedgerInvoice &invoice : invoices) {
        if (invoice.cost.isEmpty() || invoice.to < from || invoice.from > days.to)
            continue;
        if (!add(invoice.from.addDays(-1)))
            return std::nullopt;
        from = invoice.to.addDays(1);
    }
    return add(days.to) ? std::optional(sum) : std::nullopt;
}

void shareOut(const LedgerInvoice &invoice, const UseWithin &measured, const QTimeZone &zone,
              std::map<YearMonth, MonthCost> *months)
{
    using Sharing = MonthCost::Sharing;
    const QList<DayRange> pieces = piecesOf(invoice);
    QList<double> weights =
        pieces.size() > 1 ? weightsByUse(pieces, measured, zone) : QList<double>{1};
    Sharing sharing = pieces.size() > 1 ? Sharing::ByUse : Sharing::None;
    if (weights.isEmpty()) {
        sharing = Sharing::ByDays;
        for (const DayRange &piece : pieces)
            weights << double(piece.days());
    }
    double all = 0;
    for (const double weight : std::as_const(weights))
        all += weight;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        MonthCost &month = (*months)[monthOfDay(pieces.at(i).from)];
        month.invoiced += invoice.cost.toDouble() * weights.at(i) / all;
        month.invoicedDays += int(pieces.at(i).days());
        month.sharing = std::max(month.sharing, sharing);
    }
}

} // namespace

QList<UnitPrice> unitPrices(const QList<LedgerInvoice> &invoices)
{
    QList<UnitPrice> prices;
    for (const LedgerInvoice &invoice : invoices) {
        if (const std::optional<double> price = unitPrice(invoice))
            prices << UnitPrice{{invoice.from, invoice.to}, *price};
    }
    return prices;
}

std::optional<double> priceOf(QDate day, const QList<UnitPrice> &prices)
{
    std::optional<double> price;
    for (const UnitPrice &known : prices) {
        if (!price || known.days.from <= day)
            price = known.price;
    }
    return price;
}

std::vector<MonthCost> monthlyCosts(const QList<LedgerInvoice> &invoices,
                                    const std::vector<MonthUse> &uses, const UseWithin &measured,
                                    const QTimeZone &zone)
{
    std::map<YearMonth, MonthCost> months;
    for (const LedgerInvoice &invoice : invoices) {
        if (!invoice.cost.isEmpty() && invoice.from <= invoice.to)
            shareOut(invoice, measured, zone, &months);
    }
    for (auto &[month, cost] : months)
        cost.days = int(daysOf(month).days());
    const QList<UnitPrice> prices = unitPrices(invoices);
    for (const MonthUse &use : uses) {
        const auto found = months.find(use.month);
        const int days = int(daysOf(use.month).days());
        const int invoiced = found == months.end() ? 0 : found->second.invoicedDays;
        const std::optional<double> price = priceOf(daysOf(use.month).to, prices);
        if (!price || invoiced >= days)
            continue;
        double rest = use.use;
        if (invoiced > 0)
            rest = useOfRest(use.month, invoices, measured, zone)
                       .value_or(use.use * (days - invoiced) / days);
        MonthCost &cost = months[use.month];
        cost.days = days;
        cost.estimated = rest * *price;
        cost.isPartial = use.isPartial;
    }
    std::vector<MonthCost> costs;
    costs.reserve(months.size());
    for (auto &[month, cost] : months) {
        cost.month = month;
        costs.push_back(cost);
    }
    return costs;
}

YearCost yearCost(int year, const std::vector<MonthCost> &months)
{
    YearCost sum;
    for (const MonthCost &month : months) {
        if (month.month.year != year)
            continue;
        sum.cost += month.cost();
        sum.estimated += month.estimated;
        ++sum.months;
    }
    return sum;
}

QList<PriceStep> priceSteps(const QList<UnitPrice> &prices, const QTimeZone &zone)
{
    QList<PriceStep> steps;
    for (const UnitPrice &price : prices) {
        const TimeMs from = beginOf(price.days.from, zone);
        if (!steps.isEmpty() && steps.last().from == from)
            steps.last().price = price.price;
        else
            steps << PriceStep{from, price.price};
    }
    return steps;
}

ReadingSeries moneyStates(const ReadingSeries &readings, const QList<PriceStep> &steps)
{
    ReadingSeries money;
    if (steps.isEmpty())
        return money;
    const auto times = readings.times();
    const auto states = readings.states();
    money.reserve(readings.size());
    qsizetype step = 0; // that holds at the begin of the interval
    double state = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double use = i == 0 ? 0 : states[i] - states[i - 1];
        TimeMs from = i == 0 ? times[0] : times[i - 1];
        const double length = double(times[i] - from);
        while (step + 1 < steps.size() && steps.at(step + 1).from <= from)
            ++step;
        while (step + 1 < steps.size() && steps.at(step + 1).from < times[i]) {
            const TimeMs to = steps.at(step + 1).from;
            state += use * (double(to - from) / length) * steps.at(step).price;
            from = to;
            ++step;
        }
        state += use * (length > 0 ? double(times[i] - from) / length : 0) * steps.at(step).price;
        money.append({}, times[i], state);
    }
    return money;
}

} // namespace meterdesk
