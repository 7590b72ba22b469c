// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/weekframe.h"

#include "domain/analysis/quantile.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr std::size_t kWeeks = 8; // on either side
constexpr std::size_t kFewest = 4; // values that tell what is usual
constexpr double kHour = 3'600'000;

} // namespace

WeekFrame::WeekFrame(const ReadingSeries &readings, Resolution resolution, const QTimeZone &zone)
    : m_use(consumption(readings, resolution, zone))
    , m_perDay(resolution == Resolution::Hour ? 24 : 1)
{
    sortIntoBuckets(zone);
    setPowers();
}

void WeekFrame::sortIntoBuckets(const QTimeZone &zone)
{
    m_members.resize(static_cast<std::size_t>(7 * m_perDay));
    if (m_use.isEmpty())
        return;
    const std::vector<TimeMs> days =
        periodEdges({m_use.edges.front(), m_use.edges.back()}, Resolution::Day, zone);
    std::size_t day = 0;
    int weekday = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const TimeMs begin = m_use.edges[i];
        while (begin >= days[day + 1])
            ++day;
        const bool isFirst = i == 0 || begin == days[day];
        if (isFirst)
            weekday = QDateTime::fromMSecsSinceEpoch(begin, zone).date().dayOfWeek() - 1;
        int hour = 0;
        if (m_perDay > 1) {
            const bool isPlain = static_cast<double>(days[day + 1] - days[day]) == 24 * kHour;
            hour = isPlain ? static_cast<int>(static_cast<double>(begin - days[day]) / kHour)
                           : QDateTime::fromMSecsSinceEpoch(begin, zone).time().hour();
        }
        m_days.push_back(static_cast<int>(day));
        m_buckets.push_back(weekday * m_perDay + hour);
        std::vector<std::size_t> &members = m_members[static_cast<std::size_t>(m_buckets.back())];
        m_places.push_back(members.size());
        members.push_back(i);
    }
}

void WeekFrame::setPowers()
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const double hours = static_cast<double>(m_use.edges[i + 1] - m_use.edges[i]) / kHour;
        m_powers.push_back(m_use.isComplete(i) ? m_use.values[i] / hours : std::nan(""));
        if (std::isnan(m_powers.back()))
            continue;
        sum += m_powers.back();
        ++count;
    }
    m_meanPower = count > 0 ? sum / static_cast<double>(count) : 0;
    // Some of them tell enough of all.
    std::vector<double> scales;
    const std::size_t step = std::max<std::size_t>(1, size() / 2000);
    for (std::size_t i = 0; i < size(); i += step) {
        const Usual one = usual(i);
        if (!std::isnan(one.median))
            scales.push_back(one.scale);
    }
    m_usualScale = scales.empty() ? 0 : median(scales);
}

WeekFrame::Usual WeekFrame::usual(std::size_t index) const
{
    const std::vector<std::size_t> &members = m_members[static_cast<std::size_t>(m_buckets[index])];
    const std::size_t place = m_places[index];
    const std::size_t from = place - std::min(place, kWeeks);
    const std::size_t to = std::min(place + kWeeks + 1, members.size());
    double values[2 * kWeeks];
    std::size_t count = 0;
    for (std::size_t i = from; i < to; ++i) {
        if (i != place && !std::isnan(m_powers[members[i]]))
            values[count++] = m_powers[members[i]];
    }
    if (count < kFewest)
        return {std::nan(""), 0};
    const std::span<double> known(values, count);
    const double middle = median(known);
    // Use is skewed: what one week in ten exceeds says more of the upper side than the median
    // distance does, and a single odd week moves neither.
    const double upper = (quantile(known, 0.9) - middle) / 1.2816;
    const double scale = std::max(spread(known, middle), upper);
    return {middle, std::max({scale, m_usualScale / 2, 0.05 * middle, 0.01 * m_meanPower, 1e-9})};
}

std::vector<double> WeekFrame::powersBefore(std::size_t index, std::size_t before) const
{
    const std::vector<std::size_t> &members = m_members[static_cast<std::size_t>(m_buckets[index])];
    const auto end = std::ranges::lower_bound(members, before) - members.begin();
    std::vector<double> result;
    for (auto i = std::max<std::ptrdiff_t>(0, end - static_cast<std::ptrdiff_t>(kWeeks)); i < end;
         ++i) {
        const double power = m_powers[members[static_cast<std::size_t>(i)]];
        if (!std::isnan(power))
            result.push_back(power);
    }
    return result;
}

std::vector<double> WeekFrame::powersAfter(std::size_t index, std::size_t after) const
{
    const std::vector<std::size_t> &members = m_members[static_cast<std::size_t>(m_buckets[index])];
    const auto begin = std::ranges::upper_bound(members, after) - members.begin();
    std::vector<double> result;
    for (auto i = static_cast<std::size_t>(begin);
         i < std::min(static_cast<std::size_t>(begin) + kWeeks, members.size()); ++i) {
        if (!std::isnan(m_powers[members[i]]))
            result.push_back(m_powers[members[i]]);
    }
    return result;
}

} // namespace meterdesk
