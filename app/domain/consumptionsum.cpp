// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumptionsum.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace meterdesk {

ConsumptionSum::ConsumptionSum(Resolution resolution, const QTimeZone &zone)
    : m_resolution(resolution)
    , m_zone(zone)
{ }

//! The edge of the same name in the zone of the sum.
TimeMs ConsumptionSum::told(TimeMs edge, const QTimeZone &zone) const
{
    const bool isCalendar = m_resolution == Resolution::Day || m_resolution == Resolution::Week
        || m_resolution == Resolution::Month;
    if (!isCalendar || zone == m_zone)
        return edge;
    const QDate date = QDateTime::fromMSecsSinceEpoch(edge, zone).date();
    const TimeMs noon = QDateTime(date, QTime(12, 0), m_zone).toMSecsSinceEpoch();
    return periodEdges({noon, noon + 1}, Resolution::Day, m_zone).front();
}

void ConsumptionSum::add(const Consumption &consumption, const QTimeZone &zone, TimeMs end)
{
    m_ends.push_back(end);
    for (std::size_t i = 0; i < consumption.size(); ++i) {
        const TimeMs from = told(consumption.edges[i], zone);
        Sum &sum = m_sums[from];
        sum.to = told(consumption.edges[i + 1], zone);
        if (!std::isnan(consumption.values[i])) {
            sum.value += consumption.values[i];
            sum.isKnown = true;
        }
        sum.hasFlaw = sum.hasFlaw || !consumption.isComplete(i);
        sum.present += end > from;
    }
}

std::vector<ConsumptionSum::Row> ConsumptionSum::rows() const
{
    std::vector<Row> rows;
    rows.reserve(m_sums.size());
    for (const auto &[from, sum] : m_sums) {
        const auto expected = std::count_if(m_ends.begin(), m_ends.end(),
                                            [begin = from](TimeMs end) { return end > begin; });
        rows.push_back({from, sum.to, sum.isKnown ? sum.value : std::nan(""),
                        !sum.hasFlaw && sum.present == expected});
    }
    return rows;
}

} // namespace meterdesk
