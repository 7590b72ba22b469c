// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeltasPage that looks after the selected month: its readings, its explanation, its
// parts.
#include "ui/deltas/deltaspage.h"

#include "models/costtexts.h"
#include "models/deltaparts.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/deltas/deltacomparisonstrip.h"
#include "ui/deltas/deltapartspane.h"
#include "ui/deltas/deltasheader.h"

namespace meterdesk {

namespace {

//! Beside a month, so that the readings next to its edges come with it.
constexpr TimeMs kAround = TimeMs(35) * 24 * 3600 * 1000;
constexpr int kDecimalsBesideMoney = 1;

} // namespace

bool DeltasPage::isMeterShown() const
{
    return m_session && m_subject.kind == DeltaSubject::Kind::Meter && !m_subject.isEmpty();
}

bool DeltasPage::isMonthLoaded() const
{
    if (!isMeterShown() || !m_month)
        return true;
    const ReadingStore &store = m_session->readings();
    return store.isLoaded(m_meter, rangeBehindDelta(*m_month, *store.readings(m_meter), m_zone));
}

//! The month with its neighbours first, then, as always, the rest: the reading next to an edge may
//! lie anywhere.
void DeltasPage::requestReadings()
{
    if (!isMeterShown() || !m_month || !isVisible() || isMonthLoaded())
        return;
    const std::pair wanted(m_meter, *m_month);
    if (m_requested == wanted)
        return;
    m_requested = wanted;
    const TimeRange range = monthRange(*m_month, m_zone);
    m_session->readings().request(m_meter, {range.from - kAround, range.to + kAround});
    updateComparison();
}

//! As the service tells it, in the unit that it tells.
std::optional<double> DeltasPage::toldOf(YearMonth month) const
{
    for (const MonthlyDelta &delta : m_deltas) {
        if (delta.month == month)
            return delta.value;
    }
    return std::nullopt;
}

void DeltasPage::updateComparison()
{
    updateParts();
    if (!m_session || m_model.rowCount() == 0)
        m_comparison->showSentence({}, {});
    else if (!m_month)
        m_comparison->showSentence(
            {}, tr("Select a month in the table to see what its figure is made of."));
    else if (isMeterShown())
        explainMeter();
    else
        explainEntity();
}

void DeltasPage::explainEntity()
{
    QStringList lines;
    if (m_subject.kind == DeltaSubject::Kind::Entity)
        lines = explainEntityDelta(
            *m_month, zoneGroups(m_session->meters(), {m_subject.id}, m_header->energyCode()));
    m_comparison->showSentence(
        monthTitle(*m_month),
        tr("Months are computed here for meters only. Choose a meter to compare its deltas "
           "with its readings."),
        lines);
}

void DeltasPage::explainMeter()
{
    const Meter *meter = m_session->meters().meter(m_meter);
    if (!meter)
        return;
    const ReadingStore &store = m_session->readings();
    const std::optional<double> told = toldOf(*m_month);
    const auto factorOf = [this](const QString &unit) {
        const auto rule = conversionFrom(unit);
        return rule ? std::optional(rule->factor) : std::nullopt;
    };
    DeltaComparisonStrip::Format format;
    // A register that tells no unit counts in that of the deltas.
    const QString own = registerUnit().isEmpty() ? m_unit : registerUnit();
    format.units = {own, m_unit, m_shownUnit, factorOf(own), factorOf(m_unit), figureDecimals()};
    format.zone = m_zone;
    format.energyCode = meter->energyCode;
    format.serialNumber = meter->serialNumber;
    QStringList more;
    if (const std::optional<MonthCost> cost = costOf(*m_month)) {
        const QDate last = QDate(m_month->year, m_month->month, 1).addMonths(1).addDays(-1);
        more << monthCostText(*cost, priceOf(last, m_prices), invoiceUnit(), currency());
    }
    if (isMonthLoaded())
        m_comparison->showComparison(compareDelta(*m_month, told, *store.readings(m_meter), m_zone),
                                     format, more);
    else if (const auto error = store.error(m_meter); error && !store.isLoading(m_meter))
        m_comparison->showWaiting(
            *m_month, told, format,
            // That of the connection is told above the workspaces.
            tr("The readings of this month could not be loaded. %1")
                .arg(error == m_session->error() ? QString() : sentenceFor(*error))
                .trimmed(),
            tr("Try again"));
    else
        m_comparison->showWaiting(*m_month, told, format,
                                  tr("Loading the readings of this month…"));
}

//! Of consumptions; the table may show money.
int DeltasPage::figureDecimals() const
{
    return m_isMoney ? kDecimalsBesideMoney : m_model.decimals();
}

void DeltasPage::updateParts()
{
    if (!m_session || m_subject.isEmpty() || !m_month || m_model.rowCount() == 0) {
        m_parts->clear();
        return;
    }
    DeltaPartsPane::Whole whole;
    whole.subject = m_subject;
    whole.name = subjectName();
    const Meter *meter = isMeterShown() ? m_session->meters().meter(m_meter) : nullptr;
    whole.energyCode = meter ? meter->energyCode : m_header->energyCode();
    whole.month = *m_month;
    const auto rule = conversionFrom(m_unit);
    const auto shown = [&](YearMonth month) {
        const std::optional<double> told = toldOf(month);
        return told && rule ? std::optional(rule->apply(*told)) : told;
    };
    whole.current = shown(*m_month);
    whole.previous = shown(m_month->plus(-12));
    whole.unit = m_shownUnit;
    whole.ownUnit = m_unit;
    whole.gas = gas();
    whole.decimals = figureDecimals();
    whole.isPartial = m_model.isPartial(*m_month);
    m_parts->setWhole(whole);
}

} // namespace meterdesk
