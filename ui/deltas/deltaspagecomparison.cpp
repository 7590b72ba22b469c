// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DeltasPage that looks after the readings behind the selected month.
#include "ui/deltas/deltaspage.h"

#include "models/deltacomparison.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/deltas/deltacomparisonstrip.h"
#include "ui/deltas/deltadescription.h"

namespace meterdesk {

namespace {

//! Beside a month, so that the readings next to its edges come with it.
constexpr TimeMs kAround = TimeMs(35) * 24 * 3600 * 1000;

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

void DeltasPage::updateComparison()
{
    if (!m_session || m_model.rowCount() == 0) {
        m_comparison->showSentence({}, {});
        return;
    }
    if (!m_month) {
        m_comparison->showSentence(
            {}, tr("Select a month in the table to see what its figure is made of."));
        return;
    }
    if (!isMeterShown()) {
        m_comparison->showSentence(
            monthTitle(*m_month),
            tr("Months are computed here for meters only. Choose a meter to compare its deltas "
               "with its readings."));
        return;
    }
    const ReadingStore &store = m_session->readings();
    const std::optional<double> fromService = m_model.value(*m_month);
    const DeltaComparisonStrip::Format format{m_unit, registerUnit(), m_model.decimals(), m_zone};
    if (isMonthLoaded())
        m_comparison->showComparison(
            compareDelta(*m_month, fromService, *store.readings(m_meter), m_zone), format);
    else if (const auto error = store.error(m_meter); error && !store.isLoading(m_meter))
        m_comparison->showWaiting(
            *m_month, fromService, format,
            tr("The readings of this month could not be loaded. %1").arg(sentenceFor(*error)),
            tr("Try again"));
    else
        m_comparison->showWaiting(*m_month, fromService, format,
                                  tr("Loading the readings of this month…"));
}

} // namespace meterdesk
