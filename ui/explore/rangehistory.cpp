// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/rangehistory.h"

namespace meterdesk {

void RangeHistory::settle(const TimeRange &range)
{
    if (m_at >= 0 && m_ranges.at(m_at) == range)
        return;
    m_ranges.resize(m_at + 1);
    m_ranges.append(range);
    if (m_ranges.size() > kMost)
        m_ranges.removeFirst();
    m_at = m_ranges.size() - 1;
}

std::optional<TimeRange> RangeHistory::back(const TimeRange &current)
{
    settle(current);
    if (m_at <= 0)
        return std::nullopt;
    return m_ranges.at(--m_at);
}

std::optional<TimeRange> RangeHistory::forth()
{
    if (m_at + 1 >= m_ranges.size())
        return std::nullopt;
    return m_ranges.at(++m_at);
}

void RangeHistory::clear()
{
    m_ranges.clear();
    m_at = -1;
}

} // namespace meterdesk
