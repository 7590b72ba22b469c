// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeltasPage that knows what months cost.
#include "ui/deltas/deltaspage.h"

#include "domain/deltas.h"
#include "models/costtexts.h"
#include "services/invoiceledger.h"
#include "services/invoiceunits.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "ui/widgets/elidedlabel.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

bool DeltasPage::hasCosts() const
{
    return !m_costs.empty();
}

QString DeltasPage::invoiceUnit() const
{
    const Meter *meter = isMeterShown() && m_session ? m_session->meters().meter(m_meter) : nullptr;
    return meter ? invoiceUnitOf(*meter, m_session->records().choices()) : registerUnit();
}

QString DeltasPage::currency() const
{
    return m_session ? m_session->records().choices().currency() : QString();
}

void DeltasPage::updateCosts()
{
    m_prices.clear();
    m_costs.clear();
    if (!isMeterShown())
        return;
    const QList<LedgerInvoice> invoices = m_session->records().ledger().invoicesOf(m_meter);
    if (invoices.isEmpty())
        return;
    m_prices = unitPrices(invoices);
    const auto rule = conversion(m_unit, invoiceUnit(), gas());
    std::vector<MonthUse> uses;
    const YearMonth running = monthOf(m_clock(), m_zone);
    for (const MonthlyDelta &delta : std::as_const(m_deltas)) {
        if (delta.value && rule)
            uses.push_back({delta.month, rule->apply(*delta.value), delta.month >= running});
    }
    const ReadingStore &store = m_session->readings();
    const auto readings = store.readings(m_meter);
    // What is loaded in part would be interpolated over what is not.
    const UseWithin measured = [&](const TimeRange &range) -> std::optional<double> {
        const Use use = useBetween(*readings, range);
        const bool isKnown = (use.flaws & (Consumption::Cut | Consumption::Fallen)) == 0
            && std::isfinite(use.value) && store.isLoaded(m_meter, range);
        return isKnown ? std::optional(use.value) : std::nullopt;
    };
    m_costs = monthlyCosts(invoices, uses, measured, m_zone);
}

std::optional<MonthCost> DeltasPage::costOf(YearMonth month) const
{
    const auto found =
        std::find_if(m_costs.begin(), m_costs.end(),
                     [&month](const MonthCost &cost) { return cost.month == month; });
    return found == m_costs.end() ? std::nullopt : std::optional(*found);
}

//! Puts the costs in the place of \a deltas.
DeltaTableModel::View DeltasPage::moneyView(QList<MonthlyDelta> *deltas) const
{
    DeltaTableModel::View view;
    deltas->clear();
    for (const MonthCost &cost : m_costs) {
        deltas->append({cost.month, cost.cost(), QString(), {}});
        if (!cost.isInvoiced())
            view.estimated.insert(cost.month);
    }
    view.decimals = view.estimated.empty() ? 2 : 0;
    return view;
}

void DeltasPage::updateCostLine()
{
    const int year = monthOf(m_clock(), m_zone).year;
    QStringList parts{unitPriceText(m_prices, invoiceUnit(), currency()),
                      yearCostsText(year, true, m_costs, currency())};
    parts.removeAll(QString());
    m_costLine->setVisible(!parts.isEmpty());
    m_costLine->setAccessibleName(tr("Costs"));
    m_costLine->setLine(parts.join(QStringLiteral(" · ")));
}

} // namespace meterdesk
